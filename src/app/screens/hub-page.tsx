// Lantern Street with its opening before it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { festivalIsOpen, windowCount } from '../../domain/progress/festival';
import { levelOf, litCount } from '../../domain/progress/progress';
import { HubScreen } from '../../ui/screens/hub-screen';
import { Opening } from '../../ui/screens/opening';
import type { StreetWindow } from '../../ui/screens/street-window';
import { profileName } from '../../ui/screens/profile-name';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { levelIds, streetDoors } from '../levels/levels';
import { neighbourFor, neighbourId } from '../levels/neighbours';
import type { StreetInvite } from '../practice/street-invite';
import type { Picture } from '../session/picture';
import { useStreet, windowNumbers } from './use-street';

function windowsOf(game: Game): StreetWindow[] {
  const { keeper, doors, text } = game;
  const gentle = keeper.settings.value.profile === 'gentle';
  const count = Math.max(windowCount, ...streetDoors.map(({ order }) => order));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const level = streetDoors.find(({ order }) => order === number);
    if (!level) return { number, title: '', story: '', state: 'soon' };
    const { id } = level;
    const { state } = levelOf(keeper.progress.value, id);
    const special: Readonly<Record<string, string>> = { half: 'win-half', skipped: 'win-skipped' };
    const key = special[state];
    const story = key === undefined ? doors.say(id, state === 'lit' ? 'door.lit' : 'door.dark', gentle) : text.t(key);
    return { number, id, title: doors.say(id, 'title', gentle), story, state };
  });
}

/** What leads to the festival is called. */
const festivalLabel = ({ keeper, text }: Game) =>
  text.t(keeper.progress.value.festival === null ? 'festival-go' : 'festival-again');

/** What asks for a practice round, fetched once there is something to practise. */
function useInvite(game: Game, wanted: boolean) {
  const [found, setFound] = useState<{ readonly Part: typeof StreetInvite } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import('../practice/street-invite').then(
      ({ StreetInvite: Part }) => setFound({ Part }),
      (error: unknown) => console.warn('the invitation could not be loaded', error),
    );
  }, [wanted]);
  return found ? <found.Part game={game} /> : null;
}

/** One visit to the street; the number turns with the clock and means nothing else. */
function visitOf({ clock }: Game) {
  const now = clock.now();
  return { day: Math.floor(now / 86_400_000), turn: Math.floor(now / 1000) };
}

interface StreetProps {
  readonly game: Game;
  readonly picture: Picture;
}

function Street({ game, picture }: StreetProps) {
  const { keeper, text, sound } = game;
  const { t } = text;
  const windows = windowsOf(game);
  const lit = litCount(keeper.progress.value);
  const { lamp } = keeper.progress.value;
  useEffect(() => {
    sound.music('lantern-street');
    for (const { number, state } of windows) sound.layer(`snd-${number}`, state === 'lit');
  }, [lit]);
  const neighbour = useMemo(() => neighbourFor(keeper.progress.peek(), streetDoors, visitOf(game)), [lit]);
  useEffect(() => keeper.seeNeighbour(neighbourId(neighbour)), [neighbour]);
  useEffect(() => {
    const { who, face } = neighbour;
    picture.show({ beat: 'hub', kind: 'hub', state: { ...windowNumbers(game, streetDoors), who } });
    picture.speak(who, face);
  }, [neighbour, lit, lamp]);
  const isOpen = festivalIsOpen(keeper.progress.value, levelIds);
  // One invitation at a time: first the festival, practice on another visit.
  const isNew = isOpen && keeper.progress.value.festival === null;
  const invite = useInvite(game, lit > 0 && !isNew);
  const { value: member } = keeper.member;
  const { key, level, who, face } = neighbour;
  const line = level === undefined ? t(key) : game.doors.say(level, key, false);
  return (
    <HubScreen
      windows={windows}
      litSentence={lit === 0 ? t('street-none') : t('street-lit', { count: lit })}
      neighbour={{ who, face, line }}
      drawn={picture.ready.value}
      spots={windows.map(({ number }) => picture.at(`window-${number}`))}
      onInsets={(insets) => picture.makeRoom(insets)}
      invite={invite}
      classroom={classWords(game)}
      festival={isOpen ? festivalLabel(game) : undefined}
      you={member ? t('profile-you', { name: profileName(text, member.name) }) : t('profile-guest')}
    />
  );
}

/** The opening once, after the first questions; then the street. */
export function HubPage({ game }: { readonly game: Game }) {
  const { keeper } = game;
  const picture = useStreet(game);
  // Whoever comes by the street meets the note at the door again.
  useEffect(() => void (game.enter.value = null), []);
  // The questions lie over the street, which is drawn meanwhile.
  if (!keeper.settings.value.asked) return null;
  if (game.opening.value) {
    return (
      <Opening
        onInsets={(insets) => picture.makeRoom(insets)}
        onStep={(step, who, face) => {
          picture.show({ beat: step, kind: 'opening', state: { lamp: false } });
          picture.speak(who, face);
        }}
        onDone={(lamp) => {
          if (lamp) keeper.takeLamp();
          game.opening.value = false;
        }}
      />
    );
  }
  return <Street game={game} picture={picture} />;
}
