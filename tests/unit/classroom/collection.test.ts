// Which results count, whatever order they come in, and what is said of each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFound,
  classesOf,
  emptyCollection,
  entriesOf,
  pupilsOf,
  without,
  type Found,
} from '../../../src/domain/report/collection';
import { clockSlack, hintsOf, quickMinutes } from '../../../src/domain/report/hints';
import { emptySummary, foundIn, mostNotes, withOutcomes } from '../../../src/domain/report/summary';
import { readReport, writeReport } from '../../../src/domain/report/report-file';
import { receiptsIn } from '../../../src/domain/report/find-receipts';
import type { Receipt } from '../../../src/domain/receipt/receipt';
import { someReceipt } from '../../support/receipts';
import { allTables } from '../../support/story-tables';
import { lettersOfReceipt } from '../../support/hostile-text';
import { classReceipts } from '../../support/report-class';

const whole = (receipt: Receipt): Found => ({ kind: 'whole', text: lettersOfReceipt(receipt), receipt });
const add = (receipts: readonly Receipt[]) => addFound(emptyCollection, receipts.map(whole));
const [base] = classReceipts(1);
if (!base) throw new Error('no receipt');
const code = base.code;
const at = (last: number, more: Partial<Receipt> = {}): Receipt => ({ ...base, last, begun: last - 10, ...more });
const t = base.last;

describe('a collection', () => {
  it('tells new, better, older and same results apart', () => {
    const [first, older, newer] = [at(t), at(t - 5), at(t + 5)];
    const { collection, outcomes } = add([first, older, first, newer, newer]);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['new', 'older', 'same', 'better', 'same']);
    const [pupil, ...others] = pupilsOf(collection, code);
    expect(others).toEqual([]);
    expect(pupil?.counted.receipt).toEqual(newer);
    expect(pupil?.results.map(({ receipt }) => receipt.last)).toEqual([t - 5, t, t + 5]);
  });

  it('counts of two results of the same minute the one with more tries', () => {
    const tries = (count: number) =>
      at(t, { stories: base.stories.map((story) => ({ ...story, state: 'lit' as const, tries: count })) });
    for (const order of [
      [tries(1), tries(2)],
      [tries(2), tries(1)],
    ]) {
      expect(pupilsOf(add(order).collection, code)[0]?.counted.receipt).toEqual(tries(2));
    }
  });

  it('counts the same whatever the order, and loses nothing', () => {
    const some = fc.array(
      fc
        .tuple(fc.nat(3), fc.nat(5), fc.nat(2))
        .map(([pupil, minute, seat]) => at(t + minute, { pupil, name: { seat: seat + 1 } })),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (receipts, chance) => {
        const shuffled = receipts
          .map((receipt) => [receipt, chance.next().value] as const)
          .sort(([, one], [, other]) => Number(one) - Number(other))
          .map(([receipt]) => receipt);
        const counted = (list: readonly Receipt[]) =>
          pupilsOf(add(list).collection, code)
            .map((pupil) => [pupil.key, pupil.counted.text, ...pupil.results.map(({ text }) => text)].join(' '))
            .sort();
        expect(counted(shuffled)).toEqual(counted(receipts));
        expect(add(receipts).collection.size).toBe(new Set(receipts.map(lettersOfReceipt)).size);
      }),
    );
  });

  it('never changes once it is made, also where two others grow from it', () => {
    const { collection: one } = add([at(t)]);
    const { collection: two } = addFound(one, [whole(at(t + 1)), whole(at(t, { pupil: 5 }))]);
    const { collection: three } = addFound(one, [whole(at(t, { pupil: 6 }))]);
    expect([one.size, two.size, three.size]).toEqual([1, 3, 2]);
    expect(pupilsOf(one, code)[0]?.counted.receipt.last).toBe(t);
    expect(entriesOf(three).map(({ receipt }) => receipt.pupil)).toEqual([base.pupil, 6]);
    expect(pupilsOf(two, code)).toHaveLength(2);
  });

  it('keeps classes apart, and gives one up without the others', () => {
    const { collection } = add([...classReceipts(3), ...classReceipts(2, 9)]);
    expect(classesOf(collection).map(({ pupils }) => pupils.length)).toEqual([3, 2]);
    const rest = without(collection, ({ receipt }) => receipt.code === code);
    expect(classesOf(rest).map(({ pupils }) => pupils.length)).toEqual([2]);
    expect(pupilsOf(rest, code)).toEqual([]);
    expect(pupilsOf(collection, '__proto__')).toEqual([]);
  });

  it('takes ten thousand one by one in time that grows with them alone', () => {
    const receipts = classReceipts(200).flatMap((receipt) =>
      Array.from({ length: 50 }, (_, pupil): Found => {
        const other = { ...receipt, pupil: receipt.pupil * 50 + pupil };
        return { kind: 'whole', text: `${receipt.pupil}-${pupil}`, receipt: other };
      }),
    );
    const before = performance.now();
    const all = receipts.reduce((collection, found) => addFound(collection, [found]).collection, emptyCollection);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(classesOf(all)[0]?.pupils).toHaveLength(10_000);
  });
});

describe('hints', () => {
  const hints = (receipts: readonly Receipt[], now = t + 100) =>
    pupilsOf(add(receipts).collection, code).map((pupil) => hintsOf(pupil, now));
  const story = (more: object) =>
    at(t, { stories: base.stories.map((one) => ({ ...one, state: 'lit' as const, tries: 1, minutes: 9, ...more })) });

  it('are given for two names, a quick end, a clock that is ahead and another edition, and for nothing else', () => {
    expect(hints([story({})])).toEqual([[]]);
    const names = [story({}), { ...story({ minutes: 10 }), last: t + 1, name: { seat: 44 } }];
    expect(hints(names.map((one, index) => ({ ...one, name: index === 0 ? { seat: 3 } : one.name })))).toEqual([
      ['two-names'],
    ]);
    expect(hints([story({ minutes: quickMinutes })])).toEqual([['quick']]);
    expect(hints([story({ minutes: quickMinutes + 1 })])).toEqual([[]]);
    expect(hints([story({ minutes: 0, state: 'read' })])).toEqual([[]]);
    expect(hints([story({})], t - clockSlack)).toEqual([[]]);
    expect(hints([story({})], t - clockSlack - 1)).toEqual([['clock']]);
    expect(hints([story({ isOtherEdition: true })])).toEqual([['edition']]);
  });
});

describe('a summary', () => {
  it('counts everything and remembers the first troubles', () => {
    const trace = { begins: 'EB4', pupil: null, near: '' };
    const found: Found[] = [...classReceipts(2).map(whole), ...classReceipts(1, 9).map(whole)];
    const cut = Array.from({ length: mostNotes + 5 }, (): Found => ({ kind: 'cut', trace }));
    const { outcomes } = addFound(emptyCollection, [...found, ...cut]);
    const summary = withOutcomes(emptySummary, outcomes, [code]);
    expect(summary.counts).toMatchObject({ new: 3, cut: mostNotes + 5 });
    expect(summary.troubles).toHaveLength(mostNotes);
    expect(summary.ofOthers).toBe(1);
    expect(foundIn(summary)).toBe(mostNotes + 8);
    expect(emptySummary.counts.new).toBe(0);
  });
});

describe('the file of a report', () => {
  const entries = entriesOf(add(classReceipts(12)).collection);
  const file = writeReport(code, entries);

  it('comes back as it went', () => {
    expect(readReport(file)).toMatchObject({ saved: 12, isChanged: false, isNewer: false });
    expect(receiptsIn(file, allTables).map((found) => found.kind === 'whole' && found.text)).toEqual(
      entries.map(({ text }) => text),
    );
    expect(readReport(file.replace(/\n/g, '\r\n'))).toMatchObject({ saved: 12, isChanged: false });
  });

  it('gives what is left of it however much is cut off', () => {
    for (let length = 0; length <= file.length; length += 97) {
      const part = file.slice(0, length);
      const whole = receiptsIn(part, allTables).filter(({ kind }) => kind === 'whole');
      expect(whole.length).toBe(entries.filter(({ text }) => part.includes(text)).length);
    }
    expect(readReport(file.slice(0, 300))?.saved).toBe(12);
  });

  it('tells that it was changed, and that it is of a newer version', () => {
    const lines = file.split('\n');
    expect(readReport(lines.filter((_, line) => line !== 3).join('\n'))).toMatchObject({ saved: 12, isChanged: true });
    expect(readReport(file.replace('"version":1', '"version":2'))?.isNewer).toBe(true);
    expect(readReport('{"kindlight":"street","version":3}')).toBeUndefined();
    expect(readReport('{"kindlight":"report"')).toMatchObject({ saved: undefined, isChanged: false });
  });

  it('is ASCII, and each result a line of JSON', () => {
    expect(file).toMatch(/^[\n -~]*$/);
    for (const line of file.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it('holds receipts of any kind', () => {
    fc.assert(
      fc.property(fc.array(someReceipt(), { maxLength: 5 }), (receipts) => {
        const held = entriesOf(add(receipts).collection);
        const back = addFound(emptyCollection, receiptsIn(writeReport('00000000', held), allTables)).collection;
        expect(entriesOf(back)).toEqual(held);
      }),
      { numRuns: 40 },
    );
  });
});
