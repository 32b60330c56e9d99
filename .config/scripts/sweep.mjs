// `npm run test:sweep`: plays every level in every language on the built game; longer than `npm test` allows.
import { buildIfNeeded } from './build-if-needed.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { runTool } from './project.mjs';

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
    ...process.argv.slice(2),
  ];
  process.exitCode = await runTool('@playwright/test/cli.js', parameters, { KINDLIGHT_BROWSER: browser });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
