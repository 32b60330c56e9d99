// Vite plugin: what the first page needs comes in one script.
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** The plugin, and which modules are in the first script: everything that the entry imports statically. */
export function firstLoad(root: string): { readonly plugin: Plugin; readonly isFirst: (id: string) => boolean } {
  const first = new Set<string>();
  const entry = normalizePath(path.join(root, 'src/main.ts'));
  const plugin: Plugin = {
    name: 'kindlight:first-load',
    apply: 'build',
    // Browsers open few connections to a host at once: ten small files would come one after the other.
    buildEnd() {
      const waiting = [entry];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (first.has(id)) continue;
        first.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  return { plugin, isFirst: (id) => first.has(id) };
}
