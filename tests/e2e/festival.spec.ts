// The lantern festival on prepared streets: with every window lit by accessible names, with shut doors by keyboard alone.
import { expect, test, type Page } from '@playwright/test';
import type { ProgressV3 } from '../../src/domain/progress/version-3';
import { keptOn, putOn } from '../support/device';
import { at, watch } from '../support/play';
import { readWords } from '../support/read-locales';
import { sayIn } from '../support/say';
import { allLit, householdOf, someClosed } from '../support/streets';

test.use({ viewport: { width: 390, height: 844 } });

const say = sayIn('en');
const words = readWords('locales/en').get('festival') ?? {};
const calm = './?lang=en&pace=calm&still';
const beat = (page: Page) => page.locator('[data-screen="festival"]').getAttribute('data-beat');
const expectBeat = (page: Page, name: string) => expect(page.locator(`[data-beat="${name}"]`)).toBeVisible();

async function comeBackTo(page: Page, progress: ProgressV3, address = ''): Promise<void> {
  await page.goto(calm);
  await at(page, 'first-run');
  await putOn(page, householdOf(progress));
  await page.goto(`${calm}&again${address}`);
}

/** What the device keeps of the festival. */
async function keptFestival(page: Page): Promise<ProgressV3['festival']> {
  const house = (await keptOn(page)) as ReturnType<typeof householdOf> | undefined;
  return house?.profiles[0]?.progress.festival ?? null;
}

const goOn = (page: Page) => page.getByRole('button', { name: say('ui-go-on') });

/** Goes on until a moment is there; returns the moments before it. */
async function walkTo(page: Page, place: string, next: () => Promise<void>): Promise<readonly (string | null)[]> {
  const seen: (string | null)[] = [];
  for (let now = await beat(page); now !== place; now = await beat(page)) {
    seen.push(now);
    await next();
    await expect(page.locator(`[data-beat="${now ?? ''}"]`)).toHaveCount(0);
  }
  return seen;
}

test('with every window lit: from the street to the water, by the names of things', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watch(page);
  await comeBackTo(page, allLit);
  await at(page, 'hub');
  await expect(page.getByRole('main').getByText(say('nb-festival'))).toBeVisible();
  await page.getByRole('link', { name: say('festival-go') }).click();
  await expectBeat(page, 'fin-open');
  const seen = await walkTo(page, 'fin-choice', () => goOn(page).click());
  expect(seen).toContain('fin-all-1');
  expect(seen).toContain('fin-theo-lit');
  expect(seen).not.toContain('fin-some-1');
  await page.getByRole('button', { name: words['choice.none'] ?? '' }).click();
  await expect(page.getByRole('main').getByText(words['choice.none.shown'] ?? '')).toBeVisible();
  await expect(page.getByRole('main').getByText(words['silent'] ?? '')).toBeVisible();
  await goOn(page).click();
  // Six windows, three lines of the card, the crane, two sentences of the guide.
  await expect(page.getByRole('listitem')).toHaveCount(12);
  const crane = page.getByRole('button', { name: /^Let go Folded, not flat\. Still flies\./ });
  await crane.click();
  await expect(page.getByRole('button', { name: /^Take it back Folded/ })).toBeFocused();
  await goOn(page).click();
  await expect.poll(async () => (await keptFestival(page))?.kept.length).toBe(11);
  expect((await keptFestival(page))?.kept).not.toContain('crane');
  await walkTo(page, 'fin-end', () => goOn(page).click());
  await expect(page.getByRole('main').getByText(say('cred-6'))).toBeVisible();
  await page.getByRole('link', { name: words['to-guide'] ?? '' }).click();
  await at(page, 'guide');
  await page.goto(`${calm}&later`);
  await expect(page.getByRole('link', { name: say('festival-again') })).toBeVisible();
  expect(problems).toEqual([]);
});

/** Goes with Tab to a control and presses it; fails where Tab does not come to it. */
async function pressByKey(page: Page, selector: string): Promise<void> {
  const control = page.locator(selector).first();
  await control.waitFor();
  for (let count = 0; count < 60; count += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to ${selector}`);
}

test('with doors that stayed shut: neighbours light their lanterns, and the keyboard is enough', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watch(page);
  await comeBackTo(page, someClosed, '#/festival');
  await expectBeat(page, 'fin-open');
  const seen = await walkTo(page, 'fin-choice', () => pressByKey(page, '[data-advance]'));
  expect(seen.slice(0, 3)).toEqual(['fin-open', 'fin-some-1', 'fin-some-2']);
  expect(seen).toContain('fin-theo-not');
  await pressByKey(page, '[data-choice="fin-c-all"]');
  await pressByKey(page, '[data-advance]');
  await expectBeat(page, 'fin-lanterns');
  for (const number of [1, 4, 6])
    await expect(page.getByRole('main').getByText(words[`kept-${String(number)}`] ?? '')).toBeVisible();
  await pressByKey(page, '[data-choice="let.neighbour.1"]');
  await pressByKey(page, '[data-choice="let-all"]');
  await pressByKey(page, '[data-choice="done"]');
  await expect.poll(async () => (await keptFestival(page))?.kept).toEqual([]);
  await walkTo(page, 'fin-end', () => pressByKey(page, '[data-advance]'));
  await pressByKey(page, '[data-choice="guide"]');
  await at(page, 'guide');
  expect(problems).toEqual([]);
});

test('before it is time the address leads to the street, with a sentence and without a trap', async ({ page }) => {
  const five = {
    ...allLit,
    levels: { ...allLit.levels, 'walk-away': { ...someClosed.levels['walk-away'], state: 'half' } },
  };
  await comeBackTo(page, five as ProgressV3, '#/festival');
  await at(page, 'hub');
  await expect(page.getByText(say('err-festival'))).toBeVisible();
  await expect(page.locator('[data-choice="festival"]')).toHaveCount(0);
});
