// What can follow a moment: every choice, and for a playable passage a few ways to get through it.
import { beatOf, choose, movesOf, type Run } from '../domain/scenario/engine';
import type { Scenario } from '../domain/scenario/types';

/** More moves than any passage takes. */
const longest = 200;

/** What a move is one of: `answer.w-zuri.1` an answer, `r1-k3` the third key of a line, `mon-2a` an `a` of any gap. */
const kindOf = (move: string): string =>
  (move.split('.')[0] ?? move).replace(/^([a-z]+)\d+/, '$1').replace(/^[a-z]+-\d([a-z])$/, '$1');

/** The move that a habit makes now: the first of it that is offered, a move itself or one of its kind, else the last of the list, which ends a turn. */
function habitual(moves: readonly string[], habit: readonly string[]): string | undefined {
  for (const kind of habit) {
    const move = moves.find((one) => one === kind || kindOf(one) === kind);
    if (move !== undefined) return move;
  }
  return moves.at(-1);
}

/** Plays a passage by a habit; `onMoves` hears what was offered on the way. */
function* withHabit(
  scenario: Scenario,
  from: Run,
  habit: readonly string[],
  onMoves: (moves: readonly string[]) => void,
): Generator<Run> {
  let run = from;
  for (let count = 0; count < longest && run.beat === from.beat; count += 1) {
    const moves = movesOf(scenario, run, 'calm');
    onMoves(moves);
    const move = habitual(moves, habit);
    const step = move === undefined ? undefined : choose(scenario, run, move);
    if (!step?.ok) return;
    run = step.value.run;
    yield run;
  }
}

/** Plays a passage by one habit after the other. What a habit brings within reach becomes a habit on top of it. */
function* throughPassage(scenario: Scenario, run: Run): Generator<Run> {
  const known = new Set<string>();
  const habits: (readonly string[])[] = [];
  const learn = (moves: readonly string[], habit: readonly string[]): void => {
    for (const kind of [...moves].reverse().map(kindOf)) {
      if (known.has(kind)) continue;
      known.add(kind);
      habits.push([kind, ...habit]);
    }
  };
  const first = movesOf(scenario, run, 'calm');
  for (const move of [...first].reverse()) yield* withHabit(scenario, run, [move], () => {});
  learn(first, []);
  for (const habit of habits) yield* withHabit(scenario, run, habit, (moves) => learn(moves, habit));
}

/**
 * Gives the runs that can come next. A passage is played to its end once with every habit (always save, always
 * block, always hold and then answer …), the shortest first: all its moves in all orders would be more than anybody can count.
 */
export function* playOn(scenario: Scenario, run: Run): Generator<Run> {
  if (beatOf(scenario, run.beat).mechanic !== undefined) {
    yield* throughPassage(scenario, run);
    return;
  }
  for (const move of movesOf(scenario, run, 'calm')) {
    const step = choose(scenario, run, move);
    if (step.ok) yield step.value.run;
  }
}
