// How the worker answers: the page and hashed files from the device, everything else as if there were no worker.
import { pathIn } from '../messages';
import { isRight } from './check';
import { loadLists, plainFiles } from './install';
import { put } from './keep';
import { find, keyOf, openFiles, openPage, type World } from './world';

/** The page of a language, `ar/`. */
const frontDoor = /^([a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)\/(?:index\.html)?$/;

/** An answer, and what is done after it was given. */
export interface Answer {
  readonly response: Promise<Response>;
  readonly after: Promise<unknown>;
}

/** The page of this build for every address of the game; without it, whatever the network says. */
async function page(world: World, request: Request): Promise<Response> {
  return (await find(await openPage(world), keyOf(world, ''))) ?? world.fetch(request);
}

/** Leads from the page of a language to the game with that language asked for, as the page itself does; what stands behind `#` stays. */
function throughTheDoor({ scope }: World, request: Request, language: string): Response {
  const address = new URL(scope);
  address.search = new URL(request.url).search;
  if (!address.searchParams.has('lang')) address.searchParams.set('lang', language);
  return Response.redirect(address.href);
}

async function plain(world: World, request: Request, path: string): Promise<Response> {
  return (await find(await openPage(world), keyOf(world, path))) ?? world.fetch(request);
}

async function lengthOf(world: World, path: string): Promise<number | undefined> {
  const lists = await loadLists(world).catch(() => undefined);
  return lists?.files.find(([listed]) => listed === path)?.[1];
}

/** A hashed file: as it is kept, or from the network, and kept then. The page waits for no check. */
function asset(world: World, request: Request, path: string): Answer {
  const key = keyOf(world, path);
  let copy: Response | undefined;
  const response = (async () => {
    const kept = await find(await openFiles(world), key);
    if (kept) return kept;
    const fetched = await world.fetch(request);
    copy = fetched.clone();
    return fetched;
  })();
  const keep = async () => {
    await response.catch(() => undefined);
    if (!copy) return;
    const [checked, kept] = [copy.clone(), copy];
    if (await isRight(checked, { path, bytes: await lengthOf(world, path) }))
      await put(await openFiles(world), key, kept);
  };
  // Nothing here may fail the answer that the page already has.
  return { response, after: keep().catch(() => undefined) };
}

const done = Promise.resolve();

/** Undefined for what the worker keeps out of: other folders, other methods, parts of files. */
export function answer(world: World, request: Request): Answer | undefined {
  const path = pathIn(world.scope, request.url);
  if (request.method !== 'GET' || path === undefined || request.headers.has('range')) return undefined;
  if (request.mode === 'navigate') {
    const language = frontDoor.exec(path)?.[1];
    if (language !== undefined)
      return { response: Promise.resolve(throughTheDoor(world, request, language)), after: done };
    return path === '' || path === 'index.html' ? { response: page(world, request), after: done } : undefined;
  }
  if (path.startsWith('assets/')) return asset(world, request, path);
  const isPlain = plainFiles.some((name) => name === path);
  return isPlain ? { response: plain(world, request, path), after: done } : undefined;
}
