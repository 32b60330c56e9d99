// The moments of an evening at which it could have gone another way, and what each other way would have come to.
import { beatOf, choose, replayFrom, type Run } from '../../domain/scenario/engine';
import type { Scenario } from '../../domain/scenario/types';
import { outcomeOf } from '../../domain/scoring/result';
import type { ForkView } from '../../ui/screens/debrief-parts';

/** What would be said of the evening right after this choice. */
function saidAfter(scenario: Scenario, before: Run, choice: string): readonly string[] {
  const step = choose(scenario, before, choice);
  return step.ok ? outcomeOf(scenario, step.value.run).happened : [];
}

/** The forks of the scenario that this evening came by; a choice that could not be made then is left out. */
export function forksOf(scenario: Scenario, run: Run): readonly ForkView[] {
  return scenario.forks.flatMap((beat) => {
    const all = (beatOf(scenario, beat).choices ?? []).filter(({ tool }) => !tool).map(({ id }) => id);
    const step = run.path.findIndex((move) => move.beat === beat && all.includes(move.move));
    const taken = run.path[step]?.move;
    if (taken === undefined) return [];
    const before = replayFrom(scenario, run, step);
    const own = saidAfter(scenario, before, taken);
    const others = all
      .filter((id) => id !== taken && choose(scenario, before, id).ok)
      .map((id) => ({
        choice: `${beat}.${id}`,
        // Only what sets this way apart from the one taken; the first of it is the choice's own.
        line: saidAfter(scenario, before, id).find((key) => !own.includes(key)),
      }));
    return [{ beat, step, taken: `${beat}.${taken}`, others }];
  });
}
