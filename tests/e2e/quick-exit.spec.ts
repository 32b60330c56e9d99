// The quick exit: at once, from everywhere, by key and by button, and back to the same place.
import { expect, test, type Page } from '@playwright/test';
import { at } from '../support/play';
import { sayIn } from '../support/say';
import { eveningOn, toTheFirstGuest, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });

const say = sayIn('en');

async function expectCover(page: Page): Promise<void> {
  await at(page, 'cover');
  await expect(page).toHaveTitle(say('exit-cover'));
  await expect(page.locator('#stage')).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(say('ui-title'), { exact: true })).toHaveCount(0);
}

async function pressThrice(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
}

const back = (page: Page) => page.getByRole('button', { name: say('ui-back') }).click();

test('it covers the street by key and by button, and leads back', async ({ page }) => {
  await toTheStreet(page);
  await pressThrice(page);
  await expectCover(page);
  await back(page);
  await at(page, 'hub');
  await expect(page).toHaveTitle(say('ui-title'));
  await page.getByRole('button', { name: say('ui-quick-exit') }).click();
  await expectCover(page);
});

test('it covers a story, also under an open menu, and leads back to the same moment', async ({ page }) => {
  await toTheStreet(page);
  await toTheFirstGuest(page);
  const before = await eveningOn(page);
  const title = await page.title();
  expect(title).toMatch(/^.+ · /);
  await page.getByRole('button', { name: say('ui-quick-exit') }).click();
  await expectCover(page);
  await back(page);
  await page.locator('[data-choice="play"], [data-choice="done"]').first().waitFor();
  if (await page.locator('[data-choice="play"]').isVisible()) await page.locator('[data-choice="play"]').click();
  expect(await eveningOn(page)).toEqual(before);
  await expect(page).toHaveTitle(title);
  await page.getByRole('button', { name: say('ui-pause') }).click();
  await pressThrice(page);
  await expectCover(page);
});

for (const place of ['#/settings', '#/help', '#/guide', '#/profiles', '#/level/block-the-bullies']) {
  test(`the door button is at hand on ${place}`, async ({ page }) => {
    await page.goto(`./?lang=en&still${place}`);
    await page.getByRole('button', { name: say('ui-quick-exit') }).click();
    await expectCover(page);
  });
}
