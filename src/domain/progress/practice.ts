// What is kept of practice rounds and checks, and the steps that change it. Every step makes a new value.
import type { CheckAnswerV2, CheckFormV2, CheckV2, PracticeV2, RoundItemV2, RoundV2 } from './version-2';
import { checkInClass, classCheckOf, roundInClass } from './classes';
import type { ProgressV3 } from './version-3';

/** What is kept of practising. */
export type Practice = PracticeV2;
/** A round of practice. */
export type Round = RoundV2;
/** One line of a round. */
export type RoundItem = RoundItemV2;
/** How a line of a check was heard. */
export type CheckAnswer = CheckAnswerV2;
/** The answers of one form, by item id. */
export type CheckForm = CheckFormV2;
/** The forms of a level's check. */
export type Check = CheckV2;
/** Form A, form B, or form A once more. */
export type CheckFormName = keyof CheckV2;

/** Nothing was practised. */
export const emptyPractice: Practice = { rounds: [], open: null, ask: true, putOffOn: null, askedLateOn: null };

const emptyCheck: Check = { a: {}, b: {}, again: {} };

/** How many rounds are kept; the oldest go, so that a save cannot grow without end. */
export const mostRounds = 20;

const change = (progress: ProgressV3, part: Partial<Practice>): ProgressV3 => ({
  ...progress,
  practice: { ...progress.practice, ...part },
});

/** A round begins. */
export const openRound = (progress: ProgressV3, round: Round): ProgressV3 => change(progress, { open: round });

/** The next line of the open round was met with a move. Without an open line nothing changes. */
export function answerRound(progress: ProgressV3, move: string): ProgressV3 {
  const { open } = progress.practice;
  const at = open?.items.findIndex((item) => item.move === null) ?? -1;
  if (!open || at < 0) return progress;
  const items = open.items.map((item, index) => (index === at ? { ...item, move } : item));
  return change(progress, { open: { ...open, items } });
}

/** The open round is done and kept, also for the class that asks for one. `now` in minutes since 1970. */
export function recordRound(progress: ProgressV3, now: number): ProgressV3 {
  const { open, rounds } = progress.practice;
  if (!open) return progress;
  return roundInClass(change(progress, { open: null, rounds: [...rounds, open].slice(-mostRounds) }), open, now);
}

/** "Not today". `day` counts from 1970. */
export const putOffRound = (progress: ProgressV3, day: number): ProgressV3 => change(progress, { putOffOn: day });

/** "Don't ask again." Practising stays possible. */
export const neverAskForRounds = (progress: ProgressV3): ProgressV3 => change(progress, { ask: false });

/** The one late invitation was shown. Its day stays. */
export const askForRoundLate = (progress: ProgressV3, day: number): ProgressV3 =>
  progress.practice.askedLateOn === null ? change(progress, { askedLateOn: day }) : progress;

/** The check of a level; empty where nothing was answered. A class that asks for it has forms of its own. */
export function checkOf(progress: ProgressV3, level: string): Check {
  const ofClass = classCheckOf(progress, level);
  return ofClass ? { ...ofClass, again: {} } : ownCheckOf(progress, level);
}

const ownCheckOf = ({ checks }: ProgressV3, level: string): Check =>
  Object.hasOwn(checks, level) ? (checks[level] ?? emptyCheck) : emptyCheck;

function withForm(progress: ProgressV3, entry: FormEntry, answers: CheckForm): ProgressV3 {
  const { level, form, now } = entry;
  if (form !== 'again' && classCheckOf(progress, level)) return checkInClass(progress, level, form, answers, now);
  return { ...progress, checks: { ...progress.checks, [level]: { ...ownCheckOf(progress, level), [form]: answers } } };
}

/** Which form of which level; `now` in minutes since 1970. */
interface FormEntry {
  readonly level: string;
  readonly form: CheckFormName;
  readonly now: number;
}

/** One line of a form was answered. */
export function answerCheck(
  progress: ProgressV3,
  { item, answer, ...entry }: FormEntry & { readonly item: string; readonly answer: CheckAnswer },
): ProgressV3 {
  return withForm(progress, entry, { ...checkOf(progress, entry.level)[entry.form], [item]: answer });
}

/** A form starts from its first line again. */
export const clearCheck = (progress: ProgressV3, entry: FormEntry): ProgressV3 => withForm(progress, entry, {});
