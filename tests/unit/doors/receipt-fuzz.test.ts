// Receipts of a hostile classmate: right in length, version and checksum, and anything between.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeReceipt } from '../../../src/domain/receipt/decode-receipt';
import { encodeReceipt } from '../../../src/domain/receipt/encode-receipt';
import type { Receipt } from '../../../src/domain/receipt/receipt';
import { addFound, classesOf, emptyCollection } from '../../../src/domain/report/collection';
import { columnsOf } from '../../../src/domain/report/columns';
import { csvOf, guarded } from '../../../src/domain/report/csv';
import { rowsOf } from '../../../src/domain/report/rows';
import { crc32 } from '../../../src/domain/shared/crc32';
import { toBase64Url } from '../../../src/domain/shared/base64url';
import { allTables } from '../../support/story-tables';
import { someReceipt } from '../../support/receipts';
import { expectPlain, expectSentences, overMany, patience, someText } from '../../support/strange';

const reasons = ['cut', 'damaged', 'newer'] as const;

it('says in each language why a receipt is not taken', () => {
  expectSentences(
    'teach',
    reasons.map((reason) => `gather-${reason}`),
  );
});

/** With a length and a checksum that are right. */
function signed(body: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from([...body, 0, 0, 0, 0]).subarray(0, 255);
  const whole = Uint8Array.from(bytes);
  whole[1] = whole.length;
  const sum = crc32(whole.subarray(0, whole.length - 4));
  whole.set([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255], whole.length - 4);
  return whole;
}

const someBytes = fc.uint8Array({ maxLength: 300 });
const forged = fc.uint8Array({ minLength: 2, maxLength: 250 }).map((bytes) => {
  bytes[0] = 0x10;
  return signed(bytes);
});
const changed = fc
  .tuple(someReceipt(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
  .map(([receipt, changes]) => {
    const bytes = encodeReceipt(receipt, allTables).slice();
    for (const [at, value] of changes) bytes[2 + (at % Math.max(1, bytes.length - 6))] = value;
    return signed(bytes.subarray(0, -4));
  });

/** What a teacher sees of it: rows, columns and the file for a spreadsheet. */
function report(receipt: Receipt, text: string): void {
  const { collection } = addFound(emptyCollection, [{ kind: 'whole', text, receipt }]);
  const [gathered] = classesOf(collection);
  if (!gathered) throw new Error('no class');
  const [row] = rowsOf(gathered.pupils, 29_500_000);
  if (!row) throw new Error('no row');
  const cells = columnsOf([row]).map((column) => JSON.stringify(column.cell(row)));
  csvOf([cells], ',');
}

it(
  'gives for any bytes a receipt that is written the same again, or a known reason',
  () => {
    overMany(fc.oneof(someBytes, forged, changed), (bytes) => {
      const read = decodeReceipt(bytes, allTables);
      if (!read.ok) {
        if (!(reasons as readonly string[]).includes(read.reason))
          throw new Error(`a reason of its own: ${read.reason}`);
        return;
      }
      expectPlain(read.value);
      report(read.value, toBase64Url(bytes));
      // Of another edition of a story the choices are not told, so they cannot be written either.
      if (read.value.stories.some(({ isOtherEdition }) => isOtherEdition)) return;
      expect(decodeReceipt(encodeReceipt(read.value, allTables), allTables)).toEqual(read);
    });
  },
  patience,
);

it(
  'puts no cell into a file that a spreadsheet would run, whatever a teacher or a device has called things',
  () => {
    overMany(
      fc.tuple(fc.array(someText, { minLength: 1, maxLength: 4 }), fc.constantFrom(',' as const, ';', '\t')),
      ([texts, separator]) => {
        const [line = ''] = csvOf([texts], separator).slice(1).split('\r\n');
        for (const text of texts) {
          const cell = guarded(text);
          const seen = cell.replace(/^[\s\p{Cf}\p{Zs}\p{Cc}]+/gu, '');
          if ([seen, seen.normalize('NFKC')].some((each) => /^[=+\-@|%]/u.test(each)))
            throw new Error(`a cell that runs: ${JSON.stringify(cell)}`);
        }
        // A quoted cell may go over lines; one that is not quoted begins with what `guarded` gave.
        if (!line.startsWith('"') && texts[0] !== undefined && /^[=+\-@|%]/.test(line))
          throw new Error('a line that runs');
      },
    );
  },
  patience,
);
