// Version 2 of the save, as it was written: frozen. What did not change is told in version 1, which is frozen too.
import type { LevelV1, NameV1, SettingsV1, TryV1 } from './version-1';

/** The lantern festival, once it was seen. */
export interface FestivalV2 {
  /** Days since 1970. */
  readonly day: number;
  /** Ids of the lanterns that were kept in hand. */
  readonly kept: readonly string[];
}

/** One line of a practice round, and the move it was met with. */
export interface RoundItemV2 {
  readonly level: string;
  readonly item: string;
  /** Null = not met yet. */
  readonly move: string | null;
}

/** A round of practice. */
export interface RoundV2 {
  /** Days since 1970 when it was drawn. */
  readonly day: number;
  readonly items: readonly RoundItemV2[];
}

/** What is kept of practising. */
export interface PracticeV2 {
  /** Rounds done, oldest first. */
  readonly rounds: readonly RoundV2[];
  /** The round that is under way. */
  readonly open: RoundV2 | null;
  /** False after "Don't ask again". */
  readonly ask: boolean;
  /** The day of the last "Not today". */
  readonly putOffOn: number | null;
  /** The day of the one invitation that comes after all windows of time are over. */
  readonly askedLateOn: number | null;
}

/** How one line of a check was heard. */
export type CheckAnswerV2 = 'ok' | 'unclear' | 'hurtful';

/** One form of a check: answers by item id. */
export type CheckFormV2 = Readonly<Record<string, CheckAnswerV2>>;

/** The two forms of a level's check, and form A once more. */
export interface CheckV2 {
  readonly a: CheckFormV2;
  readonly b: CheckFormV2;
  readonly again: CheckFormV2;
}

/** What one person did on the street. */
export interface ProgressV2 {
  readonly levels: Readonly<Record<string, LevelV1>>;
  readonly guide: readonly TryV1[];
  readonly lamp: boolean;
  /** Ids of what neighbours have said already. */
  readonly neighbours: readonly string[];
  readonly festival: FestivalV2 | null;
  readonly practice: PracticeV2;
  /** By level. */
  readonly checks: Readonly<Record<string, CheckV2>>;
}

/** Somebody who is kept on this device. */
export interface MemberV2 {
  readonly id: string;
  readonly name: NameV1;
  readonly progress: ProgressV2;
  readonly settings: SettingsV1;
}

/** Everything kept on a device. */
export interface HouseholdV2 {
  readonly version: 2;
  readonly profiles: readonly MemberV2[];
  /** Who is playing; null = a guest, of whom nothing is kept. */
  readonly current: string | null;
}

/** One person's street as a file. */
export interface FileV2 {
  readonly kindlight: 'street';
  readonly version: 2;
  readonly progress: ProgressV2;
  readonly settings: SettingsV1;
}
