// The choices of an assignment, each as a short text of its own: nothing has to be joined to a sentence.
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Locale } from '../../../ports/text';

const parts = ['check', 'ticket', 'replay', 'booster'] as const;

/** A part of an assignment that is there or not. */
export type Part = (typeof parts)[number];

/** All parts, in the order in which they are shown. */
export const allParts: readonly Part[] = parts;

/** Short texts, in the order of the form. */
export function choicesInWords(
  assignment: Assignment,
  languages: readonly Locale[],
  say: (key: string) => string,
): readonly string[] {
  const { language, pace, profile, naming } = assignment;
  const named = languages.find(({ tag }) => tag === language)?.name ?? language;
  return [
    named ?? say('assign-language-free'),
    say(`assign-pace-${pace ?? 'free'}`),
    say(`assign-wording-${profile ?? 'free'}`),
    say(`assign-naming-${naming}`),
    ...parts.filter((part) => assignment[part]).map((part) => say(`assign-${part}`)),
  ];
}
