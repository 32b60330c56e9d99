// Keeps lively time for the mechanics: says when the tail flicks and how many flicks of a bar were kept.
import type { StageMoment, StageOptions, StageReport } from '../../src/ports/stage';
import { flickLength, flickNear, passTime, pressBeat, startBeat, type BeatClock } from '../_kit/beat-clock';

/** What the picture does with the beat. */
interface BeatSigns {
  /** A press met a flick. */
  kept(): void;
  /** A flick went by without being kept. */
  missed(): void;
  flick(number: number): void;
}

/** A running beat; silent in the calm pace and outside the mechanics. */
export class BeatKeeper {
  readonly #report: (report: StageReport) => void;
  readonly #signs: BeatSigns;
  #clock: BeatClock = startBeat();
  #playing = false;
  #lively = false;
  #auto = false;
  #paused = false;

  constructor(report: (report: StageReport) => void, signs: BeatSigns) {
    this.#report = report;
    this.#signs = signs;
  }

  /** Where Momo's loop is (0..1, the tail flicks at 0) while the beat plays. */
  get share(): number | undefined {
    return this.#active ? (this.#clock.time % flickLength) / flickLength : undefined;
  }

  get #active(): boolean {
    return this.#playing && this.#lively && !this.#paused;
  }

  options({ still, pace, autoBeat }: StageOptions): void {
    this.#lively = pace === 'lively' && !still;
    this.#auto = autoBeat === true;
  }

  /** Starts with a mechanic, starts over with a new guest, and stops with any other beat. */
  play({ kind }: StageMoment, fresh: boolean): void {
    const playing = kind === 'mechanic';
    if (fresh || playing !== this.#playing) this.#clock = startBeat();
    this.#playing = playing;
  }

  /** Time stands still while words ask for attention. */
  pause(paused: boolean): void {
    this.#paused = paused;
  }

  press(): void {
    if (!this.#active) return;
    const { clock, kept } = pressBeat(this.#clock);
    this.#clock = clock;
    if (kept) this.#signs.kept();
    else this.#signs.missed();
  }

  step(milliseconds: number): void {
    if (!this.#active) return;
    const before = this.#clock;
    const { clock, events } = passTime(before, milliseconds, this.#auto);
    this.#clock = clock;
    this.#feelMiss(before);
    for (const { kind, number } of events) {
      if (kind === 'bar') {
        this.#report({ kind: 'move', move: `bar.${number}` });
        continue;
      }
      this.#signs.flick(number);
      this.#report({ kind: 'flick', number });
    }
  }

  /** A flick is missed when its time is over; only then the line trembles. */
  #feelMiss(before: BeatClock): void {
    const near = flickNear(before.time);
    if (near === undefined || flickNear(this.#clock.time) === near) return;
    if (!before.kept.includes(near)) this.#signs.missed();
  }
}
