// The pages of the playground: all moments, the cast, and one moment as it is played.
import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../app/boot/game';
import { TextContext } from '../ui/kit/text-context';
import { castPage, isPlaygroundPage } from './address';
import { CastPage } from './cast-page';
import { MomentPage } from './moment-page';
import { MomentsPage } from './moments-page';

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return hash;
}

/** Follows the address. */
export function Playground({ game }: { readonly game: Game }) {
  const hash = useHash();
  if (!isPlaygroundPage(hash)) return <MomentPage game={game} />;
  return (
    <TextContext.Provider value={game.text}>
      {hash.startsWith(castPage) ? <CastPage /> : <MomentsPage game={game} />}
    </TextContext.Provider>
  );
}
