// The plain way to play any mechanic: its moves as buttons.
import type { Words } from '../dialogue/words';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';

/** What the list needs. */
export interface MoveListProps {
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Works without knowing the mechanic, so a new level is playable before it has a phone of its own. */
export function MoveList({ moves, words, onMove }: MoveListProps) {
  const { t } = useText();
  return (
    <div class="choices" role="group" aria-label={t('choices-label')}>
      <ul>
        {moves.map((move) => (
          <li key={move}>
            <Button choice={move} onPress={() => onMove(move)}>
              {words(`tool.${move}.name`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
