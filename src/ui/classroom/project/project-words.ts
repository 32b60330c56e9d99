// The words of playing together: its own, those of the story, and the letters that name choices.
import type { TextValues } from '../../../ports/text';
import { wordsOf, type Words } from '../../dialogue/words';
import { useText } from '../../kit/text-context';

/** Looks words up, drawn again when the language changes. */
export interface ProjectWords {
  readonly say: (key: string, values?: TextValues) => string;
  /** What a choice is called before the class: A, B, C … */
  readonly letters: readonly string[];
  readonly letterOf: (index: number) => string;
  /** Several words as a list of the language. */
  readonly list: (parts: readonly string[]) => string;
  /** The words of a level. */
  readonly story: (level: string) => Words;
}

/** The words of playing together. */
export function useProjectWords(): ProjectWords {
  const text = useText();
  const say = (key: string, values: TextValues = {}) => text.t(key, values, 'teach');
  const letters = say('project-letters').split(' ');
  return {
    say,
    letters,
    letterOf: (index) => letters[index] ?? String(index + 1),
    list: (parts) => new Intl.ListFormat(text.locale.value.tag, { type: 'conjunction' }).format(parts),
    story: (level) => wordsOf(text, level),
  };
}
