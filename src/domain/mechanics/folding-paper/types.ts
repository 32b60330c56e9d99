// What the folding paper remembers: shared by its rules, the level, the stage and the page.
import type { Item, MarkedState, Reaction } from '../../scenario/types';

/** Days on which a sentence is written. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sun';
/** How a remark marks the paper: a corner turns, one crease, a crease that stays dark, or the tear. */
export type FoldKind = 'light' | 'small' | 'sharp' | 'tear';
/** The words round the rim of the loupe. */
export type Rim = 'true' | 'helpful' | 'needed' | 'kind' | 'with';

/** One fold in the sheet, in the order in which they fell. */
export interface Fold {
  readonly kind: FoldKind;
  readonly day: Day | 'sat';
  /** An item of the pool, or what Lina did: `first`, `post`, `joke`, `laugh`, `tear`. */
  readonly from: string;
  /** Lina's. */
  readonly own: boolean;
}

/** One wording of a gap; its text is `<id>`. Weights are 0–3. */
export interface Wording {
  readonly id: string;
  readonly weight: 0 | 1 | 2 | 3;
  /** Says his whole name. */
  readonly name?: true;
  /** Posted where the bell rings before the gap is filled. */
  readonly bell?: true;
  /** Rim words that glow under the loupe. */
  readonly rim?: readonly Rim[];
}

/** The gaps of a day, in the order in which they are filled. */
export interface DaySlots {
  readonly day: Day;
  readonly slots: readonly (readonly Wording[])[];
}

/** What was posted on a day; nothing was, where `words` is empty. */
export interface Post {
  readonly day: Day;
  /** Ids of wordings, one a gap; `ask` alone is Tavi's own sentence. */
  readonly words: readonly string[];
  readonly weight: number;
  /** Says "Tavi". */
  readonly name: boolean;
}

/** A remark of the pool. */
export interface Remark extends Item {
  /** Rim words that glow under the loupe. */
  readonly rim: readonly Rim[];
  /** Not before Wednesday: it needs the lunch or the sign. */
  readonly late?: true;
  /** Not read by the youngest. */
  readonly grown?: true;
}

/** What a slip was called. */
export type Verdict = 'fold' | 'fine' | 'unsure';
/** One of the three things that Tavi says. */
export type Told = 'a' | 'b' | 'c';
/** A sentence of Lina's that is ready before he has finished. */
export type Interruption = 'but' | 'laughed' | 'remi' | 'know';

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: FoldingPaperState;
  readonly reactions: readonly Reaction[];
}

/** The whole state of a run of level 5. What can be worked out from it is not kept: see `judge.ts`. */
export interface FoldingPaperState extends MarkedState {
  readonly folds: readonly Fold[];
  readonly torn: boolean;

  /** The day whose sentence is being written now or was last. */
  readonly day: Day;
  /** The wording in each gap; null where it is still open. */
  readonly gaps: readonly (string | null)[];
  /** How often a word was lifted today. */
  readonly lifts: number;
  /** A sentence is being written and neither posted nor left. */
  readonly writing: boolean;
  readonly posts: readonly Post[];
  /** Wordings that lay under the loupe on Sunday. */
  readonly looked: readonly string[];

  /** Remarks of the week, two a day; ids. */
  readonly draw: readonly string[];
  /** How many of them have fallen. */
  readonly fallen: number;
  /** The remark that is falling now. */
  readonly falling: string | null;

  readonly verdicts: readonly { readonly item: string; readonly verdict: Verdict }[];
  /** How often "I can't tell" is still answered by Tavi's face. */
  readonly asks: number;
  readonly ownOpened: boolean;

  /** Which of the three things is said now, 0–2; 3 when all have been. */
  readonly listening: 0 | 1 | 2 | 3;
  readonly heard: readonly Told[];
  readonly apology: 'none' | 'clean' | 'but' | 'felt' | 'loud' | 'left';
  readonly tries: number;
  readonly askedFirst: boolean;
  readonly deleted: boolean;
  readonly interrupt: 'none' | 'private' | 'small' | 'shame' | 'shame-mended';
  readonly told: readonly ('arif' | 'dewi')[];
  readonly sign: 'wrong' | 'painted' | 'new';
  /** Who came closer. */
  readonly near: readonly ('tavi' | 'nila' | 'remi' | 'dewi' | 'arif' | 'oma')[];

  /** Notes on offer for the creases, and those laid in; ids. */
  readonly offered: readonly string[];
  readonly notes: readonly string[];
  readonly laid: boolean;
  readonly ending: string | null;

  /** What earlier levels remember. */
  readonly lina: 'open' | 'back' | 'mended' | 'shut';
  readonly remiSent: boolean;
  readonly knight: boolean;
  readonly hasCard: boolean;
  readonly keiAnswered: boolean;
  readonly nilaHelped: boolean;
  readonly festivalSeen: boolean;
}
