// A receipt as bytes, and as the part of a link.
import { codeLanguages } from '../assignment/assignment';
import { numberOf } from '../assignment/code';
import type { HouseName } from '../progress/household';
import type { CheckForm } from '../progress/practice';
import { toBase64Url } from '../shared/base64url';
import { createBitWriter, type BitWriter } from '../shared/bits';
import { crc32 } from '../shared/crc32';
import { bits, bitsOfPlace, checkAnswers, crcBytes, firstMinute, mostOf, receiptVersion, storyStates } from './format';
import type { Receipt, ReceiptStory } from './receipt';
import type { StoryTable } from './story-table';
import { ticketQuestions } from './ticket';

/** Whole, and at most what fits. */
const within = (value: number, width: number): number => Math.min(Math.max(Math.floor(value), 0), mostOf(width));

function writeName(out: BitWriter, name: HouseName | null): void {
  out.write(name === null ? 0 : 'seat' in name ? 2 : 1, bits.nameKind);
  if (name === null) return;
  if ('seat' in name) {
    out.write(name.seat, bits.seat);
    return;
  }
  out.write(name.first, bits.nameWord);
  out.write(name.second, bits.nameWord);
}

function writeChoices(out: BitWriter, { choices }: ReceiptStory, { places }: StoryTable): void {
  const inner = places.map((place) => {
    const chosen = Object.hasOwn(choices, place.beat) ? choices[place.beat] : undefined;
    const at = chosen === undefined ? -1 : place.choices.indexOf(chosen);
    return { value: at + 1, width: bitsOfPlace(place.choices.length) };
  });
  out.write(
    inner.reduce((sum, { width }) => sum + width, 0),
    bits.choices,
  );
  for (const { value, width } of inner) out.write(value, width);
}

function writeForm(out: BitWriter, form: CheckForm, items: readonly string[]): void {
  out.write(items.length, bits.checkCount);
  for (const id of items) {
    const answer = Object.hasOwn(form, id) ? form[id] : undefined;
    out.write(answer === undefined ? 0 : checkAnswers.indexOf(answer) + 1, bits.checkAnswer);
  }
}

function writeStory(out: BitWriter, story: ReceiptStory, table: StoryTable, withCheck: boolean): void {
  out.write(storyStates.indexOf(story.state), bits.state);
  out.write(table.edition, bits.edition);
  if (withCheck) {
    writeForm(out, story.check.a, table.check.a);
    writeForm(out, story.check.b, table.check.b);
  }
  if (story.state === 'open') return;
  out.write(within(story.tries, bits.tries), bits.tries);
  out.write(within(story.minutes, bits.minutes), bits.minutes);
  out.write(story.ending === null ? 0 : table.endings.indexOf(story.ending) + 1, bits.ending);
  writeChoices(out, story, table);
}

function writeExtras(out: BitWriter, { assignment, ticket, round }: Receipt): void {
  for (const { id, options } of assignment.ticket ? ticketQuestions : []) {
    out.write(options.indexOf(ticket[id] ?? '') + 1, bits.ticket);
  }
  if (!assignment.booster) return;
  out.write(round === null ? 0 : 1, 1);
  if (round === null) return;
  for (const part of [round.hurtful, round.hits, round.soft, round.alarms]) {
    out.write(within(part, bits.tally), bits.tally);
  }
}

/** Puts version and length before the parts and a checksum behind them. */
function sealed(parts: Uint8Array): Uint8Array {
  const head = createBitWriter();
  head.write(receiptVersion, bits.version);
  head.write(0, bits.free);
  head.write(parts.length + 2 + crcBytes, bits.length);
  const body = Uint8Array.from([...head.bytes(), ...parts]);
  const tail = createBitWriter();
  tail.write(crc32(body), crcBytes * 8);
  return Uint8Array.from([...body, ...tail.bytes()]);
}

/** The bytes of a receipt: the same receipt gives the same bytes. `tables` must have every level that it tells of. */
export function encodeReceipt(receipt: Receipt, tables: readonly StoryTable[]): Uint8Array {
  const { assignment } = receipt;
  const out = createBitWriter();
  out.write(numberOf(assignment), bits.assignment);
  out.write(receipt.pupil, bits.pupil);
  writeName(out, receipt.name);
  out.write(1 + codeLanguages.findIndex((tag) => tag === receipt.language), bits.language);
  out.write(within(receipt.last - firstMinute, bits.last), bits.last);
  out.write(within(receipt.last - receipt.begun, bits.took), bits.took);
  writeExtras(out, receipt);
  for (const story of receipt.stories) {
    const table = tables.find(({ window }) => window === story.window);
    if (!table) throw new Error(`no table for window ${story.window}`);
    writeStory(out, story, table, assignment.check);
  }
  return sealed(out.bytes());
}

/** The part of a link behind `#`, for example `r=EB4…`. */
export const receiptFragment = (bytes: Uint8Array): string => `r=${toBase64Url(bytes)}`;
