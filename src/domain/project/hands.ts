// The show of hands at a choice: how many for each option, and what they add up to.
import type { OptionCount } from '../report/small-groups';

/** Hands by option; an option without hands may be missing. */
export type Hands = Readonly<Record<string, number>>;

/** More than fit into any room. */
export const mostHands = 500;

/** What a show of hands comes to. */
export interface HandSplit {
  /** In the order in which they were offered. */
  readonly options: readonly OptionCount[];
  readonly total: number;
  /** Hands of the option with the most. */
  readonly largest: number;
  /** The options with the most hands: several are a tie, none means that nothing was counted. */
  readonly leading: readonly string[];
}

const handsFor = (hands: Hands, option: string): number => (Object.hasOwn(hands, option) ? (hands[option] ?? 0) : 0);

/** Sets how many hands an option has; what is no whole number of hands from 0 to the most counts as the nearest one. */
export function setHands(hands: Hands, option: string, count: number): Hands {
  const whole = Number.isFinite(count) ? Math.round(count) : 0;
  return { ...hands, [option]: Math.min(mostHands, Math.max(0, whole)) };
}

/** Adds hands to an option, or takes some away. */
export const addHands = (hands: Hands, option: string, change: number): Hands =>
  setHands(hands, option, handsFor(hands, option) + change);

/** Adds up; hands for what was not offered do not count. */
export function splitOf(options: readonly string[], hands: Hands): HandSplit {
  const counts = options.map((id) => ({ id, count: handsFor(hands, id) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(0, ...counts.map(({ count }) => count));
  const leading = total === 0 ? [] : counts.filter(({ count }) => count === largest).map(({ id }) => id);
  return { options: counts, total, largest, leading };
}

/** What the class goes with unless the teacher takes another: the option with the most hands; null in a tie. */
export const winnerOf = ({ leading: [first, ...others] }: HandSplit): string | null =>
  first === undefined || others.length > 0 ? null : first;

/** How far a class is from agreeing: 0 where all hands went up for one option, or none at all. */
export const spreadOf = ({ total, largest }: HandSplit): number => (total === 0 ? 0 : 1 - largest / total);
