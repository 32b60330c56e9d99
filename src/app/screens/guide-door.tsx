// The way to the Kindness Guide: it is fetched when somebody goes in, with all that draws what is kept.
import { useEffect, useState } from 'preact/hooks';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import type { GuidePage } from './guide-page';

/** The guide, once it is here. */
export function GuideDoor({ game }: { readonly game: Game }) {
  const [found, setFound] = useState<{ readonly Page: typeof GuidePage } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    import('./guide-page').then(
      (module) => setFound({ Page: module.GuidePage }),
      (error: unknown) => {
        console.warn('The guide could not be loaded', error);
        setFailed(true);
      },
    );
  }, [attempt]);
  if (failed) return <Stuck onAgain={() => setAttempt(attempt + 1)} />;
  return found ? <found.Page game={game} /> : <Waiting />;
}
