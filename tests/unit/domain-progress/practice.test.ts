// What is kept of practice rounds, checks and the festival.
import { describe, expect, it } from 'vitest';
import * as practice from '../../../src/domain/progress/practice';
import { emptyProgress, seeFestival } from '../../../src/domain/progress/progress';

const round = (...items: string[]) => ({
  day: 7,
  items: items.map((item) => ({ level: 'l', item, move: null })),
});

describe('a practice round', () => {
  it('keeps its place line by line and is put with the others at its end', () => {
    const one = practice.answerRound(practice.openRound(emptyProgress, round('i1', 'i2')), 'look');
    expect(one.practice.open?.items.map(({ move }) => move)).toEqual(['look', null]);
    const done = practice.recordRound(practice.answerRound(one, 'save'), 0);
    expect(done.practice).toMatchObject({ open: null, rounds: [{ day: 7 }] });
    expect(practice.answerRound(done, 'save')).toBe(done);
    expect(practice.recordRound(done, 0)).toBe(done);
  });

  it('lets the oldest round go before a save grows without end', () => {
    let street = emptyProgress;
    for (let day = 0; day < 30; day += 1)
      street = practice.recordRound(practice.openRound(street, { ...round('i1'), day }), 0);
    expect(street.practice.rounds.length).toBe(practice.mostRounds);
    expect(street.practice.rounds.at(-1)?.day).toBe(29);
  });

  it('remembers "not today", "never" and the one late invitation', () => {
    const street = practice.neverAskForRounds(practice.putOffRound(emptyProgress, 9));
    expect(street.practice).toMatchObject({ ask: false, putOffOn: 9 });
    const late = practice.askForRoundLate(practice.askForRoundLate(street, 40), 41);
    expect(late.practice.askedLateOn).toBe(40);
  });
});

describe('a check', () => {
  it('keeps an answer by its line, form by form, and starts again on wish', () => {
    const entry = { level: 'l', form: 'a', item: 'a-1', answer: 'unclear', now: 0 } as const;
    const street = practice.answerCheck(practice.answerCheck(emptyProgress, entry), {
      ...entry,
      form: 'b',
      item: 'b-1',
    });
    expect(practice.checkOf(street, 'l')).toEqual({ a: { 'a-1': 'unclear' }, b: { 'b-1': 'unclear' }, again: {} });
    expect(practice.checkOf(practice.clearCheck(street, { level: 'l', form: 'a', now: 0 }), 'l').a).toEqual({});
    expect(practice.checkOf(street, 'toString')).toEqual({ a: {}, b: {}, again: {} });
  });
});

describe('the festival', () => {
  it('keeps each lantern once', () => {
    expect(seeFestival(emptyProgress, 5, ['win-1', 'crane', 'win-1']).festival).toEqual({
      day: 5,
      kept: ['win-1', 'crane'],
    });
  });
});
