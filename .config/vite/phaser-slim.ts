// Vite plugin: serves a slim Phaser, bundled once from its own sources, under the name 'phaser' in dev, build and tests.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, normalizePath, type Plugin } from 'vite';
import { mended, stubFor } from './phaser-stubs.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const entry = path.join(here, 'phaser-entry.js');
const phaserRoot = path.dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const cacheFolder = path.resolve(here, '../../.cache');

/** Phaser's own build switches; both renderers stay, because AUTO falls back to Canvas where WebGL is missing. */
const switches: Record<string, boolean> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Phaser does not tree-shake, so the features of the game are listed in phaser-entry.js and the rest is left out.
 * The result is one ES module in `.cache/`: the same code runs in the dev server, in tests and in the built game.
 */
export function phaserSlim(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: 'kindlight:phaser-slim',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId(id) {
      if (id !== 'phaser') return null;
      bundled ??= bundleSlimPhaser().then(normalizePath);
      return bundled;
    },
  };
}

/** Bundles the slim engine unless a bundle of the same inputs lies in the cache; gives the path of the file. */
async function bundleSlimPhaser(): Promise<string> {
  const file = path.join(cacheFolder, `phaser-slim-${inputsHash()}.js`);
  if (existsSync(file)) return file;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [phaserSources()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('phaser-slim: the bundler returned nothing');
  mkdirSync(cacheFolder, { recursive: true });
  // Written beside and renamed: a second process never reads half a file.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, output.output[0].code);
  renameSync(draft, file);
  return file;
}

function inputsHash(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(phaserRoot, 'package.json')));
  for (const name of ['phaser-entry.js', 'phaser-stubs.ts', 'phaser-slim.ts']) {
    hash.update(readFileSync(path.join(here, name)));
  }
  return hash.digest('hex').slice(0, 10);
}

/** The inner plugin: finds `phaser-src/…`, puts stubs in place of unused modules and sets the build switches. */
function phaserSources(): Plugin {
  const sources = `${normalizePath(phaserRoot)}/src/`;
  const switchPattern = new RegExp(`typeof (${Object.keys(switches).join('|')})`, 'g');
  return {
    name: 'kindlight:phaser-sources',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith('phaser-src/') ? `${sources}${id.slice('phaser-src/'.length)}.js` : null;
    },
    load(id) {
      const code = id.startsWith(sources) ? stubFor(id.slice(sources.length)) : undefined;
      return code === undefined ? null : { code, moduleSideEffects: true };
    },
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      const switched = code.replace(switchPattern, (_match, name: string) => String(switches[name]));
      return { code: mended(id.slice(sources.length), switched), map: null };
    },
  };
}
