// What can be done with a comment of the thread: three actions of one weight, explained when asked.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
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
  /** The comment in front; a new one is met with the notes folded away. */
  readonly comment: string;
  readonly moves: readonly string[];
  readonly hands: number;
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

interface ToolButtonProps extends Pick<ThreadToolsProps, 'words'> {
  readonly move: string;
  readonly icon: string;
  readonly isFree: boolean;
  readonly onPress: () => void;
  readonly onRefuse: () => void;
}

/** Without a hand left it can still be focused, and says why it does nothing. */
function ToolButton({ move, icon, isFree, words, onPress, onRefuse }: ToolButtonProps) {
  return (
    <button
      type="button"
      data-choice={isFree ? move : undefined}
      aria-disabled={isFree ? undefined : 'true'}
      onClick={({ detail }) => (detail > 1 ? undefined : (isFree ? onPress : onRefuse)())}
    >
      <Icon name={icon} />
      <span>{words(`tool.${move}.name`)}</span>
    </button>
  );
}

/** A tool without a hand left stays where it is: nothing moves under a finger. */
export function ThreadTools({ comment, moves, hands, words, onMove }: ThreadToolsProps) {
  const { t } = useText();
  const [thinking, setThinking] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setThinking(false), [comment]);
  // Notes need room: all of them are brought into sight where the page is too low for all.
  useEffect(() => {
    if (thinking) list.current?.scrollIntoView({ block: 'nearest' });
  }, [thinking]);
  const left = words('hands', { count: hands });
  return (
    <div class="tools" role="group" aria-label={t('choices-label')}>
      <div class="tool-head">
        <Button look="quiet" icon="question" expanded={thinking} onPress={() => setThinking(!thinking)}>
          {t(thinking ? 'think-hide' : 'think')}
        </Button>
        <p class="thread-hands">
          <span class="thread-hands-drawn" aria-hidden="true">
            {Array.from({ length: hands }, (_, index) => (
              <Icon key={index} name="hand-palm" />
            ))}
          </span>
          <span>{left}</span>
        </p>
      </div>
      <ul ref={list} class={thinking ? 'thread-tools thread-tools-open' : 'thread-tools'}>
        {tools.map(({ move, icon }) => (
          <li key={move} class="tool">
            <ToolButton
              isFree={moves.includes(move)}
              {...{ move, icon, words }}
              onPress={() => onMove(move)}
              onRefuse={() => announce(left)}
            />
            {thinking ? <p class="tool-note">{words(`tool.${move}.hint`)}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
