// A drawn spirit level with words: how the phone leans where nothing turns.
import type { Words } from '../../../src/ui/dialogue/words';
import { slopeWord } from './read-keys';

/** The steepest that a phone can lean. */
const steepest = 6;

/** The bubble rises to the high end; the word beside it says the same. */
export function SpiritLevel({ slope, words }: { readonly slope: number; readonly words: Words }) {
  const word = slopeWord(words, slope);
  return (
    <div
      class="spirit"
      role="meter"
      aria-label={words('slope.name')}
      aria-valuemin={0}
      aria-valuemax={steepest}
      aria-valuenow={slope}
      aria-valuetext={word}
    >
      <span class="spirit-glass" aria-hidden="true">
        <span class="spirit-bubble" style={{ '--lean': String(slope / steepest) }} />
      </span>
      <span class="spirit-words">
        <span class="unseen">{words('slope.name')}</span> <b>{word}</b>
      </span>
    </div>
  );
}
