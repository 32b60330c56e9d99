// The class code carries a whole assignment, and finds typing mistakes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classFragment, cleanLine, readClassLink, readSeat } from '../../../src/domain/assignment/class-link';
import { codeOf, readCode, shownCode } from '../../../src/domain/assignment/code';
import { someAssignment } from '../../support/receipts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
describe('the class code', () => {
  it('gives the assignment back, however it is typed', () => {
    const typings: readonly ((code: string) => string)[] = [
      (code) => code,
      (code) => shownCode(code).toLowerCase(),
      (code) => ` ${Array.from(code).join(' ')}\u200f `,
      (code) => code.replaceAll('0', 'o').replaceAll('1', 'l'),
      (code) => code.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
      (code) => code.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(someAssignment, fc.constantFrom(...typings), (assignment, typing) => {
        const code = codeOf(assignment);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(readCode(typing(code))).toEqual({ ok: true, value: { code, assignment } });
      }),
    );
  });

  it('catches every wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(someAssignment, (assignment) => {
        const code = codeOf(assignment);
        for (let place = 0; place < code.length; place += 1) {
          const swapped = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
          if (swapped !== code && swapped.length === code.length) expect(readCode(swapped).ok).toBe(false);
          for (const symbol of symbols) {
            const wrong = code.slice(0, place) + symbol + code.slice(place + 1);
            if (wrong !== code) expect(readCode(wrong)).toEqual({ ok: false, reason: 'mistyped' });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says what is wrong with what is no code', () => {
    const reasonOf = (typed: string) => {
      const read = readCode(typed);
      return read.ok ? undefined : read.reason;
    };
    expect(reasonOf(' - ')).toBe('empty');
    expect(reasonOf('1Z13')).toBe('short');
    expect(reasonOf('1Z13-M43P-1')).toBe('long');
    expect(reasonOf('1Z13-M43U')).toBe('letter');
    expect(reasonOf('1'.repeat(5_000_000))).toBe('long');
    // A code of a newer version still says so: the version is in its first symbol.
    const newer = symbols.split('').find((symbol) => reasonOf(`Z000000${symbol}`) === 'newer');
    expect(newer).toBeDefined();
  });
});

describe('a class link', () => {
  it('carries code, seat and the class’s own line, and passes over what it does not know', () => {
    fc.assert(
      fc.property(someAssignment, fc.option(fc.integer({ min: 1, max: 99 })), (assignment, seat) => {
        const code = codeOf(assignment);
        const line = 'School counsellor & friends: room 12, 555 123 #1';
        const read = readClassLink(`https://school.example/kind/?lang=ar#${classFragment({ code, seat, line })}&x=1`);
        expect(read).toEqual({ ok: true, value: { code, assignment, seat, line } });
      }),
    );
  });

  it('reads a seat in the digits of any keyboard, and nothing that is no seat', () => {
    expect(['7', ' ٠٧ ', '１２', '९९'].map(readSeat)).toEqual([7, 7, 12, 99]);
    expect(['', '0', '100', '-3', '1.5', 'x', '٣x'].map(readSeat)).toEqual([null, null, null, null, null, null, null]);
  });

  it('leaves no mark in the line that nobody sees', () => {
    const marks = ['\u00ad', '\u061c', '\u180e', '\u200b', '\u202e', '\u2028', '\u2067', '\ufeff', '\u0007'];
    for (const mark of marks) expect(cleanLine(`Room${mark} 12${mark}`)).toBe('Room 12');
  });

  it('takes nothing hidden or long into the line, and no seat that no class has', () => {
    const code = codeOf({
      ...{ windows: [1], language: null, pace: null, profile: null, naming: 'seat', number: 5 },
      ...{ check: false, ticket: false, replay: true, booster: false },
    });
    const hostile = `\u202e<img src=x onerror=alert(1)>\u0000 ${'x'.repeat(500)}`;
    const read = readClassLink(`a=${code}&s=0&h=${encodeURIComponent(hostile)}`);
    expect(read).toMatchObject({ ok: true, value: { seat: null } });
    expect(read.ok && read.value.line).toMatch(/^<img src=x onerror=alert\(1\)> x{51}$/);
    expect(readClassLink('a=&s=%E0%A4%A')).toEqual({ ok: false, reason: 'empty' });
  });
});
