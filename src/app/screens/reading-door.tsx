// The way to the pages that are read: they are fetched when somebody opens one, so that the first page comes sooner.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type * as ReadingPages from './reading-pages';

/** One of the pages, once they are here. */
export function ReadingDoor({ page }: { readonly page: (pages: typeof ReadingPages) => VNode }) {
  const [found, setFound] = useState<typeof ReadingPages | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    import('./reading-pages').then(setFound, (error: unknown) => {
      console.warn('the pages to read could not be loaded', error);
      setFailed(true);
    });
  }, [attempt]);
  if (failed) return <Stuck onAgain={() => setAttempt(attempt + 1)} />;
  return found ? page(found) : <Waiting />;
}
