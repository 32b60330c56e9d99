// Lantern Street: the harbour at night with six houses, whose windows the levels light.
import type { GameObjects } from 'phaser';
import type { StartStage } from '../../src/ports/stage';
import { startBoard, type Board } from '../_kit/board';
import { addBeyond } from '../_kit/beyond';
import { addMotes } from '../_kit/motes';
import { fileAt, loadFiles } from '../_kit/load-files';
import { loadParallax } from '../_kit/parallax';
import { addHouses, type WindowLight } from './houses';
import { streetFiles } from './street-files';
import { streetFraming, terraces } from './street-layout';
import { addShimmer, addStreetLife } from './street-life';

const windows = [1, 2, 3, 4, 5, 6] as const;
/** The painted layer that lies before the houses. */
const nearest = 'fore';

const start: StartStage = async (host, options, report) => {
  const board = await startBoard(host, options, streetFraming);
  const { scene } = board;
  await loadFiles(scene, [
    {
      key: 'street-houses',
      image: fileAt(streetFiles, 'street/houses.webp'),
      description: fileAt(streetFiles, 'street/houses.json'),
    },
  ]);
  addBeyond(scene, 0x131a3e, 0x2a2f66);
  const painted = await loadParallax(scene, streetFiles, 'street', board.motion, [nearest]);
  addShimmer(board);
  const walls = scene.add.graphics();
  const houses = addHouses(board);
  const front = scene.add.container(0, 0);
  addStreetLife(board, front);
  addMotes(board, { x: 0, y: 100, width: 1280, height: 560 }, 0xffe3b0, 10);
  front.add([...(painted?.front ?? [])]);
  board.onShape((shape) => {
    houses.arrange(shape);
    drawTerraces(walls, terraces(shape));
    front.setVisible(shape === 'wide');
    report({ kind: 'anchors' });
  });
  return {
    async show({ state }) {
      const now = lightsOf(state);
      await Promise.all(windows.map((number) => houses.light(number, now(number))));
      report({ kind: 'anchors' });
      board.wake();
    },
    speak: () => board.wake(),
    feel: () => board.wake(),
    press: () => board.wake(),
    pause: (paused) => board.pause(paused),
    options: (changed) => board.options(changed),
    makeRoom: (insets) => board.makeRoom(insets),
    anchor: (name) => windowPoint(board, houses, name),
    settled: () => board.settled(),
    destroy: () => board.destroy(),
  };
};

export default start;

function windowPoint(
  board: Board,
  houses: ReturnType<typeof addHouses>,
  name: string,
): ReturnType<Board['pagePoint']> | undefined {
  const number = /^window-([1-6])$/.exec(name)?.[1];
  const point = number === undefined ? undefined : houses.window(Number(number));
  return point && board.pagePoint(point.x, point.y);
}

/** Reads `{ lit: number[], half: number[] }`; anything else is a dark street. */
function lightsOf(state: unknown): (number: number) => WindowLight {
  const { lit, half } = (state ?? {}) as { lit?: unknown; half?: unknown };
  const has = (list: unknown, number: number): boolean => Array.isArray(list) && list.includes(number);
  return (number) => (has(lit, number) ? 'lit' : has(half, number) ? 'half' : 'dark');
}

/** The stone steps that houses stand on where they stand above one another. */
function drawTerraces(walls: GameObjects.Graphics, feet: readonly number[]): void {
  walls.clear();
  for (const foot of feet) {
    walls.fillGradientStyle(0x3a3566, 0x3a3566, 0x211d45, 0x211d45, 1).fillRect(-700, foot - 6, 2680, 320);
    walls.fillStyle(0x5b5390).fillRect(-700, foot - 10, 2680, 14);
    walls.fillStyle(0x2b2652, 0.7);
    for (let stone = 0; stone < 34; stone += 1) {
      walls.fillRoundedRect(-680 + stone * 80 + ((foot * 3) % 40), foot + 16 + ((stone * 7) % 9), 54, 16, 6);
    }
  }
}
