// How an evening of level 2 begins.
import { drawThread } from '../../src/domain/mechanics/leaning-keyboard/draw-thread';
import type { LeaningKeyboardState, Under } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import { shuffled, type Random } from '../../src/domain/shared/random';
import { comments } from './items';

const unders: readonly Under[] = ['left-out', 'tired', 'not-enough'];

/** The first state: nothing felt by name, nothing written, the thread drawn. */
export function startState(random: Random, profile: Profile, remembered: Remembered): LeaningKeyboardState {
  const [under = 'left-out'] = shuffled(unders, random);
  return {
    ...{ marks: [], profile, tilt: 0, weight: 1, under, labels: [], moves: [], set: random() < 0.5 ? 'a' : 'b' },
    ...{ vented: false, blame: false, place: 'none' },
    ...{ passage: 'none', line: 0, keys: [], warmUp: null, lines: [null, null, null], edited: 0, unsent: 'no' },
    ...{ rethink: 'unseen', sent: 'no', draftTold: false },
    ...{ sorry: [null, null, null], repair: 'none', heard: false, eased: 0, public: 'no', deleted: false },
    ...{ reached: 'no', queue: drawThread(comments, profile, random), index: 0, thread: 0, comment: null },
    ...{ hands: 0, met: [], told: [], closer: [] },
    nilaAnswered: remembered['block-the-bullies']?.['remi'] === 'answered',
    kettleKnown: ['block-the-bullies', 'hold-on-to'].some((level) => level in remembered),
  };
}
