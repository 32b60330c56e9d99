// A teacher makes an assignment, hands it out on the board, on paper and by link, and finds it again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import teach from '../../locales/en/teach.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { readClassLink } from '../../src/domain/assignment/class-link';
import { readCode } from '../../src/domain/assignment/code';
import { fakeClipboard, keptOn } from '../support/device';
import { pagesOf, type Picture } from '../support/pdf-picture';
import { watch } from '../support/play';
import { readPicture } from '../support/read-qr';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
/** The code on the page, as it is shown. */
const codeOn = async (page: Page) => (await main(page).locator('bdi').first().innerText()).trim();
const open = (page: Page, address = '?lang=en&still#/teach') => page.goto(`./${address}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Tabs on until something has focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const now = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement)) return '';
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])].map((label) => label.innerText) : [];
      return [one.getAttribute('aria-label') ?? '', ...labels, one.innerText].join(' ');
    });
    if (name.test(now)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing has the name ${String(name)}`);
}

/** The assignment of the code that is shown. */
async function assignmentOn(page: Page) {
  const read = readCode(await codeOn(page));
  if (!read.ok) throw new Error(read.reason);
  return read.value.assignment;
}

/** Opens the form, and the page to hand out with what is in it. */
async function handOut(page: Page, fill: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await open(page);
  await button(page, teach['assign-make']).click();
  await fill();
  await button(page, teach['assign-hand-out']).click();
  await expect(button(page, teach['assign-board'])).toBeVisible();
}

test('an assignment is made by keyboard, and a reload loses nothing', async ({ page }) => {
  const { problems } = watch(page);
  await open(page);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Make an assignment/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(teach['assign-make']);
  await tabTo(page, /Why Would You/);
  await page.keyboard.press('Space');
  const before = await codeOn(page);
  await tabTo(page, new RegExp(teach['assign-label']));
  await page.keyboard.type('7b, Tuesday');
  await tabTo(page, new RegExp(teach['assign-line']));
  await page.keyboard.type('School counsellor, room 12');
  // Neither of them is in the code.
  expect(await codeOn(page)).toBe(before);
  // The page writes down what was typed when it has drawn it.
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('room 12');
  await page.reload();
  await expect(main(page).getByLabel(teach['assign-label'])).toHaveValue('7b, Tuesday');
  await expect(main(page).getByLabel(teach['assign-line'])).toHaveValue('School counsellor, room 12');
  expect(await codeOn(page)).toBe(before);
  expect((await assignmentOn(page)).windows).toEqual([1, 2]);
  await tabTo(page, /Hand it out/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(`Class ${before.slice(-4)} · 7b, Tuesday`);
  await page.reload();
  await expect(heading(page)).toHaveText(`Class ${before.slice(-4)} · 7b, Tuesday`);
  const link = await main(page).getByLabel(teach['assign-link'], { exact: true }).inputValue();
  expect(new URL(link).search).toBe('');
  expect(readClassLink(link)).toMatchObject({ ok: true, value: { line: 'School counsellor, room 12', seat: null } });
  expect(await keptOn(page, 'teach.classes')).toMatchObject([{ label: '7b, Tuesday', code: before.replace('-', '') }]);
  expect(problems).toEqual([]);
});

test('back goes back, and the list opens a class or lets it go after asking', async ({ page }) => {
  await handOut(page);
  const code = await codeOn(page);
  await page.goBack();
  await expect(heading(page)).toHaveText(teach['assign-make']);
  await page.goBack();
  await expect(heading(page)).toHaveText(teach['assign-title']);
  const name = `Class ${code.slice(-4)}`;
  await main(page)
    .getByRole('button', { name: `Open: ${name}` })
    .click();
  expect(await codeOn(page)).toBe(code);
  await page.getByRole('link', { name: teach['assign-to-start'] }).click();
  await button(page, `Remove: ${name}`).click();
  await button(page, ui['ui-yes']).click();
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await expect(button(page, teach['assign-make'])).toBeVisible();
  await expect(main(page).getByText(name)).toHaveCount(0);
});

test('the code changes with what it carries, and only then', async ({ page }) => {
  await open(page);
  await button(page, teach['assign-make']).click();
  const first = await codeOn(page);
  const { number } = await assignmentOn(page);
  await main(page).getByText(teach['assign-more']).click();
  await main(page).getByRole('radio', { name: teach['assign-wording-gentle'] }).check();
  const second = await codeOn(page);
  expect(second).not.toBe(first);
  expect(await assignmentOn(page)).toMatchObject({ number, profile: 'gentle' });
  await main(page).getByRole('radio', { name: teach['assign-wording-free'] }).check();
  expect(await codeOn(page)).toBe(first);
  await button(page, teach['assign-new-number']).click();
  expect((await assignmentOn(page)).number).not.toBe(number);
  await main(page)
    .getByRole('checkbox', { name: /Block the Bullies/ })
    .uncheck();
  await expect(main(page).getByRole('alert')).toHaveText(teach['assign-levels-none']);
  await main(page)
    .getByRole('checkbox', { name: /Walk Away/ })
    .check();
  expect((await assignmentOn(page)).windows).toEqual([4]);
  // A suggested language is in the link as well.
  await main(page).getByRole('combobox', { name: teach['assign-language'] }).selectOption('English');
  await button(page, teach['assign-hand-out']).click();
  const link = await main(page).getByLabel(teach['assign-link'], { exact: true }).inputValue();
  expect(link).toMatch(/\/en\/#a=/);
});

test('a class of another device comes in by its link, and its line stays text', async ({ page }) => {
  const { problems } = watch(page);
  const copied = await fakeClipboard(page);
  await handOut(page);
  const code = await codeOn(page);
  await button(page, teach['assign-copy-code']).click();
  await expect(main(page).getByText(teach['assign-copied-code'])).toBeVisible();
  expect(await copied()).toBe(code);
  await page.getByRole('link', { name: teach['assign-to-start'] }).click();
  const field = main(page).getByLabel(teach['assign-have']);
  await field.fill('1Z13-M43');
  await field.press('Enter');
  await expect(main(page).getByText(teach['assign-have-wrong'])).toBeVisible();
  await field.fill(`https://kind.example/#a=${code}&h=${encodeURIComponent('\u202e<img src=x onerror=alert(1)>')}`);
  await field.press('Enter');
  await expect(main(page).getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(main(page).locator('img')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('the board shows the code large, and focus comes back from it', async ({ page }) => {
  await handOut(page);
  await button(page, teach['assign-board']).click();
  const board = page.getByRole('dialog', { name: teach['assign-board'] });
  const box = await board.locator('bdi').first().boundingBox();
  // A tenth of the height of the screen and more is read from the back of a room.
  expect(box?.height).toBeGreaterThan(72);
  await expect(board.getByRole('img')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(board).toHaveCount(0);
  await expect(button(page, teach['assign-board'])).toBeFocused();
});

/** Dots of an inch, and of a millimetre, at which prints are looked at: fewer than any printer has. */
const dpi = 150;
const mm = (length: number) => Math.round((length * dpi) / 25.4);

/** Prints by a button, and gives the pages as pictures. */
async function print(page: Page, name: string | RegExp, format: 'A4' | 'Letter'): Promise<readonly Picture[]> {
  await main(page).getByRole('button', { name }).click();
  await expect(page.locator('.print-alone')).toBeAttached();
  const pdf = await page.pdf({ format });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const browser = page.context().browser();
  if (!browser) throw new Error('there is no browser');
  return pagesOf(browser, pdf, dpi);
}

for (const format of ['A4', 'Letter'] as const) {
  test(`poster and seat cards are read again from ${format} paper`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      // A printer that only waits.
      window.print = () => undefined;
    });
    await handOut(page, async () => {
      await main(page).getByText(teach['assign-more']).click();
      await main(page).getByRole('radio', { name: teach['assign-naming-seat'] }).check();
      await main(page).getByLabel(teach['assign-line']).fill('School counsellor, room 12');
    });
    const link = await main(page).getByLabel(teach['assign-link'], { exact: true }).inputValue();
    const posters = await print(page, teach['assign-print-poster'], format);
    expect(posters.map((poster) => readPicture(poster))).toEqual([link]);

    const cards = await print(page, 'Print 30 cards', format);
    expect(cards).toHaveLength(4);
    const [first, , , last] = cards;
    if (!first || !last) throw new Error('there are no pages');
    const inset = Math.round((first.width - mm(176)) / 2);
    const cardAt = (picture: Picture, place: number) =>
      readPicture(picture, {
        ...{ left: inset + mm(88) * (place % 2), top: mm(14) + mm(61) * Math.floor(place / 2) },
        ...{ width: mm(46), height: mm(61) },
      });
    const seatOf = (text: string) => {
      const read = readClassLink(text);
      return read.ok ? [read.value.seat, read.value.line] : text;
    };
    expect(seatOf(cardAt(first, 0))).toEqual([1, 'School counsellor, room 12']);
    expect(seatOf(cardAt(first, 7))).toEqual([8, 'School counsellor, room 12']);
    expect(seatOf(cardAt(last, 5))).toEqual([30, 'School counsellor, room 12']);
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious findings on the present page. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe: judge } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Finding[] }> } };
    const { violations } = await judge.run();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}

test('nothing on these pages shuts anybody out, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await open(page);
  await expect(button(page, teach['assign-make'])).toBeVisible();
  expect([await findingsOn(page), await fits()]).toEqual([[], true]);
  await button(page, teach['assign-make']).click();
  await main(page).getByText(teach['assign-more']).click();
  expect([await findingsOn(page), await fits()]).toEqual([[], true]);
  await button(page, teach['assign-hand-out']).click();
  await expect(button(page, teach['assign-board'])).toBeVisible();
  expect([await findingsOn(page), await fits()]).toEqual([[], true]);
  await button(page, teach['assign-board']).click();
  expect([await findingsOn(page), await fits()]).toEqual([[], true]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await fits()).toBe(true);
});
