// Draws the lines of a practice round from the levels that were finished.
import type { Round } from '../progress/practice';
import { shuffled, type Random } from '../shared/random';
import type { PracticeItem, PracticeSet } from './types';

/** How many lines a round of three minutes has. */
export const roundLength = 8;
/** How many of them are harmless or unclear: a quarter, as in every story. */
const softLength = 2;

/** A drawn line. */
export interface DrawnItem {
  readonly level: string;
  readonly item: string;
}

const isSoft = ({ tag }: PracticeItem): boolean => tag !== 'harmful';

/** How often each line was met before. */
function timesMet(rounds: readonly Round[]): (level: string, item: string) => number {
  const all = rounds.flatMap(({ items }) => items);
  return (level, item) => all.filter((met) => met.level === level && met.item === item).length;
}

/** Deals from the piles in turn, so that every level has its part, until there are enough. */
function deal(piles: readonly (readonly DrawnItem[])[], most: number): readonly DrawnItem[] {
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, row) => piles.flatMap((pile) => pile.slice(row, row + 1)));
  return inTurn.flat().slice(0, most);
}

/** The lines of a round, shuffled; those that were met least often come first. Empty where nothing is given. */
export function drawRound(
  sets: readonly PracticeSet[],
  rounds: readonly Round[],
  random: Random,
): readonly DrawnItem[] {
  const met = timesMet(rounds);
  const order = shuffled(sets, random);
  const pile = ({ level, items }: PracticeSet, soft: boolean): readonly DrawnItem[] =>
    shuffled(
      items.filter((item) => isSoft(item) === soft),
      random,
    )
      .map(({ id }) => ({ level, item: id }))
      .sort((one, other) => met(one.level, one.item) - met(other.level, other.item));
  const harmful = deal(
    order.map((set) => pile(set, false)),
    roundLength - softLength,
  );
  // From the other end, so that with many levels the harmless lines do not come from where the harmful ones do.
  const soft = deal(
    [...order].reverse().map((set) => pile(set, true)),
    softLength,
  );
  return shuffled([...harmful, ...soft], random);
}
