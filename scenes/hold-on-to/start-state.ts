// How an evening of level 3 begins.
import { drawLanterns, drawReplies, drawStones, drawStorm } from '../../src/domain/mechanics/hold-the-light/draw';
import type { HoldTheLightState } from '../../src/domain/mechanics/hold-the-light/types';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import type { Random } from '../../src/domain/shared/random';
import { core, lanterns, others } from './lanterns';
import { stones } from './stones';
import { lastStormStone, stormStones } from './storm';

const toldInLevelOne = (remembered: Remembered): boolean =>
  (remembered['block-the-bullies']?.['told'] ?? '').split('+').includes('zuri');

/** The first state: nothing decided, everybody drawn. */
export function startState(random: Random, profile: Profile, remembered: Remembered): HoldTheLightState {
  const risen = drawLanterns(core, others, random);
  const { firstStone, queue } = drawStones(stones, random);
  return {
    ...{ marks: [], profile, door: 'everyone', threads: 0, drifted: 0, rereads: 0, turned: 0 },
    ...{ proof: 0, proofWith: null, told: [], argued: false, repaired: false, lineUp: false, war: false },
    ...{ fished: false, spied: false, deleted: false, reposted: false, tavi: false },
    ...{ askedFirst: false, arifBack: false, stood: false, tools: [], onLine: false },
    zuriAgain: toldInLevelOne(remembered),
    ...{ lanterns: risen, replies: drawReplies(lanterns, random), turn: 0, came: [], coming: risen },
    ...{ near: [], hands: [], hanging: [], tied: [], twice: null, away: [], seen: [] },
    ...{ firstStone, queue, falling: queue, stones: [], pending: [] },
    ...{ picking: null, filter: null, slipped: false, limitFrom: null, approving: false },
    ...{ storm: drawStorm(stormStones, lastStormStone, random), stormIndex: 0, outcome: null },
    ...{ card: 'lanterns', held: [], own: [], night: null, ending: null },
  };
}
