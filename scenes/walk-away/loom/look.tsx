// Looking before acting: a figure, what it said, and three lamps under it. Whoever is kept waiting comes nearer.
import { useEffect, useRef } from 'preact/hooks';
import type { Lamp, Voice, WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { voices } from '../items';
import { voiceLine } from './sentences';

const lamps: readonly Lamp[] = ['ask', 'quote', 'wait'];
/** Milliseconds in which a figure comes one step nearer. */
const patience = 9000;

interface LampsProps {
  readonly voice: Voice;
  readonly state: State;
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** What a lamp showed is told once, as news, and kept here in one word. */
function Lamps({ voice, state, words, onMove }: LampsProps) {
  return (
    <ul class="lamps">
      {lamps.map((lamp) => {
        const isLit = state.looked.includes(`${voice}.${lamp}`);
        const warmth = voices[voice].lamps[lamp] ? 'warm' : 'cold';
        return (
          <li key={lamp} class={isLit ? `lamp lamp-${warmth}` : 'lamp'}>
            <span class="lamp-glass" aria-hidden="true" />
            {isLit ? (
              <p>
                <b>{words(`lamp.${lamp}.${warmth}`)}</b> <span>{words(`lamp.${voice}.${lamp}`)}</span>
              </p>
            ) : (
              <>
                <p class="lamp-name" aria-hidden="true">
                  {words(`lamp.${lamp}`)}
                </p>
                <Button choice={`look.${lamp}`} onPress={() => onMove(`look.${lamp}`)}>
                  {words(`tool.look.${lamp}.name`)}
                </Button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Time passes in the lively pace only, and while nothing covers the page. */
function useNearing(isOn: boolean, covered: boolean, onBar: (number: number) => void): void {
  const now = useRef({ covered, onBar });
  now.current = { covered, onBar };
  useEffect(() => {
    if (!isOn) return undefined;
    let number = 0;
    const timer = setInterval(() => {
      if (now.current.covered || document.hidden) return;
      number += 1;
      now.current.onBar(number);
    }, patience);
    return () => clearInterval(timer);
  }, [isOn]);
}

/** Keys 1 to 3 look; focus begins at the first look that is left, then at `act`. */
export function Look({ beat, state, pace, news, words, covered, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  const { voice } = state;
  const left = voice === null ? [] : lamps.filter((lamp) => !state.looked.includes(`${voice}.${lamp}`));
  const spokeAgain = voice !== null && state.spokeAgain.includes(voice);
  useNearing(pace === 'lively' && !spokeAgain, covered, (number) => onMove(`bar.${String(number)}`));
  useEffect(() => {
    if (state.nearness > 0 && !spokeAgain) announce(words('look.near'));
  }, [state.nearness]);
  useEffect(() => {
    const pick = ({ key }: KeyboardEvent) => {
      const lamp = lamps[Number(key) - 1];
      if (lamp && left.includes(lamp) && !covered) onMove(`look.${lamp}`);
    };
    document.addEventListener('keydown', pick);
    return () => document.removeEventListener('keydown', pick);
  });
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice^="look."]', '[data-choice="act"]']);
  if (voice === null) return null;
  const { handle } = voices[voice];
  const name = words('voice.name', { n: state.voicesMet + 1, count: state.order.length });
  return (
    <section class="look-leaf" aria-label={name} ref={root}>
      <div class={`voice voice-near-${String(state.nearness)}`}>
        <p class="voice-from">
          <bdi>{handle}</bdi> <span>{name}</span>
        </p>
        {/* What those two say is the line of the passage, just above. */}
        {voice === 't1' || voice === 't2' ? null : (
          <p class="voice-said">
            <WithEmoji text={voiceLine(words, voice, state)} />
          </p>
        )}
        {spokeAgain ? (
          <p class="voice-said">
            <WithEmoji text={words(`${state.second[voice]}.text`)} />
          </p>
        ) : null}
      </div>
      {/* What a lamp shows stands under it; here it would stand twice. */}
      <div class="unseen">
        <AnswerView reactions={news.filter(({ key }) => key.startsWith('lamp.'))} words={words} />
      </div>
      <Lamps {...{ voice, state, words, onMove }} />
      <div class="loom-bar">
        <p class="hint">{left.length === 0 ? words('look.none') : words('look.left', { count: left.length })}</p>
        <Button look="main" choice="act" onPress={() => onMove('act')}>
          {words('tool.act.name')}
        </Button>
      </div>
      {state.voicesMet === 0 ? <p class="hint">{words(`hint.look.${pace}`)}</p> : null}
    </section>
  );
}
