// The walk: behind, words that get smaller; ahead, a sentence that gets longer; between them what pulls at the bag.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TugAction, WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { corridorOf, stepsDone, tugOf } from '../../../src/domain/mechanics/word-loom/walk';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { useHold } from '../../../src/ui/kit/use-hold';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { tugs } from '../items';

/** Seconds for the first step and for the last; with something pulling at the bag a step takes longer. */
const slowest = 1.7;
const quickest = 0.8;
const dragged = 2;
/** Milliseconds of a step that is walked by itself. */
const ownPace = 900;
const quarters = 4;

const others: readonly TugAction[] = ['pocket', 'turn', 'block'];

/** What is heard behind and ahead, and how far the way is done, 0 to 1. */
function wayOf(state: State, words: Words) {
  const count = corridorOf(state);
  const n = Math.min(count, stepsDone(state));
  const quarter = String(Math.min(quarters, 1 + Math.floor((n / count) * quarters)));
  const ahead = state.person === 'none' ? words('ahead.none') : words(`ahead.${state.person}.${quarter}`);
  return { n, count, share: n / count, behind: words(`behind.${quarter}`), ahead };
}

interface WayProps {
  readonly state: State;
  readonly words: Words;
}

/** Their words shrink with distance, the friend's grow. */
function Way({ state, words }: WayProps) {
  const { n, count, share, behind, ahead } = wayOf(state, words);
  return (
    <div class={state.tug === null ? 'way' : 'way way-pulled'} style={{ '--share': share.toFixed(3) }}>
      <p class="way-behind">{behind}</p>
      <p class="way-ahead">{ahead}</p>
      <progress class="way-done" max={count} value={n} aria-label={words('walk.step', { n, count })} />
      <p class="way-step">{words('walk.step', { n, count })}</p>
    </div>
  );
}

interface ActionProps extends WayProps {
  readonly onMove: (move: string) => void;
}

/** What else can be done with what pulls. */
function Others({ words, onMove }: Pick<ActionProps, 'words' | 'onMove'>) {
  return (
    <ul class="tug-actions">
      {others.map((action) => (
        <li key={action}>
          <Button choice={action} onPress={() => onMove(action)}>
            <b>{words(`tool.${action}.name`)}</b> <small>{words(`tool.${action}.hint`)}</small>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Held, it walks; let go, she stands. One switch walks by itself up to the next pull. */
function LivelySteps({
  state,
  words,
  eased,
  covered,
  onMove,
}: ActionProps & Pick<PlayProps<State>, 'eased' | 'covered'>) {
  const [isAuto, setAuto] = useState(eased);
  const { share } = wayOf(state, words);
  const isPulled = state.tug !== null;
  const seconds = (slowest - (slowest - quickest) * share) * (isPulled ? dragged : 1);
  const move = isPulled ? 'walk' : 'step';
  const held = useHold({ seconds, eased: isAuto, repeats: true, onDone: () => onMove(move) });
  useEffect(() => {
    if (!isAuto || isPulled || covered) return undefined;
    const timer = setTimeout(() => onMove('step'), ownPace);
    return () => clearTimeout(timer);
  }, [isAuto, isPulled, covered, state.halves]);
  return (
    <div class="walk-bar" style={{ '--held': held.share.toFixed(3) }}>
      <button type="button" class="button button-main walk-hold" data-choice={move} {...held.listeners}>
        <span class="walk-fill" aria-hidden="true" />
        <span>{words(isAuto ? `tool.${move}.name` : 'tool.hold.name')}</span>
      </button>
      <Button look="quiet" pressed={isAuto} onPress={() => setAuto(!isAuto)}>
        {words('tool.auto.name')}
      </Button>
    </div>
  );
}

/** One step at a time, or on to the next pull. */
function CalmSteps({ state, words, onMove }: ActionProps) {
  const [isOn, setOn] = useState(false);
  const isPulled = state.tug !== null;
  useEffect(() => {
    if (isPulled) setOn(false);
    else if (isOn) onMove('step');
  }, [isOn, isPulled, state.halves]);
  if (isPulled) {
    return (
      <div class="walk-bar">
        <Button look="main" choice="walk" onPress={() => onMove('walk')}>
          {words('tool.walk.name')}
        </Button>
        <p class="hint">{words('tool.walk.hint')}</p>
      </div>
    );
  }
  return (
    <div class="walk-bar">
      <Button look="main" choice="step" onPress={() => onMove('step')}>
        {words('tool.step.name')}
      </Button>
      <Button look="quiet" onPress={() => setOn(true)}>
        {words('tool.on.name')}
      </Button>
    </div>
  );
}

/** Standing still is allowed: nothing happens by itself. */
export function Walk(props: PlayProps<State>) {
  const { beat, state, pace, eased, news, words, covered, onMove } = props;
  const root = useRef<HTMLElement>(null);
  const { n, count, behind, ahead } = wayOf(state, words);
  const tug = state.tug === null ? undefined : tugOf(tugs, state.tug);
  const pulls = tug ? words('walk.tug', { handle: tug.handle }) : '';
  useEffect(() => {
    announce(words('sr.step', { n, count, behind, ahead }));
    if (tug) announce(`${pulls}: ${words(`${tug.id}.text`)}`);
  }, [state.halves, state.tug]);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice="step"]', '[data-choice="walk"]']);
  return (
    <section class="walk-leaf" aria-label={words('walk.length', { count })} ref={root}>
      <Way state={state} words={words} />
      {news.length === 0 ? (
        <p class="hint">{words('walk.length', { count })}</p>
      ) : (
        <AnswerView reactions={news} words={words} />
      )}
      {tug ? (
        <article class="tug" key={tug.id}>
          <p class="voice-from">{pulls}</p>
          <p class="voice-said">
            <WithEmoji text={words(`${tug.id}.text`)} />
          </p>
        </article>
      ) : null}
      {pace === 'lively' ? (
        <LivelySteps {...{ state, words, eased, covered, onMove }} />
      ) : (
        <CalmSteps {...{ state, words, onMove }} />
      )}
      {tug ? <Others words={words} onMove={onMove} /> : null}
      {state.tugged <= 1 ? <p class="hint">{words(`hint.walk.${pace}`)}</p> : null}
    </section>
  );
}
