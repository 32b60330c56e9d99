// The picture of level 6.
import type { PlacePlan } from '../_kit/painted-places';
import { startStory } from '../_kit/start-story';
import { BayLanterns } from './bay-lanterns';
import { sceneOf, type PlaceName } from './beat-scene';
import { NightExtras } from './extras';
import { addFog } from './fog';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { NightThings } from './night-things';
import { NightWalk } from './night-walk';
import { nightProps } from './props';

const front = ['fore'];
const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'night-desk': { beyond: [0x0c1334, 0x232a5c], front: ['desk', 'fore'] },
  'night-walk': { beyond: [0x0c1334, 0x171d47], front },
  'night-stage': { beyond: [0x0c1334, 0x1c2352], front },
  'night-stall': { beyond: [0x0c1334, 0x1c2352], front: ['counter', 'fore'] },
  'night-jetty': { beyond: [0x0c1334, 0x171d47], front },
  'night-shelter': { beyond: [0x0c1334, 0x11173c], front },
  'night-hall': { beyond: [0x0c1334, 0x1c2352], front },
  'night-office': { beyond: [0x0c1334, 0x1c2352], front: ['glass', 'fore'] },
  'night-bay': { beyond: [0x0c1334, 0x171d47], front },
};
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
