// A device that keeps badly: each fault ends in a plain sentence and a game that can be played.
import { expect, test, type Page } from '@playwright/test';
import { shutDatabase, shutLocalStorage } from '../support/bad-device';
import { keptOn, keysOn, movesKept, putOn } from '../support/device';
import { at, favouring, playUntil, watch } from '../support/play';
import { sayIn } from '../support/say';
import { calm, eveningOn, throughTheDoor, toTheFirstGuest, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });

const say = sayIn('en');
const told = (page: Page, key: string) => expect(page.getByText(say(key))).toBeVisible({ timeout: 15_000 });

/** From wherever the first screen is to the first guest. */
async function expectPlayable(page: Page): Promise<void> {
  await page.goto(`./${calm}#/`);
  await playUntil(page, 'hub', favouring('skip'));
  await toTheFirstGuest(page);
  expect((await eveningOn(page)).beat).toBe('a2-round-1');
}

test('without a database the evening is kept all the same, in the smaller place', async ({ page }) => {
  const { problems } = watch(page);
  await page.addInitScript(shutDatabase);
  await expectPlayable(page);
  const before = await eveningOn(page);
  await page.reload();
  await at(page, 'note');
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
  expect(await eveningOn(page)).toEqual(before);
  expect(problems).toEqual([]);
});

test('where nothing may be kept it is said, and everything can be played', async ({ page }) => {
  const { problems } = watch(page);
  await page.addInitScript(shutDatabase);
  await page.addInitScript(shutLocalStorage);
  await page.goto(`./${calm}`);
  await told(page, 'save-blocked');
  await expectPlayable(page);
  expect(problems).toEqual([]);
});

test('a database that never answers does not keep anybody waiting', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await expectPlayable(page);
});

test('a full device is said once, and the story goes on', async ({ page }) => {
  await toTheStreet(page);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  await toTheFirstGuest(page);
  await told(page, 'save-full');
  await page.getByRole('button', { name: say('ui-ok') }).click();
  await page.locator('[data-choice="done"]').click();
  await expect(page.getByText(say('save-full'))).toBeHidden();
});

const damaged = { version: 1, profiles: 'eaten by the cat' };
const future = { version: 99, streets: [{ name: 'from the year 2040' }] };

for (const [what, save, key] of [
  ['a damaged save', damaged, 'save-damaged-before'],
  ['a save from the future', future, 'save-newer'],
] as const) {
  test(`${what} is set aside, not destroyed, and the street can be played`, async ({ page }) => {
    const { problems } = watch(page);
    await toTheStreet(page);
    await expect.poll(() => keptOn(page)).toBeDefined();
    await page.goto('about:blank');
    await page.goto(`./${calm}#/privacy`);
    await at(page, 'privacy');
    await putOn(page, save);
    await page.reload();
    await told(page, key);
    const aside = (await keysOn(page)).find((name) => name.startsWith('set-aside.')) ?? '';
    expect(await keptOn(page, aside)).toEqual(save);
    await expectPlayable(page);
    await expect.poll(() => movesKept(page)).toContain('a2-round-1/save');
    expect(await keptOn(page, aside)).toEqual(save);
    expect(problems).toEqual([]);
  });
}

test('a second tab says that it keeps nothing, can be played, and undoes nothing in the first', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await toTheStreet(page);
  await toTheFirstGuest(page);
  await expect.poll(async () => (await movesKept(page)).at(-1)).toBe('a2-round-1/save');
  const kept = await movesKept(page);
  const second = await context.newPage();
  await second.goto(`./${calm}`);
  await told(second, 'save-other-tab');
  await throughTheDoor(second);
  await second.locator('[data-choice="done"]').click();
  await second.locator('[data-choice="done"]').click();
  await second.waitForTimeout(500);
  expect(await movesKept(page)).toEqual(kept);
  await second.close();
  await page.bringToFront();
  await page.locator('[data-choice="report"]').click();
  await expect.poll(async () => (await movesKept(page)).at(-1)).toBe('a2-round-1/report');
});
