// How the game looks: the street and moments of level 1, at rest, on three devices and from right to left.
// To keep new pictures, add `visual --update-snapshots` to the command of the browser tests in .config/scripts/checks.mjs.
import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { at, favouring, playUntil } from '../support/play';
import { expectPicture, isKeeping, pictures } from '../support/pictures';

const devices = [
  { name: 'laptop', width: 1366, height: 768, language: 'en' },
  { name: 'tablet', width: 820, height: 1180, language: 'en' },
  { name: 'phone', width: 390, height: 844, language: 'en' },
  { name: 'phone-arabic', width: 390, height: 844, language: 'ar' },
] as const;

/** Moments by beat and lines after its first; each shows another part of the stage. */
const moments = [
  ['a1-open', 0],
  ['a1-permission', 0],
  ['a2-round-1', 0],
  // The first words there still belong to the evening before.
  ['a3-corridor', 1],
  ['end-full-room', 0],
] as const;

const choose = favouring(
  ...['play', 'perm-friends', 'zuri-accept', 'breathe-one', 'zuri-all', 'mask-save-shut', 'fire-drum'],
  ...['arif-folder', 'again-arif', 'dewi-both', 'blame-not', 'share', 'open-zuri', 'open-bim'],
);

/** The picture at rest and the letters there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('#stage')).toHaveAttribute('data-stage', 'settled', { timeout: 30_000 });
}

test.beforeEach(async ({ page }) => {
  test.skip(!isKeeping() && !existsSync(pictures), 'no pictures are kept yet');
  // Made-up names and who stands on the street follow the clock.
  await page.clock.setFixedTime('2026-03-03T20:47:00');
});

for (const { name, width, height, language } of devices) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });

    test('the street looks as it should', async ({ page }) => {
      await page.goto(`./?lang=${language}&pace=calm&seed=7&still`);
      await playUntil(page, 'hub', favouring('skip'));
      await settled(page);
      await expectPicture(page, `street-${name}`);
    });

    test('the story looks as it should', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`./?lang=${language}&pace=calm&seed=7&still#/level/block-the-bullies`);
      for (const [beat, lines] of moments) {
        await playUntil(page, beat, choose);
        for (let line = 0; line < lines; line += 1) await page.locator('[data-advance]').click();
        await settled(page);
        await expectPicture(page, `${beat}-${name}`);
      }
      await playUntil(page, 'debrief', choose);
      await at(page, 'debrief');
      await settled(page).catch(() => undefined);
      await expectPicture(page, `quiet-hour-${name}`);
    });
  });
}
