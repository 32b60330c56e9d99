// What the worker's rules work with: handed in, so that they run in plain Node with caches of paper.
import type { Lists } from '../lists';
import { cacheNames } from '../messages';

/** The outside world of one build's worker. */
export interface World {
  /** Address of the game's folder. */
  readonly scope: string;
  /** Tells this build from others. */
  readonly build: string;
  /** Where its lists are, from the game's folder. */
  readonly listsPath: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The address of a file, as a key: never with anything behind `?`, where codes and wishes stand. */
export const keyOf = ({ scope }: World, path: string): string => new URL(path, scope).href;

/** Files of all builds. */
export const openFiles = ({ caches, scope }: World): Promise<Cache> => caches.open(cacheNames(scope).files);

/** The page of this build. */
export const openPage = ({ caches, scope, build }: World): Promise<Cache> => caches.open(cacheNames(scope).page(build));

/** Looks a file up, whatever the host said about varying answers: the name alone says what is in it. */
export const find = (cache: Cache, key: string): Promise<Response | undefined> =>
  cache.match(key, { ignoreVary: true });

/** Paths of all hashed files that are kept, of whichever build. */
export async function keptPaths(world: World): Promise<Set<string>> {
  const keys = await (await openFiles(world)).keys();
  return new Set(keys.map(({ url }) => url.slice(world.scope.length)));
}

/** The lists of an older build, as they lie with its page. */
export async function listsIn(cache: Cache): Promise<Lists | undefined> {
  const key = (await cache.keys()).find(({ url }) => /\/offline-[\w-]+\.json$/.test(url));
  const found = key && (await cache.match(key));
  return found && ((await found.json()) as Lists);
}
