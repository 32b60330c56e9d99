// What other people write: two remarks a day fall on the sheet, one after the other.
import type { Mechanic } from '../../scenario/types';
import { foldKindOf, foldOn, hearFold, remarkOf } from './change';
import type { Day, FoldingPaperState as State, Remark } from './types';

/** Remarks that fall on one day. */
export const perDay = 2;

const nextOf = ({ draw, fallen }: State, end: number): string | null => (fallen < end ? (draw[fallen] ?? null) : null);

/** The remarks of the `nth` day, counted from 0. */
export function remarksFall(pool: readonly Remark[], day: Day, nth: number): Mechanic<State> {
  const end = perDay * (nth + 1);
  return {
    enter: (state) => ({ ...state, fallen: perDay * nth, falling: nextOf({ ...state, fallen: perDay * nth }, end) }),
    moves: ({ falling }) => (falling === null ? [] : ['fall']),
    apply: (state, move) => {
      if (move !== 'fall' || state.falling === null) return { state, reactions: [] };
      const kind = foldKindOf(remarkOf(pool, state.falling));
      const fold = kind ? foldOn(state, { kind, day, from: state.falling, own: false }) : {};
      const fallen = { ...state, ...fold, fallen: state.fallen + 1 };
      const after = { ...fallen, falling: nextOf(fallen, end) };
      return { state: after, reactions: hearFold(state, after) };
    },
    done: ({ falling }) => falling === null,
  };
}
