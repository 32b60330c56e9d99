// A line or an answer as a screen reader should hear it.
import type { Text } from '../../ports/text';
import type { Entry } from './entry';
import { reactionLine, spokenLine, type Words } from './words';

/** Everything that is said at one moment, as a screen reader should hear it; nothing where nothing is said. */
export function spokenEntry(text: Text, entry: Entry | undefined, words: Words): string {
  if (!entry) return '';
  if (entry.kind === 'line') return spokenLine(text, entry.who, words(entry.key));
  return entry.reactions
    .map((reaction) => {
      const line = reactionLine(words, reaction);
      return reaction.who ? spokenLine(text, reaction.who, line) : line;
    })
    .join(' ');
}
