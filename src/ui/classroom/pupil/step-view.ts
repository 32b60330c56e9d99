// A step of an assignment as the page shows it.
import type { StepKind, StepState } from '../../../domain/assignment/steps';

/** A step with where it leads; null while it leads nowhere. */
export interface StepView {
  readonly id: string;
  readonly kind: StepKind;
  readonly state: StepState;
  /** From which day on it is best done, in words. */
  readonly date: string | undefined;
  readonly to: string | null;
}

/** The steps of a story, or those behind all stories. */
export interface StepGroup {
  readonly window: number | null;
  /** The story's title; '' where there is none. */
  readonly title: string;
  readonly steps: readonly StepView[];
}
