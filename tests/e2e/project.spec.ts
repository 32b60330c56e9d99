// A class plays together: with a presenter's clicker and the keyboard alone, counting hands, kept over a closed lid.
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { keptOn } from '../support/device';
import { at, inWordsAlone, watch } from '../support/play';
import { readWords } from '../support/read-locales';

const level = 'power-of-words';
const plan = readWords(path.resolve(import.meta.dirname, '../../locales/en')).get(`lessons/${level}`);

/** Opens the start page without the picture: drawing costs most of a play. */
async function open(page: Page, language = 'en'): Promise<void> {
  await inWordsAlone(page);
  await page.goto('about:blank');
  await page.goto(`./?lang=${language}&seed=7&still#/teach/project/${level}`);
  await at(page, 'project');
}

/** Starts with the keyboard: Tab to the button, Enter. */
async function start(page: Page, mode: string): Promise<void> {
  await page.getByRole('radio', { name: mode }).press('Space');
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(page.locator('[data-beat]')).toBeVisible();
}

const fields = (page: Page) => page.getByRole('spinbutton', { name: /^Hands for/ });
const ended = (page: Page) => page.getByRole('heading', { level: 1, name: /you.* chose$/i });

/** Where the story is, by what is offered to a class. */
async function place(page: Page): Promise<'line' | 'passage' | 'hands' | 'agree' | 'end'> {
  if (await ended(page).isVisible()) return 'end';
  if ((await fields(page).count()) > 0) return 'hands';
  if (await page.getByRole('button', { name: 'We agree' }).isVisible()) return 'agree';
  return (await page.locator('.sheet-play').isVisible()) ? 'passage' : 'line';
}

/** In a passage a clicker walks through the controls, and Enter presses the one that has focus. */
async function actInPassage(page: Page): Promise<void> {
  const focused = page.locator('.sheet-play :focus[data-choice]');
  for (let step = 0; step < 40; step += 1) {
    if (step > 0 && (await focused.count()) > 0) break;
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Enter');
}

/** Plays on until something of this kind is there. */
async function playTo(page: Page, wanted: string, onChoice: (page: Page) => Promise<void>): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    const now = await place(page);
    if (now === wanted) return;
    if (now === 'passage') await actInPassage(page);
    else if (now === 'line') await page.keyboard.press('PageDown');
    else await onChoice(page);
  }
  throw new Error(`never came to ${wanted}`);
}

const raise = async (page: Page, letter: string, count: number) => {
  for (let hand = 0; hand < count; hand += 1) await page.keyboard.press(letter);
};

test('a class plays to the end by clicker and keyboard, and sees what it chose', async ({ page }) => {
  test.setTimeout(180_000);
  const { problems } = watch(page);
  await open(page);
  const before = await keptOn(page);
  await page.getByRole('spinbutton', { name: /How many pupils/ }).fill('24');
  await start(page, 'Whole class');

  const second = async () => {
    await raise(page, 'a', 6);
    await raise(page, 'b', 9);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
  };
  await playTo(page, 'hands', second);
  await raise(page, 'a', 13);
  await raise(page, 'b', 12);
  await page.keyboard.press('Shift+b');
  await expect(page.getByRole('spinbutton', { name: 'Hands for B' })).toHaveValue('11');
  await expect(page.getByText('24 hands of 24')).toBeVisible();

  // Eyes up front, and back again: nothing is lost.
  await page.keyboard.press('.');
  await expect(page.getByText('Eyes up front', { exact: true })).toBeVisible();
  await expect(fields(page)).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(page.getByRole('spinbutton', { name: 'Hands for A' })).toHaveValue('13');

  await page.keyboard.press('PageDown');
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('13');
  await expect(page.getByRole('button', { name: 'Take A' })).toHaveAttribute('aria-pressed', 'true');
  // The way back is to count again; then the class goes with the smaller view all the same.
  await page.keyboard.press('PageUp');
  await expect(fields(page).first()).toHaveValue('13');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'The class goes with B' }).press('Enter');
  await expect(fields(page)).toHaveCount(0);

  await playTo(page, 'end', second);
  await expect(page.getByRole('heading', { name: 'Talk about this one' })).toBeVisible();
  await expect(page.getByText(plan?.['plan.ask.1'] ?? '')).toBeVisible();
  expect(await page.getByRole('table').count()).toBeGreaterThan(4);
  await expect(page.getByRole('table').filter({ hasText: '11' }).filter({ hasText: '13' })).toHaveCount(1);
  // Nobody's own street has changed.
  expect(await keptOn(page)).toEqual(before);
  expect(problems).toEqual([]);
});

test('a closed lid loses nothing: the class goes on where it was, and can delete it', async ({ page }) => {
  await open(page);
  await start(page, 'Whole class');
  const count = async () => {
    await raise(page, 'a', 5);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
  };
  await playTo(page, 'hands', count);
  await count();
  await expect(fields(page)).toHaveCount(0);
  const beat = (await page.locator('[data-beat]').getAttribute('data-beat')) ?? '';
  // A lid that closes takes a moment; a page that goes away at once would not.
  await expect.poll(async () => JSON.stringify(await keptOn(page, 'teach.project'))).toContain('"hands":{');
  await open(page);
  await expect(page.getByText('1 choice made so far')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(page.locator('[data-beat]')).toHaveAttribute('data-beat', beat);
  await page.getByRole('button', { name: 'Leave' }).press('Enter');
  await page.getByRole('button', { name: 'Leave and delete it' }).press('Enter');
  await at(page, 'teach');
  await open(page);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
});

test('two at one device agree before they press, and change places; lines can be read again', async ({ page }) => {
  await open(page);
  await start(page, 'Pairs');
  const first = await page.locator('.talk').innerText();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.talk')).not.toHaveText(first);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.talk')).toContainText(first);
  await page.keyboard.press('ArrowRight');
  await playTo(page, 'agree', () => Promise.resolve());
  await expect(page.getByText(/one on the left reads/)).toBeVisible();
  await expect(page.locator('.project-pairs [data-choice]:not([data-choice="agree"])')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await playTo(page, 'agree', () => Promise.resolve());
  await expect(page.getByText(/one on the right reads/)).toBeVisible();
});
