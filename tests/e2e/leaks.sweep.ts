// Going in and out of a level leaves nothing behind: no elements, listeners, canvases or growing memory.
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { at, favouring, playUntil } from '../support/play';
import { throughTheDoor, toTheStreet } from '../support/ways';

/** Starts after which everything has been loaded once, and starts that are then watched. */
const warmUp = 6;
const watched = 20;

test.use({ viewport: { width: 390, height: 844 } });

interface Burden {
  readonly nodes: number;
  readonly listeners: number;
  readonly megabytes: number;
  readonly canvases: number;
}

async function burdenOf(page: Page, session: CDPSession): Promise<Burden> {
  await page.waitForTimeout(500);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    megabytes: value('JSHeapUsedSize') / 1e6,
    canvases: await page.locator('canvas').count(),
  };
}

async function inAndOut(page: Page): Promise<void> {
  await throughTheDoor(page);
  await expect(page.locator('#stage')).toHaveAttribute('data-stage', /./, { timeout: 30_000 });
  await playUntil(page, 'a1-beat', favouring());
  await page.evaluate(() => void (location.hash = '#/'));
  await at(page, 'hub');
  await expect(page.locator('#stage')).toHaveAttribute('data-stage', /./, { timeout: 30_000 });
}

test('twenty starts of a level leave nothing behind', async ({ page }) => {
  test.setTimeout(600_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await toTheStreet(page);
  for (let start = 0; start < warmUp; start += 1) await inAndOut(page);
  const before = await burdenOf(page, session);
  for (let start = 0; start < watched; start += 1) await inAndOut(page);
  const after = await burdenOf(page, session);
  console.log('before', before, `after ${String(watched)} more starts`, after);
  expect(after.canvases).toBe(before.canvases);
  // Less than one element or listener a start is no leak of a screen or a stage.
  expect(after.nodes - before.nodes).toBeLessThan(watched);
  expect(after.listeners - before.listeners).toBeLessThan(watched);
  expect(after.megabytes - before.megabytes).toBeLessThan(4);
});
