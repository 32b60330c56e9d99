// The last grey figure: Idris in the dark window, turned round. What he does on the quay it does in the glass.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { personFacts } from '../_kit/people-files';
import { Puppet } from '../_kit/puppet';
import type { Spot } from '../_kit/story-parts';

/** Behind the pane, which is drawn before people. */
const depth = 10.2;

/** The figure; made when the window is reached. */
export class MirrorFigure {
  readonly #board: Board;
  #puppet: Puppet | undefined;
  #part: GameObjects.Container | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** The puppet in the glass; the pictures of Idris are loaded by then. */
  get puppet(): Puppet | undefined {
    const { scene, motion } = this.#board;
    const facts = personFacts(scene, 'idris');
    if (!this.#puppet && facts) {
      this.#puppet = new Puppet(scene, 'idris', facts, motion);
      this.#part = scene.add.container(0, 0, [this.#puppet]).setDepth(depth);
    }
    return this.#puppet;
  }

  /** Whether one looks into the window. */
  show(isThere: boolean): void {
    if (isThere) this.puppet?.hold('calm');
    this.#part?.setVisible(isThere);
  }

  place({ x, y, scale }: Spot): void {
    this.puppet?.resize(scale);
    this.#part?.setPosition(x, y).setScale(-1, 1);
  }

  step(milliseconds: number): void {
    if (this.#part?.visible) this.#puppet?.step(milliseconds);
  }
}
