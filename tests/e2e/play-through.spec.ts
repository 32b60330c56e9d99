// A class plays: from the first tap to the quiet hour, in three languages, as different children would.
import { expect, test, type Page } from '@playwright/test';
import { at, favouring, playUntil, watch, wordsOn, type Hand, type Played } from '../support/play';
import { sayIn } from '../support/say';
import { slipsIn } from '../support/slips';

const story = '#/level/block-the-bullies';
const helpful = favouring(
  ...['play', 'perm-friends', 'zuri-accept', 'look', 'save', 'breathe-one', 'zuri-all', 'mask-save-shut', 'fire-drum'],
  ...['arif-folder', 'again-arif', 'dewi-both', 'blame-not', 'share', 'open-zuri', 'open-bim'],
);
const worst = favouring(
  ...['play', 'perm-everyone', 'block', 'answer', 'breathe-push', 'zuri-joke', 'mask-counter', 'counter-more'],
  ...['low-stay', 'fire-yes', 'burn-out', 'arif-pass', 'again-no', 'hold', 'open-done'],
);
const silent = favouring(
  ...['play', 'perm-default', 'zuri-notice', 'done', 'breathe-draw', 'zuri-nothing', 'mask-leave', 'fire-drum'],
  ...['arif-pass', 'again-no', 'hold', 'open-done', 'late-no'],
);

/** The quiet hour with all that a child would look for: its title, three lights in words, who is with you. */
async function expectQuietHour(page: Page, language: string, circle: readonly string[]): Promise<void> {
  const say = sayIn(language);
  await at(page, 'debrief');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ui-quiet-hour'));
  const words = await wordsOn(page);
  for (const light of ['safe', 'kind', 'brave']) {
    const ways = ['ui-light-0', 'ui-light-some', 'ui-light-full'];
    const sentences = ways.map((key) => say(key, { light: say(`ui-${light}`) }));
    expect(
      sentences.some((sentence) => words.includes(sentence)),
      `${light} in ${language}`,
    ).toBe(true);
  }
  expect(words).toContain(say('ui-circle'));
  for (const person of circle) expect(words).toContain(say(`who.${person}`));
  expect(words).toContain(say('db-after'));
  expect(words).toContain(say('try-folder'));
}

const slipsOf = ({ words }: Played) => words.flatMap(slipsIn);

const hands: readonly { language: string; hand: Hand; width: number; height: number }[] = [
  { language: 'en', hand: 'mouse', width: 1024, height: 600 },
  { language: 'id', hand: 'script', width: 844, height: 390 },
  { language: 'ar', hand: 'touch', width: 390, height: 844 },
];

for (const { language, hand, width, height } of hands) {
  test.describe(`in ${language}`, () => {
    test.use({ viewport: { width, height }, hasTouch: hand === 'touch', isMobile: hand === 'touch' });

    test(`level 1 plays to its quiet hour by ${hand}, calm, and the street has its light`, async ({ page }) => {
      test.setTimeout(240_000);
      const { problems } = watch(page);
      await page.goto(`./?lang=${language}&pace=calm&seed=7&still${story}`);
      const played = await playUntil(page, 'debrief', helpful, { hand });
      expect(played.beats).toContain('end-full-room');
      await expectQuietHour(page, language, ['zuri', 'bim', 'dewi']);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // Whoever came by the door's own address is asked the first questions now, and loses nothing.
      await playUntil(page, 'hub', favouring('skip'));
      await expect(page.getByText(sayIn(language)('door.lit'))).toBeVisible();
      expect(slipsOf(played)).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
}

test.describe('other children', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('whoever picks the worst line sees what it came to, and can take another way', async ({ page }) => {
    test.setTimeout(120_000);
    const { problems } = watch(page);
    await page.goto(`./?lang=en&pace=calm&seed=3&still${story}`);
    const played = await playUntil(page, 'debrief', worst);
    expect(played.beats).toEqual(expect.arrayContaining(['a2-counter-low', 'a3-fire']));
    expect(played.beats.some((beat) => beat.startsWith('end-'))).toBe(true);
    await expectQuietHour(page, 'en', ['bim']);
    const say = sayIn('en');
    const words = await wordsOn(page);
    expect(words).toContain(say('db-counter'));
    expect(words).toContain(say('db-fire'));
    // Three forks, each of which leads back into the story.
    await expect(page.locator('[data-choice^="replay."]')).toHaveCount(3);
    const again = page.locator('details', { has: page.locator('[data-choice="replay.a2-mask"]') });
    await again.locator('summary').click();
    await page.locator('[data-choice="replay.a2-mask"]').click();
    await at(page, 'level');
    await expect(page.locator('[data-beat="a2-mask"]')).toBeVisible();
    await playUntil(page, 'a2-night', favouring('mask-save-shut'));
    expect(slipsOf(played)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('whoever does nothing is not left alone: a chair comes under the door', async ({ page }) => {
    test.setTimeout(120_000);
    const { problems } = watch(page);
    await page.goto(`./?lang=en&pace=calm&seed=11&still${story}`);
    const played = await playUntil(page, 'debrief', silent);
    expect(played.beats.some((beat) => beat.startsWith('end-'))).toBe(true);
    await expectQuietHour(page, 'en', ['bim']);
    expect(slipsOf(played)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('whoever would rather not reads the short version, and the curtain is drawn kindly', async ({ page }) => {
    await page.goto(`./?lang=en&still${story}`);
    await page.locator('[data-choice="rather-not"]').click();
    await at(page, 'rather-not');
    await page.getByRole('link', { name: sayIn('en')('rather-read') }).click();
    await at(page, 'lesson');
    await page.goto('./#/');
    await playUntil(page, 'hub', favouring('skip'));
    await expect(page.getByText(sayIn('en')('win-skipped')).or(page.getByText(sayIn('en')('door.dark')))).toBeVisible();
  });
});
