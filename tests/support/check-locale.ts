// What a translation must keep: every key, every placeholder, the plural forms of its language, and nothing hidden.
import type { Locale, Words } from './read-locales';

const pluralForm = /^(.*)_(zero|one|two|few|many|other)$/;
const gentle = '_gentle';
const markup = /<[^>]*>|&\w+;|\{\{/;
/** Control codes and direction marks; the joiners that some scripts need are fine. */
// eslint-disable-next-line no-control-regex -- control codes are what is looked for
const hidden = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The base of a plural key, when the English file counts with it. */
const countedBase = (english: Words, key: string): string | undefined => {
  const base = pluralForm.exec(key)?.[1];
  return base !== undefined && `${base}_other` in english ? base : undefined;
};

/** The keys that a language needs for an English file. */
export function neededKeys(english: Words, tag: string): ReadonlySet<string> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return new Set(
    Object.keys(english).flatMap((key) => {
      const base = countedBase(english, key);
      return base === undefined ? [key] : forms.map((form) => `${base}_${form}`);
    }),
  );
}

const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** A form for one or two may say the number as a word; every other text needs the same placeholders. */
function samePlaceholders(english: Words, key: string, text: string): boolean {
  const base = countedBase(english, key);
  if (base === undefined) return placeholders(text) === placeholders(english[key] ?? '');
  const full = placeholders(english[`${base}_other`] ?? '');
  const few = /_(zero|one|two)$/.test(key);
  return placeholders(text) === full || (few && placeholders(text) === full.replace(/ ?\{count\}/, '').trim());
}

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
