// What device storage needs of a place to keep things, and the two places that browsers have.
import type LocalForage from 'localforage';

/** A place on the device, opened. Every method may reject. */
export interface Drawer {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

/** A place on the device. */
export interface Place {
  /** Opens it; rejects where the browser has none or keeps it shut. */
  open(): Promise<Drawer>;
  /** Whether anything of the game may lie there: a quick look without the library. Rejects where nobody can tell. */
  holds(): Promise<boolean>;
}

/** The names under which browsers keep what is the game's. */
const name = 'kindlight';
const storeName = 'street';

async function open(driverOf: (library: typeof LocalForage) => string): Promise<Drawer> {
  const { default: library } = await import('localforage');
  const forage = library.createInstance({ name, storeName, driver: driverOf(library) });
  await forage.ready();
  return {
    get: (key) => forage.getItem(key),
    set: (key, value) => forage.setItem(key, value),
    remove: (key) => forage.removeItem(key),
    keys: () => forage.keys(),
    clear: () => forage.clear(),
  };
}

const database: Place = {
  open: () => open((library) => library.INDEXEDDB),
  holds: async () => (await indexedDB.databases()).some((found) => found.name === name),
};

const letters: Place = {
  async open() {
    const drawer = await open((library) => library.LOCALSTORAGE);
    return {
      ...drawer,
      // What is no JSON any more is handed out as it stands, so that it can be put aside.
      get: (key) =>
        drawer.get(key).catch((problem: unknown) => {
          if (!(problem instanceof SyntaxError)) throw problem;
          return localStorage.getItem(`${name}/${storeName}/${key}`);
        }),
    };
  },
  holds: () => Promise.resolve().then(() => Object.keys(localStorage).some((key) => key.startsWith(`${name}/`))),
};

/** The database first: it has room. Some private windows refuse it and still have localStorage. */
export const browserPlaces: readonly Place[] = [database, letters];
