// Plays the built game as any outside tool would: by the public `data-` attributes alone, in any language.
import { expect, type Page } from '@playwright/test';

/** Something on a page that can be pressed. */
interface Spot {
  first(): Spot;
  click(options?: { readonly timeout?: number }): Promise<void>;
  tap(options?: { readonly timeout?: number }): Promise<void>;
}

/** What a play needs of a browser's tab. Playwright's page has it, and so have the tabs of `tests/engines`. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate<Result>(run: (given: string) => Result | Promise<Result>, given: string): Promise<Result>;
  locator(selector: string): Spot;
  waitForTimeout(milliseconds: number): Promise<void>;
}

/** Takes the next step of a screen; returns the id to press. `things` can be opened, and lead to more choices. */
export type Chooser = (choices: readonly string[], beat: string, things: readonly string[]) => string;

/** By which hand the controls are pressed. `script` asks the page itself, which is quickest. */
export type Hand = 'mouse' | 'touch' | 'script';

/** What one moment offers and says. */
interface Moment {
  readonly screen: string;
  readonly beat: string;
  readonly choices: readonly string[];
  /** What lies there closed, as `open:<thing>`. */
  readonly things: readonly string[];
  readonly advance: boolean;
  /** Everything to be read or heard on it. */
  readonly words: string;
}

/** What a play went through. */
export interface Played {
  readonly beats: readonly string[];
  /** Every different screenful of words, the last screen's included. */
  readonly words: readonly string[];
}

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

/**
 * Sends an empty file for the engine, before the page comes: the story goes on in words. Drawing costs most of a play,
 * and many tests are about its words alone.
 */
export const inWordsAlone = (page: Page) =>
  page.route('**/phaser-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {};' }));

/** Whether anything that the selector names can be seen now. */
export const isShown = (tab: Tab, selector: string) =>
  tab.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].some((one) => one.getClientRects().length > 0),
    selector,
  );

/** Waits until anything that the selector names can be seen. */
export const appears = (tab: Tab, selector: string, timeout = 20_000) =>
  expect(async () => expect(await isShown(tab, selector), `${selector} is shown`).toBe(true)).toPass({ timeout });

/** Waits for a screen by its public name. */
export const at = (tab: Tab, screen: string) => appears(tab, `[data-screen="${screen}"]`);

/**
 * Chooses the first of `wanted` that is offered, else "done", else what stands last. A wish that ends in a point or a
 * colon is granted by anything that begins like it.
 */
export const favouring =
  (...wanted: readonly string[]): Chooser =>
  (choices, _beat, things) => {
    const offered = [...choices, ...things];
    const granted = (wish: string) =>
      /[.:]$/.test(wish) ? offered.find((id) => id.startsWith(wish)) : offered.find((id) => id === wish);
    return [...wanted, 'done'].map(granted).find((id) => id !== undefined) ?? choices.at(-1) ?? '';
  };

function selectorOf(id: string): string {
  if (id === '') return '[data-advance]';
  return id.startsWith('open:') ? `[data-thing="${id.slice(5)}"][aria-expanded="false"]` : `[data-choice="${id}"]`;
}

/**
 * The present moment, after a press in the page itself where a selector is given. Time may have moved a lively story on
 * since: then nothing is pressed, for the same selector means something else on another screen.
 */
function look(tab: Tab, selector = '', screen = ''): Promise<Moment> {
  return tab.evaluate(
    async (given) => {
      const { pressed, on } = JSON.parse(given) as { pressed: string; on: string };
      const shown = (wanted: string) =>
        [...document.querySelectorAll<HTMLButtonElement>(wanted)].filter((one) => !one.disabled && one.offsetParent);
      const isThere = document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] === on;
      if (pressed !== '' && isThere) shown(pressed)[0]?.click();
      await new Promise((resolve) => setTimeout(resolve));
      const labels = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'].flatMap((name) =>
        [...document.querySelectorAll(`#ui [${name}]`)].map((one) => one.getAttribute(name) ?? ''),
      );
      return {
        screen: document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '',
        beat: document.querySelector<HTMLElement>('[data-beat]')?.dataset['beat'] ?? '',
        choices: shown('[data-choice]').map((one) => one.dataset['choice'] ?? ''),
        things: shown('[data-thing][aria-expanded="false"]').map((one) => `open:${one.dataset['thing'] ?? ''}`),
        advance: shown('[data-advance]').length > 0,
        // Marks that only steer the direction of writing are no words.
        words: [document.title, document.body.innerText, ...labels]
          .join('\n')
          .replace(/[\u2066-\u2069\u200e\u200f]/g, ''),
      };
    },
    JSON.stringify({ pressed: selector, on: screen }),
  );
}

/** Everything to be read or heard on the present screen. */
export const wordsOn = async (tab: Tab) => (await look(tab)).words;

async function press(tab: Tab, selector: string, screen: string, hand: Hand): Promise<Moment> {
  if (hand === 'script') return look(tab, selector, screen);
  const target = tab.locator(selector).first();
  // A press that meets a screen on its way out is simply made again.
  const pressed = hand === 'touch' ? target.tap({ timeout: 2000 }) : target.click({ timeout: 2000 });
  await pressed.catch(() => undefined);
  return look(tab);
}

/**
 * Presses until the screen or beat of this name is there; fails with the place where nothing could be pressed.
 * `most` counts presses and waits.
 */
export async function playUntil(
  tab: Tab,
  place: string,
  choose: Chooser,
  { hand = 'script', most = 600 }: { readonly hand?: Hand; readonly most?: number } = {},
): Promise<Played> {
  const beats: string[] = [];
  const words = new Set<string>();
  let now = await look(tab);
  for (let step = 0; step < most; step += 1) {
    words.add(now.words);
    if (now.beat !== '' && beats.at(-1) !== now.beat) beats.push(now.beat);
    if (now.screen === place || now.beat === place) return { beats, words: [...words] };
    const advance = now.advance && !now.choices.includes('done');
    const id = advance ? '' : choose(now.choices, now.beat, now.things);
    if (advance || id !== '') now = await press(tab, selectorOf(id), now.screen, hand);
    else {
      await tab.waitForTimeout(50);
      now = await look(tab);
    }
  }
  throw new Error(`No way to ${place} after ${String(most)} steps; last beats: ${beats.slice(-3).join(', ')}`);
}
