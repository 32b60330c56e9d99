// `npm run test:sweep`: what takes longer than `npm test` allows: every level in every language, pace and wording, leaks,
// and a hundred thousand each of strange saves and addresses, and of strange texts for the class report. More parameters
// go to the runner in the browser, which then runs alone. Closes with the counts.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { reports } from './checks.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { root, runTool } from './project.mjs';

/** The texts are read in plain Node: the tests of `npm test`, with more of them. */
async function sweepTexts() {
  const file = 'tests/unit/classroom/gather-fuzz.test.ts';
  rmSync(path.join(root, reports.vitest), { force: true });
  const parameters = ['run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json', file];
  const code = await runTool('vitest/vitest.mjs', parameters, { KINDLIGHT_INPUTS: '100000' });
  return { code, ...countVitest() };
}

try {
  await installMissing();
  await buildIfNeeded();
  const browser = await findOrGetBrowser();
  if (!browser) throw new Error('No browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER.');
  const wishes = process.argv.slice(2);
  const texts = wishes.length > 0 ? { code: 0, passed: 0, failed: 0 } : await sweepTexts();
  const parameters = [
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    '--project=sweep',
    '--global-timeout=0',
    ...wishes,
  ];
  rmSync(path.join(root, reports.playwright), { force: true });
  const code = await runTool('@playwright/test/cli.js', parameters, { KINDLIGHT_BROWSER: browser });
  process.exitCode = texts.code || code;
  const { passed, failed } = countPlaywright();
  console.log(`${passed + texts.passed} passed, ${failed + texts.failed} failed`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
