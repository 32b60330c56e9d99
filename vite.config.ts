// How the game is served while developing and built for any folder of any static host.
import path from 'node:path';
import { defineConfig } from 'vite';
import { targets } from './.config/vite/alone.ts';
import { doors } from './.config/vite/doors.ts';
import { early } from './.config/vite/early.ts';
import { firstLoad } from './.config/vite/first-load.ts';
import { licences } from './.config/vite/licences.ts';
import { locales } from './.config/vite/locales.ts';
import { offline } from './.config/vite/offline.ts';
import { phaserSlim } from './.config/vite/phaser-slim.ts';
import { security } from './.config/vite/security.ts';
import { street } from './.config/vite/street.ts';

const root = import.meta.dirname;
const first = firstLoad(root);

export default defineConfig({
  base: './',
  publicDir: 'assets/static',
  cacheDir: '.cache/vite',
  plugins: [
    phaserSlim(),
    doors(path.join(root, 'locales')),
    street(path.join(root, 'scenes')),
    locales(path.join(root, 'locales')),
    licences(root),
    first.plugin,
    security(),
    early(root),
    offline(root),
  ],
  // The search for packages to prepare reads the sources by itself, and must know the same JSX.
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: targets,
    // The size budgets read from it which files belong together.
    manifest: true,
    // The content policy forbids data: fonts and sounds, so every file stays a file.
    assetsInlineLimit: 0,
    // Vite's own warning knows no compression; the budgets in .size-limit.mjs are the measure.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /phaser-slim-\w+\.js$/ },
            { name: 'first', test: first.isFirst },
          ],
        },
      },
    },
  },
});
