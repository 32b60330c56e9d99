// What can be done with a comment of the thread: three actions of one weight, explained when asked.
import { useState } from 'preact/hooks';
import type { Words } from '../../../src/ui/dialogue/words';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useText } from '../../../src/ui/kit/text-context';

const tools = [
  { move: 'lie', icon: 'dots-three' },
  { move: 'laugh', icon: 'smiley' },
  { move: 'aside', icon: 'envelope' },
] as const;

/** What the tools need. */
export interface ThreadToolsProps {
  readonly moves: readonly string[];
  readonly hands: number;
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** A tool without a hand left stays where it is: nothing moves under a finger. */
export function ThreadTools({ moves, hands, words, onMove }: ThreadToolsProps) {
  const { t } = useText();
  const [thinking, setThinking] = useState(false);
  return (
    <div class="tools" role="group" aria-label={t('choices-label')}>
      <div class="tool-head">
        <Button look="quiet" icon="question" expanded={thinking} onPress={() => setThinking(!thinking)}>
          {t(thinking ? 'think-hide' : 'think')}
        </Button>
        <p class="hands">
          <span class="hands-drawn" aria-hidden="true">
            {Array.from({ length: hands }, (_, index) => (
              <Icon key={index} name="hand-palm" />
            ))}
          </span>
          <span>{words('hands', { count: hands })}</span>
        </p>
      </div>
      <ul class={thinking ? 'thread-tools thread-tools-open' : 'thread-tools'}>
        {tools.map(({ move, icon }) => (
          <li key={move} class="tool">
            <button
              type="button"
              data-choice={move}
              disabled={!moves.includes(move)}
              onClick={({ detail }) => (detail > 1 ? undefined : onMove(move))}
            >
              <Icon name={icon} />
              <span>{words(`tool.${move}.name`)}</span>
            </button>
            {thinking ? <p class="tool-note">{words(`tool.${move}.hint`)}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
