// The tools of the fictional phone: an icon and a word each, all of one weight.
import { useState } from 'preact/hooks';
import type { Words } from '../../../src/ui/dialogue/words';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useText } from '../../../src/ui/kit/text-context';

const icons: Readonly<Record<string, string>> = {
  look: 'magnifying-glass',
  accept: 'check',
  answer: 'chat-circle-text',
  decline: 'x',
  leave: 'dots-three',
  delete: 'trash',
  restrict: 'circle-half',
  block: 'prohibit',
  report: 'flag',
  save: 'camera',
  tell: 'users-three',
  keep: 'metronome',
  auto: 'hand-palm',
  breathe: 'wind',
  done: 'arrow-right',
  close: 'lock-key',
  hold: 'hand-palm',
  share: 'hand-heart',
};
/** Every tool, in the order in which the phone shows them. */
export const toolOrder: readonly string[] = Object.keys(icons);
/** Moves that go on rather than act; they stand apart below the ring. */
const leading = ['keep', 'auto', 'done', 'hold', 'share'];

/** What the ring needs; `reason` is the words of the report's reason. */
export interface ToolRingProps {
  /** Everything that this guest can be met with, used up or not: nothing moves under a finger. */
  readonly tools: readonly string[];
  /** What can be pressed now. */
  readonly moves: readonly string[];
  readonly words: Words;
  readonly reason: string;
  /** How many moves are left, where they are counted. */
  readonly left?: string | undefined;
  readonly onMove: (move: string) => void;
}

interface ToolProps extends Omit<ToolRingProps, 'tools' | 'moves' | 'left'> {
  readonly move: string;
  readonly explained: boolean;
  readonly spent: boolean;
}

/** Tools without a limit of their own, such as Done, have nothing to explain. */
const bare = ['keep', 'done', 'hold', 'share', 'auto'];

function Tool({ move, explained, spent, words, reason, onMove }: ToolProps) {
  const { t } = useText();
  const explain = explained && !bare.includes(move);
  return (
    <li class={`tool tool-${move}`}>
      <button type="button" data-choice={move} disabled={spent} onClick={() => onMove(move)}>
        <Icon name={icons[move] ?? 'dots-three'} />
        <span>{words(`tool.${move}.name`)}</span>
      </button>
      {explain ? (
        <p class="tool-note">
          {t('loop-first-time', { does: words(`tool.${move}.reads`, { reason }) })}{' '}
          {t('loop-limit', { limit: words(`tool.${move}.limit`) })}
        </p>
      ) : null}
    </li>
  );
}

/** The tools that can be used now. */
export function ToolRing({ tools: offered, moves, words, reason, left, onMove }: ToolRingProps) {
  const { t } = useText();
  const [explained, setExplained] = useState(false);
  const tools = offered.filter((move) => !leading.includes(move));
  const steps = leading.filter((move) => moves.includes(move));
  return (
    <div class="tools" role="group" aria-label={t('choices-label')}>
      {tools.length === 0 ? null : (
        <div class="tool-head">
          <Button look="quiet" icon="question" expanded={explained} onPress={() => setExplained(!explained)}>
            {t(explained ? 'think-hide' : 'think')}
          </Button>
          {left === undefined ? null : <p class="moves-left">{left}</p>}
        </div>
      )}
      <ul class={explained ? 'tool-ring tool-ring-open' : 'tool-ring'}>
        {tools.map((move) => (
          <Tool
            key={move}
            move={move}
            explained={explained}
            spent={!moves.includes(move)}
            words={words}
            reason={reason}
            onMove={onMove}
          />
        ))}
      </ul>
      <ul class="tool-steps">
        {steps.map((move) => (
          <Tool key={move} move={move} explained={false} spent={false} words={words} reason={reason} onMove={onMove} />
        ))}
      </ul>
    </div>
  );
}
