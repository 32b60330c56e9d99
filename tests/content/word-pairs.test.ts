// The pairs of level 4 hold together in every language: nothing is taken that was not said, and the choices say the same.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairs } from '../../scenes/walk-away/items';
import { readPair, withoutTiles } from '../../src/domain/mechanics/word-loom/word-pair';
import { readLocales, type Words } from '../support/read-locales';

const file = 'levels/walk-away';
const locales = readLocales(path.resolve(import.meta.dirname, '../../locales')).flatMap(({ tag, files }) => {
  const words = files.get(file);
  return words ? [{ tag, words }] : [];
});

/** Which choice says the plain sentence of which pair, word by word. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  't1-home': ['a1-sentence.home'],
  't1-sea': ['a1-sentence.sea'],
  't1-children': ['a1-sentence.children'],
  't1-beach': ['a1-first.clarify', 'a2-t1-act.clear'],
  't1-never': ['a1-first.deny'],
  't1-joke': ['a1-first.joke'],
  't1-stop': ['a2-t1-act.stop'],
  't2-photo': ['a2-t2-act.photo'],
  't2-list': ['a2-t2-act.list'],
  't2-busy': ['a2-t2-act.busy'],
  't2-twice': ['a2-t2-more.twice'],
};
/** Which texts hold the plain sentence among other words. */
const heldBy: Readonly<Record<string, readonly string[]>> = {
  't1-home': ['a1-sentence.none.say'],
  'r-prize': ['a1-last.prize'],
  'r-crab': ['a1-last.crab', 'a1-last.pile.say'],
};
/** Quotation marks of many scripts, opening and closing. */
const quoted = /[“„«‹「『"](.+?)[”“»›」』"]/su;
const quotation = /[“”„«»‹›「」『』"]/gu;

const textOf = (words: Words, key: string): string => words[key] ?? '';
const plainOf = (words: Words, id: string): string => withoutTiles(textOf(words, `pair.${id}.plain`));
/** The sentence inside the quotation marks, or the whole text where there are none. */
const sentenceIn = (text: string): string => (quoted.exec(text)?.[1] ?? text).trim();

/** What is wrong with the pairs of a language; each finding names the language, the pair and the fault. */
function faultsOf(tag: string, words: Words): readonly string[] {
  return pairs.flatMap(({ id }) =>
    ['twisted', 'twisted_gentle'].flatMap((variant) => {
      const key = `pair.${id}.${variant}`;
      if (variant === 'twisted_gentle' && !(key in words)) return [];
      const pair = readPair(textOf(words, `pair.${id}.plain`), textOf(words, key));
      return pair.ok ? [] : [`${tag}: ${key}: ${pair.reason}`];
    }),
  );
}

/** Words outside of tiles and of round brackets, in a pair that is Amara's own joke. */
const addedToOwn = (words: Words, id: string): string =>
  textOf(words, `pair.${id}.twisted`)
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[\p{P}\p{S}\s]/gu, '');

it('finds the languages that have the level', () => {
  expect(locales.map(({ tag }) => tag)).toContain('en');
});

describe.each(locales)('the pairs in $tag', ({ tag, words }) => {
  it('can be read, the gentle ones as well', () => {
    expect(faultsOf(tag, words)).toEqual([]);
  });

  it('are those that the level knows, each with its two sentences', () => {
    const named = Object.keys(words).flatMap((key) => /^pair\.([^.]+)\./.exec(key)?.[1] ?? []);
    expect([...new Set(named)].sort()).toEqual(pairs.map(({ id }) => id).sort());
  });

  it('have a caption where something is said after them', () => {
    const missing = pairs.filter(({ id, after }) => after && !words[`pair.${id}.after`]);
    expect(missing.map(({ id }) => `${tag}: pair.${id}.after is missing`)).toEqual([]);
  });

  it("add nothing to Amara's own words about Remi but what stands in round brackets", () => {
    const own = pairs.filter(({ kind }) => kind === 'own').map(({ id }) => ({ id, added: addedToOwn(words, id) }));
    expect(own.length).toBeGreaterThan(0);
    const findings = own
      .filter(({ added }) => added !== '')
      .map(({ id, added }) => `${tag}: pair.${id}: adds ${added}`);
    expect(findings).toEqual([]);
  });

  it('begin with the sentence that was chosen', () => {
    const findings = Object.entries(saidBy).flatMap(([id, choices]) =>
      choices
        .map((choice) => ({ choice, said: sentenceIn(textOf(words, choice)) }))
        .filter(({ said }) => said !== plainOf(words, id))
        .map(({ choice, said }) => `${tag}: pair.${id}: ${choice} says "${said}", not "${plainOf(words, id)}"`),
    );
    expect(findings).toEqual([]);
  });

  it('begin with the words that went up with the film', () => {
    const findings = Object.entries(heldBy).flatMap(([id, keys]) =>
      keys
        .filter((key) => !textOf(words, key).replace(quotation, '').includes(plainOf(words, id)))
        .map((key) => `${tag}: pair.${id}: ${key} does not say "${plainOf(words, id)}"`),
    );
    expect(findings).toEqual([]);
  });
});

describe('a pair that does not hold', () => {
  const english = locales.find(({ tag }) => tag === 'en')?.words ?? {};
  const broken = (changes: Words) => faultsOf('xx', { ...english, ...changes });

  it.each([
    ['takes a tile that was never said', 'twisted', 'So: [take] [everything]', 'tile-not-there'],
    ['takes a tile more often than it was said', 'twisted', '[take] [take] [home]', 'tile-not-there'],
    ['changes the form of a tile', 'twisted', '[taken] [home]', 'tile-not-there'],
    ['takes nothing', 'twisted', 'So: go away.', 'nothing-taken'],
    ['loses a bracket', 'twisted', 'So: [take yourselves [home,]', 'unbalanced'],
    ['says the same', 'twisted', '[Please] [take] [your bottles] [home] [from] [the beach!]', 'nothing-changed'],
    [
      'has words beside the tiles of the plain sentence',
      'plain',
      'Please [take] [home] [the beach.]',
      'plain-outside-tiles',
    ],
  ])('is named with its language and fault when it %s', (_, side, text, fault) => {
    expect(broken({ [`pair.t1-home.${side}`]: text })).toEqual([`xx: pair.t1-home.twisted: ${fault}`]);
  });

  it('is noticed in its gentle wording as well', () => {
    const findings = broken({ 'pair.t1-children.twisted_gentle': '[Nobody] [helped] [today.]' });
    expect(findings).toEqual(['xx: pair.t1-children.twisted_gentle: tile-not-there']);
  });

  it('is noticed where words of others are put into the joke', () => {
    expect(addedToOwn({ 'pair.r-crab.twisted': '[We] always [worked.] (Noted.)' }, 'r-crab')).toBe('always');
  });

  it('is noticed when it is missing', () => {
    expect(broken({ 'pair.t2-list.plain': '', 'pair.t2-list.twisted': '' })).toEqual([
      'xx: pair.t2-list.twisted: no-tiles',
    ]);
  });
});
