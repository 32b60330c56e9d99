// The lively pace: time passes by itself, and the beat is kept by a key, a finger, or nobody.
import { expect, test, type Page } from '@playwright/test';
import { movesKept } from '../support/device';
import { favouring, playUntil, watch, wordsOn } from '../support/play';
import { slipsIn } from '../support/slips';
import { throughTheDoor, toTheStreet } from '../support/ways';

const lively = '?lang=en&pace=lively&seed=7';
/** A bar of four flicks takes six seconds; machines that draw slowly take longer. */
const bars = { timeout: 60_000 };

test.use({ viewport: { width: 390, height: 844 } });

async function toThePractice(page: Page): Promise<void> {
  await toTheStreet(page, lively);
  await throughTheDoor(page);
  await playUntil(page, 'a1-beat', favouring());
  // The lines of the beat first; then the picture, which keeps the time.
  while (await page.locator('[data-advance]').isVisible()) await page.locator('[data-advance]').click();
  await expect(page.locator('[data-choice="keep"]')).toBeVisible(bars);
  await expect(page.locator('[data-choice="auto"]')).toBeVisible(bars);
}

/** How many flicks were kept in each bar of the practice. */
const barsKept = async (page: Page) =>
  (await movesKept(page)).flatMap((move) => /^a1-beat\/bar\.(\d)$/.exec(move)?.[1] ?? []).map(Number);

/** Presses again and again, as somebody does who has not found the beat yet, until time has moved the story on. */
async function drumUntilOver(page: Page, press: () => Promise<void>): Promise<void> {
  const next = page.locator('[data-advance], [data-beat="a1-permission"]').first();
  for (let count = 0; count < 200 && !(await next.isVisible()); count += 1) {
    await press();
    await page.waitForTimeout(200);
  }
  await expect(next).toBeVisible();
  await expect.poll(async () => (await barsKept(page)).length).toBe(2);
}

test('the beat is kept by pressing a key', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watch(page);
  await toThePractice(page);
  await drumUntilOver(page, () => page.keyboard.press('m'));
  for (const kept of await barsKept(page)) expect(kept).toBeGreaterThanOrEqual(3);
  expect(problems).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the beat is kept by tapping the picture', async ({ page }) => {
    test.setTimeout(120_000);
    await toThePractice(page);
    await drumUntilOver(page, () => page.touchscreen.tap(195, 180));
    for (const kept of await barsKept(page)) expect(kept).toBeGreaterThanOrEqual(3);
  });
});

test('whoever presses nothing is not stopped: time moves the story on', async ({ page }) => {
  test.setTimeout(120_000);
  await toThePractice(page);
  await drumUntilOver(page, () => Promise.resolve());
  expect(await barsKept(page)).toEqual([0, 0]);
});

test('a whole lively evening plays with the beat handed over, a menu stops its time', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  await toThePractice(page);
  await page.locator('[data-choice="auto"]').click();
  await expect(page.locator('[data-choice="keep"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = await barsKept(page);
  await page.waitForTimeout(7000);
  expect(await barsKept(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await drumUntilOver(page, () => Promise.resolve());
  // The first flick may have gone by before the beat was handed over.
  expect((await barsKept(page)).at(-1)).toBe(4);
  const played = await playUntil(page, 'debrief', favouring('perm-everyone', 'hold', 'open-bim', 'open-zuri'));
  expect(played.beats.some((beat) => beat.startsWith('end-'))).toBe(true);
  expect([...played.words, await wordsOn(page)].flatMap(slipsIn)).toEqual([]);
  expect(problems).toEqual([]);
});
