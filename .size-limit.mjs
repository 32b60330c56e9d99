// Size budgets of the built game, brotli: what a pupil's phone must fetch. The manifest of the build says which files.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** A chunk and its static imports. */
function chunksOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk, ...(chunk.imports ?? []).flatMap((other) => chunksOf(other, seen))];
}
/** The files that come with a chunk at once: itself, its static imports and their styles. */
const filesOf = (key) => chunksOf(key).flatMap(({ file, css = [] }) => [file, ...css]);

const inDist = (files) => [...new Set(files)].map((file) => `dist/${file}`);
const firstLoad = filesOf('index.html');
const phaser = Object.values(manifest).filter(({ name, file }) => name === 'phaser' && file.endsWith('.js'));
const sceneIds = Object.keys(manifest).flatMap((key) => /^scenes\/([^_/][^/]*)\/stage\.ts$/.exec(key)?.[1] ?? []);

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

/** The first word in quotation marks, or all of them, after a name in a source. */
const wordsAfter = (name, source) =>
  [...(new RegExp(`\\b${name}: (\\[[^\\]]*\\]|'[^']*')`).exec(source)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
    ([, word]) => word,
  );
const sourceOf = (id, file) => readFileSync(`scenes/${id}/${file}`, 'utf8');
const orderOf = (id) => Number(/\border: (\d+)/.exec(sourceOf(id, 'level.ts'))?.[1]);

/** Pictures of people and places, and music, by their places in `assets/built`. */
const built = (pattern) => Object.entries(manifest).flatMap(([key, { file }]) => (pattern.test(key) ? [file] : []));
const peopleOf = (ids) => ids.flatMap((who) => built(new RegExp(`built/people/${who}\\.`)));

/** Pictures that no level brings alone: everybody's, and those of the first page. */
const common = [...built(/built\/people\/[^/]+$/), ...(manifest['index.html']?.assets ?? [])];

/** The files of a scene that come with none before it: script, styles and English words. */
const scriptsOf = (id) =>
  partsOf(id)
    .flatMap((key) => filesOf(key))
    .filter((file) => !firstLoad.includes(file) && file !== phaser[0]?.file);
function partsOf(id) {
  const parts = ['stage.ts', 'level.ts', 'view.tsx'].map((file) => `scenes/${id}/${file}`);
  return [...parts, `locales/en/levels/${id}.json`];
}

for (const id of sceneIds) {
  budgets.push({ name: `Level ${id} (script and English words)`, path: inDist(scriptsOf(id)), limit: '66 kB' });
}

/** Whoever has been met in an earlier level is there already. The first one brings the people, and has no such budget. */
const known = new Set();
const storyIds = sceneIds.filter((id) => manifest[`scenes/${id}/level.ts`]);
for (const id of storyIds.toSorted((one, other) => orderOf(one) - orderOf(other))) {
  const isFirst = known.size === 0;
  const cast = wordsAfter('cast', sourceOf(id, 'level.ts'));
  const places = partsOf(id)
    .flatMap((key) => chunksOf(key))
    .flatMap(({ assets = [] }) => assets)
    .filter((file) => !common.includes(file));
  const people = peopleOf(cast.filter((who) => !known.has(who)));
  cast.forEach((who) => known.add(who));
  const [track] = wordsAfter('music', sourceOf(id, 'view.tsx'));
  // As most browsers take it.
  const music = built(new RegExp(`built/music/${track}\\.\\w+\\.webm$`));
  if (cast.length === 0 || places.length === 0 || music.length === 0) throw new Error(`${id}: not all of it is found`);
  if (isFirst) continue;
  budgets.push({
    name: `Level ${id} (all that it brings: script, English words, places, new people, music)`,
    path: inDist([...scriptsOf(id), ...places, ...people, ...music]),
    limit: '1 MB',
  });
}

export default budgets;
