// In the middle of any level's own mechanic: a reload leads back to the same moment, and so does another language.
import { expect, test, type Page } from '@playwright/test';
import { movesKept } from '../support/device';
import { at, favouring, playUntil, wordsOn } from '../support/play';
import { sayIn } from '../support/say';
import { throughTheDoor, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });

/** Where to stop, and what is pressed there: enough to leave a trace in everything that the passage remembers. */
const moments = [
  {
    level: 'why-would-you',
    beat: 'a2-line-2',
    wanted: ['wu-2', 'laugh', 'a1-k1', 'b1-k1', 'body-face', 'name-jealous', 'move1-scroll'],
    pressed: [] as readonly string[],
    kept: 'a2-thread-2/go-on',
  },
  {
    level: 'hold-on-to',
    beat: 'a2-hold',
    wanted: ['everyone', 'hold.', 'zuri', 'look', 'down', 'line'],
    pressed: ['hold.', 'water', 'down.', 'water'],
    kept: 'a2-hold/water',
  },
  {
    level: 'walk-away',
    beat: 'a3-walk',
    wanted: ['home', 'pile', 'look', 'act', 'stop', 'photo', 'who', 'ask', 'say', 'own', 'tell', 'whole', 'kei'],
    pressed: ['step', 'pocket', 'walk'],
    kept: 'a3-walk/walk',
  },
  {
    level: 'power-of-words',
    beat: 'wed-write',
    wanted: ['mon-1b', 'mon-2b', 'mon-3b', 'mon-4b', 'post', 'fall', 'nothing'],
    pressed: ['wed-1b', 'wed-2c'],
    kept: 'wed-write/wed-2c',
  },
  {
    level: 'what-we-dont-see',
    beat: 'air-chat',
    wanted: [],
    pressed: ['hide', 'ask'],
    kept: 'air-chat/ask',
  },
];

/** What a player would miss: where the story is, what can be done, what lies there. */
async function momentOn(page: Page) {
  const named = (name: string) =>
    page.locator(`[${name}]`).evaluateAll((all, wanted) => all.map((one) => one.getAttribute(wanted)), name);
  return {
    beat: await page.locator('[data-beat]').getAttribute('data-beat'),
    meters: await page.getByRole('meter').evaluateAll((all) => all.map((one) => one.ariaValueNow)),
    choices: await named('data-choice'),
    things: await named('data-thing'),
    keys: await named('data-key'),
    threads: await page.locator('.net-thread').count(),
  };
}

async function throughLines(page: Page): Promise<void> {
  const advance = page.locator('[data-advance]');
  while (await advance.isVisible()) await advance.click();
}

for (const { level, beat, wanted, pressed, kept } of moments) {
  test(`${level} is left in its middle by a reload and by a change of language, and goes on there`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const english = sayIn('en', level);
    const arabic = sayIn('ar', level);
    await toTheStreet(page, '?pace=calm&seed=7&still');
    await throughTheDoor(page, level);
    await playUntil(page, beat, favouring(...wanted));
    await throughLines(page);
    for (const wish of pressed) await page.locator(`[data-choice^="${wish}"]`).first().click();
    const before = await momentOn(page);
    await expect.poll(async () => (await movesKept(page, level)).at(-1)).toBe(kept);

    await page.reload();
    await at(page, 'note');
    await page.locator('[data-choice="play"]').click();
    await at(page, 'level');
    await throughLines(page);
    expect(await momentOn(page)).toEqual(before);

    await page.getByRole('button', { name: english('ui-pause') }).click();
    await page.getByRole('button', { name: english('ui-leave') }).click();
    await page.getByRole('link', { name: english('ui-settings') }).click();
    await page.locator('select[name="language"]').selectOption('ar');
    await page.getByRole('link', { name: arabic('set-done') }).click();
    await throughTheDoor(page, level);
    await throughLines(page);
    expect(await momentOn(page)).toEqual(before);
    expect(await wordsOn(page)).toContain(arabic('title'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
}
