// Vite plugin: `virtual:doors` gives the hub the titles and door lines of all levels without their whole texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const name = 'virtual:doors';
const mark = '\0';

/**
 * `virtual:doors` exports, as default, a map from locale to a lazy import of `virtual:doors/<locale>`, whose default is
 * `{ [levelId]: { title, 'door.…' } }`, gathered from `locales/<locale>/levels/*.json`.
 */
export function doors(localesFolder: string): Plugin {
  return {
    name: 'kindlight:doors',
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? mark + id : null),
    load(id) {
      if (id === mark + name) return indexModule(localesFolder);
      if (!id.startsWith(`${mark}${name}/`)) return null;
      const folder = path.join(localesFolder, id.slice(mark.length + name.length + 1), 'levels');
      for (const file of levelFiles(folder)) this.addWatchFile(path.join(folder, file));
      return { code: `export default ${JSON.stringify(gather(folder))};`, moduleType: 'js' };
    },
    configureServer(server) {
      const refresh = (file: string): void => {
        const [, folder] = normalizePath(path.relative(localesFolder, file)).split('/');
        if (folder !== 'levels') return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(mark + name)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}

function indexModule(localesFolder: string): string {
  const locales = readdirSync(localesFolder).filter((tag) => existsSync(path.join(localesFolder, tag, 'levels')));
  const lines = locales.map((tag) => `  ${JSON.stringify(tag)}: () => import('${name}/${tag}'),`);
  return `export default {\n${lines.join('\n')}\n};`;
}

const levelFiles = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.json'));

function gather(folder: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    levelFiles(folder).map((file) => {
      const text = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, string>;
      const door = Object.entries(text).filter(([key]) => key === 'title' || key.startsWith('door.'));
      return [path.basename(file, '.json'), Object.fromEntries(door)];
    }),
  );
}
