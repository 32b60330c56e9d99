// What was kept on the way, emptied out on the wall: some of it is friendly and has an answer.
import { useRef } from 'preact/hooks';
import type { WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { tugOf } from '../../../src/domain/mechanics/word-loom/walk';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { Button } from '../../../src/ui/kit/button';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { tugs } from '../items';

/** `answer.<tug>` answers, `done` leaves the rest. */
export function Pocket({ beat, state, moves, news, words, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice]']);
  return (
    <section class="pocket-leaf" aria-label={words('walk.pocket', { count: state.pocket.length })} ref={root}>
      {news.length === 0 ? <p class="hint">{words('hint.pocket')}</p> : <AnswerView reactions={news} words={words} />}
      <ul class="pocket">
        {state.pocket.map((id) => (
          <li key={id} class="tug">
            <p class="voice-from">
              <bdi>{tugOf(tugs, id).handle}</bdi>
            </p>
            <p class="voice-said">
              <WithEmoji text={words(`${id}.text`)} />
            </p>
            {moves.includes(`answer.${id}`) ? (
              <Button choice={`answer.${id}`} onPress={() => onMove(`answer.${id}`)}>
                {words(`tool.answer.${id}.name`)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div class="loom-bar">
        <Button look="main" choice="done" onPress={() => onMove('done')}>
          {words('tool.done.name')}
        </Button>
      </div>
    </section>
  );
}
