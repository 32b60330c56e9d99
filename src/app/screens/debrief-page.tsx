// The quiet hour of the evening that was finished last.
import { useEffect } from 'preact/hooks';
import { levelOf, type Progress } from '../../domain/progress/progress';
import { replayFrom, resume, type Run } from '../../domain/scenario/engine';
import type { Light, Scenario } from '../../domain/scenario/types';
import { outcomeOf } from '../../domain/scoring/result';
import { wordsOf } from '../../ui/dialogue/words';
import { sourceKey } from '../../ui/screens/debrief-keys';
import { DebriefScreen } from '../../ui/screens/debrief-screen';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { loadLevel, loadView } from '../levels/levels';
import { gameAddress } from '../routes/game-address';
import { forksOf } from '../session/forks';
import type { Story } from '../session/play';
import { KeepsakeCard } from './keepsake-card';
import { StuckPage } from './stuck-page';
import { useEveningCard } from './use-evening-card';
import { useFetched } from './use-fetched';
import { useStreet } from './use-street';

const lightNames: readonly Light[] = ['safe', 'kind', 'brave'];
/** Numbered keys `why.1`, `why.2` and so on, as many as the level has. */
function whyOf({ text }: Game, level: string): string[] {
  const keys: string[] = [];
  while (text.has(`why.${keys.length + 1}`, `levels/${level}`)) keys.push(`why.${keys.length + 1}`);
  return keys;
}

function lastRun(progress: Progress, id: string) {
  return levelOf(progress, id).finished.at(-1)?.run;
}

/** A story with the evening that was finished last. */
interface FinishedStory extends Story {
  readonly run: Run;
}

/** Null where there is nothing to look back at yet. */
async function fetchFinished(game: Game, id: string): Promise<FinishedStory | null> {
  const saved = lastRun(game.keeper.progress.peek(), id);
  // The door itself is the right place then.
  if (!saved) {
    game.router.go({ name: 'level', id });
    return null;
  }
  const words = game.text.load(`levels/${id}`);
  const [scenario, view] = await Promise.all([loadLevel(id), loadView(id), words]);
  return scenario ? { scenario, view, run: resume(scenario, saved) } : null;
}

/** The window of the finished evening is seen to light. */
function useWindowLit(picture: ReturnType<typeof useStreet>, number: number | undefined): void {
  useEffect(() => {
    if (number === undefined) return;
    picture.makeRoom({ top: 64, right: 0, bottom: window.innerHeight * 0.62, left: 0 });
    // First as it was, so that the window is seen to light.
    picture.show({ beat: 'hub', kind: 'hub', state: { half: [number] } });
    const timer = setTimeout(() => {
      picture.show({ beat: 'hub', kind: 'hub', state: { lit: [number] } });
    }, 1200);
    return () => clearTimeout(timer);
  }, [number]);
}

/** Each light with the marks that lit it. */
const lightsOf = (scenario: Scenario, levels: Readonly<Record<Light, number>>, earned: readonly string[]) =>
  lightNames.map((light) => ({
    light,
    level: levels[light],
    marks: scenario.marks.filter(({ id, light: of }) => of === light && earned.includes(id)).map(({ id }) => id),
  }));

/** Works the picture out again from the kept path. */
export function DebriefPage({ game, id }: { readonly game: Game; readonly id: string }) {
  const { keeper, router, text } = game;
  const { found, failure, retry } = useFetched(() => fetchFinished(game, id), [id]);
  const picture = useStreet(game);
  const EveningCard = useEveningCard();
  useWindowLit(picture, found?.scenario.order);
  useEffect(() => {
    if (!found) return;
    text.gentle(found.run.profile === 'gentle');
    return () => text.gentle(keeper.settings.peek().profile === 'gentle');
  }, [found]);
  if (failure) return <StuckPage {...failure} onAgain={retry} />;
  if (!found) return <Waiting lesson={id} />;
  const { scenario, run, view } = found;
  const words = wordsOf(text, id);
  const { lights, marks, circle, happened } = outcomeOf(scenario, run);
  const play = () => {
    game.enter.value = id;
    router.go({ name: 'level', id });
  };
  const shown = lightsOf(scenario, lights, marks);
  const forks = forksOf(scenario, run);
  return (
    <DebriefScreen
      level={id}
      words={words}
      lights={shown}
      circle={circle}
      happened={happened}
      evening={
        <>
          {view.Evening ? <view.Evening scenario={scenario} run={run} words={words} /> : null}
          <KeepsakeCard game={game} level={id} />
        </>
      }
      forks={forks}
      picture={
        EveningCard ? (
          <EveningCard
            {...{ words, circle, forks, lights: shown }}
            share={game.share}
            address={gameAddress(text.locale.value.tag)}
          />
        ) : null
      }
      why={whyOf(game, id)}
      hasSource={text.has(sourceKey, `levels/${id}`)}
      tries={scenario.tries}
      chosen={keeper.progress.value.guide.filter(({ level }) => level === id).map(({ key }) => key)}
      onReplay={(step) => {
        keeper.record(replayFrom(scenario, run, step));
        play();
      }}
      onTry={(key) => keeper.addTry(id, key)}
      onAgain={play}
      toClass={classWords(game)}
    />
  );
}
