// Walks through a level by its real rules, fewest decisions first: every moment it comes to could have been played.
import { beatOf, begin, isOver, type BeginOptions, type Run } from '../domain/scenario/engine';
import type { Goto, MarkedState, Scenario, When } from '../domain/scenario/types';
import { playOn } from './play-on';

const conditionsOfGoto = (goto: Goto<MarkedState, string> | undefined) =>
  typeof goto === 'object' ? goto.branches.map(({ when }) => when) : [];

/** Everything that the story ever asks of a state. */
function conditionsOf(scenario: Scenario): readonly When<MarkedState>[] {
  const all = Object.values(scenario.beats).flatMap(({ lines, choices = [], to }) => [
    ...lines.map(({ when }) => when),
    ...choices.flatMap((choice) => [choice.when, ...conditionsOfGoto(choice.to)]),
    ...conditionsOfGoto(to),
  ]);
  return [...new Set(all.filter((when) => when !== undefined))];
}

/** What decides where the story goes. */
function forksOf(scenario: Scenario): readonly When<MarkedState>[] {
  const all = Object.values(scenario.beats).flatMap(({ choices = [], to }) => [
    ...choices.flatMap((choice) => conditionsOfGoto(choice.to)),
    ...conditionsOfGoto(to),
  ]);
  return [...new Set(all)];
}

/** How many different outlooks on where the story can go are followed at a beat. */
const mostOutlooks = 48;

/**
 * Tells whether a run answers any two of the story's conditions in a way that its beat has not seen yet, or all that
 * decide where the story goes, or one of what the evening tells of: that may open a move much later.
 */
function createNovelty(scenario: Scenario): (run: Run) => boolean {
  const conditions = conditionsOf(scenario);
  const forks = forksOf(scenario);
  const outlooks = new Map<string, Set<string>>();
  const hasNewOutlook = ({ beat, state }: Run): boolean => {
    const seen = outlooks.get(beat) ?? new Set<string>();
    outlooks.set(beat, seen);
    const before = seen.size;
    if (before < mostOutlooks) seen.add(forks.map((when) => (when(state) ? 1 : 0)).join(''));
    return seen.size > before;
  };
  const told = scenario.debrief.map(({ when }) => when);
  const known = new Map<string, Set<number>>();
  return (run) => {
    const { beat, state } = run;
    const isFirst = !known.has(beat);
    const pairs = known.get(beat) ?? new Set<number>();
    known.set(beat, pairs);
    const before = pairs.size;
    const answers = conditions.map((when, index) => 2 * index + (when(state) ? 1 : 0));
    for (const one of answers) for (const other of answers) pairs.add(2 * conditions.length * one + other);
    // Below zero, so that they are no pairs.
    told.forEach((when, index) => pairs.add(-1 - 2 * index - (when(state) ? 1 : 0)));
    const isOutlook = hasNewOutlook(run);
    return isFirst || isOutlook || pairs.size > before;
  };
}

/**
 * Gives runs that meet, at every beat, each two conditions of the story in every way that the rules allow and the
 * walk finds. Not every combination of conditions: there are too many.
 */
export function* walkAllWays(scenario: Scenario, options: BeginOptions): Generator<Run> {
  const isNew = createNovelty(scenario);
  const first = begin(scenario, options);
  const runs = [first];
  isNew(first);
  yield first;
  for (const run of runs) {
    if (isOver(scenario, run)) continue;
    const isPassage = beatOf(scenario, run.beat).mechanic !== undefined;
    for (const next of playOn(scenario, run)) {
      yield next;
      const isInside = isPassage && next.beat === run.beat;
      if (!isInside && isNew(next)) runs.push(next);
    }
  }
}
