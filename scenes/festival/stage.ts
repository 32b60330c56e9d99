// The lantern festival: the whole street on the quay, six windows behind them, and a bay that takes fire.
import { people } from '../../src/domain/scenario/people';
import type { Insets, StartStage } from '../../src/ports/stage';
import { startBoard } from '../_kit/board';
import { loadFiles } from '../_kit/load-files';
import { addMotes } from '../_kit/motes';
import { addCrowd } from './crowd';
import { lanternsFile } from './festival-files';
import { festivalView, type FestivalView } from './festival-view';
import { focusOf } from './layout';
import { addLights } from './lights';
import { addShore } from './shore';
import { addTwinkle } from './twinkle';

/** Milliseconds of a slide to somebody, and of the long one out over the bay. */
const slide = 1300;
const longSlide = 3600;
const veiled = 0.34;

/** Nothing here keeps time, whatever pace stories have. */
const pace = 'calm';

const start: StartStage = async (host, options, report) => {
  let shot: Pick<FestivalView, 'shot' | 'theo'> = { shot: 'street', theo: false };
  const board = await startBoard(host, { ...options, pace }, (shape) => focusOf(shot, shape));
  await loadFiles(board.scene, [lanternsFile]);
  const shore = await addShore(board);
  addTwinkle(board);
  const crowd = await addCrowd(board);
  const lights = addLights(board);
  addMotes(board, { x: 0, y: 200, width: 900, height: 520 }, 0xffd9a0, 12);
  let before: FestivalView | undefined;
  const room = (insets: Insets): void => {
    void board.makeRoom(insets).then(() => report({ kind: 'anchors' }));
  };
  return {
    async show({ beat, state }) {
      const view = festivalView(beat, state);
      shot = view;
      shore.windows(view.lit);
      shore.fog(view.fog);
      shore.lamp(view.shot === 'end');
      shore.veil(view.burning ? 0 : veiled, view.burning ? 2600 : 0);
      if (view.song) shore.sing(view.lit);
      crowd.show(view);
      lights.show(view);
      board.wake();
      const isFar = view.shot === 'bay' || view.shot === 'end';
      const isSame = before?.shot === view.shot;
      const ride = before === undefined ? 0 : isFar ? longSlide : slide;
      before = view;
      if (!isSame) void board.reframe(ride);
      await Promise.resolve();
    },
    speak(who, face) {
      const person = people.find((one) => one === who);
      if (person) crowd.speak(person, face);
    },
    feel: (who, face) => crowd.speak(who, face),
    press: () => board.wake(),
    pause: (paused) => board.pause(paused),
    options: (changed) => board.options({ ...changed, pace }),
    makeRoom: room,
    anchor: () => undefined,
    settled: () => board.settled(),
    destroy: () => board.destroy(),
  };
};

export default start;
