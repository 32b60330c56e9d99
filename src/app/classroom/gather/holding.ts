// What is gathered, and the shelf it is kept on.
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  addFound,
  classesOf,
  emptyCollection,
  entriesOf,
  without,
  type Collection,
  type Found,
} from '../../../domain/report/collection';
import { emptySummary, withOutcomes, type Summary } from '../../../domain/report/summary';
import type { Storage, StorageHealth } from '../../../ports/storage';
import type { Finder } from './finder';
import { createShelf, type Drawers, type ShelfSigns } from './shelf';

/** The collection with what is shown of it, as signals. */
export interface Holding {
  readonly collection: ReadonlySignal<Collection>;
  readonly signs: ReadonlySignal<ShelfSigns>;
  /** How well it is kept. */
  readonly health: ReadonlySignal<StorageHealth>;
  /** Brings back what is kept. */
  load(finder: Finder): Promise<void>;
  /** Puts in what was found, and adds it to a summary. The first class that comes is the one that is shown. */
  put(summary: Summary, found: readonly Found[]): Summary;
  change(signs: Partial<ShelfSigns>): void;
  /** Deletes a class. */
  remove(code: string): void;
  /** Writes at once what waits to be written. */
  flush(): Promise<void>;
}

const noSigns: ShelfSigns = { isKeeping: true, shown: null, taken: [] };

/** The codes of the classes that are looked at. */
export const codesShown = ({ shown, taken }: ShelfSigns): readonly string[] =>
  shown === null ? [] : [shown, ...taken];

/** What lies in drawers and is not in a collection. */
function unreadIn(drawers: Drawers, collection: Collection): Drawers {
  const known = new Set(entriesOf(collection).map(({ text }) => text));
  const rests = [...drawers].map(([code, texts]) => [code, texts.filter((text) => !known.has(text))] as const);
  return new Map(rests.filter(([, rest]) => rest.length > 0));
}

/** Holds nothing yet. */
export function createHolding(storage: Storage): Holding {
  const collection = signal(emptyCollection);
  const signs = signal(noSigns);
  const health = signal<StorageHealth>('kept');
  const shelf = createShelf(storage, (next) => void (health.value = next));
  let unread: Drawers = new Map();
  const keep = (): void => shelf.keep({ collection: collection.value, signs: signs.value, unread });

  function put(summary: Summary, found: readonly Found[]): Summary {
    const grown = addFound(collection.value, found);
    const isGrown = grown.collection !== collection.value;
    collection.value = grown.collection;
    const [first] = grown.outcomes.flatMap((outcome) => ('entry' in outcome ? [outcome.entry.receipt.code] : []));
    if (signs.value.shown === null && first !== undefined) signs.value = { ...signs.value, shown: first };
    if (isGrown) keep();
    return withOutcomes(summary, grown.outcomes, codesShown(signs.value));
  }

  return {
    ...{ collection, signs, health, put },
    async load(finder) {
      const { signs: keptSigns, drawers } = await shelf.load();
      signs.value = keptSigns;
      const lines = [...drawers.values()].flat().map((text) => `r=${text}\n`);
      const found: Found[] = [];
      await finder.text(lines.join(''), (step) => void found.push(...step.found), new AbortController().signal);
      unread = unreadIn(drawers, addFound(emptyCollection, found).collection);
      put(emptySummary, found);
    },
    change(next) {
      signs.value = { ...signs.value, ...next };
      keep();
    },
    remove(code) {
      collection.value = without(collection.value, ({ receipt }) => receipt.code === code);
      unread = new Map([...unread].filter(([drawer]) => drawer !== code));
      signs.value = { ...signs.value, shown: classesOf(collection.value)[0]?.code ?? null, taken: [] };
      keep();
    },
    flush: () => shelf.flush(),
  };
}
