// The port for the drawn world behind the words. A stage shows, moves and reports; it decides nothing.
import type { Face, Person, Speaker } from '../domain/scenario/people';
import type { Pace } from '../domain/scenario/types';

/** A point in CSS pixels of the page, for words that float over the picture. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** How far words reach over the picture from each edge of the page, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How a stage should behave. */
export interface StageOptions {
  /** Nothing moves, seed and clock are fixed. */
  readonly still: boolean;
  readonly reducedMotion: boolean;
  readonly pace: Pace;
  readonly direction: 'ltr' | 'rtl';
  /** In the lively pace every beat counts as kept without a press. */
  readonly autoBeat?: boolean;
}

/** A moment as the stage sees it: ids and numbers, no words. */
export interface StageMoment {
  readonly beat: string;
  readonly kind: string;
  /** The number of the line that is said now. */
  readonly line?: number;
  /** The state of the run; each stage knows its own level's shape. */
  readonly state: unknown;
}

/** What a stage reports; `beat-kept` and `bar` come from timing in the lively pace. */
export type StageReport =
  | { readonly kind: 'move'; readonly move: string }
  | { readonly kind: 'flick'; readonly number: number }
  | { readonly kind: 'anchors' };

/** One running stage. */
export interface Stage {
  /** Shows a moment; resolves when the change has played (at once when still). */
  show(moment: StageMoment): Promise<void>;
  /** Somebody speaks a line with a face: lips move, the others listen. */
  speak(who: Speaker, face: Face | undefined): void;
  /** Changes faces and light without words. */
  feel(who: Person, face: Face): void;
  /** A press of the beat (any key, tap): the stage judges it against its own clock and answers with a report. */
  press(): void;
  /**
   * Something of a weight from 0 (nothing to be felt) to 3 is in the air over the page at x, in CSS pixels; told as it
   * moves. Weight 0 also lets go. Only for stages whose world feels it.
   */
  lift?(weight: number, x: number): void;
  /** Lively time runs only while nothing else asks for attention (look closer, menu, hidden page). */
  pause(paused: boolean): void;
  options(options: StageOptions): void;
  /** Words cover these edges: what matters moves to where it is seen. */
  makeRoom(insets: Insets): void;
  /** Where something stands now, e.g. `window-1`, `nila-head`, `phone`. */
  anchor(name: string): StagePoint | undefined;
  /** Resolves when nothing is loading and no tween but idle motion runs. */
  settled(): Promise<void>;
  destroy(): void;
}

/** Starts a stage in a host element; from a level's `stage.ts` (default export) or the hub's. */
export type StartStage = (
  host: HTMLElement,
  options: StageOptions,
  report: (report: StageReport) => void,
) => Promise<Stage>;

declare global {
  interface HTMLElementEventMap {
    /** On the host: what is drawn there has failed and will not come back; `detail` is the reason. */
    'stage-lost': CustomEvent<unknown>;
  }
}
