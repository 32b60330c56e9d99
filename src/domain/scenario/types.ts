// The language in which levels are written: beats, lines, choices and where they lead.
import type { Random } from '../shared/random';
import type { Face, Person, Speaker } from './people';

/** The three lights of the private result; never compared between players. */
export type Light = 'safe' | 'kind' | 'brave';
/** Whose words: `gentle` masks insults for ages 9–11. */
export type Profile = 'standard' | 'gentle';
/** How things move: `lively` has soft time, `calm` is turn by turn. */
export type Pace = 'lively' | 'calm';

/** What earlier levels remember, by level id; empty where nothing was played. */
export type Remembered = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A condition on the state of a run. */
export type When<State> = (state: State) => boolean;
/** A change of the state; returns only what changes. */
export type Effect<State> = (state: State) => Partial<State>;
/** Where a beat leads: one beat, or the first branch whose condition holds, else `otherwise`. */
export type Goto<State, BeatId extends string> =
  | BeatId
  | { readonly branches: readonly { readonly when: When<State>; readonly to: BeatId }[]; readonly otherwise: BeatId };

/** One shown line. `line` is its number: the text key is `<beat>.<line>`. */
export interface Line<State, LineNumber> {
  readonly line: LineNumber;
  readonly who: Speaker;
  readonly face?: Face;
  readonly when?: When<State>;
}

/**
 * Picks another wording by what held when the choice was made: the last part of its text key, `say-tired` for
 * `<beat>.<id>.say-tired`. Undefined leaves the usual one.
 */
type Wording<State, Part extends string> = (state: State) => `${Part}-${string}` | undefined;

/** Who answers a choice; with `when` only if that held when it was made. */
export interface Reply<State> {
  readonly who: Speaker;
  readonly face?: Face;
  readonly when?: When<State>;
  readonly say?: Wording<State, 'say'>;
}

/**
 * One choice. Text keys: `<beat>.<id>` with `.cost`, `.gain`, `.shown` (what is seen) and, with `reply`, `.say`.
 * A `tool` (a camera, an undo) stays in its beat and carries no cost and gain of its own.
 */
export interface Choice<State, ChoiceId extends string, BeatId extends string> {
  readonly id: ChoiceId;
  readonly to: Goto<State, BeatId>;
  readonly when?: When<State>;
  readonly effect?: Effect<State>;
  /** Marks earned at once (most are derived, see `Mark`). */
  readonly marks?: readonly string[];
  readonly reply?: Reply<State>;
  /** Another wording of what is seen. */
  readonly shown?: Wording<State, 'shown'>;
  readonly tool?: true;
}

/** What kind of moment a beat is; the stage frames it accordingly. */
export type BeatKind =
  'narration' | 'choice' | 'invitation' | 'consequence' | 'mechanic' | 'ending' | 'reveal' | 'debrief';

/** Line numbers that the words of a level have for a beat. */
type LineOf<Key extends string, BeatId extends string> = Key extends `${BeatId}.${infer Number extends number}`
  ? Number
  : never;
/** Choice ids that the words of a level have for a beat: whatever has a `.shown` text. */
type ChoiceOf<Key extends string, BeatId extends string> = Key extends `${BeatId}.${infer Id}.shown` ? Id : never;

/** A moment of the story. It ends by choices, by a mechanic, by going on, or (`debrief`) the story ends here. */
export interface Beat<
  State,
  BeatId extends string = string,
  LineNumber = number,
  ChoiceId extends string = string,
  MechanicId extends string = string,
> {
  readonly kind: BeatKind;
  readonly lines: readonly Line<State, LineNumber>[];
  readonly enter?: Effect<State>;
  readonly choices?: readonly Choice<State, ChoiceId, BeatId>[];
  readonly mechanic?: MechanicId;
  /** Absent with `choices` that all lead away, and at the end. */
  readonly to?: Goto<State, BeatId>;
  /** The sound that the moment begins with, by its name in the effects sprite; words never depend on it. */
  readonly cue?: string;
}

/**
 * Something said or seen after a move: `say` has a speaker, `caption` describes what the stage shows, `aloud` is for
 * ears only, where the eye sees it anyway.
 */
export interface Reaction {
  readonly kind: 'say' | 'caption' | 'aloud';
  readonly key: string;
  readonly who?: Speaker;
  readonly face?: Face;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Placeholders that are words themselves, by their text keys: a translator writes both. */
  readonly valueKeys?: Readonly<Record<string, string>>;
}

/** What a mechanic is told when it begins. */
export interface MechanicContext {
  readonly beat: string;
  readonly profile: Profile;
}

/** The rules of a playable passage: pure, turn by turn; time reaches it only as moves that a stage reports. */
export interface Mechanic<State> {
  enter(state: State, context: MechanicContext): State;
  /** Moves that can be pressed now, in the order to show them. `pace` may hide, never forbid: see `apply`. */
  moves(state: State, pace: Pace): readonly string[];
  /** Any move of either pace is accepted at any time, unknown ones change nothing. */
  apply(state: State, move: string): { readonly state: State; readonly reactions: readonly Reaction[] };
  done(state: State): boolean;
}

/** One behaviour that lights a light by one; derived from the state after every move. */
export interface Mark<State> {
  readonly id: string;
  readonly light: Light;
  readonly earned: When<State>;
}

/** Every state carries the marks that effects gave at once. */
export interface MarkedState {
  readonly marks: readonly string[];
}

/** What was met and how, for the debrief: windows, never numbers. */
export interface Tally {
  readonly hits: number;
  readonly halves: number;
  readonly leaks: number;
  readonly alarms: number;
}

/** Something that came in during a level, tagged for the audit of the benign share. */
export interface Item {
  readonly id: string;
  readonly tag: 'benign' | 'ambiguous' | 'harmful';
  /** 0 for benign and ambiguous, 1–3 for harmful. */
  readonly severity: 0 | 1 | 2 | 3;
  readonly handle: string;
}

/** A whole level as data. Written with `scenarioFor`, which checks text keys and gotos at compile time. */
export interface Scenario<State extends MarkedState = MarkedState> {
  readonly id: string;
  /** Place on Lantern Street, 1–6. */
  readonly order: number;
  /** Whom the player plays. */
  readonly you: Person;
  /** Whose pictures the level needs. */
  readonly cast: readonly Person[];
  readonly start: string;
  readonly beats: Readonly<Record<string, Beat<State>>>;
  readonly mechanics: Readonly<Record<string, Mechanic<State>>>;
  initial(random: Random, profile: Profile, remembered: Remembered): State;
  readonly marks: readonly Mark<State>[];
  readonly circle: readonly { readonly person: Person; readonly when: When<State> }[];
  /** Lines of "what happened"; the key is in the level's words. */
  readonly debrief: readonly { readonly key: string; readonly when: When<State> }[];
  /** Choice beats whose other paths the debrief can show. */
  readonly forks: readonly string[];
  /** "One thing to try": keys of the level's words. */
  readonly tries: readonly string[];
  /** What the run met, for the audit and the debrief. */
  items(state: State): readonly Item[];
  tally(state: State): Tally;
  /** What other levels and the hub remember. */
  carry(state: State): Readonly<Record<string, string>>;
}

/** The beats of a scenario, each checked against the words of its own id. */
export type BeatsFor<State, Key extends string, BeatId extends string, MechanicId extends string> = {
  readonly [Id in BeatId]: Beat<State, NoInfer<BeatId>, LineOf<Key, Id>, ChoiceOf<Key, Id>, MechanicId>;
};
