// The lanterns in their moment: which there are, which are over the bay, and what is kept of it.
import type { Scenario } from '../../domain/scenario/types';
import { lanternsOf } from '../../domain/progress/festival-lanterns';
import { LanternList, type LanternEntry } from '../../ui/festival/lantern-list';
import type { Game } from '../boot/game';
import { evening } from './evening';
import { lanternWords } from './lantern-words';

/** Every lantern that has words, in the order of the doors. */
export function lanternEntries(game: Game, levels: readonly Scenario[]): readonly LanternEntry[] {
  const { gone } = evening.value;
  return lanternsOf(game.keeper.progress.value, levels).flatMap((lantern) => {
    const words = lanternWords(game, lantern);
    return words ? [{ id: lantern.id, ...words, gone: gone.includes(lantern.id) }] : [];
  });
}

function move(ids: readonly string[], away: boolean): void {
  const { gone } = evening.peek();
  const others = gone.filter((id) => !ids.includes(id));
  evening.value = { ...evening.peek(), gone: away ? [...others, ...ids] : others };
}

/** What the list needs. */
export interface FestivalLightsProps {
  readonly game: Game;
  readonly entries: readonly LanternEntry[];
}

/** Going on keeps which lanterns stayed in the hand. */
export function FestivalLights({ game, entries }: FestivalLightsProps) {
  const done = (): void => {
    game.keeper.seeFestival(entries.filter(({ gone }) => !gone).map(({ id }) => id));
    evening.value = { ...evening.peek(), beat: 'fin-read' };
  };
  return (
    <LanternList lanterns={entries} words={(key) => game.text.t(key, {}, 'festival')} onLet={move} onDone={done} />
  );
}
