// Papers: each has a name, no list has a gap, and no card gives its own answer away, in any language.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PracticeSet } from '../../src/domain/practice/types';
import { papers } from '../../src/ui/classroom/papers/papers';
import { cardOf, cardsOnSheet, storyCardsOf } from '../../src/ui/classroom/papers/story-cards';
import { readLocales, type Words } from '../support/read-locales';

const root = path.resolve(import.meta.dirname, '../..');
const locales = readLocales(path.join(root, 'locales'));
const english = locales.find(({ tag }) => tag === 'en')?.files ?? new Map<string, Words>();
const words = english.get('papers') ?? {};
const stories = [...english.keys()]
  .filter((file) => file.startsWith('lessons/'))
  .map((file) => file.split('/')[1] ?? '');
const sets = import.meta.glob<PracticeSet>('../../scenes/*/practice.ts', { eager: true, import: 'practice' });

function sentencesOf(files: ReadonlyMap<string, Words>, story: string): readonly string[] {
  const lesson = files.get(`lessons/${story}`) ?? {};
  const keys = Object.keys(lesson).filter((key) => key.startsWith('plan.cards.'));
  return keys.map((_, index) => lesson[`plan.cards.${index + 1}`] ?? '');
}

describe('the words of papers', () => {
  it.each(papers.map(({ name }) => name))('name %s, and say what it is for', (name) => {
    expect(words[`paper-${name}-title`]).toMatch(/\S/);
    expect(words[`paper-${name}-what`]).toMatch(/\S/);
  });

  it('number their lists without a gap', () => {
    const gaps = Object.keys(words).filter((key) => {
      const [, prefix, number] = /^(.*-)(\d+)$/.exec(key) ?? [];
      return prefix !== undefined && Number(number) > 1 && !(`${prefix}${Number(number) - 1}` in words);
    });
    expect(gaps).toEqual([]);
  });
});

describe.each(stories)('the cards of %s', (story) => {
  const inEnglish = sentencesOf(english, story).map(cardOf);

  it('fill a sheet, together with what is practised of the story', () => {
    const { cards } = storyCardsOf(sentencesOf(english, story));
    const lines = sets[`../../scenes/${story}/practice.ts`]?.items.length ?? 0;
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.length + lines).toBeGreaterThanOrEqual(cardsOnSheet);
    expect(cards.length).toBeLessThanOrEqual(cardsOnSheet);
  });

  it.each(locales.map(({ tag, files }) => [tag, files] as const))('part from their answers in %s', (_, files) => {
    const cards = sentencesOf(files, story).map(cardOf);
    const answered = (list: typeof cards) => list.map(({ answer }) => answer !== undefined);
    expect(answered(cards)).toEqual(answered(inEnglish));
    for (const { text, answer } of cards) {
      // Brackets of another width, or a full stop behind them, would leave the answer on the front.
      expect(text).not.toMatch(/[)\uff09\uff3d\u3011][.\u3002\u06d4]?$/u);
      if (answer !== undefined) expect(text).not.toContain(answer);
    }
  });
});

it('splits a sentence at its last brackets only, and leaves one without brackets whole', () => {
  expect(cardOf('He wrote: "(I hate it.)" (OK: a joke.)')).toEqual({
    text: 'He wrote: "(I hate it.)"',
    answer: 'OK: a joke.',
  });
  expect(cardOf('"You again."')).toEqual({ text: '"You again."' });
});
