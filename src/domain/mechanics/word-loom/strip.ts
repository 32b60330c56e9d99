// The strip of tiles to keep: its last line is still open, and one pick finishes it.
import type { Mechanic } from '../../scenario/types';
import { partOf } from './change';
import type { Then, WordLoomState as State } from './types';

/** How "I say it once, and then I ..." can go on. */
export const thens: readonly Then[] = ['look', 'ask', 'go', 'self'];

/** `then.<how>` finishes the strip. */
export const strip: Mechanic<State> = {
  enter: (state) => ({ ...state, then: null }),
  moves: () => thens.map((then) => `then.${then}`),
  apply: (state, move) => {
    const then = thens.find((one) => one === partOf(move, 'then'));
    return { state: then ? { ...state, then } : state, reactions: [] };
  },
  done: ({ then }) => then !== null,
};
