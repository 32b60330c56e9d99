// The whole interface: the page of the present address, sentences about the device, the way out.
import { useSignal } from '@preact/signals';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { QuickExit } from '../../ui/hud/quick-exit';
import { SoundCaption } from '../../ui/hud/sound-caption';
import { TextContext } from '../../ui/kit/text-context';
import { Notices } from '../../ui/kit/notices';
import { Cover } from '../../ui/screens/cover';
import { Door } from '../screens/door';
import { FirstRunPage } from '../screens/first-run-page';
import { showCrash } from './crash';
import { listenForExit } from './exit-key';
import { fetchPages } from './fetch-pages';
import type { Game } from './game';

/** Whether the first questions are to be shown. */
export const isFirstPage = ({ router, keeper }: Game): boolean =>
  router.route.value.name === 'hub' && !keeper.settings.value.asked;

/** The first questions are here at once; every other page comes with the rest, while they are read. */
function Present({ game }: { readonly game: Game }) {
  const isFirst = isFirstPage(game);
  return (
    <>
      {isFirst ? <FirstRunPage game={game} /> : null}
      <Door first quiet={isFirst} load={() => fetchPages(game)} page={({ Page }) => <Page game={game} />} />
    </>
  );
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
          <Present key={keeper.visit.value} game={game} />
          <QuickExit onExit={cover} />
          {keeper.settings.value.captions ? <SoundCaption sound={sound} /> : null}
        </>
      )}
    </TextContext.Provider>
  );
}
