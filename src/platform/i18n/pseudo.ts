// Pseudo-languages for the playground: they show what breaks before a translator finds it. Not in the built game.
import type { Locale } from '../../ports/text';

/** A pseudo-language: the English words, changed. */
export interface Pseudo {
  readonly locale: Locale;
  /** Changes a text before its placeholders are filled. */
  change(text: string, key: string): string;
}

const plain = 'aeiouyAEIOUYcnsz';
const accented = 'áéîöüýÁÉÎÖÜÝçñšž';
const accent = (letter: string): string => accented.charAt(plain.indexOf(letter)) || letter;

/** Applies a change outside the placeholders. */
const outside = (text: string, change: (part: string) => string): string =>
  text.replace(/(\{\w+\})|([^{]+|\{)/g, (_, placeholder?: string, part = '') => placeholder ?? change(part as string));

const longer = (text: string): string =>
  `[${outside(text, (part) => part.replace(/\w/g, accent))} ${'~'.repeat(Math.ceil(text.length * 0.4))}]`;

const pseudos: Readonly<Record<string, Pseudo['change']>> = {
  'qps-keys': (_, key) => key,
  'qps-long': longer,
  // Arabic letters bring the real direction, so brackets and numbers move as they will in Arabic.
  'qps-turn': (text) => `\u2067ش ${text} ش\u2069`,
  'qps-html': (text) => `<b>&amp;"${text}</b>`,
};

/** The tags of all pseudo-languages. */
export const pseudoTags: readonly string[] = Object.keys(pseudos);

/** The pseudo-language of this tag, if there is one. */
export function pseudoOf(tag: string): Pseudo | undefined {
  const change = Object.hasOwn(pseudos, tag) ? pseudos[tag] : undefined;
  if (!change) return undefined;
  return { locale: { tag, name: tag, direction: tag === 'qps-turn' ? 'rtl' : 'ltr', review: 'pseudo' }, change };
}
