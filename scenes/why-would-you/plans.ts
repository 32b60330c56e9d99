// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

const front = ['fore'];
/** The painted places of the level. */
export const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'ink-desk': { beyond: [0x4c1b4e, 0xffe14d], front },
  'ink-print-room': { beyond: [0xf8b4c5, 0xf2d5d7], front },
  'ink-door': { beyond: [0xc03a77, 0xff6199], front },
  'ink-table': { beyond: [0xf7b6c8, 0xffecb6], front },
  'ink-kitchen': { beyond: [0x5a245f, 0x6c2862], front },
  'ink-nila': { beyond: [0x33193f, 0x481b4b], front },
};
