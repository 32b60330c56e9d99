// Weights have handles: the first one lights, a second one costs the lamp, and other people can be asked by name.
import { including } from '../../shared/lists';
import type { Person } from '../../scenario/people';
import { joined } from './change';
import { shine } from './lamp';
import type { Door, Lit, SmallLampState as State } from './types';

const mostHands = 5;

/** Somebody is seen as a person. */
export const light = (state: State, whom: Lit): Pick<State, 'lit'> => ({ lit: including(state.lit, whom) });

/** One handle of somebody's weight is taken: that lights them. */
export const takeHandle = (state: State, door: Door, handle: string): Partial<State> => ({
  ...light(state, door),
  ...joined(state, door),
  handles: [...state.handles, `${door}.${handle}`],
});

/** More handles than one: no hand is left for the lamp. */
export const takeToo = (state: State, door: Door, cost = 1): Partial<State> => ({
  ...shine(state, -cost),
  over: state.over + 1,
  handles: [...state.handles, `${door}.too`],
});

/** Other people take a handle because they were asked. */
export const askHands = (state: State, ...people: readonly Person[]): Pick<State, 'hands' | 'circle'> => ({
  hands: Math.min(mostHands, state.hands + people.length),
  ...joined(state, ...people),
});

/** Help without a stage: a private message, sitting with, lending, telling. */
export const quietly = (): Pick<State, 'quiet'> => ({ quiet: true });
