// A level's door: its note, "rather not", and the play itself.
import { useEffect, useState } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import { NoteScreen } from '../../ui/screens/note-screen';
import { RatherScreen } from '../../ui/screens/rather-screen';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { loadLevel, loadView } from '../levels/levels';
import { homeOf } from '../routes/home';
import { addressOf } from '../routes/route';
import type { Story } from '../session/play';
import type { LevelPlay } from './level-play';

/** What a level page needs. */
export interface LevelPageProps {
  readonly game: Game;
  readonly id: string;
}

/** A level with all that plays it. */
interface Loaded {
  readonly story: Story;
  readonly Play: typeof LevelPlay;
}

/** Fetches what plays stories, and the quiet hour with it: whoever loses the network in mid-level comes to its end. */
async function players() {
  const [play, , { fetchEveningCard }] = await Promise.all([
    import('./level-play'),
    import('./debrief-page'),
    import('./use-evening-card'),
  ]);
  // It is not waited for.
  fetchEveningCard();
  return play;
}

function useStory(game: Game, id: string, wanted: boolean) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    Promise.all([loadLevel(id), loadView(id), players(), game.text.load(`levels/${id}`)]).then(
      ([scenario, view, { LevelPlay: Play }]) => setLoaded(scenario ? { story: { scenario, view }, Play } : null),
      (error: unknown) => {
        console.warn('The level could not be loaded', error);
        setFailed(true);
      },
    );
  }, [id, wanted, attempt]);
  return { loaded, failed, retry: () => setAttempt(attempt + 1) };
}

/** The note comes every time, except on the way from the quiet hour to another way. */
export function LevelPage({ game, id }: LevelPageProps) {
  const { keeper, doors, router, enter } = game;
  const [step, setStep] = useState<'note' | 'rather' | 'play'>(enter.peek() === id ? 'play' : 'note');
  const { loaded, failed, retry } = useStory(game, id, step === 'play');
  const gentle = keeper.settings.value.profile === 'gentle';
  useEffect(() => void (enter.value = null), []);
  // Nobody goes through a door whose note has not come yet.
  if (step === 'note' && !doors.arrived.value) return <Waiting lesson={id} />;
  if (step === 'note') {
    return (
      <NoteScreen
        title={doors.say(id, 'title', gentle)}
        story={doors.say(id, 'door.note', gentle)}
        promise={doors.say(id, 'door.promise', gentle)}
        guest={keeper.member.value === null}
        home={addressOf(homeOf(game))}
        begun={levelOf(keeper.progress.value, id).run !== null}
        onPlay={() => {
          keeper.opened(id);
          setStep('play');
        }}
        onRather={() => {
          keeper.skip(id);
          setStep('rather');
        }}
        onHelp={() => router.go({ name: 'help' })}
      />
    );
  }
  if (step === 'rather')
    return <RatherScreen level={id} short={doors.say(id, 'door.rather', gentle)} toClass={classWords(game)} />;
  if (failed) return <Stuck onAgain={retry} />;
  return loaded ? <loaded.Play game={game} story={loaded.story} /> : <Waiting lesson={id} />;
}
