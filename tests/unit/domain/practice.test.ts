// Practice rounds: what is drawn, how it is judged, and when the street asks for one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRound, roundLength } from '../../../src/domain/practice/draw-round';
import { canPractise, invitationOn } from '../../../src/domain/practice/invitation';
import { fits, tallyForm, tallyRound } from '../../../src/domain/practice/judge';
import type { PracticeSet } from '../../../src/domain/practice/types';
import * as practice from '../../../src/domain/progress/practice';
import { emptyProgress, finishLevel } from '../../../src/domain/progress/progress';
import { seededRandom } from '../../../src/domain/shared/random';

const found = import.meta.glob<PracticeSet>('../../../scenes/*/practice.ts', { eager: true, import: 'practice' });
const sets = Object.values(found);
const lineOf = (level: string, item: string) =>
  sets.find((set) => set.level === level)?.items.find(({ id }) => id === item);
const softOf = (items: readonly { level: string; item: string }[]) =>
  items.filter(({ level, item }) => lineOf(level, item)?.tag !== 'harmful').length;

describe('a round', () => {
  it('has eight lines, each once, a quarter of them harmless or unclear, from whichever levels were finished', () => {
    const some = fc.subarray(sets, { minLength: 1 });
    fc.assert(
      fc.property(some, fc.integer(), (finished, seed) => {
        const items = drawRound(finished, [], seededRandom(seed));
        expect(items.length).toBe(roundLength);
        expect(new Set(items.map(({ level, item }) => `${level} ${item}`)).size).toBe(roundLength);
        expect(softOf(items)).toBe(2);
        const levels = new Set(items.map(({ level }) => level));
        expect([...levels].every((level) => finished.some((set) => set.level === level))).toBe(true);
        // Nobody's story is left out while there is room.
        expect(levels.size).toBe(finished.length);
      }),
    );
  });

  it('is the same for the same seed, and brings other lines the next time', () => {
    const first = drawRound(sets, [], seededRandom(3));
    expect(drawRound(sets, [], seededRandom(3))).toEqual(first);
    const round = { day: 1, items: first.map((one) => ({ ...one, move: 'x' })) };
    const second = drawRound(sets, [round], seededRandom(4));
    expect(second.filter((one) => first.some(({ level, item }) => level === one.level && item === one.item))).toEqual(
      [],
    );
  });

  it('of nothing is empty', () => expect(drawRound([], [], seededRandom(1))).toEqual([]));
});

describe('judging', () => {
  it('counts what was met well, and what was shut out by mistake', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (seed, pick) => {
        const items = drawRound(sets, [], seededRandom(seed)).map(({ level, item }) => {
          const moves = lineOf(level, item)?.moves ?? [];
          return { level, item, move: moves[pick % moves.length] ?? null };
        });
        const tally = tallyRound({ day: 1, items }, sets);
        const well = items.filter(({ level, item, move }) => {
          const line = lineOf(level, item);
          return line?.tag === 'harmful' && move !== null && fits(line, move);
        });
        expect(tally).toMatchObject({ hurtful: 6, soft: 2, hits: well.length });
        expect(tally.alarms).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('leaves out what was not met and what the game no longer has', () => {
    const items = [
      { level: sets[0]?.level ?? '', item: sets[0]?.items[0]?.id ?? '', move: null },
      { level: 'gone', item: 'x', move: 'y' },
    ];
    expect(tallyRound({ day: 1, items }, sets)).toEqual({ hurtful: 0, hits: 0, soft: 0, alarms: 0 });
  });

  it('tells suspicion from discernment in a form', () => {
    const items = [
      { id: 'a', answer: 'ok' },
      { id: 'b', answer: 'hurtful' },
      { id: 'c', answer: 'unclear' },
    ] as const;
    expect(tallyForm({ a: 'hurtful', b: 'hurtful', c: 'ok', strange: 'ok' }, items)).toEqual({
      hurtful: 1,
      hits: 1,
      soft: 2,
      alarms: 1,
    });
  });
});

const start = 20_000;
const run = { level: 'l', seed: 1, profile: 'standard', remembered: {}, path: [] } as const;
const street = finishLevel(emptyProgress, { ending: 'e', marks: [], carry: {}, run, day: start });
const withRound = (day: number) =>
  practice.recordRound(practice.openRound(street, { day, items: [{ level: 'l', item: 'i', move: 'm' }] }), 0);

describe('the invitation', () => {
  it.each([
    [-3, undefined],
    [0, undefined],
    [6, undefined],
    [7, 'week'],
    [13, 'week'],
    [14, 'fortnight'],
    [30, 'fortnight'],
    [31, 'late'],
    [400, 'late'],
  ])('after %i days is %s', (age, due) => expect(invitationOn(street, start + age)).toBe(due));

  it('is not for whoever has finished nothing', () => {
    expect(invitationOn(emptyProgress, start)).toBe(undefined);
    expect(canPractise(emptyProgress, start)).toBe(false);
  });

  it('comes once for each window of time', () => {
    const done = withRound(start + 8);
    expect(invitationOn(done, start + 9)).toBe(undefined);
    expect(invitationOn(done, start + 14)).toBe('fortnight');
    expect(canPractise(done, start + 9)).toBe(true);
  });

  it('waits for another day after "not today", and for ever after "don\'t ask again"', () => {
    const later = practice.putOffRound(street, start + 8);
    expect(invitationOn(later, start + 8)).toBe(undefined);
    expect(invitationOn(later, start + 9)).toBe('week');
    const never = practice.neverAskForRounds(street);
    for (let age = 0; age < 100; age += 1) expect(invitationOn(never, start + age)).toBe(undefined);
    expect(canPractise(never, start + 8)).toBe(true);
  });

  it('comes on one day only after a month', () => {
    const asked = practice.askForRoundLate(street, start + 40);
    expect(invitationOn(asked, start + 40)).toBe('late');
    expect(invitationOn(asked, start + 41)).toBe(undefined);
  });
});
