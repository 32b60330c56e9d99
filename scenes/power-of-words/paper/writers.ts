// Who wrote a note.
import type { Person } from '../../../src/domain/scenario/people';
import { notes } from '../notes';

/** Lina's own strip is offered by the rules and stands in no list. */
export const writerOf = (id: string): Person => notes.find((note) => note.id === id)?.who ?? 'lina';

/** Whether this version knows the note; saves of other versions may hold others. */
export const isNote = (id: string): boolean =>
  notes.some((note) => note.id === id) || ['note-lina', 'note-empty'].includes(id);
