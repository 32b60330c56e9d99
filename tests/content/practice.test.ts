// What is practised of each level: every line has words and reasons, and harmless lines come in among the others.
import { describe, expect, it } from 'vitest';
import type { PracticeSet } from '../../src/domain/practice/types';

const found = import.meta.glob<PracticeSet>('../../scenes/*/practice.ts', { eager: true, import: 'practice' });
const english = import.meta.glob<Record<string, string>>('../../locales/en/practice/*.json', {
  eager: true,
  import: 'default',
});

it('there is something to practise of every level', () => {
  expect(Object.keys(found).length).toBe(Object.keys(import.meta.glob('../../scenes/*/level.ts')).length);
});

describe.each(Object.entries(found))('%s', (file, { level, neighbour, shuts, items, checks }) => {
  const words = english[`../../locales/en/practice/${level}.json`] ?? {};
  const lines = [...items, ...checks.a, ...checks.b].map(({ id }) => id);

  it('is called as its folder, and somebody asks', () => {
    expect(file.split('/').at(-2)).toBe(level);
    expect(neighbour).toMatch(/\S/);
  });

  it('has words for every line, reason and move, and no others', () => {
    const moves = new Set(items.flatMap((item) => item.moves));
    const needed = ['ask', ...lines, ...lines.map((id) => `${id}.why`), ...[...moves].map((move) => `move.${move}`)];
    expect(needed.filter((key) => !words[key])).toEqual([]);
    const optional = /^check\.ask$|\.from$|_gentle$/;
    expect(Object.keys(words).filter((key) => !needed.includes(key) && !optional.test(key))).toEqual([]);
    expect(shuts.filter((move) => !moves.has(move))).toEqual([]);
  });

  it('says each line in 140 letters and each move in 60', () => {
    const long = Object.entries(words).filter(([key, text]) => text.length > (key.startsWith('move.') ? 60 : 140));
    expect(long).toEqual([]);
  });

  it('offers a fitting move for each line, and a way to shut out each harmless one', () => {
    for (const { id, tag, severity, moves, best } of items) {
      expect([id, best.length > 0 && best.every((move) => moves.includes(move))]).toEqual([id, true]);
      expect([id, moves.some((move) => !best.includes(move))]).toEqual([id, true]);
      expect([id, severity !== undefined]).toEqual([id, tag === 'harmful']);
      if (tag !== 'harmful') expect([id, moves.some((move) => shuts.includes(move))]).toEqual([id, true]);
    }
  });

  it('has enough lines for a round of its own', () => {
    expect(items.filter(({ tag }) => tag === 'harmful').length).toBeGreaterThanOrEqual(6);
    expect(items.filter(({ tag }) => tag !== 'harmful').length).toBeGreaterThanOrEqual(2);
  });

  it('has two forms of one kind: three ok, two unclear, three hurtful, pair by pair', () => {
    expect(checks.a.map(({ answer }) => answer)).toEqual(checks.b.map(({ answer }) => answer));
    const count = (wanted: string) => checks.a.filter(({ answer }) => answer === wanted).length;
    expect([count('ok'), count('unclear'), count('hurtful')]).toEqual([3, 2, 3]);
  });
});
