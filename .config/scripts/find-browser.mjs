// Finds a Chromium for the tests, or gets one.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run, runTool } from './project.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of an installed browser: `KINDLIGHT_BROWSER`, the system's Chromium or Chrome, Playwright's own;
 * undefined where there is none.
 */
export async function findBrowser() {
  const named = process.env.KINDLIGHT_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const { chromium } = await import('playwright');
  return [...places, macChrome, chromium.executablePath()].find(canRun);
}

/** As findBrowser, and where there is none tries Playwright's download, then Debian's package. */
export async function findOrGetBrowser() {
  const found = await findBrowser();
  if (found || process.env.KINDLIGHT_BROWSER) return found;
  console.log('No Chromium found: getting one …');
  await runTool('playwright/cli.js', ['install', 'chromium']);
  const own = await findBrowser();
  if (own) return own;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  return findBrowser();
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
