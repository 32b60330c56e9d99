// Strange texts by the thousand: nothing throws, nothing is made up, nothing that is whole is lost. `npm test` takes some
// of them, `npm run test:sweep` a hundred thousand for each test.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addFound, emptyCollection, entriesOf } from '../../../src/domain/report/collection';
import { receiptsIn } from '../../../src/domain/report/find-receipts';
import { readReport } from '../../../src/domain/report/report-file';
import { allTables } from '../../support/story-tables';
import { harmed, lettersOfReceipt, someHarm, someNoise, wrappings } from '../../support/hostile-text';
import { classReceipts } from '../../support/report-class';
import { inputs, patience } from '../../support/strange';

const letters = [...classReceipts(40), ...classReceipts(10, 9)].map(lettersOfReceipt);
const known = new Set(letters);
const wraps = Object.values(wrappings);

const someText = fc.array(fc.tuple(someNoise, fc.nat(letters.length - 1), fc.nat(wraps.length - 1)), { maxLength: 5 });

const wholeIn = (text: string): readonly string[] => {
  const { collection, outcomes } = addFound(emptyCollection, receiptsIn(text, allTables));
  readReport(text);
  for (const outcome of outcomes) {
    if ('trace' in outcome) expect(outcome.trace.near).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
  }
  return entriesOf(collection).map((entry) => entry.text);
};

it(
  'takes any text, harmed or not',
  () => {
    fc.assert(
      fc.property(someText, fc.array(someHarm, { maxLength: 3 }), (parts, harms) => {
        const whole = parts
          .map(([noise, at, wrap]) => `${noise}\n\n${wraps[wrap]?.(letters[at] ?? '') ?? ''}\n\n`)
          .join('');
        const there = new Set(parts.map(([, at]) => letters[at]));
        expect(new Set(wholeIn(whole))).toEqual(there);
        // One more stands behind the harm: whatever goes before, it is found.
        const found = wholeIn(
          `${harms.reduce(harmed, whole)}\n\n${letters[0] === undefined ? '' : `#r=${letters[0]}`}`,
        );
        expect(found).toContain(letters[0]);
        for (const text of found) expect(known).toContain(text);
      }),
      { numRuns: inputs },
    );
  },
  patience,
);

it(
  'takes any letters behind a beginning',
  () => {
    const junk = fc.string({ unit: 'binary', maxLength: 400 });
    const base64 = fc.base64String({ maxLength: 300 }).map((text) => text.replace(/\+/g, '-').replace(/\//g, '_'));
    fc.assert(
      fc.property(fc.constantFrom('#r=', 'r=E', '%23r%3DEB', '&#35;r='), fc.oneof(junk, base64), (start, rest) => {
        expect(wholeIn(start + rest)).toEqual([]);
      }),
      { numRuns: inputs },
    );
  },
  patience,
);
