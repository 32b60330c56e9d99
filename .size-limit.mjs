// Size budgets of the built game, brotli: what a pupil's phone must fetch. The manifest of the build says which files.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files that come with a chunk at once: itself, its static imports and their styles. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((other) => filesOf(other, seen))];
}

const inDist = (files) => [...new Set(files)].map((file) => `dist/${file}`);
const firstLoad = filesOf('index.html');
const phaser = Object.values(manifest).filter(({ name, file }) => name === 'phaser' && file.endsWith('.js'));
const levelIds = Object.keys(manifest).flatMap((key) => /^scenes\/([^_/][^/]*)\/stage\.ts$/.exec(key)?.[1] ?? []);

const budgets = [
  {
    name: 'First load without fonts (page, script, styles)',
    path: inDist(['index.html', ...firstLoad].filter((file) => /\.(html|js|css)$/.test(file))),
    limit: '60 kB',
  },
];
if (phaser.length > 0) {
  budgets.push({ name: 'Engine (lazy)', path: inDist(phaser.map(({ file }) => file)), limit: '150 kB' });
}
for (const id of levelIds) {
  const keys = [
    `scenes/${id}/stage.ts`,
    `scenes/${id}/level.ts`,
    `scenes/${id}/view.tsx`,
    `locales/en/levels/${id}.json`,
  ];
  const own = keys
    .flatMap((key) => filesOf(key))
    .filter((file) => !firstLoad.includes(file) && file !== phaser[0]?.file);
  budgets.push({ name: `Level ${id} (script and English words)`, path: inDist(own), limit: '40 kB' });
}

export default budgets;
