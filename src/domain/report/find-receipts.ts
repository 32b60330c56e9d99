// Receipts out of a text, read with the tables of this game's stories.
import { decodeReceipt } from '../receipt/decode-receipt';
import type { StoryTable } from '../receipt/story-table';
import { toBase64Url } from '../shared/base64url';
import type { Found } from './collection';
import { scanText, type Sighting } from './scan';

/** What was found since the step before, and how many letters of the text are gone through. */
export interface FindStep {
  readonly found: readonly Found[];
  readonly done: number;
}

function read(sighting: Sighting, tables: readonly StoryTable[]): Found {
  if (sighting.kind !== 'whole') return { kind: sighting.kind, trace: sighting.trace() };
  const { bytes, trace } = sighting;
  const receipt = decodeReceipt(bytes, tables);
  if (receipt.ok) return { kind: 'whole', text: toBase64Url(bytes), receipt: receipt.value };
  return { kind: receipt.reason, trace: trace() };
}

/** Goes through a text step by step. */
export function* findReceipts(text: string, tables: readonly StoryTable[]): Generator<FindStep, void> {
  for (const { sightings, done } of scanText(text)) yield { found: sightings.map((each) => read(each, tables)), done };
}

/** All of a short text at once. */
export const receiptsIn = (text: string, tables: readonly StoryTable[]): readonly Found[] =>
  [...findReceipts(text, tables)].flatMap(({ found }) => found);
