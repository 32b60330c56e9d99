// A level being played, with its menus.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { outcomeOf } from '../../domain/scoring/result';
import { Transcript } from '../../ui/dialogue/transcript';
import { wordsOf } from '../../ui/dialogue/words';
import { PauseMenu } from '../../ui/hud/pause-menu';
import { announce } from '../../ui/kit/announce';
import { LevelScreen } from '../../ui/screens/level-screen';
import type { Game } from '../boot/game';
import { useKept } from '../offline/use-kept';
import { startPlay, type Play, type Story } from '../session/play';
import { changeLanguage } from './change-language';
import { Passage } from './passage';
import { beatMoves, keepByItself, useBeat } from './use-beat';
import { useReadingAloud } from './use-reading-aloud';

/** What the play needs. */
export interface LevelPlayProps {
  readonly game: Game;
  readonly story: Story;
}

type Menu = 'none' | 'pause' | 'transcript';

function Menus(props: {
  readonly game: Game;
  readonly play: Play;
  readonly menu: Menu;
  readonly onMenu: (menu: Menu) => void;
  readonly onStartOver: () => void;
}) {
  const { game, play, menu, onMenu } = props;
  const { keeper, text, router } = game;
  const words = wordsOf(text, play.session.scenario.id);
  if (menu === 'transcript') {
    return <Transcript entries={play.session.transcript.value} words={words} onClose={() => onMenu('none')} />;
  }
  if (menu === 'none') return null;
  return (
    <PauseMenu
      pace={keeper.settings.value.pace}
      muted={keeper.settings.value.muted}
      easing={play.view.easing}
      eased={game.keeper.settings.value.autoBeat}
      guest={keeper.member.value === null}
      onResume={() => onMenu('none')}
      onTranscript={() => onMenu('transcript')}
      onPace={(pace) => {
        keeper.set({ pace });
        announce(text.t('pause-pace-changed'));
      }}
      language={text.locale.value.tag}
      locales={text.locales}
      onLanguage={(tag) => changeLanguage(game, tag)}
      onMute={(muted) => keeper.set({ muted })}
      onEase={(autoBeat) => keeper.set({ autoBeat })}
      onStartOver={() => {
        onMenu('none');
        props.onStartOver();
      }}
      onLeave={() => router.go({ name: 'hub' })}
    />
  );
}

function usePlay({ game, story }: LevelPlayProps) {
  const [attempt, setAttempt] = useState(0);
  const play = useMemo(() => startPlay(game, story, attempt > 0), [game, story, attempt]);
  useEffect(() => () => play.stop(), [play]);
  useEffect(() => {
    if (play.resumed) announce(game.text.t('resumed'));
  }, [play]);
  return { play, attempt, startOver: () => setAttempt(attempt + 1) };
}

/** Values for the screen, callbacks for the play. */
export function LevelPlay({ game, story }: LevelPlayProps) {
  const { scenario } = story;
  const { text, router, doors } = game;
  const [menu, setMenu] = useState<Menu>('none');
  const { play, attempt, startOver } = usePlay({ game, story });
  const { session } = play;
  useBeat(game, play, menu !== 'none');
  useReadingAloud(game, play);
  useKept(game, scenario.id, play.status.value !== 'loading');
  useEffect(() => void (play.covered.value = menu !== 'none'), [menu, play]);
  const run = session.run.value;
  const actions = session.actions.value;
  const words = wordsOf(text, scenario.id);
  const moves = [...beatMoves(game, play), ...actions.moves];
  const lively = play.pace.value === 'lively';
  const choose = (id: string) => {
    if (id === 'auto' && play.view.beat) keepByItself(game, play);
    // Only where there is a beat: elsewhere a choice may well be called keep.
    else if (lively && id === 'keep' && play.view.beat) play.press();
    else play.move(id);
  };
  return (
    <>
      <LevelScreen
        key={attempt}
        level={scenario.id}
        number={scenario.order}
        title={doors.say(scenario.id, 'title', run.profile === 'gentle')}
        beat={run.beat}
        entry={session.entry.value}
        acting={session.acting.value}
        actions={{
          choices: actions.choices.map(({ id, tool }) => ({ id, key: `${run.beat}.${id}`, tool: tool === true })),
          moves,
          canGoOn: actions.canGoOn || session.over.value,
        }}
        circle={outcomeOf(scenario, run).circle}
        notices={play.status.value === 'failed' ? ['er-stage'] : []}
        words={words}
        beside={play.view.Beside ? <play.view.Beside beat={run.beat} state={run.state} words={words} /> : null}
        passage={<Passage {...{ play, words, moves }} eased={game.keeper.settings.value.autoBeat} onMove={choose} />}
        news={session.news.value}
        onAdvance={() => play.advance()}
        onChoose={choose}
        onHelp={() => {
          // The way back leads into the story, not to its door.
          game.enter.value = scenario.id;
          router.go({ name: 'help' });
        }}
        onPause={() => setMenu('pause')}
        onInsets={(insets) => void (play.insets.value = insets)}
      />
      <Menus game={game} play={play} menu={menu} onMenu={setMenu} onStartOver={startOver} />
    </>
  );
}
