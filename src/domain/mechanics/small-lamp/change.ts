// Small changes that rules and choices share.
import { including } from '../../shared/lists';
import type { Person, Speaker } from '../../scenario/people';
import type { Reaction } from '../../scenario/types';
import type { SmallLampState as State, Told } from './types';

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

/** An adult knows. */
export const tell = (state: State, ...people: readonly Told[]): Pick<State, 'told'> => ({
  told: including(state.told, ...people),
});

/** Somebody stands with you. */
export const joined = (state: State, ...people: readonly Person[]): Pick<State, 'circle'> => ({
  circle: including(state.circle, ...people),
});

/** How a message was met. */
export const met = (state: State, item: string, action: string): Pick<State, 'acts'> => ({
  acts: [...state.acts, { item, action }],
});
