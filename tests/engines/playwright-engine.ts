// Browsers that Playwright drives: Debian's Firefox as it is, and Chromium as a phone and as a tablet.
import { createHash } from 'node:crypto';
import { chromium, devices, firefox, type BrowserContextOptions, type Page } from '@playwright/test';
import { watch } from '../support/play';
import { sizes, type Engine, type EngineTab, type Shape } from './engine';

const android: Readonly<Record<Shape, BrowserContextOptions | undefined>> = {
  phone: devices['Pixel 7'],
  wide: devices['Galaxy Tab S9 landscape'],
};

/** For each picture of Firefox, Playwright puts this style into the page; the content policy refuses it, and Firefox says so. */
const ofPlaywright = createHash('sha256').update('body {}').digest('base64');

function tabOf(page: Page, browser: string, hand: 'mouse' | 'touch'): EngineTab {
  const { problems } = watch(page);
  return {
    browser,
    hand,
    keyboard: page.keyboard,
    goto: (address) => page.goto(address),
    evaluate: (run, given) => page.evaluate(run, given),
    locator: (selector) => page.locator(selector),
    waitForTimeout: (milliseconds) => page.waitForTimeout(milliseconds),
    poke: (x, y) => (hand === 'touch' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    reload: () => page.reload(),
    // A hidden caret would be a style that the content policy refuses.
    screenshot: () => page.screenshot({ caret: 'initial' }),
    problems: () => Promise.resolve(problems.filter((problem) => !problem.includes(ofPlaywright))),
    close: () => page.context().close(),
  };
}

/** Starts Firefox. Without a window it has no WebGL; and Playwright cannot touch it. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, headless: false });
  return {
    async openTab(shape, baseURL) {
      const context = await browser.newContext({ baseURL, viewport: sizes[shape] });
      return tabOf(await context.newPage(), `Firefox ${browser.version()}`, 'mouse');
    },
    close: () => browser.close(),
  };
}

/** Starts Chromium, which can pretend to be a device that is touched. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
  return {
    async openTab(shape, baseURL) {
      const context = await browser.newContext({ ...android[shape], baseURL });
      return tabOf(await context.newPage(), `Chromium ${browser.version()}`, 'touch');
    },
    close: () => browser.close(),
  };
}
