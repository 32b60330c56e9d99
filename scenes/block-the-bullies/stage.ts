// Starts the picture of level 1.
import type { StartStage } from '../../src/ports/stage';
import { startBoard } from '../_kit/board';
import { loadFiles, fileAt } from '../_kit/load-files';
import { gatherTroupe } from '../_kit/troupe';
import { addBedroom } from './bedroom';
import { framing } from './layout';
import { levelFiles } from './level-files';
import { LevelStage } from './level-stage';
import { addSplitScreen } from './split-screen';

const start: StartStage = async (host, options, report) => {
  const board = await startBoard(host, options, framing);
  const picture = (key: string, path: string): { key: string; image: string | undefined } => ({
    key,
    image: fileAt(levelFiles, `${path}.webp`),
  });
  const atlas = (
    key: string,
    path: string,
  ): { key: string; image: string | undefined; description: string | undefined } => ({
    ...picture(key, path),
    description: fileAt(levelFiles, `${path}.json`),
  });
  await loadFiles(board.scene, [
    atlas('bedroom-props', 'bedroom/props'),
    atlas('momo', 'momo/momo'),
    picture('momo-paper', 'momo/paper'),
    picture('momo-margin', 'momo/margin'),
    atlas('guests', 'guests/guests'),
  ]);
  const bedroom = await addBedroom(board);
  const troupe = gatherTroupe(board);
  await troupe.bring('nila');
  return new LevelStage({ board, bedroom, troupe, screen: addSplitScreen(board), report }, options);
};

export default start;
