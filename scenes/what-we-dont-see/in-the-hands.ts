// What somebody who sits holds in both hands: Remi an empty page, the one on the steps a phone that lights nothing else.
import type { GameObjects } from 'phaser';
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Spot } from '../_kit/story-parts';
import { addProp } from './props';
import { atlasOf } from './who-is-where';

/** Hands of somebody who sits, over their feet, for size 1. */
const hands = 226;
/** Over the person, and over the paper before that; a screen shines through the dark. */
const depths = { page: 10.5, phone: 26 } as const;
const screen = { color: 0x9fd0ff, radius: 120, alpha: 0.5 } as const;

/** Page and phone; hidden at first. */
export class InTheHands {
  readonly #page: GameObjects.Container;
  readonly #phone: GameObjects.Container;

  constructor({ scene }: Board) {
    const glow = addGlow(scene, 0, 0, screen.radius, screen.color, screen.alpha);
    this.#page = scene.add.container(0, 0, [addProp(scene, 'page-empty', 0, 0, 0.66)]).setDepth(depths.page);
    this.#phone = scene.add.container(0, 0, [glow, addProp(scene, 'phone', 0, 0, 0.42)]).setDepth(depths.phone);
    this.#page.setVisible(false);
    this.#phone.setVisible(false);
  }

  /** What is held in this beat. */
  show(beat: string, { remiWarm, before }: State): void {
    this.#page.setVisible(beat === 'remi-no' && remiWarm && before.under === 'none');
    this.#phone.setVisible(beat === 'theo-see' || beat === 'theo-first');
  }

  /** Somebody sits here. */
  place(who: 'remi' | 'theo', { x, y, scale }: Spot): void {
    const size = scale * atlasOf(who);
    const part = who === 'remi' ? this.#page : this.#phone;
    part.setPosition(x, y - hands * size).setScale(size);
  }
}
