// The steps of a pupil: their order, what each waits for, and which one is next.
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment';
import { codeOf } from '../../../src/domain/assignment/code';
import { nextStep, roundDay, stepsOf } from '../../../src/domain/assignment/steps';
import { canPractise } from '../../../src/domain/practice/invitation';
import * as classes from '../../../src/domain/progress/classes';
import { answerCheck, openRound, recordRound } from '../../../src/domain/progress/practice';
import { emptyProgress, finishLevel, readLevel, skipLevel, type Progress } from '../../../src/domain/progress/progress';

const assignment: Assignment = {
  ...{ windows: [2, 4], language: null, pace: null, profile: null, naming: 'nickname', number: 5 },
  ...{ check: true, ticket: true, replay: true, booster: true },
};
const stories = [
  { level: 'four', window: 4, check: { a: 1, b: 2 } },
  { level: 'two', window: 2, check: { a: 1, b: 2 } },
];
const day = 20_000;
const now = day * 1440;
const run = (level: string) => ({ level, seed: 1, profile: 'standard', remembered: {}, path: [] }) as const;

const join = (given: Assignment = assignment): Progress =>
  classes.joinClass(emptyProgress, { code: codeOf(given), pupil: 7, seat: null, line: null, now });
const lit = (progress: Progress, level: string): Progress =>
  classes.finishInClass(
    finishLevel(progress, { ending: 'e', marks: [], carry: {}, run: run(level), day }),
    'e',
    run(level),
    now,
  );
const heard = (progress: Progress, level: string, form: 'a' | 'b', ...items: string[]): Progress =>
  items.reduce((kept, item) => answerCheck(kept, { level, form, item, answer: 'ok', now }), progress);

function partsOf(progress: Progress, today = day) {
  const joined = classes.openClass(progress);
  const given = joined && classes.assignmentFor(joined);
  if (!joined || !given) throw new Error('no class');
  return { assignment: given, joined, progress, stories, today };
}
const states = (progress: Progress, today = day) =>
  stepsOf(partsOf(progress, today)).map(({ kind, level, state }) =>
    `${kind} ${level ?? ''} ${state}`.replace('  ', ' '),
  );
const next = (progress: Progress, today = day) => {
  const step = nextStep(stepsOf(partsOf(progress, today)));
  return step && `${step.kind} ${step.level ?? ''}`.trim();
};

describe('the steps of an assignment', () => {
  it('follow the windows, with questions, practice and the result behind them', () => {
    expect(states(join())).toEqual([
      'check-a two todo',
      'story two todo',
      'check-b two after',
      'check-a four todo',
      'story four todo',
      'check-b four after',
      'ticket todo',
      'round first',
      'hand-in todo',
    ]);
    const plain = join({ ...assignment, check: false, ticket: false, booster: false });
    expect(states(plain)).toEqual(['story two todo', 'story four todo', 'hand-in todo']);
  });

  it('lead through a story and behind it', () => {
    let street = join();
    expect(next(street)).toBe('check-a two');
    street = heard(street, 'two', 'a', 'i');
    expect(next(street)).toBe('story two');
    street = lit(street, 'two');
    expect(next(street)).toBe('check-b two');
    street = heard(street, 'two', 'b', 'i');
    expect(states(street)).toContain('check-b two half');
    street = heard(street, 'two', 'b', 'j');
    expect(next(street)).toBe('check-a four');
  });

  it('do not ask before a story what its end has told already', () => {
    expect(states(lit(join(), 'two'))).toContain('check-a two aside');
    expect(next(lit(join(), 'two'))).toBe('check-b two');
  });

  it('pass a story that was left out, and take it up again when it is read', () => {
    const skipped = skipLevel(join(), 'two');
    expect(states(skipped).slice(0, 3)).toEqual(['check-a two aside', 'story two aside', 'check-b two aside']);
    expect(next(skipped)).toBe('check-a four');
    const read = classes.readInClass(readLevel(skipped, 'two'), 'two', now);
    expect(states(read)).toContain('story two read');
    expect(states(read)).toContain('check-b two todo');
  });

  it('ask for the round a week after the first story of the class, and open it at once', () => {
    const bare = { ...assignment, windows: [2], check: false };
    expect(canPractise(join(bare), day)).toBe(false);
    const street = lit(join(bare), 'two');
    expect(roundDay(partsOf(street))).toBe(day + 7);
    expect(states(street)).toContain('round later');
    expect(canPractise(street, day)).toBe(true);
    expect(canPractise(classes.leaveClass(street), day)).toBe(false);
    expect(next(street)).toBe('ticket');
    // The questions may stay without an answer for good.
    expect(next(street, day + 7)).toBe('round');
    const done = recordRound(openRound(street, { day, items: [] }), now);
    expect(states(done)).toContain('round done');
    expect(canPractise(done, day)).toBe(false);
  });

  it('count stories of before the class for nothing', () => {
    const old = finishLevel(emptyProgress, { ending: 'e', marks: [], carry: {}, run: run('two'), day: day - 30 });
    const street = classes.joinClass(old, { code: codeOf(assignment), pupil: 7, seat: null, line: null, now });
    expect(states(street)).toContain('story two todo');
    expect(states(street)).toContain('round first');
  });

  it('end with the result when all else is settled', () => {
    const bare = { ...assignment, windows: [2], check: false };
    const street = ['try', 'new', 'talk'].reduce(
      (kept, question) => classes.answerTicket(kept, question, 'nothing', now),
      lit(join(bare), 'two'),
    );
    expect(next(street)).toBe('hand-in');
  });
});
