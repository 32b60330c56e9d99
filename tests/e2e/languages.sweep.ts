// Every screen in every language with the biggest letters: no text is cut off, sticks out of its box or covers a control.
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { keptOn } from '../support/device';
import { textTroublesOn, troublesOn, troublesOnTour } from '../support/layout-troubles';
import { levelTours } from '../support/level-tours';
import { readLocales } from '../support/read-locales';
import { tourOfPages, tourOfStory } from '../support/screens';
import { calm, toTheStreet } from '../support/ways';

const tags = readLocales(path.resolve(import.meta.dirname, '../../locales')).map(({ tag }) => tag);
const looks = [troublesOn, textTroublesOn];

for (const tag of tags)
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const)
    test.describe(`${tag} on ${String(width)} pixels`, () => {
      test.use({ viewport: { width, height } });
      test.describe.configure({ timeout: 240_000 });

      test.beforeEach(async ({ page }) => {
        await toTheStreet(page);
        await page.goto(`./${calm}#/settings`);
        await page.locator('input[type="radio"][value="4"]').check();
        await expect.poll(() => keptOn(page)).toHaveProperty('profiles.0.settings.textSize', 4);
      });

      test('the beginning and all pages', async ({ page }) => {
        const found = await troublesOnTour(page, (look) => tourOfPages(page, { language: tag }, look), looks);
        expect([...new Set(found)]).toEqual([]);
      });

      test('level 1', async ({ page }) => {
        await page.goto(`./?lang=${tag}&pace=calm&seed=7&still`);
        const found = await troublesOnTour(page, (look) => tourOfStory(page, look), looks);
        expect([...new Set(found)]).toEqual([]);
      });

      for (const [passage, tour] of levelTours)
        test(passage, async ({ page }) => {
          const found = await troublesOnTour(page, (look) => tour(page, { language: tag }, look), looks);
          expect([...new Set(found)]).toEqual([]);
        });
    });
