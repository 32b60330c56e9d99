// The first questions before the game is there: drawn by the build, shown by a small script, taken over by the game.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { at, watch } from '../support/play';

const game = /\/assets\/first-[\w-]+\.js$/;

/** Holds the game back until the returned function is called. */
async function holdGame(page: Page): Promise<() => void> {
  let free: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (free = resolve));
  await page.route(game, async (route) => {
    await waiting;
    await route.continue();
  });
  return free;
}

const lit = (page: Page) => page.evaluate(() => document.querySelector('#ui')?.hasAttribute('data-early') === false);

for (const [language, greeting, calm] of [
  ['en', 'Hello. A few small questions first.', /^Calm/],
  ['ar', null, null],
] as const) {
  test(`in ${language} they stand there before the game, and what was pressed is done when it comes`, async ({
    page,
  }) => {
    const { problems } = watch(page);
    const free = await holdGame(page);
    await page.goto(`./?lang=${language}&still`, { waitUntil: 'commit' });
    await at(page, 'first-run');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('select[name="language"]')).toHaveValue(language);
    if (greeting) await expect(page.getByRole('heading', { level: 1 })).toHaveText(greeting);
    else await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const pace = calm ? page.getByRole('radio', { name: calm }) : page.locator('input[value="calm"]');
    await pace.check();
    const text = await page.getByRole('main').innerText();
    const element = await page.getByRole('main').elementHandle({ timeout: 5000 });
    free();
    await expect.poll(() => lit(page)).toBe(true);
    // The very elements and words: nothing jumps, and whoever was on a control stays there.
    expect(await element.evaluate((main) => main.isConnected)).toBe(true);
    expect(await page.getByRole('main').innerText()).toBe(text);
    await expect(pace).toBeChecked();
    await expect(pace).toBeFocused();
    await page.locator('[data-advance]').click();
    await expect(page.locator('[data-screen="first-run"]')).toHaveCount(0);
    expect(problems).toEqual([]);
  });
}

test('a press on the way to the street is not lost, and goes with the answers before it', async ({ page }) => {
  const free = await holdGame(page);
  await page.goto('./?lang=en&still', { waitUntil: 'commit' });
  await at(page, 'first-run');
  await page.locator('select[name="language"]').selectOption('id');
  await page.locator('[data-advance]').press('Enter');
  await expect(page.locator('[data-pressed]')).toBeVisible();
  free();
  await expect(page.locator('[data-screen="first-run"]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('whoever was here before does not see them again, nor does a link to a page', async ({ page }) => {
  await page.goto('./?lang=en&still');
  await at(page, 'first-run');
  await page.locator('[data-advance]').click();
  await expect(page.locator('[data-screen="first-run"]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('kindlight:known'))).toBe('en');
  const free = await holdGame(page);
  for (const address of ['./?lang=en&still', './?lang=en&still#/help', './?lang=en&a=00000000']) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.waitForTimeout(500);
    await expect(page.locator('[data-screen="first-run"]')).toBeHidden();
  }
  free();
  await expect(page.getByRole('main')).toBeVisible();
});

test('of somebody who wants to be forgotten not even the language is kept', async ({ page }) => {
  await page.goto('./?lang=en&still');
  await page.locator('input[value="no"]').check();
  await page.locator('[data-advance]').click();
  await expect(page.locator('[data-screen="first-run"]')).toHaveCount(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => localStorage.getItem('kindlight:known'))).toBe(null);
});

test('without the small script the game shows them itself', async ({ page }) => {
  await page.route(/\/early-[\w-]+\.js$/, (route) => route.abort());
  await page.goto('./?lang=en&still');
  await at(page, 'first-run');
  await expect.poll(() => lit(page)).toBe(true);
  await page.locator('[data-advance]').click();
  await expect(page.locator('[data-screen="first-run"]')).toHaveCount(0);
});

test('a language has a page of its own, which leads to the game and keeps what its address asks for', async ({
  page,
}) => {
  const { problems } = watch(page);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto('./ar/?still&pace=calm');
  await at(page, 'first-run');
  await expect(page).toHaveURL(/\/\?still=&pace=calm&lang=ar$/);
  await expect(page).toHaveTitle(/Kindlight/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('select[name="language"]')).toHaveValue('ar');
  await expect.poll(() => lit(page)).toBe(true);
  await page.goto('./id/#/level/block-the-bullies');
  await at(page, 'note');
  await expect(page).toHaveURL(/\/\?lang=id#\/level\/block-the-bullies$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  expect(failed).toEqual([]);
  expect(problems).toEqual([]);
});

test('a link to a language is previewed in it', async ({ request }) => {
  const html = await (await request.get('./ar/')).text();
  const words = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../locales/ar/ui.json'), 'utf8'),
  ) as Record<string, string>;
  expect(html).toContain(`<meta property="og:title" content="Kindlight – ${words['ui-subtitle'] ?? '-'}"`);
  expect(html).toContain(words['about-what']);
  expect(html).toContain('<link rel="alternate" hreflang="id" href="../id/" />');
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toContain(words['late-note']);
  expect(html).toContain(words['late-script']);
  const picture = /<meta property="og:image" content="..\/([^"]+)"/.exec(html)?.[1] ?? '';
  const { width, height, format } = await sharp(await (await request.get(`./${picture}`)).body()).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
});
