// How the evening of level 6 begins, and what the other levels left in the street.
import { drawChat, drawSlips } from '../../src/domain/mechanics/small-lamp/draw';
import type { Before, SmallLampState, Under } from '../../src/domain/mechanics/small-lamp/types';
import { people, type Person } from '../../src/domain/scenario/people';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import type { Random } from '../../src/domain/shared/random';
import { messages, slipsFor } from './items';

/** So many tiles given away in level 4 are many. */
const manyTiles = 32;
const firstLamp = 3;

type Read = (level: string, key: string) => string;

const listOf = (text: string): readonly string[] => text.split('+').filter((id) => id !== '');
const oneOf = <Value extends string>(values: readonly Value[], text: string, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

function remiCard(sent: string): Before['remiCard'] {
  if (sent === '') return 'typical';
  return sent === 'no' || sent === 'plain' ? 'drawing' : 'ashamed';
}

function amaraCard(tiles: string): Before['amaraCard'] {
  if (tiles === '') return 'charge';
  return Number(tiles) >= manyTiles ? 'argues' : 'leaves';
}

/** Who was written to in level 4, or else told: that hand is up first. */
function earlyHand(read: Read): Person | null {
  const turnedTo = [read('walk-away', 'person'), ...listOf(read('walk-away', 'told'))];
  return people.find((person) => turnedTo.find((id) => id !== 'none') === person) ?? null;
}

function beforeOf(remembered: Remembered): Before {
  const read: Read = (level, key) => remembered[level]?.[key] ?? '';
  const apology = read('power-of-words', 'apology');
  return {
    border: oneOf<Before['border']>(['kept', 'open'], read('block-the-bullies', 'mask'), 'kept'),
    fire: oneOf<Before['fire']>(['none', 'burnt-out', 'called-off'], read('block-the-bullies', 'fire'), 'none'),
    kettle: oneOf<Before['kettle']>(['open', 'alarmed', 'undone'], read('block-the-bullies', 'kettle'), 'open'),
    remiCard: remiCard(read('why-would-you', 'sent')),
    under: oneOf<Under>(['left-out', 'tired', 'not-enough', 'none'], read('why-would-you', 'under'), 'none'),
    lanterns: listOf(read('hold-on-to', 'held')),
    amaraCard: amaraCard(read('walk-away', 'tiles')),
    amaraTells: 'walk-away' in remembered,
    scarf: read('walk-away', 'remi') === 'heard',
    early: earlyHand(read),
    lina: apology === '' || apology === 'clean' ? 'at-once' : 'shy',
    crane: 'power-of-words' in remembered,
  };
}

/** The first state: a lamp half open, no door visited. */
export function startState(random: Random, profile: Profile, remembered: Remembered): SmallLampState {
  return {
    ...{ marks: [], profile, before: beforeOf(remembered), chat: drawChat(messages, profile, random) },
    ...{
      chatted: 0,
      waited: 0,
      chatting: false,
      acts: [],
      lamp: firstLamp,
      slips: drawSlips(slipsFor(profile), random),
    },
    ...{ asked: [], visited: [], lit: [], handles: [], hands: 0, over: 0, circle: [], told: [], quiet: false },
    ...{ ramp: false, remiWarm: false, respected: 'no', steps: false, theo: 'none', passed: false },
    ...{ exposed: false, named: false, handedOver: null, ending: null, turned: 0, turning: false },
  };
}
