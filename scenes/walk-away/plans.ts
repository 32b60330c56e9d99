// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

const front = ['fore'];
/** The painted places of the level. */
export const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'dusk-steps': { beyond: [0x6a5590, 0x4a3050], front },
  'dusk-walk': { beyond: [0x5e4a86, 0x3a2748], front },
  'dusk-step': { beyond: [0x4a3a6e, 0x35254a], front },
  'dusk-wall': { beyond: [0x5e4a86, 0x3f2a4c], front },
  'dusk-kiosk': { beyond: [0x54437c, 0x3a2748], front: ['counter', 'fore'] },
  'dusk-door': { beyond: [0x43345f, 0x35254a], front },
};
