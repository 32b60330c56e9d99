// The help page: what to do is here at once, the numbers are fetched.
import { useEffect, useState } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import { oneLine } from '../../domain/shared/one-line';
import { Button } from '../../ui/kit/button';
import { HelpScreen } from '../../ui/screens/help-screen';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';
import type * as Numbered from './help-numbers';

/** The numbers, with a sentence and another try where they do not come. */
function Numbers({ game: { text } }: { readonly game: Game }) {
  const [found, setFound] = useState<typeof Numbered | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchThem = () => {
    setFailed(false);
    Promise.all([import('./help-numbers'), text.load('helplines')]).then(
      ([numbers]) => setFound(numbers),
      (error: unknown) => {
        console.warn('The help lines could not be loaded', error);
        setFailed(true);
      },
    );
  };
  useEffect(fetchThem, []);
  if (found) return <found.HelpNumbers />;
  if (!failed) return null;
  return (
    <p role="alert">
      {text.t('help-stuck')} <Button onPress={fetchThem}>{text.t('er-try')}</Button>
    </p>
  );
}

/** Help; it goes back to where the player was. */
export function HelpPage({ game }: { readonly game: Game }) {
  const { keeper, doors, router } = game;
  const back = () => (history.length > 1 ? history.back() : router.go({ name: 'hub' }));
  const gentle = keeper.settings.value.profile === 'gentle';
  // What a story adds is said once its door was open, so that nothing is told before it.
  const opened = levelIds.filter((id) => levelOf(keeper.progress.value, id).openedOn !== null);
  const stories = opened.map((id) => doors.say(id, 'door.help', gentle)).filter((line) => line !== '');
  // Links are read with care; a save may have been written by anything.
  const classLine = oneLine(keeper.classLine.value ?? '');
  return <HelpScreen classLine={classLine} stories={stories} numbers={<Numbers game={game} />} onBack={back} />;
}
