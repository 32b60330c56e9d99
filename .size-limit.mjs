// Size budgets of the built game, brotli: what a pupil's phone must fetch. The manifest of the build says which files.
import { readFileSync, readdirSync } from 'node:fs';
import { orderOf, wordsAfter } from './.config/scripts/level-sources.mjs';

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
/** Files by their place in the sources; where there is none something has been renamed, and the budget would be blind. */
function found(pattern) {
  const files = Object.keys(manifest).flatMap((key) => (pattern.test(key) ? [manifest[key].file] : []));
  if (files.length === 0) throw new Error(`nothing in the build is like ${String(pattern)}`);
  return files;
}

const inDist = (files) => [...new Set(files)].map((file) => `dist/${file}`);
const budgets = [];
const limit = (name, files, most) => budgets.push({ name, path: inDist(files), limit: most });

const entry = filesOf('index.html').filter((file) => /\.(js|css)$/.test(file));
if (entry.length === 0) throw new Error('index.html is not in the build');
/** The script that shows the first questions before the game is there; no manifest tells of it. */
const early = readdirSync('dist/assets').flatMap((name) => (/^early-.+\.js$/.test(name) ? [`assets/${name}`] : []));
const phaser = Object.values(manifest).flatMap(({ name, file }) => (name === 'phaser' ? [file] : []));

/** What the first page of a language needs before it can be used: words, titles of the doors, letters, signs. */
function firstLoad(tag) {
  return [
    'index.html',
    ...early,
    ...entry,
    ...chunksWith(new RegExp(`^locales/${tag}/ui\\.json$`)),
    ...chunksWith(new RegExp(`virtual:doors/${tag}$`)),
    ...found(new RegExp(`built/fonts/${tag}-[^/]+\\.woff2$`)),
    ...found(/\/icons\.svg$/),
  ];
}
/** What any page but the first needs: it comes while the first questions are read. */
const street = 'src/app/boot/pages.tsx';
if (!manifest[street]) throw new Error(`${street} is not in the build`);
const shared = [...entry, ...filesOf(street).filter((file) => !entry.includes(file))];
const chunksWith = (pattern) => found(pattern).filter((file) => !entry.includes(file));

limit('First load without fonts (page, script, styles)', ['index.html', ...early, ...entry], '60 kB');
// The first questions are in the page; the game comes after them.
const isBefore = (file) => !/\.js$/.test(file) || early.includes(file);
limit('Before the first page can be used (en)', firstLoad('en').filter(isBefore), '60 kB');
limit('First load, all of it (en)', firstLoad('en'), '95 kB');
// Two scripts of letters: about what Indic and East Asian languages may take.
limit('First load, all of it (ar)', firstLoad('ar'), '116 kB');
limit('Engine (lazy)', phaser, '125 kB');
limit('Service worker', ['sw.js'], '4 kB');

const sourceOf = (id, file) => readFileSync(`scenes/${id}/${file}`, 'utf8');
const placeOf = (id) => orderOf(sourceOf(id, 'level.ts'));

/** Pictures of people and places by their places in `assets/built`. */
const built = (pattern) => Object.entries(manifest).flatMap(([key, { file }]) => (pattern.test(key) ? [file] : []));
const peopleOf = (ids) => ids.flatMap((who) => built(new RegExp(`built/people/${who}\\.`)));

const sceneIds = Object.keys(manifest).flatMap((key) => /^scenes\/([^_/][^/]*)\/stage\.ts$/.exec(key)?.[1] ?? []);
const storyIds = sceneIds
  .filter((id) => manifest[`scenes/${id}/level.ts`])
  .toSorted((one, other) => placeOf(one) - placeOf(other));

function partsOf(id) {
  const parts = ['stage.ts', 'level.ts', 'view.tsx'].map((file) => `scenes/${id}/${file}`);
  return [...parts, `locales/en/levels/${id}.json`];
}
/** The files of a scene that come with none before it: script, styles and English words. */
const scriptsOf = (id) =>
  partsOf(id)
    .flatMap((key) => filesOf(key))
    .filter((file) => !shared.includes(file) && !phaser.includes(file));
for (const id of sceneIds) limit(`Scene ${id} (script and English words)`, scriptsOf(id), '68 kB');

/** Pictures that no level brings alone: everybody's, and those of the first page. */
const common = [
  ...[...built(/built\/people\/[^/]+$/), ...firstLoad('en')],
  ...['index.html', street].flatMap((key) => chunksOf(key).flatMap(({ assets = [] }) => assets)),
];
const placesOf = (id) =>
  partsOf(id)
    .flatMap((key) => chunksOf(key))
    .flatMap(({ assets = [] }) => assets)
    .filter((file) => !common.includes(file));

/** Whoever has been met in an earlier level is there already. */
const known = new Set();
for (const [index, id] of storyIds.entries()) {
  const cast = wordsAfter('cast', sourceOf(id, 'level.ts'));
  const places = placesOf(id);
  if (cast.length === 0 || places.length === 0) throw new Error(`${id}: not all of it is found`);
  const people = peopleOf(cast.filter((who) => !known.has(who)));
  cast.forEach((who) => known.add(who));
  // Whoever opens the first level waits for its first picture only; guests and other places come while words are read.
  if (index === 0) {
    const first = found(/built\/scenes\/(bedroom|momo)\/|built\/people\/nila\./);
    limit(
      `Level ${id} from nothing to its first choice`,
      [...firstLoad('en'), ...shared, ...phaser, ...scriptsOf(id), ...first],
      '650 kB',
    );
  }
  // Music streams in while it is played, and is not among it.
  else limit(`Level ${id}, all that it brings but music`, [...scriptsOf(id), ...places, ...people], '450 kB');
}

export default budgets;
