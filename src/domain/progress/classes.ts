// What is kept of the classes that somebody joined, and the steps that change it. Every step makes a new value.
import { readCode } from '../assignment/code';
import type { Assignment } from '../assignment/assignment';
import type { Move, SavedRun } from '../scenario/engine';
import type { CheckFormV2, RoundV2 } from './version-2';
import type { ClassLevelV3, ClassV3, ProgressV3 } from './version-3';

/** A class that was joined. */
export type JoinedClass = ClassV3;
/** A story as it was played in a class. */
export type ClassLevel = ClassLevelV3;

/** How many classes are kept; the oldest go, so that a save cannot grow without end. */
export const mostClassesKept = 12;

const noLevel: ClassLevel = { state: 'half', tries: 0, seconds: 0, ending: null, choices: {} };

/** The class that is open, or undefined. */
export const openClass = ({ classes, inClass }: ProgressV3): JoinedClass | undefined =>
  inClass === null ? undefined : classes.find(({ code }) => code === inClass);

/** The assignment of a class; a save from outside may carry a code that is none. */
export function assignmentFor({ code }: JoinedClass): Assignment | undefined {
  const read = readCode(code);
  return read.ok ? read.value.assignment : undefined;
}

/** Joins a class, or goes on in it: a new seat or line takes the place of the old one. `now` in minutes since 1970. */
export function joinClass(
  progress: ProgressV3,
  { code, seat, line, pupil, now }: Pick<JoinedClass, 'code' | 'seat' | 'line' | 'pupil'> & { readonly now: number },
): ProgressV3 {
  const known = progress.classes.find((one) => one.code === code);
  const joined: JoinedClass = known
    ? { ...known, seat: seat ?? known.seat, line: line ?? known.line }
    : { code, pupil, seat, line, begun: now, last: now, levels: {}, checks: {}, ticket: {}, round: null };
  const others = progress.classes.filter((one) => one.code !== code);
  return { ...progress, classes: [...others, joined].slice(-mostClassesKept), inClass: code };
}

/** Out of the class; what was done in it stays. */
export const leaveClass = (progress: ProgressV3): ProgressV3 => ({ ...progress, inClass: null });

/** Changes the open class; without one nothing happens. `now` in minutes since 1970. */
function inOpenClass(
  progress: ProgressV3,
  now: number,
  change: (open: JoinedClass) => Partial<JoinedClass>,
): ProgressV3 {
  const open = openClass(progress);
  if (!open) return progress;
  const next = { ...open, last: Math.max(now, open.last), ...change(open) };
  return { ...progress, classes: progress.classes.map((one) => (one === open ? next : one)) };
}

/** A story in a class; as if it had just been begun where nothing was played. */
export const classLevelOf = ({ levels }: JoinedClass, level: string): ClassLevel | undefined =>
  Object.hasOwn(levels, level) ? levels[level] : undefined;

const withLevel = (open: JoinedClass, level: string, change: Partial<ClassLevel>): Partial<JoinedClass> => ({
  levels: { ...open.levels, [level]: { ...(classLevelOf(open, level) ?? noLevel), ...change } },
});

/** The last move in each beat: in a moment of choice that is what was chosen. */
export const lastMoves = (path: readonly Move[]): Readonly<Record<string, string>> =>
  Object.fromEntries(path.map(({ beat, move }) => [beat, move]));

/** Whether the class has its evening already and wants no other one. */
const isSettled = (open: JoinedClass, { state }: ClassLevel): boolean =>
  state === 'lit' && assignmentFor(open)?.replay === false;

/** A move was made in a story; `seconds` have passed since the one before. */
export function playInClass(progress: ProgressV3, level: string, seconds: number, now: number): ProgressV3 {
  return inOpenClass(progress, now, (open) => {
    const kept = classLevelOf(open, level) ?? noLevel;
    if (isSettled(open, kept)) return {};
    return withLevel(open, level, { state: kept.state === 'lit' ? 'lit' : 'half', seconds: kept.seconds + seconds });
  });
}

/** A story came to its quiet hour. Played again, it counts only where the class allows that. */
export function finishInClass(progress: ProgressV3, ending: string, run: SavedRun, now: number): ProgressV3 {
  return inOpenClass(progress, now, (open) => {
    const kept = classLevelOf(open, run.level) ?? noLevel;
    if (isSettled(open, kept)) return {};
    const tries = kept.tries + 1;
    return withLevel(open, run.level, { state: 'lit', tries, ending, choices: lastMoves(run.path) });
  });
}

/** A story was read instead of played. */
export function readInClass(progress: ProgressV3, level: string, now: number): ProgressV3 {
  return inOpenClass(progress, now, (open) => {
    const state = classLevelOf(open, level)?.state;
    return state === undefined ? withLevel(open, level, { state: 'read' }) : {};
  });
}

/** A question of the exit ticket was answered. */
export const answerTicket = (progress: ProgressV3, question: string, option: string, now: number): ProgressV3 =>
  inOpenClass(progress, now, ({ ticket }) => ({ ticket: { ...ticket, [question]: option } }));

/** A round of practice was done; the first one counts. */
export const roundInClass = (progress: ProgressV3, round: RoundV2, now: number): ProgressV3 =>
  inOpenClass(progress, now, (open) => (open.round === null && assignmentFor(open)?.booster ? { round } : {}));

/** Whether the open class waits for a round of practice, and there is a story of it to practise. */
export function awaitsRound(progress: ProgressV3): boolean {
  const open = openClass(progress);
  if (!open || open.round !== null || assignmentFor(open)?.booster !== true) return false;
  return Object.values(open.levels).some(({ state }) => state === 'lit');
}

/** The forms of a level's check as the open class has them; undefined where no class asks for them. */
export function classCheckOf(progress: ProgressV3, level: string): ClassV3['checks'][string] | undefined {
  const open = openClass(progress);
  if (!open || assignmentFor(open)?.check !== true) return undefined;
  return (Object.hasOwn(open.checks, level) ? open.checks[level] : undefined) ?? { a: {}, b: {} };
}

/** Keeps the answers of a form in the open class. */
export const checkInClass = (
  progress: ProgressV3,
  level: string,
  form: 'a' | 'b',
  answers: CheckFormV2,
  now: number,
): ProgressV3 =>
  inOpenClass(progress, now, ({ checks }) => ({
    checks: { ...checks, [level]: { ...(classCheckOf(progress, level) ?? { a: {}, b: {} }), [form]: answers } },
  }));
