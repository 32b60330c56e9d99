// The picture of level 2.
import type { PlacePlan } from '../_kit/painted-places';
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { addThings } from './things';

const front = ['fore'];
const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'ink-desk': { beyond: [0x4c1b4e, 0xffe14d], front },
  'ink-print-room': { beyond: [0xf8b4c5, 0xf2d5d7], front },
  'ink-door': { beyond: [0xc03a77, 0xff6199], front },
  'ink-table': { beyond: [0xf7b6c8, 0xffecb6], front },
  'ink-kitchen': { beyond: [0x5a245f, 0x6c2862], front },
  'ink-nila': { beyond: [0x33193f, 0x481b4b], front },
};
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
