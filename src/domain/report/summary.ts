// What the last adding brought, summed up for whoever added it.
import { classOf } from '../assignment/code';
import type { Outcome, Trace, Trouble, Verdict } from './collection';

/** Something that could not be read, with what is known of it. */
export interface TroubleNote {
  readonly kind: Trouble;
  readonly trace: Trace;
}

/** Sums; immutable. */
export interface Summary {
  readonly counts: Readonly<Record<Verdict | Trouble, number>>;
  /** The first of them, at most `mostNotes`; `counts` has all. */
  readonly troubles: readonly TroubleNote[];
  /** New or better results of other classes than the one that was shown. */
  readonly ofOthers: number;
}

/** So many troubles are remembered one by one. */
export const mostNotes = 100;

/** Nothing was added yet. */
export const emptySummary: Summary = {
  counts: { new: 0, better: 0, older: 0, same: 0, cut: 0, damaged: 0, newer: 0 },
  troubles: [],
  ofOthers: 0,
};

/** With some outcomes more; `shown` are the codes of the classes that are looked at. */
export function withOutcomes(summary: Summary, outcomes: readonly Outcome[], shown: readonly string[]): Summary {
  const counts = { ...summary.counts };
  const troubles = [...summary.troubles];
  let { ofOthers } = summary;
  for (const outcome of outcomes) {
    counts[outcome.verdict] += 1;
    if ('trace' in outcome) {
      if (troubles.length < mostNotes) troubles.push({ kind: outcome.verdict, trace: outcome.trace });
    } else {
      const isCounted = outcome.verdict === 'new' || outcome.verdict === 'better';
      if (isCounted && !shown.includes(outcome.entry.receipt.code)) ofOthers += 1;
    }
  }
  return { counts, troubles, ofOthers };
}

/** Everything that was found, whatever became of it. */
export const foundIn = ({ counts }: Summary): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The name of the file of a report: ASCII, and no two days alike. `day` as in 2026-11-22. */
export const reportFileName = (code: string, day: string): string => `kindlight-report_${classOf(code)}_${day}.txt`;
