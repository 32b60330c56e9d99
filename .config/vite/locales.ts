// Vite plugin: `virtual:locales` tells which languages there are and how much of the English words each one has.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const name = 'virtual:locales';
const mark = '\0';
const plural = /_(?:zero|one|two|few|many|other)$/;

/**
 * `virtual:locales` exports, as default, a list of `{ tag, name, direction, digits, review, share }`; `share` (0..1) is the part
 * of the English keys that the language has. Worked out from the files, so no translation can claim more than it has.
 */
export function locales(localesFolder: string): Plugin {
  return {
    name: 'kindlight:locales',
    resolveId: (id) => (id === name ? mark + id : null),
    load(id) {
      if (id !== mark + name) return null;
      for (const file of jsonFiles(localesFolder)) this.addWatchFile(path.join(localesFolder, file));
      return { code: `export default ${JSON.stringify(localeFacts(localesFolder))};`, moduleType: 'js' };
    },
    configureServer(server) {
      const refresh = (file: string): void => {
        const inside = normalizePath(path.relative(localesFolder, file));
        if (inside.startsWith('..') || !inside.endsWith('.json')) return;
        const module = server.moduleGraph.getModuleById(mark + name);
        if (module) server.moduleGraph.invalidateModule(module);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}

/** The facts of every folder that has a `meta.json`: the source language first, then by own name. */
export function localeFacts(folder: string) {
  const tags = readdirSync(folder).filter((tag) => existsSync(path.join(folder, tag, 'meta.json')));
  const english = keysOf(folder, 'en');
  return tags
    .map((tag) => {
      const meta = JSON.parse(readFileSync(path.join(folder, tag, 'meta.json'), 'utf8')) as Record<string, string>;
      const own = keysOf(folder, tag);
      const present = [...english].filter((key) => own.has(key)).length;
      const direction = meta.dir === 'rtl' ? 'rtl' : 'ltr';
      const share = english.size === 0 ? 0 : present / english.size;
      const digits = new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
      return { tag, name: meta.name ?? tag, direction, digits, review: meta.review ?? 'draft', share };
    })
    .sort((one, other) => Number(other.tag === 'en') - Number(one.tag === 'en') || one.name.localeCompare(other.name));
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
}

/** `<file>#<key>` of all words of a language; the plural forms of a key count as one, blanks do not count. */
function keysOf(folder: string, tag: string): ReadonlySet<string> {
  const own = path.join(folder, tag);
  const files = jsonFiles(own).filter((file) => !/^(meta\.json|rules\.json|notes\/.*)$/.test(normalizePath(file)));
  const keys = files.flatMap((file) => {
    const words = JSON.parse(readFileSync(path.join(own, file), 'utf8')) as Record<string, string>;
    const filled = Object.entries(words).filter(([, text]) => text.trim() !== '');
    return filled.map(([key]) => `${normalizePath(file)}#${key.replace(plural, '')}`);
  });
  return new Set(keys);
}
