// The picture of level 3.
import type { PlacePlan } from '../_kit/painted-places';
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { PierThings } from './pier-things';
import { seaProps } from './props';
import { addRockingBoat } from './rocking-boat';
import { RoomThings } from './room-things';
import { Swell } from './swell';

const front = ['fore'];
/** Waves are kept apart, so that each row can move. */
const waves = ['wave-1', 'wave-2', 'wave-3', 'wave-near', 'fore', 'cloud', 'rain'];
const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'sea-night': { beyond: [0x04122b, 0x061a3a], front: waves },
  'sea-storm': { beyond: [0x001a30, 0x08203c], front: waves },
  'sea-room': { beyond: [0x103d5c, 0x24213d], front: ['leaf', 'curtain', 'steam', 'fore'] },
  'sea-school': { beyond: [0x37889a, 0x32667a], front: ['bus', 'fore'] },
  'sea-class': { beyond: [0x1a4c5d, 0x5f3b50], front },
  'sea-pier': { beyond: [0x03132e, 0x382328], front },
  'sea-kitchen': { beyond: [0x0e2f46, 0x0f4169], front },
};
/** The window of a caller, in the sea's greens. */
const windowColors = { frame: 0x8fe0c6, ground: 0x23879a, light: 0x5fc0bd } as const;

export default startStory<PlaceName>({
  ...{ files: levelFiles, plans, framingOf, layoutOf, sceneOf, windowColors },
  props: [seaProps, 'sea-props/props'],
  you: 'kei',
  async add(board, troupe, report) {
    const boat = await addRockingBoat(board, () => troupe.present('kei'));
    const swell = new Swell(board);
    const room = new RoomThings(board);
    const pier = new PierThings(board);
    return {
      extras: addExtras({ board, troupe, boat, swell, room, pier, report }),
      dress(name, place) {
        for (const part of [swell, room, pier]) part.dress(name, place);
      },
    };
  },
});
