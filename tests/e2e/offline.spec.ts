// Without a network: the game opens from a folder of a folder, what was opened plays on, and an update breaks nothing.
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { offlineLists } from '../../.config/vite/offline-lists';
import { pathsAt, type Lists } from '../../src/platform/pwa/lists';
import { movesKept } from '../support/device';
import { at, favouring, playUntil } from '../support/play';
import { sayIn } from '../support/say';
import { built, nextVersion, putAway, startHost, type SmallHost } from '../support/small-host';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 120_000 });

const say = sayIn('en');
const words = JSON.parse(readFileSync(path.join(built, '../locales/en/offline.json'), 'utf8')) as Record<
  string,
  string
>;
const said = (key: string): string => words[key] ?? key;
const level = 'block-the-bullies';
const wishes = '?lang=en&pace=calm&seed=7&still';

let host: SmallHost;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => host.close());

/** What lies in the caches: names of caches, keys without the game's folder, and the lists of every version. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys: string[] = [];
    const lists: unknown[] = [];
    for (const name of names) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        keys.push(url);
        if (/\/offline-[\w-]+\.json$/.test(url)) lists.push(await (await cache.match(url))?.json());
      }
    }
    return { names, keys, lists };
  });

/** Waits until these files of the present version are kept. */
async function untilKept(page: Page, wanted: (lists: Lists) => readonly number[]): Promise<void> {
  await expect(async () => {
    const { keys, lists } = await kept(page);
    const last = lists.at(-1) as Lists | undefined;
    const here = new Set(keys.map((url) => url.slice(host.address.length)));
    const missing = last && wanted(last).filter((position) => !here.has(last.files[position]?.[0] ?? ''));
    expect(missing).toEqual([]);
  }).toPass({ timeout: 60_000 });
}

const everyPage = (tag: string) => (lists: Lists) => [...lists.shell, ...(lists.languages[tag] ?? [])];
const story = (id: string) => (lists: Lists) => [
  ...(lists.scenes[id]?.files ?? []),
  ...(lists.scenes[id]?.words['en'] ?? []),
];

/** A first visit, until the game is kept. The settings keep it at once; other pages wait for their picture first. */
async function visit(page: Page, tag = 'en'): Promise<void> {
  await page.goto(`${host.address}?lang=${tag}&pace=calm&still#/settings`);
  await at(page, 'settings');
  await untilKept(page, everyPage(tag));
}

/** Opens an address as if typed: a new start even where only the part behind `#` differs. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${host.address}${address}`);
}

async function enter(page: Page): Promise<void> {
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
}

/** From the first questions to the street, under a name: what guests do is not kept. */
async function begin(page: Page): Promise<void> {
  await page.goto(`${host.address}${wishes}`);
  await at(page, 'first-run');
  await page.locator('[data-advance]').click();
  await at(page, 'opening');
  await playUntil(page, 'hub', favouring('skip'));
}

/** As far as the first guest, with the steps kept. */
async function toTheFirstGuest(page: Page): Promise<void> {
  await playUntil(page, 'a2-round-1', favouring('perm-everyone'));
  await expect.poll(async () => (await movesKept(page)).at(-1)).toBe('a2-first/go-on');
}

/** Back at the first guest. */
async function resumed(page: Page): Promise<void> {
  await enter(page);
  await expect(page.locator('[data-beat="a2-round-1"]')).toBeVisible();
}

test('every file of the build has its place in the lists, and every level is whole in them', () => {
  const lists = offlineLists(built, path.dirname(built));
  expect(pathsAt(lists, lists.rest)).toEqual([]);
  expect(readFileSync(path.join(built, 'index.html'), 'utf8')).toContain(lists.entry);
  const levels = Object.values(lists.scenes).filter(({ words: own }) => (own['en'] ?? []).length > 0);
  expect(levels).toHaveLength(6);
  for (const { files, sounds } of levels) {
    const paths = pathsAt(lists, files);
    expect(paths[0]).toMatch(/stage-.+\.js$/);
    expect(paths.filter((file) => file.endsWith('.webp')).length).toBeGreaterThan(5);
    expect(sounds.webm.length).toBeGreaterThan(3);
    expect(sounds.m4a).toHaveLength(sounds.webm.length);
  }
});

test('on a second visit every address opens without a network, in its language, and no code is in any key', async ({
  page,
}) => {
  await page.goto(`${host.address}?lang=ar&a=SECRET12&s=7`);
  await visit(page, 'ar');
  host.isCut = true;
  for (const [address, screen] of [
    ['?lang=ar#/teach', 'teach'],
    ['?lang=ar&pace=lively#/help', 'help'],
    ['index.html?lang=ar#/guide', 'guide'],
    ['?lang=ar#/about', 'about'],
    ['?lang=ar#/teach/papers', 'papers'],
    [`?lang=ar#/lesson/${level}`, 'lesson'],
    ['ar/?still#/teach', 'teach'],
  ] as const) {
    await open(page, address);
    await at(page, screen);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  }
  const { keys } = await kept(page);
  expect(keys.filter((url) => url.includes('?') || url.includes('#') || url.includes('SECRET'))).toEqual([]);
});

test('a level that was opened plays to its end without a network, and a reload in its middle leads back into it', async ({
  page,
}) => {
  await begin(page);
  await visit(page);
  await open(page, `${wishes}#/level/${level}`);
  await enter(page);
  await toTheFirstGuest(page);
  await untilKept(page, story(level));
  host.isCut = true;
  await page.reload();
  await resumed(page);
  await playUntil(page, 'debrief', favouring('perm-friends'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ui-quiet-hour'));
});

test('all six are kept on a press: a lost network loses nothing, and then six doors open without one', async ({
  page,
}) => {
  await visit(page);
  const section = page.locator('.offline');
  await expect(section.getByText(/It takes about \d+(\.\d)? MB more/)).toBeVisible({ timeout: 20_000 });
  let left = 40;
  host.instead = () => {
    left -= 1;
    if (left < 0) host.isCut = true;
    return undefined;
  };
  await section.getByRole('button', { name: said('keep') }).click();
  await expect(section.getByRole('progressbar', { name: said('bar') })).toBeVisible();
  await expect(section.getByText(said('network'))).toBeVisible({ timeout: 30_000 });
  const before = (await kept(page)).keys.length;
  host.instead = () => undefined;
  host.isCut = false;
  await section.getByRole('button', { name: said('go-on') }).click();
  await expect(section.getByText(said('done'))).toBeVisible({ timeout: 60_000 });
  expect((await kept(page)).keys.length).toBeGreaterThan(before);
  host.isCut = true;
  const { lists } = await kept(page);
  const doors = Object.keys((lists[0] as Lists).scenes).filter((id) => id !== 'hub' && id !== 'festival');
  expect(doors).toHaveLength(6);
  for (const id of doors) {
    await open(page, `${wishes}#/level/${id}`);
    await enter(page);
    await expect(page.getByText(say('er-stage'))).toHaveCount(0);
  }
  await open(page, `${wishes}#/settings`);
  await section.getByRole('button', { name: said('remove') }).click();
  await expect(section.getByRole('button', { name: said('keep') })).toBeVisible({ timeout: 20_000 });
  await open(page, `${wishes}#/help`);
  await at(page, 'help');
});

test('a newer version waits while a level runs, is told of on the street, and takes the old one away once it is loaded', async ({
  page,
}) => {
  const next = await nextVersion();
  try {
    await begin(page);
    await visit(page);
    await open(page, `${wishes}#/level/${level}`);
    await enter(page);
    await untilKept(page, story(level));
    host.folder = next;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    // The level is brought anew before the new version says that it is ready.
    await expect
      .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting), {
        timeout: 60_000,
      })
      .toBe(true);
    await toTheFirstGuest(page);
    await expect(page.locator('[data-notice="new-version"]')).toHaveCount(0);
    await page.evaluate(() => void (location.hash = '#/settings'));
    const notice = page.locator('[data-notice="new-version"]');
    await expect(notice).toBeVisible();
    const old = (await kept(page)).names;
    await notice.getByRole('button', { name: say('new-load') }).click();
    await expect(page.locator('script[type="module"][src$="-next.js"]')).toBeAttached({ timeout: 30_000 });
    await at(page, 'settings');
    await expect(notice).toHaveCount(0);
    await expect.poll(async () => (await kept(page)).names.length, { timeout: 20_000 }).toBeLessThan(old.length);
    const { keys, lists } = await kept(page);
    expect(lists).toHaveLength(1);
    const listed = new Set((lists[0] as Lists).files.map(([file]) => host.address + file));
    expect(keys.filter((url) => /\.js$/.test(url) && !listed.has(url))).toEqual([]);
    // What had been kept is kept, in the new version, and nothing that was played is lost.
    host.isCut = true;
    await open(page, `${wishes}#/level/${level}`);
    await resumed(page);
  } finally {
    putAway(next);
  }
});

test('an old page whose files are gone says so, and leads through the same door into the new version', async ({
  page,
}) => {
  const next = await nextVersion();
  try {
    await visit(page);
    host.folder = next;
    await page.evaluate((id) => void (location.hash = `#/level/${id}`), level);
    await page.locator('[data-choice="play"]').click();
    await at(page, 'stuck');
    await expect(page.getByText(say('er-outdated'))).toBeVisible();
    await page.getByRole('button', { name: say('new-load') }).click();
    await expect(page.locator('script[type="module"][src$="-next.js"]')).toBeAttached({ timeout: 60_000 });
    await enter(page);
  } finally {
    putAway(next);
  }
});

test('a page of a school network, half a file and an error are never kept', async ({ page }) => {
  await visit(page);
  const manifest = JSON.parse(readFileSync(path.join(built, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string }
  >;
  const fileOf = (key: string): string => manifest[key]?.file ?? '';
  const login = fileOf(`scenes/${level}/view.tsx`);
  const half = fileOf(`locales/en/levels/${level}.json`);
  const broken = fileOf(`scenes/${level}/stage.ts`);
  host.instead = (file) => {
    if (file === login) return { type: 'text/html', body: '<!doctype html><title>Log in</title>' };
    if (file === half) return { type: 'text/javascript', body: readFileSync(path.join(built, half)).subarray(0, 2000) };
    return file === broken ? { status: 500, type: 'text/html', body: 'Error' } : undefined;
  };
  await open(page, `${wishes}#/level/${level}`);
  await page.locator('[data-choice="play"]').click();
  await at(page, 'stuck');
  const paths = async () => (await kept(page)).keys.map((url) => url.slice(host.address.length));
  expect((await paths()).filter((file) => [login, half, broken].includes(file))).toEqual([]);
  host.instead = () => undefined;
  await page.reload();
  await enter(page);
  await untilKept(page, story(level));
});
