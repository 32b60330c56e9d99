// The port for words: resolved at draw time, so a change of language never reloads.
import type { ReadonlySignal } from '@preact/signals';

/** A file of words: the interface, help lines, pupils in a class, teachers, papers, the finale, a level … */
export type Namespace =
  | 'ui'
  | 'helplines'
  | 'classroom'
  | 'teach'
  | 'papers'
  | 'festival'
  | 'offline'
  | 'practice'
  | `levels/${string}`
  | `lessons/${string}`
  | `practice/${string}`;

/** A language that can be chosen. */
export interface Locale {
  /** BCP 47, as its folder is named. */
  readonly tag: string;
  /** Its own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its Unicode numbering system: `latn`, `beng`; nothing where nobody looked. */
  readonly digits?: string;
  /** `source`, `draft`, `machine-reviewed` or `reader-reviewed`; docs/languages.md says what they mean. */
  readonly review: string;
}

/** Whether somebody who speaks the language has read its words. */
export const isReadBySpeaker = ({ review }: Locale): boolean => review === 'source' || review === 'reader-reviewed';

/** Values for the placeholders of a text; numbers are formatted for the locale, `count` picks the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks words up. A component that reads `t` in a render is drawn again when language or profile changes. */
export interface Text {
  /** The language now, with direction; a signal. */
  readonly locale: ReadonlySignal<Locale>;
  /** Languages above the completeness threshold, source language first, then by own name. */
  readonly locales: readonly Locale[];
  /** The text of `key` in a namespace (default `ui`); gentle wording where the profile asks for it. Falls back to English, never to blank. */
  readonly t: (key: string, values?: TextValues, namespace?: Namespace) => string;
  /** Whether English has this key: some lines are optional (a choice without spoken reply). */
  readonly has: (key: string, namespace?: Namespace) => boolean;
  /** Loads a namespace in the present language and English; later language changes load it too. */
  readonly load: (namespace: Namespace) => Promise<void>;
  /** Switches language; resolves when every loaded namespace is there. Unknown tags resolve to false and change nothing. */
  readonly change: (tag: string) => Promise<boolean>;
  /** Switches gentle wording. */
  readonly gentle: (on: boolean) => void;
  /** Fetches what picks plural forms; until then a number picks the general form. Rejects when it cannot be fetched. */
  readonly countWell: () => Promise<void>;
}
