// The sentence as far as it goes: what lies in a gap can be taken out again, a few times.
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import { partsOf } from './sentences';

/** What the sentence needs; `target` marks where slips are let go. */
export interface SentenceProps {
  readonly state: State;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** In the order of the language's own pattern. */
export function Sentence({ state, moves, words, onMove }: SentenceProps) {
  const open = state.gaps.indexOf(null);
  const count = state.gaps.length;
  return (
    <div class="strip" role="group" aria-label={words('write.sentence')} data-target>
      {partsOf(words, state.day).map((part) => {
        if (typeof part === 'string') return part;
        const id = state.gaps[part] ?? null;
        if (id === null) {
          return (
            <span key={part} class={part === open ? 'gap gap-open' : 'gap'}>
              <span class="unseen">{words('write.gap', { n: part + 1, count })}</span>
            </span>
          );
        }
        const move = `out.${id}`;
        if (!moves.includes(move)) {
          return (
            <span key={part} class="gap-word gap-kept">
              <WithEmoji text={words(id)} />
            </span>
          );
        }
        return (
          <button
            key={part}
            type="button"
            class="gap-word"
            data-choice={move}
            aria-label={words('tool.out.name', { word: words(id) })}
            onClick={({ detail }) => (detail > 1 ? undefined : onMove(move))}
          >
            <WithEmoji text={words(id)} />
          </button>
        );
      })}
    </div>
  );
}
