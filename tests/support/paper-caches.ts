// Caches, a host and lists of paper, for the worker's rules in plain Node.
import type { Lists } from '../../src/platform/pwa/lists';
import type { World } from '../../src/platform/pwa/worker/world';

/** The folder of the game. */
export const scope = 'https://school.example/games/kindlight/';

/** What a host sends for a path; undefined breaks the connection. */
export type Host = (path: string, cache: RequestCache) => Response | undefined;

/** A cache that forgets nothing unless it is told to. `room`: how many answers fit in. */
class PaperCache {
  readonly answers = new Map<string, Response>();
  readonly #room: () => number;
  constructor(room: () => number) {
    this.#room = room;
  }
  match = (key: string | Request): Promise<Response | undefined> =>
    Promise.resolve(this.answers.get(typeof key === 'string' ? key : key.url)?.clone());
  put = async (key: string, answer: Response): Promise<void> => {
    if (this.answers.size >= this.#room()) throw new DOMException('no room', 'QuotaExceededError');
    const body = await answer.arrayBuffer();
    this.answers.set(key, new Response(body, { headers: answer.headers }));
  };
  keys = (): Promise<Request[]> => Promise.resolve([...this.answers.keys()].map((url) => new Request(url)));
  delete = (key: string): Promise<boolean> => Promise.resolve(this.answers.delete(key));
}

/** A device with caches, which several builds share. */
export function paperDevice() {
  const caches = new Map<string, PaperCache>();
  const device = {
    room: Infinity,
    names: () => [...caches.keys()],
    /** Paths in a cache whose name ends like this. */
    paths: (end: string) =>
      [...caches].filter(([name]) => name.endsWith(end)).flatMap(([, { answers }]) => [...answers.keys()]),
    storage: {
      open(name: string) {
        const found = caches.get(name) ?? new PaperCache(() => device.room);
        caches.set(name, found);
        return Promise.resolve(found as unknown as Cache);
      },
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
  };
  return device;
}

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'image/webp';

/** A right answer for a path of these lists. */
export function rightAnswer(lists: Lists, path: string): Response {
  if (path === '') return page(lists.entry);
  if (/offline-/.test(path)) return new Response(JSON.stringify(lists), { headers: { 'content-type': typeOf(path) } });
  const bytes = lists.files.find(([listed]) => listed === path)?.[1];
  if (bytes === undefined) return new Response('none', { status: 404, headers: { 'content-type': 'text/html' } });
  return new Response('x'.repeat(bytes), { headers: { 'content-type': typeOf(path) } });
}

/** A page with this first script. */
export const page = (entry: string): Response =>
  new Response(`<!doctype html><div id="stage"></div><script type="module" src="./${entry}"></script>`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

/** The world of one build on a device. */
export function worldOf(
  device: ReturnType<typeof paperDevice>,
  build: string,
  host: Host,
): World & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    scope,
    build,
    listsPath: `assets/offline-${build.padEnd(8, '0')}.json`,
    caches: device.storage,
    asked,
    fetch(request) {
      const path = request.url.slice(scope.length).replace(/[?#].*/, '');
      asked.push(path);
      const found = host(path, request.cache);
      return found ? Promise.resolve(found) : Promise.reject(new TypeError('Failed to fetch'));
    },
  };
}

/** Lists of a game with one story; `mark` is in every name that changes with a build. */
export function smallLists(mark: string): Lists {
  const files = [
    `index-${mark}`,
    `engine`,
    `words-en-${mark}`,
    `words-ar-${mark}`,
    `stage-${mark}`,
    `story-en-${mark}`,
    `story-ar-${mark}`,
    'song',
    'room',
  ].map((name, index) => [`assets/${name}.${index < 7 ? 'js' : 'webp'}`, 100 + index] as const);
  return {
    entry: `assets/index-${mark}.js`,
    files,
    shell: [0, 1],
    languages: { en: [2], ar: [3] },
    scenes: { story: { files: [4, 8], words: { en: [5], ar: [6] }, sounds: { webm: [7], m4a: [] } } },
    rest: [],
  };
}
