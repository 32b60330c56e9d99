// Item 2, run: how long the page is busy at once, how soon it answers a press, what a frame costs, what is drawn unseen.
import { longRounds, median, minutesPassed, patience } from './conditions.mjs';
import { busyTimes } from './busy-times.mjs';
import { inTime, missing } from './in-time.mjs';
import { levels } from './levels.mjs';
import { enterAndMark, countFrames, watchTasks } from './watch-page.mjs';
import { metric, waitForMark, withPage } from './visit.mjs';

const frame = 'game-first-frame';
const watched = 5000;

/* global document, window -- these functions run in the page */
const startCounting = () => Object.assign(window.bench, { frames: 0, draws: 0 });
const counted = () => ({ ...window.bench, tasks: undefined, presses: undefined });

/** As the browser tells a page that it went into the background: a test browser shows every page. */
function hide() {
  Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/**
 * What a drawn frame costs, how many are drawn in a second, and what is drawn once the page is hidden. `worked` is the time
 * of the page's main thread on a processor; `busy` also counts its waiting, which is mostly for the drawing of the machine.
 */
function frameCost(browser, { address, isStage }, mayHide) {
  const scripts = [countFrames, enterAndMark];
  // Slowed down, a thread would burn the time that it is held back.
  return withPage(browser, { scripts, isSlow: false }, async ({ page, session }) => {
    await page.goto(address);
    await waitForMark(page, frame);
    if (isStage) await waitForMark(page, 'bench-settled', 10_000).catch(() => undefined);
    await page.waitForTimeout(1500);
    const busy = async () => (await metric(session, 'TaskDuration')) * 1000;
    const work = await busyTimes(browser);
    await page.evaluate(startCounting);
    const before = await busy();
    await page.waitForTimeout(watched);
    const { frames } = await page.evaluate(counted);
    const [worked, spent] = [await work(), (await busy()) - before];
    const of = (milliseconds) => (frames < 5 ? undefined : milliseconds / frames);
    const result = { frames: (frames * 1000) / watched, worked: of(worked), busy: of(spent) };
    if (!mayHide) return result;
    await page.evaluate(hide);
    await page.waitForTimeout(700);
    await page.evaluate(startCounting);
    await page.waitForTimeout(2000);
    return { ...result, unseen: (await page.evaluate(counted)).draws };
  });
}

/** The longest task after a mark, in milliseconds. */
const longestAfter = (page, mark) =>
  page.evaluate((name) => {
    const from = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return Math.max(0, ...window.bench.tasks.filter((task) => task.startTime >= from).map((task) => task.duration));
  }, mark);

/** The street from nothing until its picture has been at rest for a while. */
const streetTasks = (browser, origin) =>
  withPage(browser, { scripts: [watchTasks, enterAndMark], isNear: true }, async ({ page }) => {
    await page.goto(`${origin}/?lang=en`);
    await waitForMark(page, frame);
    await waitForMark(page, 'bench-settled', 10_000).catch(() => undefined);
    await page.waitForTimeout(1500);
    return longestAfter(page, 'title-interactive');
  });

/** What can be pressed now, and where the control that is chosen lies. */
function look(pressed) {
  const shown = (selector) =>
    [...document.querySelectorAll(selector)].filter((one) => !one.disabled && one.offsetParent);
  const beat = document.querySelector('[data-beat]')?.dataset.beat ?? '';
  const screen = document.querySelector('[data-screen]')?.dataset.screen ?? '';
  const spot = (one) => {
    if (!one) return undefined;
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const words = document.querySelector('#ui').innerText;
  if (pressed !== undefined) return { beat, screen, words, spot: spot(shown(pressed)[0]) };
  return {
    ...{ beat, screen, words },
    choices: shown('[data-choice]').map((one) => one.dataset.choice),
    things: shown('[data-thing][aria-expanded="false"]').map((one) => `open:${one.dataset.thing}`),
    advance: shown('[data-advance]').length > 0,
  };
}

const selectorOf = (id) => {
  if (id === '') return '[data-advance]';
  return id.startsWith('open:') ? `[data-thing="${id.slice(5)}"][aria-expanded="false"]` : `[data-choice="${id}"]`;
};

/**
 * Presses with the mouse, as a player would, until the quiet hour, for two minutes at most; `choose` is an evening of the
 * play-throughs. Gives whether it came to its end: on a machine that is busy otherwise, the presses until then count.
 */
async function playThrough(page, choose) {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const now = await page.evaluate(look);
    if (now.screen === 'debrief') return true;
    const id = now.advance && !now.choices.includes('done') ? '' : choose(now.choices, now.beat, now.things);
    const { spot } = id === '' && !now.advance ? {} : await page.evaluate(look, selectorOf(id));
    if (spot) await page.mouse.click(spot.x, spot.y);
    await page
      .waitForFunction((words) => document.querySelector('#ui').innerText !== words, now.words, { timeout: 1500 })
      .catch(() => undefined);
  }
  return false;
}

/** Level 1, played: how long the answers to presses took, and the longest task. */
const played = (browser, origin, choose) =>
  withPage(browser, { scripts: [watchTasks, enterAndMark], isNear: true }, async ({ page }) => {
    await page.goto(`${origin}/?lang=en&pace=calm&seed=7#/level/block-the-bullies`);
    await waitForMark(page, 'bench-playable');
    await waitForMark(page, frame);
    const before = await page.evaluate(() => performance.interactionCount ?? 0);
    const isWhole = await playThrough(page, choose);
    await page.waitForTimeout(1000);
    const seen = await page.evaluate(() => Object.values(window.bench.presses));
    const all = (await page.evaluate(() => performance.interactionCount ?? 0)) - before;
    // The browser tells only of answers that took 16 ms or more.
    const quick = Array.from({ length: Math.max(0, all - seen.length) }, () => 8);
    const sorted = [...seen, ...quick].toSorted((one, other) => one - other);
    if (!isWhole) missing.push(`level 1 did not come to its end in two minutes: its first ${all} presses count`);
    return {
      presses: sorted.length,
      answer: sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)],
      longest: await longestAfter(page, 'bench-playable'),
    };
  });

/** All of it; `choose` says what is pressed in level 1. */
export async function measureRun(browser, origin, pages, choose) {
  const stages = [
    { name: 'bare', address: pages.bare },
    { name: 'street', address: `${origin}/?lang=en`, isStage: true },
    ...levels().map((id) => ({ name: id, address: `${origin}/?lang=en&seed=7#/level/${id}`, isStage: true })),
  ];
  const costs = Object.fromEntries(stages.map(({ name }) => [name, []]));
  const [tasks, plays] = [[], []];
  for (let round = 0; round < longRounds && (round === 0 || minutesPassed() < patience.run); round += 1) {
    console.log(`running, round ${round + 1} of ${longRounds}`);
    for (const stage of stages) {
      const { name, isStage } = stage;
      const cost = await inTime(
        browser,
        `frames of ${name}`,
        () => frameCost(browser, stage, isStage === true && round === 0),
        90,
      );
      if (cost) costs[name].push(cost);
    }
    const longest = await inTime(browser, 'tasks of the street', () => streetTasks(browser, origin), 90);
    if (longest !== undefined) tasks.push(longest);
    // One play has a hundred presses: enough for a percentile.
    if (round > 0) continue;
    const play = await inTime(browser, 'level 1 played', () => played(browser, origin, choose), 240);
    if (play) plays.push(play);
  }
  return { costs, tasks, plays };
}

const middle = (list, of) => median(list.map(of).filter((value) => value !== undefined));

/** The lines of the table. */
export function runLines({ costs, tasks, plays }) {
  const names = Object.keys(costs).filter((name) => name !== 'bare');
  const presses = middle(plays, (play) => play.presses);
  const unseen = names.flatMap((name) =>
    costs[name].flatMap((cost) => (cost.unseen === undefined ? [] : [cost.unseen])),
  );
  const rate = (name) => middle(costs[name], ({ frames }) => frames)?.toFixed(0) ?? '–';
  const cost = (name) => {
    const of = (kind) => ({
      ...{
        unit: 'ms',
        value: middle(costs[name], (cost) => cost[kind]),
        base: middle(costs.bare, (cost) => cost[kind]),
      },
      baseName: 'bare scene',
    });
    return [
      {
        name: `${name === 'bare' ? 'bare scene' : name}: work of the main thread for a frame`,
        ...of('worked'),
        ...(name === 'bare' ? {} : { limit: 2 }),
      },
      { name: `  with its waiting, at ${rate(name)} frames a second`, ...of('busy') },
    ];
  };
  return [
    { name: 'street: longest task once it is usable', unit: 'ms', value: median(tasks), limit: 200 },
    { name: 'level 1, played: longest task', unit: 'ms', value: middle(plays, ({ longest }) => longest), limit: 200 },
    {
      name: `level 1, played: from a press to the next picture, 95th percentile of ${presses ?? '–'}`,
      ...{ unit: 'ms', value: middle(plays, ({ answer }) => answer), limit: 200 },
    },
    ...['bare', ...names].flatMap(cost),
    {
      name: 'orders to draw in two hidden seconds, street and all levels',
      unit: 'orders',
      value: unseen.length === 0 ? undefined : Math.max(...unseen),
      limit: 0,
    },
  ];
}
