// The storage adapter: IndexedDB, else localStorage, else memory. It never throws; it says how well things are kept.
import type { Storage, StorageHealth } from '../../ports/storage';
import { browserDrawers, type Drawer, type OpenDrawer } from './drawer';
import { takeTabLock } from './tab-lock';

const probe = 'probe';
/** Some browsers never answer a request to open; after this many milliseconds the next place is tried. */
const patience = 3000;

const isFull = (problem: unknown): boolean =>
  problem instanceof Error && /quota/i.test(`${problem.name} ${problem.message}`);

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the storage does not answer')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function tryOut(open: OpenDrawer): Promise<{ drawer: Drawer; health: StorageHealth }> {
  const drawer = await open();
  try {
    await drawer.set(probe, true);
    await drawer.remove(probe);
    return { drawer, health: 'kept' };
  } catch (problem) {
    // A full device can still be read, and may have room later.
    if (isFull(problem)) return { drawer, health: 'full' };
    throw problem;
  }
}

async function firstThatWorks(drawers: readonly OpenDrawer[]) {
  for (const open of drawers) {
    try {
      return await inTime(tryOut(open));
    } catch {
      // Private window, blocked by the owner, or broken: the next place.
    }
  }
  return { drawer: undefined, health: 'until-closed' as StorageHealth };
}

/**
 * Creates the storage port. The device is asked at the first call. `isAlone` resolves to false in a second tab, which
 * reads what is kept, and keeps its own only until it closes.
 */
export function createStorage(
  drawers: readonly OpenDrawer[] = browserDrawers,
  isAlone: () => Promise<boolean> = takeTabLock,
): Storage {
  // What the device did not take is kept here, so that this visit still has it.
  const memory = new Map<string, unknown>();
  let health: StorageHealth = 'kept';
  let opening: Promise<Drawer | undefined> | undefined;

  const place = (): Promise<Drawer | undefined> =>
    (opening ??= Promise.all([firstThatWorks(drawers), isAlone()]).then(([found, alone]) => {
      health = found.drawer && !alone ? 'other-tab' : found.health;
      return found.drawer;
    }));

  /** Asks the drawer; whatever goes wrong, the answer is the fallback. */
  async function ask<Value>(question: (drawer: Drawer) => Promise<Value>, fallback: Value): Promise<Value> {
    const drawer = await place();
    return drawer ? question(drawer).catch(() => fallback) : fallback;
  }

  return {
    async get(key) {
      const found = await ask((drawer) => drawer.get(key), undefined);
      return memory.has(key) ? structuredClone(memory.get(key)) : (found ?? undefined);
    },
    async set(key, value) {
      const drawer = await place();
      // In memory first: whoever asks while the device is writing gets the new value.
      memory.set(key, structuredClone(value));
      if (!drawer || health === 'other-tab') return health;
      try {
        await drawer.set(key, value);
        memory.delete(key);
        health = 'kept';
      } catch (problem) {
        health = isFull(problem) ? 'full' : 'until-closed';
      }
      return health;
    },
    async remove(key) {
      memory.delete(key);
      await ask((drawer) => drawer.remove(key), undefined);
    },
    async keys() {
      const found = await ask((drawer) => drawer.keys(), []);
      return [...new Set([...found, ...memory.keys()])].filter((key) => key !== probe);
    },
    async clear() {
      memory.clear();
      await ask((drawer) => drawer.clear(), undefined);
    },
    health: () => health,
  };
}
