// Finds what nobody should ever read on a screen: text keys, unfilled placeholders, values of the program.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSentence } from '../../.config/scripts/locales/keys.mjs';

const english = path.resolve(import.meta.dirname, '../../locales/en');
const files = readdirSync(english, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json') && !file.startsWith('notes') && !/^(meta|rules)\.json$/.test(file),
);
const texts = files.flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(path.join(english, file), 'utf8')) as Record<string, string>),
);
/** A key without a mark in it, such as `title`, is a word as well. */
const keys = new Set(texts.map(([key]) => key).filter((key) => /[-.]/.test(key)));
/** What stands before the first point of a level's key, such as `a1-open`: no word either. */
const families = new Set([...keys].flatMap((key) => /^([a-z0-9]+-[a-z0-9-]+)\../.exec(key)?.[1] ?? []));
const spoken = new Set(texts.flatMap(([, text]) => text.match(/[a-z0-9]+(?:[-.][a-z0-9-]+)+/g) ?? []));

const isKey = (token: string) =>
  !spoken.has(token) && (keys.has(token) || families.has(/^([^.]+)\../.exec(token)?.[1] ?? ''));

/** The longest part of a text that stands on the screen as it is. */
const literal = (text: string): string =>
  text.split(/\{[^}]*\}/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
const sentences = [...new Set(texts.map(([, text]) => literal(text).trim()))].filter(isSentence);

/** English sentences of the game in a screenful of words in another language; empty when there are none. */
export function englishIn(language: string, words: string): readonly string[] {
  return language === 'en' ? [] : sentences.filter((text) => words.includes(text));
}

/** Every slip in a screenful of words; empty when there is none. */
export function slipsIn(words: string): readonly string[] {
  const tokens = words.match(/[a-z0-9]+(?:[-._][a-z0-9-]+)+/gi) ?? [];
  const values = words.match(/\{\{?\s*[a-z][\w]*\s*\}?\}|\bundefined\b|\bNaN\b|\[object [A-Z]\w*\]/g) ?? [];
  return [...new Set([...tokens.filter(isKey), ...values])];
}
