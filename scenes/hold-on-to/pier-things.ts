// What comes on the pier: the lantern that grows clear, the tin, a stone that is a clapperboard, lights for the endings.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Place } from '../_kit/painted-places';
import type { Shape } from '../_kit/place-camera';
import type { PlaceName } from './beat-scene';
import { glide } from './glide';
import { addProp } from './props';

/** Things of the pier. */
export interface PierThings {
  dress(name: PlaceName, place: Place): void;
  show(beat: string, line: number | undefined, state: State): Promise<unknown>;
  place(axis: number, shape: Shape): void;
}

/** Where Tavi stands, and Idris; the same spots as in the layout. */
const spots = {
  wide: { tavi: 540, idris: 774, ground: 690 },
  tall: { tavi: 408, idris: 602, ground: 640 },
} as const;
/** Lights on both sides, from the far end to the near one. */
const alongside = 9;
const choirLights = ['lantern-gold', 'lantern-peach', 'lantern-mint'] as const;

interface Lamp {
  readonly paper: GameObjects.Image;
  readonly glow: GameObjects.Image;
}

function addLamp(board: Board, index: number): Lamp {
  const { scene } = board;
  const share = (Math.floor(index / 2) + 0.6) / alongside;
  const side = index % 2 === 0 ? -1 : 1;
  const near = share ** 1.7;
  const x = 434 + side * (34 + near * 470);
  const y = 438 + near * 250;
  const paper = addProp(scene, choirLights[index % 3] ?? choirLights[0], x, y);
  paper.setScale(paper.scaleX * (0.09 + near * 0.42)).setAlpha(0);
  return { paper, glow: addGlow(scene, x, y, 24 + near * 110, 0xffd166, 0) };
}

/** Adds nothing until the pier is there, but what floats before people. */
export function addPierThings(board: Board): PierThings {
  const { scene, motion } = board;
  const lantern = addProp(scene, 'lantern-gold');
  const shadow = addProp(scene, 'glove-shadow');
  const halo = addGlow(scene, 0, 0, 330, 0xffd166, 0.55);
  const closest = scene.add.container(0, 0, [halo, lantern, shadow]).setAlpha(0);
  const glove = addProp(scene, 'oven-glove').setAlpha(0);
  const tin = addProp(scene, 'tin').setAlpha(0);
  const stone = addProp(scene, 'stepping-stone').setAlpha(0);
  const board2 = addProp(scene, 'clapperboard').setAlpha(0);
  const loose = scene.add.container(0, 0, [tin, stone, board2, glove, closest]).setDepth(18);
  const lamps = Array.from({ length: alongside * 2 }, (_, index) => addLamp(board, index));
  const full = { tin: tin.scaleX, stone: stone.scaleX, board: board2.scaleX };
  let at: (typeof spots)[Shape] = spots.wide;

  const fade = (image: object, alpha: number, duration = 600): Promise<void> =>
    glide(board, image, { alpha }, { duration });

  /** The one that was there all along comes closest of all. */
  async function come(): Promise<void> {
    closest
      .setPosition(434, 440)
      .setScale(motion.live ? 0.1 : 2)
      .setAlpha(1);
    shadow.setAlpha(0);
    const there = { x: at.tavi, y: 330, scaleX: 2, scaleY: 2, alpha: 1 };
    await glide(board, closest, there, { duration: 2600, ease: 'Sine.inOut' });
    await fade(shadow, 1, 900);
  }

  async function clear(): Promise<void> {
    glove.setPosition(at.tavi, 330).setAlpha(1);
    void fade(closest, 0, 900);
    await glide(board, glove, { y: 470, x: at.tavi - 96, alpha: 0 }, { duration: 1500, ease: 'Sine.in' });
  }

  /** The flat stone tips up and is what Idris holds. */
  async function tip(): Promise<void> {
    stone.setPosition(at.idris - 96, at.ground - 30).setAlpha(1);
    await motion.wait(500);
    await glide(board, stone, { scaleY: full.stone * 2, alpha: 0 }, { duration: 420, ease: 'Quad.in' });
    stone.setScale(full.stone);
  }

  return {
    dress(name, place) {
      if (name !== 'sea-pier') return;
      place.behind.add([...lamps.map(({ glow }) => glow), ...lamps.map(({ paper }) => paper)]);
    },
    async show(beat, line, state) {
      const isOnPier = /^(a3-(saturday|reveal|tavi|kei-tavi|idris|arif-back)|e-(choir|long-way|low-lamp))/.test(beat);
      const hasTin = isOnPier && beat !== 'a3-saturday' && (beat !== 'a3-reveal' || line === 2);
      tin.setPosition(at.tavi + 4, at.ground - 40);
      void fade(tin, hasTin ? 1 : 0, 300);
      const isIdris = beat.startsWith('a3-idris') || beat === 'e-choir';
      const wasTurned = state.stones.some(({ item, where }) => item === 'f-mic' && where === 'step');
      board2.setPosition(at.idris - 90, at.ground - 70).setScale(full.board * 0.8);
      const count = beat === 'e-choir' ? lamps.length : beat === 'e-long-way' ? 6 : beat === 'e-low-lamp' ? 1 : 0;
      for (const [index, { paper, glow }] of lamps.entries()) {
        const isLit = index < count;
        const config = { duration: 500, delay: motion.live && isLit ? index * 120 : 0 };
        void glide(board, paper, { alpha: isLit ? 1 : 0 }, config);
        void glide(board, glow, { alpha: isLit ? 0.6 : 0 }, config);
      }
      if (beat === 'a3-reveal') await (line === 2 ? clear() : come());
      else closest.setAlpha(0);
      if (beat === 'a3-idris-turned' && wasTurned) await tip();
      await fade(board2, isIdris && beat !== 'a3-idris' ? 1 : 0, 300);
    },
    place(axis, shape) {
      at = spots[shape];
      loose.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
    },
  };
}
