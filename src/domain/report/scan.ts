// Finds receipts in any text: chats, mails, tables, files. Whatever the text is, the time it takes grows with its length
// only: reading from one beginning stops at the next one.
import { fromBase64Url } from '../shared/base64url';
import { crc32 } from '../shared/crc32';
import { createBitReader } from '../shared/bits';
import { bits, crcBytes, receiptVersion } from '../receipt/format';
import type { Trace } from './collection';
import { hiddenMarks } from '../shared/hidden-marks';
import { oneLine } from '../shared/one-line';
import { letterReader } from './letters';

/** Where a receipt stands, or what begins like one. */
export type Sighting =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array; readonly trace: () => Trace }
  | { readonly kind: 'cut' | 'damaged'; readonly trace: () => Trace };

/** What was found since the step before, and how many letters of the text are gone through. */
export interface ScanStep {
  readonly sightings: readonly Sighting[];
  readonly done: number;
}

/** Letters between two steps. */
const stride = 65_536;
const headLetters = 3;
const bitsOfLetter = 6;
/** Letters that tell the pupil's number: version and length, assignment, number. */
const pupilLetters = Math.ceil((bits.version + bits.free + bits.length + bits.assignment + bits.pupil) / bitsOfLetter);
/** So many first letters are told: one more than those that tell a class's pupils apart. */
const toldLetters = pupilLetters + 2;
const longestNear = 48;
/** What a mere `r=` must be followed by to be told as a damaged result; behind `#` fewer do. */
const fewest = { bare: 12, link: 4 } as const;

/** `r=` as it is, or written as links, mails and pages write it. */
const beginning = new RegExp(
  `[rR][${hiddenMarks}]{0,4}(?:=3[dD]|=|%(?:25){0,3}3[dD]|&#(?:61|[xX]3[dD]);|&equals;|\\\\u003[dD])`,
  'gu',
);
const beforeLink = new RegExp(`(?:#|%(?:25){0,3}23|&#(?:35|[xX]23);|&num;|\\\\u0023)[${hiddenMarks}]{0,4}$`, 'u');
const beforeWord = /(?:^|[^\w-]|\\[nrt])$/u;
/** Version 1 to 3 with the four free bits at 0: the first letters of what the game writes. */
const usualHead = /^[EIM][A-P]/;

const lettersFor = (bytes: number): number => Math.ceil((bytes * 8) / bitsOfLetter);

/** How many letters a receipt that begins so has; before its length is known, as many as tell it. */
function wanted(letters: string): number {
  const length = letters.length < headLetters ? undefined : fromBase64Url(letters.slice(0, headLetters))?.[1];
  return length === undefined ? headLetters : Math.max(lettersFor(length), headLetters);
}

/** Whether length and checksum are right: they stand where they are in every version. */
function wholeBytes(letters: string): Uint8Array | undefined {
  const bytes = fromBase64Url(letters);
  const length = bytes?.[1];
  if (bytes === undefined || length === undefined || length <= crcBytes + 2 || bytes.length < length) return undefined;
  const end = length - crcBytes;
  const sum = createBitReader(bytes.subarray(end, length)).read(crcBytes * 8);
  return sum === crc32(bytes.subarray(0, end)) ? bytes.slice(0, length) : undefined;
}

function pupilIn(letters: string): number | null {
  const bytes = letters.length < pupilLetters ? undefined : fromBase64Url(letters);
  if (!bytes) return null;
  const reader = createBitReader(bytes);
  // Other versions may keep it elsewhere.
  if (reader.read(bits.version) !== receiptVersion) return null;
  reader.skip(bits.free + bits.length + bits.assignment);
  return reader.read(bits.pupil);
}

/** The end of the line before a place, without the link that leads up to it. */
function nearTo(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestNear * 4), at).split(/[\r\n]/);
  const line = before.pop() ?? '';
  const words = (part: string): string => oneLine(part.replace(/\S*$/u, ''));
  const above = before.filter((each) => each.trim() !== '').at(-1) ?? '';
  const told = words(line) || words(`${above} `);
  const points = Array.from(told);
  return points.length > longestNear ? `…${points.slice(-longestNear).join('')}` : told;
}

interface Look {
  readonly sighting: Sighting | null;
  /** Where to go on. */
  readonly next: number;
}

/** Whether letters that are no receipt are worth a word. */
function isTold(before: string, first: string): boolean {
  if (beforeLink.test(before)) return first.length >= fewest.link;
  return beforeWord.test(before) && usualHead.test(first) && first.length >= fewest.bare;
}

/** Looks at one beginning; `body` is the place behind its `=`. */
function lookAt(text: string, begin: number, body: number): Look {
  const { letters, first, end, firstEnd } = letterReader(text, body, wanted);
  const traceOf = (own: string) => (): Trace => ({
    ...{ begins: own.slice(0, toldLetters), pupil: pupilIn(own), near: nearTo(text, begin) },
  });
  const bytes = wholeBytes(letters);
  if (bytes) return { sighting: { kind: 'whole', bytes, trace: traceOf(letters) }, next: end };
  // Only what stands in one piece is left behind: another receipt may begin in what was joined on.
  const next = Math.max(firstEnd, body);
  if (!isTold(text.slice(Math.max(0, begin - 16), begin), first)) return { sighting: null, next };
  const kind = first.length < wanted(first) ? 'cut' : 'damaged';
  return { sighting: { kind, trace: traceOf(first) }, next };
}

/** Goes through a text; between two steps the caller can tell progress, or stop. */
export function* scanText(text: string): Generator<ScanStep, void> {
  const search = new RegExp(beginning);
  let sightings: Sighting[] = [];
  let told = 0;
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const { sighting, next } = lookAt(text, found.index, search.lastIndex);
    if (sighting) sightings.push(sighting);
    search.lastIndex = next;
    if (next - told < stride) continue;
    yield { sightings, done: next };
    sightings = [];
    told = next;
  }
  yield { sightings, done: text.length };
}
