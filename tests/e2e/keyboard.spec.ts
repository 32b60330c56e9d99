// From the first question to the quiet hour with Tab, Space and Enter: no pointer, and no help from the test.
import { expect, test, type Page } from '@playwright/test';
import { at, watch } from '../support/play';
import { sayIn } from '../support/say';

test.use({ viewport: { width: 390, height: 844 } });

/** What to press, best first; a wish that ends in a point is granted by anything that begins like it. */
type Wishes = readonly string[];

const everywhere: Wishes = ['skip', 'play'];
/** Tools are used sparingly, so that the evening ends. */
const firstLevel: Wishes = [...everywhere, 'block-the-bullies', 'save', 'done', 'hold', 'open-done'];

/** The control that a player would want next, and whether it has focus. */
function wish(page: Page, wanted: Wishes): Promise<{ screen: string; beat: string; id: string; focused: boolean }> {
  return page.evaluate((order) => {
    const root = document.querySelector<HTMLElement>('[data-screen]');
    const all = [...(root?.querySelectorAll<HTMLElement>('[data-choice], [data-advance]') ?? [])];
    const controls = all.filter((one) => one.offsetParent !== null);
    const idOf = ({ dataset }: HTMLElement) => dataset['choice'] ?? '';
    const stamped = document.querySelector('article li') !== null;
    const isWanted = (id: string) => !(stamped && id === 'save');
    const grants = (id: string, asked: string) => (asked.endsWith('.') ? id.startsWith(asked) : id === asked);
    const best = order.filter(isWanted).map((asked) => controls.find((one) => grants(idOf(one), asked)));
    const next = best.find(Boolean) ?? controls.find((one) => idOf(one) === '') ?? controls[0];
    return {
      screen: root?.dataset['screen'] ?? '',
      beat: root?.dataset['beat'] ?? '',
      id: next ? idOf(next) : 'nothing',
      focused: next !== undefined && document.activeElement === next,
    };
  }, wanted);
}

/** Goes with the Tab key to where the player wants to be; fails where that takes too long. */
async function tabThere(page: Page, place: string, wanted: Wishes): Promise<boolean> {
  for (let count = 0; count < 60; count += 1) {
    const { focused, screen, beat, id } = await wish(page, wanted);
    if (screen === place || beat === place) return false;
    if (focused) return true;
    // Between two screens nothing is there yet: a Tab would leave the next one's heading.
    if (id === 'nothing') await page.waitForTimeout(20);
    else await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to "${(await wish(page, wanted)).id}" at ${await page.title()}`);
}

/** Plays with Tab, Enter and Space until the screen or beat of this name is there. */
async function playByKeys(page: Page, place: string, wanted: Wishes): Promise<void> {
  for (let step = 0; step < 400 && (await tabThere(page, place, wanted)); step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'Enter' : 'Space');
  }
}

/** Whatever is said before a passage, to its end. */
async function throughLines(page: Page): Promise<void> {
  const advance = page.locator('[data-advance]');
  while (await advance.isVisible()) {
    if (await advance.evaluate((one) => one === document.activeElement)) await page.keyboard.press('Enter');
    else await page.keyboard.press('Tab');
  }
}

test('a story is played from the first question to the quiet hour with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  await page.goto('./?lang=en&pace=calm&seed=7&still');
  await at(page, 'first-run');
  await playByKeys(page, 'debrief', firstLevel);
  await at(page, 'debrief');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('[data-choice^="try-"]').first().press('Enter');
  await page.evaluate(() => void (location.hash = '#/guide'));
  await at(page, 'guide');
  await expect(page.getByText(sayIn('en')('try-setting')).first()).toBeVisible();
  await page.reload();
  await at(page, 'guide');
  await expect(page.getByText(sayIn('en')('try-setting')).first()).toBeVisible();
  expect(problems).toEqual([]);
});

test('the keyboard that leans, its thread and its apology are played with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  await page.goto('./?lang=en&pace=calm&seed=7&still#/level/why-would-you');
  const wanted = [...everywhere, 'aside', 'lie', 'done', 'a1-k0', 'b1-k0', 'a2-k0', 'b2-k0', 'a3-k0', 'b3-k0'];
  await playByKeys(page, 'a2-send', wanted);
  await playByKeys(page, 'a3-sent', ['send-edit', 'line.2', ...wanted, 'send2-send', 'rethink-post']);
  await playByKeys(page, 'debrief', ['r1-k0', 'r2-k2', 'r3-k2', 'reply-later', 'box-later']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(problems).toEqual([]);
});

/** Presses a key until a thing of this kind has focus. */
async function walkTo(page: Page, kind: string): Promise<void> {
  const wanted = page.locator(`[data-thing^="${kind}"]:focus`);
  for (let count = 0; count < 20 && (await wanted.count()) === 0; count += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeVisible();
}

test('the boat is played with arrows, Enter and digits, and the rest with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const { problems } = watch(page);
  const held = page.locator('[data-thing^="hand:"]');
  await page.goto('./?lang=en&pace=calm&seed=7&still#/level/hold-on-to');
  await playByKeys(page, 'a1-rise', everywhere);
  await throughLines(page);
  await walkTo(page, 'near:');
  await page.keyboard.press('Enter');
  await expect(held).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await expect(held).toHaveCount(0);
  await playByKeys(page, 'a2-hold', ['hold.', 'zuri', 'look', 'down', 'line']);
  await throughLines(page);
  const threads = await page.locator('.net-thread').count();
  await walkTo(page, 'hand:');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(page.locator('.net-thread')).toHaveCount(threads + 1);
  const turn = await page.locator('[data-choice^="turn."]').getAttribute('data-choice');
  await page.keyboard.press('1');
  await expect(page.locator(`[data-choice="${String(turn)}"]`)).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(page.locator('[data-choice="filter"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-choice="filter"]')).toBeHidden();
  await page.evaluate(() => document.querySelector('#announcer')?.replaceChildren());
  await page.keyboard.press('l');
  await expect(page.locator('#announcer')).not.toHaveText('');
  await playByKeys(page, 'a3-storm', ['down.', 'water', 'ask', 'call']);
  await throughLines(page);
  for (let stone = 0; stone < 9; stone += 1) await page.keyboard.press('1');
  await playByKeys(page, 'debrief', ['drawer', 'no', 'enough', 'fault', 'keep.', 'done', 'night.']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
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
