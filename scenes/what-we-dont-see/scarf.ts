// Amara's scarf round Remi's neck, where level 4 was heard: it lies over the person, and over the paper before that.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import type { Spot } from '../_kit/story-parts';
import { addProp } from './props';
import { atlasOf } from './who-is-where';

const depth = 10.5;
/** The neck over the feet, for size 1. */
const neck = 356;

/** The scarf; hidden at first. */
export class Scarf {
  readonly #image: GameObjects.Image;
  readonly #drawn: number;

  constructor({ scene }: Board) {
    this.#image = addProp(scene, 'scarf').setDepth(depth).setVisible(false);
    this.#drawn = this.#image.scaleX;
  }

  /** Whether Remi wears it here. */
  show(isWorn: boolean): void {
    this.#image.setVisible(isWorn);
  }

  /** Remi is here. */
  place({ x, y, scale }: Spot): void {
    const size = scale * atlasOf('remi');
    this.#image.setPosition(x, y - neck * size).setScale(this.#drawn * size);
  }
}
