// The help page: what to do is here at once, the numbers are fetched.
import { useEffect, useState } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import { HelpScreen, type Helpline } from '../../ui/screens/help-screen';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';

/** The region of the device's first language that names one, as a guess; the player can change it. */
function countryGuess(lines: readonly Helpline[]): string {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region);
  return regions.find((region) => lines.some(({ country }) => country === region)) ?? '';
}

/** Help; it goes back to where the player was. */
export function HelpPage({ game }: { readonly game: Game }) {
  const [lines, setLines] = useState<readonly Helpline[]>([]);
  const [country, setCountry] = useState('');
  useEffect(() => {
    // What to do stands on the page already; the numbers are fetched only where somebody asks for help.
    import('../../../assets/helplines.json').then(
      (file) => {
        setLines(file.default);
        setCountry(countryGuess(file.default));
      },
      (error: unknown) => console.warn('The help lines could not be loaded', error),
    );
  }, []);
  const { keeper, doors, router } = game;
  const back = () => (history.length > 1 ? history.back() : router.go({ name: 'hub' }));
  const gentle = keeper.settings.value.profile === 'gentle';
  // What a story adds is said once its door was open, so that nothing is told before it.
  const opened = levelIds.filter((id) => levelOf(keeper.progress.value, id).openedOn !== null);
  const stories = opened.map((id) => doors.say(id, 'door.help', gentle)).filter((line) => line !== '');
  return <HelpScreen lines={lines} stories={stories} country={country} onCountry={setCountry} onBack={back} />;
}
