// The whole interface: the page of the present address, sentences about the device, the way out.
import { useSignal } from '@preact/signals';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { QuickExit } from '../../ui/hud/quick-exit';
import { SoundCaption } from '../../ui/hud/sound-caption';
import { TextContext } from '../../ui/kit/text-context';
import { Notices } from '../../ui/kit/notices';
import { Cover } from '../../ui/screens/cover';
import { ClassroomPage } from '../classroom/classroom-doors';
import { FestivalDoor } from '../screens/festival-door';
import { HelpPage } from '../screens/help-page';
import { HubPage } from '../screens/hub-page';
import { LevelPage } from '../screens/level-page';
import { DebriefDoor, OwnDoor } from '../screens/own-doors';
import { CheckDoor, RoundDoor } from '../screens/practice-door';
import { ReadingDoor } from '../screens/reading-door';
import { showCrash } from './crash';
import { listenForExit } from './exit-key';
import type { Game } from './game';

/** The page of a route. What is read is fetched as one, so that going on from page to page waits once. */
function Page({ game }: { readonly game: Game }) {
  const { value: route } = game.router.route;
  switch (route.name) {
    case 'hub':
      return <HubPage game={game} />;
    case 'level':
      return <LevelPage key={route.id} game={game} id={route.id} />;
    case 'debrief':
      return <DebriefDoor key={route.id} game={game} id={route.id} />;
    case 'help':
      return <HelpPage game={game} />;
    case 'festival':
      return <FestivalDoor game={game} />;
    case 'practice':
      return <RoundDoor game={game} />;
    case 'check':
      return <CheckDoor key={`${route.id} ${route.form}`} game={game} id={route.id} form={route.form} />;
    case 'settings':
    case 'profiles':
    case 'guide':
      return <OwnDoor game={game} name={route.name} />;
    case 'lesson':
    case 'plan':
    case 'lessons':
    case 'about':
    case 'privacy':
      return <ReadingDoor game={game} route={route} />;
    default:
      return <ClassroomPage game={game} route={route} />;
  }
}

function useCover(game: Game) {
  const covered = useSignal(false);
  const leftStory = useSignal(false);
  const cover = () => {
    // The picture goes at once, before anything else is drawn.
    game.stageHost.hidden = true;
    document.title = game.text.t('exit-cover');
    game.sound.pause(true);
    leftStory.value = document.querySelector('[data-screen="level"]') !== null;
    covered.value = true;
  };
  const uncover = () => {
    game.stageHost.hidden = false;
    document.title = game.text.t('ui-title');
    game.sound.pause(false);
    // Back into the story, not to its door.
    const { value: route } = game.router.route;
    if (route.name === 'level' && leftStory.value) game.enter.value = route.id;
    covered.value = false;
  };
  useEffect(() => listenForExit(() => game.keeper.settings.peek().exitKey ?? 'Escape', cover), []);
  return { covered, cover, uncover };
}

/** Everything but the picture. */
export function App({ game }: { readonly game: Game }) {
  const { keeper, router, text, sound, wishes } = game;
  const { covered, cover, uncover } = useCover(game);
  const told = useSignal(wishes.notices);
  const [error] = useErrorBoundary() as [unknown, () => void];
  useEffect(() => {
    if (error !== undefined) showCrash(document.body, error);
  }, [error]);
  useEffect(() => void performance.mark('title-interactive'), []);
  if (error !== undefined) return null;
  const notices = [
    ...told.value.map((key) => ({ key, dismiss: () => void (told.value = told.value.filter((one) => one !== key)) })),
    ...(router.notice.value === null ? [] : [{ key: router.notice.value, dismiss: () => router.dismissNotice() }]),
    ...(keeper.notice.value === null ? [] : [{ key: keeper.notice.value, dismiss: keeper.dismissNotice }]),
  ];
  return (
    <TextContext.Provider value={text}>
      {covered.value ? (
        <Cover onReturn={uncover} />
      ) : (
        <>
          <Notices notices={notices} language={wishes.language ?? ''} />
          <Page game={game} />
          <QuickExit onExit={cover} />
          {keeper.settings.value.captions ? <SoundCaption sound={sound} /> : null}
        </>
      )}
    </TextContext.Provider>
  );
}
