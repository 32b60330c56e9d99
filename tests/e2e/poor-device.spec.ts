// Sound and letters that cannot be had, and code that breaks in the middle of a story: it goes on, or comes back where it was.
import { expect, test, type Page } from '@playwright/test';
import { appears, at, favouring, inWordsAlone, playUntil } from '../support/play';
import { spoil } from '../support/network-faults';
import { calm, throughTheDoor, toTheStreet } from '../support/ways';

/** What the page threw, from now on. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

async function withCaptions(page: Page): Promise<void> {
  await toTheStreet(page);
  await page.goto(`./${calm}#/settings`);
  await page.getByLabel('Captions for sounds').click();
  await page.goto(`./${calm}#/`);
  await at(page, 'hub');
}

/** The words of sounds, each as it came. */
async function captionsOn(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const caption = document.querySelector<HTMLElement>('.sound-caption')?.innerText;
      if (caption !== undefined && heard.at(-1) !== caption) heard.push(caption);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard') as readonly string[]);
}

for (const [what, wanted, prepare] of [
  [
    'files that nobody can decode',
    /sfx-/,
    async (page: Page) => {
      await spoil(page, 'effects', 'truncated');
      await spoil(page, 'music', 'a login page');
    },
  ],
  [
    'no sound at all',
    /howler-/,
    (page: Page) =>
      page.addInitScript(() => {
        const refuse = function () {
          throw new DOMException('no sound card', 'NotSupportedError');
        };
        Object.assign(window, { AudioContext: refuse, webkitAudioContext: refuse });
      }),
  ],
] as const) {
  test(`with ${what} it is silent, and captions still tell what would be heard`, async ({ page }) => {
    const errors = errorsOf(page);
    await inWordsAlone(page);
    await prepare(page);
    const coming = page.waitForRequest(wanted, { timeout: 40_000 });
    await withCaptions(page);
    const heard = await captionsOn(page);
    // Sounds come after the picture.
    await coming;
    await throughTheDoor(page);
    await playUntil(page, 'a2-round-1', favouring('perm-everyone'));
    expect((await heard()).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}

for (const fault of ['broken', 'truncated', 'slow'] as const) {
  test(`with letters that are ${fault} there is text to read in those of the system`, async ({ page }) => {
    const errors = errorsOf(page);
    await inWordsAlone(page);
    const { asked } = await spoil(page, 'fonts', fault);
    await toTheStreet(page);
    // The street does not wait for letters: on a slow machine it is there before they are asked for.
    await expect.poll(() => asked.times, { timeout: 20_000 }).toBeGreaterThan(0);
    // Letters on their way may hide text for a moment only; `swap` shows it meanwhile.
    const faces = await page.evaluate(() => [...document.fonts].map(({ status, display }) => `${status} ${display}`));
    expect(faces.filter((face) => !/^(error|loading|unloaded) swap$/.test(face))).toEqual([]);
    await throughTheDoor(page);
    expect(errors).toEqual([]);
  });
}

test('an error beside the story takes nothing from it; one in drawing it tells a sentence and leads back into it', async ({
  page,
}) => {
  await inWordsAlone(page);
  await toTheStreet(page);
  await throughTheDoor(page);
  await playUntil(page, 'a2-round-1', favouring('perm-everyone'));
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('beside the story');
    });
    void Promise.reject(new Error('beside the story, later'));
  });
  await page.waitForTimeout(100);
  await at(page, 'level');
  await page.evaluate(() => {
    // Once only: the way back draws as ever.
    const before = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore') ?? {};
    Node.prototype.insertBefore = () => {
      Object.defineProperty(Node.prototype, 'insertBefore', before);
      throw new Error('while the story is drawn');
    };
  });
  await page.locator('[data-choice="look"], [data-advance]').first().click();
  await at(page, 'crash');
  await page.getByRole('button', { name: 'Reload and go on' }).click();
  await at(page, 'note');
  await page.locator('[data-choice="play"]').click();
  await appears(page, '[data-beat="a2-round-1"]');
});
