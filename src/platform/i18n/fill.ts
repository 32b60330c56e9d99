// Puts values into the placeholders of a text.
import type { TextValues } from '../../ports/text';

// Isolates and their end: a Latin handle inside Arabic keeps its own order; words of the language keep theirs, also
// where they begin with a handle or are themselves made of isolated words.
const firstStrong = '\u2068';
const rightToLeft = '\u2067';
const endIsolate = '\u2069';
const rtlLetter = /[\u0590-\u08ff]/;

/** Making one takes an old device milliseconds, and the first of all a twentieth of a second. */
const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes. */
export interface Script {
  readonly direction: 'ltr' | 'rtl';
  /** The Unicode numbering system: `latn` writes small numbers as programs do. */
  readonly digits?: string | undefined;
}

function numberIn(tag: string, value: number, digits?: string): string {
  if (digits === 'latn' && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  let format = formats.get(tag);
  if (!format) formats.set(tag, (format = new Intl.NumberFormat(tag)));
  return format.format(value);
}

/**
 * Replaces `{name}` by its value, once: braces inside values stay as they are. Numbers are written for the language;
 * in right-to-left text words are isolated. A placeholder without a value stays visible, so that it is found.
 */
export function fill(text: string, values: TextValues, tag: string, { direction, digits }: Script): string {
  return text.replace(/\{([a-zA-Z]\w*)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value === 'number') return numberIn(tag, value, digits);
    if (direction === 'ltr') return value;
    return `${rtlLetter.test(value) ? rightToLeft : firstStrong}${value}${endIsolate}`;
  });
}
