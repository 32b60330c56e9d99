// The report is right to the last count, tells no small group apart, and says of a child only who took part.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, groupsOf } from '../../../src/domain/report/columns';
import { mostSplit } from '../../../src/domain/report/most-split';
import { roundPattern, storyPatterns, ticketPatterns, type StoryPatterns } from '../../../src/domain/report/patterns';
import { byName, inOrder, missingSeats, rowsOf } from '../../../src/domain/report/rows';
import { breakdownOf, fewest, type Breakdown } from '../../../src/domain/report/small-groups';
import { tallyClass } from '../../../src/domain/report/tally';
import type { Receipt } from '../../../src/domain/receipt/receipt';
import { pupilOf, thirtyNow, thirtyPupils, thirtyReceipts } from '../../support/class-of-thirty';
import { someReceipt } from '../../support/receipts';
import { allGuides } from '../../support/story-guides';

const tally = tallyClass(thirtyReceipts);
const patternsOf = (receipts: readonly Receipt[]): readonly StoryPatterns[] =>
  tallyClass(receipts).stories.map((story) => {
    const guide = allGuides.find(({ window }) => window === story.window);
    if (!guide) throw new Error(`no guide for ${story.window}`);
    return storyPatterns(story, guide);
  });
const [first, second] = patternsOf(thirtyReceipts) as [StoryPatterns, StoryPatterns];

/** Counts as one short line, in the order of the options. */
const short = (breakdown: Breakdown) =>
  breakdown.isTold ? breakdown.options.map(({ count }) => count).join(' ') : breakdown.hasAnswers ? 'few' : 'none';
const at = ({ moments }: StoryPatterns, beat: string) => {
  const found = moments.find(({ moment }) => moment.beat === beat);
  if (!found) throw new Error(`no moment ${beat}`);
  return found;
};

describe('a class of thirty', () => {
  it('is counted by how far everybody is', () => {
    expect(tally.pupils).toBe(30);
    expect(first.states).toEqual({ lit: 24, half: 2, read: 2, open: 2 });
    expect(second.states).toEqual({ lit: 16, half: 4, read: 1, open: 9 });
  });

  it('is counted moment by moment, in the order of the options', () => {
    expect(short(at(first, 'a1-permission').breakdown)).toBe('3 19 2 2');
    expect(short(at(first, 'a2-mask').breakdown)).toBe('6 11 3 3 2');
    expect(short(at(first, 'a3-zuri-fire').breakdown)).toBe('4 10 4 1');
    expect(short(at(second, 'ouch-pick').breakdown)).toBe('8 6 3 0');
    expect(short(first.endings)).toBe('8 11 3 2');
  });

  it('is not broken down where four pupils answered, nor where nobody did', () => {
    expect(at(first, 'a2-counter').breakdown).toEqual({ isTold: false, hasAnswers: true });
    expect(at(first, 'a1-zuri').breakdown).toEqual({ isTold: false, hasAnswers: false });
    expect(second.endings).toEqual({ isTold: false, hasAnswers: false });
  });

  it('has hits and false alarms before and after, without the line that four answered', () => {
    const { lines: before, ...sumsBefore } = first.check.a;
    const { lines: after, ...sumsAfter } = first.check.b;
    expect(sumsBefore).toEqual({ hurtful: 27, hits: 23, soft: 51, alarms: 5 });
    expect(sumsAfter).toEqual({ hurtful: 24, hits: 23, soft: 24, alarms: 0 });
    expect(before.map(({ breakdown }) => short(breakdown))).toEqual([
      ...['24 2 1', 'none', 'none', '2 18 4'],
      ...['none', '2 2 23', 'few', 'none'],
    ]);
    expect(after.map(({ breakdown }) => short(breakdown)).filter((line) => line !== 'none')).toEqual([
      '23 1 0',
      '0 1 23',
    ]);
  });

  it('has its exit ticket and its practice', () => {
    expect(ticketPatterns(tally).map(({ question, breakdown }) => [question, short(breakdown)])).toEqual([
      ['try', '4 3 4 3 2 1'],
      ['new', 'few'],
      ['talk', '2 2 2 2 1'],
    ]);
    expect(roundPattern(tally)).toEqual({ pupils: 6, hurtful: 30, hits: 20, soft: 18, alarms: 7 });
    expect(roundPattern(tallyClass(thirtyReceipts.slice(0, 4)))).toBe(null);
  });

  it('talks about the moment whose most frequent answer has the smallest share', () => {
    const split = mostSplit([first, second]);
    expect(split?.moment.beat).toBe('a2-mask');
    expect([split?.largest, split?.breakdown.answers]).toEqual([11, 25]);
  });

  it('misses the seats that handed nothing in, and calls nobody late who has no seat', () => {
    const rows = rowsOf(thirtyPupils, thirtyNow);
    expect(missingSeats(rows)).toEqual([7, 12]);
    expect(missingSeats(rows.map((row) => ({ ...row, name: null })))).toEqual([]);
    expect(missingSeats(rows.map((row, index) => (index === 3 ? { ...row, code: 'ZZZZZZZZ' } : row)))).toEqual([]);
    expect(missingSeats([])).toEqual([]);
  });
});

describe('counts', () => {
  it('are those that anybody gets who goes through the results one by one', () => {
    fc.assert(
      fc.property(fc.array(someReceipt(), { maxLength: 25 }), (receipts) => {
        for (const { guide, moments } of patternsOf(receipts)) {
          for (const { moment, breakdown } of moments) {
            const given = receipts.flatMap(({ stories }) => {
              const choice = stories.find(({ level }) => level === guide.level)?.choices[moment.beat];
              return choice === undefined ? [] : [choice];
            });
            const isTold = given.length >= fewest;
            expect(breakdown.isTold).toBe(isTold);
            if (!breakdown.isTold) continue;
            for (const { id, count } of breakdown.options) expect(count).toBe(given.filter((one) => one === id).length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order in which results came', () => {
    expect(patternsOf([...thirtyReceipts].reverse())).toEqual(patternsOf(thirtyReceipts));
  });

  it('of a small group cannot be worked out from the sums', () => {
    // Whatever four pupils say of a line, everything that is told stays the same.
    const answers = ['ok', 'unclear', 'hurtful'] as const;
    const told = answers.map((answer) =>
      patternsOf(
        thirtyReceipts.map((receipt, index) => ({
          ...receipt,
          stories: receipt.stories.map((story) => {
            const { 'a-7': hidden, ...others } = story.check.a;
            if (hidden === undefined || index > 3) return story;
            return { ...story, check: { ...story.check, a: { ...others, 'a-7': answer } } };
          }),
        })),
      ),
    );
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('begin at five', () => {
    const counts = (many: number) => new Map([['x', many]]);
    expect(breakdownOf(counts(fewest - 1), ['x', 'y']).isTold).toBe(false);
    expect(breakdownOf(counts(fewest), ['x', 'y'])).toEqual({
      ...{ isTold: true, answers: 5 },
      options: [
        { id: 'x', count: 5 },
        { id: 'y', count: 0 },
      ],
    });
    expect(breakdownOf(undefined, ['x'])).toEqual({ isTold: false, hasAnswers: false });
  });
});

describe('the moment to talk about', () => {
  /** A story of moments with the given counts. */
  const storyOf = (
    window: number,
    moments: readonly (readonly [string, readonly number[], boolean?])[],
  ): StoryPatterns => ({
    ...second,
    guide: { ...second.guide, window },
    moments: moments.map(([beat, counts, isFork = true]) => {
      const options = counts.map((_, index) => `o${index}`);
      const all = new Map(counts.map((count, index) => [`o${index}`, count]));
      return { moment: { beat, options, isFork, line: null }, breakdown: breakdownOf(all, options) };
    }),
  });
  const found = (...stories: readonly StoryPatterns[]) => mostSplit(stories)?.moment.beat;

  it('is none while nobody disagrees or too few have answered', () => {
    expect(mostSplit([])).toBe(null);
    expect(found(storyOf(1, [['alike', [20, 0, 0]]]))).toBe(undefined);
    expect(found(storyOf(1, [['few', [2, 2]]]))).toBe(undefined);
  });

  it('is one on which the evening turns', () => {
    expect(
      found(
        storyOf(1, [
          ['door', [6, 6, 6, 6], false],
          ['turn', [20, 4]],
        ]),
      ),
    ).toBe('turn');
  });

  it('is one that most of the class has been at', () => {
    expect(
      found(
        storyOf(1, [
          ['rare', [2, 2, 1]],
          ['all', [18, 12]],
        ]),
      ),
    ).toBe('all');
  });

  it('is of two alike the one with more answers, then the first', () => {
    expect(
      found(
        storyOf(1, [
          ['ten', [5, 5]],
          ['twelve', [6, 6]],
        ]),
      ),
    ).toBe('twelve');
    expect(found(storyOf(1, [['early', [5, 5]]]), storyOf(2, [['late', [5, 5]]]))).toBe('early');
  });
});

describe('rows', () => {
  const rows = rowsOf(thirtyPupils, thirtyNow);
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const nameOf = ({ name }: (typeof rows)[number]) => (name && 'first' in name ? `${name.first}` : '');

  it('say who took part and nothing of what was chosen', () => {
    const bare = thirtyReceipts.map((receipt) => ({
      ...{ ...receipt, ticket: {}, round: null },
      stories: receipt.stories.map((story) => ({ ...story, ending: null, choices: {}, check: { a: {}, b: {} } })),
    }));
    expect(rowsOf(bare.map(pupilOf), thirtyNow)).toEqual(rows);
  });

  it('stand by seats, by the last time, or by chance', () => {
    const seats = (order: 'name' | 'last' | 'chance') =>
      inOrder(byName(rows, nameOf, compare), order).map(({ name }) => (name && 'seat' in name ? name.seat : 0));
    expect(seats('name')).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1).filter((seat) => seat !== 7 && seat !== 12),
    );
    const lasts = inOrder(rows, 'last').map(({ last }) => last);
    expect(lasts).toEqual([...lasts].sort((one, other) => other - one));
    const chance = seats('chance');
    expect(chance).not.toEqual(seats('name'));
    expect([...chance].sort((one, other) => one - other)).toEqual(seats('name'));
  });

  it('of pupils with names stand by the words of these names, behind the seats', () => {
    const given = [{ first: 3, second: 1 }, { seat: 9 }, { first: 1, second: 1 }, null].map((name, index) =>
      pupilOf({ ...(thirtyReceipts[index] as Receipt), name }),
    );
    const ordered = byName(rowsOf(given, thirtyNow), (row) => (row.name ? nameOf(row) : '~'), compare);
    expect(ordered.map(({ name }) => name)).toEqual([
      { seat: 9 },
      { first: 1, second: 1 },
      { first: 3, second: 1 },
      null,
    ]);
  });

  it('hint at two pupils with one seat', () => {
    const [one, other] = thirtyReceipts as [Receipt, Receipt];
    const twins = rowsOf([pupilOf(one), pupilOf({ ...other, name: one.name })], thirtyNow);
    expect(twins.map(({ hints }) => hints.includes('same-name'))).toEqual([true, true]);
    expect(rows.some(({ hints }) => hints.includes('same-name'))).toBe(false);
  });

  it('have three columns for each story, in one cell of the page', () => {
    const columns = columnsOf(rows);
    expect(columns.map(({ id, window }) => `${id}${window ?? ''}`)).toEqual([
      ...['name', 'sign', 'state1', 'times1', 'minutes1', 'state5', 'times5', 'minutes5', 'language', 'last', 'hints'],
    ]);
    expect(groupsOf(columns).map((group) => group.columns.length)).toEqual([1, 1, 3, 3, 1, 1, 1]);
    expect(columns.filter(({ isForAll }) => isForAll).map(({ id }) => id)).toEqual(['state', 'state']);
  });

  it('name the class where there are several, and leave open what an assignment does not ask for', () => {
    const [one, other] = thirtyReceipts as [Receipt, Receipt];
    const mixed = rowsOf(
      [pupilOf(one), pupilOf({ ...other, code: '1Z13M43P', stories: other.stories.slice(1) })],
      thirtyNow,
    );
    const columns = columnsOf(mixed);
    expect(columns.some(({ id }) => id === 'class')).toBe(true);
    const cells = columns
      .filter(({ window }) => window === 1)
      .map(({ cell }) => cell(mixed[1] as (typeof mixed)[number]));
    expect(cells).toEqual([{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]);
  });
});

it('a guide knows every moment by a line and every fork by its name', () => {
  for (const { moments, endings } of allGuides) {
    for (const { line } of [...moments, ...endings]) expect(line).not.toBe(null);
    expect(moments.filter(({ isFork }) => isFork)).toHaveLength(3);
  }
});
