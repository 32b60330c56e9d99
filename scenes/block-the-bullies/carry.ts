// What the hub and the other levels remember of level 1.
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';

const remi = ({ letIn, settled }: SplitScreenState): string => {
  const met = settled.find(({ item }) => item === 'duet-remi');
  if (letIn.includes('remi')) return 'answered';
  if (met?.how === 'alarm') return 'alarmed';
  if (met?.moves.includes('answer')) return 'answered';
  return met?.moves.includes('accept') ? 'accepted' : met?.moves.includes('decline') ? 'declined' : 'none';
};

const kettle = ({ alarms, undone }: SplitScreenState): string =>
  alarms.includes('duet-kettle') ? 'alarmed' : undone.includes('duet-kettle') ? 'undone' : 'open';

const fire = (state: SplitScreenState): string =>
  state.fire === 'none' || state.fire === 'called-off' ? state.fire : 'burnt-out';

/** Ids only; a list is joined with `+`. */
export const carry = (state: SplitScreenState): Readonly<Record<string, string>> => ({
  remi: remi(state),
  kettle: kettle(state),
  mask: state.mask === 'blocked' || state.mask === 'restricted' ? 'kept' : 'open',
  fire: fire(state),
  told: state.told.join('+'),
  end: state.ending ?? 'none',
});
