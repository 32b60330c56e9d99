// Sorts the files of a build for the service worker: what every page needs, what a language, what a level.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { wordsAfter } from '../scripts/level-sources.mjs';
import type { Lists, Positions, SceneList } from '../../src/platform/pwa/lists.ts';

/** What is read of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Where a key of the manifest belongs to; the parts that are asked for are caught. */
const places = {
  scene: /^scenes\/([^_/][^/]*)\/[^/]+\.tsx?$/,
  story: /^scenes\/[^/]+\/level\.ts$/,
  levelWords: /^locales\/([^/]+)\/(?:levels|practice)\/([^/]+)\.json$/,
  words: /^locales\/([^/]+)\/(?:lessons\/)?[^/]+\.json$/,
  doors: /^virtual:doors\/(.+)$/,
  letters: /^assets\/built\/fonts\/([^/]+)\.json$/,
  person: /^assets\/built\/people\/([^/]+)\.\w+$/,
  music: /^assets\/built\/music\/([^/]+?)\.[^/]+\.(webm|m4a)$/,
  effects: /^assets\/built\/sfx\/[^/]+\.(webm|m4a)$/,
  engine: /^scenes\/hub\/stage\.ts$/,
};

function sourceOf(root: string, id: string, file: string): string {
  try {
    return readFileSync(path.join(root, 'scenes', id, file), 'utf8');
  } catch {
    return '';
  }
}

/** Files of a chunk and of everything that comes with it: scripts first. */
function closure(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  const others = (chunk.imports ?? []).flatMap((other) => closure(manifest, other, seen));
  return [chunk.file, ...(chunk.css ?? []), ...others, ...(chunk.assets ?? [])];
}

/** What of a build has a place of its own, by the key of its source. */
function sort(manifest: Manifest, root: string) {
  const keys = Object.keys(manifest);
  const files = (pattern: RegExp, ...parts: readonly string[]) =>
    keys.flatMap((key) => {
      const found = pattern.exec(key);
      const isWanted = found && parts.every((part, index) => found[index + 1] === part);
      return isWanted ? [manifest[key]?.file ?? ''] : [];
    });
  const caught = (pattern: RegExp, part: number) => [
    ...new Set(keys.flatMap((key) => pattern.exec(key)?.[part] ?? [])),
  ];
  const letters = (tag: string) => {
    const list = path.join(root, 'assets/built/fonts', `${tag}.json`);
    // A new language has no letters of its own before they are cut.
    const faces = (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) as readonly {
      readonly file: string;
    }[];
    return [
      ...files(places.letters, tag),
      ...faces.flatMap(({ file }) => manifest[`assets/built/fonts/${file}`]?.file ?? []),
    ];
  };
  const tags = caught(places.words, 1);
  const languages = new Map(
    tags.map((tag) => [tag, [...files(places.words, tag), ...files(places.doors, tag), ...letters(tag)]]),
  );
  const owned = new Set([
    ...files(places.person),
    ...files(places.music),
    ...files(places.effects),
    ...files(places.levelWords),
    ...[...languages.values()].flat(),
  ]);
  const common = keys.filter(
    (key) =>
      key === 'index.html' || /^(src|node_modules)\//.test(key) || places.story.test(key) || places.engine.test(key),
  );
  const engine = keys.filter((key) => manifest[key]?.name === 'phaser');
  const shell = new Set(
    [...common, ...engine].flatMap((key) => closure(manifest, key)).filter((file) => !owned.has(file)),
  );
  const scene = (id: string): { files: string[]; words: Map<string, string[]>; tracks: string[] } => {
    const scripts = ['stage.ts', 'view.tsx', 'practice.ts'].map((file) => `scenes/${id}/${file}`);
    const own = scripts.flatMap((key) => closure(manifest, key)).filter((file) => !shell.has(file) && !owned.has(file));
    const cast = wordsAfter('cast', sourceOf(root, id, 'level.ts'));
    // Whoever has met somebody may meet them on the street.
    const people = cast.length > 0 ? cast.flatMap((who) => files(places.person, who)) : files(places.person);
    const words = new Map(tags.map((tag) => [tag, files(places.levelWords, tag, id)]));
    return { files: [...own, ...people], words, tracks: wordsAfter('music', sourceOf(root, id, 'view.tsx')) };
  };
  const scenes = new Map(caught(places.scene, 1).map((id) => [id, scene(id)]));
  const taken = new Set([...scenes.values()].flatMap(({ tracks }) => tracks));
  // What no level plays is played in the street.
  const streetTracks = caught(places.music, 1).filter((track) => !taken.has(track));
  const sounds = (tracks: readonly string[], format: string) => [
    ...files(places.effects, format),
    ...(tracks.length > 0 ? tracks : streetTracks).flatMap((track) => files(places.music, track, format)),
  ];
  return { shell, languages, scenes, sounds };
}

/** All files under a folder, with paths as they stand in addresses. */
const filesIn = (folder: string, part: string): string[] =>
  readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The lists of the build in `folder`, whose sources are in `root`. */
export function offlineLists(folder: string, root: string): Lists {
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = manifest['index.html'];
  // Versions are told apart by it.
  if (!entry) throw new Error('the page has no script of its own in the manifest');
  const { shell, languages: found, scenes, sounds } = sort(manifest, root);
  const all = filesIn(folder, 'assets').filter((file) => !/\/offline-[\w-]+\.json$/.test(file));
  // The texts of the first page are drawn after the manifest is written.
  const firstTexts = (tag: string) => all.filter((file) => /\/first-(.+)-[\w-]{8}\.json$/.exec(file)?.[1] === tag);
  const languages = new Map([...found].map(([tag, files]) => [tag, [...files, ...firstTexts(tag)]]));
  const positions = new Map(all.map((file, index) => [file, index]));
  const at = (files: Iterable<string>): Positions => [...new Set(files)].flatMap((file) => positions.get(file) ?? []);
  const named = new Map<string, SceneList>(
    [...scenes].map(([id, { files, words, tracks }]) => [
      id,
      {
        files: at(files),
        words: Object.fromEntries([...words].map(([tag, own]) => [tag, at(own)])),
        sounds: { webm: at(sounds(tracks, 'webm')), m4a: at(sounds(tracks, 'm4a')) },
      },
    ]),
  );
  const placed = new Set([
    ...[...languages.values()].flatMap(at),
    ...[...named.values()].flatMap((scene) => [
      ...scene.files,
      ...Object.values(scene.words).flat(),
      ...Object.values(scene.sounds).flat(),
    ]),
  ]);
  const shelled = new Set(at(shell));
  const loose = all.map((_, index) => index).filter((index) => !placed.has(index) && !shelled.has(index));
  // Scripts that no manifest tells of are workers of pages.
  const isScript = (index: number) => /\.(js|css)$/.test(all[index] ?? '');
  return {
    entry: entry.file,
    files: all.map((file) => [file, statSync(path.join(folder, file)).size]),
    shell: [...shelled, ...loose.filter(isScript)],
    languages: Object.fromEntries([...languages].map(([tag, files]) => [tag, at(files)])),
    scenes: Object.fromEntries(named),
    rest: loose.filter((index) => !isScript(index)),
  };
}
