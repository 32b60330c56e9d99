// Plays the built game in other engines; run by `npm run test:browsers`, which names the projects whose engine is there.
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { EngineName } from './fixtures';

const root = path.resolve(import.meta.dirname, '../..');
const port = Number(process.env.KINDLIGHT_TEST_PORT ?? 4373);
const names: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

export default defineConfig<object, { engineName: EngineName }>({
  testDir: import.meta.dirname,
  outputDir: path.join(root, 'test-results'),
  // Three browsers that draw by software would wait for one another.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  reporter: [['list'], ['json', { outputFile: path.join(root, '.cache/browsers.json') }]],
  use: { baseURL: `http://localhost:${port}/` },
  projects: names.map((name) => ({ name, use: { engineName: name } })),
  webServer: {
    command: 'node .config/scripts/start.mjs --no-build',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
