// How long the class report takes for a class, a big school and a district, and whether the page stays fluid meanwhile.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';

const sizes = [30, 1000, 10_000];

/** Texts with so many results, written by the game's own encoder. */
async function filesOf() {
  const vite = await createServer({
    server: { middlewareMode: true, hmr: false },
    appType: 'custom',
    logLevel: 'error',
  });
  const { manyResults } = await vite.ssrLoadModule('/tests/bench/many-results.ts');
  const files = sizes.map((size) => {
    const file = path.join(tmpdir(), `kindlight-results-${size}.txt`);
    writeFileSync(file, manyResults(size));
    return file;
  });
  await vite.close();
  return files;
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

/** Measures, and prints a line for each size: the first is the measure of the others. */
export async function benchReport(browser, origin, rounds, median) {
  const files = await filesOf();
  let first;
  for (const [index, size] of sizes.entries()) {
    const all = [];
    for (let round = 0; round < rounds; round += 1) all.push(await takeIn(browser, origin, files[index], size));
    const milliseconds = median(all.map((one) => one.milliseconds));
    const longest = median(all.map((one) => one.longest));
    first ??= { milliseconds, size };
    const ratio = milliseconds / first.milliseconds;
    const turn = all[0].turn === null ? '' : `, next page of the table ${median(all.map((one) => one.turn))} ms`;
    console.log(
      `report of ${size} results: ${milliseconds.toFixed(0)} ms (${ratio.toFixed(2)} × the report of ${first.size}, ` +
        `${(size / first.size).toFixed(0)} × as many), longest task ${longest.toFixed(0)} ms${turn}`,
    );
  }
}
