// The class code: eight characters that are the assignment. Nothing is looked up anywhere.
import { fail, ok, type Result } from '../shared/result';
import { codeLanguages, mostClasses, mostWindows, type Assignment } from './assignment';
import { bitsOfSymbol, checkOf, lettersOf, symbolOf, valueOf } from './symbols';

/** Characters of a code, without the hyphen that is shown in its middle. */
export const codeLength = 8;

/**
 * Why a typed code is not taken: there is nothing, it has too few or too many characters, one that no code has, a
 * typing mistake somewhere, or it was made by a newer game.
 */
export type CodeReason = 'empty' | 'short' | 'long' | 'letter' | 'mistyped' | 'newer';

const paces = [null, 'calm', 'lively'] as const;
const profiles = [null, 'standard', 'gentle'] as const;
const windowSets = 2 ** mostWindows;
/** None, and 27 of them: 64 · 28 · 3 · 3 · 32 is the most that fits into 19 bits. */
const languagePlaces = 28;
const half = 2 ** 19;
const flags = 32;

const bit = (set: boolean, place: number): number => (set ? 2 ** place : 0);
const has = (value: number, place: number): boolean => Math.floor(value / 2 ** place) % 2 === 1;

function flagsOf({ naming, check, ticket, replay, booster }: Assignment): number {
  return bit(naming === 'seat', 0) + bit(check, 1) + bit(ticket, 2) + bit(replay, 3) + bit(booster, 4);
}

/** An assignment as a whole number below 2^35: two bits of version (0), 19 of wishes, 14 of class. */
export function numberOf(assignment: Assignment): number {
  const { windows, language, pace, profile, number } = assignment;
  const set = windows.reduce((sum, window) => sum + 2 ** (window - 1), 0);
  const tongue = 1 + codeLanguages.findIndex((tag) => tag === language);
  const tempo = paces.indexOf(pace) * profiles.length + profiles.indexOf(profile);
  const wishes = ((set * languagePlaces + tongue) * paces.length * profiles.length + tempo) * flags;
  return (wishes + flagsOf(assignment)) * mostClasses + number;
}

/** The number of an assignment read again, or why it is none. */
export function assignmentOf(whole: number): Result<Assignment, 'mistyped' | 'newer'> {
  if (whole >= half * mostClasses) return fail('newer');
  let rest = whole;
  const take = (size: number): number => {
    const value = rest % size;
    rest = Math.floor(rest / size);
    return value;
  };
  const number = take(mostClasses);
  const wanted = take(flags);
  const profile = profiles[take(profiles.length)];
  const pace = paces[take(paces.length)];
  const tongue = take(languagePlaces);
  const windows = Array.from({ length: mostWindows }, (_, index) => index + 1).filter((window) =>
    has(rest, window - 1),
  );
  if (rest >= windowSets || windows.length === 0 || profile === undefined || pace === undefined)
    return fail('mistyped');
  const language = tongue === 0 ? null : codeLanguages[tongue - 1];
  if (language === undefined) return fail('newer');
  const naming = has(wanted, 0) ? 'seat' : 'nickname';
  const parts = { check: has(wanted, 1), ticket: has(wanted, 2), replay: has(wanted, 3), booster: has(wanted, 4) };
  return ok({ windows, language, pace, profile, naming, ...parts, number });
}

/** The eight characters of an assignment, without a hyphen. */
export function codeOf(assignment: Assignment): string {
  let rest = numberOf(assignment);
  const values: number[] = [];
  for (let place = 1; place < codeLength; place += 1) {
    values.unshift(rest % 2 ** bitsOfSymbol);
    rest = Math.floor(rest / 2 ** bitsOfSymbol);
  }
  return [...values, checkOf(values)].map(symbolOf).join('');
}

/** A code as it is shown: `1Z13-M43P`. */
export const shownCode = (code: string): string => `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;

/** How a class is called: the second half of its code. */
export const classOf = (code: string): string => code.slice(codeLength / 2);

/** Reads what somebody typed; on success also the code as it is written. */
export function readCode(
  typed: string,
): Result<{ readonly code: string; readonly assignment: Assignment }, CodeReason> {
  // Nobody types a thousand letters; whoever pastes them has pasted something else.
  const letters = lettersOf(typed.slice(0, 1000));
  if (letters.length === 0) return fail('empty');
  const values = letters.map(valueOf);
  if (values.includes(undefined)) return fail('letter');
  if (letters.length !== codeLength) return fail(letters.length < codeLength ? 'short' : 'long');
  const known = values.filter((value) => value !== undefined);
  if (checkOf(known.slice(0, -1)) !== known.at(-1)) return fail('mistyped');
  const whole = known.slice(0, -1).reduce((sum, value) => sum * 2 ** bitsOfSymbol + value, 0);
  const read = assignmentOf(whole);
  return read.ok ? ok({ code: known.map(symbolOf).join(''), assignment: read.value }) : read;
}
