// What is kept of one person, and of the people who share a device.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as household from '../../../src/domain/progress/household';
import * as progress from '../../../src/domain/progress/progress';
import { defaultSettings } from '../../../src/domain/progress/settings';
import { upgrade } from '../../../src/domain/progress/upgrade';
import { seededRandom } from '../../../src/domain/shared/random';

const { emptyProgress, levelOf } = progress;
const run = (level: string, moves = 1) => ({
  level,
  seed: 1,
  profile: 'standard' as const,
  remembered: {},
  path: Array.from({ length: moves }, () => ({ beat: 'b', move: 'm' })),
});
const finished = (level: string, carry: Record<string, string> = {}, day = 1) => ({
  ending: 'end',
  marks: [],
  carry,
  run: run(level),
  day,
});

describe('progress', () => {
  it('knows every level as untouched at first, even one named like a method', () => {
    expect(levelOf(emptyProgress, 'toString').state).toBe('untouched');
    expect(progress.litCount(emptyProgress)).toBe(0);
  });

  it('leaves the door ajar while an evening is played and lights the window at its end', () => {
    const half = progress.recordRun(emptyProgress, run('a', 3));
    expect(levelOf(half, 'a')).toMatchObject({ state: 'half', run: { path: { length: 3 } } });
    const lit = progress.finishLevel(half, finished('a'));
    expect(levelOf(lit, 'a')).toMatchObject({ state: 'lit', run: null });
    expect(progress.litCount(lit)).toBe(1);
  });

  it('keeps a lit window lit, whatever comes', () => {
    const lit = progress.finishLevel(emptyProgress, finished('a'));
    const steps = [
      progress.skipLevel(lit, 'a'),
      progress.readLevel(lit, 'a'),
      progress.recordRun(lit, run('a')),
      progress.openLevel(lit, 'a', 9),
    ];
    expect(steps.map((step) => levelOf(step, 'a').state)).toEqual(['lit', 'lit', 'lit', 'lit']);
  });

  it('keeps of a run its ids only', () => {
    const whole = { ...run('a'), beat: 'b', state: { secret: 1, marks: [] } };
    expect(levelOf(progress.recordRun(emptyProgress, whole), 'a').run).toEqual(run('a'));
  });

  it('remembers of each level the evening that was finished last', () => {
    const street = [finished('a', { x: '1' }), finished('b', { y: '1' }), finished('a', { x: '2' })].reduce(
      progress.finishLevel,
      emptyProgress,
    );
    expect(progress.remembered(street)).toEqual({ a: { x: '2' }, b: { y: '1' } });
  });

  it('lets the oldest evening go before a save grows without end', () => {
    let street = emptyProgress;
    for (let day = 0; day < 30; day += 1) street = progress.finishLevel(street, finished('a', {}, day));
    const days = levelOf(street, 'a').finished.map(({ day }) => day);
    expect([days.length, days[0], days.at(-1)]).toEqual([progress.mostFinished, 10, 29]);
  });

  it('has a sentence in the guide once, and takes it out again', () => {
    const once = progress.addTry(progress.addTry(emptyProgress, 'a', 't1'), 'a', 't1');
    expect(once.guide).toEqual([{ level: 'a', key: 't1', tried: false, note: '' }]);
    const tried = progress.changeTry(once, 'a', 't1', { tried: true, note: 'x'.repeat(9999) });
    expect(tried.guide[0]).toMatchObject({ tried: true, note: 'x'.repeat(progress.longestNote) });
    expect(progress.removeTry(tried, 'a', 't1').guide).toEqual([]);
  });
});

const add = (house: household.Household, name: household.HouseName) =>
  household.addMember(house, name, emptyProgress, defaultSettings);

function houseOf(people: number): household.Household {
  let house = household.emptyHousehold;
  for (let seat = 1; seat <= people; seat += 1) {
    const result = add(house, { seat });
    if (result.ok) house = result.value;
  }
  return house;
}

describe('household', () => {
  it('has room for eight', () => {
    expect(houseOf(20).profiles.length).toBe(8);
    expect(add(houseOf(8), { seat: 50 })).toEqual({ ok: false, reason: 'full' });
  });

  it('gives every name once, and only names that exist', () => {
    const house = houseOf(2);
    expect(add(house, { seat: 2 })).toEqual({ ok: false, reason: 'taken' });
    for (const name of [{ seat: 0 }, { seat: 100 }, { seat: 1.5 }, { first: 0, second: 1 }, { first: 1, second: 41 }])
      expect(add(house, name)).toEqual({ ok: false, reason: 'no-such-name' });
    expect(household.renameMember(house, 'p1', { seat: 2 })).toEqual({ ok: false, reason: 'taken' });
    expect(household.renameMember(house, 'p1', { seat: 1 }).ok).toBe(true);
    expect(household.renameMember(house, 'p9', { seat: 9 })).toEqual({ ok: false, reason: 'nobody' });
  });

  it('makes a guest of whoever is removed while playing', () => {
    const house = houseOf(3);
    expect(house.current).toBe('p3');
    expect(household.removeMember(house, 'p3')).toMatchObject({ current: null, profiles: { length: 2 } });
    expect(household.removeMember(house, 'p1').current).toBe('p3');
  });

  it('never gives two people one id, and every household it makes can be read again', () => {
    const act = fc.oneof(
      fc.record({ what: fc.constant('add' as const), seat: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ what: fc.constant('remove' as const), seat: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ what: fc.constant('switch' as const), seat: fc.integer({ min: 0, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let house = household.emptyHousehold;
        for (const { what, seat } of acts) {
          const id = seat === 0 ? null : `p${seat}`;
          if (what === 'remove') house = household.removeMember(house, `p${seat}`);
          else {
            const result = what === 'add' ? add(house, { seat }) : household.switchTo(house, id);
            if (result.ok) house = result.value;
          }
        }
        expect(new Set(house.profiles.map(({ id }) => id)).size).toBe(house.profiles.length);
        expect(upgrade(JSON.parse(JSON.stringify(house)))).toEqual({ ok: true, value: house });
      }),
      { numRuns: 300 },
    );
  });

  it('suggests names that exist and are free', () => {
    const random = seededRandom(4);
    let house = household.emptyHousehold;
    for (let turn = 0; turn < 8; turn += 1) {
      const result = add(house, household.suggestName(house, random));
      if (!result.ok) throw new Error(result.reason);
      house = result.value;
    }
    expect(house.profiles.length).toBe(8);
  });
});
