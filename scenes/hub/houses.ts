// The six houses with their windows, dark, half-lit or lit.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Rectangle, Shape } from '../_kit/place-camera';
import { housePlace } from './street-layout';

const atlas = 'street-houses';
const numbers = [1, 2, 3, 4, 5, 6] as const;

/** How a window looks. */
export type WindowLight = 'dark' | 'half' | 'lit' | 'curtain';

/** The drawn houses. */
export interface Houses {
  readonly row: GameObjects.Container;
  arrange(shape: Shape): void;
  light(number: number, light: WindowLight): Promise<void>;
  /** The doorbell of a house, in logical units. */
  bell(number: number): { readonly x: number; readonly y: number };
  /** The middle of a window, in logical units. */
  window(number: number): { readonly x: number; readonly y: number } | undefined;
}

interface House {
  readonly place: GameObjects.Container;
  readonly lit: GameObjects.Image | undefined;
  readonly glow: GameObjects.Image;
  /** The light within that is never quite still; none where the house is plain. */
  readonly flicker: GameObjects.Image | undefined;
  readonly curtain: GameObjects.Image | undefined;
  readonly ajar: GameObjects.Image | undefined;
  /** In units from the house's foot. */
  readonly bell: { readonly x: number; readonly y: number };
  /** In units from the house's foot. */
  readonly window: Rectangle;
}

interface HousesMeta {
  readonly pixelsPerUnit?: number;
  readonly houseOrigin?: readonly [number, number];
  readonly windows?: Readonly<Record<string, Rectangle>>;
  readonly doors?: Readonly<Record<string, Rectangle>>;
}

const plainWindow: Rectangle = { x: -45, y: -240, width: 90, height: 110 };
const plainDoor: Rectangle = { x: 30, y: -92, width: 50, height: 92 };
const strength: Readonly<Record<WindowLight, number>> = { dark: 0, half: 0.4, lit: 1, curtain: 0.18 };

/** Builds the houses from the loaded atlas; without it there are plain ones. */
export function addHouses(board: Board): Houses {
  const row = board.scene.add.container(0, 0);
  const houses = new Map(numbers.map((number) => [number as number, addHouse(board, number)]));
  for (const { place } of houses.values()) row.add(place);
  return {
    row,
    arrange(shape) {
      for (const [number, { place }] of houses) {
        const { x, y, scale } = housePlace(number, shape);
        place.setPosition(x, y).setScale(scale);
      }
    },
    async light(number, light) {
      const house = houses.get(number);
      if (!house) return;
      const changes = [board.motion.move(house.glow, { alpha: strength[light] * 0.3 }, { duration: 1100 })];
      house.flicker?.setVisible(light === 'lit');
      house.curtain?.setVisible(light === 'curtain');
      house.ajar?.setVisible(light === 'half');
      if (house.lit) changes.push(board.motion.move(house.lit, { alpha: strength[light] }, { duration: 1100 }));
      await Promise.all(changes);
    },
    bell(number) {
      const house = houses.get(number);
      if (!house) return { x: 0, y: 0 };
      const { place, bell } = house;
      return { x: place.x + bell.x * place.scaleX, y: place.y + bell.y * place.scaleY };
    },
    window(number) {
      const house = houses.get(number);
      if (!house) return undefined;
      const { place, window } = house;
      return {
        x: place.x + (window.x + window.width / 2) * place.scaleX,
        y: place.y + (window.y + window.height / 2) * place.scaleY,
      };
    },
  };
}

function addHouse(board: Board, number: number): House {
  const { scene } = board;
  const frame = `house-${number}`;
  const texture = scene.textures.exists(atlas) ? scene.textures.get(atlas) : undefined;
  if (!texture?.has(frame)) return plainHouse(board, number);
  const { meta } = texture.customData as { meta?: HousesMeta };
  const unit = 1 / (meta?.pixelsPerUnit ?? 1);
  const [originX, originY] = meta?.houseOrigin ?? [0.5, 1];
  const wall = scene.add.image(0, 0, atlas, frame).setOrigin(originX, originY).setScale(unit);
  const window = meta?.windows?.[frame] ?? plainWindow;
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  const litFrame = `window-${number}-lit`;
  const lit = texture.has(litFrame)
    ? scene.add.image(middle.x, middle.y, atlas, litFrame).setScale(unit).setAlpha(0)
    : undefined;
  const glow = addGlow(scene, middle.x, middle.y, 130, 0xffc46b, 0);
  const flicker = addFlicker(board, number, middle);
  const door = meta?.doors?.[frame] ?? plainDoor;
  const over = (name: string, { x, y, width, height }: Rectangle): GameObjects.Image | undefined =>
    texture.has(name)
      ? scene.add
          .image(x + width / 2, y + height / 2, atlas, name)
          .setDisplaySize(width, height)
          .setVisible(false)
      : undefined;
  const curtain = over('window-curtain', window);
  const ajar = over('door-ajar', door);
  const parts = [wall, lit, flicker, curtain, ajar, glow].filter((part) => part !== undefined);
  const bell = { x: door.x - 9, y: door.y + 46 };
  return { place: scene.add.container(0, 0, parts), lit, glow, flicker, curtain, ajar, bell, window };
}

/** Somebody moves in there, or a flame does. */
function addFlicker({ scene, motion }: Board, number: number, at: { readonly x: number; readonly y: number }) {
  const flicker = addGlow(scene, at.x, at.y + 20, 60, 0xffe0a0, 0).setVisible(false);
  const play = { targets: flicker, alpha: 0.3, duration: 700 + number * 190, repeatDelay: number * 310 };
  motion.idle(play, () => void flicker.setAlpha(0.1));
  return flicker;
}

function plainHouse({ scene }: Board, number: number): House {
  const colors = [0x3a3470, 0x453a78, 0x33407a, 0x4a3666, 0x37466f, 0x2f3a66] as const;
  const wall = scene.add
    .graphics()
    .fillStyle(colors[number - 1] ?? colors[0])
    .fillRoundedRect(-95, -360, 190, 360, 10);
  wall
    .fillStyle(0x241f4d)
    .fillTriangle(-110, -350, 110, -350, 0, -430)
    .fillStyle(0x15122f)
    .fillRoundedRect(-45, -240, 90, 110, 10);
  const lit = undefined;
  const glow = addGlow(scene, 0, -185, 110, 0xffc46b, 0);
  const place = scene.add.container(0, 0, [wall, glow]);
  const bell = { x: plainDoor.x - 9, y: plainDoor.y + 46 };
  return { place, lit, glow, flicker: undefined, curtain: undefined, ajar: undefined, bell, window: plainWindow };
}
