// What three lines come to: how far a comment leans, and whether an apology owns it.
import type { Draft, Key, Lines } from './types';

const typedOf = (lines: Lines): readonly Key[] => lines.filter((key) => key !== null);

/** How many lines have a sentence. */
export const countTyped = (lines: Lines): number => typedOf(lines).length;

/** The same lines with one of them typed anew, or (null) left empty. */
export function withLine(lines: Lines, line: number, key: Key | null): Lines {
  const [first, second, third] = lines;
  return [line === 1 ? key : first, line === 2 ? key : second, line === 3 ? key : third];
}

/** The sum of what each sentence lies below the top, 0–12; a skipped line adds nothing. */
export const leanOf = (lines: Lines): number => typedOf(lines).reduce((sum, { height }) => sum + 4 - height, 0);

/**
 * What the comment is: up to 3 plain, up to 7 barbed, else mean. A skipped line must not hide what stands in the
 * others: one hook is enough for barbed, and nothing but hooks is mean.
 */
export function draftOf(lines: Lines): Draft {
  const typed = typedOf(lines);
  const hooks = typed.filter(({ height }) => height <= 1).length;
  const lean = leanOf(lines);
  if (typed.length === 0) return 'none';
  if (lean >= 8 || hooks === typed.length) return 'mean';
  return lean <= 3 && hooks === 0 ? 'plain' : 'barbed';
}

/** Whether an apology owns it: says what was done, without a "but", and asks for nothing back. */
export function ownsIt([what, why, then]: Lines): boolean {
  return what !== null && why !== null && then !== null && what.height >= 3 && why.height >= 2 && then.height >= 2;
}
