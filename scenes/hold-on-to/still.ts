// The picture of level 3 where no engine can draw: its places, still.
import { startStill } from '../_kit/start-still';
import { addLayers } from '../_kit/still-parts';
import { sceneOf, type PlaceName } from './beat-scene';
import { framingOf } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';

export default startStill<PlaceName>({
  ...{ files: levelFiles, plans, framingOf },
  placeOf: ({ beat }) => sceneOf(beat).place,
  // Rain and steam are nothing but movement.
  leaveOut: ['rain', 'steam'],
  async dress(name, place) {
    if (name === 'sea-night' || name === 'sea-storm') await addLayers(place, levelFiles, 'sea-boat');
  },
});
