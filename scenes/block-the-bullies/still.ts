// The picture of level 1 where no engine can draw: its places, still.
import { startStill } from '../_kit/start-still';
import { sceneOfBeat, type Place } from './beat-scene';
import { framing } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';

export default startStill<Place>({
  files: levelFiles,
  plans: { bedroom: { beyond: [0x241a5b, 0x81366f] }, ...plans },
  framingOf: () => framing,
  placeOf: ({ beat, line = -1 }) =>
    sceneOfBeat(beat, new Set(Array.from({ length: line + 1 }, (_, heard) => heard))).place,
});
