// The way to the lantern festival: shut with a sentence until it is time.
import { festivalIsOpen } from '../../domain/progress/festival';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';
import { Door } from './door';
import { TurnBack } from './turn-back';

/** The festival, once everything of it is here. */
export function FestivalDoor({ game }: { readonly game: Game }) {
  if (!festivalIsOpen(game.keeper.progress.value, levelIds)) return <TurnBack game={game} notice="err-festival" />;
  return (
    <Door
      key="festival"
      load={async () => (await import('../festival/load-festival')).loadFestival(game)}
      page={({ Page, levels }) => <Page game={game} levels={levels} />}
    />
  );
}
