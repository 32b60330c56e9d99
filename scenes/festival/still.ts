// The lantern festival where no engine can draw: the bay at night, still.
import type { StartStage } from '../../src/ports/stage';
import { StillBoard, stillStage } from '../_kit/still-board';
import { addLayers } from '../_kit/still-parts';
import { shoreFiles } from './festival-files';
import { festivalView } from './festival-view';
import { focusOf } from './layout';

const painted = [-440, 1518] as const;

const start: StartStage = async (host, options) => {
  let shot: Parameters<typeof focusOf>[0] = { shot: 'street', theo: false };
  const board = new StillBoard(host, options, (shape) => focusOf(shot, shape));
  board.beyond(0x0c1334, 0x0b1a3c, painted);
  await addLayers(board.world, shoreFiles, 'festival', { leaveOut: ['fog'] });
  return stillStage(board, {
    show({ beat, state }) {
      const view = festivalView(beat, state);
      const { shot: seen, theo } = view;
      // Nobody stands there whose face could be shown.
      shot = seen === 'bay' || seen === 'end' ? { shot: seen, theo } : { shot: 'street', theo };
      board.fit();
      return Promise.resolve();
    },
  });
};

export default start;
