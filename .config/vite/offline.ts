// Vite plugin: writes the service worker and its lists beside the built game, which then plays without a network.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { hashOf, scriptAlone } from './alone.ts';
import { offlineLists } from './offline-lists.ts';

/** What comes with the page and has the same name in every build. */
const plain = /^(index\.html|favicon\.svg|manifest\.webmanifest|icon-.+\.png)$/;

/** Writes `sw.js` and its lists into a finished build; can be done again, and does the same then. */
export async function writeOffline(folder: string, root: string): Promise<void> {
  const assets = path.join(folder, 'assets');
  for (const name of readdirSync(assets).filter((one) => /^offline-[\w-]+\.json$/.test(one)))
    rmSync(path.join(assets, name));
  const text = JSON.stringify(offlineLists(folder, root));
  const lists = `assets/offline-${hashOf(text)}.json`;
  writeFileSync(path.join(folder, lists), text);
  const pages = readdirSync(folder).filter((name) => plain.test(name));
  const told = { build: hashOf(text, ...pages.sort().map((name) => readFileSync(path.join(folder, name)))), lists };
  writeFileSync(
    path.join(folder, 'sw.js'),
    await scriptAlone(root, 'src/platform/pwa/worker/worker.ts', { kindlightBuild: told }),
  );
}

/** In the build only: the development server changes its files all the time. */
export function offline(root: string): Plugin {
  let folder = '';
  return {
    name: 'kindlight:offline',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // When everything is written, for it counts what is there.
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed tells of its own trouble.
        if (existsSync(path.join(folder, '.vite/manifest.json'))) await writeOffline(folder, root);
      },
    },
  };
}
