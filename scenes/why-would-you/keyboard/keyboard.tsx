// The keyboard that leans, in either pace: the draft above, the slope, and a flat key beside it.
import { useEffect } from 'preact/hooks';
import type { LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Reaction } from '../../../src/domain/scenario/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { CalmKeys } from './calm-keys';
import { DraftBox } from './draft-box';
import { LeaningPhone } from './leaning-phone';
import { readKeys } from './read-keys';
import { useAim } from './use-aim';

type KeyboardProps = PlayProps<LeaningKeyboardState>;

/** In the gentle wording the two lowest keys of the comment show a cloud. */
const cloudy = 1;

/** Moves that lie flat beside the slope. */
const flat = ['skip-line', 'not-now'];

/** A sentence that was typed stands in the draft already. */
const isNews = ({ key }: Reaction) => !key.endsWith('.types');

/** Shows the state and hands every press on; decides nothing. */
export function Keyboard({ state, moves, news, pace, eased, words, onMove }: KeyboardProps) {
  const first = state.keys[0]?.id;
  useEffect(() => {
    // After what was said or done: the effects of the page around come later than this one.
    if (first !== undefined) queueMicrotask(() => announce(readKeys(words, state)));
  }, [first]);
  const covers = (height: number) =>
    state.profile === 'gentle' && state.passage !== 'repair' && state.passage !== 'warm-up' && height <= cloudy;
  const type = (key: string) => {
    announce(words('sr.typed', { sentence: words(`${key}.types`) }));
    onMove(key);
  };
  const shown = news.filter(isNews);
  const { aimed, listeners } = useAim();
  return (
    <section class="keyboard" aria-label={words('keyboard.name')} {...listeners}>
      {shown.length === 0 ? null : <AnswerView reactions={shown} words={words} />}
      <DraftBox {...{ state, moves, aimed, words, onMove }} />
      {first === undefined ? null : pace === 'calm' ? (
        <CalmKeys {...{ state, words, covers }} onType={type} />
      ) : (
        <LeaningPhone {...{ state, eased, words, covers }} onType={type} />
      )}
      {flat
        .filter((move) => moves.includes(move))
        .map((move) => (
          <div key={move} class="flat-key">
            <Button choice={move} onPress={() => onMove(move)}>
              {words(`tool.${move}.name`)}
            </Button>
            <small>{words(`tool.${move}.hint`)}</small>
          </div>
        ))}
    </section>
  );
}
