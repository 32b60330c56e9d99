// A lantern's words: who wrote them, with their picture where they are known, and what they said.
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';
import { Portrait } from '../../../src/ui/kit/portrait';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import { handleOf, lanternCalled } from './things';

/** Phrasing content only: it stands inside of buttons. */
export function LanternFace({ id, words }: { readonly id: string; readonly words: Words }) {
  const person = lanternCalled(id)?.person;
  return (
    <>
      <span class="lantern-light">{person ? <Portrait person={person} /> : <Icon name="lamp-pendant" />}</span>
      <span class="lantern-words">
        <b class="handle">
          <bdi>{handleOf(id)}</bdi>
        </b>{' '}
        <span>
          <WithEmoji text={words(`${id}.text`)} />
        </span>
      </span>
    </>
  );
}
