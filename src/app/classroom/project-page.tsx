// Play together: a story before the whole class, or for two at one device.
import { useEffect, useState } from 'preact/hooks';
import { resumeProject, type Project, type ResumedProject } from '../../domain/project/project';
import { isOver } from '../../domain/scenario/engine';
import type { Profile } from '../../domain/scenario/types';
import { StartScreen, type ProjectStart } from '../../ui/classroom/project/start-screen';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { loadLevel, loadView } from '../levels/levels';
import { newRun } from '../session/new-run';
import type { Story } from '../session/play';
import { EndPage } from './project/end-page';
import { PlayPage } from './project/play-page';
import { useProject } from './project/use-projects';
import { useSize } from './project/use-size';

/** The story and all words of it, those of its plan too: a class without network comes to the end of it. */
function useStory(game: Game, id: string) {
  const [story, setStory] = useState<Story | null>(null);
  const [isStuck, setStuck] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setStuck(false);
    const words = [game.text.load('teach'), game.text.load(`levels/${id}`), game.text.load(`lessons/${id}`)];
    Promise.all([loadLevel(id), loadView(id), ...words]).then(
      ([scenario, view]) => setStory(scenario ? { scenario, view } : null),
      (error: unknown) => {
        console.warn('The story could not be loaded', error);
        setStuck(true);
      },
    );
  }, [id, attempt]);
  return { story, isStuck, retry: () => setAttempt(attempt + 1) };
}

type Place = { readonly name: 'start' } | { readonly name: 'play' | 'end'; readonly project: Project };

/** What is kept, where it still fits the story. */
function fitting({ scenario }: Story, kept: Project | null): ResumedProject | null {
  return kept === null ? null : resumeProject(scenario, kept);
}

function Pages({ game, story }: { readonly game: Game; readonly story: Story }) {
  const { id } = story.scenario;
  const { kept, isSafe, keep, forget } = useProject(game, id);
  const [place, setPlace] = useState<Place>({ name: 'start' });
  const size = useSize(place.name !== 'start');
  const profileNow: Profile = game.keeper.settings.value.profile;
  const titleOf = (profile: Profile) => game.doors.say(id, 'title', profile === 'gentle');
  if (kept === undefined || !game.doors.arrived.value) return <Waiting lesson={id} />;
  const begin = ({ mode, profile, pupils }: ProjectStart) => {
    const { seed } = newRun(game);
    const run = { level: id, seed, profile, remembered: {}, path: [] };
    setPlace({ name: 'play', project: { mode, pupils, run, moments: [] } });
  };
  const toStart = () => setPlace({ name: 'start' });
  if (place.name === 'play') {
    return (
      <PlayPage
        game={game}
        story={story}
        project={place.project}
        size={size}
        isSafe={isSafe}
        onChange={keep}
        onOver={() => setPlace({ name: 'end', project: place.project })}
        onLeave={(isForgotten) => {
          toStart();
          if (isForgotten) forget();
          game.router.go({ name: 'teach' });
        }}
      />
    );
  }
  if (place.name === 'end') {
    const forgetAll = () => {
      forget();
      toStart();
    };
    return <EndPage game={game} story={story} project={kept ?? place.project} onAgain={toStart} onForget={forgetAll} />;
  }
  const resumed = fitting(story, kept);
  const hasEnded = resumed !== null && isOver(story.scenario, resumed.run);
  return (
    <StartScreen
      level={id}
      title={titleOf(profileNow)}
      noteOf={(profile) => game.doors.say(id, 'door.note', profile === 'gentle')}
      profile={profileNow}
      earlier={resumed ? { choices: resumed.project.moments.length, isOver: hasEnded } : null}
      isSafe={isSafe}
      onStart={begin}
      onResume={() => {
        if (resumed) setPlace({ name: hasEnded ? 'end' : 'play', project: resumed.project });
      }}
      onForget={forget}
    />
  );
}

/** Play together. */
export function ProjectPage({ game, id }: { readonly game: Game; readonly id: string }) {
  const { story, isStuck, retry } = useStory(game, id);
  if (isStuck) return <Stuck onAgain={retry} />;
  return story ? <Pages game={game} story={story} /> : <Waiting lesson={id} />;
}
