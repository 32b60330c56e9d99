// Starts the picture of level 1.
import type { StartStage } from '../../src/ports/stage';
import { startBoard } from '../_kit/board';
import { atlasAt, loadFiles, pictureAt } from '../_kit/load-files';
import { gatherTroupe } from '../_kit/troupe';
import { addBedroom } from './bedroom';
import { framing } from './layout';
import { levelFiles } from './level-files';
import { LevelStage } from './level-stage';
import { addSplitScreen } from './split-screen';

const start: StartStage = async (host, options, report) => {
  const board = await startBoard(host, options, framing);
  await loadFiles(board.scene, [
    atlasAt(levelFiles, 'bedroom-props', 'bedroom/props'),
    atlasAt(levelFiles, 'momo', 'momo/momo'),
    pictureAt(levelFiles, 'momo-paper', 'momo/paper'),
    pictureAt(levelFiles, 'momo-margin', 'momo/margin'),
  ]);
  const bedroom = await addBedroom(board);
  const troupe = gatherTroupe(board);
  await troupe.bring('nila');
  // A fifth of all that the level brings; nobody knocks before the first choices are made.
  const guests = loadFiles(board.scene, [atlasAt(levelFiles, 'guests', 'guests/guests')]);
  return new LevelStage({ board, bedroom, troupe, screen: addSplitScreen(board), guests, report }, options);
};

export default start;
