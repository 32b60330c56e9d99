// Lantern Street: the harbour at night with six houses whose windows the levels light, and whoever stands before them.
import { people } from '../../src/domain/scenario/people';
import type { Insets, StartStage } from '../../src/ports/stage';
import { addBeyond } from '../_kit/beyond';
import { startBoard } from '../_kit/board';
import { fileAt, loadFiles } from '../_kit/load-files';
import { addMotes } from '../_kit/motes';
import { loadParallax } from '../_kit/parallax';
import { addFirstLight } from './first-light';
import { addHouses } from './houses';
import { streetFiles } from './street-files';
import { streetFraming } from './street-layout';
import { addStreetLife } from './street-life';
import { addStreetPeople } from './street-people';
import { streetView } from './street-view';
import { addStreetWeather } from './street-weather';
import { addTerraces } from './terraces';

const windows = [1, 2, 3, 4, 5, 6] as const;
const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** The painted layer that lies before the houses. */
const nearest = 'fore';

const housesFile = {
  key: 'street-houses',
  image: fileAt(streetFiles, 'street/houses.webp'),
  description: fileAt(streetFiles, 'street/houses.json'),
};

/** Nothing here keeps time, whatever pace stories have. */
const pace = 'calm';

const start: StartStage = async (host, options, report) => {
  const board = await startBoard(host, { ...options, pace }, streetFraming);
  const { scene } = board;
  await loadFiles(scene, [housesFile]);
  addBeyond(scene, 0x110b34, 0x101644);
  const painted = await loadParallax(scene, streetFiles, 'street', board.motion, [nearest]);
  const weather = addStreetWeather(board);
  const terraces = addTerraces(scene);
  const houses = addHouses(board);
  const light = addFirstLight(board, scene.add.container(0, 0), () => windows.map((number) => houses.bell(number)));
  const front = scene.add.container(0, 0);
  const life = addStreetLife(board, front);
  addMotes(board, { x: 0, y: 100, width: 1280, height: 560 }, 0xffe3b0, 10);
  front.add([...(painted?.front ?? [])]);
  const folk = addStreetPeople(board, 5);
  board.onShape((shape) => {
    houses.arrange(shape);
    terraces(shape);
    folk.arrange();
    front.setVisible(shape === 'wide');
  });
  let room = noInsets;
  // A wide street fills the page, and words float before it.
  const leaveRoom = (): void => {
    void board.makeRoom(board.shape === 'tall' ? room : noInsets).then(() => report({ kind: 'anchors' }));
  };
  board.onFit(leaveRoom);
  return {
    async show({ beat, state }) {
      const view = streetView(beat, state);
      weather.lanterns(view.festival);
      life.grow(view.windows.filter((window) => window === 'lit').length);
      light.lamp(view.lamp);
      light.bells(view.bells);
      light.steam(view.steam);
      const lit = windows.map((number) => houses.light(number, view.windows[number - 1] ?? 'dark'));
      await Promise.all([...lit, folk.stand(view.person, view.near)]);
      report({ kind: 'anchors' });
      board.wake();
    },
    speak(who, face) {
      const person = people.find((one) => one === who);
      if (person) folk.speak(person, face);
    },
    feel: (who, face) => folk.speak(who, face),
    press: () => board.wake(),
    pause: (paused) => board.pause(paused),
    options: (changed) => board.options({ ...changed, pace }),
    makeRoom(insets) {
      room = insets;
      leaveRoom();
    },
    anchor(name) {
      const number = /^window-([1-6])$/.exec(name)?.[1];
      const point = number === undefined ? undefined : houses.window(Number(number));
      return point && board.pagePoint(point.x, point.y);
    },
    settled: () => board.settled(),
    destroy: () => board.destroy(),
  };
};

export default start;
