// Guests that were dealt with; whoever was shut out by mistake can be let back in.
import type { SplitScreenState } from '../../../src/domain/mechanics/split-screen/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { Button } from '../../../src/ui/kit/button';

/** What the list needs; `moves` says which undo is possible now. */
export interface SettledListProps {
  readonly settled: SplitScreenState['settled'];
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Folded by default: the guest in front matters more. */
export function SettledList({ settled, moves, words, onMove }: SettledListProps) {
  return (
    <details class="settled">
      <summary>{words('settled.title')}</summary>
      {settled.length === 0 ? <p>{words('settled.empty')}</p> : null}
      <ul>
        {settled.map(({ item, handle }) => (
          <li key={item}>
            <bdi>{handle}</bdi>
            {moves.includes(`undo.${item}`) ? (
              <Button look="quiet" choice={`undo.${item}`} onPress={() => onMove(`undo.${item}`)}>
                {words('settled.undo', { handle })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
