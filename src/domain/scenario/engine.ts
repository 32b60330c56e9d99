// Plays a scenario: begin, choose, resume. A run is a value; every move makes a new one.
import { fail, ok, type Result } from '../shared/result';
import { seededRandom } from '../shared/random';
import type { Beat, Choice, Goto, MarkedState, Pace, Profile, Reaction, Remembered, Scenario } from './types';

/** One move of a run, by ids; the whole path replayed gives the run again. */
export interface Move {
  readonly beat: string;
  readonly move: string;
}

/** The move id with which a beat without choices goes on. */
export const goOn = 'go-on';

/** A playthrough at one moment. */
export interface Run<State extends MarkedState = MarkedState> {
  readonly level: string;
  readonly seed: number;
  readonly profile: Profile;
  readonly remembered: Remembered;
  readonly beat: string;
  readonly state: State;
  readonly path: readonly Move[];
}

/** What a run is made of; all that a save keeps of it. */
export type SavedRun = Pick<Run, 'level' | 'seed' | 'profile' | 'remembered' | 'path'>;

/** A new run and what is said and seen because of the move. */
export interface Step<State extends MarkedState = MarkedState> {
  readonly run: Run<State>;
  readonly reactions: readonly Reaction[];
}

/** How a run can begin. */
export interface BeginOptions {
  readonly seed: number;
  readonly profile: Profile;
  readonly remembered?: Remembered;
}

/** The beat with this id; scenarios are closed, so it exists. */
export function beatOf<State extends MarkedState>(scenario: Scenario<State>, id: string): Beat<State> {
  const beat = scenario.beats[id];
  if (!beat) throw new Error(`scenario ${scenario.id} has no beat ${id}`);
  return beat;
}

function target<State>(goto: Goto<State, string>, state: State): string {
  if (typeof goto === 'string') return goto;
  return goto.branches.find((branch) => branch.when(state))?.to ?? goto.otherwise;
}

function arrive<State extends MarkedState>(scenario: Scenario<State>, run: Run<State>, id: string): Run<State> {
  const beat = beatOf(scenario, id);
  let state: State = beat.enter ? { ...run.state, ...beat.enter(run.state) } : run.state;
  const mechanic = beat.mechanic === undefined ? undefined : scenario.mechanics[beat.mechanic];
  if (mechanic) state = mechanic.enter(state, { beat: id, profile: run.profile });
  return { ...run, beat: id, state };
}

/** Starts a scenario at its first beat. */
export function begin<State extends MarkedState>(scenario: Scenario<State>, options: BeginOptions): Run<State> {
  const { seed, profile, remembered = {} } = options;
  const state = scenario.initial(seededRandom(seed), profile, remembered);
  const run: Run<State> = { level: scenario.id, seed, profile, remembered, beat: scenario.start, state, path: [] };
  return arrive(scenario, run, scenario.start);
}

/** The choices that can be pressed now. */
export function choicesOf<State extends MarkedState>(
  scenario: Scenario<State>,
  run: Run<State>,
): readonly Choice<State, string, string>[] {
  return (beatOf(scenario, run.beat).choices ?? []).filter((choice) => choice.when?.(run.state) ?? true);
}

/** Whether "go on" is what ends this beat now. */
export function canGoOn<State extends MarkedState>(scenario: Scenario<State>, run: Run<State>): boolean {
  const beat = beatOf(scenario, run.beat);
  if (beat.to === undefined) return false;
  const mechanic = beat.mechanic === undefined ? undefined : scenario.mechanics[beat.mechanic];
  return mechanic === undefined || mechanic.done(run.state);
}

/** Every move id that `choose` accepts now: choices, moves of the mechanic, going on. */
export function movesOf<State extends MarkedState>(
  scenario: Scenario<State>,
  run: Run<State>,
  pace: Pace,
): readonly string[] {
  const beat = beatOf(scenario, run.beat);
  const mechanic = beat.mechanic === undefined ? undefined : scenario.mechanics[beat.mechanic];
  const playing = mechanic !== undefined && !mechanic.done(run.state);
  return [
    ...choicesOf(scenario, run).map((choice) => choice.id),
    ...(playing ? mechanic.moves(run.state, pace) : []),
    ...(canGoOn(scenario, run) ? [goOn] : []),
  ];
}

/** Whether the story has come to its quiet hour. */
export function isOver<State extends MarkedState>(scenario: Scenario<State>, run: Run<State>): boolean {
  return beatOf(scenario, run.beat).kind === 'debrief';
}

/** What is seen and said after a choice, by what held when it was made. */
function answerTo<State>(key: string, choice: Choice<State, string, string>, state: State): readonly Reaction[] {
  const seen: Reaction = { kind: 'caption', key: `${key}.${choice.shown?.(state) ?? 'shown'}` };
  if (!choice.reply || choice.reply.when?.(state) === false) return [seen];
  const { who, face, say } = choice.reply;
  return [seen, { kind: 'say', key: `${key}.${say?.(state) ?? 'say'}`, who, ...(face ? { face } : {}) }];
}

function takeChoice<State extends MarkedState>(
  scenario: Scenario<State>,
  run: Run<State>,
  choice: Choice<State, string, string>,
): Step<State> {
  const marks = [...new Set([...run.state.marks, ...(choice.marks ?? [])])];
  const marked: State = { ...run.state, marks };
  const state: State = choice.effect ? { ...marked, ...choice.effect(marked) } : marked;
  const reactions = answerTo(`${run.beat}.${choice.id}`, choice, run.state);
  const next = { ...run, state, path: [...run.path, { beat: run.beat, move: choice.id }] };
  const to = target(choice.to, state);
  return { run: to === run.beat ? next : arrive(scenario, next, to), reactions };
}

/** Makes one move. Refused with `not-now` when the beat has no such move; the run stays as it was. */
export function choose<State extends MarkedState>(
  scenario: Scenario<State>,
  run: Run<State>,
  move: string,
): Result<Step<State>, 'not-now'> {
  const choice = choicesOf(scenario, run).find((candidate) => candidate.id === move);
  if (choice) return ok(takeChoice(scenario, run, choice));
  const beat = beatOf(scenario, run.beat);
  const path = [...run.path, { beat: run.beat, move }];
  if (move === goOn && beat.to !== undefined && canGoOn(scenario, run)) {
    return ok({ run: arrive(scenario, { ...run, path }, target(beat.to, run.state)), reactions: [] });
  }
  const mechanic = beat.mechanic === undefined ? undefined : scenario.mechanics[beat.mechanic];
  if (!mechanic || mechanic.done(run.state)) return fail('not-now');
  const applied = mechanic.apply(run.state, move);
  if (applied.state === run.state) return fail('not-now');
  return ok({ run: { ...run, state: applied.state, path }, reactions: applied.reactions });
}

/**
 * Plays a saved path again. If the scenario has changed since and a move no longer fits, the run stops at the
 * last moment that still holds, so a reworded level loses as little as possible.
 */
export function resume<State extends MarkedState>(scenario: Scenario<State>, saved: SavedRun): Run<State> {
  let run = begin(scenario, saved);
  for (const { beat, move } of saved.path) {
    if (beat !== run.beat) break;
    const step = choose(scenario, run, move);
    if (!step.ok) break;
    run = step.value.run;
  }
  return run;
}

/** The same evening up to (not including) the given step, to take another way from there. */
export function replayFrom<State extends MarkedState>(
  scenario: Scenario<State>,
  run: Run<State>,
  stepIndex: number,
): Run<State> {
  return resume(scenario, { ...run, path: run.path.slice(0, Math.max(0, stepIndex)) });
}
