// Nila's bedroom at night: painted layers, and fairy lights that grow warm as her line grows steady.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addBeyond } from '../_kit/beyond';
import { addGlow } from '../_kit/glow';
import { addMotes } from '../_kit/motes';
import { loadParallax } from '../_kit/parallax';
import { levelFiles } from './level-files';

const warmColors = [0xffc27a, 0xff9f7a, 0xffd89a, 0xc9a2ff] as const;

/** The room; `behind` people and `before` them. */
export interface Bedroom {
  readonly behind: GameObjects.Container;
  readonly before: GameObjects.Container;
  /** Lights so many of the fairy lights, 0..1. */
  warm(share: number): void;
  lean(units: number): void;
}

/** Builds the room from what is painted; without pictures it is a violet evening. */
export async function addBedroom(board: Board): Promise<Bedroom> {
  const { scene, motion } = board;
  const behind = scene.add.container(0, 0).setDepth(0);
  const before = scene.add.container(0, 0).setDepth(20);
  behind.add(addBeyond(scene, 0x241a5b, 0x81366f));
  const room = await loadParallax(scene, levelFiles, 'bedroom', motion, ['duvet', 'leaf']);
  if (room?.back) behind.add(room.back);
  before.add([...(room?.front ?? [])]);
  // The painted duvet goes on below, for very tall pages.
  before.addAt(scene.add.graphics().fillStyle(0x81366f).fillRect(-1400, 910, 4080, 1400), 0);
  const bulbs = addBulbs(board, behind);
  const motes = addMotes(board, { x: 100, y: 100, width: 900, height: 560 }, 0xffe3b0);
  if (motes) before.add(motes);
  return {
    behind,
    before,
    warm: (share) => bulbs.forEach((bulb, number) => bulb(number / Math.max(1, bulbs.length) < share)),
    lean: (units) => room?.lean(units),
  };
}

/** Adds the bulbs at the places the painting names; each answers to being lit or not, in an order that looks random. */
function addBulbs(board: Board, room: GameObjects.Container): ((lit: boolean) => void)[] {
  const { scene, motion } = board;
  if (!scene.textures.exists('bedroom-props')) return [];
  const meta = (scene.textures.get('bedroom-props').customData as { meta?: PropsMeta }).meta;
  const scale = 1 / (meta?.pixelsPerUnit ?? 1);
  const offs: GameObjects.Image[] = [];
  const glows: GameObjects.Image[] = [];
  const ons: GameObjects.Image[] = [];
  const bulbs = (meta?.places?.bulbs ?? []).map(([x, y], number) => {
    const color = warmColors[number % warmColors.length] ?? warmColors[0];
    const off = scene.add.image(x, y, 'bedroom-props', 'bulb-off').setScale(scale);
    const on = scene.add.image(x, y, 'bedroom-props', 'bulb-on').setScale(scale).setTint(color).setAlpha(0);
    const glow = addGlow(scene, x, y + 6, 46, color, 0);
    offs.push(off);
    glows.push(glow);
    ons.push(on);
    return (lit: boolean): void => {
      void motion.move(on, { alpha: lit ? 1 : 0 }, { duration: 700 });
      void motion.move(glow, { alpha: lit ? 0.4 : 0 }, { duration: 700 });
    };
  });
  // Alike beside alike: a change of blending costs a draw call.
  room.add([...offs, ...glows, ...ons]);
  return bulbs.map((_, number) => bulbs[(number * 17) % bulbs.length]).filter((bulb) => bulb !== undefined);
}

interface PropsMeta {
  readonly pixelsPerUnit?: number;
  readonly places?: { readonly bulbs?: readonly (readonly [number, number])[] };
}
