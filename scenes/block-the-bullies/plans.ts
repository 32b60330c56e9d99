// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { Place } from './beat-scene';

const front = ['fore'];
/** The painted places of the level; the story begins in the bedroom, which is built for itself. */
export const plans: Readonly<Record<Exclude<Place, 'bedroom'>, PlacePlan>> = {
  corridor: { beyond: [0x6464b2, 0x564e97], front },
  office: { beyond: [0x8d4c52, 0x79464c], front },
  kitchen: { beyond: [0x7e5c59, 0x906168], front },
  'dark-room': { beyond: [0x03040e, 0x02040c], front },
};
