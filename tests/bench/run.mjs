// `npm run bench`: how soon the game can be used, what a frame costs, and how long reports take, in one run.
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { buildIfNeeded } from '../../.config/scripts/build-if-needed.mjs';
import { findOrGetBrowser } from '../../.config/scripts/find-browser.mjs';
import { serve } from '../../.config/scripts/serve.mjs';
import { benchReport } from './report.mjs';

const port = Number(process.env.PORT ?? 4373);
const rounds = Number(process.env.ROUNDS ?? 5);
const origin = `http://localhost:${port}`;
const plainAddress = `http://localhost:${port + 1}/`;
// 1.6 Mbit/s and 150 ms: a busy school network; the CPU four times slower than this machine.
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const cpuSlowdown = 4;
const plainPage = '<!doctype html><html lang="en"><title>Plain</title><h1>Kindlight</h1><p>A page without script.</p>';

const pages = [
  { name: 'page without script', address: plainAddress, mark: undefined },
  { name: 'street (title-interactive)', address: `${origin}/?lang=en`, mark: 'title-interactive' },
  { name: 'street (game-first-frame)', address: `${origin}/?lang=en`, mark: 'game-first-frame' },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One cold visit: milliseconds until the mark (or the first paint), and kilobytes over the wire until then. */
async function visit(browser, { address, mark }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  let bytes = 0;
  session.on('Network.dataReceived', (event) => (bytes += event.encodedDataLength));
  await page.goto(address, { waitUntil: 'commit' });
  const time = await page.waitForFunction((name) => {
    const entries = name ? performance.getEntriesByName(name) : performance.getEntriesByName('first-contentful-paint');
    return entries[0]?.startTime;
  }, mark);
  const result = { milliseconds: await time.jsonValue(), kilobytes: bytes / 1000 };
  await context.close();
  return result;
}

/** Main-thread milliseconds a frame while the street's stage runs, without throttling the network. */
async function frameCost(browser) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/?lang=en`);
  await page.waitForFunction(() => performance.getEntriesByName('game-first-frame').length > 0);
  await session.send('Performance.enable');
  const busy = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await busy();
  /* global requestAnimationFrame -- this function runs in the page */
  const frames = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        let count = 0;
        const tick = (now) => (now - start > 5000 ? resolve(count) : ((count += 1), requestAnimationFrame(tick)));
        requestAnimationFrame(tick);
      }),
  );
  const spent = ((await busy()) - before) * 1000;
  await context.close();
  return { frames: frames / 5, milliseconds: spent / frames };
}

await buildIfNeeded();
await serve('dist', port);
createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(plainPage)).listen(port + 1);
const executablePath = await findOrGetBrowser();
if (!executablePath) throw new Error('No browser: install Chromium or Chrome, or name one in KINDLIGHT_BROWSER.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const results = new Map(pages.map((page) => [page.name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const page of pages) results.get(page.name).push(await visit(browser, page));
}
const plain = median(results.get(pages[0].name).map(({ milliseconds }) => milliseconds));
console.log(`CPU ÷${cpuSlowdown}, 1.6 Mbit/s, 150 ms, 1366×768, median of ${rounds}`);
for (const [name, visits] of results) {
  const milliseconds = median(visits.map((visit) => visit.milliseconds));
  const kilobytes = median(visits.map((visit) => visit.kilobytes));
  const ratio = (milliseconds / plain).toFixed(2);
  console.log(
    `${name}: ${milliseconds.toFixed(0)} ms (${ratio} × the plain page), ${kilobytes.toFixed(0)} kB before it`,
  );
}
const cost = await frameCost(browser);
console.log(
  `street, unthrottled: ${cost.frames.toFixed(0)} frames a second, ${cost.milliseconds.toFixed(1)} ms of main thread a frame`,
);
await benchReport(browser, origin, Math.min(rounds, 3), median);
await browser.close();
process.exit(0);
