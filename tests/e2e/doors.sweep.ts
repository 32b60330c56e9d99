// A hundred thousand strange saves and addresses: every door gives a value that it would take again, or a plain reason.
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addressOf, routeOf } from '../../src/app/routes/route';
import { wishesOf } from '../../src/app/routes/query';
import { addMember, emptyHousehold } from '../../src/domain/progress/household';
import { emptyProgress, finishLevel, openLevel, recordRun } from '../../src/domain/progress/progress';
import { defaultSettings } from '../../src/domain/progress/settings';
import { upgrade, upgradeFile } from '../../src/domain/progress/upgrade';

const share = 25_000;
const levels = ['block-the-bullies', 'other'];
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function fullSave(): unknown {
  const run = {
    level: 'other',
    seed: 7,
    profile: 'standard',
    remembered: {},
    path: [{ beat: 'a', move: 'b' }],
  } as const;
  const opened = openLevel(emptyProgress, run.level, 20_000);
  const done = finishLevel(opened, { ending: 'end', marks: ['m'], carry: { a: 'b' }, run, day: 20_001 });
  const result = addMember(emptyHousehold, { first: 3, second: 4 }, recordRun(done, run), defaultSettings);
  return result.ok ? asJson(result.value) : undefined;
}

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...before, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

function expectDoor(door: typeof upgrade | typeof upgradeFile, value: unknown): void {
  const result = door(value);
  if (!result.ok && !['damaged', 'newer'].includes(result.reason))
    throw new Error(`a reason of its own: ${result.reason}`);
  if (result.ok && door === upgrade) expect(upgrade(asJson(result.value))).toEqual(result);
}

test('any value at all is a save or a plain reason', () => {
  test.setTimeout(300_000);
  const strange = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
    }),
    fc.record({ version: fc.oneof(fc.integer(), fc.constant(1)), profiles: fc.anything(), current: fc.anything() }),
  );
  fc.assert(
    fc.property(strange, (value) => {
      expectDoor(upgrade, value);
      expectDoor(upgradeFile, value);
    }),
    { numRuns: share },
  );
});

test('a save in which any places are something else is repaired or refused', () => {
  test.setTimeout(300_000);
  const save = fullSave();
  const places = placesIn(save);
  const change = fc.tuple(fc.constantFrom(...places), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let value = save;
      // A place may be gone after the change before it.
      for (const [place, by] of changes) {
        try {
          value = replaced(value, place, by);
        } catch {
          continue;
        }
      }
      expectDoor(upgrade, value);
    }),
    { numRuns: share },
  );
});

test('any text behind the sign leads to a page that has an address of its own', () => {
  test.setTimeout(300_000);
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('level', 'lesson', 'debrief', 'teach', '..', '__proto__', ...levels),
  );
  const hash = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => `#/${parts.join('/')}`),
  );
  fc.assert(
    fc.property(hash, (text) => {
      const { route, notice } = routeOf(text, levels);
      const again = routeOf(addressOf(route), levels);
      if (JSON.stringify(again) !== JSON.stringify({ route })) throw new Error(`${addressOf(route)} leads elsewhere`);
      if (notice !== undefined && !/^err-[a-z]+$/.test(notice)) throw new Error(`no sentence: ${notice}`);
    }),
    { numRuns: share },
  );
});

test('any wish in an address is granted or told', () => {
  test.setTimeout(300_000);
  const key = fc.oneof(fc.constantFrom('lang', 'pace', 'profile', 'seed', 'still'), fc.string());
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('calm', 'lively', 'gentle', '1', '1e9', '-0', '%', '%ff'),
  );
  const pairs = fc
    .array(fc.tuple(key, value))
    .map((all) => `?${all.map(([name, wish]) => `${name}=${wish}`).join('&')}`);
  fc.assert(
    fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (search) => {
      const { pace, profile, seed, notices } = wishesOf(search);
      const granted = [
        pace === undefined || ['calm', 'lively'].includes(pace),
        profile === undefined || ['gentle', 'standard'].includes(profile),
        seed === undefined || (Number.isSafeInteger(seed) && seed >= 0),
        notices.every((notice) => /^err-(pace|profile|seed)$/.test(notice)),
      ];
      if (granted.includes(false)) throw new Error(`${search} is granted strangely`);
    }),
    { numRuns: share },
  );
});
