// Three tiles to keep and a line that is still open.
import { useRef } from 'preact/hooks';
import type { WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { Button } from '../../../src/ui/kit/button';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { pairOf } from './sentences';

const open = '…';

/** The strip as it is so far; one pick finishes it. */
export function Strip({ beat, state, moves, words, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice]']);
  const own = pairOf(words, `t1-${state.sentence}`);
  return (
    <section class="strip-leaf" aria-label={words('strip.name')} ref={root}>
      <ol class="tiles strip-tiles">
        {['strip.1', 'strip.2', 'strip.3'].map((key) => (
          <li key={key} class="tile tile-large">
            {words(key)}
          </li>
        ))}
      </ol>
      <p class="loom-name">{words('strip.own')}</p>
      <p class="tiles">
        {own?.tiles.map((text, place) => (
          <span key={place}>
            <span class="tile">{text}</span>{' '}
          </span>
        ))}
      </p>
      <p class="strip-once">{words('strip.once', { then: open })}</p>
      <p class="hint">{words('hint.strip')}</p>
      <ul class="strip-picks">
        {moves.map((move) => (
          <li key={move}>
            <Button choice={move} onPress={() => onMove(move)}>
              {words('strip.once', { then: words(`tool.${move}.name`) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
