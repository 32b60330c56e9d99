// What the page and its service worker say to each other, and where both look for kept files.
import type { Lists } from './lists';

/** How the keeping of a file went. `wrong`: what came was not this file. `full`: the device has no room. */
export type Outcome = 'kept' | 'network' | 'wrong' | 'full';

/** To the worker. All but `take-over` and `tidy` are answered through the port that comes with them. */
export type ToWorker =
  | { readonly kind: 'keep'; readonly path: string }
  | { readonly kind: 'lists' }
  | { readonly kind: 'take-over' }
  | { readonly kind: 'tidy' };

/** Its answers. */
export interface Answers {
  readonly keep: Outcome;
  readonly lists: Lists | null;
}

/** The worker's only question to a page: which first script it has. Answered through the port, with a path or null. */
export const askEntry = 'entry?';

/** Names of caches. Several games, or two copies of this one, may share an origin: the folder is part of the name. */
export function cacheNames(scope: string) {
  const prefix = `kindlight ${new URL(scope).pathname} `;
  return {
    /** Files that carry a hash of their content in the name: of all builds, for they never change. */
    files: `${prefix}files`,
    /** The page of one build and what is named alike in every build. */
    pages: `${prefix}page `,
    page: (build: string) => `${prefix}page ${build}`,
  };
}

/** Path from the game's folder, without what stands behind `?` and `#`; undefined for what lies elsewhere. */
export function pathIn(scope: string, address: string): string | undefined {
  const url = new URL(address);
  const whole = `${url.origin}${url.pathname}`;
  return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}
