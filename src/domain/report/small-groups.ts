// Small groups are not broken down: in a table of three answers everybody sees who gave which.

/** Fewer answers than these are not broken down. */
export const fewest = 5;

/** How often an option was chosen. */
export interface OptionCount {
  readonly id: string;
  readonly count: number;
}

/** The answers to one question by option, or only whether there are some. How many a small group has is not told. */
export type Breakdown =
  | { readonly isTold: true; readonly answers: number; readonly options: readonly OptionCount[] }
  | { readonly isTold: false; readonly hasAnswers: boolean };

/** A breakdown that is told. */
export type ToldBreakdown = Extract<Breakdown, { isTold: true }>;

/** Answers by option, in the order of `options`; others are left out. */
export function breakdownOf(counts: ReadonlyMap<string, number> | undefined, options: readonly string[]): Breakdown {
  const all = options.map((id) => ({ id, count: counts?.get(id) ?? 0 }));
  const answers = all.reduce((sum, { count }) => sum + count, 0);
  return answers < fewest ? { isTold: false, hasAnswers: answers > 0 } : { isTold: true, answers, options: all };
}
