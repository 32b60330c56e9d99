// What axe calls serious or critical, on every screen and in every main state, with real layout and real colours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { levelTours } from '../support/level-tours';
import { tourOfBeginning, tourOfPages, tourOfStory, type Look } from '../support/screens';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = { resultTypes: ['violations'] };

/** Serious findings on the present screen, in words. */
async function findingsOn(page: Page): Promise<string[]> {
  // The content policy of the page forbids foreign scripts; the test runs its own beside it, once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>((how) => {
    // Changes that take time would be judged half way through.
    for (const change of document.getAnimations()) {
      if (change.effect?.getComputedTiming().endTime !== Infinity) change.finish();
    }
    return (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how);
  }, options);
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

async function gather(page: Page, tour: (look: Look) => Promise<void>): Promise<readonly string[]> {
  const found: string[] = [];
  await tour(async (name) => void found.push(...(await findingsOn(page)).map((one) => `${name}: ${one}`)));
  return found;
}

// Each language and each size once; the other two pairs are the same rules on the same parts.
for (const { language, width, height } of [
  { language: 'en', width: 1366, height: 768 },
  { language: 'ar', width: 390, height: 844 },
]) {
  test.describe(`in ${language} at ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } });

    test('the story has nothing that shuts anybody out', async ({ page }) => {
      test.setTimeout(180_000);
      const found = await gather(page, async (look) => {
        await tourOfBeginning(page, { language }, look);
        await tourOfStory(page, look);
      });
      expect(found).toEqual([]);
    });

    test('the other pages have nothing that shuts anybody out', async ({ page }) => {
      test.setTimeout(60_000);
      expect(await gather(page, (look) => tourOfPages(page, { language }, look))).toEqual([]);
    });
  });
}

test.describe('in ar at 390 × 844, in the other levels', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [name, tour] of levelTours) {
    test(`${name} has nothing that shuts anybody out`, async ({ page }) => {
      test.setTimeout(180_000);
      expect(await gather(page, (look) => tour(page, { language: 'ar' }, look))).toEqual([]);
    });
  }
});
