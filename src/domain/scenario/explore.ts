// Walks through a scenario by chance, to find out what can happen in it.
import { seededRandom, type Random } from '../shared/random';
import { begin, choose, isOver, movesOf, type Run } from './engine';
import type { MarkedState, Pace, Profile, Remembered, Scenario } from './types';

/** How a walk goes. */
export interface WalkOptions<State extends MarkedState> {
  readonly seed: number;
  readonly pace: Pace;
  readonly profile: Profile;
  /** What other levels left behind; nothing where they were not played. */
  readonly remembered?: Remembered;
  /** Is told every run on the way, the first included. */
  readonly visit?: (run: Run<State>) => void;
}

/** More than any path needs; a walk that is longer has no end. */
const longest = 1500;

/** Bars come from a stage, never from the list of moves: now and then one passes, as in the lively pace. */
const barOf = (pace: Pace, random: Random): string | undefined =>
  pace === 'lively' && random() < 0.3 ? `bar.${Math.floor(random() * 5)}` : undefined;

/** Every walker dislikes some moves and keeps away from them, so that rare evenings come about as well. */
function taste(random: Random): (moves: readonly string[]) => string | undefined {
  const disliked = new Map<string, boolean>();
  const fussiness = random() * 0.9;
  return (moves) => {
    for (const move of moves) if (!disliked.has(move)) disliked.set(move, random() < fussiness);
    const liked = moves.filter((move) => !disliked.get(move));
    const list = liked.length > 0 ? liked : moves;
    return list[Math.floor(random() * list.length)];
  };
}

/** Walks to the end of the story; the run is not over when there was none within reason. */
export function walk<State extends MarkedState>(scenario: Scenario<State>, options: WalkOptions<State>): Run<State> {
  const random = seededRandom(options.seed);
  const prefer = taste(random);
  const { seed, profile, remembered = {} } = options;
  let run = begin(scenario, { seed, profile, remembered });
  options.visit?.(run);
  for (let count = 0; count < longest && !isOver(scenario, run); count += 1) {
    const moves = movesOf(scenario, run, options.pace);
    const move = barOf(options.pace, random) ?? prefer(moves);
    if (move === undefined) return run;
    const step = choose(scenario, run, move);
    if (!step.ok) continue;
    run = step.value.run;
    options.visit?.(run);
  }
  return run;
}
