// The picture of level 3.
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { PierThings } from './pier-things';
import { plans } from './plans';
import { seaProps } from './props';
import { addRockingBoat } from './rocking-boat';
import { RoomThings } from './room-things';
import { Swell } from './swell';

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
