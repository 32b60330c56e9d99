// Builds `dist/` when a source is newer than the last build.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './project.mjs';

const sources = [
  'src',
  'scenes',
  'locales',
  'assets/built',
  'assets/static',
  '.config/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Makes `dist/` current; throws a plain sentence where the build fails. */
export async function buildIfNeeded() {
  const built = changedAt('dist/index.html');
  if (built > 0 && sources.every((source) => newestIn(source) <= built)) return;
  console.log('Building the game …');
  if ((await runTool('vite/bin/vite.js', ['build'])) !== 0)
    throw new Error('The build failed: see the messages above.');
}

// A folder's own time counts too: it changes when a file goes away.
function newestIn(place) {
  const own = changedAt(place);
  if (own === 0 || !statSync(path.join(root, place)).isDirectory()) return own;
  return readdirSync(path.join(root, place)).reduce(
    (newest, name) => Math.max(newest, newestIn(`${place}/${name}`)),
    own,
  );
}

function changedAt(place) {
  return statSync(path.join(root, place), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
