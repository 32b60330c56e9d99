// A sentence is taken apart and woven anew, or its tiles come home: one look at a time.
import type { Mechanic } from '../../scenario/types';
import { caption } from './change';
import type { WordLoomState as State } from './types';

/** A pair, and whether something is to be said after it: its text key is `pair.<id>.after`. */
export interface PairItem {
  readonly id: string;
  readonly handle: string;
  /** A theft, a misreading, or her own words as they landed. */
  readonly kind: 'twist' | 'misread' | 'own';
  readonly after?: true;
}

/** Shows the pair of the state; `done` goes on. */
export function weave(pairs: readonly PairItem[], weaving: 'there' | 'back' = 'there'): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, weaving }),
    moves: () => ['done'],
    apply: (state, move) => {
      if (move !== 'done') return { state, reactions: [] };
      const pair = pairs.find(({ id }) => id === state.pair);
      const reactions = weaving === 'there' && pair?.after ? [caption(`pair.${pair.id}.after`)] : [];
      return { state: { ...state, weaving: 'no' }, reactions };
    },
    done: ({ weaving: now }) => now === 'no',
  };
}
