// Ways through the game that many tests share: to the street, through the first door, up to a guest.
import { appears, at, favouring, playUntil, type Tab } from './play';

/** Calm, the same evening every time, and nothing moves. */
export const calm = '?lang=en&pace=calm&seed=7&still';

/** From the first visit to the street, kept under a made-up name. */
export async function toTheStreet(tab: Tab, address = calm): Promise<void> {
  await tab.goto(`./${address}`);
  await at(tab, 'first-run');
  await tab.locator('[data-advance]').click();
  await at(tab, 'opening');
  await playUntil(tab, 'hub', favouring('skip'));
}

/** From the street into a level. */
export async function throughTheDoor(tab: Tab, level = 'block-the-bullies'): Promise<void> {
  await tab.locator(`[data-choice="${level}"]`).click();
  await at(tab, 'note');
  await tab.locator('[data-choice="play"]').click();
  await at(tab, 'level');
}

/** From the street to the first guest of level 1, with a closer look at them and a copy kept. */
export async function toTheFirstGuest(tab: Tab): Promise<void> {
  await throughTheDoor(tab);
  await playUntil(tab, 'a2-round-1', favouring('perm-everyone', 'zuri-accept'));
  await appears(tab, '[data-choice="look"]');
  await tab.locator('[data-choice="look"]').click();
  await tab.locator('[data-choice="save"]').click();
}

/** What a player would miss if the evening were not as it was left: who is in front, what was done, where the border is. */
export async function eveningOn(tab: Tab) {
  await appears(tab, 'article');
  return tab.evaluate(
    (choices) => ({
      beat: document.querySelector<HTMLElement>('[data-beat]')?.dataset['beat'],
      guest: document.querySelector('article')?.innerText ?? '',
      border: document.querySelector('[role="meter"]')?.getAttribute('aria-valuenow'),
      moves: [...document.querySelectorAll<HTMLElement>(choices)].map((one) => one.dataset['choice']),
    }),
    '[data-choice]',
  );
}
