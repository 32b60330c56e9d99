// What a teacher gathered, kept on the device: raw receipts by class. Written in one go, some time after the last change.
import { readCode } from '../../../domain/assignment/code';
import { classesOf, type Collection } from '../../../domain/report/collection';
import type { Storage, StorageHealth } from '../../../ports/storage';

/** How the page was left. */
export interface ShelfSigns {
  readonly isKeeping: boolean;
  /** The class that was shown. */
  readonly shown: string | null;
  /** Classes that are counted together with it. */
  readonly taken: readonly string[];
}

/** Receipts as letters, by the class in whose drawer they lie. */
export type Drawers = ReadonlyMap<string, readonly string[]>;

/** Everything to be kept. */
export interface ShelfContent {
  readonly collection: Collection;
  readonly signs: ShelfSigns;
  /** What lay there and could not be read, perhaps because a newer game wrote it: it stays. */
  readonly unread: Drawers;
}

/** What is kept. */
export interface Shelf {
  load(): Promise<{ readonly signs: ShelfSigns; readonly drawers: Drawers }>;
  /** Keeps all of this soon. */
  keep(content: ShelfContent): void;
  /** Writes what is waiting. */
  flush(): Promise<void>;
}

const prefix = 'teach.report.';
const signsKey = 'teach.report';
/** Milliseconds after the last change. */
const delay = 500;
const version = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const receiptsIn = (value: unknown): readonly string[] => strings(isRecord(value) ? value.receipts : undefined);
const isCode = (text: string): boolean => readCode(text).ok;

function readSigns(value: unknown): ShelfSigns {
  const { keep, shown, taken } = isRecord(value) ? value : {};
  return {
    isKeeping: keep !== false,
    shown: typeof shown === 'string' && isCode(shown) ? shown : null,
    taken: strings(taken).filter(isCode),
  };
}

/** What each drawer should hold. */
function wantedDrawers({ collection, signs, unread }: ShelfContent): Drawers {
  if (!signs.isKeeping) return new Map();
  const drawers = new Map(unread);
  for (const { code, pupils } of classesOf(collection)) {
    const texts = pupils.flatMap(({ results }) => results.map(({ text }) => text));
    drawers.set(code, [...texts, ...(unread.get(code) ?? [])]);
  }
  return drawers;
}

const isSame = (one: readonly string[], other: readonly string[] | undefined): boolean =>
  one.length === other?.length && one.every((text, at) => text === other[at]);

/** Opens the shelf; `onHealth` hears after each reading and writing how well things are kept. */
export function createShelf(storage: Storage, onHealth: (health: StorageHealth) => void): Shelf {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: ShelfContent | undefined;
  let latest: ShelfContent | undefined;
  /** What this page knows of each drawer, as it was last read or written. */
  const lying = new Map<string, readonly string[]>();
  let writing: Promise<void> = Promise.resolve();

  /** Fills a drawer. What another page has laid there meanwhile stays. */
  async function fill(code: string, receipts: readonly string[]): Promise<StorageHealth> {
    const known = new Set([...(lying.get(code) ?? []), ...receipts]);
    const there = receiptsIn(await storage.get(prefix + code));
    const all = [...receipts, ...there.filter((text) => !known.has(text))];
    const health = isSame(all, there) ? storage.health() : await storage.set(prefix + code, { version, receipts: all });
    // What was refused is tried again with the next change.
    if (health === 'kept') lying.set(code, receipts);
    return health;
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    const content = wanted;
    wanted = undefined;
    if (!content) return;
    const drawers = wantedDrawers(content);
    const healths: StorageHealth[] = [];
    for (const [code, receipts] of drawers) {
      if (!isSame(receipts, lying.get(code))) healths.push(await fill(code, receipts));
    }
    for (const code of [...lying.keys()].filter((each) => !drawers.has(each))) {
      await storage.remove(prefix + code);
      lying.delete(code);
    }
    const { isKeeping, shown, taken } = content.signs;
    healths.push(await storage.set(signsKey, { keep: isKeeping, shown, taken }));
    // One drawer that was not kept is what a teacher must hear of.
    onHealth(healths.find((health) => health !== 'kept') ?? 'kept');
  }

  const flush = (): Promise<void> => (writing = writing.then(write));
  // What waited for another page to close, or for the device to answer, is laid beside what came meanwhile.
  storage.onReturn(() => {
    if (!latest) return;
    wanted ??= latest;
    lying.clear();
    void flush();
  });
  return {
    async load() {
      const keys = (await storage.keys()).filter((key) => key.startsWith(prefix));
      for (const key of keys) {
        const value = await storage.get(key);
        lying.set(key.slice(prefix.length), receiptsIn(value));
      }
      const signs = readSigns(await storage.get(signsKey));
      onHealth(storage.health());
      return { signs, drawers: new Map(lying) };
    },
    keep(content) {
      wanted = latest = content;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush,
  };
}
