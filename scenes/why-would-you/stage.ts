// Starts the picture of level 2.
import type { StartStage } from '../../src/ports/stage';
import { startBoard } from '../_kit/board';
import { atlasAt, loadFiles } from '../_kit/load-files';
import { addPlaces, type PlacePlan } from '../_kit/painted-places';
import { StoryStage } from '../_kit/story-stage';
import { gatherTroupe } from '../_kit/troupe';
import { addVisitorWindow } from '../_kit/visitor-window';
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

const start: StartStage = async (host, options, report) => {
  const running: { stage?: StoryStage<PlaceName> } = {};
  const board = await startBoard(
    host,
    options,
    framingOf(() => running.stage?.place),
  );
  await loadFiles(board.scene, [atlasAt(levelFiles, 'ink-props', 'ink-props/props')]);
  const things = addThings(board);
  const places = addPlaces({ board, files: levelFiles, plans, dress: (name, dressed) => things.dress(name, dressed) });
  running.stage = new StoryStage({
    ...{ board, places, report, layoutOf, sceneOf },
    troupe: gatherTroupe(board),
    window: addVisitorWindow(board, windowColors),
    extras: addExtras(board, things),
  });
  return running.stage;
};

export default start;
