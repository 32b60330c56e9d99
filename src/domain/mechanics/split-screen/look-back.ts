// The night after the guests: Settled lies open, and whoever was shut out may be let back in.
import type { Mechanic } from '../../scenario/types';
import type { SplitScreenState, Visitor } from './types';
import { applyUndo, undoMoves } from './undo';

/** Ends with `done`, or by itself when nobody waits outside. */
export function lookBack(pool: readonly Visitor[]): Mechanic<SplitScreenState> {
  const over = (state: SplitScreenState): boolean => state.bars > 0 || undoMoves(state).length === 0;
  return {
    enter: (state) => ({ ...state, bars: 0, guest: null }),
    moves: (state) => [...undoMoves(state), 'done'],
    apply: (state, move) => {
      if (move === 'done') return { state: { ...state, bars: 1 }, reactions: [] };
      return applyUndo(state, pool, move) ?? { state, reactions: [] };
    },
    done: over,
  };
}
