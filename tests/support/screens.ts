// Every screen of the game and the main states of level 1, one after the other, for tests that look at all of them.
import { expect, type Page } from '@playwright/test';
import { at, favouring, playUntil } from './play';

/** How to begin: language, and what else the address asks for. */
export interface Tour {
  readonly language: string;
  readonly settings?: string;
}

/** Looks at a screen; `name` tells it apart. */
export type Look = (name: string) => Promise<void>;

const pages = ['settings', 'help', 'guide', 'lessons', 'profiles', 'about', 'privacy', 'lesson/block-the-bullies'];
const first = (page: Page, selector: string) => page.locator(selector).first();

async function throughLevel(page: Page, look: Look): Promise<void> {
  await look('talk');
  await first(page, '.top-bar-buttons button >> nth=1').click();
  await page.getByRole('dialog').waitFor();
  await look('pause menu');
  await page.locator('dialog button').nth(1).click();
  // One dialog makes room for the other: between the two there is none.
  await page.locator('dialog .bubble').first().waitFor();
  await look('what was said');
  // A press that meets a dialog on its way in is simply made again.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await playUntil(page, 'a1-permission', favouring());
  while (await page.locator('[data-advance]').isVisible()) await page.locator('[data-advance]').click();
  await look('choices');
  await first(page, '[aria-expanded="false"]').click();
  await look('choices weighed');
  await playUntil(page, 'a2-round-1', favouring('perm-everyone'));
  await look('phone');
  await page.locator('[data-choice="look"]').click();
  await first(page, '.phone [aria-expanded="false"]').click();
  await look('phone with a closer look and tools explained');
  await page.locator('[data-choice="save"]').click();
  await look('phone with news');
  await playUntil(page, 'a3-storm', favouring('restrict', 'mask-counter', 'counter-more'));
  await look('storm');
  await playUntil(page, 'debrief', favouring('open-bim', 'fire-yes'));
}

/** From the first visit to the street. */
export async function tourOfBeginning(page: Page, { language, settings = '' }: Tour, look: Look): Promise<void> {
  await page.goto(`./?lang=${language}&pace=calm&seed=7&still${settings}`);
  await at(page, 'first-run');
  await look('first questions');
  await page.locator('[data-advance]').click();
  await at(page, 'opening');
  await look('opening');
  await playUntil(page, 'open-4', favouring());
  await look('opening with its choice');
  await playUntil(page, 'hub', favouring('lamp'));
}

/** From the street through the door of level 1 to its quiet hour. */
export async function tourOfStory(page: Page, look: Look): Promise<void> {
  await at(page, 'hub');
  await look('street');
  await page.locator('[data-choice="block-the-bullies"]').click();
  await at(page, 'note');
  await look('note');
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
  await throughLevel(page, look);
  await look('quiet hour');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look('quiet hour, everything open');
}

/** All pages beside the story, and what is said when something goes wrong. */
export async function tourOfPages(page: Page, { language, settings = '' }: Tour, look: Look): Promise<void> {
  const address = (hash: string, more = '') => `./?lang=${language}&pace=calm&still${settings}${more}#/${hash}`;
  for (const place of pages) {
    await page.goto(address(place));
    await at(page, place.split('/')[0] ?? place);
    await look(place);
  }
  await page.goto(address('level/block-the-bullies'));
  await page.locator('[data-choice="rather-not"]').click();
  await look('rather not');
  await page.goto(address('level/no-such-door', '&pace=fast&seed=x'));
  await first(page, '.notices button').waitFor();
  await look('notices');
  await page.locator('.quick-exit').click();
  await at(page, 'cover');
  await look('cover');
}
