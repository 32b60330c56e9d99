// Keeps lively time for the sea: a bar is worth one turn, and begins anew with every turn that was made by hand.
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import { nightTurns } from '../../src/domain/mechanics/hold-the-light/arrive';
import { risingTurns } from '../../src/domain/mechanics/hold-the-light/rising-sea';
import type { StageOptions, StageReport } from '../../src/ports/stage';

/** A passage that time carries on by itself. */
interface Passage {
  /** Milliseconds of a bar. */
  readonly bar: number;
  readonly isOver: (state: State) => boolean;
}

const passages: Readonly<Record<string, Passage>> = {
  'a1-rise': { bar: 5700, isOver: ({ turn }) => turn > risingTurns },
  // While words are picked for the filter, the night waits.
  'a2-hold': { bar: 7500, isOver: ({ turn, picking }) => turn > nightTurns || picking !== null },
  'a3-storm': { bar: 3900, isOver: ({ stormIndex, storm }) => stormIndex >= storm.length },
};

/** Runs in the lively pace only, while a passage goes on and nothing else asks for attention. */
export class BarKeeper {
  readonly #report: (report: StageReport) => void;
  #passage: Passage | undefined;
  #turn = '';
  #beat = '';
  #time = 0;
  #bars = 0;
  #isLively = false;
  #isPaused = false;

  constructor(report: (report: StageReport) => void) {
    this.#report = report;
  }

  options({ still, pace }: Pick<StageOptions, 'still' | 'pace'>): void {
    this.#isLively = pace === 'lively' && !still;
  }

  /** Whether and how far a bar runs is a matter of the beat and of the turn. */
  play(beat: string, state: State): void {
    const turn = `${beat} ${state.turn} ${state.stormIndex}`;
    if (beat !== this.#beat) this.#bars = 0;
    if (turn !== this.#turn) this.#time = 0;
    this.#beat = beat;
    this.#turn = turn;
    const passage = passages[beat];
    this.#passage = passage && !passage.isOver(state) ? passage : undefined;
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
  }

  /** Lets time pass. */
  step(milliseconds: number): void {
    if (!this.#passage || !this.#isLively || this.#isPaused) return;
    this.#time += milliseconds;
    if (this.#time < this.#passage.bar) return;
    this.#time = 0;
    this.#bars += 1;
    this.#report({ kind: 'move', move: `bar.${this.#bars}` });
  }
}
