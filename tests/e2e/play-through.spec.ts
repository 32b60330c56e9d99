// A class plays: from the first tap to the quiet hour, in three languages, as different children would.
import { expect, test, type Page } from '@playwright/test';
import { evenings, type Evening, type Evenings } from '../support/evenings';
import { at, favouring, inWordsAlone, playUntil, watch, wordsOn, type Hand, type Played } from '../support/play';
import { sayIn } from '../support/say';
import { slipsIn } from '../support/slips';

const lights = ['safe', 'kind', 'brave'];
const strengths = ['ui-light-0', 'ui-light-some', 'ui-light-full'];

/** The quiet hour with all that a child would look for: title, lights in words, who is with you, what happened, a try. */
async function expectQuietHour(page: Page, language: string, { level, tries }: Evenings, evening: Evening) {
  const say = sayIn(language, level);
  await at(page, 'debrief');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ui-quiet-hour'));
  const words = await wordsOn(page);
  for (const light of lights) {
    const sentences = strengths.map((key) => say(key, { light: say(`ui-${light}`) }));
    expect(
      sentences.some((sentence) => words.includes(sentence)),
      `${light} in ${language}`,
    ).toBe(true);
  }
  expect(words).toContain(say('ui-circle'));
  for (const person of evening.circle) expect(words).toContain(say(`who.${person}`));
  if (evening.circle.length === 0) expect(words).toContain(say('debrief-circle-empty'));
  for (const line of evening.lines) expect(words).toContain(say(line));
  expect(words).toContain(say(tries));
}

/** What an evening went through: what it must come to, an ending, and no slip in any word. */
function expectTold({ beats, words }: Played, evening: Evening): void {
  expect(evening.beats.filter((beat) => !beats.includes(beat))).toEqual([]);
  expect(beats.some((beat) => /^e(nd)?-/.test(beat))).toBe(true);
  expect(words.flatMap(slipsIn)).toEqual([]);
}

/** How a level is played in each language; real presses wait for the page to be at rest, so each level has them once. */
const hands: readonly { language: string; hand: Hand; width: number; height: number; drawn?: true }[] = [
  { language: 'en', hand: 'mouse', width: 1024, height: 600 },
  // With its picture, so by script: a press that waits for drawn frames would cost minutes.
  { language: 'id', hand: 'script', width: 844, height: 390, drawn: true },
  { language: 'ar', hand: 'touch', width: 390, height: 844 },
];
/** Levels with odd numbers are played by mouse, the others by touch, so that each has one hand of its own. */
const handOf = (hand: Hand, index: number): Hand => (hand === (index % 2 === 0 ? 'touch' : 'mouse') ? 'script' : hand);

for (const { language, hand: wanted, width, height, drawn = false } of hands) {
  test.describe(`in ${language}`, () => {
    test.use({ viewport: { width, height }, hasTouch: wanted === 'touch', isMobile: wanted === 'touch' });

    for (const [index, each] of evenings.entries()) {
      const hand = handOf(wanted, index);
      const name = `${each.level} plays to its quiet hour by ${hand}, calm, and the street has its light`;
      test(name, { tag: drawn ? '@drawn' : [] }, async ({ page }) => {
        test.setTimeout(240_000);
        const { level, helpful } = each;
        const { problems } = watch(page);
        const seed = String(helpful.seed);
        if (hand === 'script' && !drawn) await inWordsAlone(page);
        await page.goto(`./?lang=${language}&pace=calm&seed=${seed}&still#/level/${level}`);
        const played = await playUntil(page, 'debrief', helpful.choose, { hand });
        expectTold(played, helpful);
        await expectQuietHour(page, language, each, helpful);
        await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        // Whoever came by the door's own address is asked the first questions now, and loses nothing.
        await playUntil(page, 'hub', favouring('skip'));
        await expect(page.getByText(sayIn(language, level)('door.lit'))).toBeVisible();
        expect(problems).toEqual([]);
      });
    }
  });
}

test.describe('other children', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const each of evenings) {
    for (const evening of each.others) {
      test(`${each.level}: ${evening.name}`, async ({ page }) => {
        test.setTimeout(120_000);
        const { problems } = watch(page);
        await inWordsAlone(page);
        await page.goto(`./?lang=en&pace=calm&seed=${String(evening.seed)}&still#/level/${each.level}`);
        expectTold(await playUntil(page, 'debrief', evening.choose), evening);
        await expectQuietHour(page, 'en', each, evening);
        expect(problems).toEqual([]);
      });
    }

    test(`${each.level}: another seed is another evening, the same seed is the same`, async ({ page }) => {
      await inWordsAlone(page);
      const metWith = async (seed: number) => {
        await page.goto('about:blank');
        await page.goto(`./?lang=en&pace=calm&seed=${String(seed)}&still#/level/${each.level}`);
        await playUntil(page, each.drawn, each.helpful.choose);
        while (await page.locator('[data-advance]').isVisible()) await page.locator('[data-advance]').click();
        return page.locator('.sheet').innerText();
      };
      const first = await metWith(21);
      expect(await metWith(22)).not.toBe(first);
      expect(await metWith(21)).toBe(first);
    });
  }

  test('whoever regrets a moment takes another way from it', async ({ page }) => {
    test.setTimeout(120_000);
    const [{ level, others }] = evenings as readonly [Evenings];
    const worst = others[0]?.choose ?? favouring();
    await page.goto(`./?lang=en&pace=calm&seed=3&still#/level/${level}`);
    await playUntil(page, 'debrief', worst);
    // Three forks, each of which leads back into the story.
    await expect(page.locator('[data-choice^="replay."]')).toHaveCount(3);
    const again = page.locator('details', { has: page.locator('[data-choice="replay.a2-mask"]') });
    await again.locator('summary').click();
    await page.locator('[data-choice="replay.a2-mask"]').click();
    await at(page, 'level');
    await expect(page.locator('[data-beat="a2-mask"]')).toBeVisible();
    await playUntil(page, 'a2-night', favouring('mask-save-shut'));
  });

  test('whoever would rather not reads the short version, and the curtain is drawn kindly', async ({ page }) => {
    await page.goto('./?lang=en&still#/level/block-the-bullies');
    await page.locator('[data-choice="rather-not"]').click();
    await at(page, 'rather-not');
    await page.getByRole('link', { name: sayIn('en')('rather-read') }).click();
    await at(page, 'lesson');
    await page.goto('./#/');
    await playUntil(page, 'hub', favouring('skip'));
    await expect(page.getByText(sayIn('en')('win-skipped')).or(page.getByText(sayIn('en')('door.dark')))).toBeVisible();
  });
});
