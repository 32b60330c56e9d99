// What can be practised of a level: lines with what one can do about them, and the two forms of its check.
import type { CheckAnswer } from '../progress/practice';
import type { Person } from '../scenario/people';

/** Whether a line is harmless, open to both readings, or hurtful. */
export type Tag = 'benign' | 'ambiguous' | 'harmful';

/** A line of a practice round. Its words are those of its id. */
export interface PracticeItem {
  readonly id: string;
  readonly tag: Tag;
  /** 1..3, of harmful lines only. */
  readonly severity?: 1 | 2 | 3;
  /** Moves on offer, in order. */
  readonly moves: readonly string[];
  /** Those of them that fit. */
  readonly best: readonly string[];
}

/** A line of a check, and how it should be heard. */
export interface CheckItem {
  readonly id: string;
  readonly answer: CheckAnswer;
}

/** Everything to practise of one level. */
export interface PracticeSet {
  readonly level: string;
  /** Who asks, and says why. */
  readonly neighbour: Person;
  /** Moves that treat a line as meant badly: met with one of them, a friendly line is shut out by mistake. */
  readonly shuts: readonly string[];
  readonly items: readonly PracticeItem[];
  readonly checks: { readonly a: readonly CheckItem[]; readonly b: readonly CheckItem[] };
}
