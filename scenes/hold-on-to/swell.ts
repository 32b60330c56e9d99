// The swell: the painted waves move one behind the other, and the sea is as bright as there are lights on it.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { glide } from './glide';

/** The waves of both seas. */
export interface Swell {
  /** Takes the waves of a place that was just loaded. */
  dress(name: PlaceName, place: Place): void;
  /** How high it goes: 1 on a calm night. */
  rise(strength: number): void;
  /** 0 is as dark as it gets, 1 as bright as it was painted. */
  light(share: number): void;
  step(milliseconds: number): void;
}

interface Wave {
  readonly image: GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** How far each row goes sideways and up, and how long it takes. */
const rows = [
  { name: 'wave-1', across: 26, up: 2.5, length: 9800 },
  { name: 'wave-2', across: 38, up: 3.5, length: 8300 },
  { name: 'wave-3', across: 52, up: 4.5, length: 7100 },
  { name: 'wave-near', across: 70, up: 6, length: 6100 },
] as const;
const round = Math.PI * 2;
/** A picture with nothing on it but the night. */
const dark = [0x6e, 0x7c, 0x9c] as const;

const tintAt = (share: number): number => {
  const part = (from: number): number => Math.round(from + (255 - from) * share);
  return (part(dark[0]) << 16) | (part(dark[1]) << 8) | part(dark[2]);
};

/** Adds no waves yet. */
export function addSwell(board: Board): Swell {
  const { motion } = board;
  const waves: Wave[] = [];
  const painted: GameObjects.Image[] = [];
  const bright = { share: 0.5 };
  let strength = 1;
  let time = 0;
  let tinted = -1;
  const tint = (): void => {
    const color = tintAt(bright.share);
    if (color === tinted) return;
    tinted = color;
    for (const image of painted) image.setTint(color);
  };
  const lay = (): void => {
    const lively = motion.live ? strength : 0;
    for (const { image, x, y, row } of waves) {
      const { across, up, length } = rows[row] ?? rows[0];
      const turn = (time / length) * round + row * 1.9;
      image.setPosition(x + Math.sin(turn) * across * lively, y + Math.sin(turn * 1.7) * up * lively);
    }
  };
  return {
    dress(name, { behind, before }) {
      if (name !== 'sea-night' && name !== 'sea-storm') return;
      const images = [...before.list] as GameObjects.Image[];
      for (const image of images) {
        const row = rows.findIndex((one) => image.texture.key === `${name}/${one.name}`);
        if (row < 0) continue;
        waves.push({ image, x: image.x, y: image.y, row });
        // Only the nearest wave washes over the hull.
        if (row < 3) behind.add(image);
      }
      const back = behind.list.find((child) => child.type === 'Image');
      painted.push(...images, ...(back ? [back as GameObjects.Image] : []));
      tinted = -1;
      tint();
    },
    rise(wanted) {
      strength = wanted;
    },
    light(share) {
      const within = Math.max(0, Math.min(1, share));
      void glide(board, bright, { share: within }, { duration: 900, onUpdate: tint }).then(tint);
    },
    step(milliseconds) {
      if (motion.live) time += milliseconds * (0.6 + strength * 0.4);
      lay();
    },
  };
}
