// The door for saves: whatever comes in, the present shape or a plain reason comes out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMember, emptyHousehold, type Household } from '../../../src/domain/progress/household';
import { codeOf } from '../../../src/domain/assignment/code';
import * as classes from '../../../src/domain/progress/classes';
import * as practice from '../../../src/domain/progress/practice';
import * as progress from '../../../src/domain/progress/progress';
import { defaultSettings } from '../../../src/domain/progress/settings';
import { streetFile, upgrade, upgradeFile } from '../../../src/domain/progress/upgrade';

const run = {
  level: 'block-the-bullies',
  seed: 7,
  profile: 'standard',
  remembered: { earlier: { mood: 'warm' } },
  path: [{ beat: 'a1', move: 'look' }],
} as const;

const joined = codeOf({
  ...{ windows: [1], language: null, pace: null, profile: null, naming: 'seat', number: 5 },
  ...{ check: true, ticket: true, replay: true, booster: true },
});

/** A street on which everything that can be kept was done. */
function fullStreet(): progress.Progress {
  let street = progress.openLevel(progress.emptyProgress, run.level, 20_000);
  street = progress.finishLevel(street, { ending: 'end-a', marks: ['m1'], carry: { lina: 'free' }, run, day: 20_001 });
  street = progress.recordRun(street, run);
  street = progress.skipLevel(street, 'other');
  street = progress.changeTry(progress.addTry(street, run.level, 'try.1'), run.level, 'try.1', { note: 'I did' });
  street = progress.seeFestival(street, 20_002, ['win-1', 'crane']);
  const items = [{ level: run.level, item: 'boost-1', move: null }];
  street = practice.recordRound(practice.answerRound(practice.openRound(street, { day: 20_009, items }), 'look'), 0);
  street = practice.openRound(practice.askForRoundLate(practice.putOffRound(street, 20_010), 20_040), {
    day: 20_041,
    items,
  });
  street = practice.answerCheck(practice.neverAskForRounds(street), {
    level: run.level,
    form: 'a',
    item: 'a-1',
    answer: 'ok',
    now: 0,
  });
  street = classes.joinClass(street, { code: joined, pupil: 2 ** 32 - 1, seat: 7, line: 'Room 12', now: 29_500_000 });
  street = classes.finishInClass(classes.playInClass(street, run.level, 30, 29_500_003), 'end-a', run, 29_500_004);
  street = classes.answerTicket(street, 'try', 'sit', 29_500_005);
  street = practice.answerCheck(street, {
    level: run.level,
    form: 'b',
    item: 'b-1',
    answer: 'hurtful',
    now: 29_500_006,
  });
  return { ...progress.seeNeighbour(street, 'nb-0-oma'), lamp: true };
}

function fullHousehold(): Household {
  const one = addMember(emptyHousehold, { first: 3, second: 40 }, fullStreet(), defaultSettings);
  if (!one.ok) throw new Error(one.reason);
  const two = addMember(one.value, { seat: 12 }, progress.emptyProgress, { ...defaultSettings, language: 'id' });
  if (!two.ok) throw new Error(two.reason);
  return two.value;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every place in a JSON value, as the keys that lead there. */
function places(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...before, key]))];
}

function replaced(value: unknown, place: readonly string[], by: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('upgrade', () => {
  it('gives a household back as it was written', () => {
    const household = fullHousehold();
    expect(upgrade(asJson(household))).toEqual({ ok: true, value: household });
  });

  it('gives a file back as it was written', () => {
    const street = { progress: fullStreet(), settings: defaultSettings };
    const result = upgradeFile(asJson(streetFile(street)));
    expect(result.ok && { progress: result.value.progress, settings: result.value.settings }).toEqual(street);
  });

  it('never throws, and takes nothing that it would not take again', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (value) => {
        const result = upgrade(value);
        if (result.ok) expect(upgrade(asJson(result.value))).toEqual(result);
        else expect(['damaged', 'newer']).toContain(result.reason);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses or repairs a household in which any one place is something else', () => {
    const household = asJson(fullHousehold());
    const all = places(household);
    expect(all.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (place, strange) => {
        const result = upgrade(replaced(household, place, strange));
        if (result.ok) expect(upgrade(asJson(result.value))).toEqual(result);
        else expect(['damaged', 'newer']).toContain(result.reason);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  it.each([
    null,
    undefined,
    'street',
    7,
    [],
    {},
    { version: '1' },
    { version: 0 },
    { version: 1 },
    { version: 1.5 },
    { version: 2 },
    { version: 3 },
  ])('calls %j damaged', (value) => expect(upgrade(value)).toEqual({ ok: false, reason: 'damaged' }));

  it('tells a newer save from a damaged one', () => {
    expect(upgrade({ version: 4, whatever: true })).toEqual({ ok: false, reason: 'newer' });
    expect(upgradeFile({ version: 4 })).toEqual({ ok: false, reason: 'newer' });
  });

  it('loses no street over a wrong setting', () => {
    const household = replaced(asJson(fullHousehold()), ['profiles', '0', 'settings', 'music'], 'loud');
    const result = upgrade(household);
    expect(result.ok && result.value.profiles[0]?.settings).toEqual(defaultSettings);
    expect(result.ok && result.value.profiles[0]?.progress).toEqual(fullStreet());
  });

  it('makes a guest of somebody who is not there', () => {
    const result = upgrade({ ...fullHousehold(), current: 'p77' });
    expect(result.ok && result.value.current).toBe(null);
  });

  it('refuses two people with one id', () => {
    const { profiles } = fullHousehold();
    expect(upgrade({ version: 3, profiles: [profiles[0], profiles[0]], current: null }).ok).toBe(false);
  });

  it('does not let a save reach the prototype', () => {
    const evil: unknown = JSON.parse(
      JSON.stringify(fullHousehold()).replace('"levels":{', '"levels":{"__proto__":{"state":"lit"},'),
    );
    expect(upgrade(evil)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('drops the broken part of what version 2 added, and only that', () => {
    const place = (...keys: string[]) => ['profiles', '0', 'progress', ...keys];
    const broken = [
      [place('festival'), 'yesterday'],
      [place('practice', 'putOffOn'), -4],
      [place('practice', 'rounds', '0', 'items', '0', 'level'), 'x'.repeat(101)],
      [place('checks', run.level, 'a', 'a-1'), 'maybe'],
    ] as const;
    const save = broken.reduce((all, [keys, by]) => replaced(all, keys, by), asJson(fullHousehold()));
    const whole = fullStreet();
    const result = upgrade(save);
    expect(result.ok && result.value.profiles[0]?.progress).toEqual({
      ...whole,
      festival: null,
      practice: { ...whole.practice, rounds: [], putOffOn: null },
      checks: { [run.level]: { a: {}, b: {}, again: {} } },
    });
  });

  it('lets no check reach the prototype and no list grow without end', () => {
    const evil = JSON.parse(
      JSON.stringify(fullHousehold()).replace('"checks":{', '"checks":{"__proto__":{"a":{"x":"ok"}},'),
    ) as unknown;
    const many = replaced(evil, ['profiles', '0', 'progress', 'festival', 'kept'], Array(5000).fill('win-1'));
    const result = upgrade(many);
    expect(result.ok && Object.keys(result.value.profiles[0]?.progress.checks ?? {})).toEqual([run.level]);
    expect(result.ok && result.value.profiles[0]?.progress.festival?.kept.length).toBe(200);
  });
});
