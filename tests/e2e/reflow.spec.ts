// Small pages and big letters: nothing is scrolled sideways, and every control can be reached and pressed.
import { expect, test } from '@playwright/test';
import { keptOn } from '../support/device';
import { troublesOn, troublesOnTour } from '../support/layout-troubles';
import { levelTours } from '../support/level-tours';
import { tourOfBeginning, tourOfPages, tourOfStory } from '../support/screens';
import { calm, toTheStreet } from '../support/ways';

const kinds = [
  { name: 'a page of 320 pixels', width: 320, height: 640, language: 'en' },
  { name: 'a page of 320 pixels in Arabic', width: 320, height: 568, language: 'ar' },
  { name: 'a laptop zoomed to 200 %', width: 683, height: 384, language: 'en' },
] as const;

for (const { name, width, height, language } of kinds) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the story leaves room for every control', async ({ page }) => {
      test.setTimeout(120_000);
      const found = await troublesOnTour(page, async (look) => {
        await tourOfBeginning(page, { language }, look);
        await tourOfStory(page, look);
      });
      expect(found).toEqual([]);
    });

    test('the other pages leave room for every control', async ({ page }) => {
      expect(await troublesOnTour(page, (look) => tourOfPages(page, { language }, look))).toEqual([]);
    });
  });
}

// The narrowest and lowest page, where the passages of the other levels have it hardest; in Arabic every other one.
for (const [index, [passage, tour]] of levelTours.entries()) {
  const language = index % 2 === 0 ? 'en' : 'ar';
  test.describe(`on a page of 320 pixels in ${language}`, () => {
    test.use({ viewport: { width: 320, height: 568 } });

    test(`${passage} leaves room for every control`, async ({ page }) => {
      test.setTimeout(120_000);
      expect(await troublesOnTour(page, (look) => tour(page, { language }, look))).toEqual([]);
    });
  });
}

for (const { width, height } of [
  { width: 683, height: 384 },
  { width: 390, height: 844 },
]) {
  test.describe(`on a page of ${String(width)} pixels with the biggest letters`, () => {
    test.use({ viewport: { width, height } });

    test('everything leaves room for every control', async ({ page }) => {
      test.setTimeout(120_000);
      await toTheStreet(page);
      await page.goto(`./${calm}#/settings`);
      await page.locator('input[type="radio"][value="4"]').check();
      await expect.poll(() => keptOn(page)).toHaveProperty('profiles.0.settings.textSize', 4);
      const found = await troublesOnTour(page, async (look) => {
        await tourOfPages(page, { language: 'en' }, look);
        await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
        await page.goto(`./${calm}`);
        await tourOfStory(page, look);
      });
      expect(found).toEqual([]);
    });
  });
}

test('a control that is pushed out or covered would be noticed', async ({ page }) => {
  await page.goto('./?lang=en&still#/settings');
  await page.locator('[data-screen="settings"] fieldset').first().waitFor();
  expect(await troublesOn(page)).toEqual([]);
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll<HTMLElement>('fieldset');
    if (one) one.style.inlineSize = '150vw';
    if (other) other.style.pointerEvents = 'none';
  });
  const found = await troublesOn(page);
  expect(found.some((trouble) => trouble.includes('to scroll sideways'))).toBe(true);
  expect(found.some((trouble) => trouble.includes('lies under'))).toBe(true);
});
