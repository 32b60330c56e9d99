// What there is to keep and what of it is here already.
import { pathsAt, type Lists, type Positions } from './lists';
import { cacheNames, pathIn } from './messages';
import { ask } from './talk';

/** Chooses files, given the lists and what is kept. */
export type Choose = (lists: Lists, kept: ReadonlySet<string>) => Positions;

/** Files that were chosen. */
export interface Chosen {
  readonly lists: Lists;
  readonly all: readonly string[];
  /** Those that are not kept yet. */
  readonly missing: readonly string[];
}

/** Reads the lists of the worker that answers this page. */
export interface KeptLists {
  lists(): Promise<Lists | undefined>;
  kept(): Promise<Set<string>>;
  choose(wanted: Choose): Promise<Chosen | undefined>;
}

/** A first worker takes as long as the game takes to come. One that never gets ready is not waited for. */
const patience = 90_000;

async function askForLists(container: ServiceWorkerContainer): Promise<Lists | null | undefined> {
  const never = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  const ready = await Promise.race([container.ready, never]);
  return ready && ask(ready.active, { kind: 'lists' });
}

/** For the game in this folder. */
export function createKeptLists(container: ServiceWorkerContainer, scope: string): KeptLists {
  let known: Promise<Lists | null | undefined> | undefined;
  // Another version may have come since, with other lists.
  container.addEventListener('controllerchange', () => void (known = undefined));
  const lists = async () => {
    known ??= askForLists(container);
    const found = await known;
    if (!found) known = undefined;
    return found ?? undefined;
  };
  const kept = async () => {
    const keys = await (await caches.open(cacheNames(scope).files)).keys();
    return new Set(keys.flatMap(({ url }) => pathIn(scope, url) ?? []));
  };
  return {
    lists,
    kept,
    async choose(wanted) {
      const found = await lists();
      if (!found) return undefined;
      const here = await kept();
      const all = pathsAt(found, wanted(found, here));
      return { lists: found, all, missing: all.filter((path) => !here.has(path)) };
    },
  };
}
