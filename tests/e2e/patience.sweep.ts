// The lively pace of level 3 with nobody pressing anything in its passages: time alone leads through the night and the storm.
import { expect, test } from '@playwright/test';
import { favouring, playUntil, watch, type Chooser } from '../support/play';

test.use({ viewport: { width: 390, height: 844 } });

/** Passages that end by themselves. */
const timed = ['a1-rise', 'a2-hold', 'a3-storm'];

test('time alone leads through the evening, the night and the storm', async ({ page }) => {
  test.setTimeout(900_000);
  const { problems } = watch(page);
  const within = favouring('play', 'everyone', 'read', 'look', 'sit', 'nothing', 'freeze', 'take', 'keep.', 'night.');
  const waiting: Chooser = (choices, beat, things) => (timed.includes(beat) ? '' : within(choices, beat, things));
  await page.goto('./?lang=en&pace=lively&seed=7#/level/hold-on-to');
  const { beats } = await playUntil(page, 'debrief', waiting, { most: 15_000 });
  expect(beats).toEqual(expect.arrayContaining([...timed, 'a3-under', 'e-low-lamp']));
  expect(problems).toEqual([]);
});
