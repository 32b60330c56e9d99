// How the game is served while developing and built for any folder of any static host.
import path from 'node:path';
import { defineConfig } from 'vite';
import { devPolicy } from './.config/vite/dev-policy.ts';
import { doors } from './.config/vite/doors.ts';
import { licences } from './.config/vite/licences.ts';
import { locales } from './.config/vite/locales.ts';
import { phaserSlim } from './.config/vite/phaser-slim.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  publicDir: 'assets/static',
  cacheDir: '.cache/vite',
  plugins: [
    phaserSlim(),
    doors(path.join(root, 'locales')),
    locales(path.join(root, 'locales')),
    licences(root),
    devPolicy(),
  ],
  // The search for packages to prepare reads the sources by itself, and must know the same JSX.
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    // The size budgets read from it which files belong together.
    manifest: true,
    // The content policy forbids data: fonts and sounds, so every file stays a file.
    assetsInlineLimit: 0,
    // Vite's own warning knows no compression; the budgets in .size-limit.mjs are the measure.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /phaser-slim-\w+\.js$/ }] } },
    },
  },
});
