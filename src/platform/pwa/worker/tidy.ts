// Removes what older builds left, once no page of theirs is open: an old page may still ask for its own files.
import { cacheNames } from '../messages';
import { loadLists } from './install';
import { keptPaths, keyOf, openFiles, type World } from './world';

/** The pages that are open, each by its first script; undefined for one that does not answer. */
export type Entries = () => Promise<readonly (string | undefined | null)[]>;

/**
 * Whether anything was looked through. `isLast`: no newer build is on its way, whose files this one does not know.
 * Asked again at every start of a page, so that what cannot be removed today is removed some other day.
 */
export async function tidy(world: World, entries: Entries, isLast: () => boolean): Promise<boolean> {
  const lists = await loadLists(world);
  if (!isLast() || (await entries()).some((entry) => entry !== lists.entry)) return false;
  const { pages, page } = cacheNames(world.scope);
  for (const name of await world.caches.keys()) {
    if (name.startsWith(pages) && name !== page(world.build)) await world.caches.delete(name);
  }
  const own = new Set(lists.files.map(([path]) => path));
  const files = await openFiles(world);
  for (const path of await keptPaths(world)) {
    if (!own.has(path) && isLast()) await files.delete(keyOf(world, path));
  }
  return true;
}
