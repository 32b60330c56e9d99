// Reads from the reports of the test runners how many tests passed and failed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reports } from './checks.mjs';
import { root } from './project.mjs';

// A runner that leaves no report broke down as a whole: that counts as one failure.
const brokenDown = { passed: 0, failed: 1 };

/** How many unit, content and interface tests passed and failed. */
export function countVitest() {
  const report = readReport('vitest');
  if (!report) return brokenDown;
  // A test file that does not load has no failed test of its own.
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((result) => result.status !== 'failed');
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** How many browser tests passed and failed, of `npm test` or of another report; `flaky` passed at the second try only. */
export function countPlaywright(name = 'playwright') {
  const report = readReport(name);
  if (!report) return brokenDown;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, flaky };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(root, reports[name]), 'utf8'));
  } catch {
    return undefined;
  }
}
