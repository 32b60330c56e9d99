// What is saved: a household in the device's storage, a street in a file, an evening that is to go on.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKeeper } from '../../../src/app/keeping/keeper';
import { createFakeClock } from '../../../src/platform/clock/fake-clock';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';
import { joinClass } from '../../../src/domain/progress/classes';
import { addMember, emptyHousehold, maxProfiles } from '../../../src/domain/progress/household';
import { emptyProgress, finishLevel, openLevel, recordRun } from '../../../src/domain/progress/progress';
import { defaultSettings } from '../../../src/domain/progress/settings';
import { streetFile, upgrade, upgradeFile } from '../../../src/domain/progress/upgrade';
import { oneLine } from '../../../src/domain/shared/one-line';
import type { HouseholdV3 } from '../../../src/domain/progress/version-3';
import {
  asJson,
  expectPlain,
  expectSentences,
  harmedValue,
  overMany,
  overManyLater,
  patience,
  someJson,
  someText,
  someValue,
  unseen,
} from '../../support/strange';

const reasons = ['damaged', 'newer'] as const;

function fullSave(): HouseholdV3 {
  const run = {
    level: 'other',
    seed: 7,
    profile: 'standard',
    remembered: { other: { a: 'b' } },
    path: [{ beat: 'a', move: 'b' }],
  } as const;
  const opened = openLevel(emptyProgress, run.level, 20_000);
  const done = finishLevel(opened, { ending: 'end', marks: ['m'], carry: { a: 'b' }, run, day: 20_001 });
  const joined = joinClass(done, { code: '00000000', seat: 7, line: 'Ms Oduya, room 12', pupil: 1, now: 29_453_760 });
  const result = addMember(emptyHousehold, { first: 3, second: 4 }, recordRun(joined, run), defaultSettings);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const save = asJson(fullSave());
const [member] = fullSave().profiles;
const file = asJson(member && streetFile(member));
const isReason = (reason: string): boolean => (reasons as readonly string[]).includes(reason);

/** All lines of classes in a save. */
const linesIn = (household: HouseholdV3): readonly string[] =>
  household.profiles.flatMap(({ progress }) => progress.classes.flatMap(({ line }) => line ?? []));

function expectHousehold(value: unknown): void {
  const result = upgrade(value);
  if (!result.ok) {
    if (!isReason(result.reason)) throw new Error(`a reason of its own: ${result.reason}`);
    return;
  }
  expect(result.value.profiles.length).toBeLessThanOrEqual(maxProfiles);
  expectPlain(result.value);
  expect(upgrade(asJson(result.value))).toEqual(result);
}

function expectFile(value: unknown): void {
  const result = upgradeFile(value);
  if (!result.ok) {
    if (!isReason(result.reason)) throw new Error(`a reason of its own: ${result.reason}`);
    return;
  }
  expectPlain(result.value);
  expect(upgradeFile(asJson(streetFile(result.value)))).toEqual(result);
}

it('says in each language why a save is not taken', () => {
  expectSentences('ui', ['save-damaged', 'save-newer', 'er-file']);
});

it(
  'takes any value from storage as a save, or says why not',
  () => {
    const versioned = fc.record({
      version: fc.oneof(fc.integer({ min: -1, max: 5 }), someValue),
      profiles: someValue,
      current: someValue,
    });
    overMany(fc.oneof(someValue, someJson, versioned), (value) => {
      expectHousehold(value);
      expectFile(value);
    });
  },
  patience,
);

it(
  'repairs or refuses a save in which some places are something else',
  () => overMany(harmedValue(save), expectHousehold),
  patience,
);

it(
  'repairs or refuses a file in which some places are something else',
  () => overMany(harmedValue(file), expectFile),
  patience,
);

it(
  'loads any text as a file, or says why not and changes nothing',
  async () => {
    const good = JSON.stringify(file);
    const cut = fc
      .tuple(fc.nat(good.length), someText)
      .map(([at, put]) => good.slice(0, at) + put + good.slice(at + 1));
    const nested = fc.nat(5000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
    const any = fc.oneof(
      someText,
      cut,
      nested,
      harmedValue(file).map((value) => JSON.stringify(value)),
    );
    await overManyLater(any, async (text) => {
      const keeper = createKeeper({ storage: createFakeStorage(), clock: createFakeClock() });
      const before = keeper.exportFile();
      const result = await keeper.importFile(text);
      if (result.ok) expectFile(JSON.parse(keeper.exportFile()));
      else if (!isReason(result.reason)) throw new Error(`a reason of its own: ${result.reason}`);
      else expect(keeper.exportFile()).toBe(before);
    });
  },
  patience,
);

it(
  'opens on any household, and loses none that it cannot read',
  async () => {
    const line = someText.map((text) => text.slice(0, 80));
    const withLine = line.map(
      (text) => JSON.parse(JSON.stringify(save).replace('"Ms Oduya, room 12"', () => JSON.stringify(text))) as unknown,
    );
    await overManyLater(fc.oneof(withLine, harmedValue(save)), async (household) => {
      const storage = createFakeStorage({ household });
      const keeper = createKeeper({ storage, clock: createFakeClock() });
      await keeper.load();
      const shown = oneLine(keeper.classLine.value ?? '');
      if (unseen.test(shown)) throw new Error('a line that may not be shown');
      // What could not be read is put aside, not written over.
      if (keeper.notice.value === 'save-damaged')
        expect([...storage.data.keys()].some((key) => key.startsWith('set-aside.'))).toBe(true);
      expect(linesIn(keeper.household.value).every((text) => text.length <= 80)).toBe(true);
    });
  },
  patience,
);
