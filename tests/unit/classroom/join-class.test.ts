// Sitting down in a class: nobody lands in the place of the last one, and what the teacher wished is set once.
import { describe, expect, it } from 'vitest';
import { joinAs, newName, personOnSeat, type Joining } from '../../../src/app/classroom/pupil/join-class';
import { nameIn, putAway } from '../../../src/app/classroom/pupil/people';
import { createKeeper } from '../../../src/app/keeping/keeper';
import type { Assignment } from '../../../src/domain/assignment/assignment';
import { codeOf } from '../../../src/domain/assignment/code';
import { openClass } from '../../../src/domain/progress/classes';
import { createFakeClock } from '../../../src/platform/clock/fake-clock';
import { createFakeText } from '../../../src/platform/i18n/fake-text';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const indonesian = { tag: 'id', name: 'Bahasa Indonesia', direction: 'ltr', review: 'draft' } as const;
const assignment: Assignment = {
  ...{ windows: [1], language: 'id', pace: 'lively', profile: 'gentle', naming: 'nickname', number: 5 },
  ...{ check: false, ticket: true, replay: true, booster: false },
};
const code = codeOf(assignment);
const link = { code, assignment, seat: null, line: null };
const words = { first: 1, second: 2 };

function device() {
  const keeper = createKeeper({ storage: createFakeStorage(), clock: createFakeClock(1_800_000_000_000) });
  const text = createFakeText({}, [english, indonesian]);
  const join = (who: Joining['who'], part: Partial<Joining> = {}) =>
    joinAs({ keeper, text }, { who, link, seat: null, language: null, ...part });
  return { keeper, text, join, open: () => openClass(keeper.progress.value) };
}

describe('joining', () => {
  it('sets pace and wording of the assignment once: what a pupil changes stays changed', () => {
    const { keeper, join } = device();
    expect(join({ kind: 'new', name: words })).toBe(true);
    expect(keeper.settings.value).toMatchObject({ profile: 'gentle', pace: 'lively', autoBeat: true, asked: true });
    keeper.set({ profile: 'standard', pace: 'calm' });
    join({ kind: 'member', id: 'p1' });
    expect(keeper.settings.value).toMatchObject({ profile: 'standard', pace: 'calm' });
  });

  it('starts somebody new in the dark, whoever played before', () => {
    const { keeper, join, open } = device();
    keeper.skip('block-the-bullies');
    keeper.set({ textSize: 4 });
    join({ kind: 'new', name: words });
    expect(keeper.progress.value.levels).toEqual({});
    const first = open()?.pupil;
    keeper.skip('hold-on-to');
    keeper.set({ textSize: 3 });
    join({ kind: 'new', name: { first: 3, second: 4 } });
    expect(keeper.progress.value.levels).toEqual({});
    expect(keeper.settings.value.textSize).toBe(2);
    expect(open()?.pupil).not.toBe(first);
  });

  it('keeps what a guest has just set, where nothing was played', () => {
    const { keeper, join } = device();
    keeper.set({ textSize: 4 });
    join({ kind: 'new', name: words });
    expect(keeper.settings.value.textSize).toBe(4);
  });

  it('lets a guest go on, and another guest begin', () => {
    const { join, open } = device();
    join({ kind: 'guest' });
    const first = open()?.pupil;
    join({ kind: 'same-guest' });
    expect(open()?.pupil).toBe(first);
    join({ kind: 'guest' });
    expect(open()?.pupil).not.toBe(first);
  });

  it('speaks the language of whoever sits down, or the one that was just chosen', () => {
    const { keeper, text, join } = device();
    join({ kind: 'new', name: words }, { language: 'id' });
    expect(keeper.settings.value.language).toBe('id');
    expect(text.locale.value.tag).toBe('id');
    keeper.set({ language: 'en' });
    join({ kind: 'member', id: 'p1' });
    expect(text.locale.value.tag).toBe('en');
  });

  it('leaves a seat with whoever has it, whatever card is held up', () => {
    const { keeper, text, join, open } = device();
    join({ kind: 'new', name: { seat: 7 } }, { seat: 7 });
    join({ kind: 'member', id: 'p1' }, { seat: 9 });
    expect(open()?.seat).toBe(7);
    expect(personOnSeat({ keeper, text }, code, 7)).toBe('p1');
    expect(personOnSeat({ keeper, text }, code, 9)).toBe(undefined);
  });

  it('gives a seat that another class has on this device two words, and the seat in this class', () => {
    const { keeper, text, join, open } = device();
    join({ kind: 'new', name: { seat: 7 } }, { seat: 7 });
    putAway({ keeper, text });
    expect(newName({ keeper, text }, words, 7)).toEqual(words);
    const other = { ...link, code: codeOf({ ...assignment, number: 6 }) };
    join({ kind: 'new', name: newName({ keeper, text }, words, 7) }, { seat: 7, link: other });
    const joined = open();
    expect(joined && nameIn(joined, keeper.member.value)).toEqual({ seat: 7 });
  });

  it('refuses nobody silently: a full device says so', () => {
    const { keeper, join } = device();
    for (let second = 1; second <= 8; second += 1) join({ kind: 'new', name: { first: 1, second } });
    expect(join({ kind: 'new', name: { first: 2, second: 2 } })).toBe(false);
    expect(keeper.household.value.profiles.length).toBe(8);
    // Whoever plays is not put away for nothing.
    expect(keeper.member.value?.name).toEqual({ first: 1, second: 8 });
  });
});
