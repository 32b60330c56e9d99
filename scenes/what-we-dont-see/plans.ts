// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

const front = ['fore'];
/** The painted places of the level. */
export const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'night-desk': { beyond: [0x0c1334, 0x232a5c], front: ['desk', 'fore'] },
  'night-walk': { beyond: [0x0c1334, 0x171d47], front },
  'night-stage': { beyond: [0x0c1334, 0x1c2352], front },
  'night-stall': { beyond: [0x0c1334, 0x1c2352], front: ['counter', 'fore'] },
  'night-jetty': { beyond: [0x0c1334, 0x171d47], front },
  'night-shelter': { beyond: [0x0c1334, 0x11173c], front },
  'night-hall': { beyond: [0x0c1334, 0x1c2352], front },
  'night-office': { beyond: [0x0c1334, 0x1c2352], front: ['glass', 'fore'] },
  'night-bay': { beyond: [0x0c1334, 0x171d47], front },
};
