// What a page needs before it can be shown: fetched, and asked for again where it did not come.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Failure } from './stuck-page';

/** How it went. */
export interface Fetched<Found extends object> {
  /** Null until it is here. */
  readonly found: Found | null;
  /** Why it did not come; null while it may still come. */
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** Fetches at the first drawing, at every try and when a key is another; `fetch` gives null where nothing is wanted. */
export function useFetched<Found extends object>(
  fetch: () => Promise<Found | null> | null,
  keys: readonly unknown[] = [],
): Fetched<Found> {
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  // Before anything is painted: what is here already is shown at once, and not after a page that waits for it.
  useLayoutEffect(() => {
    setFailure(null);
    fetch()?.then(setFound, (error: unknown) => {
      console.warn('a page could not be loaded', error);
      setFailure({ error, attempt });
    });
  }, [...keys, attempt]);
  return { found, failure, retry: () => setAttempt(attempt + 1) };
}
