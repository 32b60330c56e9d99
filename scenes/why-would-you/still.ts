// The picture of level 2 where no engine can draw: its places, still.
import { startStill } from '../_kit/start-still';
import { sceneOf, type PlaceName } from './beat-scene';
import { framingOf } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';

export default startStill<PlaceName>({
  ...{ files: levelFiles, plans, framingOf },
  placeOf: ({ beat }) => sceneOf(beat).place,
});
