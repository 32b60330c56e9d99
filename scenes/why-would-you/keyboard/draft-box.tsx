// The comment or the apology as far as it is written, above the keyboard; in the edit each line can be taken out.
import type { LeaningKeyboardState, LineNumber, Lines } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { DraftSlot } from './draft-slot';

const numbers: readonly LineNumber[] = [1, 2, 3];

const none: Lines = [null, null, null];

/** The lines that are being written in this passage. */
export const linesOf = ({ passage, lines, sorry }: LeaningKeyboardState): Lines =>
  passage === 'repair' ? sorry : passage === 'warm-up' ? none : lines;

/** What the box needs; `moves` says which lines can be taken out now. */
export interface DraftBoxProps {
  readonly state: LeaningKeyboardState;
  readonly moves: readonly string[];
  /** The key whose sentence is shown before it is typed. */
  readonly aimed: string | null;
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Nothing where nothing is written and no key lies there. */
export function DraftBox({ state, moves, aimed, words, onMove }: DraftBoxProps) {
  const lines = linesOf(state);
  const { keys } = state;
  if (keys.length === 0 && lines.every((line) => line === null)) return null;
  return (
    <section class="draft-box" aria-label={words('keyboard.draft')}>
      <span class="draft-name" aria-hidden="true">
        {words('keyboard.draft')}
      </span>
      <ol class="draft-lines">
        {numbers.map((number) => {
          const key = lines[number - 1];
          const move = `line.${number}`;
          if (!key && (number !== state.line || keys.length === 0)) return null;
          if (!key) {
            return (
              <li key={number}>
                <DraftSlot {...{ keys, aimed, words }} />
              </li>
            );
          }
          const sentence = words(`${key.id}.types`);
          return (
            <li key={number}>
              {moves.includes(move) ? (
                <button
                  type="button"
                  class="draft-line"
                  data-choice={move}
                  aria-label={words('tool.line.name', { sentence })}
                  onClick={({ detail }) => (detail > 1 ? undefined : onMove(move))}
                >
                  {sentence}
                </button>
              ) : (
                <p class="draft-line">{sentence}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
