// What a teacher keeps on a device, and where the browser says one was: any value may lie there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '../../../src/app/classroom/assign/place-of';
import { createShelf } from '../../../src/app/classroom/gather/shelf';
import { createHolding } from '../../../src/app/classroom/gather/holding';
import { createPlainFinder } from '../../../src/app/classroom/gather/finder';
import { readClasses } from '../../../src/domain/assignment/class-list';
import { readCode } from '../../../src/domain/assignment/code';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';
import { allTables } from '../../support/story-tables';
import {
  asJson,
  expectPlain,
  harmedValue,
  overMany,
  overManyLater,
  patience,
  someText,
  someValue,
  unseen,
} from '../../support/strange';

/** What a device can keep: structured clones, without functions. */
const kept = [{ code: '00000000', label: '8b', line: 'Ms Oduya', day: '2026-11-22' }];

it(
  'lists classes out of any value, each once and with a name that may be shown',
  () => {
    overMany(fc.oneof(someValue, harmedValue(kept)), (value) => {
      const classes = readClasses(value);
      expectPlain(classes);
      expect(readClasses(asJson(classes))).toEqual(classes);
      expect(new Set(classes.map(({ code }) => code)).size).toBe(classes.length);
      for (const { code, label, line } of classes) {
        if (!readCode(code).ok || unseen.test(label) || unseen.test(line ?? ''))
          throw new Error('a class that may not be shown');
      }
    });
  },
  patience,
);

it(
  'goes to a page for teachers out of any history',
  () => {
    const good = { teach: { page: 'hand-out', code: '00000000', label: 'x', line: 'y' } };
    overMany(fc.oneof(someValue, harmedValue(good)), (state) => {
      const place = placeOf(state);
      if (place.page !== 'start' && !readCode(place.code).ok) throw new Error('a page about no class');
      if (unseen.test(place.label)) throw new Error('a label that may not be shown');
      expect(placeOf({ teach: place })).toEqual(place);
    });
  },
  patience,
);

it(
  'opens the report on any shelf, and keeps what it cannot read',
  async () => {
    const drawer = fc.oneof(
      someValue,
      fc.record({ version: fc.constant(1), receipts: fc.array(someText, { maxLength: 3 }) }),
    );
    const shelf = fc.tuple(someValue, fc.dictionary(someText, drawer, { maxKeys: 3 }));
    const finder = createPlainFinder(allTables);
    await overManyLater(shelf, async ([signs, drawers]) => {
      const named = Object.entries(drawers).map(([name, value]) => [`teach.report.${name}`, value] as const);
      const storage = createFakeStorage();
      storage.data.set('teach.report', signs);
      for (const [key, value] of named) storage.data.set(key, value);
      const loaded = await createShelf(storage, () => undefined).load();
      expect(loaded.signs.taken.every((code) => readCode(code).ok)).toBe(true);
      const holding = createHolding(storage);
      await holding.load(finder);
      await holding.flush();
      for (const [key] of named) expect(storage.data.has(key)).toBe(true);
    });
  },
  patience,
);
