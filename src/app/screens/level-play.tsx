// A level being played, with its menus.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../../domain/scenario/types';
import { outcomeOf } from '../../domain/scoring/result';
import { Transcript } from '../../ui/dialogue/transcript';
import { wordsOf } from '../../ui/dialogue/words';
import { PauseMenu } from '../../ui/hud/pause-menu';
import { announce } from '../../ui/kit/announce';
import { LevelScreen } from '../../ui/screens/level-screen';
import type { Game } from '../boot/game';
import { startPlay, type Play } from '../session/play';
import { beatMoves, keepByItself, useBeat } from './use-beat';
import { useReadingAloud } from './use-reading-aloud';

/** What the play needs. */
export interface LevelPlayProps {
  readonly game: Game;
  readonly scenario: Scenario;
}

type Menu = 'none' | 'pause' | 'transcript';

/** The reason a report of the guest in front would carry. */
function reasonOf(play: Play): string | undefined {
  const { run, scenario } = play.session;
  const { state } = run.value;
  const front = state as { guest?: { item: string } | null; comment?: { item: string } | null };
  const id = front.comment?.item ?? front.guest?.item;
  const item = scenario.items(state).find((candidate) => candidate.id === id);
  return item && 'reason' in item ? String(item.reason) : undefined;
}

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
      autoBeat={keeper.settings.value.autoBeat}
      guest={keeper.member.value === null}
      onResume={() => onMenu('none')}
      onTranscript={() => onMenu('transcript')}
      onPace={(pace) => {
        keeper.set({ pace });
        announce(text.t('pause-pace-changed'));
      }}
      onMute={(muted) => keeper.set({ muted })}
      onAutoBeat={(autoBeat) => keeper.set({ autoBeat })}
      onStartOver={props.onStartOver}
      onLeave={() => router.go({ name: 'hub' })}
    />
  );
}

function usePlay({ game, scenario }: LevelPlayProps) {
  const [attempt, setAttempt] = useState(0);
  const play = useMemo(() => startPlay(game, scenario, attempt > 0), [game, scenario, attempt]);
  useEffect(() => () => play.stop(), [play]);
  useEffect(() => {
    if (play.resumed) announce(game.text.t('resumed'));
  }, [play]);
  return { play, attempt, startOver: () => setAttempt(attempt + 1) };
}

/** Values for the screen, callbacks for the play. */
export function LevelPlay({ game, scenario }: LevelPlayProps) {
  const { text, router, doors } = game;
  const [menu, setMenu] = useState<Menu>('none');
  const { play, attempt, startOver } = usePlay({ game, scenario });
  const { session } = play;
  useBeat(game, play, menu !== 'none');
  useReadingAloud(game, play);
  useEffect(() => void (play.covered.value = menu !== 'none'), [menu, play]);
  const run = session.run.value;
  const actions = session.actions.value;
  const lively = play.pace.value === 'lively';
  const choose = (id: string) => {
    if (id === 'auto') keepByItself(game, play);
    else if (lively && id === 'keep') play.press();
    else play.move(id);
  };
  return (
    <>
      <LevelScreen
        key={attempt}
        number={scenario.order}
        title={doors.say(scenario.id, 'title', run.profile === 'gentle')}
        beat={run.beat}
        pace={play.pace.value}
        entry={session.entry.value}
        acting={session.acting.value}
        actions={{
          choices: actions.choices.map(({ id, tool }) => ({ id, key: `${run.beat}.${id}`, tool: tool === true })),
          moves: [...beatMoves(game, play), ...actions.moves],
          canGoOn: actions.canGoOn || session.over.value,
        }}
        state={run.state}
        news={session.news.value}
        circle={outcomeOf(scenario, run).circle}
        reason={reasonOf(play)}
        notices={play.status.value === 'failed' ? ['er-stage'] : []}
        words={wordsOf(text, scenario.id)}
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
      <Menus
        game={game}
        play={play}
        menu={menu}
        onMenu={setMenu}
        onStartOver={() => {
          setMenu('none');
          startOver();
        }}
      />
    </>
  );
}
