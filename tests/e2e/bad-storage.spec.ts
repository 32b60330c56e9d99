// A device that fills up, slows down, forgets or is shared while somebody plays: one sentence, a way on, nothing lost.
import { expect, test, type Page } from '@playwright/test';
import {
  clearData,
  emptyLocalStorage,
  fillLocalStorage,
  fullDatabase,
  shutDatabase,
  silentDatabase,
  slowDatabase,
  strangeDatabase,
} from '../support/bad-device';
import { keptOn, keysOn, movesKept, putOn } from '../support/device';
import { at, watch } from '../support/play';
import { sayIn } from '../support/say';
import { calm, throughTheDoor, toTheFirstGuest, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });
test.slow();

const say = sayIn('en');
const told = (page: Page, key: string) => expect(page.getByText(say(key))).toBeVisible({ timeout: 30_000 });
const press = (page: Page, choice: string) => page.locator(`[data-choice="${choice}"]`).first().click();
/** Keeping goes on behind the game's back. */
const isKept = (page: Page, move: string) =>
  expect.poll(async () => (await movesKept(page)).at(-1), { timeout: 15_000 }).toBe(`a2-round-1/${move}`);

async function toSavedGuest(page: Page): Promise<readonly string[]> {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  await isKept(page, 'save');
  return movesKept(page);
}

test('a device that is full says so, the story goes on, and once there is room everything is kept', async ({
  page,
}) => {
  const { problems } = watch(page);
  await page.addInitScript(shutDatabase);
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const moves = () => page.evaluate(() => localStorage.getItem('kindlight/street/household') ?? '');
  await expect.poll(moves).toContain('"a2-round-1","move":"save"');
  await fillLocalStorage(page);
  await press(page, 'report');
  await told(page, 'save-full');
  expect(await moves()).not.toContain('"move":"report"');
  await emptyLocalStorage(page);
  await press(page, 'breathe');
  await expect.poll(moves).toContain('"move":"report"');
  expect(problems).toEqual([]);
});

test('a database that is full keeps what it has, and the next visit goes on from there', async ({ page }) => {
  const before = await toSavedGuest(page);
  await page.evaluate(fullDatabase);
  await press(page, 'report');
  await told(page, 'save-full');
  await press(page, 'breathe');
  expect(await movesKept(page)).toEqual(before);
  await page.reload();
  await at(page, 'note');
  await press(page, 'play');
  await at(page, 'level');
  await press(page, 'breathe');
  await expect.poll(() => movesKept(page)).toEqual([...before, 'a2-round-1/breathe']);
});

test('whoever comes back to a slow device can play at once, and finds the street when it answers', async ({
  page,
  context,
}) => {
  const before = await toSavedGuest(page);
  await page.close();
  const slow = await context.newPage();
  await slow.addInitScript(slowDatabase, 2500);
  await slow.goto(`./${calm}`);
  await at(slow, 'first-run');
  await told(slow, 'save-slow');
  await told(slow, 'save-back');
  await at(slow, 'hub');
  await expect(slow.getByText(say('win-half'))).toBeVisible();
  await throughTheDoor(slow);
  await press(slow, 'report');
  await expect.poll(() => movesKept(slow), { timeout: 30_000 }).toEqual([...before, 'a2-round-1/report']);
});

test('a device that stops answering does not stop the story', async ({ page }) => {
  await toSavedGuest(page);
  await page.evaluate(silentDatabase);
  await press(page, 'report');
  await told(page, 'save-slow');
  await press(page, 'breathe');
  await expect(page.locator('[data-beat]')).toBeVisible();
});

test('data that is cleared in mid-level is kept again with the next step, all of this visit', async ({
  page,
  baseURL,
}) => {
  const { problems } = watch(page);
  const before = await toSavedGuest(page);
  await clearData(page, new URL(baseURL ?? '').origin);
  await press(page, 'report');
  await isKept(page, 'report');
  expect(await movesKept(page)).toEqual([...before, 'a2-round-1/report']);
  expect(problems).toEqual([]);
});

test('a database that another page deletes in mid-level is made again', async ({ page, context }) => {
  const before = await toSavedGuest(page);
  const other = await context.newPage();
  await other.goto('./robots.txt');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('kindlight');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error('not deleted'));
      }),
  );
  await page.bringToFront();
  await press(page, 'report');
  await expect.poll(() => movesKept(page)).toEqual([...before, 'a2-round-1/report']);
});

for (const [what, version, stores] of [
  ['without the place for the street', 3, ['other']],
  ['of a version from the future', 99, ['street', 'other']],
] as const) {
  test(`a database ${what} is mended and used`, async ({ page }) => {
    const { problems } = watch(page);
    // A browser may look for the sign of a page without one.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto('./robots.txt');
    await strangeDatabase(page, version, stores);
    expect(await toSavedGuest(page)).toContain('a2-round-1/look');
    expect(problems).toEqual([]);
  });
}

for (const garbage of [42, { version: 3 }]) {
  test(`${JSON.stringify(garbage)} in the place of a save leads back to the save before`, async ({ page }) => {
    await toTheStreet(page);
    await expect.poll(() => keptOn(page)).toBeDefined();
    await page.reload();
    await at(page, 'hub');
    await toTheFirstGuest(page);
    await isKept(page, 'save');
    await page.goto('./robots.txt');
    await putOn(page, garbage);
    await page.goto(`./${calm}`);
    await told(page, 'save-damaged-before');
    await at(page, 'hub');
    const aside = (await keysOn(page)).find((key) => key.startsWith('set-aside.')) ?? '';
    expect(await keptOn(page, aside)).toEqual(garbage);
    await toTheFirstGuest(page);
    await isKept(page, 'save');
  });
}

test('half a save in the smaller place is put aside as it stands', async ({ page }) => {
  const half = '{"version":3,"profiles":[{"id":"p1","na';
  const key = 'kindlight/street/household';
  await page.addInitScript(shutDatabase);
  await page.goto('./robots.txt');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, half] as const);
  await page.goto(`./${calm}`);
  await told(page, 'save-damaged');
  await toTheStreet(page);
  const found = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
  const [aside = ''] = Object.keys(found).filter((name) => name.includes('set-aside.'));
  expect(JSON.parse(found[aside] ?? '')).toBe(half);
  expect(JSON.parse(found[key] ?? '')).toMatchObject({ version: 3, profiles: [{ id: 'p1' }] });
});

test('the second tab keeps its steps once the first is closed', async ({ page, context }) => {
  const before = await toSavedGuest(page);
  const second = await context.newPage();
  await second.goto(`./${calm}`);
  await told(second, 'save-other-tab');
  await throughTheDoor(second);
  await press(second, 'report');
  await page.close();
  await told(second, 'save-back');
  await expect.poll(() => movesKept(second)).toEqual([...before, 'a2-round-1/report']);
  await at(second, 'level');
});

test('the second tab goes on from where the first one got to, and undoes nothing of it', async ({ page, context }) => {
  await toSavedGuest(page);
  const second = await context.newPage();
  await second.goto(`./${calm}`);
  await told(second, 'save-other-tab');
  await throughTheDoor(second);
  await page.bringToFront();
  await press(page, 'report');
  await isKept(page, 'report');
  const kept = await movesKept(page);
  await page.close();
  await told(second, 'save-back');
  // The door again: what is behind it has changed.
  await at(second, 'note');
  await press(second, 'play');
  await at(second, 'level');
  await press(second, 'breathe');
  await expect.poll(() => movesKept(second)).toEqual([...kept, 'a2-round-1/breathe']);
});
