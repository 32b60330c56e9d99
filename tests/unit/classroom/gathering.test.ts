// Gathering as the page does it: files, saved reports, the shelf, a worker that fails, the order of things.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { createFinder, createPlainFinder, type Finder } from '../../../src/app/classroom/gather/finder';
import { findSlowly } from '../../../src/app/classroom/gather/find-slowly';
import type { GatherAsk } from '../../../src/app/classroom/gather/gather-worker';
import { createGathering } from '../../../src/app/classroom/gather/gathering';
import { createHolding } from '../../../src/app/classroom/gather/holding';
import { classesOf, entriesOf } from '../../../src/domain/report/collection';
import { writeReport } from '../../../src/domain/report/report-file';
import { createFakeFiles } from '../../../src/platform/files/fake-files';
import { createFakeStorage, type FakeStorage } from '../../../src/platform/storage/fake-storage';
import { codePicture, png } from '../../support/code-picture';
import { allTables } from '../../support/story-tables';
import { lettersOfReceipt } from '../../support/hostile-text';
import { classReceipts } from '../../support/report-class';

const receipts = classReceipts(6);
const letters = receipts.map(lettersOfReceipt);
const code = receipts[0]?.code ?? '';
const others = classReceipts(2, 9).map(lettersOfReceipt);
const otherCode = classReceipts(1, 9)[0]?.code ?? '';
const text = (list: readonly string[]) => list.map((each) => `r=${each}\n`).join('');
const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

function desk(
  storage: FakeStorage = createFakeStorage(),
  finder: Finder = createPlainFinder(allTables),
  picture?: ImageData,
) {
  const holding = createHolding(storage);
  const gathering = createGathering({ holding, finder, files: createFakeFiles(picture) });
  return { storage, finder, holding, gathering, counts: () => gathering.added.value?.summary.counts };
}

describe('gathering', () => {
  it('adds one thing after the other and shows the first class that came', async () => {
    const { gathering, holding, counts } = desk();
    const first = gathering.addText(text(letters.slice(0, 3)));
    const second = gathering.addText(text([...letters.slice(2, 4), ...others]));
    await first;
    expect(counts()).toMatchObject({ new: 3, same: 0 });
    await second;
    expect(counts()).toMatchObject({ new: 3, same: 1 });
    expect(gathering.added.value?.summary.ofOthers).toBe(2);
    expect(holding.signs.value.shown).toBe(code);
    expect(classesOf(holding.collection.value).map((one) => one.code)).toEqual([code, otherCode]);
    expect(gathering.reading.value).toBeNull();
  });

  it('takes texts, ZIP files and pictures, and says what it passed over', async () => {
    const picture = codePicture(`https://kind.example.org/#r=${letters[3] ?? ''}`, 400, 400);
    const data = Uint8ClampedArray.from({ length: picture.light.length * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : (picture.light[at >> 2] ?? 0),
    );
    const { gathering, holding, counts } = desk(undefined, undefined, { data, width: 400, height: 400 } as ImageData);
    await gathering.addFiles([
      file('a.csv', text(letters.slice(0, 1))),
      file('b.zip', zipSync({ 'x.txt': strToU8(text(letters.slice(1, 3))) })),
      file('song.mp3', Uint8Array.of(1, 0, 0, 0, 5, 0, 0, 0)),
      file('photo', png(codePicture('x'))),
    ]);
    expect(counts()).toMatchObject({ new: 4 });
    expect(gathering.added.value?.notes).toEqual([{ name: 'song.mp3', about: 'skip-kind' }]);
    expect(entriesOf(holding.collection.value)).toHaveLength(4);
    const none = desk();
    await none.gathering.addFiles([file('photo', png(codePicture('x')))]);
    expect(none.gathering.added.value?.notes).toEqual([{ name: 'photo', about: 'skip-picture' }]);
  });

  it('tells of a saved report how many results were lost, and that it was changed', async () => {
    const { gathering, holding } = desk();
    await gathering.addText(text(letters));
    const saved = writeReport(code, entriesOf(holding.collection.value));
    const notes = async (content: string) => {
      const { gathering: other } = desk();
      await other.addFiles([file('r.txt', content)]);
      return other.added.value?.notes;
    };
    expect(await notes(saved)).toEqual([]);
    const lines = saved.split('\n');
    expect(await notes(lines.slice(0, 4).join('\n'))).toEqual([{ name: 'r.txt', about: 'file-lost', count: 3 }]);
    expect(await notes([...lines.slice(0, 1), lines[2], lines[1], ...lines.slice(3)].join('\n'))).toEqual([
      { name: 'r.txt', about: 'file-changed' },
    ]);
    expect(await notes(saved.replace('"version":1', '"version":9'))).toEqual([{ name: 'r.txt', about: 'file-newer' }]);
  });

  it('stops when it is told to, and keeps what was found', async () => {
    const { gathering, holding } = desk();
    const long = Array.from({ length: 40 }, () => 'x'.repeat(70_000)).join(`\nr=${letters[0] ?? ''}\n`);
    const added = gathering.addText(text(letters.slice(1, 2)) + long);
    await vi.waitFor(() => expect(gathering.reading.value?.share).toBeGreaterThan(0));
    gathering.stop();
    await added;
    expect(gathering.added.value?.end).toBe('stopped');
    expect(holding.collection.value.size).toBeGreaterThan(0);
  });

  it('says so when reading breaks off, and goes on with the next', async () => {
    const silent = vi.spyOn(console, 'warn').mockReturnValue();
    const broken: Finder = { ...createPlainFinder(allTables), text: () => Promise.reject(new Error('broken')) };
    const { gathering } = desk(undefined, broken);
    await gathering.addText('x');
    expect(gathering.added.value?.end).toBe('failed');
    expect(gathering.reading.value).toBeNull();
    silent.mockRestore();
  });
});

describe('the shelf', () => {
  it('brings everything back after a reload, with the class that was shown', async () => {
    const { storage, gathering, holding } = desk();
    await gathering.addText(text([...letters, ...others]));
    holding.change({ shown: otherCode, taken: [code] });
    await holding.flush();
    const next = desk(storage);
    await next.holding.load(next.finder);
    expect(new Set(entriesOf(next.holding.collection.value).map((entry) => entry.text))).toEqual(
      new Set([...letters, ...others]),
    );
    expect(next.holding.signs.value).toEqual({ isKeeping: true, shown: otherCode, taken: [code] });
    const { writes } = storage;
    await next.holding.flush();
    expect(storage.writes - writes).toBeLessThanOrEqual(1);
  });

  it('keeps what it cannot read, deletes a class with all of it, and nothing of others', async () => {
    const strange = { version: 1, receipts: ['EB4unreadable', 7, null] };
    const storage = createFakeStorage({
      [`teach.report.${code}`]: strange,
      'teach.report.__proto__': 'x',
      'teach.other': 1,
    });
    const { holding, gathering, finder } = desk(storage);
    await holding.load(finder);
    await gathering.addText(text([...letters, ...others]));
    await holding.flush();
    const { receipts: lying } = storage.data.get(`teach.report.${code}`) as { receipts: string[] };
    expect([...lying].sort()).toEqual([...letters, 'EB4unreadable'].sort());
    holding.remove(code);
    await holding.flush();
    expect(holding.signs.value.shown).toBe(otherCode);
    expect([...storage.data.keys()].sort()).toEqual(['teach.other', 'teach.report', `teach.report.${otherCode}`]);
  });

  it('keeps nothing when it is switched off, and says how well things are kept', async () => {
    const { storage, holding, gathering } = desk();
    await gathering.addText(text(letters));
    holding.change({ isKeeping: false });
    await holding.flush();
    expect([...storage.data.keys()]).toEqual(['teach.report']);
    storage.fault = 'full';
    holding.change({ isKeeping: true });
    await holding.flush();
    expect(holding.health.value).toBe('full');
    expect(holding.collection.value.size).toBe(letters.length);
  });
});

/** A worker that does as the real one until it dies, after so many answers. */
class FakeWorker extends EventTarget {
  constructor(private left: number) {
    super();
  }
  terminate(): void {
    this.left = -1;
  }
  postMessage(ask: GatherAsk): void {
    if (ask.kind !== 'text') return;
    const say = (data: unknown): void => {
      if (this.left < 0) return;
      if (this.left === 0) this.dispatchEvent(new Event('error'));
      else this.dispatchEvent(Object.assign(new Event('message'), { data }));
      this.left -= 1;
    };
    const { id } = ask;
    void findSlowly(
      ask.text,
      allTables,
      (step) => say({ kind: 'step', id, step }),
      () => false,
    ).then(() => say({ kind: 'done', id }));
  }
}

describe('the finder', () => {
  const long = letters.map((each) => `${'x'.repeat(70_000)} r=${each}\n`).join('');
  it.each([0, 1, 3, 1000])('finds each result once, also where the worker dies after %d answers', async (left) => {
    const finder = createFinder(allTables, () => new FakeWorker(left) as unknown as Worker);
    const { gathering, holding, counts } = desk(undefined, finder);
    await gathering.addText(long);
    expect(counts()).toMatchObject({ new: letters.length, same: 0 });
    await gathering.addText(text(others));
    expect(holding.collection.value.size).toBe(letters.length + others.length);
  });

  it('works without a worker', async () => {
    const silent = vi.spyOn(console, 'warn').mockReturnValue();
    const finder = createFinder(allTables, () => {
      throw new Error('no workers');
    });
    const { gathering, counts } = desk(undefined, finder);
    await gathering.addText(text(letters));
    expect(counts()).toMatchObject({ new: letters.length });
    silent.mockRestore();
  });
});
