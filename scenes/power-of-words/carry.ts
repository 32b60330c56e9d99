// What the hub and the other levels remember of level 5.
import type { FoldingPaperState } from '../../src/domain/mechanics/folding-paper/types';

/** Ids only; a list is joined with `+`. */
export const carry = (state: FoldingPaperState): Readonly<Record<string, string>> => ({
  apology: state.apology,
  heard: state.heard.join('+'),
  remi: state.interrupt,
  told: state.told.join('+'),
  sign: state.sign,
  notes: state.notes.join('+'),
  ending: state.ending ?? 'none',
});
