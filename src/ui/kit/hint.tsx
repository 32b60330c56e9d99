// What can be done, in few words; what it says about keys is for pages that have a keyboard.
import { useText } from './text-context';

/** Sentences one by one; a browser that cannot tell them apart shows them all. */
function sentencesOf(text: string, tag: string): readonly string[] {
  if (typeof Intl.Segmenter === 'undefined') return [text];
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** What it needs. */
export interface HintProps {
  readonly text: string;
  /** Whether its last sentence is about keys. */
  readonly keys: boolean;
}

/** A line above the things. */
export function Hint({ text, keys }: HintProps) {
  const { tag } = useText().locale.value;
  const sentences = sentencesOf(text, tag);
  const last = keys && sentences.length > 1 ? sentences.at(-1) : undefined;
  return (
    <p class="hint">
      {(last === undefined ? sentences : sentences.slice(0, -1)).join('')}
      {last === undefined ? null : <span class="hint-keys">{last}</span>}
    </p>
  );
}
