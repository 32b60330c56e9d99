// The storage adapter: IndexedDB, else localStorage, else memory. It never throws; it says how well things are kept.
import type { Storage } from '../../ports/storage';
import { comeBack, keep, newDesk, readFrom, textOf, type Desk } from './desk';
import { browserPlaces, type Drawer, type Place } from './drawer';
import { findPlace, lookAt, probe, type Found, type Looked } from './find-place';
import { inTime } from './patience';
import { takeTabLock } from './tab-lock';

/** Resolves to false in a second tab, which is called when its turn comes. */
type IsAlone = (onTurn: () => void) => Promise<boolean>;

/** Finds a place, and out whether this tab may keep things. */
async function sitDown(desk: Desk, looking: Promise<readonly Looked[]>, isAlone: IsAlone): Promise<void> {
  const take = ({ drawer, health }: Found): void => {
    Object.assign(desk, { drawer, health: drawer && desk.isSecond ? 'other-tab' : health });
  };
  const alone = isAlone(() => {
    desk.isSecond = false;
    void comeBack(desk);
  }).then((is) => (desk.isSecond = !is));
  const found = await findPlace(await looking, (late) => {
    take(late);
    void comeBack(desk);
  });
  await alone;
  take(found);
}

/**
 * Creates the storage port. The device is opened at the first call, but where nothing was ever kept reading needs no
 * opening: a first visit has its first page sooner. A second tab reads what is kept, and keeps its own in memory until
 * its turn comes.
 */
export function createStorage(places: readonly Place[] = browserPlaces, isAlone: IsAlone = takeTabLock): Storage {
  const desk = newDesk();
  const { memory } = desk;
  let looking: Promise<readonly Looked[]> | undefined;
  let opening: Promise<void> | undefined;
  // Once: the first page waits for it.
  const look = (): Promise<readonly Looked[]> => (looking ??= lookAt(places));
  const open = (): Promise<void> => (opening ??= sitDown(desk, look(), isAlone));

  async function find(key: string): Promise<unknown> {
    if (!opening && (await look()).every(({ isUsed }) => isUsed === false)) {
      desk.seen.set(key, textOf(null));
      return undefined;
    }
    await open();
    return desk.drawer && readFrom(desk, desk.drawer, key);
  }

  /** Asks the drawer; whatever goes wrong, the answer is the fallback. */
  async function ask<Value>(question: (drawer: Drawer) => Promise<Value>, fallback: Value): Promise<Value> {
    await open();
    return desk.drawer ? inTime(question(desk.drawer)).catch(() => fallback) : fallback;
  }

  return {
    async get(key) {
      const found = await find(key);
      return memory.has(key) ? structuredClone(memory.get(key)) : (found ?? undefined);
    },
    async set(key, value) {
      // In memory first: whoever asks while the device is writing gets the new value.
      memory.set(key, structuredClone(value));
      await open();
      return keep(desk, key);
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
      desk.unread.clear();
    },
    health: () => desk.health,
    async ready() {
      await open();
      return desk.health;
    },
    onReturn: (listener) => void desk.listeners.push(listener),
  };
}
