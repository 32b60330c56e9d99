// What the hub and the other levels remember of level 4.
import type { WordLoomState } from '../../src/domain/mechanics/word-loom/types';

/** Ids only; a list is joined with `+`. */
export const carry = (state: WordLoomState): Readonly<Record<string, string>> => ({
  lina: state.lina,
  remi: state.remi,
  tiles: String(state.tiles),
  person: state.person,
  told: state.told.join('+'),
  sentence: state.sentence,
  ending: state.ending ?? 'none',
  then: state.then ?? 'none',
});
