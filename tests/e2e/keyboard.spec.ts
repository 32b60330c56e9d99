// From the first question to the quiet hour with Tab, Space and Enter: no pointer, and no help from the test.
import { expect, test, type Page } from '@playwright/test';
import { at, watch } from '../support/play';
import { sayIn } from '../support/say';

test.use({ viewport: { width: 390, height: 844 } });

/** What to press, best first; tools are used sparingly, so that the evening ends. */
const wanted = ['skip', 'block-the-bullies', 'play', 'save', 'done', 'hold', 'open-done'];

/** The control that a player would want next, and whether it has focus. */
function wish(page: Page): Promise<{ screen: string; id: string; focused: boolean }> {
  return page.evaluate((order) => {
    const root = document.querySelector<HTMLElement>('[data-screen]');
    const controls = [...(root?.querySelectorAll<HTMLElement>('[data-choice], [data-advance]') ?? [])];
    const idOf = ({ dataset }: HTMLElement) => dataset['choice'] ?? '';
    const stamped = document.querySelector('article li') !== null;
    const isWanted = (id: string) => !(stamped && id === 'save');
    const best = order.filter(isWanted).map((id) => controls.find((one) => idOf(one) === id));
    const next = best.find(Boolean) ?? controls.find((one) => idOf(one) === '') ?? controls[0];
    return {
      screen: root?.dataset['screen'] ?? '',
      id: next ? idOf(next) : 'nothing',
      focused: next !== undefined && document.activeElement === next,
    };
  }, wanted);
}

/** Goes with the Tab key to where the player wants to be; fails where that takes too long. */
async function tabThere(page: Page): Promise<string> {
  for (let count = 0; count < 60; count += 1) {
    const { focused, screen, id } = await wish(page);
    if (screen === 'debrief') return screen;
    if (focused) return id;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to "${(await wish(page)).id}" at ${await page.title()}`);
}

test('a story is played from the first question to the quiet hour with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  await page.goto('./?lang=en&pace=calm&seed=7&still');
  await at(page, 'first-run');
  for (let step = 0; step < 400 && (await tabThere(page)) !== 'debrief'; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'Enter' : 'Space');
  }
  await at(page, 'debrief');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('[data-choice^="try-"]').first().press('Enter');
  await page.evaluate(() => void (location.hash = '#/guide'));
  await at(page, 'guide');
  await expect(page.getByText(sayIn('en')('try-setting'))).toBeVisible();
  await page.reload();
  await at(page, 'guide');
  await expect(page.getByText(sayIn('en')('try-setting'))).toBeVisible();
  expect(problems).toEqual([]);
});

test('a menu keeps focus inside, closes with Escape, and gives focus back', async ({ page }) => {
  await page.goto('./?lang=en&pace=calm&still#/level/block-the-bullies');
  await page.locator('[data-choice="play"]').press('Enter');
  await at(page, 'level');
  const pause = page.getByRole('button', { name: sayIn('en')('ui-pause') });
  await pause.press('Enter');
  const menu = page.getByRole('dialog');
  await expect(menu).toBeVisible();
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && activeElement?.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(pause).toBeFocused();
});
