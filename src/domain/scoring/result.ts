// The private picture of a run: lights, circle of people, what was met. Nothing in it compares players.
import type { Run } from '../scenario/engine';
import type { Person } from '../scenario/people';
import type { Light, MarkedState, Scenario, Tally } from '../scenario/types';

/** How far each light shines: 0 not lit, 3 bright. */
export type Lights = Readonly<Record<Light, number>>;

/** The result of a run at any moment. */
export interface Outcome {
  readonly lights: Lights;
  readonly marks: readonly string[];
  readonly circle: readonly Person[];
  readonly tally: Tally;
  /** Text keys of what happened, in story order. */
  readonly happened: readonly string[];
}

/** Ids of the marks that hold now: those given at once and those derived from the state. */
export function marksOf<State extends MarkedState>(scenario: Scenario<State>, run: Run<State>): readonly string[] {
  return scenario.marks
    .filter((mark) => run.state.marks.includes(mark.id) || mark.earned(run.state))
    .map(({ id }) => id);
}

/** Works the result out from the state; nothing is kept twice. */
export function outcomeOf<State extends MarkedState>(scenario: Scenario<State>, run: Run<State>): Outcome {
  const marks = marksOf(scenario, run);
  const count = (light: Light) =>
    scenario.marks.filter((mark) => mark.light === light && marks.includes(mark.id)).length;
  return {
    marks,
    lights: { safe: count('safe'), kind: count('kind'), brave: count('brave') },
    circle: scenario.circle.filter((place) => place.when(run.state)).map(({ person }) => person),
    tally: scenario.tally(run.state),
    happened: scenario.debrief.filter((entry) => entry.when(run.state)).map(({ key }) => key),
  };
}
