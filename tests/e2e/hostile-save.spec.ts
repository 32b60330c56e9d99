// A save that somebody has written by hand, valid in every part and hostile in each: every page opens, and nothing runs.
import { expect, test, type Page } from '@playwright/test';
import { defaultSettings } from '../../src/domain/progress/settings';
import { emptyProgress } from '../../src/domain/progress/progress';
import { streetFile, upgradeFile } from '../../src/domain/progress/upgrade';
import { at, watch } from '../support/play';
import { sayIn } from '../support/say';

const level = 'block-the-bullies';
const markup = '<img src=x onerror="document.title=1">\u202e{t}$t(ui-title)';
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', markup] as const;
const run = {
  level,
  seed: -0.5,
  profile: 'standard' as const,
  remembered: { constructor: { toString: markup }, [level]: { perm: markup, constructor: 'x' } },
  path: [{ beat: 'constructor', move: '__proto__' }],
};
const evening = {
  state: 'lit' as const,
  run,
  finished: [{ ending: 'constructor', marks: [...names], carry: { a: markup }, run, day: 1 }],
  openedOn: 1,
};
const joined = {
  ...{ code: '00000000', pupil: 1, seat: 99, line: 'x\u202egnp.exe\u0000', begun: 1, last: 2 },
  levels: Object.fromEntries(
    [level, 'constructor', markup].map((id) => [
      id,
      { state: 'lit' as const, tries: 1e6, seconds: 1e9, ending: 'toString', choices: { constructor: markup } },
    ]),
  ),
  checks: {},
  ticket: { constructor: 'toString', 'ticket-1': markup },
  round: null,
};
const street = streetFile({
  progress: {
    ...emptyProgress,
    levels: { [level]: evening, constructor: evening, [markup]: evening },
    guide: [level, 'constructor', 'no-such-level'].flatMap((id) =>
      names.map((key) => ({ level: id, key, tried: true, note: markup })),
    ),
    neighbours: [...names],
    classes: [joined],
    inClass: joined.code,
  },
  settings: { ...defaultSettings, language: 'constructor', exitKey: '__proto__', asked: true },
});

/** The file is loaded as a player does it. */
async function load(page: Page): Promise<void> {
  await page.goto('./?lang=en&still#/settings');
  await at(page, 'settings');
  const file = { name: 'kindlight.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(street)) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(sayIn('en')('set-data-loaded'))).toBeVisible({ timeout: 20_000 });
}

const pages = [
  'guide',
  'settings',
  'help',
  'about',
  'profiles',
  'practice',
  'festival',
  'class',
  'class/ticket',
  'class/result',
];

test('every page opens on a hostile save, and an evening of it begins anew', async ({ page }) => {
  test.setTimeout(240_000);
  const read = upgradeFile(JSON.parse(JSON.stringify(street)));
  // The reader must let it in, or this tests nothing.
  expect(read.ok && read.value.progress.guide.length).toBeGreaterThan(3);
  const { problems } = watch(page);
  await load(page);
  for (const address of ['', ...pages, `level/${level}/debrief`, `check/${level}/a`, 'teach', 'teach/report']) {
    await page.evaluate((hash) => (location.hash = hash), `#/${address}`);
    await expect(page.locator('[data-screen] h1').first(), address).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('[data-screen="crash"]'), address).toHaveCount(0);
    await page.waitForTimeout(300);
    expect(await page.locator('img[onerror]').count(), address).toBe(0);
    expect(await page.title(), address).not.toBe('1');
  }
  await page.evaluate((hash) => (location.hash = hash), `#/level/${level}`);
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
  await expect(page.locator('[data-beat]')).toBeVisible();
  expect(problems).toEqual([]);
});

test('whom a class can turn to is shown in one line, without marks that turn it around', async ({ page }) => {
  await load(page);
  await page.evaluate(() => (location.hash = '#/help'));
  const line = page.locator('.helpline bdi').first();
  await expect(line).toHaveText('x gnp.exe');
});
