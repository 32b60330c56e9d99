// Files of the built game by what they are, ways in which a network spoils them, and a child that goes on all the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, type Route } from '@playwright/test';
import { favouring, wordsOn } from './play';
import { slipsIn } from './slips';

const root = path.resolve(import.meta.dirname, '../..');

/** The files of the build by their sources or names. */
function readBuild(): Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>> {
  return JSON.parse(readFileSync(path.join(root, 'dist/.vite/manifest.json'), 'utf8')) as ReturnType<typeof readBuild>;
}

const scene = 'scenes/block-the-bullies';

/** What a story needs: a pattern for sources in the build, `.css` behind it for their style. */
export const files = {
  entry: /^index\.html$/,
  'first script': /^_first-.*js$/,
  'first style': /^_first-.*css$/,
  'words of the interface': /^locales\/en\/ui\.json$/,
  'storage library': /localforage\.js$/,
  pages: /^src\/app\/boot\/pages\.tsx$/,
  'style of the pages': /^src\/app\/boot\/pages\.tsx\.css$/,
  'plural forms': /plurals\.ts$/,
  'words of the doors': /^virtual:doors\/en$/,
  'list of words': /text-files\.ts$/,
  story: new RegExp(`^${scene}/level\\.ts$`),
  'look of a story': new RegExp(`^${scene}/view\\.tsx$`),
  'style of a story': new RegExp(`^${scene}/view\\.tsx\\.css$`),
  'words of a story': /^locales\/en\/levels\/block-the-bullies\.json$/,
  play: /level-play\.tsx$/,
  stage: new RegExp(`^scenes/(hub|block-the-bullies)/stage\\.ts$`),
  engine: /^_phaser-.*js$/,
  'still picture': /still\.ts$|^_start-still/,
  'lists of drawings': /^assets\/built\/.*\.json$/,
  'drawings of people': /^assets\/built\/people\/.*\.webp$/,
  'drawings of places': /^assets\/built\/scenes\/.*\.webp$/,
  portraits: /^assets\/built\/portraits\//,
  'list of fonts': /font-files\.ts$/,
  fonts: /\.woff2$/,
  icons: /icons\.svg$/,
  'sound library': /howler\.js$/,
  effects: /^assets\/built\/sfx\//,
  music: /^assets\/built\/music\//,
  'quiet hour': /debrief-page\.tsx$/,
  'evening card': /evening-card\.tsx$/,
} as const;

/** What a file is for. */
export type FileName = keyof typeof files;

/** What stands where the game draws: without it the story is played in words. */
export const drawnFiles: readonly FileName[] = [
  'stage',
  'engine',
  'lists of drawings',
  'drawings of people',
  'drawings of places',
];

const kindOf = (file: string): string =>
  file.endsWith('.js') ? 'text/javascript' : file.endsWith('.css') ? 'text/css' : 'application/octet-stream';

function bodyOf(address: string): Buffer {
  return readFileSync(path.join(root, 'dist', new URL(address).pathname));
}

/** Ways in which a network spoils a file. */
export const faults = {
  cut: (route: Route) => route.abort('internetdisconnected'),
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>Not here.' }),
  broken: (route: Route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<!doctype html>Sorry.' }),
  'a login page': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>School</title>Log in.' }),
  truncated: (route: Route) => {
    const address = route.request().url();
    const whole = bodyOf(address);
    return route.fulfill({ contentType: kindOf(address), body: whole.subarray(0, Math.floor(whole.length / 2)) });
  },
  slow: async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  },
} as const;

/** One of the ways. */
export type Fault = keyof typeof faults;

/** Spoils a file from now on, until what is returned is called. Tells how often somebody asked for it. */
export async function spoil(page: Page, name: FileName, fault: Fault) {
  const wanted = new Set(
    Object.entries(readBuild()).flatMap(([source, { file, css = [] }]) => [
      ...(files[name].test(source) ? [file] : []),
      ...(files[name].test(`${source}.css`) ? css : []),
    ]),
  );
  expect([...wanted], `the build has files for ${name}`).not.toEqual([]);
  const asked = { times: 0, isMended: false };
  await page.route(
    ({ pathname }) => !asked.isMended && wanted.has(pathname.slice(1)),
    (route) => {
      asked.times += 1;
      return faults[fault](route);
    },
  );
  return { asked, mend: () => void (asked.isMended = true) };
}

const nothing: Sight = { screen: '', beat: '', ways: [], words: '-', isDrawn: false };

interface Sight {
  readonly screen: string;
  readonly beat: string;
  readonly ways: readonly string[];
  readonly words: string;
  /** The browser draws nothing before the style is there; a script that looks sooner finds everything, also what the style hides. */
  readonly isDrawn: boolean;
}

/** Where the page is, what leads on from here, and what there is to read. */
function see(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const mark = (name: string) =>
      document.querySelector<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
    const ways = [...document.querySelectorAll<HTMLButtonElement>('[data-choice], [data-advance]')]
      .filter((one) => !one.disabled && seen(one))
      .map((one) => one.dataset['choice'] ?? '');
    const late = document.querySelector('#late');
    const isDrawn = late === null || getComputedStyle(late).position === 'fixed';
    return { screen: mark('screen'), beat: mark('beat'), ways, words: document.body.innerText.trim(), isDrawn };
  });
}

const wish = favouring('skip', 'block-the-bullies', 'play', 'perm-friends');

/** What somebody presses on a screen that tells of a fault; undefined on all others. */
const waysOn: Readonly<Record<string, string>> = {
  '': '#late a',
  // The first questions are drawn by the build, and stand there without the game too.
  'first-run': '#late a',
  crash: '.crash .button-main',
  stuck: '[data-screen="stuck"] .button-main',
  waiting: '[data-screen="waiting"] .button',
};

/** What happened on the way. */
export interface Walk {
  /** Screens that told of a fault and led on. */
  readonly told: readonly string[];
}

/**
 * Plays on from wherever the page is until the screen or beat of this name is there. Where something tells of a fault,
 * the network is mended and the way on is taken. Fails where nothing can be read, or nothing leads on, for too long.
 */
export async function goOn(page: Page, place: string, mend: () => void): Promise<Walk> {
  const told: string[] = [];
  const end = Date.now() + 50_000;
  let blank = 0;
  while (Date.now() < end) {
    // A page that is being loaded again cannot be asked.
    const { screen, beat, ways, words, isDrawn } = await see(page).catch(() => nothing);
    if (screen === place || (beat === place && place !== 'debrief')) return { told };
    blank = words === '' ? blank + 1 : 0;
    expect(blank, 'looks at a page with nothing to read').toBeLessThan(150);
    const trouble = waysOn[screen];
    const isTold = trouble !== undefined && isDrawn && (await page.locator(trouble).first().isVisible());
    const press = async (selector: string) =>
      page
        .locator(selector)
        .first()
        .click({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
    if (isTold) {
      expect(slipsIn(await wordsOn(page))).toEqual([]);
      mend();
      if (await press(trouble)) told.push(screen);
    } else if (ways.includes('') && !ways.includes('done')) await press('[data-advance]');
    else if (ways.length > 0) {
      const choice = wish(
        ways.filter((way) => way !== ''),
        beat,
        [],
      );
      await press(`[data-choice="${choice}"]`);
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No way to ${place}; on the way: ${told.join(', ')}\n${JSON.stringify(await see(page))}`);
}
