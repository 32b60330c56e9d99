// What a screen reader hears of the keyboard: which line, how the phone leans, which keys lie where.
import { keysOf, slopeOf } from '../../../src/domain/mechanics/leaning-keyboard/slope';
import type { KeyOnSlope, LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';

type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A key with where it lies; it begins with what stands on it. */
export function keyName(words: Words, { id, height, reachable }: KeyOnSlope): string {
  const label = words(`${id}.label`);
  if (!reachable) return words('sr.key-far', { label });
  return height === 0 ? words('sr.key-near', { label }) : words('sr.key', { label, count: height });
}

/** The word for how the phone leans. */
export const slopeWord = (words: Words, slope: number): string => words(`slope.${slope}`);

/** Line, slope and all keys, nearest first. */
export function readKeys(words: Words, state: LeaningKeyboardState): string {
  const leaning = slopeWord(words, slopeOf(state));
  const opening =
    state.passage === 'warm-up'
      ? words('sr.keys-alone', { slopeWord: leaning })
      : words('sr.keys', { n: state.line, slopeWord: leaning });
  return [opening, ...keysOf(state).map((key) => keyName(words, key))].join(' ');
}
