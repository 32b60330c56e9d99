// A level's door: its note, "rather not", and the play itself.
import { useEffect, useState } from 'preact/hooks';
import { levelOf } from '../../domain/progress/progress';
import { NoteScreen } from '../../ui/screens/note-screen';
import { RatherScreen } from '../../ui/screens/rather-screen';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { loadLevel, loadStage, loadView } from '../levels/levels';
import { homeOf } from '../routes/home';
import { addressOf } from '../routes/route';
import type { Story } from '../session/play';
import type { LevelPlay } from './level-play';
import { StuckPage } from './stuck-page';
import { useFetched } from './use-fetched';

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

async function fetchStory(game: Game, id: string): Promise<Loaded | null> {
  const words = game.text.load(`levels/${id}`);
  const [scenario, view, { LevelPlay: Play }] = await Promise.all([loadLevel(id), loadView(id), players(), words]);
  return scenario ? { story: { scenario, view }, Play } : null;
}

/** Fetches story, picture and what plays them while the note is read. What does not come is asked for again later. */
function warmStory(game: Game, id: string): void {
  Promise.all([fetchStory(game, id), loadStage(id)]).catch((error: unknown) =>
    console.warn('The level could not be fetched early', error),
  );
}

/** The note comes every time, except on the way from the quiet hour to another way. */
export function LevelPage({ game, id }: LevelPageProps) {
  const { keeper, doors, router, enter } = game;
  const [step, setStep] = useState<'note' | 'rather' | 'play'>(enter.peek() === id ? 'play' : 'note');
  const isWanted = step === 'play';
  const { found, failure, retry } = useFetched(() => (isWanted ? fetchStory(game, id) : null), [id, isWanted]);
  const gentle = keeper.settings.value.profile === 'gentle';
  useEffect(() => void (enter.value = null), []);
  useEffect(() => warmStory(game, id), []);
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
  if (failure) return <StuckPage {...failure} onAgain={retry} />;
  return found ? <found.Play game={game} story={found.story} /> : <Waiting lesson={id} />;
}
