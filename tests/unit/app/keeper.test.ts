// Keeping: members are written, guests are not, and nothing that was kept is ever lost by mistake.
import { describe, expect, it, vi } from 'vitest';
import { createKeeper } from '../../../src/app/keeping/keeper';
import { levelOf } from '../../../src/domain/progress/progress';
import { createFakeClock } from '../../../src/platform/clock/fake-clock';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';

const day = 86_400_000;
const run = {
  level: 'block-the-bullies',
  seed: 1,
  profile: 'standard',
  remembered: {},
  path: [{ beat: 'a1', move: 'go-on' }],
} as const;
const end = { ending: 'end', marks: ['m'], carry: { lina: 'free' }, run };

async function begin(data: Record<string, unknown> = {}) {
  const storage = createFakeStorage(data);
  const clock = createFakeClock(100 * day);
  const keeper = createKeeper({ storage, clock });
  await keeper.load();
  return { storage, clock, keeper };
}

/** Another visit to the same device. */
async function again(storage: ReturnType<typeof createFakeStorage>) {
  const keeper = createKeeper({ storage, clock: createFakeClock(101 * day) });
  await keeper.load();
  return keeper;
}

describe('a guest', () => {
  it('plays with everything, and nothing is written', async () => {
    const { keeper, storage } = await begin();
    keeper.set({ pace: 'calm' });
    keeper.opened(run.level);
    keeper.record(run);
    keeper.finish(end);
    keeper.addTry(run.level, 't1');
    keeper.takeLamp();
    await keeper.flushed();
    expect(storage.writes).toBe(0);
    expect(levelOf(keeper.progress.value, run.level)).toMatchObject({ state: 'lit', openedOn: 100 });
    expect([keeper.member.value, keeper.settings.value.pace, keeper.progress.value.lamp]).toEqual([null, 'calm', true]);
  });

  it('takes everything along when the street gives a name', async () => {
    const { keeper, storage } = await begin();
    keeper.set({ pace: 'calm' });
    keeper.finish(end);
    expect(keeper.addMember(keeper.suggestName())).toBe(true);
    await keeper.flushed();
    const next = await again(storage);
    expect(levelOf(next.progress.value, run.level).finished).toEqual([{ ...end, day: 100 }]);
    expect(next.settings.value.pace).toBe('calm');
  });

  it('is forgotten on wish', async () => {
    const { keeper } = await begin();
    keeper.finish(end);
    keeper.deleteMine();
    expect(keeper.progress.value.levels).toEqual({});
  });
});

describe('a member', () => {
  it('finds the evening where it was left', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    keeper.record(run);
    keeper.setTry('no', 'such', { tried: true });
    keeper.addTry(run.level, 't1');
    keeper.setTry(run.level, 't1', { tried: true, note: 'ok' });
    keeper.seeNeighbour('nb-0-oma');
    await keeper.flushed();
    const { progress } = await again(storage);
    expect(levelOf(progress.value, run.level)).toMatchObject({ state: 'half', run });
    expect(progress.value).toMatchObject({ neighbours: ['nb-0-oma'], guide: [{ tried: true, note: 'ok' }] });
  });

  it('hands the device on: the next one starts in the dark, in the same language', async () => {
    const { keeper } = await begin();
    keeper.set({ language: 'id', muted: true });
    keeper.addMember({ seat: 4 });
    keeper.finish(end);
    expect(keeper.choose(null)).toBe(true);
    expect(keeper.progress.value.levels).toEqual({});
    expect([keeper.settings.value.language, keeper.settings.value.muted]).toEqual(['id', false]);
    expect(keeper.addMember({ seat: 5 })).toBe(true);
    keeper.skip(run.level);
    keeper.choose('p1');
    expect(levelOf(keeper.progress.value, run.level).state).toBe('lit');
    keeper.choose('p2');
    expect(levelOf(keeper.progress.value, run.level).state).toBe('skipped');
  });

  it('is not let in twice, and nobody is chosen who is not there', async () => {
    const { keeper } = await begin();
    expect([keeper.addMember({ seat: 4 }), keeper.addMember({ seat: 4 }), keeper.choose('p9')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([keeper.rename('p1', { first: 1, second: 2 }), keeper.rename('p9', { seat: 9 })]).toEqual([true, false]);
    expect(keeper.member.value?.name).toEqual({ first: 1, second: 2 });
  });

  it('who was the guest keeps playing when another is renamed or removed', async () => {
    const { keeper } = await begin();
    keeper.addMember({ seat: 4 });
    keeper.choose(null);
    keeper.finish(end);
    keeper.rename('p1', { seat: 6 });
    keeper.removeMember('p1');
    expect(levelOf(keeper.progress.value, run.level).state).toBe('lit');
    expect(keeper.household.value.profiles).toEqual([]);
  });

  it('is removed with everything kept', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    keeper.finish(end);
    keeper.deleteMine();
    await keeper.flushed();
    expect(JSON.stringify([...storage.data.values()])).not.toContain('lina');
    expect(keeper.member.value).toBe(null);
  });

  it('has settings as at the start again, but is not asked again', async () => {
    const { keeper } = await begin();
    keeper.set({ language: 'ar', asked: true, textSize: 4 });
    keeper.resetSettings();
    expect(keeper.settings.value).toMatchObject({ language: 'ar', asked: true, textSize: 2 });
  });
});

describe('writing', () => {
  it('makes one write of many changes', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    for (let music = 0; music < 1; music += 0.01) keeper.set({ music });
    await keeper.flushed();
    expect(storage.writes).toBeLessThanOrEqual(2);
    expect((await again(storage)).settings.value.music).toBeCloseTo(0.99);
  });

  it('says once that the device is full, and goes on', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    await keeper.flushed();
    storage.fault = 'full';
    keeper.takeLamp();
    await keeper.flushed();
    expect([keeper.notice.value, keeper.health.value, keeper.progress.value.lamp]).toEqual(['save-full', 'full', true]);
    keeper.dismissNotice();
    keeper.set({ muted: true });
    await keeper.flushed();
    expect(keeper.notice.value).toBe(null);
    storage.fault = null;
    keeper.set({ muted: false });
    await keeper.flushed();
    expect([keeper.health.value, (await again(storage)).progress.value.lamp]).toEqual(['kept', true]);
  });

  it.each([
    ['blocked', 'save-blocked'],
    ['other-tab', 'save-other-tab'],
    ['full', 'save-full'],
  ] as const)('says at the start what is wrong with a device (%s)', async (fault, notice) => {
    const storage = createFakeStorage();
    storage.fault = fault;
    expect((await again(storage)).notice.value).toBe(notice);
  });
});

describe('a save that cannot be read', () => {
  it.each([
    ['torn', 'save-damaged'],
    [{ version: 99, future: true }, 'save-newer'],
  ])('(%j) is put aside whole, and the street starts fresh', async (value, notice) => {
    const { keeper, storage } = await begin({ household: value });
    expect(keeper.notice.value).toBe(notice);
    expect(storage.data.get(`set-aside.${100 * day}`)).toEqual(value);
    expect(JSON.parse((await keeper.asideFile()) ?? '')).toEqual({ [`set-aside.${100 * day}`]: value });
    keeper.addMember({ seat: 1 });
    await keeper.flushed();
    expect((await again(storage)).member.value?.name).toEqual({ seat: 1 });
  });

  it('is not written over before it could be put aside', async () => {
    const precious = { version: 99, precious: true };
    const storage = createFakeStorage({ household: precious });
    storage.fault = 'full';
    const keeper = await again(storage);
    keeper.addMember({ seat: 1 });
    await keeper.flushed();
    expect(storage.data.get('household')).toEqual(precious);
    storage.fault = null;
    keeper.takeLamp();
    await keeper.flushed();
    expect(storage.data.get(`set-aside.${101 * day}`)).toEqual(precious);
    expect((await again(storage)).progress.value.lamp).toBe(true);
  });
});

describe('a save that was damaged since', () => {
  it('gives way to the one that the last visit began with; a guest has none', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    await keeper.flushed();
    const second = await again(storage);
    second.takeLamp();
    second.record(run);
    await second.flushed();
    storage.data.set('household', 'torn');
    const third = await again(storage);
    expect([third.notice.value, third.member.value?.name, third.progress.value.lamp]).toEqual([
      'save-damaged-before',
      { seat: 4 },
      false,
    ]);
    expect(storage.data.get(`set-aside.${101 * day}`)).toBe('torn');
    third.record(run);
    await third.flushed();
    expect(levelOf((await again(storage)).progress.value, run.level).run).toEqual(run);
  });

  it('does not bring back whoever was removed', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    keeper.finish(end);
    await keeper.flushed();
    const next = await again(storage);
    next.deleteMine();
    await next.flushed();
    expect(JSON.stringify([...storage.data.values()])).not.toContain('lina');
  });

  it('makes room for the save itself where there is not enough for both', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    await keeper.flushed();
    const next = await again(storage);
    next.takeLamp();
    await next.flushed();
    expect(storage.data.has('household.before')).toBe(true);
    storage.fault = 'full';
    next.record(run);
    await next.flushed();
    expect(storage.data.has('household.before')).toBe(false);
  });
});

describe('a second tab, when the first one closes', () => {
  /** Two tabs on a device where somebody plays; the second has another tab before it. */
  async function twoTabs() {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    keeper.record(run);
    await keeper.flushed();
    const second = createFakeStorage(Object.fromEntries(storage.data));
    second.fault = 'other-tab';
    const other = await again(second);
    expect(other.notice.value).toBe('save-other-tab');
    /** The first tab closes, and the second finds what it left. */
    const close = async () => {
      await keeper.flushed();
      second.data.set('household', storage.data.get('household'));
      second.comeBack();
      await vi.waitFor(() => expect(other.notice.value).toBe('save-back'));
      await other.flushed();
    };
    return { first: keeper, other, second, close };
  }
  const story = { ...run, level: 'why-would-you' };

  it('keeps its steps from then on, with those that it made before', async () => {
    const { other, second, close } = await twoTabs();
    other.record(story);
    const { value: visit } = other.visit;
    await close();
    expect([other.health.value, other.visit.value]).toEqual(['kept', visit]);
    other.takeLamp();
    await other.flushed();
    const next = await again(second);
    expect(levelOf(next.progress.value, story.level).run).toEqual(story);
    expect(next.progress.value.lamp).toBe(true);
  });

  it('goes on from what the first one did, in pages that begin anew, and writes over nothing of it', async () => {
    const { first, other, second, close } = await twoTabs();
    const further = { ...run, path: [...run.path, { beat: 'a1', move: 'x' }] };
    first.record(further);
    const elsewhere = { ...run, path: [...run.path, { beat: 'a1', move: 'y' }] };
    other.record(elsewhere);
    other.record(story);
    const { value: visit } = other.visit;
    await close();
    expect(other.visit.value).toBe(visit + 1);
    const next = await again(second);
    expect(levelOf(next.progress.value, run.level).run).toEqual(further);
    expect(levelOf(next.progress.value, story.level).run).toEqual(story);
    expect(await next.asideFile()).toContain('"y"');
  });

  it('sits down whoever played last where nobody has done anything yet', async () => {
    const { keeper, storage } = await begin();
    keeper.addMember({ seat: 4 });
    await keeper.flushed();
    storage.fault = 'slow';
    const late = await again(storage);
    expect([late.notice.value, late.member.value]).toEqual(['save-slow', null]);
    storage.comeBack();
    await vi.waitFor(() => expect(late.notice.value).toBe('save-back'));
    expect([late.member.value?.name, late.visit.value]).toEqual([{ seat: 4 }, 1]);
  });
});

describe('files', () => {
  it('carry one person, and nobody else, to another device', async () => {
    const { keeper } = await begin();
    keeper.addMember({ seat: 44 });
    keeper.setTry('x', 'y', {});
    keeper.addMember({ seat: 55 });
    keeper.set({ pace: 'calm' });
    keeper.finish(end);
    const file = keeper.exportFile();
    expect(file).not.toMatch(/44|55|"p1"|"p2"/);
    const other = await begin();
    expect(await other.keeper.importFile(file)).toEqual({ ok: true, value: 'loaded' });
    expect(levelOf(other.keeper.progress.value, run.level).state).toBe('lit');
    expect(other.keeper.settings.value.pace).toBe('calm');
    expect(other.storage.writes).toBe(0);
  });

  it('set aside what they replace', async () => {
    const { keeper } = await begin();
    const empty = keeper.exportFile();
    keeper.addMember({ seat: 1 });
    keeper.finish(end);
    expect(await keeper.asideFile()).toBe(null);
    await keeper.importFile(empty);
    expect(keeper.progress.value.levels).toEqual({});
    expect(await keeper.asideFile()).toContain('lina');
  });

  it.each(['', '{', 'null', '{"version":1}', '[1,2]'])(
    '(%j) are refused when they are something else',
    async (text) => {
      const { keeper } = await begin();
      keeper.takeLamp();
      expect(await keeper.importFile(text)).toEqual({ ok: false, reason: 'damaged' });
      expect(keeper.progress.value.lamp).toBe(true);
    },
  );

  it('of a newer game are told apart', async () => {
    const { keeper } = await begin();
    expect(await keeper.importFile('{"kindlight":"street","version":4}')).toEqual({ ok: false, reason: 'newer' });
  });
});

describe('deleting everything', () => {
  it('leaves nothing on the device, not even of a write under way', async () => {
    const { keeper, storage } = await begin({ 'set-aside.1': 'old' });
    keeper.addMember({ seat: 1 });
    keeper.finish(end);
    await keeper.deleteAll();
    await keeper.flushed();
    expect([...storage.data.keys()]).toEqual([]);
    expect([keeper.household.value.profiles, keeper.progress.value.levels]).toEqual([[], {}]);
  });
});
