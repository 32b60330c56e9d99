// The checker of translations: everything that a program can see without knowing what a text means.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileNames, folder, needed, wordsOf } from '../files.mjs';
import { isSentence, placeholders, samePlaceholders } from '../keys.mjs';
import { otherHan } from './han.mjs';
import { foreignWords, mixedWords, scriptOf, strangeLetters } from './scripts.mjs';
import { missingTerms, missingTitles, unknownTerms } from './terms.mjs';
import { mayBe, voteOn } from './vote.mjs';
import { avoided } from './words.mjs';
import { writingFaults } from './writing.mjs';

/** The rules that a language has beside its words (`rules.json`); docs/translating.md says what they may be. */
export function rulesOf(tag) {
  const file = path.join(folder, tag, 'rules.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Keys that stand twice in a file: reading it as JSON hides one of them. */
export function doubledKeys(source) {
  const keys = [...source.matchAll(/^\s*"((?:[^"\\]|\\.)+)":/gm)].map(([, key]) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** The titles of the levels as `[English, the language's own]`. */
const titlesOf = (tag) =>
  fileNames()
    .filter((name) => name.startsWith('levels/'))
    .flatMap((name) => {
      const own = wordsOf(tag, name).title;
      return own ? [[wordsOf('en', name).title, own]] : [];
    });

/** How much longer than English a text of these lengths may be: measured growth (90th percentile) and some room. */
function tooLong(key, english, text, rules) {
  const width = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u.test(text) ? 1.8 : 1;
  const length = [...text].length * width;
  const share = rules.growth ?? 1;
  if (/\.(?:caption|text)(?:_gentle)?$/.test(key)) return length > 190 * share;
  return length > Math.max(64, [...english].length * 2.4) * share;
}

/**
 * What is wrong with one text, as sentences without its place. `name` is its file; `rules` those of the language: see
 * `rulesOf`. `english` is what it was made from; `source` the English file, where the key is one of it; `titles` those of
 * the levels, each in English and as the language has it.
 * @param {{ tag: string, name: string, key: string, english: string, text: string, rules?: object,
 *   source?: Readonly<Record<string, string>>, titles?: readonly (readonly [string, string])[] }} one
 * @returns {string[]}
 */
export function faultsOf({ tag, name, key, english, text, rules = {}, source = { [key]: english }, titles = [] }) {
  if (text.trim() === '') return ['is empty'];
  const script = scriptOf(tag);
  const faults = writingFaults(tag, script, text, rules);
  if (!samePlaceholders(source, key, text))
    faults.push(`has ${placeholders(text) || 'no placeholder'}, not ${placeholders(english) || 'none'}`);
  const foreign = foreignWords(tag, text, english, rules.names);
  if (foreign.length > 0) faults.push(`has words in another script: ${foreign.join(' ')}`);
  const mixed = mixedWords(text);
  if (mixed.length > 0) faults.push(`has a word from two alphabets: ${mixed.join(' ')}`);
  const strange = [...strangeLetters(tag, text), ...otherHan(script, text)];
  if (strange.length > 0) faults.push(`has letters of a neighbouring language: ${strange.join(' ')}`);
  if (tag !== 'en' && text === english && isSentence(english)) faults.push('is still English');
  else {
    const seen = voteOn(text);
    if (seen && !mayBe(tag, seen)) faults.push(`reads like another language: ${seen}`);
  }
  for (const { word, why, isIn } of avoided(script, rules))
    if (isIn(name, key, text)) faults.push(`says "${word}": ${why}`);
  for (const term of missingTerms(english, text, rules.terms)) faults.push(`lacks the fixed word for ${term}`);
  for (const title of missingTitles(english, text, titles)) faults.push(`lacks the title "${title}"`);
  if (tooLong(key, english, text, rules))
    faults.push(`is much longer than English: ${[...text].length} to ${[...english].length}`);
  return faults;
}

/** Everything that is wrong with a language, each finding with its file and key; what its rules except is left out. */
export function checkLanguage(tag) {
  const rules = rulesOf(tag);
  const titles = titlesOf(tag);
  const findings = unknownTerms(rules.terms).map((term) => `${tag} rules.json: nothing is called "${term}" in terms`);
  for (const name of fileNames()) {
    const file = path.join(folder, tag, `${name}.json`);
    if (!existsSync(file)) {
      findings.push(`${tag} ${name}: is missing`);
      continue;
    }
    for (const key of doubledKeys(readFileSync(file, 'utf8'))) findings.push(`${tag} ${name} ${key}: stands twice`);
    const words = wordsOf(tag, name);
    const english = wordsOf('en', name);
    const entries = new Map(needed(tag, name).map((entry) => [entry.key, entry]));
    for (const key of entries.keys()) if (!(key in words)) findings.push(`${tag} ${name} ${key}: is missing`);
    for (const [key, text] of Object.entries(words)) {
      const plain = key.replace(/_gentle$/, '');
      const entry = entries.get(key) ?? entries.get(plain);
      if (!entry) {
        findings.push(`${tag} ${name} ${key}: is not in English`);
        continue;
      }
      // A gentle wording of the language's own is held to its plain one.
      const source = entry.key === key ? english : undefined;
      for (const fault of faultsOf({ tag, name, key, english: entry.english, text, rules, source, titles }))
        findings.push(`${tag} ${name} ${key}: ${fault}`);
    }
  }
  const excepted = rules.except ?? {};
  const used = new Set();
  const left = findings.filter((finding) => {
    const [place] = finding.split(': ');
    const except = Object.keys(excepted).find(
      (one) => place === `${tag} ${one}` || finding.startsWith(`${tag} ${one}: `),
    );
    if (except) used.add(except);
    return !except;
  });
  const idle = Object.keys(excepted).filter((one) => !used.has(one));
  return [...left, ...idle.map((one) => `${tag} rules.json: the exception "${one}" is not needed`)];
}
