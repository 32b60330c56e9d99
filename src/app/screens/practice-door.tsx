// The way to a practice round or a check: everything of it is fetched only when somebody goes there.
import { finishedLevels } from '../../domain/practice/invitation';
import type { Game } from '../boot/game';
import { Door } from './door';
import { TurnBack } from './turn-back';

/** What it needs of levels; it is enough to name those that there are at the start. */
const practiceOf = async (game: Game, levels: readonly string[]) =>
  (await import('../practice/load-practice')).loadPractice(game, levels);

/** A practice round of the levels that were finished. */
export function RoundDoor({ game }: { readonly game: Game }) {
  const levels = finishedLevels(game.keeper.progress.value);
  return (
    <Door load={() => practiceOf(game, levels)} page={({ sets, RoundPage }) => <RoundPage game={game} sets={sets} />} />
  );
}

/** A form of a level's check; back to the street where the level has none. */
export function CheckDoor({ game, id, form }: { readonly game: Game; readonly id: string; readonly form: 'a' | 'b' }) {
  return (
    <Door
      load={() => practiceOf(game, [id])}
      page={({ sets: [set], CheckPage }) =>
        set ? <CheckPage game={game} set={set} form={form} /> : <TurnBack game={game} notice="err-route" />
      }
    />
  );
}
