// Vite plugin: `virtual:street` gives the street the place and the person of every level without the levels themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { orderOf, wordsAfter } from '../scripts/level-sources.mjs';

const name = 'virtual:street';
const mark = '\0';

/**
 * `virtual:street` exports, as default, `{ id, order, you }` of every `scenes/<id>/level.ts`, by their order. Read from the
 * sources as they are formatted; a level that does not say both ends the build, and a test compares with the levels.
 */
export function street(scenes: string): Plugin {
  const fileOf = (id: string): string => path.join(scenes, id, 'level.ts');
  return {
    name: 'kindlight:street',
    resolveId: (id) => (id === name ? mark + id : null),
    load(id) {
      if (id !== mark + name) return null;
      const ids = readdirSync(scenes).filter((folder) => existsSync(fileOf(folder)));
      for (const level of ids) this.addWatchFile(fileOf(level));
      const doors = ids.map((level) => doorOf(level, readFileSync(fileOf(level), 'utf8')));
      const list = doors.sort((one, other) => one.order - other.order);
      return { code: `export default ${JSON.stringify(list)};`, moduleType: 'js' };
    },
    configureServer(server) {
      const refresh = (file: string): void => {
        if (!/^[^/]+\/level\.ts$/.test(normalizePath(path.relative(scenes, file)))) return;
        const module = server.moduleGraph.getModuleById(mark + name);
        if (module) server.moduleGraph.invalidateModule(module);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}

function doorOf(id: string, source: string) {
  const order = orderOf(source);
  const [you] = wordsAfter('you', source);
  if (Number.isNaN(order) || you === undefined) throw new Error(`scenes/${id}/level.ts does not say order and you`);
  return { id, order, you };
}
