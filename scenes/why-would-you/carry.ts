// What the hub and the other levels remember of level 2.
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';

const sent = ({ sent: posted, repair }: LeaningKeyboardState): string => {
  if (posted === 'no' || posted === 'plain') return posted;
  return repair === 'owned' ? 'owned' : 'open';
};

/** Ids only; a list is joined with `+`. */
export const carry = (state: LeaningKeyboardState): Readonly<Record<string, string>> => ({
  sent: sent(state),
  told: state.told.join('+'),
  under: state.under,
  knight: state.reached === 'knight' ? 'yes' : 'no',
});
