// Plays the built game in a real browser; `e2e` is part of `npm test`, `sweep` (all levels in all languages) is not.
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../.config/scripts/find-browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
// Not the port of `npm start`: a game that runs there may be another build.
const port = Number(process.env.KINDLIGHT_TEST_PORT ?? 4273);
const browser = await findBrowser();

const executable = browser ? { executablePath: browser } : {};
const switches = [
  '--disable-gpu',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** On a machine that others use as well a test may wait in vain once: the list calls it flaky, and `npm test` counts it apart. */
const retries = 1;

/** What must be played with its picture: drawing by software takes most of a test's time, so the rest goes without. */
const drawn = /(lively|lively-levels|faults|picture)\.spec\.ts|@drawn/;

export default defineConfig({
  testDir: path.join(root, 'tests'),
  outputDir: path.join(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // On two quiet cores it takes 12 to 15 minutes. This ends a run that hangs, not one on a slower machine.
  globalTimeout: 26 * 60_000,
  reporter: [['list'], ['json', { outputFile: path.join(root, '.cache/playwright.json') }]],
  use: {
    baseURL: `http://localhost:${String(port)}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    trace: 'off',
    // A route does not see what a service worker asks for. Only the offline specs play with one.
    serviceWorkers: 'block',
    launchOptions: {
      ...executable,
      args: switches,
    },
  },
  projects: [
    {
      name: 'e2e',
      testMatch: 'e2e/**/*.spec.ts',
      grepInvert: drawn,
      retries,
      use: { launchOptions: { ...executable, args: [...switches, '--disable-3d-apis'] } },
    },
    { name: 'drawn', retries, testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'], grep: drawn },
    { name: 'sweep', testMatch: ['e2e/**/*.sweep.ts'] },
  ],
  webServer: {
    command: 'node .config/scripts/start.mjs --no-build',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
  },
});
