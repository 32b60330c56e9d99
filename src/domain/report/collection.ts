// What a teacher has gathered: every result as it came, and which of a pupil's results counts. Nothing is thrown away.
import type { Receipt } from '../receipt/receipt';

/** A result that could be read. */
export interface Entry {
  /** The receipt as letters, as `toBase64Url` writes them: without `r=`. Equal bytes have equal text. */
  readonly text: string;
  readonly receipt: Receipt;
  /** Whose it is, see `keyOf`. */
  readonly key: string;
}

/** Everything of one pupil in one class. */
export interface Pupil {
  /** Class code and number, for keys of lists. */
  readonly key: string;
  readonly number: number;
  /** The result that counts: of the latest `last`; of two such the one with more tries. */
  readonly counted: Entry;
  /** All results with the one that counts, in the order in which they were played. */
  readonly results: readonly Entry[];
}

/** A class of which there are results. */
export interface GatheredClass {
  /** Eight characters. */
  readonly code: string;
  readonly pupils: readonly Pupil[];
  /** Results, with those that do not count. */
  readonly results: number;
}

/** Why something that looks like a result is none. */
export type Trouble = 'cut' | 'damaged' | 'newer';

/** How a teacher finds what could not be read again: all that is known of it. */
export interface Trace {
  /** Its first letters. */
  readonly begins: string;
  /** The pupil's number, as far as it can be believed: there was no checksum to hold it against. */
  readonly pupil: number | null;
  /** The words that stood before it; from outside, to be shown as text. */
  readonly near: string;
}

/** Something that was found in a text: a result, or what looks like one. */
export type Found =
  | { readonly kind: 'whole'; readonly text: string; readonly receipt: Receipt }
  | { readonly kind: Trouble; readonly trace: Trace };

/**
 * What became of it: a new pupil, a newer result of a pupil who is there, an older one (kept, not counted), the very
 * same bytes once more (kept once).
 */
export type Verdict = 'new' | 'better' | 'older' | 'same';

/** What became of one thing that was found. */
export type Outcome =
  { readonly verdict: Verdict; readonly entry: Entry } | { readonly verdict: Trouble; readonly trace: Trace };

/** Grows only: collections that came before see its beginning. */
interface Ledger {
  readonly entries: Entry[];
  readonly texts: Map<string, Entry>;
  readonly counted: Map<string, Entry>;
}

/** An immutable collection; take it apart with the functions of this file. */
export interface Collection {
  /** How many results there are. */
  readonly size: number;
  /** For this file alone. */
  readonly ledger: Ledger;
}

const emptyLedger = (): Ledger => ({ entries: [], texts: new Map(), counted: new Map() });

/** Nothing is gathered. */
export const emptyCollection: Collection = { size: 0, ledger: emptyLedger() };

/** Whose a receipt is: class code and the pupil's number in it. */
export const keyOf = ({ code, pupil }: Pick<Receipt, 'code' | 'pupil'>): string => `${code}-${pupil}`;

const triesOf = ({ stories }: Receipt): number => stories.reduce((sum, { tries }) => sum + tries, 0);

/** Which was played later; equal ones are told apart by their letters, so that the order of adding means nothing. */
function later(one: Entry, other: Entry): number {
  const difference = one.receipt.last - other.receipt.last || triesOf(one.receipt) - triesOf(other.receipt);
  if (difference !== 0) return difference;
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

function put(ledger: Ledger, text: string, receipt: Receipt): Outcome {
  const known = ledger.texts.get(text);
  if (known) return { verdict: 'same', entry: known };
  const entry = { text, receipt, key: keyOf(receipt) };
  ledger.entries.push(entry);
  ledger.texts.set(text, entry);
  const before = ledger.counted.get(entry.key);
  if (before && later(before, entry) >= 0) return { verdict: 'older', entry };
  ledger.counted.set(entry.key, entry);
  return { verdict: before ? 'better' : 'new', entry };
}

/** The collection's own ledger, or a copy where another collection has grown from it already. */
function ownLedger({ size, ledger }: Collection): Ledger {
  if (size > 0 && ledger.entries.length === size) return ledger;
  const copy = emptyLedger();
  for (const { text, receipt } of ledger.entries.slice(0, size)) put(copy, text, receipt);
  return copy;
}

/** Adds what was found, in time that grows with `found` alone; the outcomes stand in the order of `found`. */
export function addFound(
  collection: Collection,
  found: readonly Found[],
): { readonly collection: Collection; readonly outcomes: readonly Outcome[] } {
  const ledger = ownLedger(collection);
  const outcomes = found.map((each): Outcome =>
    each.kind === 'whole' ? put(ledger, each.text, each.receipt) : { verdict: each.kind, trace: each.trace },
  );
  const isLonger = ledger.entries.length > collection.size;
  return { collection: isLonger ? { size: ledger.entries.length, ledger } : collection, outcomes };
}

/** All results in the order of adding, with those that do not count. */
export const entriesOf = ({ size, ledger }: Collection): readonly Entry[] => ledger.entries.slice(0, size);

function pupilsIn(entries: readonly Entry[]): readonly Pupil[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const before = byKey.get(entry.key);
    if (before) before.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  return [...byKey].flatMap(([key, all]) => {
    const results = all.sort(later);
    const counted = results.at(-1);
    return counted ? [{ key, number: counted.receipt.pupil, counted, results }] : [];
  });
}

const seen = new WeakMap<Collection, readonly GatheredClass[]>();

/** All classes, in the order in which their first result came. Worked out once for each collection. */
export function classesOf(collection: Collection): readonly GatheredClass[] {
  const known = seen.get(collection);
  if (known) return known;
  const byCode = new Map<string, Entry[]>();
  for (const entry of entriesOf(collection)) {
    const before = byCode.get(entry.receipt.code);
    if (before) before.push(entry);
    else byCode.set(entry.receipt.code, [entry]);
  }
  const classes = [...byCode].map(([code, all]) => ({ code, results: all.length, pupils: pupilsIn(all) }));
  seen.set(collection, classes);
  return classes;
}

/** The pupils of one class, in the order in which their first result came; none where there is no such class. */
export const pupilsOf = (collection: Collection, code: string): readonly Pupil[] =>
  classesOf(collection).find((candidate) => candidate.code === code)?.pupils ?? [];

/** The collection without the results that `leaves` says. */
export function without(collection: Collection, leaves: (entry: Entry) => boolean): Collection {
  const rest = entriesOf(collection).filter((entry) => !leaves(entry));
  return addFound(
    emptyCollection,
    rest.map(({ text, receipt }) => ({ kind: 'whole', text, receipt })),
  ).collection;
}
