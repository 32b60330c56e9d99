// The comment or the apology as far as it is written, above the keyboard; in the edit each line can be taken out.
import type { LeaningKeyboardState, LineNumber, Lines } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';

const numbers: readonly LineNumber[] = [1, 2, 3];

/** The lines that are being written in this passage. */
export const linesOf = ({ passage, lines, sorry }: LeaningKeyboardState): Lines =>
  passage === 'repair' ? sorry : lines;

/** What the box needs; `moves` says which lines can be taken out now. */
export interface DraftBoxProps {
  readonly state: LeaningKeyboardState;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Nothing before the first sentence. */
export function DraftBox({ state, moves, words, onMove }: DraftBoxProps) {
  const lines = linesOf(state);
  if (state.passage === 'warm-up' || lines.every((line) => line === null)) return null;
  return (
    <section class="draft-box" aria-label={words('keyboard.draft')}>
      <ol class="draft-lines">
        {numbers.map((number) => {
          const key = lines[number - 1];
          const move = `line.${number}`;
          if (!key) return number === state.line ? <li key={number} class="draft-gap" aria-hidden="true" /> : null;
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
