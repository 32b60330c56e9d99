// What the word loom remembers: shared by its rules, the level, the stage and the page.
import type { Item, MarkedState, Profile, Reaction } from '../../scenario/types';

/** The four voices on the steps. */
export type Voice = 't1' | 't2' | 'lina' | 'remi';
/** What a lamp under a figure tells: does it ask, does it quote, does it wait? */
export type Lamp = 'ask' | 'quote' | 'wait';
/** What can be done with a tug on the walk. */
export type TugAction = 'walk' | 'pocket' | 'turn' | 'block';
/** Who is written to, and who may know. */
export type Told = 'kei' | 'nila' | 'arif' | 'dewi';

/** How the line on the strip goes on: to look who gives words back, to ask, to go to somebody, to look at oneself. */
export type Then = 'look' | 'ask' | 'go' | 'self';

/** How one of the voices or tugs was met, in the order in which it happened. */
export interface Act {
  /** A voice or an item of the walk. */
  readonly item: string;
  readonly action: string;
}

/** Words that were given away, in order: which pair's, and how many tiles. */
export interface Given {
  readonly pair: string;
  readonly tiles: number;
}

/** A tug on the walk. */
export interface Tug extends Item {
  /** Answered from the wall, when it was kept: friendly, or fair. */
  readonly friendly?: true;
}

/** Which lamps are warm for a voice. */
export type Lamps = Readonly<Record<Lamp, boolean>>;

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: WordLoomState;
  readonly reactions: readonly Reaction[];
}

/** The whole state of a run of level 4. What can be worked out from it is not kept: see `judge.ts`, `walk.ts`. */
export interface WordLoomState extends MarkedState {
  readonly profile: Profile;
  readonly sentence: 'home' | 'sea' | 'children';
  readonly joke: 'prize' | 'crab' | 'spoken';
  readonly first: 'clarify' | 'look' | 'deny' | 'joke' | 'nothing' | null;
  /** Tiles on other people's looms, and tiles that came home. */
  readonly tiles: number;
  readonly back: number;
  readonly given: readonly Given[];
  readonly clarified: readonly ('t1' | 't2' | 'lina')[];

  /** The pair that is being shown now or was last. */
  readonly pair: string | null;
  /** Its tiles go there, or come back. */
  readonly weaving: 'no' | 'there' | 'back';
  /** The last twist by `so_you_mean`; the torn screenshot quotes it. */
  readonly lastTwist: string;

  /** Order of the voices; the one that stands there now; those that were met. */
  readonly order: readonly Voice[];
  readonly voice: Voice | null;
  readonly voicesMet: number;
  /** Lamps that were touched, `<voice>.<lamp>`. */
  readonly looked: readonly string[];
  readonly looking: boolean;
  /** How many steps the figure came nearer while nothing was done, 0–4. */
  readonly nearness: number;
  /** What each voice says again when it is kept waiting; item ids. */
  readonly second: Readonly<Record<Voice, string>>;
  /** Voices that spoke again. */
  readonly spokeAgain: readonly Voice[];
  readonly misread: 'l-cups' | 'l-gloves';

  readonly lina: 'open' | 'back' | 'shut' | 'mended';
  readonly linaBlocked: boolean;
  readonly remi: 'open' | 'heard' | 'flat' | 'shut';
  readonly idrisHears: boolean;
  readonly acts: readonly Act[];

  readonly proof: number;
  readonly person: 'none' | 'kei' | 'nila' | 'dewi';
  readonly alone: boolean;
  readonly told: readonly Told[];
  readonly exposed: boolean;
  readonly subposted: boolean;
  readonly filmGone: boolean;
  readonly lastWord: boolean;
  /** What had been shown or aimed was taken down. */
  readonly takenDown: boolean;
  /** Somebody shut out by mistake, or hurt, was asked again. */
  readonly mended: boolean;

  /** The tugs of this run; how many have come; the one that pulls now. */
  readonly tugs: readonly string[];
  readonly tugged: number;
  readonly tug: string | null;
  /** How far the walk has come, in half steps. */
  readonly halves: number;
  readonly walking: boolean;
  readonly walked: boolean;
  readonly pocket: readonly string[];
  readonly answered: readonly string[];
  readonly emptying: boolean;
  readonly ending: string | null;
  /** The end of the line on the strip; null until it was picked. */
  readonly then: Then | null;
  /** A lantern was kept in level 3. */
  readonly lantern: string | null;
}
