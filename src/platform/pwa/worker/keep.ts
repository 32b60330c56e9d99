// Keeps files: fetched, checked, put. A device without room goes on without them.
import type { Outcome } from '../messages';
import { isRight, type Known } from './check';
import { find, keyOf, openFiles, type World } from './world';

/** What is fetched for later gives way to what is wanted now; TypeScript does not know that wish yet. */
const forLater = (cache: RequestCache) => ({ cache, priority: 'low', credentials: 'same-origin' }) as RequestInit;

/** Puts an answer that has been checked; false where there is no room. */
export async function put(cache: Cache, key: string, response: Response): Promise<boolean> {
  try {
    await cache.put(key, response);
    return true;
  } catch {
    return false;
  }
}

/** Fetches what is known, and checks it; the answer, or why there is none. */
export async function fetchRight(
  world: World,
  known: Known,
  mode: RequestCache,
): Promise<Response | 'network' | 'wrong'> {
  let response: Response;
  try {
    response = await world.fetch(new Request(keyOf(world, known.path), forLater(mode)));
  } catch {
    return 'network';
  }
  return (await isRight(response.clone(), known)) ? response : 'wrong';
}

/** Keeps one file unless it is here. What the browser has already is taken from there, unless that is damaged. */
export async function keepFile(world: World, path: string, bytes: number | undefined): Promise<Outcome> {
  const files = await openFiles(world);
  const key = keyOf(world, path);
  if (await find(files, key)) return 'kept';
  let found = await fetchRight(world, { path, bytes }, 'default');
  if (found === 'wrong') found = await fetchRight(world, { path, bytes }, 'reload');
  if (typeof found === 'string') return found;
  return (await put(files, key, found)) ? 'kept' : 'full';
}

/** Two at a time: a phone that is being played on has other things to fetch as well. */
const atOnce = 2;

/** Keeps many files; gives what went wrong first. Room that is lacking does not end it, a lost network does. */
export async function keepFiles(world: World, files: readonly (readonly [string, number])[]): Promise<Outcome> {
  let worst: Outcome = 'kept';
  const left = [...files];
  const isOver = () => worst === 'network' || worst === 'wrong';
  const work = async () => {
    for (let next = left.shift(); next && !isOver(); next = left.shift()) {
      const outcome = await keepFile(world, ...next);
      if (outcome !== 'kept' && !isOver()) worst = outcome;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return worst;
}
