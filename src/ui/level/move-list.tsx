// The plain way to play any mechanic: its moves as buttons.
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import type { PlayProps } from './level-view';

/** Works without knowing the mechanic, so a new level is playable before it has a view of its own. */
export function MoveList({ moves, words, onMove }: Pick<PlayProps<unknown>, 'moves' | 'words' | 'onMove'>) {
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
