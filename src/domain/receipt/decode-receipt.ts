// Bytes from outside as a receipt, or why they are none. Never throws.
import { codeLanguages, type Assignment } from '../assignment/assignment';
import { assignmentOf, codeOf } from '../assignment/code';
import type { Tally } from '../practice/judge';
import { isName, type HouseName } from '../progress/household';
import type { CheckAnswer, CheckForm } from '../progress/practice';
import { createBitReader, type BitReader } from '../shared/bits';
import { crc32 } from '../shared/crc32';
import { fail, ok, type Result } from '../shared/result';
import { bits, bitsOfPlace, checkAnswers, crcBytes, firstMinute, receiptVersion, storyStates } from './format';
import type { Receipt, ReceiptStory } from './receipt';
import type { StoryTable } from './story-table';
import { ticketQuestions } from './ticket';

/** Why a receipt is not taken: bytes are missing at its end, something in it is wrong, or a newer game made it. */
export type ReceiptReason = 'cut' | 'damaged' | 'newer';

/** Reads bits, and remembers whether one of them was nothing that the game writes. */
interface Input extends BitReader {
  /** `value`, or a fault where there is none. */
  known<Value>(value: Value | undefined): Value | undefined;
  isStrange(): boolean;
}

function inputOf(bytes: Uint8Array): Input {
  const reader = createBitReader(bytes);
  let strange = false;
  return {
    ...reader,
    known(value) {
      strange ||= value === undefined;
      return value;
    },
    isStrange: () => strange || reader.isOver(),
  };
}

/** One of a list, counted from 1; null stands for 0. */
function oneOf<Value>(input: Input, list: readonly Value[], width: number): Value | null {
  const place = input.read(width);
  return place === 0 ? null : (input.known(list[place - 1]) ?? null);
}

function readName(input: Input): HouseName | null {
  const kind = input.read(bits.nameKind);
  if (kind === 0) return null;
  const name =
    kind === 1
      ? { first: input.read(bits.nameWord), second: input.read(bits.nameWord) }
      : { seat: input.read(bits.seat) };
  return input.known(kind <= 2 && isName(name) ? name : undefined) ?? null;
}

/** The answers of a form; of another edition only their number is known, and they are passed over. */
function readForm(input: Input, items: readonly string[] | undefined): CheckForm {
  const count = input.read(bits.checkCount);
  if (items === undefined) {
    input.skip(count * bits.checkAnswer);
    return {};
  }
  input.known(count === items.length ? count : undefined);
  const answers = items.flatMap((id): readonly (readonly [string, CheckAnswer])[] => {
    const answer = oneOf(input, checkAnswers, bits.checkAnswer);
    return answer === null ? [] : [[id, answer]];
  });
  return Object.fromEntries(answers);
}

function readChoices(input: Input, table: StoryTable | undefined): Readonly<Record<string, string>> {
  const width = input.read(bits.choices);
  if (table === undefined) {
    input.skip(width);
    return {};
  }
  const chosen = table.places.flatMap(({ beat, choices }): readonly (readonly [string, string])[] => {
    const choice = oneOf(input, choices, bitsOfPlace(choices.length));
    return choice === null ? [] : [[beat, choice]];
  });
  return Object.fromEntries(chosen);
}

function readStory(input: Input, window: number, tables: readonly StoryTable[], withCheck: boolean): ReceiptStory {
  const state = storyStates[input.read(bits.state)] ?? 'open';
  const edition = input.read(bits.edition);
  const present = tables.find((candidate) => candidate.window === window);
  const table = present?.edition === edition ? present : undefined;
  const form = (name: 'a' | 'b') => (withCheck ? readForm(input, table?.check[name]) : {});
  const story = {
    ...{ window, level: present?.level ?? null, state, isOtherEdition: table === undefined },
    check: { a: form('a'), b: form('b') },
  };
  if (state === 'open') return { ...story, tries: 0, minutes: 0, ending: null, choices: {} };
  const tries = input.read(bits.tries);
  const minutes = input.read(bits.minutes);
  const endingPlace = input.read(bits.ending);
  const ending = table === undefined || endingPlace === 0 ? null : input.known(table.endings[endingPlace - 1]);
  return { ...story, tries, minutes, ending: ending ?? null, choices: readChoices(input, table) };
}

function readTicket(input: Input): Readonly<Record<string, string>> {
  const given = ticketQuestions.flatMap(({ id, options }): readonly (readonly [string, string])[] => {
    const option = oneOf(input, options, bits.ticket);
    return option === null ? [] : [[id, option]];
  });
  return Object.fromEntries(given);
}

function readRound(input: Input): Tally | null {
  if (input.read(1) === 0) return null;
  const [hurtful = 0, hits = 0, soft = 0, alarms = 0] = Array.from({ length: 4 }, () => input.read(bits.tally));
  return input.known(hits <= hurtful && alarms <= soft ? { hurtful, hits, soft, alarms } : undefined) ?? null;
}

function readParts(input: Input, assignment: Assignment, tables: readonly StoryTable[]): Receipt {
  const pupil = input.read(bits.pupil);
  const name = readName(input);
  const language = oneOf(input, codeLanguages, bits.language);
  const last = firstMinute + input.read(bits.last);
  const begun = last - input.read(bits.took);
  const ticket = assignment.ticket ? readTicket(input) : {};
  const round = assignment.booster ? readRound(input) : null;
  const stories = assignment.windows.map((window) => readStory(input, window, tables, assignment.check));
  return { code: codeOf(assignment), assignment, pupil, name, language, begun, last, stories, ticket, round };
}

/** How many bytes a receipt that begins so has; undefined before its second byte. */
export const lengthOf = (bytes: Uint8Array): number | undefined => bytes[1];

const headBytes = 2;

/** Reads bytes. What stands behind the receipt's own end is passed over. */
export function decodeReceipt(bytes: Uint8Array, tables: readonly StoryTable[]): Result<Receipt, ReceiptReason> {
  const length = lengthOf(bytes);
  if (length === undefined || bytes.length < length) return fail('cut');
  if (length <= headBytes + crcBytes) return fail('damaged');
  const body = bytes.subarray(0, length - crcBytes);
  const sum = createBitReader(bytes.subarray(length - crcBytes, length)).read(crcBytes * 8);
  if (sum !== crc32(body)) return fail('damaged');
  const version = createBitReader(body).read(bits.version);
  if (version !== receiptVersion) return fail(version > receiptVersion ? 'newer' : 'damaged');
  const input = inputOf(body.subarray(headBytes));
  const assignment = assignmentOf(input.read(bits.assignment));
  if (!assignment.ok) return fail(assignment.reason === 'newer' ? 'newer' : 'damaged');
  const receipt = readParts(input, assignment.value, tables);
  return input.isStrange() ? fail('damaged') : ok(receipt);
}
