// Notes for the creases, by those who write them; Lina's own is offered by the rules.
import type { Note } from '../../src/domain/mechanics/folding-paper/lay-notes';

/** In the order in which they float by. */
export const notes: readonly Note[] = [
  { id: 'note-nila', who: 'nila' },
  { id: 'note-kei', who: 'kei' },
  { id: 'note-oma', who: 'oma' },
  { id: 'note-remi', who: 'remi' },
  { id: 'note-amara', who: 'amara' },
  { id: 'note-zuri', who: 'zuri' },
  { id: 'note-bim', who: 'bim' },
  { id: 'note-arif', who: 'arif' },
  { id: 'note-idris', who: 'idris' },
];
