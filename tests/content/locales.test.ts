// Every language that has a folder is complete and clean; a new one is found by itself.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLocale, neededKeys } from '../support/check-locale';
import { readLocales, readWords, type Locale } from '../support/read-locales';

const folder = path.resolve(import.meta.dirname, '../../locales');
const locales = readLocales(folder);
const english = localeOf(locales, 'en');
const notes = readWords(path.join(folder, 'en/notes'));

function localeOf(list: readonly Locale[], tag: string): Locale {
  const found = list.find((locale) => locale.tag === tag);
  if (!found) throw new Error(`there is no language ${tag}`);
  return found;
}

describe.each(locales.map((locale) => [locale.tag, locale] as const))('the language %s', (tag, locale) => {
  it('says its own name, its direction and how far it is reviewed', () => {
    const { name, english: inEnglish, dir, review } = locale.meta;
    for (const text of [name, inEnglish, review]) expect(text).toMatch(/\S/);
    expect(['ltr', 'rtl']).toContain(dir);
  });

  it('has a tag that browsers know', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('has every key, placeholder and plural form, and neither markup nor hidden codes', () => {
    expect(checkLocale(english, locale)).toEqual([]);
  });
});

describe('English', () => {
  const all = [...english.files].flatMap(([file, words]) =>
    Object.entries(words).map(([key, text]) => ({ file, key, text, words })),
  );

  it('keeps comments and captions within 140 letters', () => {
    const long = all.filter(({ file, key, text }) => {
      return file.startsWith('levels/') && /\.(caption|text)(_gentle)?$/.test(key) && text.length > 140;
    });
    expect(long.map(({ key }) => key)).toEqual([]);
  });

  it('keeps choices within 90 letters', () => {
    const long = all.filter(({ key, text, words }) => `${key}.cost` in words && text.length > 90);
    expect(long.map(({ key }) => key)).toEqual([]);
  });

  it('has a note for the translator with every key, and no note without a key', () => {
    const differences = [...english.files].flatMap(([file, words]) => {
      const noted = notes.get(file) ?? {};
      return [
        ...Object.keys(words).filter((key) => !noted[key]?.trim()),
        ...Object.keys(noted).filter((key) => !(key in words)),
      ].map((key) => `${file}: ${key}`);
    });
    expect(differences).toEqual([]);
    expect([...notes.keys()].filter((file) => !english.files.has(file))).toEqual([]);
  });
});

describe('a language and a level that come later', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'kindlight-locales-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(path.join(folder, 'en'), path.join(copy, 'en'), { recursive: true });
  cpSync(path.join(folder, 'en'), path.join(copy, 'cy'), { recursive: true });
  writeFileSync(path.join(copy, 'en/levels/rain.json'), JSON.stringify({ 'rain.1': 'It rains on {name}.' }));

  it('are found and checked by their folders alone', () => {
    const found = readLocales(copy);
    const findings = checkLocale(localeOf(found, 'en'), localeOf(found, 'cy'));
    expect(found.map(({ tag }) => tag)).toEqual(['cy', 'en']);
    expect(findings).toContain('cy/levels/rain is missing');
    // Welsh counts in six forms, English in two.
    expect(findings.filter((line) => line.includes('_few is missing')).length).toBeGreaterThan(0);
  });

  it('are told what is wrong in them', () => {
    mkdirSync(path.join(copy, 'cy/levels'), { recursive: true });
    const broken = { 'rain.1': 'Mae hi <b>yn</b> bwrw', 'rain.2': ' ', 'rain.3': 'a\u202eb' };
    writeFileSync(path.join(copy, 'cy/levels/rain.json'), JSON.stringify(broken));
    const found = readLocales(copy);
    const findings = checkLocale(localeOf(found, 'en'), localeOf(found, 'cy')).filter((line) => line.includes('rain'));
    expect(findings).toEqual([
      'cy/levels/rain: rain.1 has other placeholders',
      'cy/levels/rain: rain.1 holds markup',
      'cy/levels/rain: rain.2 is not in English',
      'cy/levels/rain: rain.2 is empty',
      'cy/levels/rain: rain.2 begins or ends with a space',
      'cy/levels/rain: rain.3 is not in English',
      'cy/levels/rain: rain.3 holds a control code',
    ]);
  });

  it('need the plural forms that their language counts with', () => {
    const words = { guest_one: '{count} guest', guest_other: '{count} guests', talk: 'Talk' };
    expect([...neededKeys(words, 'id')]).toEqual(['guest_other', 'talk']);
    expect(neededKeys(words, 'ar').size).toBe(7);
  });
});
