// The one Phaser scene of a board: it only says when it can be drawn on and passes time on.
import { Scene } from 'phaser';

/** An empty scene that reports its beginning and each step. */
export class BoardScene extends Scene {
  readonly #begun: (scene: Scene) => void;
  readonly #step: (milliseconds: number) => void;

  constructor(begun: (scene: Scene) => void, step: (milliseconds: number) => void) {
    super('board');
    this.#begun = begun;
    this.#step = step;
  }

  create(): void {
    this.#begun(this);
  }

  override update(_time: number, milliseconds: number): void {
    this.#step(milliseconds);
  }
}
