// Brings a build onto the device: its page, all that every address needs, and again what had been kept of the build before.
import { wantedAfter, type Lists, type ListedFile, type Positions } from '../lists';
import { cacheNames } from '../messages';
import { fetchRight, keepFiles, put } from './keep';
import { find, keptPaths, keyOf, listsIn, openPage, type World } from './world';

/** Named alike in every build. Without them the game is as good, so a missing one stops nothing. */
export const plainFiles = ['favicon.svg', 'manifest.webmanifest', 'icon-192.png'] as const;

const listed = (lists: Lists, positions: Positions): ListedFile[] =>
  positions.flatMap((position) => {
    const file = lists.files[position];
    return file ? [file] : [];
  });

/** Asked for with every file, read once. */
const loaded = new WeakMap<World, Promise<Lists>>();

/** The lists of this build, from the device or from the host. Rejects where neither has them. */
export function loadLists(world: World): Promise<Lists> {
  const known = loaded.get(world);
  if (known) return known;
  const coming = bringLists(world);
  loaded.set(world, coming);
  // The next one who asks may have more luck.
  coming.catch(() => loaded.delete(world));
  return coming;
}

async function bringLists(world: World): Promise<Lists> {
  const page = await openPage(world);
  const key = keyOf(world, world.listsPath);
  const kept = await find(page, key);
  if (kept) return (await kept.json()) as Lists;
  const fetched = await fetchRight(world, { path: world.listsPath }, 'default');
  if (typeof fetched === 'string') throw new Error(`the lists of this build did not come: ${fetched}`);
  const lists = (await fetched.clone().json()) as Lists;
  await put(page, key, fetched);
  return lists;
}

async function keepPage(world: World, lists: Lists): Promise<void> {
  const cache = await openPage(world);
  // A page of another build, or of somebody else altogether, does not name this script.
  const page = await fetchRight(world, { path: '', holds: lists.entry }, 'reload');
  if (typeof page === 'string') throw new Error(`the page did not come: ${page}`);
  // A page that the host led to from elsewhere may not answer for this address unless it is wrapped anew.
  const plain = page.redirected ? new Response(await page.arrayBuffer(), { headers: page.headers }) : page;
  if (!(await put(cache, keyOf(world, ''), plain))) throw new Error('there is no room for the page');
  for (const path of plainFiles) {
    const found = await fetchRight(world, { path }, 'reload');
    if (typeof found !== 'string') await put(cache, keyOf(world, path), found);
  }
}

/** What older builds had kept, told in files of this one. */
async function keptBefore(world: World, lists: Lists): Promise<Positions> {
  const { pages, page } = cacheNames(world.scope);
  const names = (await world.caches.keys()).filter((name) => name.startsWith(pages) && name !== page(world.build));
  const kept = await keptPaths(world);
  const wanted: number[] = [];
  for (const name of names) {
    const old = await listsIn(await world.caches.open(name));
    if (old) wanted.push(...wantedAfter(old, lists, kept));
  }
  return [...new Set(wanted)];
}

/** Rejects unless the build can be played without a network afterwards: the one before stays, and it is tried again later. */
export async function install(world: World): Promise<void> {
  const lists = await loadLists(world);
  await keepPage(world, lists);
  const shell = await keepFiles(world, listed(lists, lists.shell));
  if (shell !== 'kept') throw new Error(`the game could not be kept: ${shell}`);
  // Before it is ready, not after: whoever kept a level must not lose it by an update. Where room is lacking it goes on.
  const again = await keepFiles(world, listed(lists, await keptBefore(world, lists)));
  if (again === 'network' || again === 'wrong') throw new Error(`what was kept did not come again: ${again}`);
}
