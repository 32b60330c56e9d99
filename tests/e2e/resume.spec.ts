// Whoever leaves comes back to the same moment: after a reload, on the next visit, and in another language.
import { expect, test, type Page } from '@playwright/test';
import { movesKept } from '../support/device';
import { at } from '../support/play';
import { sayIn } from '../support/say';
import { calm, eveningOn, toTheFirstGuest, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });

const english = sayIn('en');
/** Keeping goes on behind the game's back; whoever closes a page within a blink of a press is not tested here. */
const isKept = (page: Page) => expect.poll(async () => (await movesKept(page)).at(-1)).toBe('a2-round-1/save');

async function backThroughTheDoor(page: Page): Promise<void> {
  await at(page, 'note');
  await expect(page.getByText(english('win-half'))).toBeVisible();
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
}

test('a story that was left goes on where it was after a reload', async ({ page }) => {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  await isKept(page);
  await page.reload();
  await backThroughTheDoor(page);
  await expect(page.locator('#announcer')).not.toHaveText('');
  expect(await eveningOn(page)).toEqual(before);
});

test('a story that was left goes on where it was on the next visit, from the street', async ({ page, context }) => {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  await isKept(page);
  await page.close();
  const tomorrow = await context.newPage();
  await tomorrow.goto(`./${calm}`);
  await at(tomorrow, 'hub');
  await expect(tomorrow.getByText(english('win-half'))).toBeVisible();
  await tomorrow.locator('[data-choice="block-the-bullies"]').click();
  await backThroughTheDoor(tomorrow);
  expect(await eveningOn(tomorrow)).toEqual(before);
});

test('help leads back into the story, not to its door', async ({ page }) => {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  await page.getByRole('button', { name: english('note-help') }).click();
  await at(page, 'help');
  await page.getByRole('button', { name: english('help-back') }).click();
  await at(page, 'level');
  expect(await eveningOn(page)).toEqual(before);
});

test('the menu of a story changes the language at its very moment', async ({ page }) => {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  await page.getByRole('button', { name: english('ui-pause') }).click();
  await page.getByRole('combobox', { name: english('set-language') }).selectOption('ar');
  const arabic = sayIn('ar');
  await page.getByRole('button', { name: arabic('ui-resume') }).click();
  const after = await eveningOn(page);
  expect({ ...after, guest: '' }).toEqual({ ...before, guest: '' });
  expect(after.guest).toMatch(/[\u0600-\u06ff]/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(new RegExp(arabic('ui-title')));
});

test('the language changes in the middle of a story: same moment, other words, other way round, no reload', async ({
  page,
}) => {
  await toTheStreet(page, '?pace=calm&seed=7&still');
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
  await page.getByRole('button', { name: english('ui-pause') }).click();
  await page.getByRole('button', { name: english('ui-leave') }).click();
  await page.getByRole('link', { name: english('ui-settings') }).click();
  await page.locator('select[name="language"]').selectOption('ar');
  const arabic = sayIn('ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic('ui-settings'));
  await page.getByRole('link', { name: arabic('set-done') }).click();
  await page.locator('[data-choice="block-the-bullies"]').click();
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
  const after = await eveningOn(page);
  expect({ ...after, guest: '' }).toEqual({ ...before, guest: '' });
  const [handle] = /@\S+/.exec(before.guest) ?? [];
  expect(handle).toBeDefined();
  expect(after.guest).toContain(handle);
  expect(after.guest).toMatch(/[\u0600-\u06ff]/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true);
});
