// How an evening of level 1 begins.
import { drawComments, drawGuests } from '../../src/domain/mechanics/split-screen/draw-guests';
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import type { Random } from '../../src/domain/shared/random';
import { comments, duets, plans } from './items';

/** The first state: nothing decided, everybody drawn. */
export const startState = (random: Random, profile: Profile, remembered: Remembered): SplitScreenState => ({
  ...{ marks: [], profile, border: 35, steady: 60, keepers: 1, perm: 'friends' },
  ...{ proof: 0, maskProof: false, loose: 0, mask: 'open', reported: false, counter: 'none', fire: 'none' },
  ...{ told: [], zuri: 'unaware', warm: [], alarms: [], undone: [], letIn: [], gate: false, arifBack: false },
  ...{ queue: drawGuests(duets, plans[profile], random), index: 0, round: 0, guest: null },
  ...{ movesLeft: 3, kept: false, settled: [] },
  ...{ comments: drawComments(comments, random), commentIndex: 0, comment: null, closed: false },
  ...{ bars: 0, beatBy: null, reached: false, envelope: false, tooLate: false, ending: null },
  ...{ used: [], pushed: false, zuriCopy: false },
  remiOwned: remembered['why-would-you']?.['sent'] === 'owned',
});
