// Puts values into the placeholders of a text.
import type { TextValues } from '../../ports/text';

// Isolates and their end: a Latin handle inside Arabic keeps its own order; words of the language keep theirs, also
// where they begin with a handle or are themselves made of isolated words.
const firstStrong = '\u2068';
const rightToLeft = '\u2067';
const endIsolate = '\u2069';
const rtlLetter = /[\u0590-\u08ff]/;

/**
 * Replaces `{name}` by its value, once: braces inside values stay as they are. Numbers are written for the language;
 * in right-to-left text words are isolated. A placeholder without a value stays visible, so that it is found.
 */
export function fill(text: string, values: TextValues, tag: string, direction: 'ltr' | 'rtl'): string {
  return text.replace(/\{([a-zA-Z]\w*)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value === 'number') return new Intl.NumberFormat(tag).format(value);
    if (direction === 'ltr') return value;
    return `${rtlLetter.test(value) ? rightToLeft : firstStrong}${value}${endIsolate}`;
  });
}
