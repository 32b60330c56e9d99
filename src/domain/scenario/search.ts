// Looks for the best and the worst evening that a scenario allows.
import { outcomeOf, type Outcome } from '../scoring/result';
import { seededRandom } from '../shared/random';
import { begin, choose, isOver, movesOf, type Run } from './engine';
import type { MarkedState, Scenario } from './types';

/** How long to look, and from where. */
export interface SearchOptions {
  readonly seed: number;
  /** Evenings to try. */
  readonly tries: number;
  /** What is looked for: the higher the number, the better the evening. */
  readonly worth: (outcome: Outcome) => number;
  /** The search stops when this much is found. */
  readonly enough?: number;
}

/** Many marks, then many guests met well. */
export const mostMarks = ({ marks, tally }: Outcome): number =>
  marks.length * 100 + tally.hits * 4 + tally.halves - tally.leaks - tally.alarms * 6;
/** The opposite. */
export const fewestMarks = (outcome: Outcome): number => -mostMarks(outcome);

/** What is decided where: a wish by beat and by the number of decisions made there before. */
type Policy = Map<string, number>;

const longest = 1500;

function play<State extends MarkedState>(
  scenario: Scenario<State>,
  policy: Policy,
  seed: number,
  random: () => number,
) {
  let run: Run<State> = begin(scenario, { seed, profile: 'standard' });
  const decided = new Map<string, number>();
  for (let count = 0; count < longest && !isOver(scenario, run); count += 1) {
    const before = decided.get(run.beat) ?? 0;
    decided.set(run.beat, before + 1);
    const moment = `${run.beat}#${before}`;
    const wish = policy.get(moment) ?? random();
    policy.set(moment, wish);
    const moves = movesOf(scenario, run, 'calm');
    const move = moves[Math.floor(wish * moves.length)];
    const step = move === undefined ? undefined : choose(scenario, run, move);
    if (!step?.ok) return run;
    run = step.value.run;
  }
  return run;
}

/** The evening of the highest worth that was found: wishes are changed a few at a time and kept when not worse. */
export function searchPath<State extends MarkedState>(scenario: Scenario<State>, options: SearchOptions): Run<State> {
  const random = seededRandom(options.seed);
  let policy: Policy = new Map();
  let best = play(scenario, policy, options.seed, random);
  let worth = options.worth(outcomeOf(scenario, best));
  for (let count = 0; count < options.tries && worth < (options.enough ?? Infinity); count += 1) {
    const moments = [...policy.keys()];
    const changed: Policy = new Map(policy);
    for (let change = 0; change < 1 + Math.floor(random() * 3); change += 1) {
      const moment = moments[Math.floor(random() * moments.length)];
      if (moment !== undefined) changed.set(moment, random());
    }
    const run = play(scenario, changed, options.seed, random);
    const found = options.worth(outcomeOf(scenario, run));
    if (found < worth) continue;
    [policy, best, worth] = [changed, run, found];
  }
  return best;
}
