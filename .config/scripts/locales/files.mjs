// Reads and writes the words of a language by file name without ending (`levels/walk-away`), always in the order of English.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { neededKeys, sourceKey } from './keys.mjs';

/** Where the languages are. */
export const folder = path.join(root, 'locales');
const source = 'en';

/** Names of all files with words, shortest way first: interface, stories, lessons, practice. */
export function fileNames() {
  return readdirSync(path.join(folder, source), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json') && !/^(meta|rules)\.json$|^notes\//.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

const pathOf = (tag, name) => path.join(folder, tag, `${name}.json`);

/** The words of a file; none where the language has no such file yet. */
export function wordsOf(tag, name) {
  const file = pathOf(tag, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** What a language says of itself; undefined where it is not offered yet. */
export function metaOf(tag) {
  const file = path.join(folder, tag, 'meta.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The notes for translators of a file. */
export const notesOf = (name) => wordsOf(`${source}/notes`, name);

/** Every language that has a folder with words, English first. */
export function tags() {
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return all.map(({ name }) => name).sort((one, other) => Number(other === source) - Number(one === source));
}

/**
 * What a language needs of a file, in the order of English: `{ key, english, note }`, with the plural forms that the
 * language counts with. The English of a form that English does not have is that of `_other`.
 */
export function needed(tag, name) {
  const english = wordsOf(source, name);
  const notes = notesOf(name);
  return [...neededKeys(english, tag)].map((key) => {
    const from = sourceKey(english, key);
    return { key, english: english[from], note: notes[from] ?? '' };
  });
}

/** Writes words in the order of English; what English does not have (an own gentle wording) follows its plain key. */
export function writeWords(tag, name, words) {
  const order = needed(tag, name).map(({ key }) => key);
  const own = Object.keys(words).filter((key) => !order.includes(key));
  const keys = order.flatMap((key) => [key, ...own.filter((extra) => extra === `${key}_gentle`)]);
  const sorted = Object.fromEntries(keys.filter((key) => key in words).map((key) => [key, words[key]]));
  mkdirSync(path.dirname(pathOf(tag, name)), { recursive: true });
  writeFileSync(pathOf(tag, name), `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** By what an English text is known again: eight letters of its SHA-256. */
export const markOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

const madeFromPath = (tag) => path.join(folder, tag, 'made-from.txt');

/** Which English each text of a language was made from: `file key` to mark. One line each, so that changes can be read. */
export function madeFrom(tag) {
  if (!existsSync(madeFromPath(tag))) return new Map();
  const lines = readFileSync(madeFromPath(tag), 'utf8').split('\n');
  return new Map(lines.filter(Boolean).map((line) => [line.slice(9), line.slice(0, 8)]));
}

/** Whether a text was made from today's English; `entry` is one of `needed`. */
export const isFresh = (marks, name, { key, english }) => marks.get(`${name} ${key}`) === markOf(english);

/** Writes them back, in order. */
export function writeMadeFrom(tag, marks) {
  const lines = [...marks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, mark]) => `${mark} ${key}\n`);
  writeFileSync(madeFromPath(tag), lines.join(''));
}
