// The hold-on card in the quiet hour and in the guide: read, saved, printed alone.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { evenings } from '../support/evenings';
import { at, playUntil, watch } from '../support/play';
import { sayIn } from '../support/say';

test.use({ viewport: { width: 390, height: 844 } });

const say = sayIn('en', 'hold-on-to');
const card = (page: Page) => page.locator('.hold-on-card');
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Presses a button that hands a picture over, and looks at the file that comes. */
async function expectPicture(page: Page, name: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('kindlight-hold-on-card.png');
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, signature.length)]).toEqual(signature);
  // An A6 card that can be read on a phone; width and height stand in the first block.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(800);
  await expect(page.locator('.keepsake').getByText(say('keepsake-saved'))).toBeVisible();
}

/** What stands on the paper when the page is printed now. */
const printed = (page: Page) =>
  page.evaluate(() =>
    [...document.body.children].filter((one) => one.checkVisibility()).map((one) => one.className || one.id),
  );

test('the card is made, kept, saved, shared and printed', async ({ page }) => {
  test.setTimeout(180_000);
  const { problems } = watch(page);
  await page.addInitScript(() => {
    // A printer that only waits.
    window.print = () => undefined;
  });
  const evening = evenings.find(({ level }) => level === 'hold-on-to');
  if (!evening) throw new Error('there is no such evening');
  await page.goto('./?lang=en&pace=calm&seed=7&still#/level/hold-on-to');
  await playUntil(page, 'debrief', evening.helpful.choose);
  await expect(card(page).locator('.hold-on-front li')).toHaveCount(3);
  await expect(card(page).getByText(say('card.title'))).toBeVisible();
  const words = await card(page).innerText();
  await expectPicture(page, say('keep-save'));

  await page.evaluate(() => void (location.hash = '#/guide'));
  await at(page, 'guide');
  await expect(card(page)).toBeVisible();
  expect(await card(page).innerText()).toBe(words);

  const kept = page.locator('.keepsake', { has: card(page) });
  await kept.getByRole('button', { name: say('keep-print') }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await printed(page)).toEqual(['print-alone']);
  await expect(page.locator('.print-alone .hold-on-card')).toBeVisible();
  await expect(page.locator('.print-alone button:visible')).toHaveCount(0);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-alone')).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  expect(problems).toEqual([]);
});

test('what is on the card can be chosen anew', async ({ page }) => {
  test.setTimeout(120_000);
  const silent = evenings.find(({ level }) => level === 'hold-on-to')?.others.at(-1);
  if (!silent) throw new Error('there is no such evening');
  await page.goto('./?lang=en&pace=calm&seed=11&still#/level/hold-on-to');
  await playUntil(page, 'debrief', silent.choose);
  const before = await card(page).locator('.hold-on-front').innerText();
  await page.getByRole('button', { name: say('keepsake-change') }).click();
  await at(page, 'level');
  await expect(page.locator('[data-beat="e-card"]')).toBeVisible();
  const choices = (all: readonly string[]) => all.filter((id) => id.startsWith('keep.')).at(-1);
  await playUntil(page, 'debrief', (all) => choices(all) ?? all.find((id) => /^(night\.|done$)/.test(id)) ?? '');
  await expect(card(page)).toBeVisible();
  expect(await card(page).locator('.hold-on-front').innerText()).not.toBe(before);
});
