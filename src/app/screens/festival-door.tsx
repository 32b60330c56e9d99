// The way to the lantern festival: shut with a sentence until it is time, fetched when somebody goes in.
import { useEffect, useState } from 'preact/hooks';
import { festivalIsOpen } from '../../domain/progress/festival';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import type { loadFestival } from '../festival/load-festival';
import { levelIds } from '../levels/levels';

type Festival = Awaited<ReturnType<typeof loadFestival>>;

/** The festival, once everything of it is here. */
export function FestivalDoor({ game }: { readonly game: Game }) {
  const [found, setFound] = useState<Festival | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const isOpen = festivalIsOpen(game.keeper.progress.value, levelIds);
  useEffect(() => {
    if (!isOpen) {
      game.router.turnBack('err-festival');
      return;
    }
    setFailed(false);
    import('../festival/load-festival')
      .then((module) => module.loadFestival(game))
      .then(setFound, (error: unknown) => {
        console.warn('The festival could not be loaded', error);
        setFailed(true);
      });
  }, [attempt]);
  if (failed) return <Stuck onAgain={() => setAttempt(attempt + 1)} />;
  return found ? <found.Page game={game} levels={found.levels} /> : <Waiting />;
}
