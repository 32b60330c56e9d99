// Receipts are found in whatever people paste, none is made up, and no text takes longer than its length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReceipts, receiptsIn } from '../../../src/domain/report/find-receipts';
import { signOf } from '../../../src/domain/receipt/sign';
import { someReceipt } from '../../support/receipts';
import { allTables } from '../../support/story-tables';
import { harmed, lettersOfReceipt, someHarm, someLetters, someNoise, wrappings } from '../../support/hostile-text';

const wholeIn = (text: string): readonly string[] =>
  receiptsIn(text, allTables).flatMap((found) => (found.kind === 'whole' ? [found.text] : []));
const troublesIn = (text: string) =>
  receiptsIn(text, allTables).flatMap((found) => (found.kind === 'whole' ? [] : [found]));

const [one = '', two = '', three = ''] = fc.sample(someLetters, { numRuns: 3, seed: 11 });

describe('scanning a text', () => {
  it.each(Object.keys(wrappings))('finds a receipt that came as %s', (name) => {
    fc.assert(
      fc.property(someLetters, (letters) => {
        expect(wholeIn(wrappings[name]?.(letters) ?? '')).toEqual([letters]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds all of many, in their order, between text of any kind', () => {
    const part = fc.tuple(someNoise, someLetters, fc.constantFrom(...Object.values(wrappings)));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.map(([noise, letters, wrap]) => `${noise}\n\n${wrap(letters)}\n\n`).join('');
        expect(wholeIn(text)).toEqual(parts.map(([, letters]) => letters));
      }),
    );
  });

  it('finds many in one line', () => {
    expect(wholeIn(`r=${one} r=${two},#r=${three}#r=${one}`)).toEqual([one, two, three, one]);
    expect(wholeIn(`r=${one}r=${two}`)).toEqual([one, two]);
  });

  it('loses no receipt behind one that was cut', () => {
    for (let length = 0; length < one.length; length += 1) {
      const cut = one.slice(0, length);
      for (const between of ['\n', ' ', '\n> ', '', '…\n', '<br>']) {
        const text = `#r=${cut}${between}#r=${two}`;
        expect(wholeIn(text), text).toEqual([two]);
        expect(troublesIn(text).length, text).toBe(length < 4 ? 0 : 1);
      }
    }
  });

  it('tells a cut one as cut, whose it seems to be, and the words before it', () => {
    const [receipt] = fc.sample(someReceipt(), { numRuns: 1, seed: 3 });
    if (!receipt) throw new Error('no receipt');
    const cut = lettersOfReceipt(receipt).slice(0, 25);
    const [found, ...more] = troublesIn(`[09:12] Maya: mine is\u202e https://kind.example.org/#r=${cut}\nok thanks`);
    expect(more).toEqual([]);
    expect(found).toEqual({
      kind: 'cut',
      trace: { begins: cut.slice(0, 16), pupil: receipt.pupil, near: '[09:12] Maya: mine is' },
    });
    expect(signOf(found?.trace.pupil ?? 0)).toBe(signOf(receipt.pupil));
  });

  it('tells one with a wrong letter as damaged', () => {
    const wrong = one.slice(0, 20) + (one[20] === 'A' ? 'B' : 'A') + one.slice(21);
    expect(troublesIn(`#r=${wrong}`).map(({ kind }) => kind)).toEqual(['damaged']);
  });

  it('says nothing about what only looks a little like a receipt', () => {
    expect(receiptsIn('for=EBCDEFGHIJKLMN ?r=Example&x=1 r=5 #r=… r = EB or=nor r=EB', allTables)).toEqual([]);
  });

  it('throws at nothing and makes nothing up', () => {
    const part = fc.tuple(someNoise, someLetters, fc.constantFrom(...Object.values(wrappings)));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.array(someHarm, { maxLength: 4 }), (parts, harms) => {
        const whole = parts.map(([noise, letters, wrap]) => `${noise} ${wrap(letters)} `).join('');
        const known = new Set(parts.map(([, letters]) => letters));
        for (const text of wholeIn(harms.reduce(harmed, whole))) expect(known).toContain(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['receipts', `chat line, somebody: r=${one}\n`],
    ['cut receipts', `#r=${one.slice(0, -3)}\n`],
    ['beginnings', 'r='],
    ['soft breaks', 'r=3D=\n'],
    ['wrapped beginnings', `#r=EP\nA <br>`],
    ['percent signs', '%25252525'],
    ['blanks', '#r=EP                                                    '],
    ['letters', 'Er'],
    ['tags', '#r=EP<b><b><b><b>'],
    ['hidden marks', 'r\u200b\u200b'],
  ])('goes through 5 MB of %s, step by step', { timeout: 60_000 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    const before = performance.now();
    let [done, steps] = [0, 0];
    for (const step of findReceipts(text, allTables)) {
      expect(step.done).toBeGreaterThanOrEqual(done);
      done = step.done;
      steps += 1;
    }
    expect(done).toBe(text.length);
    expect(steps).toBeGreaterThan(0);
    // Far above what it takes (under 2 seconds), far below what backtracking would take.
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
