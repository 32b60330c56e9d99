// Small changes that rules and choices share.
import { including } from '../../shared/lists';
import type { Speaker } from '../../scenario/people';
import type { Reaction } from '../../scenario/types';
import type { Told, WordLoomState as State } from './types';

/** Something seen. */
export const caption = (key: string, values?: Reaction['values']): Reaction => ({
  kind: 'caption',
  key,
  ...(values ? { values } : {}),
});

/** Something said. */
export const say = (key: string, who: Speaker, face: NonNullable<Reaction['face']>): Reaction => ({
  ...{ kind: 'say', key, who, face },
});

/** Words that go over to somebody else. */
export const give = (state: State, pair: string, tiles: number): Pick<State, 'tiles' | 'given'> => ({
  tiles: state.tiles + tiles,
  given: [...state.given, { pair, tiles }],
});

/** Explained to somebody, which is done once each. */
export const clarify = (state: State, whom: State['clarified'][number]): Pick<State, 'clarified'> => ({
  clarified: including(state.clarified, whom),
});

/** Tells people. */
export const tell = (state: State, ...people: readonly Told[]): Pick<State, 'told'> => ({
  told: including(state.told, ...people),
});

/** How somebody was met. */
export const met = (state: State, item: string, action: string): Pick<State, 'acts'> => ({
  acts: [...state.acts, { item, action }],
});

/** One more thing kept whole. */
export const keepProof = (state: State): Pick<State, 'proof' | 'marks'> => ({
  proof: state.proof + 1,
  marks: including(state.marks, 'safe.proof'),
});

/** The rest of a move after its verb, `look.ask` → `ask`; undefined when the verb is another. */
export const partOf = (move: string, verb: string): string | undefined =>
  move.startsWith(`${verb}.`) ? move.slice(verb.length + 1) : undefined;
