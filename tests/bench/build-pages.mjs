// Builds the pages that the game is compared with, and serves them compressed as the game is.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { randomFillSync } from 'node:crypto';
import sharp from 'sharp';
import sirv from 'sirv';
import { build, loadConfigFromFile } from 'vite';
import { compressedCopy } from '../../.config/scripts/compress.mjs';
import { root } from '../../.config/scripts/project.mjs';
import { inTime } from './in-time.mjs';
import { withPage, waitForMark } from './visit.mjs';

const sources = path.join(import.meta.dirname, 'pages');
const cache = path.join(root, '.cache/bench');

/** The official template's build was measured at 569 kB, of which 284 kB are script and page: the rest are two PNGs. */
const pictures = [
  { name: 'background', width: 1024, height: 768, kilobytes: 273 },
  { name: 'logo', width: 512, height: 96, kilobytes: 12 },
];

/** A picture of noise: as large as it should be seen, and filled up to the weight it should have. */
async function writePicture(folder, { name, width, height, kilobytes }) {
  const noise = Math.round((kilobytes * 1000) / 3 / width);
  const pixels = Buffer.alloc(width * height * 3, 90);
  randomFillSync(pixels, 0, Math.min(pixels.length, noise * width * 3));
  const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  mkdirSync(`${folder}/pictures`, { recursive: true });
  writeFileSync(`${folder}/pictures/${name}.png`, png);
}

/** The plugin of the game's own build that puts its slim engine in the place of the whole one. */
async function slimEngine() {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root, 'error');
  return config.plugins.flat().filter(({ name }) => name === 'kindlight:phaser-slim');
}

async function buildPage(name, { source, plugins = [], publicDir = false }) {
  const outDir = path.join(cache, 'built', name);
  await build({
    ...{ configFile: false, logLevel: 'error', root: path.join(sources, source), base: './', plugins, publicDir },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  });
}

/* global document -- runs in the page */
/** The words of the first page, each as a title or a paragraph, in the order in which they stand there. */
function wordsOfPage() {
  const lines = [...document.querySelectorAll('h1, h2, h3, p, label, legend, button, a, option')];
  return lines
    .filter((one) => !one.parentElement.closest('p, label, button, a') && one.textContent.trim() !== '')
    .map((one) => ({
      tag: /^H\d$/.test(one.tagName) ? one.tagName.toLowerCase() : 'p',
      words: one.textContent.trim(),
    }));
}

const safe = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A style sheet as a careful page would have it. */
const style = `:root { color-scheme: dark; --night: #1b1440; --lamp: #f5c26b; --paper: #fff8ea; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 44rem; background: var(--night); color: var(--paper);
  font: 1.125rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; color: var(--lamp); text-wrap: balance; }
h1 { font-size: 2.25rem; }
p { margin: 0 0 1rem; }
a { color: inherit; text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--lamp); outline-offset: 3px; }
@media (max-width: 30rem) { body { padding: 1rem; font-size: 1rem; } h1 { font-size: 1.75rem; } }
@media (prefers-contrast: more) { body { background: #000; color: #fff; } }
@media print { body { max-width: none; background: #fff; color: #000; } }
`;

/** The floor: nothing can be read sooner than a page without script that has the same words. */
async function writeFloors(browser, origin) {
  const lines = await withPage(browser, { isSlow: false }, async ({ page }) => {
    await page.goto(`${origin}/?lang=en`);
    await waitForMark(page, 'title-interactive');
    return page.evaluate(wordsOfPage);
  });
  if (lines.length < 3) throw new Error('The first page has no words to make a page without script of.');
  const body = lines.map(({ tag, words }) => `    <${tag}>${safe(words)}</${tag}>`).join('\n');
  const htmlOf = (head) =>
    `<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <meta name="viewport" content="width=device-width" />\n` +
    `    <link rel="icon" href="data:," />\n    <title>Kindlight</title>\n${head}  </head>\n  <body>\n${body}\n  </body>\n</html>\n`;
  for (const [name, head] of [
    ['floor', '    <link rel="stylesheet" href="./style.css" />\n'],
    ['words-alone', ''],
  ]) {
    const folder = path.join(cache, 'built', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/index.html`, htmlOf(head));
    if (head) writeFileSync(`${folder}/style.css`, style);
  }
}

/** Builds and serves all of them; gives the address of each by its name. One that cannot be built is missing there. */
export async function servePages(browser, origin, port) {
  rmSync(cache, { recursive: true, force: true });
  const publicDir = path.join(cache, 'public');
  for (const picture of pictures) await writePicture(publicDir, picture);
  const built = (name, work) => inTime(browser, `building ${name}`, work, 120);
  await built('the floor', () => writeFloors(browser, origin));
  await built('the bare scene', () => buildPage('bare', { source: 'bare' }));
  await built('the bare scene on the slim engine', async () =>
    buildPage('bare-slim', { source: 'bare', plugins: await slimEngine() }),
  );
  await built('what is like the template', () => buildPage('template-like', { source: 'template-like', publicDir }));
  const served = path.join(cache, 'served');
  mkdirSync(served, { recursive: true });
  const names = readdirSync(path.join(cache, 'built'));
  for (const name of names) await compressedCopy(path.join(cache, 'built', name), path.join(served, name));
  const serveFile = sirv(served, { etag: true, brotli: true, gzip: true });
  await new Promise((resolve) => createServer(serveFile).listen(port, 'localhost', resolve));
  return Object.fromEntries(names.map((name) => [name, `http://localhost:${port}/${name}/`]));
}
