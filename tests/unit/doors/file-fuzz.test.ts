// Files that somebody hands to the report: texts, tables, ZIPs, pictures, reports of colleagues, and what only looks so.
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReport, writeReport } from '../../../src/domain/report/report-file';
import { decodeText } from '../../../src/platform/files/decode-text';
import { readFiles } from '../../../src/platform/files/read-files';
import { codesIn } from '../../../src/platform/qr/decode-qr';
import { codePicture } from '../../support/code-picture';
import { expectSentences, inputs, overMany, overManyLater, patience, someText, unseen } from '../../support/strange';

const reasons = ['kind', 'big', 'bomb', 'broken', 'nested', 'unreadable', 'many', 'picture'] as const;
const notes = ['file-lost', 'file-changed', 'file-newer'] as const;

it('says in each language what became of a file', () => {
  expectSentences('teach', [
    ...reasons.map((reason) => `gather-skip-${reason}`),
    ...notes.map((note) => `gather-${note}`),
  ]);
});

const heads = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const junk = fc
  .tuple(fc.constantFrom([], ...heads), fc.uint8Array({ maxLength: 200 }))
  .map(([head, rest]) => Uint8Array.from([...head, ...rest]));
const harms = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 });
const inZip = fc.tuple(fc.dictionary(someText, fc.oneof(junk, someText), { maxKeys: 3 }), fc.nat(9), harms, fc.nat());
const packed = inZip.map(([entries, level, changes, cut]) => {
  const files = Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [
      // The packer takes no names that are longer.
      name.slice(0, 300),
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  let bytes: Uint8Array;
  try {
    bytes = zipSync(files, { level: level as 0, mtime: '2026-01-01' });
  } catch {
    bytes = zipSync({ a: strToU8('a') });
  }
  for (const [at, value] of changes) bytes[at % bytes.length] = value;
  return cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
});

it(
  'reads any files, or says why not, under names that may be shown',
  async () => {
    const some = fc.array(fc.tuple(someText, fc.oneof(junk, packed, someText)), { maxLength: 2 });
    await overManyLater(some, async (given) => {
      const files = given.map(([name, content]) => new File([content as BlobPart], name));
      const size = given.reduce((sum, [, content]) => sum + content.length, 0);
      let read = 0;
      for await (const piece of readFiles(files)) {
        if (unseen.test(piece.name) || piece.name.length > 81) throw new Error(`a name that may not be shown`);
        if (piece.kind === 'skipped' && !(reasons as readonly string[]).includes(piece.why)) throw new Error(piece.why);
        if (piece.kind === 'text') read += piece.text.length;
      }
      // Packing makes a thousandth of it at best.
      expect(read).toBeLessThanOrEqual(1100 * (size + 1000));
    });
  },
  patience,
);

it(
  'takes any bytes for text, or for none',
  () => {
    overMany(junk, (bytes) => {
      const text = decodeText(bytes);
      if (text !== undefined && text.length > bytes.length) throw new Error('more letters than bytes');
    });
  },
  patience,
);

it(
  'reads any saved report, and tells of every change',
  () => {
    const good = writeReport('00000000', [{ text: 'EBAB', key: 'k', receipt: {} as never }]);
    const piece = fc.tuple(fc.nat(good.length), fc.nat(4), someText);
    const changed = piece.map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut));
    overMany(fc.oneof(changed, someText), (text) => {
      const report = readReport(text);
      if (report === undefined) return;
      expect(report.text).toBe(text);
      if (report.saved !== undefined && !(Number.isSafeInteger(report.saved) && report.saved >= 0))
        throw new Error('no number');
    });
  },
  patience,
);

/** Looking for a code takes its time: `npm test` looks at one in ten. */
const share = inputs < 10_000 ? 0.1 : 1;

it(
  'finds codes or none in any picture',
  async () => {
    const noise = fc.record({
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
      seed: fc.nat(),
    });
    const code = codePicture('#r=EBAB', 120, 120);
    const harmedCode = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 400 }).map((changes) => {
      const data = Uint8ClampedArray.from({ length: code.light.length * 4 }, (_, at) => code.light[at >> 2] ?? 0);
      for (const [at, value] of changes) data[at % data.length] = value;
      return { width: code.width, height: code.height, data };
    });
    const plain = noise.map(({ width, height, seed }) => ({
      ...{ width, height },
      data: Uint8ClampedArray.from(
        { length: width * height * 4 },
        (_, at) => ((at * 2654435761) ^ (seed * 40503)) & 255,
      ),
    }));
    await overManyLater(
      fc.oneof(plain, harmedCode),
      async (picture) => {
        for (const text of await codesIn(picture, 'camera')) expect(text.length).toBeLessThan(8000);
      },
      share,
    );
  },
  patience,
);

it('answers files of a hundred thousand odd letters', () => {
  for (const letter of ['\n', '\r', '{', '"', '"kindlight":"report"', 'r=', '#r=E', '=', '&#', '\u200b']) {
    const long = letter.repeat(Math.ceil(100_000 / letter.length));
    readReport(long);
    readReport(`{"kindlight":"report"${long}`);
  }
  expect(decodeText(new Uint8Array(100_000))).toBeUndefined();
}, 120_000);
