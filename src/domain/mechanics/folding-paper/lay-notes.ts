// Three notes are laid into three creases; the paper becomes a crane around them.
import type { Person } from '../../scenario/people';
import type { Mechanic } from '../../scenario/types';
import type { FoldingPaperState as State } from './types';

/** Notes that the crane has room for. */
export const mostNotes = 3;
/** Notes on offer. */
const offeredAtOnce = 8;

/** A note and who wrote it. `<id>` is its text. */
export interface Note {
  readonly id: string;
  readonly who: Person;
}

/** Lina's strip: written after a sorry that was one, else empty. */
const own = { written: 'note-lina', empty: 'note-empty' } as const;

/** Those who came closer offer theirs first; Lina's own lies last. */
export function offerNotes(state: State, notes: readonly Note[]): readonly string[] {
  const isNear = ({ who }: Note): boolean => state.near.some((person) => person === who);
  const others = [...notes.filter(isNear), ...notes.filter((note) => !isNear(note))].map(({ id }) => id);
  const mine = state.apology === 'clean' ? own.written : own.empty;
  return [...others.slice(0, offeredAtOnce - 1), mine];
}

const moves = ({ offered, notes }: State): readonly string[] =>
  notes.length < mostNotes ? offered.filter((id) => !notes.includes(id)) : ['done'];

/** `note-…` lays one in; `done` folds the sheet around three. */
export function layNotes(notes: readonly Note[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, offered: offerNotes(state, notes), notes: [], laid: false }),
    moves,
    apply: (state, move) => {
      if (!moves(state).includes(move)) return { state, reactions: [] };
      const after = move === 'done' ? { ...state, laid: true } : { ...state, notes: [...state.notes, move] };
      return { state: after, reactions: [] };
    },
    done: ({ laid }) => laid,
  };
}
