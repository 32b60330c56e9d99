// The keys of the keyboard: five on each line, in two sets for the comment and one for the apology; words in locales/.
import type { Height, Key, KeySet, LineNumber } from '../../src/domain/mechanics/leaning-keyboard/types';

const heights: readonly Height[] = [0, 1, 2, 3, 4];

/** The words of the warm-up, nearest first. */
export const warmUpKeys: readonly Key[] = heights.map((height) => ({ id: `wu-${height}`, line: 1, height }));

const five = (row: string, line: LineNumber): readonly Key[] =>
  heights.map((height) => ({ id: `${row}${line}-k${height}`, line, height }));

/** The five sentences of one line of the comment. */
export const keysOn = (set: KeySet, line: LineNumber): readonly Key[] => five(set, line);

/** The five sentences of one line of the apology. */
export const sorryKeys = (line: LineNumber): readonly Key[] => five('r', line);
