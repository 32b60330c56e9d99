// How much a board draws now: by measured frame times, and never more than the device asks for.
import { deviceHints } from './device-hints';
import { addFrame, firstRung, sparingRung, startFrameTimes, type Rung } from './quality-ladder';

/** Stands on the quality ladder. */
export class Quality {
  readonly #changed: () => void;
  #times = startFrameTimes(firstRung(deviceHints()));
  #spares = false;

  /** `changed` is called when the rung is another. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is left out now. */
  get rung(): Rung {
    return this.#spares && this.#times.rung < sparingRung ? sparingRung : this.#times.rung;
  }

  /** Hears of every frame; `isHalved` when only every second one is drawn. */
  frame(milliseconds: number, isHalved: boolean): void {
    this.#change(() => (this.#times = addFrame(this.#times, milliseconds, isHalved)));
  }

  /** The battery is to be spared, or not any more. */
  spare(spares: boolean): void {
    this.#change(() => (this.#spares = spares));
  }

  #change(change: () => void): void {
    const { rung } = this;
    change();
    if (this.rung !== rung) this.#changed();
  }
}
