// A host of our own for one test: a folder below an address, with faults on demand, and another version of the game.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { writeOffline } from '../../.config/vite/offline.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The last build. */
export const built = path.join(root, 'dist');

/** What a host sends instead of a file. */
export interface Instead {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What can be turned while it runs. */
export interface SmallHost {
  /** Where the game is, as at a school: in a folder of a folder. */
  readonly address: string;
  /** Serves another folder from now on, as after an upload. */
  folder: string;
  /** No answer at all from now on. */
  isCut: boolean;
  /** Called with every path below the game's folder; what it gives is sent instead of the file. */
  instead: (file: string) => Instead | undefined;
  /** Everything that was asked for, with what stood behind `?`. */
  readonly asked: string[];
  close(): void;
}

const below = '/school/kindlight/';

/** Starts on a port that is free. */
export async function startHost(): Promise<SmallHost> {
  const handlers = new Map<string, ReturnType<typeof sirv>>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    host.asked.push(url);
    if (host.isCut) return void request.socket.destroy();
    if (!url.startsWith(below))
      return void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    const file = url.slice(below.length).replace(/[?#].*/, '');
    const other = host.instead(file);
    if (other) return void response.writeHead(other.status ?? 200, { 'content-type': other.type }).end(other.body);
    const handler = handlers.get(host.folder) ?? sirv(host.folder, { dev: true, etag: true });
    handlers.set(host.folder, handler);
    request.url = `/${url.slice(below.length)}`;
    response.setHeader('Cache-Control', 'no-cache');
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host: SmallHost = {
    address: `http://localhost:${port}${below}`,
    folder: built,
    isCut: false,
    instead: () => undefined,
    asked: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

/** The same game as if it had been built anew: every script under another name. Gives the folder. */
export async function nextVersion(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindlight-next-'));
  cpSync(built, folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const scripts = new Set(readdirSync(assets).filter((name) => /-[\w-]{8}\.js$/.test(name)));
  const newName = (name: string): string => name.replace(/\.js$/, '-next.js');
  const renamed = (text: string): string =>
    text.replace(/[\w.-]+-[\w-]{8}\.js/g, (name) => (scripts.has(name) ? newName(name) : name));
  const texts = ['index.html', '.vite/manifest.json', ...[...scripts].map((name) => `assets/${name}`)];
  for (const name of texts) {
    const file = path.join(folder, name);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
  }
  for (const name of scripts) renameSync(path.join(assets, name), path.join(assets, newName(name)));
  await writeOffline(folder, root);
  return folder;
}

/** Puts a folder of `nextVersion` away. */
export const putAway = (folder: string): void => rmSync(folder, { recursive: true, force: true });
