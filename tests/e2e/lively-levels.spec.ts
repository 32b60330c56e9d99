// The lively pace of levels 2 and 3 by real keys, mouse and finger: keys are pushed uphill, lanterns are caught, time passes.
import { expect, test, type Page } from '@playwright/test';
import { favouring, playUntil, watch } from '../support/play';
import { sayIn } from '../support/say';

/** Machines that draw slowly take longer. */
const slowly = { timeout: 60_000 };

test.use({ viewport: { width: 390, height: 844 } });

async function toThePassage(page: Page, level: string, beat: string, ...wanted: readonly string[]): Promise<void> {
  await page.goto(`./?lang=en&pace=lively&seed=7#/level/${level}`);
  await playUntil(page, beat, favouring('play', ...wanted));
  const advance = page.locator('[data-advance]');
  while (await advance.isVisible()) await advance.click();
}

const key = (page: Page, id: string) => page.locator(`[data-key="${id}"]`);

/** Where a key lies once it has slid to its place; it is turned with the phone. */
async function middleOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await expect(key(page, id)).toBeVisible(slowly);
  await key(page, id).scrollIntoViewIfNeeded();
  await key(page, id).hover({ trial: true });
  const box = await key(page, id).boundingBox();
  if (!box) throw new Error(`${id} has no place on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a key is pushed uphill by holding it: too short slips back, too far up slides off', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watch(page);
  await toThePassage(page, 'why-would-you', 'a1-warm-up');
  const near = await middleOf(page, 'wu-2');
  await page.mouse.move(near.x, near.y);
  await page.mouse.down();
  await page.mouse.up();
  // It has been on its way, and is back.
  await expect(key(page, 'wu-2')).toHaveCSS('--push', '0.000');
  const far = await middleOf(page, 'wu-4');
  await page.mouse.move(far.x, far.y);
  await page.mouse.down();
  await expect(key(page, 'wu-4')).toHaveClass(/key-slid/, slowly);
  await page.mouse.up();
  await expect(page.locator('.lean-said')).toHaveText(sayIn('en', 'why-would-you')('keyboard.slides'));
  const again = await middleOf(page, 'wu-2');
  await page.mouse.move(again.x, again.y);
  await page.mouse.down();
  await expect(key(page, 'wu-2')).toHaveCount(0, slowly);
  await page.mouse.up();
  expect(problems).toEqual([]);
});

test('a key is pushed uphill by holding Space', async ({ page }) => {
  test.setTimeout(120_000);
  await toThePassage(page, 'why-would-you', 'a1-warm-up');
  await expect(key(page, 'wu-1')).toBeVisible(slowly);
  await key(page, 'wu-1').focus();
  await page.keyboard.press('Space');
  await expect(key(page, 'wu-1')).toBeVisible();
  await page.keyboard.down('Space');
  await expect(key(page, 'wu-1')).toHaveCount(0, slowly);
  await page.keyboard.up('Space');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a key is pushed uphill by a finger that stays', async ({ page }) => {
    test.setTimeout(120_000);
    await toThePassage(page, 'why-would-you', 'a1-warm-up');
    const { x, y } = await middleOf(page, 'wu-1');
    await page.touchscreen.tap(x, y);
    await expect(key(page, 'wu-1')).toHaveCSS('--push', '0.000');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y, radiusX: 8, radiusY: 8 }],
    });
    await expect(key(page, 'wu-1')).toHaveCount(0, slowly);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });

  test('a lantern is caught by a finger; whoever does nothing more is not stopped', async ({ page }) => {
    test.setTimeout(180_000);
    const { problems } = watch(page);
    await toThePassage(page, 'hold-on-to', 'a1-rise', 'everyone');
    // Over the picture where there is room for its words, else in the list.
    await page.locator('[data-choice^="hold."]:visible').first().tap();
    await expect(page.locator('[data-thing^="hand:"]').first()).toBeVisible(slowly);
    // Seven bars, then the passage is over and its last words are read.
    await expect(page.locator('[data-choice^="hold."]')).toHaveCount(0, { timeout: 120_000 });
    await page.locator('[data-advance]').first().tap();
    await expect(page.locator('[data-beat="a1-more"]')).toBeVisible();
    expect(problems).toEqual([]);
  });
});
