// Cuts the fonts of each language to the letters of its words: built/fonts/<tag>-<display|body>.<slice>.woff2, and
// built/fonts/<tag>.json, which says which file has which letters.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { lettersOf, rangeOf } from './letters.mjs';
import { packagesOf, scriptOf, slicesOf } from './packages.mjs';
import { isWhole, wholeFont } from './whole.mjs';

/** Headings have one weight in all styles; a font without the axis is half as large. */
const weights = { display: 700, body: { min: 400, max: 800 } };

/** Builds the fonts of all languages (or of the one named `only`). */
export async function build({ root, out, only }) {
  const folder = join(out, 'fonts');
  const locales = join(root, 'locales');
  if (!only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tags = readdirSync(locales).filter((tag) => existsSync(join(locales, tag, 'meta.json')));
  for (const tag of tags.sort()) if (!only || only === tag) await buildLanguage(root, folder, locales, tag);
}

async function buildLanguage(root, folder, locales, tag) {
  const meta = JSON.parse(readFileSync(join(locales, tag, 'meta.json'), 'utf8'));
  const letters = lettersOf(locales, tag);
  const faces = [];
  const script = scriptOf(tag);
  if (isWhole(script)) faces.push(...(await cutWhole({ root, folder, tag, script, letters, locales })));
  else
    for (const kind of ['display', 'body']) {
      const name = packagesOf(tag, meta)[kind];
      if (name) faces.push(...(await cut({ folder, tag, kind, slices: slicesOf(root, name, kind), letters })));
      else console.log(`fonts ${tag}: no ${kind} family for this script, the device's own is used.`);
    }
  writeFileSync(join(folder, `${tag}.json`), `${JSON.stringify(faces, undefined, 1)}\n`);
}

/** One family for everything, in two files: what the first pages say comes without the rest. */
async function cutWhole({ root, folder, tag, script, letters, locales }) {
  const font = wholeFont(root, script);
  const first = lettersOf(locales, tag, ['ui.json', 'offline.json', 'meta.json']);
  const isFirst = new Set(first);
  const faces = [];
  for (const [slice, own] of Object.entries({ first, rest: letters.filter((letter) => !isFirst.has(letter)) })) {
    const bytes = await subsetFont(font, own.join(''), { targetFormat: 'woff2' });
    const name = `${tag}-body.${slice}.woff2`;
    writeFileSync(join(folder, name), bytes);
    faces.push({ kind: 'body', file: name, range: rangeOf(own) });
    console.log(`fonts ${name}: ${own.length} letters, ${Math.ceil(bytes.length / 1024)} KB`);
  }
  return faces;
}

async function cut({ folder, tag, kind, slices, letters }) {
  const faces = [];
  const rest = new Set(letters);
  for (const { slice, file, has, isVariable } of slices) {
    const own = [...rest].filter(has);
    if (own.length === 0) continue;
    for (const letter of own) rest.delete(letter);
    const axes = isVariable ? { variationAxes: { wght: weights[kind] } } : {};
    const font = await subsetFont(readFileSync(file), own.join(''), { targetFormat: 'woff2', ...axes });
    const name = `${tag}-${kind}.${slice}.woff2`;
    writeFileSync(join(folder, name), font);
    faces.push({ kind, file: name, range: rangeOf(own) });
    console.log(`fonts ${name}: ${own.length} letters, ${Math.ceil(font.length / 1024)} KB`);
  }
  return faces;
}
