// How the first load grows with levels, languages and people on the device. It must not.
import path from 'node:path';
import { compressedCopy } from '../../.config/scripts/compress.mjs';
import { root } from '../../.config/scripts/project.mjs';
import { serve } from '../../.config/scripts/serve.mjs';
import { longRounds, median, minutesPassed, patience, viewport } from './conditions.mjs';
import { buildWithLanguages, buildWithLevels } from './grown-copies.mjs';
import { inTime } from './in-time.mjs';
import { loadSource } from './sources.mjs';
import { visit, waitForMark, withPage } from './visit.mjs';

const usable = 'title-interactive';
const frame = 'game-first-frame';
const [manyLevels, manyLanguages, manyPeople] = [60, 23, 8];
/** As much as two builds of the same may differ by the names of their files; of times, by chance. */
const [sameWeight, sameTime] = [1.03, 1.15];

/** Serves a grown build; undefined where it cannot be built. */
async function serveGrown(browser, name, build, port) {
  const work = async () => {
    await serve(await compressedCopy(await build(), path.join(root, '.cache/bench/served', name)), port);
    return `http://localhost:${port}`;
  };
  console.log(`building with ${name}`);
  return inTime(browser, name, work, 300);
}

/* global indexedDB -- runs in the page */
function keep(save) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kindlight');
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onsuccess = () => {
      const change = opening.result.transaction('street', 'readwrite');
      change.objectStore('street').put(save, 'household');
      change.oncomplete = () => resolve(opening.result.close());
    };
  });
}

/** A start with so many people on the device, of whom each has lit every window. */
async function startWithPeople(browser, origin, save) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  await withPage(browser, { kept: context, isSlow: false }, async ({ page }) => {
    await page.goto(`${origin}/?lang=en`);
    await waitForMark(page, frame);
    // A first step is what makes the game open its store.
    await page.locator('[data-screen="first-run"] [data-advance]').click();
    await page.waitForTimeout(1000);
    await page.goto('about:blank');
    await page.goto(`${origin}/favicon.svg`);
    await page.evaluate(keep, save);
  });
  const seen = await visit(browser, `${origin}/?lang=en`, [usable], { kept: context });
  await context.close();
  return seen;
}

/** All visits; a list of results for each name. */
export async function measureGrowth(browser, origin, port) {
  const grown = {
    levels: await serveGrown(browser, `${manyLevels} levels`, () => buildWithLevels(manyLevels), port),
    languages: await serveGrown(
      browser,
      `${manyLanguages} languages`,
      () => buildWithLanguages(manyLanguages),
      port + 1,
    ),
  };
  const { household } = await loadSource('/tests/bench/household.ts');
  const first = (address) => () => visit(browser, `${address}/?lang=en`, [usable, frame]);
  const tasks = [
    { name: 'now', run: first(origin) },
    ...Object.entries(grown).flatMap(([name, address]) => (address ? [{ name, run: first(address) }] : [])),
    { name: 'one', run: () => startWithPeople(browser, origin, household(1)) },
    { name: 'people', run: () => startWithPeople(browser, origin, household(manyPeople)) },
  ];
  const results = Object.fromEntries(['now', 'levels', 'languages', 'one', 'people'].map((name) => [name, []]));
  for (let round = 0; round < longRounds && (round === 0 || minutesPassed() < patience.growth); round += 1) {
    console.log(`growing, round ${round + 1} of ${longRounds}`);
    for (const { name, run } of tasks) {
      const seen = await inTime(browser, `first load with more: ${name}`, run, 90);
      if (seen) results[name].push(seen);
    }
  }
  return results;
}

/** The lines of the table. */
export function growthLines(results) {
  const of = (name, mark, unit) => median(results[name].flatMap((seen) => (seen[mark] ? [seen[mark][unit]] : [])));
  const line = (name, grown, base, baseName, mark, unit, limit) => ({
    ...{ name, unit: unit === 'kilobytes' ? 'kB' : 'ms', baseName, limit },
    ...{ value: of(grown, mark, unit), base: of(base, mark, unit) },
  });
  const pair = (name, grown, baseName) => [
    line(`${name}: kilobytes before the street is usable`, grown, 'now', baseName, usable, 'kilobytes', sameWeight),
    line(`  until it is usable`, grown, 'now', baseName, usable, 'milliseconds', sameTime),
    line(`  kilobytes before its first frame`, grown, 'now', baseName, frame, 'kilobytes', sameWeight),
  ];
  return [
    ...pair(`${manyLevels} levels`, 'levels', 'as it is'),
    ...pair(`${manyLanguages} languages`, 'languages', 'as it is'),
    line(`${manyPeople} people on the device: start`, 'people', 'one', 'one person', usable, 'milliseconds', sameTime),
  ];
}
