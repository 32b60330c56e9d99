// Ways through the game that many tests share: to the street, through the first door, up to a guest.
import type { Page } from '@playwright/test';
import { at, favouring, playUntil } from './play';

/** Calm, the same evening every time, and nothing moves. */
export const calm = '?lang=en&pace=calm&seed=7&still';

/** From the first visit to the street, kept under a made-up name. */
export async function toTheStreet(page: Page, address = calm): Promise<void> {
  await page.goto(`./${address}`);
  await at(page, 'first-run');
  await page.locator('[data-advance]').click();
  await at(page, 'opening');
  await playUntil(page, 'hub', favouring('skip'));
}

/** From the street into a level. */
export async function throughTheDoor(page: Page, level = 'block-the-bullies'): Promise<void> {
  await page.locator(`[data-choice="${level}"]`).click();
  await at(page, 'note');
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
}

/** From the street to the first guest of level 1, with a closer look at them and a copy kept. */
export async function toTheFirstGuest(page: Page): Promise<void> {
  await throughTheDoor(page);
  await playUntil(page, 'a2-round-1', favouring('perm-everyone', 'zuri-accept'));
  await page.locator('[data-choice="look"]').click();
  await page.locator('[data-choice="save"]').click();
}

/** What a player would miss if the evening were not as it was left: who is in front, what was done, where the border is. */
export async function eveningOn(page: Page) {
  const meter = page.getByRole('meter');
  return {
    beat: await page.locator('[data-beat]').getAttribute('data-beat'),
    guest: await page.getByRole('article').innerText(),
    border: await meter.getAttribute('aria-valuenow'),
    moves: await page.locator('[data-choice]').evaluateAll((all) => all.map((one) => one.getAttribute('data-choice'))),
  };
}
