// From the wall: what was kept on the way is friendly in part, and has one answer each.
import { including } from '../../shared/lists';
import type { Mechanic } from '../../scenario/types';
import { partOf, say } from './change';
import type { Tug, WordLoomState as State } from './types';
import { tugOf } from './walk';

/** Friendly tugs in the pocket that have no answer yet. */
export const unanswered = (state: State, pool: readonly Tug[]): readonly string[] =>
  state.pocket.filter((id) => tugOf(pool, id).friendly && !state.answered.includes(id));

/** The kiosk was still waiting for an answer, also after it was shut out: now it has one. */
function mendLina(state: State): Partial<State> {
  return state.lina === 'open' || state.lina === 'shut'
    ? { lina: 'mended', marks: including(state.marks, 'kind.ask') }
    : {};
}

/** `answer.<tug>` answers, `done` leaves the rest for another day. */
export function emptyPocket(pool: readonly Tug[], kiosk: string): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, emptying: true }),
    moves: (state) => [...unanswered(state, pool).map((id) => `answer.${id}`), 'done'],
    apply: (state, move) => {
      if (move === 'done') return { state: { ...state, emptying: false }, reactions: [] };
      const id = partOf(move, 'answer');
      if (id === undefined || !unanswered(state, pool).includes(id)) return { state, reactions: [] };
      const answered = [...state.answered, id];
      const after: State = { ...state, answered, ...(id === kiosk ? mendLina(state) : {}) };
      const isLast = unanswered(after, pool).length === 0;
      return { state: { ...after, emptying: !isLast }, reactions: [say(`${id}.answer`, 'amara', 'calm')] };
    },
    done: ({ emptying }) => !emptying,
  };
}
