// `npm run test:sweep`: what takes longer than `npm test` allows: every level in every language, pace and wording, leaks,
// and a hundred thousand strange saves and addresses. More parameters go to the runner. Closes with the counts.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { reports } from './checks.mjs';
import { countPlaywright } from './counts.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { root, runTool } from './project.mjs';

try {
  await installMissing();
  await buildIfNeeded();
  const browser = await findOrGetBrowser();
  if (!browser) throw new Error('No browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER.');
  const parameters = [
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    '--project=sweep',
    '--global-timeout=0',
    ...process.argv.slice(2),
  ];
  rmSync(path.join(root, reports.playwright), { force: true });
  process.exitCode = await runTool('@playwright/test/cli.js', parameters, { KINDLIGHT_BROWSER: browser });
  const { passed, failed } = countPlaywright();
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
