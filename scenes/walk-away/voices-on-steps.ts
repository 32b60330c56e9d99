// Four shapes on the steps that look the same; whoever speaks is nearer, and Remi turns out to be Remi.
import type { GameObjects } from 'phaser';
import type { Voice, WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { Shape } from '../_kit/place-camera';
import { addProp } from './props';

/** Where a shape stands, and how large it is (numbers of the painter). */
const places = {
  wide: { xs: [338, 488, 638, 788], y: 700, size: 0.54 },
  tall: { xs: [282, 394, 506, 618], y: 660, size: 0.44 },
} as const;
/** A step towards her, in units, and how much larger it makes somebody. */
const nearer = 26;
const growth = 0.045;
/** Who the kiosk is, nobody knows before the pier. */
const reveals: Readonly<Partial<Record<Voice, string>>> = { remi: 'shade-remi' };
const talking = ['shade-1', 'shade-2'];
/** Beats before which and after which nobody stands there. */
const onSteps = /^a2-(?!idris)/;

/** The four of them. */
export class VoicesOnSteps {
  readonly #board: Board;
  #shades: readonly GameObjects.Image[] = [];
  #shape: Shape = 'wide';
  #now: { readonly beat: string; readonly state: State } | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Adds them to their place, behind her. */
  dress({ behind }: Place): void {
    const { scene, motion } = this.#board;
    this.#shades = [1, 2, 3, 4].map((number) => {
      const shade = addProp(scene, `shade-${String(number)}`).setVisible(false);
      motion.idle({ targets: shade, angle: number % 2 === 0 ? 1.2 : -1.2, duration: 1700 + number * 230 }, () =>
        shade.setAngle(0),
      );
      return shade;
    });
    behind.add([...this.#shades]);
    this.#place();
  }

  show(beat: string, state: State): void {
    this.#now = { beat, state };
    this.#place();
  }

  arrange(shape: Shape): void {
    this.#shape = shape;
    this.#place();
  }

  /** Where the head of whoever speaks is. */
  find(): { readonly x: number; readonly y: number } | undefined {
    const shade = this.#shades.find((_, index) => this.#speaks(index));
    return shade?.visible ? { x: shade.x, y: shade.y - shade.displayHeight } : undefined;
  }

  #speaks(index: number): boolean {
    const now = this.#now;
    return now !== undefined && onSteps.test(now.beat) && now.state.order[index] === now.state.voice;
  }

  #place(): void {
    const now = this.#now;
    const { xs, y, size } = places[this.#shape];
    this.#shades.forEach((shade, index) => {
      const isThere = now !== undefined && onSteps.test(now.beat);
      shade.setVisible(isThere);
      if (!isThere) return;
      const { state } = now;
      const voice = state.order[index];
      const speaks = this.#speaks(index);
      const wasMet = state.acts.some(({ item }) => item === voice);
      const plain = `shade-${String(index + 1)}`;
      const known = voice && wasMet ? reveals[voice] : undefined;
      shade.setFrame(known ?? (speaks && talking.includes(plain) ? `${plain}-talk` : plain));
      const steps = speaks ? 1 + state.nearness : 0;
      const base = size * (1 + steps * growth);
      const scale = base / 0.46;
      const to = { x: xs[index] ?? 0, y: y + steps * nearer, scaleX: scale, scaleY: scale, alpha: speaks ? 1 : 0.78 };
      void this.#board.motion.move(shade, to, { duration: 420 });
    });
  }
}
