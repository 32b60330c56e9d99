// The small squash with which somebody changes their face: a share of their size, whatever that size is by now.
import type { Motion } from './motion';

type Moves = Pick<Motion, 'move'>;

const pressed = { across: 1.02, up: 0.965 } as const;
const rest = { across: 1, up: 1 } as const;

/** Squash and size of one figure together: whoever is put elsewhere meanwhile has the size of that place at once. */
export class Squash {
  readonly #motion: Moves;
  readonly #draw: (scaleX: number, scaleY: number) => void;
  readonly #shares = { across: 1, up: 1 };
  #size = 1;

  /** `draw` is told how large the figure is now, across and up. */
  constructor(motion: Moves, draw: (scaleX: number, scaleY: number) => void) {
    this.#motion = motion;
    this.#draw = draw;
  }

  /** Sets the size that squash returns to. */
  resize(size: number): void {
    this.#size = size;
    this.#show();
  }

  /** Presses the figure together, calls, and lets it spring back. */
  async play(inTheMiddle: () => void): Promise<void> {
    const onUpdate = (): void => this.#show();
    await this.#motion.move(this.#shares, pressed, { duration: 90, ease: 'Quad.out', onUpdate });
    inTheMiddle();
    await this.#motion.move(this.#shares, rest, { duration: 230, ease: 'Back.out', onUpdate });
    this.#show();
  }

  #show(): void {
    this.#draw(this.#size * this.#shares.across, this.#size * this.#shares.up);
  }
}
