// The engine's loop: asleep, drawing every frame, or every second one.
import type { Core } from 'phaser';

const halfRate = 30;

/** Puts a running game's loop to sleep, wakes it, halves it. */
export class FrameRate {
  readonly #loop: Core.TimeStep;
  readonly #signal: AbortSignal;
  #isHalved = false;

  constructor(loop: Core.TimeStep, signal: AbortSignal) {
    this.#loop = loop;
    this.#signal = signal;
  }

  get isHalved(): boolean {
    return this.#isHalved;
  }

  sleep(): void {
    this.#loop.sleep();
  }

  /** From the next frame on. Phaser's own way draws one at once, and whoever pressed something waits for it. */
  wake(): void {
    if (this.#loop.running) return;
    (this.#loop as { running: boolean }).running = true;
    this.#limit();
  }

  halve(isHalved: boolean): void {
    if (isHalved === this.#isHalved) return;
    this.#isHalved = isHalved;
    // Not within a step: Phaser would go on with the old loop beside the new one, and draw everything twice.
    setTimeout(() => {
      if (!this.#signal.aborted) this.#limit();
    });
  }

  #limit(): void {
    this.#loop.setFPSLimit(this.#isHalved ? halfRate : 0);
  }
}
