// What a teacher gathers, on a device that keeps badly: nothing that was said to be kept is lost, and it is said when not.
import { describe, expect, it, vi } from 'vitest';
import { createShelf, type ShelfContent } from '../../../src/app/classroom/gather/shelf';
import { addFound, emptyCollection, without, type Collection } from '../../../src/domain/report/collection';
import { seededRandom } from '../../../src/domain/shared/random';
import { createStorage } from '../../../src/platform/storage/device-storage';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';
import type { StorageHealth } from '../../../src/ports/storage';
import { lettersOfReceipt } from '../../support/hostile-text';
import { createMortalDevice } from '../../support/mortal-device';
import { classReceipts } from '../../support/report-class';

const receipts = classReceipts(12);
const texts = receipts.map(lettersOfReceipt);
const code = receipts[0]?.code ?? '';
const drawer = `teach.report.${code}`;

const collected = (from: number, to: number): Collection =>
  addFound(
    emptyCollection,
    receipts
      .slice(from, to)
      .map((receipt, index) => ({ kind: 'whole', text: texts[from + index] ?? '', receipt }) as const),
  ).collection;
const content = (collection: Collection): ShelfContent => ({
  collection,
  signs: { isKeeping: true, shown: code, taken: [] },
  unread: new Map(),
});
const lyingIn = (data: ReadonlyMap<string, unknown>) =>
  [...((data.get(drawer) as { receipts?: readonly string[] } | undefined)?.receipts ?? [])].sort();
const sorted = (from: number, to: number) => texts.slice(from, to).sort();

function shelfOn(data: Record<string, unknown> = {}) {
  const storage = createFakeStorage(data);
  const healths: StorageHealth[] = [];
  const shelf = createShelf(storage, (health) => healths.push(health));
  const keep = (collection: Collection) => {
    shelf.keep(content(collection));
    return shelf.flush();
  };
  return { storage, shelf, keep, healths };
}

describe('what a teacher gathered', () => {
  it('is told not to be kept on a full device, and is kept with the next result once there is room', async () => {
    const { storage, keep, healths } = shelfOn();
    await keep(collected(0, 3));
    storage.fault = 'full';
    await keep(collected(0, 5));
    expect([healths.at(-1), lyingIn(storage.data)]).toEqual(['full', sorted(0, 3)]);
    storage.fault = null;
    await keep(collected(0, 5));
    expect([healths.at(-1), lyingIn(storage.data)]).toEqual(['kept', sorted(0, 5)]);
  });

  it('is told not to be kept when a drawer is refused and only the small signs find room', async () => {
    const { storage, keep, healths } = shelfOn();
    const set = storage.set.bind(storage);
    storage.set = (key, value) => (key === drawer ? Promise.resolve('full') : set(key, value));
    await keep(collected(0, 5));
    expect(healths.at(-1)).toBe('full');
  });

  it('stays when another page gathers for the same class, and what is taken out stays out', async () => {
    const { storage, shelf, keep } = shelfOn();
    await keep(collected(0, 3));
    await shelf.load();
    storage.data.set(drawer, { version: 1, receipts: texts.slice(0, 6) });
    const first = collected(0, 3);
    await keep(without(first, ({ receipt }) => receipt.pupil === receipts[0]?.pupil));
    expect(lyingIn(storage.data)).toEqual(sorted(1, 6));
    await keep(collected(1, 2));
    expect(lyingIn(storage.data)).toEqual([texts[1], ...texts.slice(3, 6)].sort());
  });

  it('is laid beside what another page gathered, when that page closes', async () => {
    const { storage, keep, healths } = shelfOn();
    storage.fault = 'other-tab';
    await keep(collected(0, 3));
    expect(healths.at(-1)).toBe('other-tab');
    storage.data.set(drawer, { version: 1, receipts: texts.slice(6, 9) });
    storage.comeBack();
    await vi.waitFor(() => expect(healths.at(-1)).toBe('kept'));
    expect(lyingIn(storage.data)).toEqual([...texts.slice(0, 3), ...texts.slice(6, 9)].sort());
  });

  it('is there after the device died at any moment of keeping it', async () => {
    for (let moments = 1; moments < 60; moments += 1) {
      const device = createMortalDevice('whole', seededRandom(moments));
      const life = device.live(moments);
      let kept = 0;
      const shelf = createShelf(
        createStorage([life], () => Promise.resolve(true)),
        () => undefined,
      );
      const gather = async () => {
        await shelf.load();
        for (let count = 1; count <= receipts.length; count += 1) {
          shelf.keep(content(collected(0, count)));
          await shelf.flush();
          if (!life.isOver()) kept = count;
        }
      };
      await Promise.race([gather(), life.death]);
      const next = createShelf(
        createStorage([device.live(1000)], () => Promise.resolve(true)),
        () => undefined,
      );
      const { drawers } = await next.load();
      const found = [...(drawers.get(code) ?? [])].sort();
      expect([sorted(0, kept), sorted(0, kept + 1)]).toContainEqual(found);
    }
  });
});
