// Vite plugin: puts the licences into the build as licences.txt, since whoever hosts the game passes it on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const parts = ['LICENSE', 'LICENSE-CONTENT.md', 'NOTICE.md'];

/** Adds `licences.txt`, made of the licence files in the project's root. */
export function licences(root: string): Plugin {
  return {
    name: 'kindlight:licences',
    apply: 'build',
    generateBundle() {
      const source = parts.map((part) => readFileSync(path.join(root, part), 'utf8')).join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
