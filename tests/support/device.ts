// What the browser keeps of the game, seen from outside; and a browser that keeps badly.
import { expect, type Page } from '@playwright/test';
import type { Tab } from './play';

/** What is asked of the database: the value under a key, all keys, or to keep a value under a key. */
interface Asked {
  readonly what: 'get' | 'getAllKeys' | 'put';
  readonly key?: string;
  readonly value?: unknown;
}

/**
 * Asks the device's database behind the game's back; null where it is not there yet, or only half made: whoever made or
 * held it now would keep the game from making it.
 */
function ask(tab: Tab, asked: Asked): Promise<{ readonly answer: unknown } | null> {
  return tab.evaluate(
    (text) =>
      new Promise<{ readonly answer: unknown } | null>((resolve, reject) => {
        const { what, key, value } = JSON.parse(text) as Asked;
        const opening = indexedDB.open('kindlight');
        let isNew = false;
        opening.onupgradeneeded = () => {
          isNew = true;
          opening.transaction?.abort();
        };
        opening.onerror = () => (isNew ? resolve(null) : reject(new Error('the database does not open')));
        opening.onsuccess = () => {
          const database = opening.result;
          const end = (found: { readonly answer: unknown } | null) => {
            database.close();
            resolve(found);
          };
          if (!database.objectStoreNames.contains('street')) {
            end(null);
            return;
          }
          const work = database.transaction('street', 'readwrite');
          const street = work.objectStore('street');
          const asking =
            what === 'put' ? street.put(value, key) : what === 'get' ? street.get(key ?? '') : street.getAllKeys();
          work.oncomplete = () => end({ answer: asking.result });
        };
      }),
    JSON.stringify(asked),
  );
}

/** The value under a key of the device's database; undefined where there is none. */
export const keptOn = async (tab: Tab, key = 'household'): Promise<unknown> =>
  (await ask(tab, { what: 'get', key }))?.answer;

/** All keys of the device's database. */
export async function keysOn(tab: Tab): Promise<readonly string[]> {
  const keys = (await ask(tab, { what: 'getAllKeys' }))?.answer ?? [];
  return (keys as readonly unknown[]).map(String);
}

/** Writes a value under the key of the save; waits while the game makes its database. */
export async function putOn(tab: Tab, value: unknown): Promise<void> {
  await expect.poll(() => ask(tab, { what: 'put', key: 'household', value })).not.toBeNull();
}

interface Steps {
  readonly profiles: readonly {
    readonly progress: {
      readonly levels: Readonly<Record<string, { readonly run: { readonly path: readonly unknown[] } | null }>>;
    };
  }[];
}

/** The save where a device was too slow with its database, and the game took the other place. */
const inLetters = async (tab: Tab): Promise<unknown> =>
  JSON.parse(await tab.evaluate((key) => localStorage.getItem(key) ?? 'null', 'kindlight/street/household'));

/** The moves of a level that are kept for the first player of the device, as `beat/move`. */
export async function movesKept(tab: Tab, level = 'block-the-bullies'): Promise<readonly string[]> {
  const save = ((await keptOn(tab)) ?? (await inLetters(tab))) as Steps | null;
  const path = save?.profiles[0]?.progress.levels[level]?.run?.path ?? [];
  return (path as readonly { beat: string; move: string }[]).map(({ beat, move }) => `${beat}/${move}`);
}

/** A clipboard that can be asked afterwards; reading the real one is not allowed to the page. */
export async function fakeClipboard(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const held = { text: '' };
    const clipboard = { writeText: (text: string) => Promise.resolve(void (held.text = text)) };
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: clipboard });
    Object.assign(window, { held });
  });
  return () => page.evaluate(() => (window as unknown as { held: { text: string } }).held.text);
}
