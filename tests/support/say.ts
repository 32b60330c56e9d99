// The words of the game as its translators wrote them, to find on a screen what a player of that language would read.
import path from 'node:path';
import { readWords } from './read-locales';

const locales = path.resolve(import.meta.dirname, '../../locales');
const first = 'block-the-bullies';

/** Looks words up in a language: in the interface, or in a level where the interface has no such key. */
export function sayIn(tag: string, level = first) {
  const files = readWords(path.join(locales, tag));
  return (key: string, values: Readonly<Record<string, string>> = {}): string => {
    const text = files.get('ui')?.[key] ?? files.get(`levels/${level}`)?.[key];
    if (text === undefined) throw new Error(`${tag} has no words for ${key}`);
    return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text);
  };
}

/** All words of a level in a language, by key. */
export const levelWords = (tag: string, level = first) =>
  readWords(path.join(locales, tag)).get(`levels/${level}`) ?? {};
