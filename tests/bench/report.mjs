// How long the class report takes for a class, a big school and a district, and whether the page stays fluid meanwhile.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, minutesPassed, patience } from './conditions.mjs';
import { inTime } from './in-time.mjs';
import { loadSource } from './sources.mjs';

const sizes = [30, 1000, 10_000];

/** Texts with so many results, written by the game's own encoder. */
async function filesOf() {
  const { manyResults } = await loadSource('/tests/bench/many-results.ts');
  return sizes.map((size) => {
    const file = path.join(tmpdir(), `kindlight-results-${size}.txt`);
    writeFileSync(file, manyResults(size));
    return file;
  });
}

/* global document, window -- these functions run in the page */
function watchTasks() {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** Milliseconds from the choice of a file until all of its results are counted on the page, and the longest task. */
async function takeIn(browser, origin, file, size) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${origin}/?lang=en&still#/teach/report`);
  const input = page.locator('input[type="file"]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate(watchTasks);
  const start = Date.now();
  await input.setInputFiles(file);
  const words = `${size.toLocaleString('en')} new pupils`;
  await page.waitForFunction((sought) => document.body.innerText.includes(sought), words, { timeout: 300_000 });
  await page.locator('[data-choice="file-pupils"]').waitFor({ timeout: 300_000 });
  const milliseconds = Date.now() - start;
  const longest = await page.evaluate(() => window.longest);
  let turn = null;
  const next = page.locator('[data-choice="rows-next"]');
  if ((await next.count()) > 0) {
    const before = Date.now();
    await next.click();
    await page.locator('[data-choice="rows-back"]:enabled').waitFor();
    turn = Date.now() - before;
  }
  await context.close();
  return { milliseconds, longest, turn };
}

/** Takes in each size so often. */
export async function measureReport(browser, origin, rounds) {
  const files = await filesOf();
  const all = sizes.map(() => []);
  for (let round = 0; round < rounds && (round === 0 || minutesPassed() < patience.growth); round += 1) {
    for (const [index, size] of sizes.entries()) {
      const work = () => takeIn(browser, origin, files[index], size);
      const taken = await inTime(browser, `report of ${size} results`, work, 120);
      if (taken) all[index].push(taken);
    }
  }
  return all;
}

/** The lines of the table: the smallest report is the measure of the others, which may take as many times longer. */
export function reportLines(all) {
  const middle = (index, of) => median(all[index].map(of).filter((value) => value !== null));
  const time = (index) => middle(index, ({ milliseconds }) => milliseconds);
  return sizes.flatMap((size, index) => [
    {
      ...{ name: `report of ${size} results`, unit: 'ms', value: time(index), base: time(0) },
      baseName: `report of ${sizes[0]}`,
      ...(index === 0 ? {} : { limit: Math.round(size / sizes[0]) }),
    },
    { name: '  its longest task', unit: 'ms', value: middle(index, ({ longest }) => longest) },
    ...(index === 0
      ? []
      : [{ name: '  next page of its table', unit: 'ms', value: middle(index, ({ turn }) => turn) }]),
  ]);
}
