// How the game looks: the street and moments of each level, at rest, on three devices and from right to left.
// To keep new pictures, add `visual --update-snapshots` to the command of the browser tests in .config/scripts/checks.mjs.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { at, favouring, playUntil, type Chooser } from '../support/play';
import { expectPicture, isKeeping, pictures } from '../support/pictures';
import { throughTheDoor, toTheStreet } from '../support/ways';

const devices = [
  { name: 'laptop', width: 1366, height: 768, language: 'en' },
  { name: 'tablet', width: 820, height: 1180, language: 'en' },
  { name: 'phone', width: 390, height: 844, language: 'en' },
  { name: 'phone-arabic', width: 390, height: 844, language: 'ar' },
] as const;

interface Story {
  readonly level: string;
  /** What the names of its pictures begin with. */
  readonly prefix: string;
  /** Beats, and lines to read on in each or its passage; each moment shows another part of the stage. */
  readonly moments: readonly (readonly [beat: string, until: number | 'passage'])[];
  readonly choose: Chooser;
}

const stories: readonly Story[] = [
  {
    level: 'block-the-bullies',
    prefix: '',
    moments: [
      ['a1-open', 0],
      ['a1-permission', 0],
      ['a2-round-1', 0],
      // The first words there still belong to the evening before.
      ['a3-corridor', 1],
      ['end-full-room', 0],
    ],
    choose: favouring(
      ...['play', 'perm-friends', 'zuri-accept', 'breathe-one', 'zuri-all', 'mask-save-shut', 'fire-drum'],
      ...['arif-folder', 'again-arif', 'dewi-both', 'blame-not', 'share', 'open-zuri', 'open-bim'],
    ),
  },
  {
    level: 'why-would-you',
    prefix: 'remi-',
    moments: [
      ['a1-warm-up', 'passage'],
      ['a2-thread-2', 'passage'],
      ['end-soup', 0],
    ],
    choose: favouring('play', 'wu-3', 'laugh', 'body-skip', 'move1-scroll', 'dare-soup', 'send-drawer', 'true-knight'),
  },
  {
    level: 'hold-on-to',
    prefix: 'kei-',
    moments: [
      ['a1-rise', 'passage'],
      ['a2-hold', 'passage'],
      ['a3-storm', 'passage'],
    ],
    choose: favouring(
      'play',
      'everyone',
      'hold.',
      'ina',
      'look',
      'show',
      'line',
      'down.',
      'ask',
      'call',
      'down',
      'take',
    ),
  },
];

const firstMoments = 3;
/** On the other devices the page is laid out anew, the stage is not: there the first moments tell. */
const momentsOn = (device: string, { moments }: Story) =>
  device === 'laptop' ? moments : moments.slice(0, firstMoments);

/** Reads on by so many lines, or until the passage begins. */
async function readOn(page: Page, until: number | 'passage'): Promise<void> {
  const advance = page.locator('[data-advance]');
  if (until === 'passage') while (await advance.isVisible()) await advance.click();
  else for (let line = 0; line < until; line += 1) await advance.click();
}

/** Who still stands there depends on how fast a test plays; whoever comes back finds the beat as it begins. */
async function comeBack(page: Page, beat: string, choose: Chooser): Promise<void> {
  // Keeping goes on behind the game's back.
  await page.waitForTimeout(800);
  await page.reload();
  await at(page, 'note');
  await playUntil(page, beat, choose);
  await settled(page);
}

/** Pictures of a story are compared once they are kept. */
const isKept = (prefix: string) =>
  existsSync(pictures) && readdirSync(pictures).some((file) => (prefix === '' ? true : file.startsWith(prefix)));

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

    for (const story of stories) {
      const { level, prefix, choose } = story;
      test(`${level} looks as it should`, async ({ page }) => {
        test.skip(!isKeeping() && !isKept(prefix), 'no pictures of it are kept yet');
        test.setTimeout(120_000);
        const wishes = `?lang=${language}&pace=calm&seed=7&still`;
        if (prefix === '') await page.goto(`./${wishes}#/level/${level}`);
        else await toTheStreet(page, wishes).then(() => throughTheDoor(page, level));
        for (const [beat, until] of momentsOn(name, story)) {
          await playUntil(page, beat, choose);
          if (prefix !== '') await comeBack(page, beat, choose);
          await readOn(page, until);
          await settled(page);
          await expectPicture(page, `${prefix}${beat}-${name}`);
        }
        if (prefix !== '' || name !== 'laptop') return;
        await playUntil(page, 'debrief', choose);
        await at(page, 'debrief');
        await settled(page).catch(() => undefined);
        await expectPicture(page, `quiet-hour-${name}`);
      });
    }
  });
}
