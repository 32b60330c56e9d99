// `npm run test:sweep`: what takes longer than `npm test` allows: every level in every language, pace and wording, leaks,
// and a hundred thousand strange inputs for every door (docs/security.md lists them). More parameters go to the runner in
// the browser, which then runs alone. Closes with the counts.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { reports } from './checks.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { root, run, runTool } from './project.mjs';

/** Doors are tried in plain Node: the tests of `npm test`, with more inputs. */
async function sweepDoors() {
  rmSync(path.join(root, reports.vitest), { force: true });
  const reporters = ['--reporter=default', '--reporter=json'];
  const parameters = ['run', '--config', '.config/vitest.config.ts', ...reporters, 'fuzz.test.ts'];
  const code = await runTool('vitest/vitest.mjs', parameters, { KINDLIGHT_INPUTS: '100000' });
  return { code, ...countVitest() };
}

try {
  await installMissing();
  await buildIfNeeded();
  const browser = await findOrGetBrowser();
  if (!browser) throw new Error('No browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER.');
  const wishes = process.argv.slice(2);
  const doors = wishes.length > 0 ? { code: 0, passed: 0, failed: 0 } : await sweepDoors();
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
  const others = wishes.length > 0 ? 0 : await run(process.execPath, ['.config/scripts/browsers.mjs']);
  process.exitCode = doors.code || code || others;
  const { passed, failed } = countPlaywright();
  console.log(`${passed + doors.passed} passed, ${failed + doors.failed} failed`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
