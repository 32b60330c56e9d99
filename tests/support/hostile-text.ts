// Ways in which receipts reach a teacher: every mail, chat, table and page does something else to them.
import fc from 'fast-check';
import { encodeReceipt } from '../../src/domain/receipt/encode-receipt';
import type { Receipt } from '../../src/domain/receipt/receipt';
import { toBase64Url } from '../../src/domain/shared/base64url';
import { someReceipt } from './receipts';
import { allTables } from './story-tables';

/** The letters of a receipt. */
export const lettersOfReceipt = (receipt: Receipt): string => toBase64Url(encodeReceipt(receipt, allTables));

/** Letters of receipts by chance. */
export const someLetters = someReceipt().map(lettersOfReceipt);

const inPieces = (text: string, size: number, between: string): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? []).join(between);
const percent = (text: string): string =>
  text.replace(/[^\w.]/g, (letter) => encodeURIComponent(letter)).replace(/-/g, '%2D');
const quotedPrintable = (text: string): string => inPieces(text.replace(/=/g, '=3D'), 75, '=\r\n');

/** Each takes the letters of a receipt and gives a text in which it can be found. */
export const wrappings: Readonly<Record<string, (letters: string) => string>> = {
  bare: (letters) => `r=${letters}`,
  link: (letters) => `https://kind.example.org/k/#r=${letters}`,
  sentence: (letters) => `here is mine:(https://kind.example.org/#r=${letters}). bye`,
  encoded: (letters) => percent(`https://kind.example.org/#r=${letters}`),
  safeLink: (letters) => `https://safe.example/?url=${percent(`https://x.example/#r=${letters}`)}&data=05%7C01`,
  encodedTwice: (letters) => percent(percent(`https://kind.example.org/#r=${letters}`)),
  mail: (letters) => quotedPrintable(`Dear teacher, https://kind.example.org/#r=${letters}\nYours, M=`),
  quoted: (letters) => `> > ${inPieces(`https://k.example/#r=${letters}`, 40, '\n> > ')}\n> > thanks`,
  narrow: (letters) => `r=${inPieces(letters, 12, '\r\n')}`,
  blanks: (letters) => `r=${inPieces(letters, 30, ' ')} and more`,
  zeroWidth: (letters) => `\u2066https://k.example/#r=${inPieces(letters, 5, '\u200b')}\u2069`,
  bidi: (letters) => `\u202e\u200f#r=${inPieces(letters, 17, '\u200e\u061c')}\u202c`,
  html: (letters) => `<a href="https://k.example/?x=1&amp;y=2#r=${letters}">my&nbsp;result</a>`,
  entities: (letters) => `&#35;r&#61;${inPieces(letters, 20, '&#8203;').replace(/_/g, '&lowbar;')}&nbsp;`,
  wordBreaks: (letters) => `<p>#r=${inPieces(letters, 20, '<wbr>')}</p>`,
  cell: (letters) => `"2026-11-22","M43P","=cmd|'/c calc'!A0","#r=${letters}",7`,
  json: (letters) => JSON.stringify({ __proto__: 1, text: `line\nr=${letters}\nline` }),
  jsonEscaped: (letters) => `{"text":"\\u0023r\\u003d${letters}"}`,
};

/** Text that people write, and text that nobody should. */
export const someNoise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    ...['', '\n', ' ', '__proto__', '<img src=x onerror=alert(1)>', '=cmd|calc!A0', '\u202e\u0000\ufeff', 'r=', '#r='],
    ...['#r=E', 'r=EB', 'var=EBABAB', '#r=\n#r=', '%23r%3D%23r%3D', '\ud800', 'constructor', 'r=\nr=\nr='],
  ),
);

/** Something that a text with receipts may suffer. */
export const someHarm = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  put: fc.oneof(fc.constant(''), fc.string({ maxLength: 8 })),
});

/** A text with something taken out and put in. */
export function harmed(text: string, { at, length, put }: { at: number; length: number; put: string }): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put + text.slice(place + length);
}
