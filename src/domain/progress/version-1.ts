// Version 1 of the save, as it was written: self-contained and frozen. A change of shape is version 2 and a migration.

/** One move by ids. */
interface MoveV1 {
  readonly beat: string;
  readonly move: string;
}

/** What a run is made of; replaying it gives the run again. */
export interface RunV1 {
  readonly level: string;
  readonly seed: number;
  readonly profile: 'standard' | 'gentle';
  readonly remembered: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly path: readonly MoveV1[];
}

/** A story played to its quiet hour. */
export interface FinishedV1 {
  /** Beat id of the ending. */
  readonly ending: string;
  readonly marks: readonly string[];
  /** What other levels and the street remember of it. */
  readonly carry: Readonly<Record<string, string>>;
  readonly run: RunV1;
  /** Days since 1970. */
  readonly day: number;
}

/** One window of the street. */
export interface LevelV1 {
  readonly state: 'untouched' | 'half' | 'lit' | 'skipped' | 'read';
  /** The evening that is being played, if one is. */
  readonly run: RunV1 | null;
  /** Oldest first. */
  readonly finished: readonly FinishedV1[];
  /** Days since 1970 when the door was first opened. */
  readonly openedOn: number | null;
}

/** One sentence that somebody put into the guide. */
export interface TryV1 {
  readonly level: string;
  readonly key: string;
  readonly tried: boolean;
  /** The player's own words; they never leave the device unless the player saves a file. */
  readonly note: string;
}

/** What one person did on the street. */
export interface ProgressV1 {
  readonly levels: Readonly<Record<string, LevelV1>>;
  readonly guide: readonly TryV1[];
  readonly lamp: boolean;
  /** Ids of what neighbours have said already. */
  readonly neighbours: readonly string[];
}

/** How one person likes to play. */
export interface SettingsV1 {
  /** BCP 47; null = as the device asks. */
  readonly language: string | null;
  readonly pace: 'lively' | 'calm';
  readonly profile: 'standard' | 'gentle';
  readonly textSize: 1 | 2 | 3 | 4;
  readonly spacing: boolean;
  readonly contrast: 'system' | 'normal' | 'more';
  readonly motion: 'system' | 'less' | 'full';
  readonly easyLetters: boolean;
  /** 0..1 */
  readonly music: number;
  /** 0..1 */
  readonly effects: number;
  readonly muted: boolean;
  readonly captions: boolean;
  readonly autoBeat: boolean;
  readonly textAtOnce: boolean;
  readonly readAloud: boolean;
  /** Times the voice's own speed, 0.5..2. */
  readonly readSpeed: number;
  readonly emojiAsWords: boolean;
  /** `KeyboardEvent.key` that, pressed three times, leaves quickly; null = none. */
  readonly exitKey: string | null;
  /** Whether the first questions have been answered. */
  readonly asked: boolean;
}

/** Two words made by the street (1..40 each), or the seat number a teacher gave (1..99). Never a real name. */
export type NameV1 = { readonly first: number; readonly second: number } | { readonly seat: number };

/** Somebody who is kept on this device. */
export interface MemberV1 {
  readonly id: string;
  readonly name: NameV1;
  readonly progress: ProgressV1;
  readonly settings: SettingsV1;
}

/** Everything kept on a device. */
export interface HouseholdV1 {
  readonly version: 1;
  readonly profiles: readonly MemberV1[];
  /** Who is playing; null = a guest, of whom nothing is kept. */
  readonly current: string | null;
}

/** One person's street as a file. */
export interface FileV1 {
  readonly kindlight: 'street';
  readonly version: 1;
  readonly progress: ProgressV1;
  readonly settings: SettingsV1;
}
