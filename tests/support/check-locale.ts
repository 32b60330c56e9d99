// What a translation must keep: every key, every placeholder, the plural forms of its language, and nothing hidden.
import { neededKeys, samePlaceholders } from '../../.config/scripts/locales/keys.mjs';
import { hidden, markup } from '../../.config/scripts/locales/check/writing.mjs';
import type { Locale, Words } from './read-locales';

export { neededKeys };

const gentle = '_gentle';

function checkFile(name: string, english: Words, words: Words, tag: string): string[] {
  const needed = neededKeys(english, tag);
  const findings: string[] = [];
  for (const key of needed) if (!(key in words)) findings.push(`${tag}/${name}: ${key} is missing`);
  for (const [key, text] of Object.entries(words)) {
    const say = (what: string) => findings.push(`${tag}/${name}: ${key} ${what}`);
    // A language may give a gentle wording of its own; it is read only where the plain key exists.
    const own = key.endsWith(gentle) && key.slice(0, -gentle.length) in english;
    if (!needed.has(key) && !own) say('is not in English');
    else if (!own && !samePlaceholders(english, key, text)) say('has other placeholders');
    if (text.trim() === '') say('is empty');
    if (text !== text.trim()) say('begins or ends with a space');
    if (markup.test(text)) say('holds markup');
    if (hidden.test(text)) say('holds a control code');
  }
  return findings;
}

/** All that is wrong with a language beside the English one; empty when it is complete. */
export function checkLocale(english: Locale, locale: Locale): readonly string[] {
  const extra = [...locale.files.keys()].filter((name) => !english.files.has(name));
  return [
    ...extra.map((name) => `${locale.tag}/${name} is not in English`),
    ...[...english.files].flatMap(([name, words]) => {
      const own = locale.files.get(name);
      return own ? checkFile(name, words, own, locale.tag) : [`${locale.tag}/${name} is missing`];
    }),
  ];
}
