// Sentences that need more than one key: what is held, what is near, what lies on the deck.
import { freeOf, placesOf } from '../../../src/domain/mechanics/hold-the-light/hands';
import { outcomeFor } from '../../../src/domain/mechanics/hold-the-light/stone-storm';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { glows, handleOf, lying, nearOf, stoneCalled } from './things';

/** What words are made with: the level's own, and how the language joins a list. */
export interface Speech {
  readonly words: Words;
  readonly tag: string;
}

function join({ words, tag }: Speech, things: readonly string[]): string {
  if (things.length === 0) return words('sr.none');
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(things);
}

/** One thing by what it is and whose it is. */
function thingName({ words }: Speech, id: string): string {
  const key = stoneCalled(id) ? (glows(id) ? 'hands.glow' : 'hands.stone') : 'hands.lantern';
  return words(key, { handle: handleOf(id) });
}

const namesOf = (speech: Speech, ids: readonly string[]): string =>
  join(
    speech,
    ids.map((id) => thingName(speech, id)),
  );

const heldThings = (state: State): readonly string[] => [
  ...state.stones.filter(({ where }) => where === 'hands').map(({ item }) => item),
  ...state.hands,
];

const taken = (state: State) => ({ taken: placesOf(state) - freeOf(state), places: placesOf(state) });

/** How full the hands are, in one sentence. */
export const placesLine = (words: Words, state: State): string => words('hands.free', taken(state));

/** What is held and how full the hands are, for ears. */
export function handsLine(speech: Speech, state: State): string {
  const held = heldThings(state);
  if (held.length === 0) return speech.words('hands.empty');
  return speech.words('sr.hands', { things: namesOf(speech, held), ...taken(state) });
}

/** The whole boat, for ears. */
export const boatLine = (speech: Speech, state: State): string =>
  speech.words('sr.boat', {
    things: namesOf(speech, heldThings(state)),
    near: namesOf(speech, nearOf(state)),
    deck: join(
      speech,
      lying(state).map(({ item }) => handleOf(item)),
    ),
  });

/** What came this turn. */
export function cameLines(words: Words, state: State): readonly string[] {
  const lanterns = state.came.filter((id) => !stoneCalled(id));
  const fallen = state.came.filter((id) => state.stones.some(({ item, where }) => item === id && where === 'hands'));
  const lines = [
    ...(lanterns.length > 0 ? [words('came.lantern', { count: lanterns.length })] : []),
    ...fallen.map((id) => words(glows(id) ? 'came.fall.glow' : 'came.fall', { handle: handleOf(id) })),
  ];
  return lines.length > 0 || state.came.length > 0 ? lines : [words('came.none')];
}

/** What came, as a screen reader hears it when a passage begins. */
export const cameAloud = (words: Words, state: State): readonly string[] =>
  state.came.map((id) =>
    stoneCalled(id)
      ? words(glows(id) ? 'sr.glow' : 'sr.stone', { handle: handleOf(id), front: words(`${id}.front`) })
      : words('sr.lantern', { handle: handleOf(id), text: words(`${id}.text`) }),
  );

const netKeys = { wide: 'net.wide', some: 'net.holding', under: 'net.thin' } as const;

/** How wide the net is. */
export const netLine = (words: Words, threads: number): string =>
  words(threads === 0 ? 'net.none' : netKeys[outcomeFor(threads)]);
