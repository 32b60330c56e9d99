// The picture of level 6.
import { startStory } from '../_kit/start-story';
import { BayLanterns } from './bay-lanterns';
import { sceneOf, type PlaceName } from './beat-scene';
import { NightExtras } from './extras';
import { addFog } from './fog';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { NightThings } from './night-things';
import { NightWalk } from './night-walk';
import { plans } from './plans';
import { nightProps } from './props';

/** The window of a caller, in dusk and lamplight. */
const windowColors = { frame: 0xffd9a0, ground: 0x2f3a78, light: 0xffb84a } as const;

export default startStory<PlaceName>({
  ...{ files: levelFiles, plans, framingOf, layoutOf, sceneOf, windowColors },
  props: [nightProps, 'night-props/props'],
  you: 'idris',
  add(board, troupe, report) {
    const parts = { things: new NightThings(board), walk: new NightWalk(board), bay: new BayLanterns(board) };
    return {
      extras: new NightExtras({ board, troupe, report, ...parts }),
      async dress(name, place) {
        if (name === 'night-walk') await parts.walk.dress(place);
        if (name === 'night-bay') parts.bay.dress(place);
        addFog(board, name, place);
        parts.things.dress(name, place);
      },
    };
  },
});
