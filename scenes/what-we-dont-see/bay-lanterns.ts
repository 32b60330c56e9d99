// The lanterns on the bay: the more hands there were, the more of them; each face that turns round sets one more afloat.
import type { GameObjects } from 'phaser';
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import { addProp } from './props';

/** Far ones first (numbers of the painter). */
const places = [
  [60, 322, 0.2],
  [210, 330, 0.24],
  [290, 324, 0.2],
  [480, 336, 0.26],
  [860, 330, 0.24],
  [1010, 340, 0.28],
  [120, 356, 0.34],
  [380, 364, 0.36],
  [560, 380, 0.42],
  [790, 392, 0.44],
  [1080, 386, 0.42],
  [20, 404, 0.5],
  [240, 420, 0.54],
  [450, 440, 0.6],
  [680, 462, 0.66],
  [1030, 452, 0.64],
  [130, 484, 0.74],
  [360, 510, 0.82],
  [820, 520, 0.86],
] as const;

const afloat: Readonly<Record<string, number>> = { 'e-bridge': places.length, 'e-bim': 15, 'e-bench': 11, 'e-late': 5 };
/** The order in which they are set afloat: near and far by turns. */
const order = places.map((_, index) => (index * 7 + 13) % places.length);

/** All lanterns there can be. */
export class BayLanterns {
  readonly #board: Board;
  readonly #lanterns: GameObjects.Container[] = [];
  #count = 0;

  constructor(board: Board) {
    this.#board = board;
  }

  dress({ behind }: Place): void {
    const { scene, motion } = this.#board;
    for (const [index, [x, y, scale]] of places.entries()) {
      const glow = addProp(scene, 'glow-warm', 0, 10, 1.7).setAlpha(0.62);
      const lantern = addProp(scene, `lantern-${String((index % 3) + 1)}`);
      const part = scene.add.container(x, y, [glow, lantern]).setScale(scale).setAlpha(0);
      motion.idle({ targets: part, y: y + 5 * scale + 1, duration: 1700 + (index % 5) * 260 }, () => part.setY(y));
      this.#lanterns.push(part);
      behind.add(part);
    }
    void this.#light();
  }

  /** As many as were set afloat by now. */
  async show({ ending, turned }: State): Promise<void> {
    this.#count = ending === null ? 0 : (afloat[ending] ?? 0) + turned;
    await this.#light();
  }

  async #light(): Promise<void> {
    await Promise.all(
      this.#lanterns.map(async (lantern, index) => {
        const alpha = order.indexOf(index) < this.#count ? 1 : 0;
        if (alpha !== lantern.alpha) await this.#board.motion.move(lantern, { alpha }, { duration: 900 });
      }),
    );
  }
}
