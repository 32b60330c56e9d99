// Numbers of levels as a language writes them: "1–3", "1, 3 and 5".

/** Runs of neighbours: [1, 2, 3, 5] gives [[1, 2, 3], [5]]. */
function runsOf(windows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const window of windows) {
    const last = runs.at(-1);
    if (last?.at(-1) === window - 1) last.push(window);
    else runs.push([window]);
  }
  return runs;
}

/** The numbers, ascending; three and more in a row become a range. */
export function levelsInWords(windows: readonly number[], tag: string): string {
  const number = new Intl.NumberFormat(tag);
  const parts = runsOf(windows).flatMap((run) => {
    const [first = 0] = run;
    const last = run.at(-1) ?? first;
    return run.length > 2 ? [`${number.format(first)}–${number.format(last)}`] : run.map((one) => number.format(one));
  });
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);
}
