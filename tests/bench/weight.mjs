// What each level brings, in the order of the windows, by playing all of them: kilobytes are the same on any machine.
import { inTime } from './in-time.mjs';
import { levels } from './levels.mjs';
import { waitForMark, withPage } from './visit.mjs';

const isMusic = (address) => /\.(webm|m4a)$/.test(address) && !/\/sfx-/.test(address);
const isSound = (address) => /\/sfx-[^/]+\.(webm|m4a)$/.test(address);

/* global document, PointerEvent -- runs in the page */
/** Presses what goes on, else what stands last; gives the screen. */
function press() {
  const shown = (selector) =>
    [...document.querySelectorAll(selector)].filter((one) => !one.disabled && one.offsetParent);
  const screen = document.querySelector('[data-screen]')?.dataset.screen;
  if (screen === 'debrief') return screen;
  const choices = shown('[data-choice]');
  const named = (wish) => choices.find(({ dataset }) => dataset.choice === wish);
  const play = screen === 'note' ? named('play') : undefined;
  const control = play ?? named('done') ?? shown('[data-advance]')[0] ?? choices.at(-1);
  control?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  control?.click();
  return screen;
}

async function playToTheEnd(page, id) {
  await page.evaluate((level) => void (document.location.hash = `#/level/${level}`), id);
  for (let step = 0; step < 1500; step += 1) {
    if ((await page.evaluate(press)) === 'debrief') return page.waitForTimeout(800);
    await page.waitForTimeout(40);
  }
  throw new Error('it did not come to its quiet hour');
}

/** Kilobytes of each level without what came before; a small window, because drawing takes most of the time. */
export async function measureWeight(browser, origin) {
  const options = { isSlow: false, viewport: { width: 640, height: 360 } };
  return withPage(browser, options, async ({ page, kilobytes }) => {
    const now = () => ({
      all: kilobytes(),
      music: kilobytes(Infinity, isMusic),
      sound: kilobytes(Infinity, isSound),
    });
    await page.goto(`${origin}/?lang=en&pace=calm&seed=7#/level/${levels()[0]}`);
    await waitForMark(page, 'title-interactive');
    const weights = {};
    let before = { all: 0, music: 0, sound: 0 };
    for (const id of levels()) {
      console.log(`weighing ${id}`);
      const isDone = await inTime(browser, `weight of ${id}`, () => playToTheEnd(page, id).then(() => true), 120);
      if (!isDone) break;
      const after = now();
      weights[id] = Object.fromEntries(Object.keys(after).map((kind) => [kind, after[kind] - before[kind]]));
      before = after;
    }
    return weights;
  });
}

/** The lines of the table. */
export const weightLines = (weights) =>
  levels().map((id, index) => {
    const { all, music, sound } = weights?.[id] ?? {};
    const value = all === undefined ? undefined : all - music;
    return {
      name:
        index === 0
          ? `level 1, all of it to its quiet hour, without music (of it sounds: ${sound?.toFixed(0) ?? '–'} kB)`
          : `level ${index + 1}, what it brings beside, without music`,
      ...{ unit: 'kB', value, ...(index === 0 ? {} : { limit: 450 }) },
    };
  });
