// What a teacher gives a class to do. All of it fits into eight characters, see `code.ts`.
import type { Pace, Profile } from '../scenario/types';

/** An assignment; where it leaves something open, the pupil chooses. */
export interface Assignment {
  /** Numbers of windows (1..6), ascending, at least one. */
  readonly windows: readonly number[];
  /** A suggestion, BCP 47; pupils may still switch. Null = the pupil chooses. */
  readonly language: string | null;
  readonly pace: Pace | null;
  readonly profile: Profile | null;
  /** How pupils are called: two words made by the street, or a seat number. */
  readonly naming: 'nickname' | 'seat';
  /** Eight lines to judge before each story and eight after it. */
  readonly check: boolean;
  /** Three questions at the end. */
  readonly ticket: boolean;
  /** Whether a story that is played again makes a new result; else the first one counts. */
  readonly replay: boolean;
  /** A round of practice belongs to it. */
  readonly booster: boolean;
  /** Keeps classes apart and means nothing else: 0..`mostClasses` - 1. */
  readonly number: number;
}

/** How many windows a code has room for. */
export const mostWindows = 6;
/** How many numbers there are to keep classes apart. */
export const mostClasses = 2 ** 14;
/** The languages that a code can name, by their place; a new one goes to the end. The code has room for 27. */
export const codeLanguages = [
  ...['en', 'id', 'ms', 'fil', 'vi', 'th', 'zh-Hans', 'ja', 'ko', 'hi', 'bn', 'ur', 'ar', 'tr', 'ru', 'pl', 'de'],
  ...['fr', 'es', 'pt-BR', 'it', 'sw', 'zh-Hant'],
] as const;
