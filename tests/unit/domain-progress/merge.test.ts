// Two pages that played at the same time: nothing of what is kept is undone, and as much as can be is added.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMember,
  changeMember,
  emptyHousehold,
  removeMember,
  switchTo,
} from '../../../src/domain/progress/household';
import type { Household, HouseMember, HouseName } from '../../../src/domain/progress/household';
import { merge } from '../../../src/domain/progress/merge';
import { addTry, changeTry, emptyProgress, recordRun, skipLevel } from '../../../src/domain/progress/progress';
import type { Progress } from '../../../src/domain/progress/progress';
import { defaultSettings } from '../../../src/domain/progress/settings';
import { upgrade } from '../../../src/domain/progress/upgrade';

function joined(household: Household, name: HouseName): Household {
  const result = addMember(household, name, emptyProgress, defaultSettings);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
const run = (level: string, ...moves: string[]) =>
  ({ level, seed: 1, profile: 'standard', remembered: {}, path: moves.map((move) => ({ beat: 'a', move })) }) as const;
const base = joined(emptyHousehold, { seat: 1 });
const play = (household: Household, step: (progress: Progress) => Progress, id = 'p1'): Household => {
  const member = household.profiles.find((one) => one.id === id) as HouseMember;
  return changeMember(household, id, { progress: step(member.progress) });
};
const progressIn = ({ household }: { household: Household }, id = 'p1') =>
  household.profiles.find((one) => one.id === id)?.progress;

describe('merging what two pages did', () => {
  it('adds a story here to another story there', () => {
    const mine = play(base, (progress) => recordRun(progress, run('one', 'x')));
    const kept = play(base, (progress) => recordRun(progress, run('two', 'y')));
    const merged = merge(base, mine, kept);
    expect(merged.isWhole).toBe(true);
    expect(Object.keys(progressIn(merged)?.levels ?? {}).sort()).toEqual(['one', 'two']);
  });

  it('keeps what is kept where both played the same story, and says that something is left over', () => {
    const mine = play(base, (progress) => recordRun(progress, run('one', 'x', 'y', 'z')));
    const kept = play(base, (progress) => recordRun(progress, run('one', 'other')));
    const merged = merge(base, mine, kept);
    expect(merged).toEqual({ household: kept, isWhole: false });
  });

  it('adds sentences, notes and settings one by one', () => {
    const start = play(base, (progress) => addTry(addTry(progress, 'one', 'a'), 'one', 'b'));
    const mine = changeMember(
      play(start, (progress) => changeTry(addTry(progress, 'one', 'c'), 'one', 'a', { note: 'mine' })),
      'p1',
      { settings: { ...defaultSettings, muted: true } },
    );
    const kept = changeMember(
      play(start, (progress) => changeTry(progress, 'one', 'b', { tried: true })),
      'p1',
      { settings: { ...defaultSettings, textSize: 4 } },
    );
    const merged = merge(start, mine, kept);
    expect(progressIn(merged)?.guide.map(({ key, tried, note }) => [key, tried, note])).toEqual([
      ['a', false, 'mine'],
      ['b', true, ''],
      ['c', false, ''],
    ]);
    expect(merged.household.profiles[0]?.settings).toMatchObject({ muted: true, textSize: 4 });
  });

  it('gives somebody new here an id of their own when somebody else is new there', () => {
    const mine = play(joined(emptyHousehold, { seat: 1 }), (progress) => skipLevel(progress, 'one'));
    const kept = play(joined(emptyHousehold, { seat: 2 }), (progress) => skipLevel(progress, 'two'));
    const { household, isWhole } = merge(emptyHousehold, mine, kept);
    expect(isWhole).toBe(true);
    expect(household.profiles.map(({ id, name }) => [id, name])).toEqual([
      ['p1', { seat: 2 }],
      ['p2', { seat: 1 }],
    ]);
    expect(household.current).toBe('p2');
    expect(Object.keys(progressIn({ household }, 'p2')?.levels ?? {})).toEqual(['one']);
  });

  it('lets whoever plays here go on, unless they were removed there', () => {
    const two = joined(base, { seat: 2 });
    const other = switchTo(two, 'p1');
    expect(other.ok && merge(two, two, other.value).household.current).toBe('p2');
    const mine = play(two, (progress) => skipLevel(progress, 'one'), 'p2');
    const merged = merge(two, mine, removeMember(two, 'p2'));
    expect(merged).toEqual({ household: { ...base, current: null }, isWhole: false });
  });

  it('is always a save that can be read, has everything that is kept, and is the same when nothing was done here', () => {
    const step = fc.oneof(
      fc.record({ level: fc.constantFrom('one', 'two'), move: fc.constantFrom('x', 'y') }).map(
        ({ level, move }) =>
          (household: Household) =>
            household.current === null
              ? household
              : play(household, (progress) => recordRun(progress, run(level, move)), household.current),
      ),
      fc.integer({ min: 3, max: 20 }).map((seat) => (household: Household) => {
        const result = addMember(household, { seat }, emptyProgress, defaultSettings);
        return result.ok ? result.value : household;
      }),
      fc.constantFrom('p1', 'p2').map((id) => (household: Household) => removeMember(household, id)),
    );
    const steps = fc.array(step, { maxLength: 12 });
    const after = (household: Household, all: readonly ((household: Household) => Household)[]) =>
      all.reduce((now, one) => one(now), household);
    fc.assert(
      fc.property(steps, steps, (here, there) => {
        const kept = after(base, there);
        const { household } = merge(base, after(base, here), kept);
        expect(upgrade(JSON.parse(JSON.stringify(household)))).toEqual({ ok: true, value: household });
        const again = merge(base, base, kept).household;
        expect({ ...again, current: null }).toEqual({ ...kept, current: null });
        for (const { id, progress } of kept.profiles) {
          const before = base.profiles.find((member) => member.id === id)?.progress.levels;
          for (const [level, value] of Object.entries(progress.levels)) {
            if (before?.[level] !== value) expect(progressIn({ household }, id)?.levels[level]).toEqual(value);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
