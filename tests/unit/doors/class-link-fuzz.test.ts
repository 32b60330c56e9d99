// Class codes and links: typed, pasted, scanned, or made by somebody who means harm.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  classFragment,
  cleanLine,
  longestLine,
  readClassLink,
  readSeat,
} from '../../../src/domain/assignment/class-link';
import { codeOf, readCode } from '../../../src/domain/assignment/code';
import { someAssignment } from '../../support/receipts';
import { expectSentences, overMany, patience, someText, strangeTexts, unseen } from '../../support/strange';

const reasons = ['empty', 'short', 'long', 'letter', 'mistyped', 'newer'] as const;
const isReason = (reason: string): boolean => (reasons as readonly string[]).includes(reason);

it('says in each language why a code is not taken', () => {
  expectSentences('classroom', [...reasons.map((reason) => `class-wrong-${reason}`), 'class-wrong-link']);
});

/** A link that is good in parts. */
const someLink = fc
  .tuple(
    fc.constantFrom('', '#', 'https://kind.example.org/k/#', 'https://kind.example.org/?lang=ar&', 'a=a=a=', '&&&'),
    fc.oneof(someText, someAssignment.map(codeOf)),
    fc.oneof(someText, fc.nat(200).map(String)),
    someText,
    fc.constantFrom('a', 'A', 'r', 'a ', ''),
  )
  .map(([before, code, seat, line, key]) => `${before}${key}=${code}&s=${seat}&h=${encodeLoosely(line)}`);

function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

it(
  'gives for any link a class that makes the same link again, or a known reason',
  () => {
    overMany(fc.oneof(someLink, someText), (text) => {
      const read = readClassLink(text);
      if (!read.ok) {
        if (!isReason(read.reason)) throw new Error(`a reason of its own: ${read.reason}`);
        return;
      }
      const { code, assignment, line, seat } = read.value;
      expect(codeOf(assignment)).toBe(code);
      if (line !== null && (unseen.test(line) || line.length > longestLine))
        throw new Error('a line that may not be shown');
      expect(readClassLink(classFragment({ code, seat, line }))).toEqual(read);
    });
  },
  patience,
);

it(
  'takes whatever is typed as a code for what it is',
  () => {
    const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZoilu-_ .٣۳３Ａ\u200b'.split(''));
    const typed = fc.oneof(fc.string({ unit: symbol, maxLength: 12 }), someText, someAssignment.map(codeOf));
    overMany(typed, (text) => {
      const read = readCode(text);
      if (!read.ok) {
        if (!isReason(read.reason)) throw new Error(`a reason of its own: ${read.reason}`);
        return;
      }
      expect(read.value.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(readCode(read.value.code)).toEqual(read);
    });
  },
  patience,
);

it(
  'makes of any line one that may be shown, and of that the same',
  () => {
    overMany(someText, (text) => {
      const line = cleanLine(text);
      if (line === null) return;
      if (unseen.test(line) || line.length > longestLine || line === '')
        throw new Error('a line that may not be shown');
      expect(cleanLine(line)).toBe(line);
      const seat = readSeat(text);
      if (seat !== null && !(Number.isInteger(seat) && seat >= 1 && seat <= 99)) throw new Error('no seat');
    });
  },
  patience,
);

it('answers texts of a hundred thousand letters', () => {
  for (const letter of ['&', '=', 'a=', '#a=', '?a=&', '-', '\u200b', ...strangeTexts.filter((text) => text !== '')]) {
    const long = letter.repeat(Math.ceil(100_000 / letter.length));
    for (const text of [long, `#a=${long}`, `a=00000000&h=${long}`]) readClassLink(text);
    readCode(long);
    expect(cleanLine(long)?.length ?? 0).toBeLessThanOrEqual(longestLine);
  }
}, 120_000);
