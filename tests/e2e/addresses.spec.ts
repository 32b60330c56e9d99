// Every address leads somewhere: what is not understood ends on a page with a sentence, never on a blank one.
import { expect, test, type Page } from '@playwright/test';
import { at, favouring, playUntil, watch, wordsOn } from '../support/play';
import { sayIn } from '../support/say';
import { slipsIn } from '../support/slips';
import { toTheStreet } from '../support/ways';

const say = sayIn('en');

const strayPlaces = [
  ['#/nowhere', 'err-route'],
  ['#/settings/more', 'err-route'],
  ['#/level', 'err-level'],
  ['#/level/no-such-door', 'err-level'],
  ['#/level/block-the-bullies/attic', 'err-route'],
  ['#/lesson/no-such-lesson', 'err-lesson', 'lessons'],
  ['#/teach/attic', 'err-teach', 'teach'],
  ['#/teach/plan/no-such-door', 'err-teach', 'teach'],
  ['#/class/attic', 'err-route', 'class'],
  ['#/level/__proto__', 'err-level'],
  ['#//level//%00', 'err-level'],
  ['#<script>alert(1)</script>', 'err-route'],
] as const;

const strayWishes = [
  ['?lang=xx', 'err-language', { language: 'xx' }],
  ['?lang=%3Cb%3E', 'err-language', { language: '<b>' }],
  ['?pace=fast', 'err-pace', {}],
  ['?profile=rude', 'err-profile', {}],
  ['?seed=-1', 'err-seed', {}],
  ['?seed=1e99', 'err-seed', {}],
  ['?seed=9999999999999999', 'err-seed', {}],
] as const;

/** Something stands on the page: a screen with a heading and something to press. */
async function expectPage(page: Page): Promise<void> {
  await expect(page.locator('[data-screen] h1').first()).toBeAttached();
  await expect(page.locator('[data-screen] :is(a, button)').first()).toBeAttached();
  expect(slipsIn(await wordsOn(page))).toEqual([]);
}

test('places that are nowhere end on a page with a sentence', async ({ page }) => {
  const { problems } = watch(page);
  await toTheStreet(page);
  for (const [index, [address, key, screen = 'hub']] of strayPlaces.entries()) {
    // Typed over the address of the page, and now and then opened afresh.
    await page.goto(`./?lang=en&still${address}`);
    if (index % 5 === 0) await page.reload();
    await expect(page.getByText(say(key)), address).toBeVisible();
    await at(page, screen);
    await expectPage(page);
  }
  expect(problems).toEqual([]);
});

test('wishes that cannot be granted are said, and the rest is granted', async ({ page }) => {
  const { problems } = watch(page);
  for (const [wish, key, values] of strayWishes) {
    await page.goto(`./${wish}&still`);
    await expect(page.getByText(say(key, values)), wish).toBeVisible();
    await expectPage(page);
  }
  await page.goto('./?lang=xx&pace=fast&profile=rude&seed=x&still#/level/no-such-door');
  for (const key of ['err-pace', 'err-profile', 'err-seed', 'err-level'])
    await expect(page.getByText(say(key))).toBeVisible();
  for (const ok of await page.getByRole('button', { name: say('ui-ok') }).all()) await expect(ok).toBeVisible();
  expect(problems).toEqual([]);
});

test('seeds at the edge begin an evening that can be played', async ({ page }) => {
  for (const seed of ['0', '999999999999999', '2147483648']) {
    await page.goto(`./?lang=en&pace=calm&still&seed=${seed}#/level/block-the-bullies`);
    await playUntil(page, 'a2-round-1', favouring('play', 'perm-everyone'));
    await expect(page.getByRole('article')).toBeVisible();
    await page.goto('about:blank');
  }
});

test('old and regional names of languages find their language', async ({ page }) => {
  for (const [asked, lang] of [
    ['in', 'id'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
  ]) {
    await page.goto(`./?lang=${asked ?? ''}&still`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '');
  }
});

test('the quiet hour of an evening that was not played leads to its door', async ({ page }) => {
  await page.goto('./?lang=en&still#/level/block-the-bullies/debrief');
  await at(page, 'note');
});

test('whatever is typed behind the sign, a page stands there', async ({ page }) => {
  const { problems } = watch(page);
  await toTheStreet(page);
  const typed = [
    '#',
    '#/',
    '#///',
    '#%',
    '#%E0%A4%A',
    '#/level/%2e%2e/debrief',
    '#/LEVEL/BLOCK',
    '#/ش/🐈',
    '#constructor',
  ];
  for (const hash of [...typed, `#/${'x'.repeat(5000)}`, '#/level/toString', '#/lesson/hasOwnProperty']) {
    await page.evaluate((next) => void (location.hash = next), hash);
    await expectPage(page);
  }
  expect(problems).toEqual([]);
});
