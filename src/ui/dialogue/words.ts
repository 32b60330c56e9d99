// The words of one level, and how its speakers are called.
import type { Speaker } from '../../domain/scenario/people';
import type { Reaction } from '../../domain/scenario/types';
import type { Namespace, Text, TextValues } from '../../ports/text';

/** Looks up a key in the level's own file. */
export type Words = (key: string, values?: TextValues) => string;

/** The words of a level. */
export function wordsOf(text: Text, level: string): Words {
  const namespace: Namespace = `levels/${level}`;
  return (key, values) => text.t(key, values, namespace);
}

/** The line of a reaction; placeholders that are words themselves are looked up first. */
export function reactionLine(words: Words, { key, values = {}, valueKeys = {} }: Reaction): string {
  const own = Object.fromEntries(Object.entries(valueKeys).map(([name, wordKey]) => [name, words(wordKey)]));
  return words(key, { ...values, ...own });
}

/** What a speaker is called; the narrator has no name on screen. */
export function nameOf(text: Text, who: Speaker): string {
  if (who === 'narrator') return '';
  return who.startsWith('@') ? who : text.t(`who.${who}`);
}

/** A line as a screen reader should hear it. */
export function spokenLine(text: Text, who: Speaker, line: string): string {
  if (who === 'narrator') return line;
  const name = nameOf(text, who);
  const lead = who.startsWith('@') ? text.t('a11y-said-by-account', { handle: name }) : text.t('a11y-says', { name });
  return `${lead} ${line}`;
}
