// The picture of the bay behind the festival, told of each moment.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { festivalWay } from '../../domain/progress/festival';
import { levelOf } from '../../domain/progress/progress';
import type { Scenario } from '../../domain/scenario/types';
import type { Game } from '../boot/game';
import { startPicture, type Picture } from '../session/picture';
import { evening } from './evening';
import { festivalBeats } from './festival-beats';

/** The street as the festival finds it; it does not change while somebody watches. */
export function useStreetBehind(game: Game, levels: readonly Scenario[]) {
  const [street] = useState(() => {
    const progress = game.keeper.progress.peek();
    const lit = levels.filter(({ id }) => levelOf(progress, id).state === 'lit');
    const way = festivalWay(
      progress,
      levels.map(({ id }) => id),
    );
    return { lit: lit.map(({ id, order }) => ({ number: order, level: id })), way };
  });
  return street;
}

/** Starts the picture and shows it each moment: `lanterns` are the ids of all there are. */
export function useBay(game: Game, street: ReturnType<typeof useStreetBehind>, lanterns: readonly string[]): Picture {
  const picture = useMemo(() => startPicture(game, 'festival'), []);
  useEffect(() => () => picture.stop(), [picture]);
  const { beat, answer, gone } = evening.value;
  useEffect(() => {
    const { lit, way } = street;
    const state = { lit: lit.map(({ number }) => number), theo: way.theo, answer, lanterns, gone };
    picture.show({ beat, kind: 'festival', state });
    const { who = 'narrator', face } = festivalBeats[beat] ?? {};
    picture.speak(who, face);
  }, [beat, gone]);
  return picture;
}
