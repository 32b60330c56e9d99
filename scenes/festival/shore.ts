// The painted shore with the six houses of the street, their windows, and what these throw on the water.
import { BlendModes, type GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { fileAt, loadFiles, loadJson } from '../_kit/load-files';
import type { Rectangle } from '../_kit/place-camera';
import { housesFile, layersFile, shoreFiles } from './festival-files';
import { houses } from './layout';

/** What lies behind what. */
export const depths = {
  ...{ sky: 0, hill: 1, houses: 2, quay: 3, water: 3.2, shine: 3.4, strings: 4, veil: 4.5, windows: 4.7, people: 5 },
  ...{ boats: 8, floats: 9, air: 10, fog: 11, hands: 12, near: 14 },
} as const;

/** The shore as a stage changes it. */
export interface Shore {
  windows(lit: readonly number[]): void;
  /** The windows brighten one after another. */
  sing(lit: readonly number[]): void;
  /** Night over everything but lights; 0..1. */
  veil(strength: number, milliseconds: number): void;
  fog(lies: boolean): void;
  /** The lamp in the player's own hand, nearest of all. */
  lamp(shown: boolean): void;
}

interface Layer {
  readonly name: keyof typeof depths;
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Window {
  readonly number: number;
  readonly lit: GameObjects.Image;
  readonly curtain: GameObjects.Image;
  readonly glow: GameObjects.Image;
  readonly shine: GameObjects.Image;
}

const numbers = [1, 2, 3, 4, 5, 6] as const;
const seam = 561;
const beyondReach = 3000;
const between = 1700;
/** The left end of what is painted. */
const leftEnd = -720;
/** Seen beyond it as in a mirror, where words that are read from the right push the street far to the right. */
const mirrored: readonly Layer['name'][] = ['sky', 'hill', 'quay', 'water', 'strings'];

async function paint(board: Board): Promise<ReadonlyMap<string, GameObjects.Image>> {
  const { scene } = board;
  const layers = ((await loadJson(layersFile)) ?? []) as readonly Layer[];
  const key = ({ name }: Layer): string => `festival-${name}`;
  const pictures = layers.map((layer) => ({ key: key(layer), image: fileAt(shoreFiles, `festival/${layer.file}`) }));
  await loadFiles(scene, [...pictures, housesFile]);
  scene.add
    .graphics()
    .setDepth(-1)
    .fillStyle(0x0b1136)
    .fillRect(-beyondReach, -beyondReach, beyondReach * 3, beyondReach + seam)
    .fillStyle(0x0e1540)
    .fillRect(-beyondReach, seam, beyondReach * 3, beyondReach);
  const drawn = layers.filter((layer) => scene.textures.exists(key(layer)));
  const place = (layer: Layer, x: number): GameObjects.Image => {
    const image = scene.add.image(x, layer.y, key(layer)).setOrigin(0).setDepth(depths[layer.name]);
    return image.setDisplaySize(layer.width, layer.height);
  };
  for (const layer of drawn) {
    if (mirrored.includes(layer.name)) place(layer, 2 * leftEnd - layer.x - layer.width).setFlipX(true);
  }
  return new Map(drawn.map((layer) => [layer.name, place(layer, layer.x)]));
}

function addWindow(board: Board, number: number): Window | undefined {
  const { scene } = board;
  const texture = scene.textures.get(housesFile.key);
  if (!texture.has(`house-${number}`)) return undefined;
  const { meta } = texture.customData as {
    meta: { pixelsPerUnit: number; houseOrigin: readonly [number, number]; windows: Record<string, Rectangle> };
  };
  const [x, { y, scale }] = [houses.x + (number - 1) * houses.step, houses];
  const add = (frame: string, dx = 0, dy = 0): GameObjects.Image =>
    scene.add.image(x + dx * scale, y + dy * scale, housesFile.key, frame).setScale(scale / meta.pixelsPerUnit);
  add(`house-${number}`)
    .setOrigin(...meta.houseOrigin)
    .setDepth(depths.houses);
  const window = meta.windows[`house-${number}`] ?? { x: -45, y: -240, width: 90, height: 110 };
  const [dx, dy] = [window.x + window.width / 2, window.y + window.height / 2];
  const [middleX, middleY] = [x + dx * scale, y + dy * scale];
  const shine = addGlow(scene, middleX, 800, 100, 0xffc070, 0).setDepth(depths.shine);
  return {
    number,
    lit: add(`window-${number}-lit`, dx, dy).setDepth(depths.windows),
    curtain: add('window-curtain', dx, dy).setDepth(depths.windows).setVisible(false),
    glow: addGlow(scene, middleX, middleY, 150, 0xffbe62, 0).setDepth(depths.windows),
    shine: shine.setScale(shine.scaleX * 0.42, shine.scaleY * 2.4),
  };
}

/** The windows' light trembles on the water, no two alike. */
function tremble(board: Board, { shine, number }: Window): void {
  const width = shine.scaleX;
  const still = (): void => void shine.setScale(width, shine.scaleY);
  board.motion.idle({ targets: shine, scaleX: width * 1.35, duration: 1300 + number * 170 }, still);
}

function addLamp({ scene }: Board): GameObjects.Container {
  const [x, y] = [450, 1010];
  const parts: GameObjects.Image[] = [addGlow(scene, x, y - 110, 330, 0xffb65c, 0.6)];
  const { key } = housesFile;
  if (scene.textures.get(key).has('lamp-hand')) parts.push(scene.add.image(x, y, key, 'lamp-hand').setOrigin(0.5, 1));
  return scene.add
    .container(0, 0, parts)
    .setDepth(depths.near + 1)
    .setAlpha(0);
}

/** Loads and paints everything that does not take part. */
export async function addShore(board: Board): Promise<Shore> {
  const { scene, motion } = board;
  const painted = await paint(board);
  const windows = numbers.map((number) => addWindow(board, number)).filter((one) => one !== undefined);
  for (const window of windows) tremble(board, window);
  const veil = scene.add.graphics().setDepth(depths.veil).setAlpha(0);
  veil.fillStyle(0x141a4e).fillRect(-beyondReach, -beyondReach, beyondReach * 3, beyondReach * 2);
  const lamp = addLamp(board);
  const fog = painted.get('fog')?.setBlendMode(BlendModes.SCREEN);
  return {
    windows(lit) {
      for (const { number, lit: light, curtain, glow, shine } of windows) {
        const isLit = lit.includes(number);
        light.setVisible(isLit);
        curtain.setVisible(!isLit);
        void motion.move(glow, { alpha: isLit ? 0.28 : 0.14 }, { duration: 600 });
        void motion.move(shine, { alpha: isLit ? 0.42 : 0.12 }, { duration: 600 });
      }
    },
    sing(lit) {
      const sung = windows.filter(({ number }) => lit.includes(number));
      for (const [index, { glow }] of sung.entries()) {
        if (!motion.live) return;
        void motion.move(glow, { alpha: 0.95 }, { duration: 520, delay: index * between, yoyo: true });
      }
    },
    veil: (strength, duration) => void motion.move(veil, { alpha: strength }, { duration }),
    lamp: (shown) => void motion.move(lamp, { alpha: shown ? 1 : 0 }, { duration: 1400 }),
    fog(lies) {
      if (!fog) return;
      void motion.move(fog, { alpha: lies ? 0.9 : 0 }, { duration: lies ? 10 : 3800 });
    },
  };
}
