// A browser that is killed at any moment while somebody plays, and started again: what was kept is there, and goes on.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../.config/scripts/find-browser.mjs';
import { seededRandom, type Random } from '../../src/domain/shared/random';
import { keptOn } from '../support/device';
import { startMortalBrowser, type MortalBrowser } from '../support/mortal-browser';
import { favouring, playUntil } from '../support/play';
import { calm } from '../support/ways';

/** To repeat a run: `KINDLIGHT_SEED=5 KINDLIGHT_KILLS=10 npx playwright test … kills`. */
const seed = Number(process.env['KINDLIGHT_SEED'] ?? 1);
const kills = Number(process.env['KINDLIGHT_KILLS'] ?? 60);
const level = 'block-the-bullies';

/** How far the level is kept: evenings that were finished, and the moves of the present one. */
interface Kept {
  readonly finished: number;
  readonly moves: readonly string[];
}

interface Street {
  readonly profiles: readonly {
    readonly progress: {
      readonly levels: Readonly<
        Record<
          string,
          {
            readonly finished: readonly unknown[];
            readonly run: { readonly path: readonly { readonly beat: string; readonly move: string }[] } | null;
          }
        >
      >;
    };
  }[];
}

async function keptBy(page: Page): Promise<Kept> {
  const street = (await keptOn(page)) as Street | undefined;
  const window = street?.profiles[0]?.progress.levels[level];
  const moves = window?.run?.path.map(({ beat, move }) => `${beat}/${move}`) ?? [];
  return { finished: window?.finished.length ?? 0, moves };
}

/** One more press of whatever leads on through the level; says whether it was a move of the story. */
const press = (page: Page, chance: number) =>
  page.evaluate(
    ([picked, door]) => {
      const screen = document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
      if (screen === 'debrief') location.hash = '#/';
      const wanted = { hub: `[data-choice="${door}"]`, note: '[data-choice="play"]' }[screen ?? ''];
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLButtonElement>(selector)].filter((one) => !one.disabled && one.offsetParent);
      const advance = shown('[data-screen="level"] [data-advance]');
      const all = wanted ? shown(wanted) : advance.length > 0 ? advance : shown('[data-screen="level"] [data-choice]');
      all[Math.floor(picked * all.length)]?.click();
      return screen === 'level' && all.length > 0;
    },
    [chance, level] as const,
  );

/** Plays until the browser is gone; tells after each press what is kept by then. */
async function playOn(page: Page, random: Random, onKept: (kept: Kept) => void): Promise<never> {
  for (;;) {
    await press(page, random());
    await page.waitForTimeout(random() * 60);
    onKept(await keptBy(page));
  }
}

const isAtLeast = (found: Kept, kept: Kept): boolean =>
  found.finished > kept.finished ||
  (found.finished === kept.finished && kept.moves.every((move, index) => found.moves[index] === move));

/** The page is there, without an error and without a word about a save that is damaged. */
async function expectUp(page: Page): Promise<void> {
  await expect(page.locator('[data-screen="hub"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.notices')).toHaveCount(0);
}

test(`a browser that is killed loses no step that was kept (seed ${String(seed)})`, async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(kills * 60_000);
  const random = seededRandom(seed);
  const profile = await mkdtemp(path.join(tmpdir(), 'kindlight-kills-'));
  const executable = (await findBrowser()) ?? '';
  const start = async (): Promise<MortalBrowser> =>
    startMortalBrowser(executable, profile, [...(launchOptions.args ?? []), '--disable-3d-apis']);
  let kept: Kept = { finished: 0, moves: [] };
  let moves = 0;
  for (let count = 0; count <= kills; count += 1) {
    const browser = await start();
    const { page } = browser;
    const address = `${String(baseURL)}${calm}`;
    await page.goto(address);
    if (count === 0) await playUntil(page, 'hub', favouring('skip'));
    await expectUp(page);
    const found = await keptBy(page);
    expect(isAtLeast(found, kept), `seed ${String(seed)}, kill ${String(count)}`).toBe(true);
    moves += found.moves.length;
    const playing = playOn(page, random, (now) => (kept = now)).catch(() => undefined);
    await page.waitForTimeout(300 + random() * 4000).catch(() => undefined);
    await browser.kill();
    await playing;
  }
  console.log(`seed ${String(seed)}: ${String(kills)} kills, ${String(moves)} moves of open evenings found again`);
  await rm(profile, { recursive: true, force: true });
});
