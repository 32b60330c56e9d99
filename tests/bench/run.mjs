// `npm run bench`: loading, running and growing, as ratios to a page without script and a bare scene of the same run.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { buildIfNeeded } from '../../.config/scripts/build-if-needed.mjs';
import { compressedCopy } from '../../.config/scripts/compress.mjs';
import { findOrGetBrowser } from '../../.config/scripts/find-browser.mjs';
import { serve } from '../../.config/scripts/serve.mjs';
import { servePages } from './build-pages.mjs';
import { cpuSlowdown, longRounds, minutesPassed, rounds, switches, viewport } from './conditions.mjs';
import { growthLines, measureGrowth } from './growth.mjs';
import { inTime, missing } from './in-time.mjs';
import { loadLines, measureLoad } from './load.mjs';
import { measureReport, reportLines } from './report.mjs';
import { measureRun, runLines } from './run-time.mjs';
import { loadSource } from './sources.mjs';
import { judged, tableOf, writeDocument, writeJson } from './table.mjs';
import { measureWeight, weightLines } from './weight.mjs';

const port = Number(process.env.PORT ?? 4373);
/** Parts may be wanted alone: `npm run bench -- load run`. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const parts = [];

/** Measures a part, unless others are wanted alone. */
async function part(name, title, measure) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  try {
    const measured = { title, lines: (await measure()).map(judged) };
    parts.push(measured);
    // Told at once: whoever stops the bench keeps what was measured until then.
    console.log(`\n${tableOf([measured])}\n`);
  } catch (error) {
    missing.push(`${title}: ${error.message}`);
  }
}

/** The commit that is measured; a copy without its history has none to tell. */
function commit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=commit %h of %cs'], { encoding: 'utf8' }).trim();
  } catch {
    return 'no commit';
  }
}

await buildIfNeeded();
await serve(await compressedCopy(), port);
const executablePath = await findOrGetBrowser();
if (!executablePath) throw new Error('No browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER.');
const browser = await chromium.launch({ executablePath, args: switches });
const origin = `http://localhost:${port}`;
const pages = await servePages(browser, origin, port + 1);

await part('load', 'Load', async () => loadLines(await measureLoad(browser, origin, pages)));
await part('run', 'Run', async () => {
  const { evenings } = await loadSource('/tests/support/evenings.ts');
  return runLines(await measureRun(browser, origin, pages, evenings[0].helpful.choose));
});
await part('growth', 'Growth', async () => growthLines(await measureGrowth(browser, origin, port + 2)));
await part('report', 'Class reports (whole processor, no network)', async () =>
  reportLines(await measureReport(browser, origin, Math.min(longRounds, 2))),
);
await part('weight', 'Weight', async () =>
  weightLines(await inTime(browser, 'weight', () => measureWeight(browser, origin), 400)),
);

const conditions =
  `${commit()}; ${cpus().length} processors, Chromium ${browser.version()}, CPU ÷${cpuSlowdown}, 1.6 Mbit/s, 150 ms, ` +
  `brotli, ${viewport.width}×${viewport.height}, median of ${rounds} (of what takes long: of ${longRounds}); ` +
  `${minutesPassed().toFixed(1)} minutes.`;
const table = tableOf(parts);
console.log(`\n${conditions}\n\n${table}`);
for (const sentence of missing) console.log(`missing: ${sentence}`);
console.log(`\nAs JSON: ${writeJson({ conditions, parts, missing })}`);
if (process.argv.includes('--write')) writeDocument(conditions, table, missing);
await browser.close();
// Servers would keep the process alive. Figures never fail: they are for reading.
process.exit(0);
