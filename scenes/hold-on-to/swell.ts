// The swell: the painted waves move one behind the other, and the sea is as bright as there are lights on it.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { glide } from '../_kit/glide';

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
/** Only the nearest wave washes over the hull. */
const nearest = 3;
const round = Math.PI * 2;
/** A picture with nothing on it but the night. */
const dark = [0x66, 0x76, 0x98] as const;

const tintAt = (share: number): number => {
  const part = (from: number): number => Math.round(from + (255 - from) * share);
  return (part(dark[0]) << 16) | (part(dark[1]) << 8) | part(dark[2]);
};

const isImage = (part: GameObjects.GameObject): part is GameObjects.Image => part.type === 'Image';

/** The waves of both seas. */
export class Swell {
  readonly #board: Board;
  readonly #waves: Wave[] = [];
  readonly #painted: GameObjects.Image[] = [];
  readonly #bright = { share: 0.5 };
  #strength = 1;
  #time = 0;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Takes the waves of a place that was just loaded. */
  dress(name: PlaceName, { behind, before }: Place): void {
    if (name !== 'sea-night' && name !== 'sea-storm') return;
    const images = before.list.filter(isImage);
    this.#painted.push(...images, ...behind.list.filter(isImage));
    for (const image of images) {
      const row = rows.findIndex((one) => image.texture.key === `${name}/${one.name}`);
      // Clouds and the like hang behind the waves, and rain falls otherwise.
      if (row < 0 && image.texture.key.endsWith('/cloud')) behind.add(image);
      if (row < 0 && image.texture.key.endsWith('/rain')) image.setVisible(false);
      if (row < 0) continue;
      this.#waves.push({ image, x: image.x, y: image.y, row });
      if (row < nearest) behind.add(image);
    }
    this.#tint();
  }

  /** How high it goes: 1 on a calm night. */
  rise(strength: number): void {
    this.#strength = strength;
  }

  /** 0 is as dark as it gets, 1 as bright as it was painted. */
  light(share: number): void {
    const within = Math.max(0, Math.min(1, share));
    const onUpdate = (): void => this.#tint();
    void glide(this.#board, this.#bright, { share: within }, { duration: 900, onUpdate }).then(onUpdate);
  }

  step(milliseconds: number): void {
    const { live } = this.#board.motion;
    if (live) this.#time += milliseconds * (0.6 + this.#strength * 0.4);
    const strength = live ? this.#strength : 0;
    for (const { image, x, y, row } of this.#waves) {
      const { across, up, length } = rows[row] ?? rows[0];
      const turn = (this.#time / length) * round + row * 1.9;
      image.setPosition(x + Math.sin(turn) * across * strength, y + Math.sin(turn * 1.7) * up * strength);
    }
  }

  #tint(): void {
    const color = tintAt(this.#bright.share);
    for (const image of this.#painted) image.setTint(color);
  }
}
