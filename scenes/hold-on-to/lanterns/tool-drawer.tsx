// The drawer of tools, each with what it costs, and the words of the filter while they are picked.
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { sea } from '../sea';
import { Action } from './action-list';

/** Tools in the order of the drawer; what needs a stone is with the stone. */
const drawer = ['filter', 'approve', 'limit', 'rest', 'oma'];

/** The tools that can be used now. */
export const drawerOf = (moves: readonly string[]): readonly string[] => drawer.filter((tool) => moves.includes(tool));

/** What the drawer needs. */
export interface ToolDrawerProps {
  readonly state: State;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Tools with their costs. */
export function ToolDrawer({ state, moves, words, onMove }: ToolDrawerProps) {
  const undo = state.limitFrom === null ? undefined : words('tool.limit.undo');
  return (
    <section class="group drawer thing-open" aria-label={words('tools')}>
      <ul class="act-list act-list-wide">
        {drawerOf(moves).map((tool) => (
          <li key={tool}>
            <Action
              move={tool}
              label={tool === 'limit' ? undo : undefined}
              words={words}
              onMove={onMove}
              explained={tool !== 'limit' || undo === undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Three of six words; what is picked stays picked. */
export function WordPicker({ moves, words, onMove }: Omit<ToolDrawerProps, 'state'>) {
  return (
    <section class="group drawer thing-open" aria-label={words('tool.filter.name')}>
      <p class="act-lead">{words('filter.pick')}</p>
      <ul class="picks">
        {sea.words.map((word) => {
          const move = `word.${word}`;
          const free = moves.includes(move);
          return (
            <li key={word}>
              <button
                type="button"
                class="act pick"
                data-choice={free ? move : undefined}
                aria-pressed={!free}
                aria-disabled={!free}
                onClick={() => (free ? onMove(move) : undefined)}
              >
                <span>{words(move)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
