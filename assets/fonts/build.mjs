// Cuts the fonts of each language to the letters of its words: built/fonts/<tag>-<display|body>.<slice>.woff2, and
// built/fonts/<tag>.json, which says which file has which letters.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { lettersOf, rangeOf } from './letters.mjs';
import { packagesOf, slicesOf } from './packages.mjs';

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
  for (const kind of ['display', 'body']) {
    const name = packagesOf(tag, meta)[kind];
    if (name) faces.push(...(await cut({ folder, tag, kind, slices: slicesOf(root, name, kind), letters })));
    else console.log(`fonts ${tag}: no ${kind} family for this script, the device's own is used.`);
  }
  writeFileSync(join(folder, `${tag}.json`), `${JSON.stringify(faces, undefined, 1)}\n`);
}

async function cut({ folder, tag, kind, slices, letters }) {
  const faces = [];
  const rest = new Set(letters);
  for (const { slice, file, has, isVariable } of slices) {
    const own = [...rest].filter(has);
    if (own.length === 0) continue;
    for (const letter of own) rest.delete(letter);
    const axes = isVariable ? { variationAxes: { wght: { min: 400, max: 800 } } } : {};
    const font = await subsetFont(readFileSync(file), own.join(''), { targetFormat: 'woff2', ...axes });
    const name = `${tag}-${kind}.${slice}.woff2`;
    writeFileSync(join(folder, name), font);
    faces.push({ kind, file: name, range: rangeOf(own) });
    console.log(`fonts ${name}: ${own.length} letters, ${Math.ceil(font.length / 1024)} KB`);
  }
  return faces;
}
