// Item 1, load: how soon the street and the first level can be used, and how many kilobytes come before.
import { median, minutesPassed, patience, rounds, viewport } from './conditions.mjs';
import { inTime } from './in-time.mjs';
import { enterAndMark } from './watch-page.mjs';
import { visit, waitForMark, withPage } from './visit.mjs';

const paint = 'first-contentful-paint';
const usable = 'title-interactive';
const frame = 'game-first-frame';

/** The cold visits: what is opened, and which marks are waited for. */
const coldVisits = (origin, pages) => [
  { name: 'floor', address: pages.floor, marks: [paint] },
  { name: 'words-alone', address: pages['words-alone'], marks: [paint] },
  { name: 'bare', address: pages.bare, marks: [frame] },
  { name: 'bare-slim', address: pages['bare-slim'], marks: [frame] },
  { name: 'template-like', address: pages['template-like'], marks: [frame, usable] },
  { name: 'street', address: `${origin}/?lang=en`, marks: [paint, usable, frame] },
  { name: 'street-ar', address: `${origin}/ar/`, marks: [paint, usable, frame] },
  {
    name: 'level-1',
    address: `${origin}/?lang=en&seed=7#/level/block-the-bullies`,
    marks: ['bench-door', 'bench-playable', frame, 'bench-settled'],
    scripts: [enterAndMark],
  },
];

/** A second visit, from what the first one left: the browser's own cache alone, or the service worker as well. */
async function warmVisit(browser, origin, serviceWorkers) {
  const context = await browser.newContext({ viewport, serviceWorkers });
  const address = `${origin}/?lang=en`;
  const isThere = await withPage(browser, { kept: context, isSlow: false }, async ({ page }) => {
    await page.goto(address);
    await waitForMark(page, frame);
    // Answers the first questions, so that the second visit finds the street itself.
    await page.locator('[data-screen="first-run"] [data-advance]').click();
    for (let step = 0; step < 12 && (await page.locator('[data-screen="hub"]').count()) === 0; step += 1) {
      await page
        .locator('[data-choice="skip"], [data-advance]')
        .last()
        .click({ timeout: 2000 })
        .catch(() => undefined);
      await page.waitForTimeout(200);
    }
    await page.waitForTimeout(1500);
    if (serviceWorkers === 'block') return true;
    return page.evaluate(async () => {
      const wait = new Promise((resolve) => setTimeout(resolve, 10_000));
      const ready = navigator.serviceWorker.ready.then(() => true);
      return (await Promise.race([ready, wait])) === true;
    });
  });
  if (!isThere) throw new Error('this build has no service worker');
  if (serviceWorkers === 'allow') await new Promise((resolve) => setTimeout(resolve, 5000));
  const marks = [usable, 'bench-street'];
  const seen = await visit(browser, address, marks, { kept: context, scripts: [enterAndMark] });
  await context.close();
  return seen;
}

/** All visits, one after the other in every round: gives a list of results for each name. */
export async function measureLoad(browser, origin, pages) {
  const tasks = [
    ...coldVisits(origin, pages).map(({ name, address, marks, scripts }) => ({
      name,
      run: () => visit(browser, address, marks, { scripts }),
    })),
    { name: 'warm', run: () => warmVisit(browser, origin, 'block') },
    { name: 'warm-worker', run: () => warmVisit(browser, origin, 'allow') },
  ];
  const results = Object.fromEntries(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds && (round === 0 || minutesPassed() < patience.load); round += 1) {
    console.log(`loading, round ${round + 1} of ${rounds}`);
    for (const { name, run } of tasks) {
      const seen = await inTime(browser, name, run, 90);
      if (seen) results[name].push(seen);
    }
  }
  return results;
}

/** The median of a mark over all rounds, in milliseconds and kilobytes; undefined where it never came. */
const at = (results, name, mark) => {
  const seen = results[name].flatMap((one) => (one[mark] ? [one[mark]] : []));
  if (seen.length === 0) return undefined;
  const of = (unit) => median(seen.map((one) => one[unit]));
  return { milliseconds: of('milliseconds'), kilobytes: of('kilobytes'), dressed: of('dressed') };
};

/** The later of two marks: a level is there when it can be played and seen. */
const later = (one, other) => (one && other && other.milliseconds > one.milliseconds ? other : (one ?? other));

/** The lines of the table. */
export function loadLines(results) {
  const floor = at(results, 'floor', paint);
  const template = at(results, 'template-like', frame);
  const time = (name, figure, base, baseName, limit) => ({
    name,
    unit: 'ms',
    value: figure?.milliseconds,
    base: base?.milliseconds,
    baseName,
    limit,
  });
  const weight = (name, figure, limit) => ({ name, unit: 'kB', value: figure?.kilobytes, limit });
  const ofFloor = (name, figure, limit) => time(name, figure, floor, 'floor', limit);
  const [hub, hubAr] = [at(results, 'street', usable), at(results, 'street-ar', usable)];
  const playable = later(at(results, 'level-1', 'bench-playable'), at(results, 'level-1', frame));
  return [
    ofFloor('page without script, with a style sheet: readable (the floor)', floor),
    ofFloor('the same words without the style sheet: readable', at(results, 'words-alone', paint)),
    ofFloor('bare Phaser scene, whole engine: first frame', at(results, 'bare', frame)),
    weight('  before it', at(results, 'bare', frame)),
    ofFloor('bare Phaser scene, slim engine: first frame', at(results, 'bare-slim', frame)),
    weight('  before it', at(results, 'bare-slim', frame)),
    ofFloor('like the official template: first frame', template),
    weight('  before it', template),
    ofFloor('like the official template: menu', at(results, 'template-like', usable)),
    ofFloor('street: first words', at(results, 'street', paint)),
    ofFloor('street: usable', hub, 1.2),
    weight('  before it', hub),
    { name: '  before it, with letters and signs that come after', unit: 'kB', value: hub?.dressed, limit: 90 },
    ofFloor('street in Arabic, from its own page: usable', hubAr, 1.2),
    { name: '  before it, with letters and signs that come after', unit: 'kB', value: hubAr?.dressed, limit: 90 },
    ofFloor('street: first frame', at(results, 'street', frame)),
    weight('  before it', at(results, 'street', frame)),
    ofFloor('level 1: its door can be opened', at(results, 'level-1', 'bench-door')),
    time('level 1: playable, with its first frame', playable, template, "template's first frame", 0.8),
    weight('  before it', playable, 650),
    time('level 1: picture at rest', at(results, 'level-1', 'bench-settled'), template, "template's first frame"),
    weight('  before it', at(results, 'level-1', 'bench-settled')),
    ofFloor('warm start, browser cache: usable', at(results, 'warm', usable), 1.5),
    ofFloor('  a door of the street can be opened', at(results, 'warm', 'bench-street'), 1.5),
    ofFloor('warm start, service worker: usable', at(results, 'warm-worker', usable), 1.5),
    ofFloor('  a door of the street can be opened', at(results, 'warm-worker', 'bench-street'), 1.5),
  ];
}
