// Version 3 of the save, as it was written: frozen. It adds classes; what did not change is told in versions 1 and 2.
import type { NameV1, SettingsV1 } from './version-1';
import type { CheckFormV2, ProgressV2, RoundV2 } from './version-2';

/** A story as it was played in a class. */
export interface ClassLevelV3 {
  readonly state: 'half' | 'lit' | 'read';
  /** How often it was played to its end. */
  readonly tries: number;
  /** Of playing, in all tries. */
  readonly seconds: number;
  /** Beat id of the ending of the evening that counts, and beat id → choice id of it. */
  readonly ending: string | null;
  readonly choices: Readonly<Record<string, string>>;
}

/** An assignment that was joined. */
export interface ClassV3 {
  /** The eight characters of the class code. */
  readonly code: string;
  /** Drawn by chance when the pupil joined: 0..2^32 - 1. */
  readonly pupil: number;
  /** From a seat card. */
  readonly seat: number | null;
  /** Whom the class can turn to, in the teacher's words. */
  readonly line: string | null;
  /** Minutes since 1970 when it was joined, and of what was done last. */
  readonly begun: number;
  readonly last: number;
  /** By level. */
  readonly levels: Readonly<Record<string, ClassLevelV3>>;
  /** By level: the check before the story (a) and after it (b). */
  readonly checks: Readonly<Record<string, { readonly a: CheckFormV2; readonly b: CheckFormV2 }>>;
  /** Exit ticket: option id by question id. */
  readonly ticket: Readonly<Record<string, string>>;
  /** The first round of practice that was done in it. */
  readonly round: RoundV2 | null;
}

/** What one person did on the street. */
export interface ProgressV3 extends ProgressV2 {
  /** Joined classes, the newest at the end. */
  readonly classes: readonly ClassV3[];
  /** The code of the class that is open; null = none. */
  readonly inClass: string | null;
}

/** Somebody who is kept on this device. */
export interface MemberV3 {
  readonly id: string;
  readonly name: NameV1;
  readonly progress: ProgressV3;
  readonly settings: SettingsV1;
}

/** Everything kept on a device. */
export interface HouseholdV3 {
  readonly version: 3;
  readonly profiles: readonly MemberV3[];
  /** Who is playing; null = a guest, of whom nothing is kept. */
  readonly current: string | null;
}

/** One person's street as a file. */
export interface FileV3 {
  readonly kindlight: 'street';
  readonly version: 3;
  readonly progress: ProgressV3;
  readonly settings: SettingsV1;
}
