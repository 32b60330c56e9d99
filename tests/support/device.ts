// What the browser keeps of the game, seen from outside; and a browser that keeps badly.
import type { Page } from '@playwright/test';

/** The value under a key of the device's database; undefined where there is none. */
export function keptOn(page: Page, key = 'household'): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('kindlight');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction('street').objectStore('street').get(wanted);
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result);
          };
        };
      }),
    key,
  );
}

/** All keys of the device's database. */
export function keysOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('kindlight');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const asking = opening.result.transaction('street').objectStore('street').getAllKeys();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.map(String));
          };
        };
      }),
  );
}

/** Writes a value under the key of the save, behind the game's back. */
export function putOn(page: Page, value: unknown): Promise<void> {
  return page.evaluate(
    (written) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kindlight');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const change = opening.result.transaction('street', 'readwrite');
          change.objectStore('street').put(written, 'household');
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}

interface Steps {
  readonly profiles: readonly {
    readonly progress: {
      readonly levels: Readonly<Record<string, { readonly run: { readonly path: readonly unknown[] } | null }>>;
    };
  }[];
}

/** The moves of a level that are kept for the first player of the device, as `beat/move`. */
export async function movesKept(page: Page, level = 'block-the-bullies'): Promise<readonly string[]> {
  const save = (await keptOn(page)) as Steps | undefined;
  const path = save?.profiles[0]?.progress.levels[level]?.run?.path ?? [];
  return (path as readonly { beat: string; move: string }[]).map(({ beat, move }) => `${beat}/${move}`);
}
