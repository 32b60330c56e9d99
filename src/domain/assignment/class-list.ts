// The classes that a teacher made on this device: codes, and what belongs to them without being in the code.
import { keepReadable, readObject, readText, type Reader } from '../progress/foreign';
import { fail, ok, type Result } from '../shared/result';
import { cleanLine } from './class-link';
import { readCode } from './code';

/** A class of the list. */
export interface KeptClass {
  readonly code: string;
  /** What the teacher calls it, only on this device; '' = nothing. */
  readonly label: string;
  /** Whom the class can turn to. */
  readonly line: string | null;
  /** When it was made, as YYYY-MM-DD. */
  readonly day: string;
}

/** Where the list lies on the device. */
export const classesKey = 'teach.classes';
/** More would make finding one a search. */
export const mostKept = 60;

const readCodeText: Reader<string> = (value) => {
  const text = readText(value);
  const read = text === undefined ? undefined : readCode(text);
  return read?.ok ? read.value.code : undefined;
};
const readLine: Reader<string | null> = (value) => {
  const text = value === null ? '' : readText(value);
  return text === undefined ? undefined : cleanLine(text);
};
const readLabel: Reader<string> = (value) => {
  const line = readLine(value);
  return line === undefined ? undefined : (line ?? '');
};
const readDay: Reader<string> = (value) => {
  const text = readText(value);
  return text !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) ? text : undefined;
};
const readKept = readObject<KeptClass>({ code: readCodeText, label: readLabel, line: readLine, day: readDay });

/** The list as it was found on the device, without what cannot be read; each code once. */
export function readClasses(value: unknown): readonly KeptClass[] {
  const found = keepReadable(readKept, mostKept)(value) ?? [];
  return found.filter(({ code }, index) => found.findIndex((other) => other.code === code) === index);
}

/** Puts a class first; one with the same code keeps its day. Refused when the list is full. */
export function keepClass(list: readonly KeptClass[], kept: KeptClass): Result<readonly KeptClass[], 'full'> {
  const before = list.find(({ code }) => code === kept.code);
  const others = list.filter(({ code }) => code !== kept.code);
  if (others.length >= mostKept) return fail('full');
  return ok([{ ...kept, day: before?.day ?? kept.day }, ...others]);
}

/** The list without a class. */
export const dropClass = (list: readonly KeptClass[], code: string): readonly KeptClass[] =>
  list.filter((kept) => kept.code !== code);
