// A second level and a fourth language are folders: put into a copy of the project, they are in the game that it builds.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { dummyFiles, dummyId } from '../support/dummy-level';
import { at, favouring, playUntil, watch } from '../support/play';

const root = path.resolve(import.meta.dirname, '../..');
/** What tools made, and what is linked instead of copied. */
const notCopied = ['node_modules', 'dist', 'coverage', 'test-results', '.git', '.cache', 'tests', 'docs'];
/** Levels that are there already. */
const doors = readdirSync(path.join(root, 'scenes')).filter((id) =>
  existsSync(path.join(root, 'scenes', id, 'level.ts')),
).length;
const language = 'cy';
const ownName = 'Cymraeg';

let house = '';
let server: Server | undefined;
let address = '';

/** Adds files without touching one that is there. */
function add(file: string, content: string): void {
  const target = path.join(house, file);
  if (existsSync(target)) throw new Error(`${file} is there already`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

// One copy for all three.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = mkdtempSync(path.join(tmpdir(), 'grown-house-'));
  for (const part of readdirSync(root).filter((name) => !notCopied.includes(name)))
    cpSync(path.join(root, part), path.join(house, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction');
  const english = path.join(house, 'locales/en');
  cpSync(english, path.join(house, `locales/${language}`), {
    recursive: true,
    filter: (file) => !/notes|meta/.test(file),
  });
  add(
    `locales/${language}/meta.json`,
    JSON.stringify({ name: ownName, english: 'Welsh', dir: 'ltr', review: 'draft' }),
  );
  for (const [file, content] of Object.entries(dummyFiles)) add(file, content);
  const build = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: house,
  });
  expect(build.status, String(build.stderr)).toBe(0);
  const started = createServer(sirv(path.join(house, 'dist'))).listen(0, 'localhost');
  server = started;
  await new Promise((resolve) => started.once('listening', resolve));
  address = `http://localhost:${String((started.address() as AddressInfo).port)}/`;
});

test.afterAll(() => {
  server?.close();
  rmSync(house, { recursive: true, force: true });
});

test('a second level in a folder of its own is played from its window to its quiet hour', async ({ page }) => {
  const { problems } = watch(page);
  await page.goto(`${address}?lang=en&pace=calm&still`);
  await playUntil(page, 'hub', favouring('skip'));
  await expect(page.locator('a[data-choice]')).toHaveCount(doors + 1);
  await page.locator(`[data-choice="${dummyId}"]`).click();
  await at(page, 'note');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Kettle Test');
  const { beats } = await playUntil(page, 'debrief', favouring('play', 'pour'));
  expect(beats).toEqual(['kitchen', 'warm', 'end']);
  await expect(page.getByText('There was tea.')).toBeVisible();
  await page.goto(`${address}?lang=en&still#/lesson/${dummyId}`);
  await expect(page.getByText('Tea helps.')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a fourth language in a folder of its own is offered by its own name and can be chosen', async ({ page }) => {
  const { problems } = watch(page);
  await page.goto(`${address}?lang=en&still#/settings`);
  await page.locator('select[name="language"]').selectOption({ label: ownName });
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.goto(`${address}?lang=${language}&still`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect(problems).toEqual([]);
});

test('a wrong text key does not compile', () => {
  const file = path.join(house, `scenes/${dummyId}/level.ts`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace("to: 'end'", "to: 'attic'").replace("key: 'tea'", "key: 'coffee'"),
  );
  const narrow = { extends: './tsconfig.json', include: ['src/*.d.ts', `scenes/${dummyId}`] };
  writeFileSync(path.join(house, 'tsconfig.narrow.json'), JSON.stringify(narrow));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.narrow.json', '--pretty', 'false'], {
    cwd: house,
  });
  expect(String(stdout)).toContain('"attic"');
  expect(String(stdout)).toContain('"coffee"');
  expect(String(stdout).match(/error TS/g)).toHaveLength(2);
});
