// Plays the built game as a player would: by role, by label and by the public data marks.
import { expect, test, type Page } from '@playwright/test';

const address = '?pace=calm&seed=7&still';

/** Errors of the page and requests to foreign hosts; both must stay empty. */
function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') trouble.push(request.url());
  });
  return trouble;
}

const at = (page: Page, name: string) =>
  expect(page.locator(`[data-screen="${name}"]`)).toBeVisible({ timeout: 20_000 });

async function toTheStreet(page: Page): Promise<void> {
  await page.goto(`./${address}`);
  await at(page, 'first-run');
  await page.getByRole('button', { name: 'To the street' }).click();
  await at(page, 'opening');
  for (let line = 0; line < 3; line += 1) await page.locator('[data-advance]').click();
  await page.locator('[data-choice="skip"]').click();
  await at(page, 'hub');
}

async function throughTheDoor(page: Page): Promise<void> {
  await page.locator('[data-choice="block-the-bullies"]').click();
  await at(page, 'note');
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
}

/** What to press, best first; tools stay in their beat, so at most a few of them are used on each guest. */
const wanted = ['save', 'report', 'block', 'keep', 'done', 'hold', 'open-done'];

/** Presses until the quiet hour, in the page itself, with Enter on the focused control: no pointer is used. */
async function pressOn(page: Page): Promise<boolean> {
  const selector = await page.evaluate((order) => {
    const root = document.querySelector('[data-screen="level"]');
    if (!root) return null;
    if (root.querySelector('[data-advance]')) return '[data-advance]';
    const ids = [...root.querySelectorAll<HTMLElement>('[data-choice]')].map(({ dataset }) => dataset.choice ?? '');
    const stamped = root.querySelectorAll('.stamps li').length;
    const first = order.find((id) => ids.includes(id) && (stamped < 2 || id === 'done' || !ids.includes('done')));
    const id = first ?? ids[0];
    return id === undefined ? '' : `[data-choice="${id}"]`;
  }, wanted);
  if (selector === null) return false;
  if (selector !== '')
    await page.locator(`[data-screen="level"] ${selector}`).first().press('Enter', { timeout: 5000 });
  return true;
}

test('from the first tap to the quiet hour with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const trouble = watch(page);
  await toTheStreet(page);
  await throughTheDoor(page);
  for (let step = 0; step < 400 && (await pressOn(page)); step += 1);
  await at(page, 'debrief');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quiet hour');
  await page.locator('[data-choice^="try-"]').first().click();
  await page.goto(`./${address}#/guide`);
  await at(page, 'guide');
  await expect(page.locator('.guide > li')).toHaveCount(1);
  expect(trouble).toEqual([]);
});

test('a story that was left goes on where it was', async ({ page }) => {
  test.setTimeout(120_000);
  await toTheStreet(page);
  await throughTheDoor(page);
  const beat = () => page.locator('[data-beat]').getAttribute('data-beat');
  for (let step = 0; step < 60 && (await beat()) !== 'a1-permission'; step += 1) await pressOn(page);
  expect(await beat()).toBe('a1-permission');
  // Keeping is queued behind the game's back; the street reads the same store.
  await page.waitForTimeout(500);
  await page.reload();
  await at(page, 'note');
  await expect(page.getByText('The door is ajar. Your place is kept.')).toBeVisible();
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
  expect(await beat()).toBe('a1-permission');
});

test('the quick exit covers everything at once, by key and by button, and leads back', async ({ page }) => {
  await toTheStreet(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await at(page, 'cover');
  await expect(page).toHaveTitle('Harbour weather');
  await expect(page.locator('#stage')).toBeHidden();
  await page.getByRole('button', { name: 'Back' }).click();
  await at(page, 'hub');
  await page.getByRole('button', { name: 'Quick exit' }).click();
  await at(page, 'cover');
});

test('addresses that lead nowhere end on the street with a sentence', async ({ page }) => {
  await page.goto('./?lang=xx&pace=fast#/level/no-such-door');
  await expect(page.getByText('There is no door of that name, so here is the street.')).toBeVisible();
  await expect(page.getByText(/"xx" yet, so here is English/)).toBeVisible();
  await expect(page.getByText(/a pace we don't know/)).toBeVisible();
});

test('the language changes without a reload and turns the page round for Arabic', async ({ page }) => {
  await page.goto(`./${address}#/settings`);
  await at(page, 'settings');
  await page.getByLabel('العربية').click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('Bahasa Indonesia').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('nothing has to be scrolled sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await toTheStreet(page);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const place of ['#/', '#/settings', '#/help', '#/profiles', '#/lesson/block-the-bullies', '#/privacy']) {
    await page.goto(`./${address}${place}`);
    await expect(page.locator('[data-screen] h1')).toBeVisible();
    expect(await overflow(), place).toBeLessThanOrEqual(0);
  }
});
