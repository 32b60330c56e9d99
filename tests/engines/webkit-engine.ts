// WebKitGTK, driven by its own WebDriver: the nearest to Safari that a Linux machine has.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sizes, type Engine, type EngineTab, type Shape } from './engine';
import { startDriver, type Session } from './webdriver';

/** Its window is as wide as its toolbar at least, which is wider than a phone: the toolbar is made small. */
const smallToolbar = 'toolbar *, headerbar *, button, entry { min-width: 0; padding: 0; margin: 0; font-size: 6px; }';

/** WebDriver tells nothing of errors, so the page keeps a list of its own, from the moment on in which it can be reached. */
const keepList = `
  const list = window.problemList ??= [];
  if (!list.isKept) {
    list.isKept = true;
    addEventListener('error', (event) => list.push(event.message ?? 'not loaded: ' + event.target.outerHTML), true);
    addEventListener('unhandledrejection', (event) => list.push(String(event.reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      list.push('policy: ' + violatedDirective + ' ' + blockedURI));
    const say = console.error;
    console.error = (...words) => { list.push(words.join(' ')); say(...words); };
  }`;
/** The driver's own waiting for a page sometimes never ends: whether the old document is gone is asked for instead. */
const leave = 'window.isLeft = true; arguments[0]();';
const isNew = `
  if (window.isLeft || location.href === 'about:blank') return arguments[0](false);
  ${keepList}
  arguments[0](document.readyState !== 'loading');`;
/** As a person would who cannot see a control whole. */
const bringIn = `
  document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' });
  arguments[1]();`;
const readList = `
  const left = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
    .filter((url) => url.protocol.startsWith('http') && url.origin !== location.origin);
  arguments[0]([...(window.problemList ?? []).splice(0), ...left.map((url) => 'left the origin: ' + url.href)]);`;
const runInPage = (run: string) => `
  const [given, done] = arguments;
  Promise.resolve(given).then(${run}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** Makes the page itself, not the window, as large as the shape. */
async function fit(session: Session, shape: Shape): Promise<void> {
  const { width, height } = sizes[shape];
  await session.resize(width, height);
  const [innerWidth = 0, innerHeight = 0] = await session.script<number[]>('arguments[0]([innerWidth, innerHeight])');
  await session.resize(2 * width - innerWidth, 2 * height - innerHeight);
}

const keys: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C' };
const keyPress = (key: string) => {
  const value = keys[key] ?? key;
  return { type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) };
};
const mousePress = (x: number, y: number) => ({
  ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
  actions: [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

function tabOf(session: Session, address: string): EngineTab {
  const problems: string[] = [];
  /** Takes what the page has noted down before it goes. */
  const noteDown = async () => void problems.push(...(await session.script<string[]>(readList)));
  const load = async (act: () => Promise<void>) => {
    await noteDown();
    await session.script(leave);
    await act();
    const isThere = () => session.script<boolean>(isNew).catch(() => false);
    for (let tries = 0; tries < 400 && !(await isThere()); tries += 1) await pause(50);
  };
  const spot = (selector: string) => ({
    first: () => spot(selector),
    click: async () => {
      await session.script(bringIn, selector);
      await session.click(selector);
    },
    tap: () => Promise.reject(new Error('WebKitWebDriver has no finger.')),
  });
  return {
    browser: `WebKitGTK, ${session.browser}`,
    hand: 'mouse',
    keyboard: { press: (key) => session.act(keyPress(key)) },
    goto: (to) => load(() => session.navigate(new URL(to, address).href)),
    reload: () => load(() => session.reload()),
    async evaluate(run, given) {
      const { value, error } = await session.script<{ value: Awaited<ReturnType<typeof run>>; error?: string }>(
        runInPage(run.toString()),
        given,
      );
      if (error !== undefined) throw new Error(error);
      return value;
    },
    locator: spot,
    waitForTimeout: (milliseconds) => pause(milliseconds),
    poke: (x, y) => session.act(mousePress(x, y)),
    type: (selector, text) => session.type(selector, text),
    screenshot: () => session.screenshot(),
    problems: async () => {
      await noteDown();
      return problems;
    },
    close: () => session.end(),
  };
}

/** Starts the driver; each tab is a browser of its own, which keeps nothing after it. */
export async function startWebKit(program: string): Promise<Engine> {
  const settings = mkdtempSync(path.join(tmpdir(), 'kindlight-webkit-'));
  mkdirSync(path.join(settings, 'gtk-3.0'));
  writeFileSync(path.join(settings, 'gtk-3.0/gtk.css'), smallToolbar);
  // The sandbox does not start in most containers, and only our own pages are opened.
  const driver = await startDriver(program, {
    XDG_CONFIG_HOME: settings,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  return {
    async openTab(shape, address) {
      const session = await driver.open();
      await fit(session, shape);
      return tabOf(session, address);
    },
    close: () => {
      driver.stop();
      rmSync(settings, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
