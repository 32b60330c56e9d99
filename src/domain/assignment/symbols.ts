// The 32 symbols of codes (Douglas Crockford's base 32), and arithmetic with them: the check symbol needs a field.

import { hiddenMarks } from '../shared/hidden-marks';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many bits a symbol carries. */
export const bitsOfSymbol = 5;

/** Letters that look like a digit are read as it. */
const alike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The code point of the digit zero in scripts whose keyboards give their own digits. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** A digit of another script as one of ours; other letters stay what they are. */
export function plainDigit(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => point >= first && point <= first + 9);
  return zero === undefined ? letter : String(point - zero);
}

/** A value 0..31 as its symbol. */
export const symbolOf = (value: number): string => symbols[value] ?? '';

/** The value of a typed letter, or undefined where no code has it. */
export function valueOf(letter: string): number | undefined {
  const plain = plainDigit(letter).toUpperCase();
  const value = symbols.indexOf(alike[plain] ?? plain);
  return value < 0 || plain.length !== 1 ? undefined : value;
}

/** What people type between the symbols, and marks of writing direction that a copy brings along. */
const between = new RegExp(`[\\s\\-–—_.·${hiddenMarks}]`, 'gu');

/** The letters of a typed code: full-width ones as usual ones, what stands between them left out. */
export const lettersOf = (typed: string): readonly string[] => Array.from(typed.normalize('NFKC').replace(between, ''));

// Addition in GF(32) is XOR; multiplication by 2 modulo x^5 + x^2 + 1.
const modulus = 0b100101;
const double = (value: number): number => (value & 0b10000 ? (value << 1) ^ modulus : value << 1);

/**
 * The check symbol's value of some values: each is weighted with another power of 2, so one wrong symbol, or two
 * neighbours in each other's place, always give another one.
 */
export const checkOf = (values: readonly number[]): number =>
  values.reduceRight((sum, value) => double(sum ^ value), 0);
