// When the street asks for a practice round: what was learned fades in about two weeks, so it asks twice, and once late.
import { awaitsRound } from '../progress/classes';
import type { Progress } from '../progress/progress';

/** Which invitation is due: after a week, after a fortnight, or the one that comes later still. */
export type Invitation = 'week' | 'fortnight' | 'late';

const afterWeek = 7;
const afterFortnight = 14;
const afterMonth = 31;

/** The day, counted from 1970, on which the first story came to its quiet hour. */
function firstDay({ levels }: Progress): number | undefined {
  const days = Object.values(levels).flatMap(({ finished }) => finished.map(({ day }) => day));
  return days.length === 0 ? undefined : Math.min(...days);
}

function windowAt(age: number): Invitation | undefined {
  if (age < afterWeek) return undefined;
  if (age < afterFortnight) return 'week';
  return age < afterMonth ? 'fortnight' : 'late';
}

/** Levels of which a story was finished. */
export const finishedLevels = ({ levels }: Progress): readonly string[] =>
  Object.entries(levels).flatMap(([level, { finished }]) => (finished.length > 0 ? [level] : []));

/** Whether a round can be played: a week after the first door and from then on, or as soon as a class asks for it. */
export function canPractise(progress: Progress, today: number): boolean {
  const first = firstDay(progress);
  return awaitsRound(progress) || (first !== undefined && windowAt(today - first) !== undefined);
}

/** The invitation of this day, or undefined: one round for each window of time, and never after "Don't ask again". */
export function invitationOn(progress: Progress, today: number): Invitation | undefined {
  const { rounds, ask, putOffOn, askedLateOn } = progress.practice;
  const first = firstDay(progress);
  if (!ask || putOffOn === today || first === undefined) return undefined;
  const due = windowAt(today - first);
  const isDone = rounds.some(({ day }) => windowAt(day - first) === due);
  const wasAskedLate = due === 'late' && askedLateOn !== null && askedLateOn !== today;
  return isDone || wasAskedLate ? undefined : due;
}
