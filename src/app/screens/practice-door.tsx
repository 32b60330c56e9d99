// The way to a practice round or a check: everything of it is fetched only when somebody goes there.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { finishedLevels } from '../../domain/practice/invitation';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import type { loadPractice } from '../practice/load-practice';

type Practice = Awaited<ReturnType<typeof loadPractice>>;

interface DoorProps {
  readonly game: Game;
  /** Levels whose lines are needed; it is enough to name those that there are at the start. */
  readonly levels: readonly string[];
  readonly page: (practice: Practice) => VNode | null;
}

function Door({ game, levels, page }: DoorProps) {
  const [found, setFound] = useState<Practice | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    import('../practice/load-practice')
      .then((module) => module.loadPractice(game, levels))
      .then(setFound, (error: unknown) => {
        console.warn('practising could not be loaded', error);
        setFailed(true);
      });
  }, [attempt]);
  if (failed) return <Stuck onAgain={() => setAttempt(attempt + 1)} />;
  return found ? page(found) : <Waiting />;
}

/** A practice round of the levels that were finished. */
export function RoundDoor({ game }: { readonly game: Game }) {
  const levels = finishedLevels(game.keeper.progress.value);
  return <Door game={game} levels={levels} page={({ sets, RoundPage }) => <RoundPage game={game} sets={sets} />} />;
}

/** Back to the street from the check of a level that has none. */
function NoCheck({ game }: { readonly game: Game }) {
  useEffect(() => game.router.turnBack('err-route'), []);
  return null;
}

/** A form of a level's check. */
export function CheckDoor({ game, id, form }: { readonly game: Game; readonly id: string; readonly form: 'a' | 'b' }) {
  const page = ({ sets: [set], CheckPage }: Practice) =>
    set ? <CheckPage game={game} set={set} form={form} /> : <NoCheck game={game} />;
  return <Door game={game} levels={[id]} page={page} />;
}
