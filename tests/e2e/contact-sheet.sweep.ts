// One moment of every level in every language, side by side, for people to look at: `.cache/contact-sheet/*.png`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { levelTours } from '../support/level-tours';
import { readLocales } from '../support/read-locales';
import { tourOfStory, type Look, type Tour } from '../support/screens';
import { toTheStreet } from '../support/ways';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.cache/contact-sheet');
const tags = readLocales(path.join(root, 'locales')).map(({ tag }) => tag);

async function tourOfFirst(page: Page, { language }: Tour, look: Look): Promise<void> {
  await toTheStreet(page);
  await page.goto(`./?lang=${language}&pace=calm&seed=7&still`);
  await tourOfStory(page, look);
}
const tours = [tourOfFirst, ...levelTours.map(([, tour]) => tour)];

/** The moment of each level that shows most of its words at once, as its tour names it. */
const moments = [
  'phone with a closer look and tools explained',
  'level 2: thread with its tools explained',
  'level 3: filter words',
  'level 4: a sentence and its twist',
  'level 5: a sentence',
  'level 6: chat, an answer in it',
];

const columns = 6;
const onSheet = columns * 2;
/** Pixels of one picture on the sheet. */
const shown = { width: 312, height: 675 };

/** Ends a tour where it is. */
class Seen extends Error {}

/** A picture of the moment, at the size of the sheet. */
async function pictureOf(page: Page, place: number, language: string): Promise<Buffer> {
  let shot: Buffer | undefined;
  const look: Look = async (name) => {
    if (name !== moments[place]) return;
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('#stage')).toHaveAttribute('data-stage', 'settled', { timeout: 60_000 });
    shot = await page.screenshot();
    throw new Seen();
  };
  await tours[place]?.(page, { language }, look).catch((error: unknown) => {
    if (!(error instanceof Seen)) throw error;
  });
  if (!shot) throw new Error(`${moments[place] ?? ''} was not seen`);
  return sharp(shot).resize(shown).png().toBuffer();
}

test.use({ viewport: { width: 390, height: 844 } });

for (const [place, moment] of moments.entries())
  test(`a sheet of: ${moment}`, async ({ browser }) => {
    test.setTimeout(30 * 60_000);
    const pictures: Buffer[] = [];
    for (const language of tags) {
      // A device of its own: a level that was left would go on where it was.
      const page = await browser.newPage();
      pictures.push(await pictureOf(page, place, language));
      await page.close();
    }
    mkdirSync(folder, { recursive: true });
    for (let from = 0; from < pictures.length; from += onSheet) {
      const sheet = {
        width: columns * shown.width,
        height: 2 * shown.height,
        channels: 3,
        background: '#000',
      } as const;
      const placed = pictures.slice(from, from + onSheet).map((input, index) => ({
        input,
        left: (index % columns) * shown.width,
        top: Math.floor(index / columns) * shown.height,
      }));
      const file = `${moment.replace(/\W+/g, '-')}-${String(from / onSheet + 1)}.png`;
      await sharp({ create: sheet }).composite(placed).png().toFile(path.join(folder, file));
    }
  });
