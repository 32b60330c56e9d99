// The light of the first minute: Oma's lamp, six doorbells, and steam over a cup.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { streetSprite } from './street-life';

/** What the first minute lights. */
export interface FirstLight {
  /** The lamp in the player's hand, with its warm circle. */
  lamp(lit: boolean): void;
  /** The doorbells light one by one, or go out. */
  bells(lit: boolean): void;
  steam(rising: boolean): void;
}

/** Where the bells are, in logical units; asked when they are lit. */
type Bells = () => readonly { readonly x: number; readonly y: number }[];

/** Adds the lights, all out. */
export function addFirstLight(board: Board, layer: GameObjects.Container, bellsAt: Bells): FirstLight {
  const { scene, motion } = board;
  const circle = addGlow(scene, 640, 720, 430, 0xffb65c, 0);
  const hand = streetSprite(board, 'lamp-hand', 640, 724)?.setOrigin(0.5, 1).setAlpha(0);
  const bells = Array.from({ length: 6 }, () => addGlow(scene, 0, 0, 26, 0xffd98a, 0));
  const puffs = Array.from({ length: 3 }, (_, number) => addGlow(scene, 560 + number * 9, 560, 34, 0xdfe6ff, 0));
  layer.add([circle, ...bells, ...puffs, ...(hand ? [hand] : [])]);
  const rising: (() => void)[] = [];
  return {
    lamp(lit) {
      void motion.move(circle, { alpha: lit ? 0.42 : 0 }, { duration: 900 });
      if (hand) void motion.move(hand, { alpha: lit ? 1 : 0 }, { duration: 400 });
    },
    bells(lit) {
      const spots = bellsAt();
      bells.forEach((bell, number) => {
        const spot = spots[number];
        if (spot) bell.setPosition(spot.x, spot.y);
        void motion.move(bell, { alpha: lit ? 0.9 : 0 }, { duration: 300, delay: lit ? number * 260 : 0 });
      });
    },
    steam(wanted) {
      for (const stop of rising.splice(0)) stop();
      puffs.forEach((puff, number) => {
        const rest = (): void => void puff.setAlpha(wanted ? 0.16 : 0).setY(540 - number * 26);
        rest();
        if (!wanted) return;
        const up = { targets: puff, y: 430, alpha: 0, duration: 2600, delay: number * 800, yoyo: false };
        rising.push(motion.idle(up, rest));
      });
    },
  };
}
