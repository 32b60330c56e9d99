// A story before a class, with its keys: values for the screen, callbacks for the play.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readerOf, type Project } from '../../../domain/project/project';
import { LeaveQuestion } from '../../../ui/classroom/project/leave-question';
import { PlayScreen } from '../../../ui/classroom/project/play-screen';
import { useProjectWords } from '../../../ui/classroom/project/project-words';
import { useClicker } from '../../../ui/classroom/project/use-clicker';
import { wordsOf } from '../../../ui/dialogue/words';
import type { Game } from '../../boot/game';
import { Passage } from '../../screens/passage';
import type { Story } from '../../session/play';
import { startProject, type ProjectPlay } from './project-play';
import { stepFocus } from './step-focus';
import { useMoment, type Offer } from './use-moment';
import type { LetterSize } from './use-size';

/** What the page needs. */
export interface PlayPageProps {
  readonly game: Game;
  readonly story: Story;
  readonly project: Project;
  readonly size: LetterSize;
  readonly isSafe: boolean;
  readonly onChange: (project: Project) => void;
  readonly onOver: () => void;
  /** Out of the story; with `forget` nothing of it stays. */
  readonly onLeave: (forget: boolean) => void;
}

/** What can be done now, for a class. */
function offerOf(
  { play }: ProjectPlay,
  words: ReturnType<typeof wordsOf>,
): Offer & { readonly tools: readonly string[] } {
  const { scenario, run, actions, acting } = play.session;
  const { beat } = run.value;
  const choices = acting.value ? actions.value.choices : [];
  const own = choices.filter(({ tool }) => tool !== true);
  // Where there is only one way, there is nothing to raise hands for.
  const ways = own.length > 1 ? own : [];
  return {
    options: ways.map(({ id }) => ({ id, words: words(`${beat}.${id}`) })),
    tools: choices.filter((choice) => !ways.includes(choice)).map(({ id }) => id),
    isTurn: scenario.forks.includes(beat),
  };
}

/** How many entries back the class reads again; anything new that is said leads back to now. */
function useLookingBack({ play }: ProjectPlay) {
  const { transcript, entry, run } = play.session;
  const [kept, setKept] = useState({ back: 0, from: run.value, said: transcript.value });
  const said = transcript.value;
  const back = kept.said === said && kept.from === run.value ? kept.back : 0;
  // The last of what was said is what stands there now, except where a move has cleared it away.
  const newest = entry.value === undefined ? said.length : said.length - 1;
  const go = (next: number) => setKept({ back: next, from: run.value, said });
  return {
    again: back > 0 ? said[newest - back] : undefined,
    canGoBack: newest - back > 0,
    goBack: () => go(back + 1),
    comeBack: () => go(back - 1),
  };
}

function useProjectPlay({ game, story, project, onChange, onOver }: PlayPageProps): ProjectPlay {
  const started = useMemo(() => startProject(game, { story, project, onChange, onOver }), []);
  useEffect(() => () => started.stop(), []);
  return started;
}

/** What is before the class, and what on and back mean there. */
function useScene(game: Game, started: ProjectPlay, project: Project) {
  const { play } = started;
  const { session } = play;
  const words = wordsOf(game.text, session.scenario.id);
  const looking = useLookingBack(started);
  const offer = offerOf(started, words);
  const moment = useMoment(started, offer, project);
  const actions = session.actions.value;
  const isAgain = looking.again !== undefined;
  const acting = session.acting.value && !isAgain;
  const isChoosing = acting && offer.options.length > 0;
  const isPlaying = acting && actions.moves.length > 0;
  const canGoOn = isAgain || !acting || ((actions.canGoOn || session.over.value) && !isPlaying);
  const goOn = () => (isAgain ? looking.comeBack() : play.advance());
  const step = (change: 1 | -1) => {
    const sheet = document.querySelector('.project .sheet');
    if (sheet) stepFocus(sheet, change);
  };
  return {
    ...{ words, looking, moment, isAgain, acting, isChoosing, isPlaying, canGoOn, goOn },
    moves: actions.moves,
    tools: acting && !moment.isTalking ? offer.tools : [],
    isTalking: isChoosing && moment.isTalking,
    forward: () => {
      if (isChoosing) moment.onForward();
      else if (isPlaying) step(1);
      else if (canGoOn) goOn();
    },
    back: () => {
      if (isChoosing && moment.onBack()) return;
      if (isPlaying) step(-1);
      else if (looking.canGoBack) looking.goBack();
    },
  };
}

type Scene = ReturnType<typeof useScene>;

/** While the screen is hidden, every key that means something shows it again, and does nothing else. */
function useKeys(game: Game, scene: Scene, size: LetterSize, hiding: readonly [boolean, (isHidden: boolean) => void]) {
  const { isChoosing, isPlaying, moment, forward, back } = scene;
  const [isHidden, hide] = hiding;
  const place = {
    direction: game.text.locale.value.direction,
    inPassage: isPlaying,
    letters: isChoosing && !isHidden ? moment.letters : [],
  };
  useClicker(place, (meaning) => {
    if (isHidden) hide(false);
    else if (meaning.kind === 'forward') forward();
    else if (meaning.kind === 'back') back();
    else if (meaning.kind === 'hide') hide(true);
    else if (meaning.kind === 'option') moment.onOption(meaning.index, meaning.isShifted);
    else size.resize(meaning.kind === 'larger' ? 1 : -1);
  });
}

/** What stands above a passage: who presses. */
function useHint({ mode }: Project, { moments }: ProjectPlay): string {
  const { say } = useProjectWords();
  return say(mode === 'class' ? 'project-call-out' : `project-press-${readerOf(moments.value.length)}`);
}

/** The story; a dialog asks before it is left. */
export function PlayPage(props: PlayPageProps) {
  const { game, story, project, size } = props;
  const started = useProjectPlay(props);
  const [isHidden, setHidden] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { play } = started;
  const { session } = play;
  const scene = useScene(game, started, project);
  const { words, looking, isAgain } = scene;
  const { id, order } = story.scenario;
  const run = session.run.value;
  const isCovered = isHidden || isLeaving || isAgain;
  const hint = useHint(project, started);
  useKeys(game, scene, size, [isHidden, setHidden]);
  useEffect(() => void (play.covered.value = isCovered), [isCovered]);
  return (
    <>
      <PlayScreen
        level={id}
        beat={run.beat}
        bar={{
          number: order,
          title: game.doors.say(id, 'title', run.profile === 'gentle'),
          canShrink: size.canShrink,
          canGrow: size.canGrow,
          canGoBack: looking.canGoBack && !scene.isTalking,
          onResize: size.resize,
          onBack: looking.goBack,
          onHide: () => setHidden(true),
          onLeave: () => setLeaving(true),
        }}
        entry={looking.again ?? session.entry.value}
        isAgain={isAgain}
        news={scene.acting ? session.news.value : []}
        words={words}
        beside={play.view.Beside ? <play.view.Beside beat={run.beat} state={run.state} words={words} /> : null}
        passage={
          scene.isPlaying ? (
            <Passage {...{ play, words }} eased moves={scene.moves} onMove={(move) => play.move(move)} />
          ) : null
        }
        passageHint={hint}
        moment={scene.isChoosing ? scene.moment.part : null}
        isTalking={scene.isTalking}
        tools={scene.tools}
        canGoOn={scene.canGoOn}
        isHidden={isHidden}
        notices={play.status.value === 'failed' ? ['er-stage'] : []}
        onTool={(id) => play.move(id)}
        onGoOn={scene.goOn}
        onShowAgain={() => setHidden(false)}
        onInsets={(insets) => void (play.insets.value = insets)}
      />
      {isLeaving ? (
        <LeaveQuestion isSafe={props.isSafe} onStay={() => setLeaving(false)} onLeave={props.onLeave} />
      ) : null}
    </>
  );
}
