// npm run assets [part] [step]: builds art, audio and fonts to assets/built; `check` says whether they are up to date.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'assets/built');
const PARTS = { art: ['art'], audio: ['music', 'sfx'], fonts: ['fonts'] };

async function make(part) {
  const modules = await modulesOf(part);
  for (const { build } of modules) await build({ root: ROOT, out: OUT, only });
  // Part of a part leaves the rest as it was, so only a whole build may vouch for it.
  if (modules.length === 0 || only) return;
  const manifest = { inputs: hashes(inputsOf(modules)), outputs: hashes(outputsOf(modules)) };
  writeFileSync(manifestFile(part), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The part's build modules; each may name its `inputs` and `outputs`, else its folder and `built/<folder>` stand. */
async function modulesOf(part) {
  const modules = [];
  for (const folder of PARTS[part]) {
    const file = join(ROOT, 'assets', folder, 'build.mjs');
    if (!existsSync(file)) {
      console.log(`assets/${folder}/build.mjs is not there; ${folder} is skipped.`);
      continue;
    }
    modules.push({ folder, ...(await import(pathToFileURL(file).href)) });
  }
  return modules;
}

const inputsOf = (modules) => modules.flatMap(({ folder, inputs }) => inputs ?? [`assets/${folder}`]);
const outputsOf = (modules) => modules.flatMap(({ folder, outputs }) => outputs ?? [`assets/built/${folder}`]);
const manifestFile = (part) => join(OUT, `manifest.${part}.json`);

async function check() {
  const complaints = [];
  for (const part of Object.keys(PARTS)) complaints.push(...(await complaintsAbout(part)));
  if (complaints.length > 0) fail(complaints.join('\n'));
  console.log('All built assets match their sources.');
}

async function complaintsAbout(part) {
  const modules = await modulesOf(part);
  if (modules.length === 0) return [];
  if (!existsSync(manifestFile(part)))
    return [`assets/built/manifest.${part}.json is missing: run npm run assets ${part}.`];
  const kept = JSON.parse(readFileSync(manifestFile(part), 'utf8'));
  const stale = difference(kept.inputs, hashes(inputsOf(modules)));
  const changed = difference(kept.outputs, hashes(outputsOf(modules)));
  return [
    ...(stale.length > 0
      ? [`The ${part} sources changed since the last build (${some(stale)}): run npm run assets ${part}.`]
      : []),
    ...(changed.length > 0
      ? [`Built ${part} files are not as built (${some(changed)}): run npm run assets ${part}.`]
      : []),
  ];
}

const some = (names) => names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');

function difference(kept, found) {
  const names = new Set([...Object.keys(kept), ...Object.keys(found)]);
  return [...names].filter((name) => kept[name] !== found[name]);
}

/** sha256 by path from the root, for every file in or at the given places. */
function hashes(places) {
  const files = places.flatMap((place) => filesIn(join(ROOT, place))).sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(ROOT, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((name) => filesIn(join(place, name)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

// Last, because everything above must be defined before it runs.
const [wish = 'all', only] = process.argv.slice(2);
if (wish === 'check') await check();
else if (wish === 'all') for (const part of Object.keys(PARTS)) await make(part);
else if (PARTS[wish]) await make(wish);
else fail(`There is no part "${wish}". Use one of: ${Object.keys(PARTS).join(', ')}, check.`);
