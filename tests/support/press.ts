// Plays a level by naming moves, as tests tell evenings.
import { choose, type Run, type Step } from '../../src/domain/scenario/engine';
import type { MarkedState, Scenario } from '../../src/domain/scenario/types';

/** Named presses of one level. */
export interface Presser<State extends MarkedState> {
  /** One move and what is said because of it; a refused move fails the test. */
  readonly step: (run: Run<State>, move: string) => Step<State>;
  readonly press: (run: Run<State>, ...moves: readonly string[]) => Run<State>;
  readonly keys: (run: Run<State>, move: string) => readonly string[];
  /** Whether this move can be made now. */
  readonly can: (run: Run<State>, move: string) => boolean;
  /** Presses the first of these moves that can be made, again and again, until the beat is reached. */
  readonly playTo: (run: Run<State>, beat: string, wishes: readonly string[]) => Run<State>;
}

const longest = 400;

/** For one level. */
export function presser<State extends MarkedState>(scenario: Scenario<State>): Presser<State> {
  const step = (run: Run<State>, move: string): Step<State> => {
    const next = choose(scenario, run, move);
    if (!next.ok) throw new Error(`${move} is refused at ${run.beat}`);
    return next.value;
  };
  const can = (run: Run<State>, move: string): boolean => choose(scenario, run, move).ok;
  return {
    step,
    can,
    press: (run, ...moves) => moves.reduce((current, move) => step(current, move).run, run),
    keys: (run, move) => step(run, move).reactions.map(({ key }) => key),
    playTo: (run, beat, wishes) => {
      let current = run;
      for (let count = 0; current.beat !== beat; count += 1) {
        const move = wishes.find((wish) => can(current, wish));
        if (move === undefined || count > longest) throw new Error(`no way from ${current.beat} to ${beat}`);
        current = step(current, move).run;
      }
      return current;
    },
  };
}
