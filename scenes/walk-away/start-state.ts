// How the evening of level 4 begins.
import { drawOne, drawOrder, drawTugs } from '../../src/domain/mechanics/word-loom/draw';
import type { WordLoomState } from '../../src/domain/mechanics/word-loom/types';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import type { Random } from '../../src/domain/shared/random';
import { secondLines, tugs } from './items';

/** The first of the three lanterns that were kept in level 3. */
const lanternOf = (remembered: Remembered): string | null =>
  (remembered['hold-on-to']?.['held'] ?? '').split('+').find((id) => id !== '') ?? null;

/** The first state: one sentence to be said, nobody met. */
export function startState(random: Random, profile: Profile, remembered: Remembered): WordLoomState {
  const order = drawOrder(random);
  const second = {
    t1: drawOne(secondLines.t1, 'p-1', random),
    t2: drawOne(secondLines.t2, 'p-4', random),
    lina: drawOne(secondLines.lina, 'p-7', random),
    remi: drawOne(secondLines.remi, 'p-9', random),
  };
  return {
    ...{ marks: [], profile, sentence: 'home', joke: 'prize', first: null, tiles: 0, back: 0, given: [] },
    ...{ clarified: [], pair: null, weaving: 'no', lastTwist: 't1-home', order, voice: null, voicesMet: 0 },
    ...{ looked: [], looking: false, nearness: 0, second, spokeAgain: [] },
    misread: drawOne<'l-cups' | 'l-gloves'>(['l-cups', 'l-gloves'], 'l-cups', random),
    ...{ lina: 'open', linaBlocked: false, remi: 'open', idrisHears: false, acts: [], proof: 0, person: 'none' },
    ...{ alone: false, told: [], exposed: false, subposted: false, filmGone: false, lastWord: false },
    ...{ takenDown: false, mended: false, tugs: drawTugs(tugs, random), tugged: 0, tug: null },
    ...{
      halves: 0,
      walking: false,
      walked: false,
      pocket: [],
      answered: [],
      emptying: false,
      ending: null,
      then: null,
    },
    lantern: lanternOf(remembered),
  };
}
