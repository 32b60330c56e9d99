// Starts the picture of level 5.
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
import { paperProps } from './props';
import { Things } from './things';
import { WeekSheet } from './week-sheet';

const front = ['fore'];
const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'paper-class': { beyond: [0xcde8da, 0xcf9665], front },
  'paper-square': { beyond: [0xffb88d, 0xfae5ca], front },
  'paper-canteen': { beyond: [0xf9e1c0, 0x8ba78c], front },
  'paper-market': { beyond: [0xffb98e, 0xfae5cb], front: ['stall', 'fore'] },
  'paper-inside': { beyond: [0xf9e0c0, 0xebb98c], front },
  'paper-room': { beyond: [0xdaceeb, 0xd7a57a], front },
  'paper-step': { beyond: [0x473d6c, 0x584b7e], front: ['step', 'rain', 'fore'] },
  'paper-hall': { beyond: [0xdff0e3, 0xfbd2ab], front },
  'paper-bakery': { beyond: [0x7e4e47, 0xc88554], front },
  'paper-window': { beyond: [0xda563e, 0xfbe7cc], front },
};
/** The window of a caller, in cream and mint. */
const windowColors = { frame: 0xfff6e9, ground: 0x7ccbb6, light: 0xbfe8d8 } as const;

const start: StartStage = async (host, options, report) => {
  const running: { stage?: StoryStage<PlaceName> } = {};
  const board = await startBoard(
    host,
    options,
    framingOf(() => running.stage?.place),
  );
  await loadFiles(board.scene, [atlasAt(levelFiles, paperProps, 'paper-props/props')]);
  const things = new Things(board);
  const places = addPlaces({ board, files: levelFiles, plans, dress: (name, place) => things.dress(name, place) });
  running.stage = new StoryStage({
    ...{ board, places, report, layoutOf, sceneOf },
    you: 'lina',
    troupe: gatherTroupe(board),
    window: addVisitorWindow(board, windowColors),
    extras: addExtras(board, things, new WeekSheet(board)),
  });
  return running.stage;
};

export default start;
