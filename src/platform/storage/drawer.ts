// What device storage needs of a place to keep things, and the two places that browsers have.
import type LocalForage from 'localforage';

/** A place on the device. Every method may reject. */
export interface Drawer {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

/** Opens a place; rejects where the browser has none or keeps it shut. */
export type OpenDrawer = () => Promise<Drawer>;

const open =
  (driverOf: (library: typeof LocalForage) => string): OpenDrawer =>
  async () => {
    const { default: library } = await import('localforage');
    const forage = library.createInstance({ name: 'kindlight', storeName: 'street', driver: driverOf(library) });
    await forage.ready();
    return {
      get: (key) => forage.getItem(key),
      set: (key, value) => forage.setItem(key, value),
      remove: (key) => forage.removeItem(key),
      keys: () => forage.keys(),
      clear: () => forage.clear(),
    };
  };

/** IndexedDB first: it has room. Some private windows refuse it and still have localStorage. */
export const browserDrawers: readonly OpenDrawer[] = [
  open((library) => library.INDEXEDDB),
  open((library) => library.LOCALSTORAGE),
];
