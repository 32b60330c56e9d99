// A teacher gathers: pastes a chat, drops files and a folder of them packed, films codes, comes back after a reload.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeFilm, filmSwitches } from '../support/camera-film';
import { codePicture, png } from '../support/code-picture';
import { lettersOfReceipt } from '../support/hostile-text';
import { at, watch } from '../support/play';
import { classReceipts } from '../support/report-class';

const letters = classReceipts(12).map(lettersOfReceipt);
const others = classReceipts(2, 9).map(lettersOfReceipt);
const link = (each = ''): string => `https://kind.example.org/k/#r=${each}`;
const outcome = '.gather-outcome';

async function openReport(page: Page, hash = '/teach/report'): Promise<void> {
  await page.goto(`./?lang=en&still#${hash}`);
  await at(page, 'report');
  await expect(page.locator('.gather')).toBeVisible();
}

/** Pastes as a keyboard does, without touching the clipboard of whoever runs the tests. */
const paste = (page: Page, selector: string, text: string) =>
  page.locator(selector).evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

/** Drops files on the page. */
const drop = (page: Page, files: readonly { name: string; bytes: readonly number[] }[]) =>
  page.locator('h1').evaluate((element, given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([Uint8Array.from(bytes)], name));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      element.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, files);

test('a pasted chat is read at once, each kind of result is told apart, and a reload keeps all of it', async ({
  page,
}) => {
  const { problems } = watch(page);
  await openReport(page);
  const chat = [
    ...letters.slice(0, 5).map((each, minute) => `[09:1${minute}] pupil: mine ${link(each)}`),
    `> quoted once more: r=${letters[0] ?? ''}`,
    `[09:30] Maya: here ${link(letters[5]?.slice(0, 40))}…`,
    ...others.map((each) => `<img src=x onerror=alert(1)> =cmd ${link(each)}`),
  ].join('\n');
  await paste(page, 'textarea', chat);
  await expect(page.locator(outcome)).toContainText('7 new pupils');
  await expect(page.locator(outcome)).toContainText('1 that you had already');
  await expect(page.locator(outcome)).toContainText('1 was cut off');
  await expect(page.locator(outcome)).toContainText('[09:30] Maya: here');
  await expect(page.locator(outcome)).toContainText('2 of these are of other classes');
  await expect(page.locator('.gather-classes h2')).toContainText('5 pupils');
  await expect(page.locator('textarea')).toHaveValue('');

  // The other class is taken, and left again.
  await page.locator('[data-choice^="take-"]').click();
  await expect(page.locator('.gather-others')).toContainText('is counted too');
  await page.locator('[data-choice^="take-"]').click();

  // Written some time after the last change.
  await expect(page.locator('.gather-state')).toContainText('Kept on this device');
  await page.waitForTimeout(800);
  await page.goto('about:blank');
  await openReport(page);
  await expect(page.locator('.gather-classes h2')).toContainText('5 pupils');
  await expect(page.locator('[data-other]')).toHaveCount(1);
  expect(problems).toEqual([]);
});

test('an opened link is added, and the address is the report’s afterwards', async ({ page }) => {
  await page.goto(`./?lang=en&still#r=${letters[0] ?? ''}`);
  await expect(page.locator(outcome)).toContainText('1 new pupil');
  await expect(page).toHaveURL(/#\/teach\/report$/);
  await page.evaluate((hash) => (location.hash = hash), `#r=${letters[1] ?? ''}`);
  await expect(page.locator('.gather-classes h2')).toContainText('2 pupils');
  await expect(page).toHaveURL(/#\/teach\/report$/);
});

test('files, packed ones and pictures are read, a bomb stops in a sentence, and a report file comes back', async ({
  page,
}) => {
  const { problems } = watch(page);
  await openReport(page);
  const bomb = zipSync({ 'a.txt': strToU8(link(letters[3])), 'b.txt': new Uint8Array(60_000_000) });
  await drop(page, [
    { name: 'form.csv', bytes: [0xef, 0xbb, 0xbf, ...strToU8(`name;result\r\n"=cmd";"${link(letters[0])}"\r\n`)] },
    { name: 'class.zip', bytes: [...zipSync({ 'one/mail.html': strToU8(`<a href="${link(letters[1])}">x</a>`) })] },
    { name: 'photo.png', bytes: [...png(codePicture(link(letters[2])))] },
    { name: 'bomb.zip', bytes: [...bomb] },
  ]);
  await expect(page.locator(outcome)).toContainText('4 new pupils', { timeout: 30_000 });
  await expect(page.locator(outcome)).toContainText('bomb.zip: this ZIP unpacks to far more');
  await expect(page.locator('.gather-drop')).toHaveCount(0);

  const saving = page.waitForEvent('download');
  await page.locator('[data-choice="save-report"]').click();
  const saved = await (await saving).path();
  await page.locator('[data-choice="delete-report"]').click();
  await page.locator('[data-choice="delete-yes"]').click();
  await expect(page.locator('.gather-classes')).toHaveCount(0);
  await page.locator('[data-chooser="files"]').setInputFiles(saved);
  await expect(page.locator(outcome)).toContainText('4 new pupils');
  expect(problems).toEqual([]);
});

test('five megabytes do not make the page stand still', async ({ page }) => {
  await openReport(page);
  const line = `somebody wrote something in a long chat, r=EBno and #r=\n`;
  const text = line.repeat(45_000) + letters.map(link).join('\n') + line.repeat(45_000);
  await page.evaluate(() => {
    const gaps: number[] = [];
    let before = performance.now();
    setInterval(() => {
      gaps.push(performance.now() - before);
      before = performance.now();
    }, 20);
    Object.assign(window, { gaps });
  });
  await paste(page, 'textarea', text);
  await expect(page.locator(outcome)).toContainText('12 new pupils', { timeout: 30_000 });
  const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  expect(Math.max(...gaps)).toBeLessThan(1500);
});

test('by keyboard alone a text is added, kept off the device, saved and deleted', async ({ page }) => {
  await openReport(page);
  await page.locator('textarea').focus();
  await page.keyboard.type(`r=${letters[0] ?? ''}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(outcome)).toContainText('1 new pupil');
  await page.locator('.gather-keep input').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.gather-state')).toContainText('Not kept');
  await page.locator('[data-choice="delete-report"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.gather-classes')).toHaveCount(0);
});

test.describe('the camera', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'kindlight-film-')), 'cam.y4m');
  const shown = [link(letters[0]), link(letters[1]), link(letters[0]), 'https://kind.example.org/#a=1Z13M43P'];

  test('reads each code once, tells of each, and stops', async ({ baseURL }, { project }) => {
    await writeFilm(
      file,
      shown.map((each) => codePicture(each)),
      10,
    );
    const { executablePath, args = [] } = project.use.launchOptions ?? {};
    const browser = await chromium.launch({
      args: [...args, ...filmSwitches(file)],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      const page = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage();
      await openReport(page);
      await page.locator('[data-choice="camera"]').click();
      await expect(page.locator('.gather-count')).toHaveText('2 results read', { timeout: 20_000 });
      await expect(page.locator('.gather-word')).toHaveText('That is a code, but not a result', { timeout: 20_000 });
      await page.locator('[data-choice="camera-stop"]').click();
      await expect(page.locator('video')).toHaveCount(0);
      await expect(page.locator('.gather-camera-off')).toContainText('2 results');
      await expect(page.locator('.gather-classes h2')).toContainText('2 pupils');
    } finally {
      await browser.close();
    }
  });

  test('that is refused or missing gives a plain sentence', async ({ page }) => {
    await openReport(page);
    await page.locator('[data-choice="camera"]').click();
    await expect(page.locator('.gather-camera-fault')).toBeVisible({ timeout: 20_000 });
  });
});
