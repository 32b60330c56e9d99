// The part behind `#` of a class link: the code, and what the code has no room for.
import { maxSeat } from '../progress/household';
import { oneLine } from '../shared/one-line';
import { fail, ok, type Result } from '../shared/result';
import type { Assignment } from './assignment';
import { readCode, type CodeReason } from './code';
import { plainDigit } from './symbols';

/** What a link carries. */
export interface ClassLink {
  readonly code: string;
  readonly assignment: Assignment;
  /** From a printed seat card. */
  readonly seat: number | null;
  /** Whom the class can turn to, in the teacher's words. */
  readonly line: string | null;
}

/** The longest line of a class, in UTF-16 units: a link with it still makes a picture that a phone reads. */
export const longestLine = 80;

/** A line as it may be shown: one line, no hidden marks, cut at `longestLine`; null where nothing is left. */
export function cleanLine(text: string): string | null {
  const clean = oneLine(text.normalize('NFC'));
  return Array.from(clean).slice(0, longestLine).join('').slice(0, longestLine).trim() || null;
}

/** A seat number from a link or a keyboard, in the digits of whatever script; null where it is none. */
export function readSeat(text: string): number | null {
  const digits = Array.from(text.normalize('NFKC').trim(), plainDigit).join('');
  const seat = /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
  return seat >= 1 && seat <= maxSeat ? seat : null;
}

/** The part behind `#`, for example `a=1Z13M43P&s=7`. */
export function classFragment({ code, seat, line }: Pick<ClassLink, 'code' | 'seat' | 'line'>): string {
  const more = [...(seat === null ? [] : [`s=${seat}`]), ...(line === null ? [] : [`h=${encodeURIComponent(line)}`])];
  return [`a=${code}`, ...more].join('&');
}

/** Reads such a part, with or without `#`, and also a bare code that was typed. Unknown keys are passed over. */
export function readClassLink(text: string): Result<ClassLink, CodeReason> {
  const at = /(?:^|[#?&])(a=.*)$/su.exec(text.trim());
  if (!at) {
    const typed = readCode(text);
    return typed.ok ? ok({ ...typed.value, seat: null, line: null }) : typed;
  }
  const query = new URLSearchParams(at[1]);
  const read = readCode(query.get('a') ?? '');
  if (!read.ok) return fail(read.reason);
  return ok({ ...read.value, seat: readSeat(query.get('s') ?? ''), line: cleanLine(query.get('h') ?? '') });
}
