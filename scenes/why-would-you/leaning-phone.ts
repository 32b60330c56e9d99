// The phone on Remi's desk: it leans with the mood, and the thread of other people's comments weighs on its rim.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import { addGlow } from '../_kit/glow';
import type { Layout } from './layout';

/** How the screen of the phone looks. */
export type Screen = 'dark' | 'lit' | 'gold' | 'grey';

/** The phone. */
export interface LeaningPhone {
  /** Leans by so many steps of five degrees; fewer with less motion. */
  lean(steps: number): Promise<void>;
  screen(look: Screen): void;
  /** So many pebbles lie on the rim. */
  load(weight: number): void;
  /** Springs level in gold for a moment; then `lean` says where it falls. */
  flash(): Promise<void>;
  /** Something large and soft slides off. */
  letGo(): Promise<void>;
  show(shown: boolean): void;
  place(layout: Layout): void;
  readonly foot: { readonly x: number; readonly y: number };
}

const degrees = 5;
const mostLessMotion = 10;
const height = 324;
const atlas = 'ink-props';
const pebbles = ['pebble-1', 'pebble-2', 'pebble-2', 'pebble-1', 'pebble-3', 'pebble-3'] as const;
const pebbleSpots = [-44, 38, -4, -30, 24, 0] as const;
const screenLight: Readonly<Record<Screen, readonly [number, number]>> = {
  dark: [0xb89acb, 0.12],
  lit: [0xff4d8d, 0.42],
  gold: [0xffe14d, 0.7],
  grey: [0xb7b2c8, 0.3],
};
const flashLength = 1900;

const stoneRest = (index: number): number => -height - Math.floor(index / 2) * 34;

/** The phone's parts, standing on its foot. */
function build({ scene }: Board) {
  const image = (frame: string): GameObjects.Image => scene.add.image(0, 0, atlas, frame);
  const glow = addGlow(scene, 0, -height / 2, 330, 0xff4d8d, 0);
  const rays = image('rays')
    .setPosition(0, -height / 2)
    .setAlpha(0)
    .setScale(1.2);
  const body = image('phone-dark').setOrigin(0.5, 1);
  const stones = pebbles.map((frame, index) =>
    image(frame)
      .setOrigin(0.5, 1)
      .setPosition(pebbleSpots[index] ?? 0, stoneRest(index))
      .setVisible(false),
  );
  const soft = image('blame').setOrigin(0.5, 1).setPosition(0, -height).setVisible(false);
  const whole = scene.add
    .container(0, 0, [glow, rays, body, ...stones, soft])
    .setDepth(21)
    .setVisible(false);
  return { glow, rays, body, stones, soft, whole };
}

/** Adds the phone, hidden. */
export function addLeaningPhone(board: Board): LeaningPhone {
  const { motion } = board;
  const { glow, rays, body, stones, soft, whole } = build(board);
  let side: 1 | -1 = 1;
  let weight = 0;
  const drop = (stone: GameObjects.Image, index: number): void => {
    const rest = stoneRest(index);
    stone.setY(motion.live ? rest - 220 : rest);
    void motion.move(stone, { y: rest }, { duration: 380, ease: 'Bounce.out' });
  };
  const screen = (look: Screen): void => {
    const [color, alpha] = screenLight[look];
    body.setFrame(`phone-${look}`);
    glow.setTint(color);
    void motion.move(glow, { alpha }, { duration: 400 });
  };
  return {
    get foot() {
      return { x: whole.x, y: whole.y };
    },
    screen,
    lean(steps) {
      const wanted = steps * degrees;
      const angle = side * (motion.mode === 'full' ? wanted : Math.min(mostLessMotion, wanted));
      return glide(board, whole, { angle }, { duration: 620, ease: 'Back.out' });
    },
    load(wanted) {
      const before = weight;
      weight = wanted;
      for (const [index, stone] of stones.entries()) {
        stone.setVisible(index < wanted);
        if (index >= before && index < wanted) drop(stone, index);
      }
    },
    async flash() {
      screen('gold');
      rays.setAlpha(0.9);
      const turning = motion.move(rays, { angle: rays.angle + 50 }, { duration: flashLength });
      await Promise.all([glide(board, whole, { angle: 0 }, { duration: 260, ease: 'Back.out' }), turning]);
      await motion.move(rays, { alpha: 0 }, { duration: 160 });
    },
    async letGo() {
      soft.setVisible(true).setPosition(0, -height).setAlpha(1);
      await motion.wait(260);
      await motion.move(soft, { x: side * 320, y: 40, alpha: 0 }, { duration: 900, ease: 'Quad.in' });
      soft.setVisible(false);
    },
    show: (shown) => void whole.setVisible(shown),
    place(layout) {
      if (side !== layout.side) whole.setAngle(-whole.angle);
      ({ side } = layout);
      whole.setPosition(layout.phone.x, layout.phone.y).setScale(layout.phone.scale);
    },
  };
}
