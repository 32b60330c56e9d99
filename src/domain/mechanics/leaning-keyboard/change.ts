// Small changes that rules and choices share, each kept within its range.
import { including } from '../../shared/lists';
import type { Face } from '../../scenario/people';
import type { Reaction } from '../../scenario/types';
import { slopeOf, steps } from './slope';
import type { Key, Label, LeaningKeyboardState as State, Relief, Told } from './types';

/** The mood tilted by so many steps; more is steeper. */
export const moveTilt = (state: State, by: number): Pick<State, 'tilt'> => ({ tilt: steps(state.tilt + by) });

/** The thread made heavier or (below zero) lighter. */
export const moveWeight = (state: State, by: number): Pick<State, 'weight'> => ({
  weight: steps(state.weight + by),
});

/** Another thing that was done with the feeling. */
export const doWith = (state: State, relief: Relief): Pick<State, 'moves'> => ({
  moves: including(state.moves, relief),
});

/** Tells somebody. */
export const tell = (state: State, person: Told): Pick<State, 'told'> => ({ told: including(state.told, person) });

/** Finds names; what turns the phone back is said apart. */
export const name = (state: State, ...labels: readonly Label[]): Pick<State, 'labels'> => ({
  labels: including(state.labels, ...labels),
});

/** What the stage shows. */
export const caption = (key: string, values?: Reaction['values']): Reaction => ({
  kind: 'caption',
  key,
  ...(values ? { values } : {}),
});

/** The sentence that a key types, in Remi's voice: what lies near the thumb is said with pride, what lies far up is not. */
export const types = (key: Key, face: Face = key.height <= 1 ? 'proud' : 'calm'): Reaction => ({
  ...{ kind: 'say', key: `${key.id}.types`, who: 'remi', face },
});

/** For ears: the eye sees the phone lean. */
export function leans(before: State, after: State): readonly Reaction[] {
  const slope = slopeOf(after);
  const change = slope - slopeOf(before);
  if (change === 0) return [];
  const key = change > 0 ? 'sr.leans-more' : 'sr.leans-less';
  return [{ kind: 'aloud', key, valueKeys: { slopeWord: `slope.${slope}` } }];
}
