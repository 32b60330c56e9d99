// Going in and out of levels leaves nothing behind: no elements, listeners, timers, pictures or growing memory.
import { expect, test, type Page } from '@playwright/test';
import { burdenOf, countHoldings } from '../support/burden';
import { at, favouring, playUntil } from '../support/play';
import { throughTheDoor, toTheStreet } from '../support/ways';

const levels = [
  'block-the-bullies',
  'why-would-you',
  'hold-on-to',
  'walk-away',
  'power-of-words',
  'what-we-dont-see',
] as const;
/** Starts that are watched, after each level has been started once. */
const watched = 20;

test.use({ viewport: { width: 390, height: 844 } });

const drawn = (page: Page) => expect(page.locator('#stage')).toHaveAttribute('data-stage', /./, { timeout: 60_000 });

async function inAndOut(page: Page, start: number): Promise<void> {
  const level = levels[start % levels.length] ?? levels[0];
  await throughTheDoor(page, level);
  await drawn(page);
  // The first level has a stage with a clock, which runs from here on.
  if (level === levels[0]) await playUntil(page, 'a1-beat', favouring());
  else
    for (let line = 0; line < 3; line += 1)
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-advance]')?.click());
  await page.evaluate(() => void (location.hash = '#/'));
  await at(page, 'hub');
  await drawn(page);
}

test('twenty starts of levels leave nothing behind', async ({ page }) => {
  test.setTimeout(1_200_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await countHoldings(page);
  await toTheStreet(page);
  for (let start = 0; start < levels.length; start += 1) await inAndOut(page, start);
  const before = await burdenOf(page, session);
  for (let start = 0; start < watched; start += 1) await inAndOut(page, start);
  const after = await burdenOf(page, session);
  console.log('before', before, `after ${String(watched)} more starts`, after);
  expect(after.canvases).toBe(before.canvases);
  expect(after.intervals).toBe(before.intervals);
  expect(after.contexts).toBe(before.contexts);
  expect(after.textures).toBe(before.textures);
  expect(after.textureMegabytes).toBeLessThanOrEqual(before.textureMegabytes + 1);
  // Less than one element or listener a start is no leak of a screen or a stage.
  expect(after.nodes - before.nodes).toBeLessThan(watched);
  expect(after.listeners - before.listeners).toBeLessThan(watched);
  expect(after.megabytes - before.megabytes).toBeLessThan(4);
});
