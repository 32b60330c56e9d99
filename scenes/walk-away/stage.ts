// The picture of level 4.
import { startStory } from '../_kit/start-story';
import { sceneOf, type PlaceName } from './beat-scene';
import { addExtras } from './extras';
import { framingOf, layoutOf } from './layout';
import { levelFiles } from './level-files';
import { plans } from './plans';
import { duskProps } from './props';
import { StreetWalk } from './street-walk';
import { Things } from './things';
import { VoicesOnSteps } from './voices-on-steps';

/** The window of a caller, in plum and amber. */
const windowColors = { frame: 0xffe2bd, ground: 0x5b3a66, light: 0xffc47d } as const;

export default startStory<PlaceName>({
  ...{ files: levelFiles, plans, framingOf, layoutOf, sceneOf, windowColors },
  props: [duskProps, 'dusk-props/props'],
  you: 'amara',
  add(board, troupe) {
    const parts = { things: new Things(board), voices: new VoicesOnSteps(board), street: new StreetWalk(board) };
    return {
      extras: addExtras(troupe, parts),
      async dress(name, place) {
        if (name === 'dusk-steps') parts.voices.dress(place);
        if (name === 'dusk-walk') await parts.street.dress(place);
        parts.things.dress(name, place);
      },
    };
  },
});
