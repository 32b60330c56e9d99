// The prompt before posting: nothing is asked about a plain comment, which goes up by itself.
import type { Mechanic } from '../../scenario/types';
import { draftOf } from './draft';
import type { LeaningKeyboardState } from './types';

/** Has no moves of its own: the answers are choices of the story. */
export const askOnce: Mechanic<LeaningKeyboardState> = {
  enter: (state) => state,
  moves: () => [],
  apply: (state) => ({ state, reactions: [] }),
  done: ({ lines }) => draftOf(lines) === 'plain',
};
