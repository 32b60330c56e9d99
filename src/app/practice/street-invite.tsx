// The lantern at the door: on the days on which a practice round is due the street asks for it.
import { useEffect } from 'preact/hooks';
import { invitationOn } from '../../domain/practice/invitation';
import { announce } from '../../ui/kit/announce';
import { PracticeInvite } from '../../ui/practice/practice-invite';
import type { Game } from '../boot/game';

/** Nothing on all other days. */
export function StreetInvite({ game }: { readonly game: Game }) {
  const { keeper, text } = game;
  const due = invitationOn(keeper.progress.value, keeper.today());
  useEffect(() => {
    if (due === 'late') keeper.askForRoundLate();
  }, [due]);
  if (!due) return null;
  const away = (put: () => void) => () => {
    put();
    announce(text.t('boost-where'));
  };
  return (
    <PracticeInvite
      sentence={text.t(due === 'week' ? 'boost-invite' : 'boost-invite-2')}
      onLater={away(keeper.putOffRound)}
      onNever={away(keeper.neverAskForRounds)}
    />
  );
}
