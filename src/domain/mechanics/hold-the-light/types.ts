// What the sea remembers: shared by the rules of "hold the light", the level, the stage and the phone.
import type { Face, Person } from '../../scenario/people';
import type { Item, MarkedState, Profile, Reaction } from '../../scenario/types';

/** Who may comment, as chosen before the song goes up. */
export type Door = 'everyone' | 'slow' | 'approve';
/** Whom Kei has told. */
export type Told = 'zuri' | 'oma' | 'arif' | 'dewi';
/** Who has the screenshots. */
export type Keeper = 'me' | 'zuri' | 'oma' | 'dewi';
/** Tools of the drawer; `tool.<id>.name`, `.hint`, `.said` are their words. */
export const toolIds = ['filter', 'approve', 'limit', 'rest', 'oma', 'report', 'block'] as const;
/** One tool of the drawer. */
export type Tool = (typeof toolIds)[number];

/** A kind comment as the pool describes it; its words are `<id>.text`, `.reply-1`, `.reply-2`, `.back`. */
export interface Lantern {
  readonly id: string;
  readonly handle: `@${string}`;
  /** Whose portrait is in the lantern; without it nobody of the cast. */
  readonly person?: Person;
  readonly face: Face;
  /** May still write when only friends may. */
  readonly friend: boolean;
  /** Has two replies of its own; the others take two of the six shared ones. */
  readonly own: boolean;
  /** Somebody whom nobody else answers. */
  readonly shy: boolean;
}

/** A comment that falls and needs judging; its words are `<id>.front`, `.back`, `.why`. */
export interface StoneItem extends Item {
  readonly handle: `@${string}`;
  /** `vile`, `night`: nothing on the back. `fair`: turned over it carries. `unclear`: glows a little at the edge. */
  readonly kind: 'vile' | 'night' | 'fair' | 'unclear';
  /** The filter word in its text, if one of the six is. */
  readonly word?: string;
  readonly friend: boolean;
}

/**
 * Where a stone is: behind the curtain (`door`, approve), in your hands, on the deck, flat on the water as a step,
 * understood and light (`clear`), kept out by the filter (`hidden`), refused at the door, or behind a block (`gone`).
 */
export type StonePlace = 'door' | 'hands' | 'deck' | 'step' | 'clear' | 'hidden' | 'refused' | 'gone';

/** A stone that has come, in order of arrival. */
export interface Stone {
  readonly item: string;
  readonly where: StonePlace;
  /** Pieces in your hands, two places each: 1, or 2 after answering back; 0 where it is not in your hands. */
  readonly pieces: 0 | 1 | 2;
  /** Moves made with it, in order: `down`, `again`, `turn`, `proof`, `ask`, `back`, `report`, `block`, `allow`, `refuse`. */
  readonly moves: readonly string[];
  /** Its type grows with every reading. */
  readonly rereads: number;
  /** Its filter word came with gaps between the letters. */
  readonly gaps: boolean;
}

/** A lantern that a stone knocked out of your hands; it can be caught while turns are left. */
export interface Hanging {
  readonly lantern: string;
  readonly turns: number;
}

/** How a judged stone was met. */
export type How = 'hit' | 'open' | 'alarm';
/** What the storm came down to. */
export type StormOutcome = 'wide' | 'some' | 'under';
/** Where the hold-on card is: three lanterns, your own life, a bad night, made. */
export type CardStep = 'lanterns' | 'own' | 'night' | 'made';

/** Everybody who can write to Kei. */
export interface Sea {
  readonly lanterns: readonly Lantern[];
  readonly stones: readonly StoneItem[];
  /** The six words a filter can be made of. */
  readonly words: readonly string[];
}

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: HoldTheLightState;
  readonly reactions: readonly Reaction[];
}

/** The whole state of a run of level 3. */
export interface HoldTheLightState extends MarkedState {
  readonly profile: Profile;
  readonly door: Door;
  /** Lanterns answered, and people asked; the net. Never falls. 0–1 thin, 2–4 holding, 5 and more wide. */
  readonly threads: number;
  readonly drifted: number;
  readonly rereads: number;
  /** Fair comments turned over, 0–2. */
  readonly turned: number;
  /** Screenshots kept, 0–3. */
  readonly proof: number;
  readonly proofWith: Keeper | null;
  readonly told: readonly Told[];
  readonly argued: boolean;
  readonly repaired: boolean;
  /** A loud line of yours still stands somewhere. */
  readonly lineUp: boolean;
  readonly war: boolean;
  readonly fished: boolean;
  readonly spied: boolean;
  readonly deleted: boolean;
  readonly reposted: boolean;
  /** `warm_oven` was answered. */
  readonly tavi: boolean;
  /** A grown-up was asked on Friday; Ms Dewi would be the second. */
  readonly askedFirst: boolean;
  /** Pak Arif came back after his first answer. */
  readonly arifBack: boolean;
  /** The song was up all the time until Saturday. */
  readonly stood: boolean;
  readonly tools: readonly Tool[];
  /** Zuri holds one thing for you: a sixth place. */
  readonly onLine: boolean;
  /** Zuri was told in level 1: her first lantern says "again". */
  readonly zuriAgain: boolean;

  /** Item ids of the 27 lanterns of this run, in the order in which they rise. */
  readonly lanterns: readonly string[];
  /** The two shared replies on offer, by lantern: numbers of `reply.<n>`. */
  readonly replies: Readonly<Record<string, readonly [number, number]>>;
  /** The turn now, from 1; 0 where no passage has begun. */
  readonly turn: number;
  /** Ids of lanterns and stones that came this turn. */
  readonly came: readonly string[];
  /** Lanterns that have not come yet, or come round once more. */
  readonly coming: readonly string[];
  /** Lanterns floating by, within reach. */
  readonly near: readonly string[];
  /** Untied lanterns in your hands, held longest first; one place each. */
  readonly hands: readonly string[];
  readonly hanging: readonly Hanging[];
  /** Lanterns tied, in order; they take no place. */
  readonly tied: readonly string[];
  /** Of these, the one read aloud to Oma: tied twice. */
  readonly twice: string | null;
  /** Lanterns that floated away. */
  readonly away: readonly string[];
  /** Lanterns that were shown, in order. */
  readonly seen: readonly string[];

  /** The vile comment that lands first of all. */
  readonly firstStone: string;
  /** Item ids of the twelve judged comments of this run, in the order in which they fall. */
  readonly queue: readonly string[];
  /** Those that have not fallen yet. */
  readonly falling: readonly string[];
  readonly stones: readonly Stone[];
  /** What came while the phone lay face down; it lands after, two at a time. */
  readonly pending: readonly string[];

  /** Filter words picked so far while picking; null when not picking. */
  readonly picking: readonly string[] | null;
  /** The three words, and the turn from which they work. */
  readonly filter: { readonly words: readonly string[]; readonly from: number } | null;
  /** The word with gaps slipped through. */
  readonly slipped: boolean;
  /** The turn from which only friends may comment; null when everybody may. */
  readonly limitFrom: number | null;
  /** Nothing shows until you let it. */
  readonly approving: boolean;

  /** Item ids of the nine stones of the storm; `x-friends` last. */
  readonly storm: readonly string[];
  /** Stones of the storm that have landed, 0–9. */
  readonly stormIndex: number;
  readonly outcome: StormOutcome | null;

  readonly card: CardStep;
  /** The lanterns on the card. */
  readonly held: readonly string[];
  readonly own: readonly string[];
  readonly night: string | null;
  /** The ending reached, for the hub; null before. */
  readonly ending: string | null;
}
