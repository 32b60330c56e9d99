// Help lines: every number has a source, only sure ones are shown, and nothing about them is guessed or unspoken.
import { describe, expect, it } from 'vitest';
import data from '../../assets/helplines.json';
import words from '../../locales/en/helplines.json';
import { sureLines, type Helpline } from '../../src/ui/screens/help-lines';

const lines: readonly Helpline[] = data;
const kinds = ['talk', 'report', 'service', 'crisis', 'emergency'];
const ways = ['call', 'call-text', 'text', 'whatsapp'];
const countries = [...new Set(lines.flatMap(({ country }) => country ?? []))];
const finders = lines.filter(({ kind }) => kind === 'finder');
const others = lines.filter(({ kind }) => kind !== 'finder');
const named = others.map((line) => [`${line.country} ${line.name} ${line.number}`, line] as const);

it('there is one finder for every country that has no number, and it is a safe link', () => {
  expect(finders).toHaveLength(1);
  expect(finders[0]).toMatchObject({ country: null, number: null, url: 'https://childhelplineinternational.org/' });
});

describe.each(named)('%s', (_, line) => {
  it('says where and for whom it is', () => {
    expect(line.country).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(line.country ?? '')).not.toBe(line.country);
    expect(line.languages.length).toBeGreaterThan(0);
    expect(Intl.getCanonicalLocales(line.languages)).toEqual(line.languages);
  });

  it('has a number with a source, or none at all', () => {
    expect(line.source).toMatch(/\S/);
    expect(['H', 'M', 'L', 'none']).toContain(line.confidence);
    if (line.number === null) return;
    expect(line.number).toMatch(/^[\d +().-]+$/);
    expect(line.confidence).not.toBe('none');
    // A code repository alone is not enough for a child to call.
    if (line.confidence === 'H') expect(line.source).toMatch(/\bgov\.bd\b|https?:\/\//);
  });

  it('has its kind, its way, its hours and its advice in words', () => {
    expect(kinds).toContain(line.kind);
    expect(ways).toContain(line.way);
    expect(line.word === null).toBe(line.name !== 'Crisis Text Line');
    if (line.hours !== null) expect(line.hours).toMatch(/^(24\/7|varies|\d{1,2}:\d\d–\d{1,2}:\d\d)$/);
    expect(line.hours?.includes('–') ?? false).toBe(line.days !== null);
    expect([null, 'free']).toContain(line.price);
    const days = line.days === null ? [] : [`hours-${line.days}`];
    const keys = [`kind-${line.kind}`, `way-${line.way}`, ...days, ...line.advice.map((key) => `advice-${key}`)];
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });

  it('leads only to safe pages, and is not called checked before somebody did', () => {
    if (line.url !== null) expect(new URL(line.url).protocol).toBe('https:');
    if (line.checked !== null) expect(line.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it('no line stands twice', () => {
  const numbers = others.filter(({ number }) => number !== null).map(({ country, number }) => `${country} ${number}`);
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('only sure numbers are shown', () => {
  const shown = countries.flatMap((country) => sureLines(lines, country));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ confidence, number }) => confidence !== 'H' || number === null)).toEqual([]);
});

it('every word of the help lines is used', () => {
  const used = [...kinds.map((kind) => `kind-${kind}`), ...ways.map((way) => `way-${way}`)];
  const advice = lines.flatMap((line) => line.advice.map((key) => `advice-${key}`));
  const days = others.flatMap((line) => (line.days === null ? [] : [`hours-${line.days}`]));
  const families = /^(kind|way|advice)-|^hours-(daily|mon)/;
  const known = new Set([...used, ...advice, ...days, 'way-word', 'way-also-text', 'way-also-whatsapp']);
  expect(Object.keys(words).filter((key) => families.test(key) && !known.has(key))).toEqual([]);
});
