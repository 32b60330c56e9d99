// From paper: results are printed, the prints lie before the teacher's camera, and the report has them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type Browser } from '@playwright/test';
import { codeOf } from '../../src/domain/assignment/code';
import { filmSwitches, writeFilm } from '../support/camera-film';
import { handIn, sitDown } from '../support/class-in-browser';
import { pagesOf, type Picture } from '../support/pdf-picture';
import { at } from '../support/play';

const code = codeOf({
  ...{ windows: [1, 5], language: null, pace: 'calm', profile: null, naming: 'seat', number: 77 },
  ...{ check: true, ticket: true, replay: true, booster: true },
});
const seats = [3, 17, 21];

/** The printed result of a pupil, as pixels. */
async function printOf(browser: Browser, address: string, seat: number): Promise<Picture> {
  const desk = await sitDown(browser, address, code, { seat, language: 'en', isOffline: false });
  await handIn(desk);
  const { page } = desk;
  // A printer that only waits.
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-choice="print"]').click();
  await expect(page.locator('.print-alone')).toBeAttached();
  const pages = await pagesOf(browser, await page.pdf({ format: 'A4' }));
  await desk.context.close();
  expect(pages.length).toBe(1);
  const [only] = pages;
  if (!only) throw new Error('nothing was printed');
  return upperHalf(only);
}

/** Somebody holds the paper so that the picture to scan fills the view. */
function upperHalf({ width, light }: Picture): Picture {
  const height = Math.floor(width * 0.75);
  return { width, height, light: light.slice(0, width * height) };
}

test('results on paper go through a camera into the report, each once', async ({ browser, baseURL, launchOptions }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'kindlight-film-'));
  const film = path.join(folder, 'papers.y4m');
  const prints: Picture[] = [];
  for (const seat of seats) prints.push(await printOf(browser, baseURL ?? '', seat));
  await writeFilm(film, prints);
  const withCamera = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...filmSwitches(film)],
  });
  const page = await withCamera.newPage({ baseURL: baseURL ?? '' });
  await page.goto('./?lang=en&still#/teach/report');
  await at(page, 'report');
  await page.locator('[data-choice="camera"]').click();
  const main = page.getByRole('main');
  await expect(main.getByText(`${String(seats.length)} results read`)).toBeVisible({ timeout: 60_000 });
  await page.locator('[data-choice="camera-stop"]').click();
  for (const seat of seats) {
    await expect(main.getByRole('row', { name: new RegExp(`Seat ${String(seat)}\\b`) })).toBeVisible();
  }
  await withCamera.close();
  rmSync(folder, { recursive: true });
});
