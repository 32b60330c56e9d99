// The last grey figure: Idris in the dark window, turned round. What he does on the quay it does in the glass.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { personFacts } from '../_kit/people-files';
import { Puppet } from '../_kit/puppet';
import { addProp } from './props';
import { atlasOf, hand } from './who-is-where';
import type { Spot } from '../_kit/story-parts';

/** Behind the pane, which is drawn before people. */
const depth = 10.2;
const lampDepth = 10.6;
const wick = 90;
const glassy = 0.85;

/** The figure; made when the window is reached. */
export class MirrorFigure {
  readonly #board: Board;
  #puppet: Puppet | undefined;
  #part: GameObjects.Container | undefined;
  #lamp: GameObjects.Container | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** The puppet in the glass; the pictures of Idris are loaded by then. */
  get puppet(): Puppet | undefined {
    const { scene, motion } = this.#board;
    const facts = personFacts(scene, 'idris');
    if (!this.#puppet && facts) {
      this.#puppet = new Puppet(scene, 'idris', facts, motion);
      this.#lamp = scene.add
        .container(0, 0, [addProp(scene, 'lamp-held'), addProp(scene, 'flame-1', 0, wick)])
        .setAlpha(glassy);
      this.#part = scene.add.container(0, 0, [this.#puppet]).setDepth(depth);
      // Over the paper, too.
      this.#lamp.setDepth(lampDepth);
    }
    return this.#puppet;
  }

  /** Whether one looks into the window. */
  show(isThere: boolean): void {
    if (isThere) this.puppet?.hold('calm');
    this.#part?.setVisible(isThere);
    this.#lamp?.setVisible(isThere);
  }

  /** Stands here; `side` is where whoever looks in stands. */
  place({ x, y, scale }: Spot, side: number): void {
    this.puppet?.resize(scale);
    this.#part?.setPosition(x, y).setScale(-1, 1);
    const size = scale * atlasOf('idris');
    this.#lamp?.setPosition(x + side * hand.x * size, y + hand.y * size).setScale(size);
  }

  step(milliseconds: number): void {
    if (this.#part?.visible) this.#puppet?.step(milliseconds);
  }
}
