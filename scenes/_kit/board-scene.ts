// The one Phaser scene of a board: it only says when it can be drawn on and when it steps.
import { Scene } from 'phaser';

/** An empty scene that reports its beginning and each step. */
export class BoardScene extends Scene {
  readonly #begun: (scene: Scene) => void;
  readonly #step: () => void;

  constructor(begun: (scene: Scene) => void, step: () => void) {
    super('board');
    this.#begun = begun;
    this.#step = step;
  }

  create(): void {
    this.#begun(this);
  }

  override update(): void {
    this.#step();
  }
}
