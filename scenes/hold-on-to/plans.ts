// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

const front = ['fore'];
/** Waves are kept apart, so that each row can move. */
const waves = ['wave-1', 'wave-2', 'wave-3', 'wave-near', 'fore', 'cloud', 'rain'];
/** The painted places of the level. */
export const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'sea-night': { beyond: [0x04122b, 0x061a3a], front: waves },
  'sea-storm': { beyond: [0x001a30, 0x08203c], front: waves },
  'sea-room': { beyond: [0x103d5c, 0x24213d], front: ['leaf', 'curtain', 'steam', 'fore'] },
  'sea-school': { beyond: [0x37889a, 0x32667a], front: ['bus', 'fore'] },
  'sea-class': { beyond: [0x1a4c5d, 0x5f3b50], front },
  'sea-pier': { beyond: [0x03132e, 0x382328], front },
  'sea-kitchen': { beyond: [0x0e2f46, 0x0f4169], front },
};
