// The street behind a page: started once, shown what the page says, stopped with it.
import { useEffect, useMemo } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import type { Game } from '../boot/game';
import type { StreetDoor } from '../levels/levels';
import { startPicture, type Picture } from '../session/picture';

/** Starts the street's picture behind the page that calls it. */
export function useStreet(game: Game): Picture {
  const picture = useMemo(() => startPicture(game, 'hub'), []);
  useEffect(() => () => picture.stop(), [picture]);
  return picture;
}

/** The numbers of the windows that are lit, left half-way or skipped, for the street's picture. */
export function windowNumbers(game: Game, levels: readonly StreetDoor[]) {
  const { value: progress } = game.keeper.progress;
  const numbers = (wanted: string) =>
    levels.filter(({ id }) => levelOf(progress, id).state === wanted).map(({ order }) => order);
  return {
    lit: numbers('lit'),
    half: numbers('half'),
    skipped: numbers('skipped'),
    lamp: progress.lamp,
    festival: progress.festival !== null,
  };
}
