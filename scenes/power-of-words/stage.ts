// The picture of level 5.
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';
import { paperProps } from './props';
import { Things } from './things';
import { WeekSheet } from './week-sheet';

/** The window of a caller, in cream and mint. */
const windowColors = { frame: 0xfff6e9, ground: 0x7ccbb6, light: 0xbfe8d8 } as const;

export default startStory<PlaceName>({
  ...{ files: levelFiles, plans, framingOf, layoutOf, sceneOf, windowColors },
  props: [paperProps, 'paper-props/props'],
  you: 'lina',
  add(board) {
    const things = new Things(board);
    return {
      extras: addExtras(board, things, new WeekSheet(board)),
      dress: (name, place) => things.dress(name, place),
    };
  },
});
