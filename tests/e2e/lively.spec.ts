// The lively pace: time passes by itself, and the beat is kept by a key, a finger, or nobody.
import { expect, test } from '@playwright/test';
import { barsKept, drumUntilOver, toThePractice } from '../support/drum';
import { favouring, playUntil, watch, wordsOn } from '../support/play';
import { slipsIn } from '../support/slips';

const lively = '?lang=en&pace=lively&seed=7';

test.use({ viewport: { width: 390, height: 844 } });

test('the beat is kept by pressing a key', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watch(page);
  await toThePractice(page, lively);
  await drumUntilOver(page, () => page.keyboard.press('m'));
  for (const kept of await barsKept(page)) expect(kept).toBeGreaterThanOrEqual(3);
  expect(problems).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the beat is kept by tapping the picture', async ({ page }) => {
    test.setTimeout(120_000);
    await toThePractice(page, lively);
    await drumUntilOver(page, () => page.touchscreen.tap(195, 180));
    for (const kept of await barsKept(page)) expect(kept).toBeGreaterThanOrEqual(3);
  });
});

test('whoever presses nothing is not stopped: time moves the story on', async ({ page }) => {
  test.setTimeout(120_000);
  await toThePractice(page, lively);
  await drumUntilOver(page, () => Promise.resolve());
  expect(await barsKept(page)).toEqual([0, 0]);
});

test('a whole lively evening plays with the beat handed over, a menu stops its time', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  await toThePractice(page, lively);
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
