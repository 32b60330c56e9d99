// The first practice of level 1 in the lively pace: the way to it, drumming through it, and what was kept of it.
import { expect } from '@playwright/test';
import { movesKept } from './device';
import { appears, favouring, isShown, playUntil, type Tab } from './play';
import { throughTheDoor, toTheStreet } from './ways';

/** A bar of four flicks takes six seconds; machines that draw slowly take longer. */
const patience = 60_000;

/** From the first visit to where the picture begins to keep the time. */
export async function toThePractice(tab: Tab, address: string): Promise<void> {
  await toTheStreet(tab, address);
  await throughTheDoor(tab);
  await playUntil(tab, 'a1-beat', favouring());
  // The lines of the beat first; then the picture, which keeps the time.
  while (await isShown(tab, '[data-advance]')) await tab.locator('[data-advance]').click();
  await appears(tab, '[data-choice="keep"]', patience);
  await appears(tab, '[data-choice="auto"]', patience);
}

/** How many flicks were kept in each bar of the practice. */
export const barsKept = async (tab: Tab) =>
  (await movesKept(tab)).flatMap((move) => /^a1-beat\/bar\.(\d)$/.exec(move)?.[1] ?? []).map(Number);

/** Presses again and again, as somebody does who has not found the beat yet, until time has moved the story on. */
export async function drumUntilOver(tab: Tab, press: () => Promise<void>): Promise<void> {
  const next = '[data-advance], [data-beat="a1-permission"]';
  for (let count = 0; count < 200 && !(await isShown(tab, next)); count += 1) {
    await press();
    await tab.waitForTimeout(200);
  }
  await appears(tab, next);
  await expect.poll(async () => (await barsKept(tab)).length, { timeout: patience }).toBe(2);
}
