// A class plays: from the first tap to the quiet hour, in three languages, as different children would.
import { expect, test } from '@playwright/test';
import { playUntil, watch, type Chooser } from '../support/play';

const helpful = [
  'play',
  'friends',
  'perm-friends',
  'zuri-accept',
  'breathe-one',
  'zuri-all',
  'mask-save-shut',
  'fire-drum',
];
const kind: Chooser = (choices) =>
  helpful.find((id) => choices.includes(id)) ?? (choices.includes('done') ? 'done' : (choices.at(-1) ?? ''));
const worst: Chooser = (choices) =>
  [
    'play',
    'perm-everyone',
    'accept',
    'mask-counter',
    'counter-more',
    'low-stay',
    'fire-yes',
    'burn-out',
    'again-no',
  ].find((id) => choices.includes(id)) ?? (choices.includes('done') ? 'done' : (choices.at(-1) ?? ''));
const silent: Chooser = (choices) =>
  ['play', 'done', 'mask-leave', 'late-no'].find((id) => choices.includes(id)) ?? choices.at(-1) ?? '';

for (const language of ['en', 'id', 'ar']) {
  test(`level 1 plays to its quiet hour in ${language}, calm`, async ({ page }) => {
    test.setTimeout(180_000);
    const { problems } = watch(page);
    await page.goto(`./?lang=${language}&pace=calm&seed=7&still#/level/block-the-bullies`);
    const beats = await playUntil(page, 'debrief', kind);
    expect(beats).toContain('a3-open');
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(problems).toEqual([]);
  });
}

test('the child who picks the worst line comes to an end that can be repaired', async ({ page }) => {
  test.setTimeout(180_000);
  const { problems } = watch(page);
  await page.goto('./?lang=en&pace=calm&seed=3&still#/level/block-the-bullies');
  await playUntil(page, 'debrief', worst);
  expect(problems).toEqual([]);
});

test('the silent child comes to an end too', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./?lang=en&pace=calm&seed=11&still#/level/block-the-bullies');
  await playUntil(page, 'debrief', silent);
});
