// What is kept of practice rounds and checks, and the steps that change it. Every step makes a new value.
import type { CheckAnswerV2, CheckFormV2, CheckV2, PracticeV2, ProgressV2, RoundItemV2, RoundV2 } from './version-2';

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

const change = (progress: ProgressV2, part: Partial<Practice>): ProgressV2 => ({
  ...progress,
  practice: { ...progress.practice, ...part },
});

/** A round begins. */
export const openRound = (progress: ProgressV2, round: Round): ProgressV2 => change(progress, { open: round });

/** The next line of the open round was met with a move. Without an open line nothing changes. */
export function answerRound(progress: ProgressV2, move: string): ProgressV2 {
  const { open } = progress.practice;
  const at = open?.items.findIndex((item) => item.move === null) ?? -1;
  if (!open || at < 0) return progress;
  const items = open.items.map((item, index) => (index === at ? { ...item, move } : item));
  return change(progress, { open: { ...open, items } });
}

/** The open round is done and kept. */
export function recordRound(progress: ProgressV2): ProgressV2 {
  const { open, rounds } = progress.practice;
  return open ? change(progress, { open: null, rounds: [...rounds, open].slice(-mostRounds) }) : progress;
}

/** "Not today". `day` counts from 1970. */
export const putOffRound = (progress: ProgressV2, day: number): ProgressV2 => change(progress, { putOffOn: day });

/** "Don't ask again." Practising stays possible. */
export const neverAskForRounds = (progress: ProgressV2): ProgressV2 => change(progress, { ask: false });

/** The one late invitation was shown. Its day stays. */
export const askForRoundLate = (progress: ProgressV2, day: number): ProgressV2 =>
  progress.practice.askedLateOn === null ? change(progress, { askedLateOn: day }) : progress;

/** The check of a level; empty where nothing was answered. */
export function checkOf(progress: ProgressV2, level: string): Check {
  return Object.hasOwn(progress.checks, level) ? (progress.checks[level] ?? emptyCheck) : emptyCheck;
}

const withForm = (progress: ProgressV2, level: string, form: CheckFormName, answers: CheckForm): ProgressV2 => ({
  ...progress,
  checks: { ...progress.checks, [level]: { ...checkOf(progress, level), [form]: answers } },
});

/** One line of a form was answered. */
export function answerCheck(
  progress: ProgressV2,
  { level, form, item, answer }: { level: string; form: CheckFormName; item: string; answer: CheckAnswer },
): ProgressV2 {
  return withForm(progress, level, form, { ...checkOf(progress, level)[form], [item]: answer });
}

/** A form starts from its first line again. */
export const clearCheck = (progress: ProgressV2, level: string, form: CheckFormName): ProgressV2 =>
  withForm(progress, level, form, {});
