// What can follow a moment: every choice, and for a playable passage a few ways to get through it.
import { beatOf, choose, movesOf, type Run } from '../domain/scenario/engine';
import type { Scenario } from '../domain/scenario/types';

/** More moves than any passage takes. */
const longest = 200;

/** Makes one kind of move wherever it is offered, else the last of the list, which is what ends a turn. */
function* withHabit(scenario: Scenario, from: Run, habit: string): Generator<Run> {
  let run = from;
  for (let count = 0; count < longest && run.beat === from.beat; count += 1) {
    const moves = movesOf(scenario, run, 'calm');
    const move = moves.includes(habit) ? habit : moves.at(-1);
    const step = move === undefined ? undefined : choose(scenario, run, move);
    if (!step?.ok) return;
    run = step.value.run;
    yield run;
  }
}

/**
 * Gives the runs that can come next. A passage is played to its end once with every habit (always save, always
 * block …), the shortest first: all its moves in all orders would be more than anybody can count.
 */
export function* playOn(scenario: Scenario, run: Run): Generator<Run> {
  const moves = movesOf(scenario, run, 'calm');
  if (beatOf(scenario, run.beat).mechanic !== undefined) {
    for (const habit of [...moves].reverse()) yield* withHabit(scenario, run, habit);
    return;
  }
  for (const move of moves) {
    const step = choose(scenario, run, move);
    if (step.ok) yield step.value.run;
  }
}
