// The picture of level 2.
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';
import { addThings } from './things';

/** The window of a caller, in ink and magenta. */
const windowColors = { frame: 0x241b2f, ground: 0xff4d8d, light: 0xff8fb8 } as const;

export default startStory<PlaceName>({
  ...{ files: levelFiles, plans, framingOf, layoutOf, sceneOf, windowColors },
  props: ['ink-props', 'ink-props/props'],
  add(board) {
    const things = addThings(board);
    return { extras: addExtras(board, things), dress: (name, place) => things.dress(name, place) };
  },
});
