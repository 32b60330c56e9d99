// What the leaning keyboard remembers: shared by its rules, the level, the stage and the phone.
import type { Item, MarkedState, Profile, Reaction } from '../../scenario/types';

/** What lies beneath the envy tonight. */
export type Under = 'left-out' | 'tired' | 'not-enough';
/** An honest name that was found: for the first feeling, for the one beneath it, for the lid. */
export type Label = 'jealous' | 'under' | 'angry';
/** What was done with the feeling; two different ones hold. */
export type Relief = 'wait' | 'breathe' | 'write' | 'move' | 'talk' | 'unblame';
/** Which sentences lie on the keyboard tonight. */
export type KeySet = 'a' | 'b';
/** How far up a key lies: 0 next to the thumb, 4 at the top. */
export type Height = 0 | 1 | 2 | 3 | 4;
/** One of the three lines of a comment. */
export type LineNumber = 1 | 2 | 3;
/** What the finished comment is; `none` before a line is typed, or when all three were skipped. */
export type Draft = 'none' | 'plain' | 'barbed' | 'mean';
/** Whom Remi has told. */
export type Told = 'kei' | 'arif' | 'dewi';

/** One key; on it stands `<id>.label`, and it types the sentence `<id>.types`. */
export interface Key {
  readonly id: string;
  readonly line: LineNumber;
  readonly height: Height;
}

/** A key on the slope as it can be used now. */
export interface KeyOnSlope extends Key {
  /** Whether it can be pushed up to the line at this slope. */
  readonly reachable: boolean;
  /** Size in per cent; the nearer and the steeper, the bigger. */
  readonly size: number;
  /** Seconds of holding that push it up to the line in the lively pace. */
  readonly push: number;
}

/** Three lines in order; null where a line was skipped or is still to come. */
export type Lines = readonly [Key | null, Key | null, Key | null];

/** The playable passage now or last; `none` before the first and after a thread. */
export type Passage = 'none' | 'warm-up' | 'line' | 'edit' | 'repair' | 'thread';

/** Every way in which a comment of the thread can be met; the text key of its pebble is `window.<how>`. */
export const hows = ['lie', 'laugh', 'aside', 'alarm', 'undone', 'read'] as const;
/**
 * How a comment was met. Unkind ones: let lie, laughed along with, set aside. Others: set aside by mistake (`alarm`),
 * that taken back (`undone`), or simply `read`.
 */
export type How = (typeof hows)[number];

/** A comment of the thread that was met. */
export interface Met {
  readonly item: string;
  readonly handle: string;
  readonly tag: Item['tag'];
  readonly how: How;
  /** In which of the two thread passages. */
  readonly thread: 1 | 2;
}

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: LeaningKeyboardState;
  readonly reactions: readonly Reaction[];
}

/** The whole state of a run of level 2. What can be worked out from it is not kept: see `slope.ts`, `draft.ts`. */
export interface LeaningKeyboardState extends MarkedState {
  readonly profile: Profile;
  /** The mood, 0–6; one step is five degrees. */
  readonly tilt: number;
  /** How heavily the thread lies on the phone, 0–6. */
  readonly weight: number;
  readonly under: Under;
  readonly labels: readonly Label[];
  readonly moves: readonly Relief[];
  readonly set: KeySet;
  readonly vented: boolean;
  /** "It's her fault" was chosen. */
  readonly blame: boolean;
  /** Where the body holds it. */
  readonly place: 'face' | 'chest' | 'arms' | 'stomach' | 'none';

  readonly passage: Passage;
  /** The line being written; 0 when none is, and in the edit before one is taken out. */
  readonly line: 0 | LineNumber;
  /** The five keys that lie on the slope now, nearest first; `keysOf` says which can be reached. */
  readonly keys: readonly Key[];
  /** The word picked in the warm-up. */
  readonly warmUp: string | null;
  /** The comment as far as it is written. */
  readonly lines: Lines;
  /** The line that was taken out and written anew. */
  readonly edited: 0 | LineNumber;
  /** How the comment ended that was not sent: kept in the drawer, deleted, or never begun. */
  readonly unsent: 'no' | 'kept' | 'deleted' | 'empty';
  readonly rethink: 'unseen' | 'edited' | 'dismissed' | 'taken-back';
  readonly sent: 'no' | 'plain' | 'barbed' | 'mean';
  /** Somebody was told of the draft, in earnest. */
  readonly draftTold: boolean;

  /** The apology as far as it is written; begun anew with every try. */
  readonly sorry: Lines;
  readonly repair: 'none' | 'tried' | 'owned';
  /** Nila has read an apology without a "but". */
  readonly heard: boolean;
  /** How many steps flatter the keyboard of the apology has become by trying again. */
  readonly eased: number;
  /** Where the repair is said. */
  readonly public: 'no' | 'yes' | 'small';
  /** The comment that was sent is taken down. */
  readonly deleted: boolean;
  /** What was done for Nila, or for oneself, when nothing had to be mended. */
  readonly reached: 'no' | 'tail' | 'knight' | 'report' | 'quiet';

  /** Item ids of the thread in order: ten, or six in the gentle profile; half of them in each thread passage. */
  readonly queue: readonly string[];
  /** How many of them have been met. */
  readonly index: number;
  /** The thread passage now or last; 0 before the first. */
  readonly thread: 0 | 1 | 2;
  /** The comment that lies on the rim now; null when the passage has no more. */
  readonly comment: Item | null;
  /** Comments that can still be set aside in this passage. */
  readonly hands: number;
  readonly met: readonly Met[];

  readonly told: readonly Told[];
  /** Who came closer by an answer that was given: Pak Arif came back, Lina was told no. */
  readonly closer: readonly ('arif' | 'lina')[];
  /** Nila answered Remi's three frames in level 1, when that was played first. */
  readonly nilaAnswered: boolean;
  /** Another level has shown who kettle_3 is. */
  readonly kettleKnown: boolean;
}
