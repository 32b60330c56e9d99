// Keeps lively time for the chat: a message waits some bars and has then gone by.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { StageOptions, StageReport } from '../../src/ports/stage';

/** Milliseconds of a bar: long enough to read the longest message twice. */
const bar = 3400;

/** Runs in the lively pace only, while the chat rolls and nothing else asks for attention. */
export class ChatBars {
  readonly #report: (report: StageReport) => void;
  #message = '';
  #isOn = false;
  #isLively = false;
  #isPaused = false;
  #time = 0;
  #bars = 0;

  constructor(report: (report: StageReport) => void) {
    this.#report = report;
  }

  options({ still, pace }: Pick<StageOptions, 'still' | 'pace'>): void {
    this.#isLively = pace === 'lively' && !still;
  }

  /** A moment came; a new message begins a bar anew. */
  play(beat: string, { chatted, chatting }: Pick<State, 'chatted' | 'chatting'>): void {
    this.#isOn = beat === 'air-chat' && chatting;
    const message = `${beat} ${String(chatted)}`;
    if (message !== this.#message) this.#time = 0;
    this.#message = message;
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
  }

  /** Lets time pass. */
  step(milliseconds: number): void {
    if (!this.#isOn || !this.#isLively || this.#isPaused) return;
    this.#time += milliseconds;
    if (this.#time < bar) return;
    this.#time = 0;
    this.#bars += 1;
    this.#report({ kind: 'move', move: `bar.${String(this.#bars)}` });
  }
}
