// A page that nobody sees draws nothing, whether another tab lies over it or the quick exit covers it.
import { expect, test, type Page } from '@playwright/test';
import { toTheStreet } from '../support/ways';

/** Counts what is drawn from the first frame on. */
const countDraws = (page: Page) =>
  page.addInitScript(() => {
    const counted = globalThis as unknown as { draws: number };
    counted.draws = 0;
    const { prototype } = WebGLRenderingContext;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own context below
    const draw = prototype.drawElements;
    prototype.drawElements = function (...how) {
      counted.draws += 1;
      draw.apply(this, how);
    };
  });

const draws = (page: Page) => page.evaluate(() => (globalThis as unknown as { draws: number }).draws);

const hide = (page: Page, hidden: boolean) =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

async function drawnMeanwhile(page: Page): Promise<number> {
  // What was under way when the page went may still end.
  await page.waitForTimeout(500);
  const before = await draws(page);
  await page.waitForTimeout(2000);
  return (await draws(page)) - before;
}

test.beforeEach(async ({ page }) => {
  await countDraws(page);
  await toTheStreet(page, '?lang=en&pace=calm&seed=7');
  await expect.poll(() => draws(page), { timeout: 30_000 }).toBeGreaterThan(100);
});

test('behind another tab nothing is drawn, and the street lives on afterwards @drawn', async ({ page }) => {
  await hide(page, true);
  expect(await drawnMeanwhile(page)).toBe(0);
  const before = await draws(page);
  await hide(page, false);
  await expect.poll(() => draws(page), { timeout: 30_000 }).toBeGreaterThan(before);
});

test('behind the quick exit nothing is drawn, and the street lives on afterwards @drawn', async ({ page }) => {
  await page.getByRole('button', { name: 'Quick exit' }).click();
  await expect(page.locator('#stage')).toBeHidden();
  expect(await drawnMeanwhile(page)).toBe(0);
  const before = await draws(page);
  await page.getByRole('button').first().click();
  await expect(page.locator('#stage')).toBeVisible();
  await expect.poll(() => draws(page), { timeout: 30_000 }).toBeGreaterThan(before);
});
