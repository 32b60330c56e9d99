// What a pupil hands back: which stories of an assignment were played, and what was chosen. Ids only, never words.
import type { Assignment } from '../assignment/assignment';
import type { Tally } from '../practice/judge';
import type { HouseName } from '../progress/household';
import type { CheckForm } from '../progress/practice';

/** How far a story is. Whoever drew the curtain is `open` like whoever did not come to it: nobody is told. */
export type StoryState = 'open' | 'half' | 'lit' | 'read';

/** One story of the assignment. */
export interface ReceiptStory {
  /** Its window, 1..6. */
  readonly window: number;
  /** Null where this game has no such level. */
  readonly level: string | null;
  readonly state: StoryState;
  /** How often it was played to its end, 0..15; 15 stands for more, too. */
  readonly tries: number;
  /** Minutes of playing, 0..127; 127 stands for more, too. */
  readonly minutes: number;
  /** Beat id of the ending of the last evening. */
  readonly ending: string | null;
  /** Beat id → choice id. */
  readonly choices: Readonly<Record<string, string>>;
  /** The check before the story (form a) and after it (form b). */
  readonly check: { readonly a: CheckForm; readonly b: CheckForm };
  /** Made with another edition of the story: it counts as taken part in, its choices cannot be told. */
  readonly isOtherEdition: boolean;
}

/** A result of one pupil in one class. */
export interface Receipt {
  /** The eight characters. */
  readonly code: string;
  readonly assignment: Assignment;
  /** A number drawn by chance when the pupil joined, the same in every result of theirs in this class: 0..2^32 - 1. */
  readonly pupil: number;
  readonly name: HouseName | null;
  /** What was played in; null where no code can name it. */
  readonly language: string | null;
  /** Minutes since 1970 when the pupil joined. Up to 91 days before `last` are told. */
  readonly begun: number;
  /** Minutes since 1970 of what was done last. */
  readonly last: number;
  /** In the order of the windows. */
  readonly stories: readonly ReceiptStory[];
  /** Option ids by question id, see `ticket.ts`. */
  readonly ticket: Readonly<Record<string, string>>;
  /** The round of practice that belongs to it. */
  readonly round: Tally | null;
}
