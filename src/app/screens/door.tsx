// The way to pages that are fetched only when somebody goes there, so that the first page comes sooner.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';

/** What a door needs. `load` is read anew with every try, not with every drawing. */
export interface DoorProps<Loaded> {
  readonly load: () => Promise<Loaded>;
  readonly page: (loaded: Loaded) => VNode | null;
}

/** A page, once it is here; where it does not come, a sentence and another try. */
export function Door<Loaded>({ load, page }: DoorProps<Loaded>) {
  const [found, setFound] = useState<{ readonly loaded: Loaded } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    load().then(
      (loaded) => setFound({ loaded }),
      (error: unknown) => {
        console.warn('a page could not be loaded', error);
        setFailed(true);
      },
    );
  }, [attempt]);
  if (failed) return <Stuck onAgain={() => setAttempt(attempt + 1)} />;
  return found ? page(found.loaded) : <Waiting />;
}
