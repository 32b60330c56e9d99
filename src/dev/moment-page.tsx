// One moment as it is played: the whole game, begun where the address says, with a bar to go on to other moments.
import { useEffect, useState } from 'preact/hooks';
import { App } from '../app/boot/app';
import type { Game } from '../app/boot/game';
import { loadLevel } from '../app/levels/levels';
import { newRun } from '../app/session/new-run';
import type { Scenario } from '../domain/scenario/types';
import { listAddress, textOf, usualSeed, withWish } from './address';
import { findMoment } from './find-moment';
import { MomentBar, type Shown } from './moment-bar';

/** Plays up to the text and leaves the evening where the level page looks for one to go on with. */
function prepare({ keeper, enter, wishes, ...game }: Game, scenario: Scenario, key: string, turn: number): Shown {
  const options = newRun({ keeper, enter, wishes: { seed: usualSeed, ...wishes }, ...game });
  const result = findMoment(scenario, key, options);
  if (!result.ok) return { key, turn, scenario, moves: null, missing: result.reason };
  keeper.record(result.value);
  enter.value = scenario.id;
  return { key, turn, scenario, moves: result.value.path.length, missing: null };
}

function useMoment(game: Game) {
  const first = game.router.route.peek();
  const [level] = useState('id' in first ? first.id : null);
  const [key, setKey] = useState(textOf(location.search));
  // Going to the same text again plays it afresh.
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  useEffect(() => {
    if (level === null || key === null) return;
    Promise.resolve(loadLevel(level)).then(
      (scenario) => scenario && setShown(prepare(game, scenario, key, turn)),
      setError,
    );
  }, [level, key, turn]);
  // Thrown while drawing, so that it is shown like any other error.
  if (error !== undefined) throw new Error(`The level ${level ?? ''} could not be loaded.`, { cause: error });
  const open = (id: string, next: string) => {
    // First the text, then the page: the router hears only of changes behind `#`.
    history.replaceState(null, '', withWish(location.search, 'at', next) + location.hash);
    game.router.go({ name: 'level', id });
    setKey(next);
    setTurn(turn + 1);
  };
  return { shown, isWaiting: level !== null && key !== null && shown === null, open };
}

/** Without a text in the address it is simply the game. */
export function MomentPage({ game }: { readonly game: Game }) {
  const { shown, isWaiting, open } = useMoment(game);
  if (isWaiting) return <p class="dev-wait">Looking for a way there …</p>;
  return (
    <>
      {shown?.missing ? null : <App key={shown?.turn} game={game} />}
      {shown ? (
        <MomentBar
          shown={shown}
          list={listAddress(location.search, shown.scenario.id)}
          onOpen={(key) => open(shown.scenario.id, key)}
        />
      ) : null}
    </>
  );
}
