// Everything that can be kept: shared by whatever the device has, and printed alone on one page of both papers.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { litStreet, openLit, privateNote } from '../support/lit-street';
import { at, watch } from '../support/play';
import { sayIn } from '../support/say';

/** What the faked device was asked for. */
interface Asked {
  readonly shared: { readonly text: string; readonly files: number }[];
  readonly copied: string[];
}

type Device = 'files' | 'words' | 'none' | 'closed' | 'refuses';

/** A device that shares in one of these ways, and remembers what it got. */
async function fake(page: Page, device: Device): Promise<() => Promise<Asked>> {
  await page.addInitScript((kind) => {
    const asked = { shared: [] as object[], copied: [] as string[] };
    const set = (name: string, value: unknown) =>
      Object.defineProperty(Navigator.prototype, name, { configurable: true, value });
    Object.assign(window, { asked, print: () => undefined });
    const errors: Record<string, string> = { closed: 'AbortError', refuses: 'NotAllowedError' };
    set('canShare', (data: ShareData) => kind !== 'words' || !data.files);
    set('share', (data: ShareData) => {
      const name = errors[kind];
      if (name !== undefined) return Promise.reject(new DOMException('no', name));
      asked.shared.push({ text: data.text, files: data.files?.length ?? 0 });
      return Promise.resolve();
    });
    const writeText = (text: string) => Promise.resolve(void asked.copied.push(text));
    set('clipboard', { writeText });
    if (kind === 'none') for (const name of ['share', 'canShare']) Reflect.deleteProperty(Navigator.prototype, name);
  }, device);
  return () => page.evaluate(() => (window as unknown as { asked: Asked }).asked);
}

const say = sayIn('id', 'hold-on-to');
const guide = (page: Page) => page.locator('.keepsake', { has: page.locator('.guide-card') });

async function shareGuide(page: Page): Promise<void> {
  await openLit(page, './?lang=id&still#/guide');
  await at(page, 'guide');
  await guide(page)
    .getByRole('button', { name: say('keep-share') })
    .click();
}

test('a sheet that takes files gets the picture, a line and the link in this language', async ({ page, baseURL }) => {
  const asked = await fake(page, 'files');
  await shareGuide(page);
  await expect(guide(page).getByText(say('keepsake-shared'))).toBeVisible();
  expect((await asked()).shared).toEqual([{ text: `${say('share-guide')}\n${baseURL ?? ''}id/`, files: 1 }]);
});

test('a sheet for words alone gets all words, and the picture is saved', async ({ page }) => {
  const asked = await fake(page, 'words');
  const coming = page.waitForEvent('download');
  await shareGuide(page);
  expect((await coming).suggestedFilename()).toBe('kindlight-guide.png');
  await expect(guide(page).getByText(say('keepsake-words'))).toBeVisible();
  const [{ text, files } = { text: '', files: -1 }] = (await asked()).shared;
  expect(files).toBe(0);
  expect(text).toContain(say('guide-title'));
  expect(text).not.toContain(privateNote);
});

for (const device of ['none', 'refuses'] as const) {
  test(`words are copied where the device ${device === 'none' ? 'has no sheet' : 'refuses'}`, async ({ page }) => {
    const asked = await fake(page, device);
    await shareGuide(page);
    await expect(guide(page).getByText(say('er-share'))).toBeVisible();
    const [text = ''] = (await asked()).copied;
    expect(text).toContain(say('try-answer'));
    expect(text).toContain(say('share-guide'));
    expect(text).not.toContain(privateNote);
  });
}

test('a closed sheet is no error', async ({ page }) => {
  await fake(page, 'closed');
  const { problems } = watch(page);
  await shareGuide(page);
  await page.waitForTimeout(500);
  await expect(guide(page).locator('> .hint')).toHaveCount(0);
  expect(problems).toEqual([]);
});

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Prints every keepsake of the open page on both papers, once all of them are there. */
async function expectOnePageEach(page: Page, print: string, count: number): Promise<void> {
  const keepsakes = page.locator('.keepsake');
  await expect(keepsakes).toHaveCount(count);
  for (let index = 0; index < count; index += 1) {
    for (const format of ['A4', 'Letter']) {
      await keepsakes.nth(index).getByRole('button', { name: print }).click();
      await expect(page.locator('.print-alone')).not.toContainText(privateNote);
      expect(pagesIn(await page.pdf({ format })), `${String(index)} on ${format}`).toBe(1);
      // The end of printing takes the copy away again.
      await expect(page.locator('.print-alone')).toHaveCount(0);
    }
  }
}

for (const language of ['en', 'ar']) {
  test(`each keepsake is one page of A4 and of Letter (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await fake(page, 'none');
    const print = sayIn(language, 'hold-on-to')('keep-print');
    // The most that a guide can hold.
    await openLit(page, `./?lang=${language}&still#/guide`, litStreet({ tries: 4 }));
    await at(page, 'guide');
    await expect(page.locator('.crane-card')).toBeVisible();
    await expectOnePageEach(page, print, 5);
    await page.evaluate(() => void (location.hash = '#/level/walk-away/debrief'));
    await at(page, 'debrief');
    await page
      .locator('.pane', { has: page.locator('.evening-card') })
      .locator('summary')
      .click();
    await expectOnePageEach(page, print, 2);
  });
}

test('another sentence takes the place of one, and the note stays with the player', async ({ page }) => {
  await openLit(page, './?lang=id&still#/guide');
  await at(page, 'guide');
  const third = page.locator('.guide > li').nth(4);
  await expect(third).toContainText(say('try-answer'));
  await third.getByRole('button', { name: say('guide-swap') }).click();
  await page.getByRole('dialog').locator('[data-choice="try-first"]').click();
  await expect(third).toContainText(say('try-first'));
  await expect(third.getByRole('textbox')).toHaveValue(privateNote);
  await expect(third.getByRole('button', { name: say('guide-swap') })).toBeFocused();
  await expect(page.locator('.guide-card')).toContainText(say('try-first'));
  await expect(page.locator('.guide-card')).not.toContainText(privateNote);
  const coming = page.waitForEvent('download');
  await guide(page)
    .getByRole('button', { name: say('keep-save') })
    .click();
  expect(readFileSync(await (await coming).path()).readUInt32BE(16)).toBeGreaterThan(1000);
});
