// Devices that keep badly, for pages in a real browser: what is done to them before or while the game is played.
import type { Page } from '@playwright/test';

/** Every answer of the database comes so many milliseconds late. */
export const slowDatabase = (milliseconds: number) => {
  for (const [prototype, name] of [
    [IDBRequest.prototype, 'onsuccess'],
    [IDBTransaction.prototype, 'oncomplete'],
  ] as const) {
    const real = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      set(this: EventTarget, listen: (event: Event) => void) {
        real?.set?.call(this, (event: Event) => setTimeout(() => listen.call(this, event), milliseconds));
      },
    });
  }
};

/** From now on the database takes what is written and never says so. */
export const silentDatabase = () => {
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => undefined });
};

/** There is no database. */
export const shutDatabase = () => {
  Object.defineProperty(window, 'indexedDB', { get: () => undefined });
};

/** The smaller place is forbidden. */
export const shutLocalStorage = () => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
};

/** Makes the database of the game anew, of a version and with stores that the game did not make. */
export function strangeDatabase(page: Page, version: number, stores: readonly string[]): Promise<void> {
  return page.evaluate(
    ([number, names]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kindlight', number);
        opening.onupgradeneeded = () => {
          for (const name of names) opening.result.createObjectStore(name);
        };
        opening.onerror = () => reject(new Error('the database cannot be made'));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [version, stores] as const,
  );
}

/** Clears the data of a site, as a user can. */
export async function clearData(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

/** From now on the database refuses to write, as where no room is left. */
export const fullDatabase = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
};

const filler = 'filler';

/** Leaves no room in the smaller place. */
export const fillLocalStorage = (page: Page) =>
  page.evaluate((key) => {
    let text = '';
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) {
          localStorage.setItem(key, text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        }
      } catch {
        // Too much: with less, then.
      }
    }
  }, filler);

/** Gives that room back. */
export const emptyLocalStorage = (page: Page) => page.evaluate((key) => localStorage.removeItem(key), filler);
