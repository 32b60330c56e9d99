// What stands on the crane, from the ids that the save keeps.
import { isNote, writerOf } from '../paper/writers';

/** Looks up a key in the level's words. */
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A strip in a crease. */
export interface CardNote {
  readonly text: string;
  readonly name: string;
}

/** The card in words. */
export interface CardContent {
  readonly title: string;
  readonly line: string;
  readonly from: string;
  readonly notes: readonly CardNote[];
}

/** Ids that this version does not know are left out. `nameOf` says what a person is called. */
export function cardContent(
  carry: Readonly<Record<string, string>>,
  words: Words,
  nameOf: (person: string) => string,
): CardContent {
  const ids = (carry['notes'] ?? '').split('+').filter(isNote);
  return {
    title: words('crane.name'),
    line: words('crane.line'),
    from: words('crane.from'),
    notes: ids.map((id) => ({ text: words(id), name: nameOf(writerOf(id)) })),
  };
}

/** The card as plain text, for where no picture can go. */
export function cardText({ line, from, notes }: CardContent, words: Words): string {
  return [line, from, ...notes.map((note) => `· ${words('note.from', { ...note })}`)].join('\n');
}
