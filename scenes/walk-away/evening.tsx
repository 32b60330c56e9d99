// The street from above: who came, in order; lamps where somebody looked; tiles that were given away or came back.
import { useState } from 'preact/hooks';
import { meetings, type How } from '../../src/domain/mechanics/word-loom/judge';
import type { Voice, WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { Item } from '../../src/domain/scenario/types';
import type { Words } from '../../src/ui/dialogue/words';
import { WithEmoji } from '../../src/ui/kit/with-emoji';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { tugs, voices } from './items';
import { givenLine, pairOf, takenFrom, tilesOf, voiceLine } from './loom/sentences';
import { untakenWays } from './untaken';

/** Somebody on the street, and how they were met. */
interface Stop {
  readonly item: Item;
  readonly how: How;
}

const isVoice = (id: string): id is Voice => id in voices;
const wasLookedAt = ({ looked }: State, id: string): boolean => looked.some((one) => one.startsWith(`${id}.`));

interface ToldProps {
  readonly stop: Stop;
  readonly state: State;
  readonly words: Words;
}

/** What they said, how they were met, what they wanted. */
function Told({ stop: { item, how }, state, words }: ToldProps) {
  const said = isVoice(item.id) ? voiceLine(words, item.id, state) : words(`${item.id}.text`);
  return (
    <>
      <p class="street-said">
        <WithEmoji text={said} />
      </p>
      <p>
        <b>{words(windowKey(how), { handle: item.handle })}</b>
      </p>
      <p class="street-why">{words(whyKey(item.id))}</p>
      {wasLookedAt(state, item.id) ? <p>{words('evening.lamp')}</p> : null}
    </>
  );
}

function Tiles({ state, words }: Omit<ToldProps, 'stop'>) {
  const given = state.given.reduce((sum, one) => sum + tilesOf(words, one), 0);
  const misread = state.back > 0 ? pairOf(words, state.misread) : undefined;
  const back = misread ? takenFrom(misread) : 0;
  return (
    <section class="street-tiles">
      <p>
        <b class="street-grey">{words('tiles.given', { count: given - back })}</b>{' '}
        {back > 0 ? <b class="street-gold">{words('tiles.back', { count: back })}</b> : null}
      </p>
      <p class="hint">{[words('evening.grey'), words('evening.gold'), words('evening.lamp')].join(' · ')}</p>
      {state.given.length <= 1 ? <p>{words('evening.none')}</p> : null}
      <ul>
        {state.given.map((given, order) => (
          <li key={order}>{words('evening.given', { sentence: givenLine(words, given) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing is graded: a shape and a word say how somebody was met, and what is not settled stays open. */
export function Evening({ run, words }: EveningProps<State>) {
  const [open, setOpen] = useState('');
  const { state } = run;
  const stops = meetings(state, tugs);
  const shown = stops.find(({ item }) => item.id === open);
  const untaken = untakenWays(state);
  return (
    <section class="evening">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <div class="homeward">
        <p class="street-end">{words('evening.from')}</p>
        <ol class="street-line">
          {stops.map(({ item, how }) => (
            <li key={item.id}>
              <button
                type="button"
                class={`street-stop street-${how}${wasLookedAt(state, item.id) ? ' street-lit' : ''}`}
                aria-expanded={open === item.id}
                onClick={() => setOpen(open === item.id ? '' : item.id)}
              >
                <bdi>{item.handle}</bdi>
              </button>
            </li>
          ))}
        </ol>
        <p class="street-end">{words('evening.to')}</p>
      </div>
      <div class="street-told" aria-live="polite">
        {shown ? <Told stop={shown} {...{ state, words }} /> : null}
      </div>
      <Tiles {...{ state, words }} />
      {untaken.length === 0 ? null : (
        <>
          <h3>{words('evening.another')}</h3>
          <ul class="street-untaken">
            {untaken.map((key) => (
              <li key={key}>{words(key)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
