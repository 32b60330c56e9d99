// A keepsake of a finished level, as the quiet hour and the guide show it.
import { useEffect, useState } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import { replayFrom, resume } from '../../domain/scenario/engine';
import { wordsOf } from '../../ui/dialogue/words';
import type { LevelView } from '../../ui/level/level-view';
import type { Game } from '../boot/game';
import { loadLevel, loadView } from '../levels/levels';
import { gameAddress } from '../routes/game-address';

/** Goes back into the story, to the moment in which the keepsake is made. */
async function makeAnew({ keeper, enter, router }: Game, level: string, madeIn: string): Promise<void> {
  const saved = levelOf(keeper.progress.peek(), level).finished.at(-1)?.run;
  const scenario = await loadLevel(level);
  if (!saved || !scenario) return;
  const step = saved.path.findIndex(({ beat }) => beat === madeIn);
  keeper.record(replayFrom(scenario, resume(scenario, saved), step));
  enter.value = level;
  router.go({ name: 'level', id: level });
}

/** Nothing where the level was not finished or has no keepsake. */
export function KeepsakeCard({ game, level }: { readonly game: Game; readonly level: string }) {
  const { keeper, text, share } = game;
  const [view, setView] = useState<LevelView | null>(null);
  const carry = levelOf(keeper.progress.value, level).finished.at(-1)?.carry;
  useEffect(() => {
    if (!carry) return;
    Promise.all([loadView(level), text.load(`levels/${level}`)]).then(
      ([loaded]) => setView(loaded),
      (error: unknown) => console.warn('The keepsake could not be loaded', error),
    );
  }, [level, carry === undefined]);
  if (!carry || !view?.keepsake) return null;
  const { madeIn, Card } = view.keepsake;
  return (
    <Card
      carry={carry}
      words={wordsOf(text, level)}
      locale={text.locale.value}
      share={share}
      address={gameAddress(text.locale.value.tag)}
      onChange={() => void makeAnew(game, level, madeIn)}
    />
  );
}
