// Plays the game as any outside tool would: by the public `data-` attributes alone, in any language.
import type { Page } from '@playwright/test';

/** Takes the next step of a screen; returns the id pressed. */
export type Chooser = (choices: readonly string[], beat: string) => string;

/** Follows the page for errors and for requests that leave its origin. */
export function watch(page: Page): { readonly problems: string[] } {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // Software rendering tells of its own slowness; nothing a player would meet.
    if (message.type() === 'error' && !message.text().includes('GPU stall')) problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'localhost' && url.protocol.startsWith('http')) problems.push(`left the origin: ${url.href}`);
  });
  return { problems };
}

/** The ids of the choices on screen, and whether "go on" is there. */
async function offered(page: Page): Promise<{ screen: string; beat: string; choices: string[]; advance: boolean }> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLButtonElement>(selector)].filter((one) => !one.disabled && one.offsetParent);
    return {
      screen: document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '',
      beat: document.querySelector<HTMLElement>('[data-beat]')?.dataset['beat'] ?? '',
      choices: shown('[data-choice]').map((one) => one.dataset['choice'] ?? ''),
      advance: shown('[data-advance]').length > 0,
    };
  });
}

/** Presses choices until the screen with this name is there; fails with the place where nothing could be pressed. */
export async function playUntil(page: Page, screen: string, choose: Chooser, most = 600): Promise<string[]> {
  const beats: string[] = [];
  for (let step = 0; step < most; step += 1) {
    const now = await offered(page);
    if (now.screen === screen) return beats;
    if (now.beat !== '' && beats.at(-1) !== now.beat) beats.push(now.beat);
    const advance = now.advance && !now.choices.includes('done');
    const id = advance ? undefined : choose(now.choices, now.beat);
    if (!advance && id === undefined) {
      await page.waitForTimeout(50);
      continue;
    }
    const target = id === undefined ? page.locator('[data-advance]') : page.locator(`[data-choice="${id}"]`);
    // A press that meets a screen on its way out is simply made again.
    await target
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
  throw new Error(`No way to ${screen} after ${String(most)} steps; last beats: ${beats.slice(-3).join(', ')}`);
}
