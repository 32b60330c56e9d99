// Comments that were set aside in this passage; each can be put back until it is left.
import type { Met } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { Button } from '../../../src/ui/kit/button';

/** What the list needs. */
export interface AsideListProps {
  readonly met: readonly Met[];
  readonly moves: readonly string[];
  /** Nothing else is left to do here. */
  readonly open: boolean;
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Folded while a comment lies in front. */
export function AsideList({ met, moves, open, words, onMove }: AsideListProps) {
  const aside = met.filter(({ item }) => moves.includes(`back.${item}`));
  if (aside.length === 0) return null;
  return (
    <details class="thread-aside" open={open}>
      <summary>{words('settled.title')}</summary>
      <ul>
        {aside.map(({ item, handle }) => (
          <li key={item}>
            <p>
              <b>
                <bdi>{handle}</bdi>
              </b>{' '}
              {words(`${item}.text`)}
            </p>
            <Button
              look="quiet"
              icon="arrow-counter-clockwise"
              choice={`back.${item}`}
              onPress={() => onMove(`back.${item}`)}
            >
              {words('tool.back.name', { handle })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
