// A lantern's words: who wrote them, with their picture where they are known, and what they said.
import { Fragment } from 'preact';
import { fromHome } from '../../../src/domain/mechanics/hold-the-light/hold-on-card';
import type { Words } from '../../../src/ui/dialogue/words';
import { Portrait } from '../../../src/ui/kit/portrait';
import { useText } from '../../../src/ui/kit/text-context';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import { PaperLantern } from './paper-lantern';
import { handleOf, lanternCalled } from './things';

/** A handle that has to go on in a second line does so between its words. */
const breakable = (handle: string) =>
  handle.split('_').map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? '_' : null}
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));

/** An account by its handle; whoever speaks at home, by name. */
export function WriterName({ id }: { readonly id: string }) {
  const { t } = useText();
  const atHome = fromHome[id];
  return atHome ? <span>{t(`who.${atHome}`)}</span> : <bdi>{breakable(handleOf(id))}</bdi>;
}

/** Phrasing content only: it stands inside of buttons. */
export function LanternFace({ id, words }: { readonly id: string; readonly words: Words }) {
  const person = lanternCalled(id)?.person ?? fromHome[id];
  return (
    <>
      <span class="lantern-light">{person ? <Portrait person={person} /> : <PaperLantern />}</span>
      <span class="lantern-words">
        <b class="handle">
          <WriterName id={id} />
        </b>{' '}
        <span>
          <WithEmoji text={words(`${id}.text`)} />
        </span>
      </span>
    </>
  );
}
