// The beat before anybody comes: eight flicks of a tail.
import type { Mechanic } from '../../scenario/types';
import { barOf, calmFlicks, passBar } from './time';
import type { Applied, SplitScreenState } from './types';

/** Eight flicks. */
const bars = 2;
const nothingPulls = { border: 0, line: 0 };

function end(state: SplitScreenState): SplitScreenState {
  let after = state;
  while (after.bars < bars) after = { ...passBar(after, nothingPulls, calmFlicks(after)), bars: after.bars + 1 };
  return after;
}

function apply(state: SplitScreenState, move: string): Applied {
  const flicks = barOf(move);
  if (flicks) return { state: { ...passBar(state, nothingPulls, flicks), bars: state.bars + 1 }, reactions: [] };
  if (move === 'keep' && !state.kept) {
    return { state: { ...state, kept: true }, reactions: [{ kind: 'caption', key: 'tool.keep.shown' }] };
  }
  return move === 'done' ? { state: end(state), reactions: [] } : { state, reactions: [] };
}

/** Learns the beat; nothing can go wrong in it. */
export const practice: Mechanic<SplitScreenState> = {
  enter: (state) => ({ ...state, bars: 0, kept: false }),
  moves: (state, pace) => (pace === 'calm' && !state.kept ? ['keep', 'done'] : ['done']),
  apply,
  done: (state) => state.bars >= bars,
};
