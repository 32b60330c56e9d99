// `npm run test:browsers`: level 1 from its first page to its end in other engines: Firefox, WebKit, and Chromium as a phone
// and as a tablet. An engine that is not on the machine is named and left out; where CI is set it fails. More parameters go
// to the runner.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { reports } from './checks.mjs';
import { countPlaywright } from './counts.mjs';
import { installMissing } from './install.mjs';
import { root, run } from './project.mjs';

/** Engines with a window need a screen; on Linux an invisible one, so that nobody's own screen flickers. */
const screen = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'] : [];

try {
  await installMissing();
  await buildIfNeeded();
  const names = await findThem();
  if (names.length > 0) await play(names);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The engines that can be played in; says what is missing. */
async function findThem() {
  const { engines, findProgram } = await import('./find-engines.mjs');
  const missing = screen.length > 0 && !findProgram('xvfb-run') ? ['apt-get install xvfb'] : [];
  const names = [];
  for (const [name, { getIt, find }] of Object.entries(engines)) {
    if (!(await find())) missing.push(getIt);
    else if (name === 'chromium' || screen.length === 0 || findProgram('xvfb-run')) names.push(name);
  }
  for (const getIt of missing) console.log(`Left out for want of a program (${getIt}).`);
  if (missing.length > 0 && process.env.CI) process.exitCode = 1;
  return names;
}

async function play(names) {
  rmSync(path.join(root, reports.browsers), { force: true });
  const parameters = [
    'test',
    '--config',
    'tests/engines/playwright.config.ts',
    ...names.map((name) => `--project=${name}`),
  ];
  const runner = [process.execPath, path.join(root, 'node_modules/@playwright/test/cli.js'), ...parameters];
  const needsScreen = names.some((name) => name !== 'chromium');
  const [program, ...rest] = [...(needsScreen ? screen : []), ...runner, ...process.argv.slice(2)];
  const code = await run(program, rest);
  const { passed, failed } = countPlaywright('browsers');
  console.log(`${passed} passed, ${failed} failed`);
  if (code !== 0) process.exitCode = code;
}
