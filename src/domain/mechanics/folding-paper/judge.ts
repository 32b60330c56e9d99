// Judges how the slips were sorted: cuts seen, cuts missed, friends doubted.
import type { Tally } from '../../scenario/types';
import { remarkOf } from './change';
import type { FoldingPaperState as State, Remark, Verdict } from './types';

/** Slips to be sorted well, and friends that may be doubted, for a light. */
const enough = 6;
const mostAlarms = 1;

/** How a slip was met. */
export type How = 'hit' | 'miss' | 'alarm' | 'open';

/** "I can't tell" is never wrong and settles nothing about a cut or a friend. An unclear remark is met by leaving it so. */
export function howMet({ tag }: Remark, verdict: Verdict): How {
  if (tag === 'ambiguous') return verdict === 'fold' ? 'open' : 'hit';
  if (verdict === 'unsure') return 'open';
  if (tag === 'harmful') return verdict === 'fold' ? 'hit' : 'miss';
  return verdict === 'fine' ? 'hit' : 'alarm';
}

const count = (state: State, pool: readonly Remark[], wanted: How): number =>
  state.verdicts.filter(({ item, verdict }) => howMet(remarkOf(pool, item), verdict) === wanted).length;

/** Hits, misses and false alarms; what was left open is half. */
export const tallyOf = (state: State, pool: readonly Remark[]): Tally => ({
  hits: count(state, pool, 'hit'),
  halves: count(state, pool, 'open'),
  leaks: count(state, pool, 'miss'),
  alarms: count(state, pool, 'alarm'),
});

/** Cuts told from friends, with one doubt at most. */
export function sortedWell(state: State, pool: readonly Remark[]): boolean {
  const { hits, alarms } = tallyOf(state, pool);
  return hits >= enough && alarms <= mostAlarms;
}
