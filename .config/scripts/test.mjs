// `npm test`: everything that CI runs, one check after the other; shows all failures and closes with the counts.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { checks, reports } from './checks.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { installMissing } from './install.mjs';
import { root, runBeside, runTool } from './project.mjs';

try {
  await installMissing();
  await runAll();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function runAll() {
  const failed = [];
  let isBuilt = true;
  for (const file of Object.values(reports)) rmSync(path.join(root, file), { force: true });
  for (const check of checks) if (check.isBeside) check.running = runBeside(check.script, check.parameters);
  for (const check of checks) {
    console.log(`\n== ${check.name}`);
    const started = performance.now();
    const problem = check.needsBuild && !isBuilt ? 'there is no build to test' : await runCheck(check);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(problem ? `-- failed (${problem}), ${seconds} s` : `-- passed, ${seconds} s`);
    if (problem) failed.push(check.name);
    if (problem && check.isBuild) isBuilt = false;
  }
  closeWithCounts(failed);
}

/** Gives what went wrong, or undefined. */
async function runCheck({ script, parameters, needsBrowser, running }) {
  if (running) {
    const { code, output } = await running;
    process.stdout.write(output);
    return code === 0 ? undefined : `exit code ${code}`;
  }
  const environment = {};
  if (needsBrowser) {
    const { findOrGetBrowser } = await import('./find-browser.mjs');
    const browser = await findOrGetBrowser();
    if (!browser) return 'no browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER';
    environment.KINDLIGHT_BROWSER = browser;
  }
  const code = await runTool(script, parameters, environment);
  return code === 0 ? undefined : `exit code ${code}`;
}

function closeWithCounts(failedChecks) {
  const browser = countPlaywright();
  const counts = [countVitest(), browser];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(failedChecks.length > 0 ? `\nChecks that failed: ${failedChecks.join(' · ')}` : '\nAll checks passed.');
  if (browser.flaky > 0) console.log(`${browser.flaky} passed at the second try only: "flaky" above.`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failedChecks.length > 0 || failed > 0) process.exitCode = 1;
}
