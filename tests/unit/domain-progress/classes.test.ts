// What is kept of a class: it counts what is done while it is open, and nothing else.
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/domain/assignment/code';
import type { Assignment } from '../../../src/domain/assignment/assignment';
import * as classes from '../../../src/domain/progress/classes';
import * as practice from '../../../src/domain/progress/practice';
import { emptyProgress, type Progress } from '../../../src/domain/progress/progress';
import { upgradeFile } from '../../../src/domain/progress/upgrade';
import { defaultSettings } from '../../../src/domain/progress/settings';

const plain: Assignment = {
  ...{ windows: [1], language: null, pace: null, profile: null, naming: 'seat', number: 5 },
  ...{ check: true, ticket: true, replay: false, booster: true },
};
const join = (progress: Progress, assignment = plain, pupil = 7) =>
  classes.joinClass(progress, { code: codeOf(assignment), pupil, seat: null, line: null, now: 100 });
const run = (...moves: string[]) => ({
  ...({ level: 'l', seed: 1, profile: 'standard', remembered: {} } as const),
  path: moves.map((move) => ({ beat: move.slice(0, 1), move })),
});
const level = (progress: Progress) => {
  const open = classes.openClass(progress);
  return open && classes.classLevelOf(open, 'l');
};

describe('a class', () => {
  it('counts tries, seconds and the last choice in each moment', () => {
    let street = classes.playInClass(join(emptyProgress, { ...plain, replay: true }), 'l', 20, 101);
    expect(level(street)).toMatchObject({ state: 'half', tries: 0, seconds: 20 });
    street = classes.finishInClass(street, 'end', run('a1', 'b1', 'a2'), 102);
    expect(level(street)).toEqual({
      state: 'lit',
      tries: 1,
      seconds: 20,
      ending: 'end',
      choices: { a: 'a2', b: 'b1' },
    });
    street = classes.finishInClass(classes.playInClass(street, 'l', 5, 103), 'other', run('a1'), 104);
    expect(level(street)).toEqual({ state: 'lit', tries: 2, seconds: 25, ending: 'other', choices: { a: 'a1' } });
    expect(classes.openClass(street)).toMatchObject({ begun: 100, last: 104 });
  });

  it('that wants the first evening keeps it', () => {
    const first = classes.finishInClass(join(emptyProgress), 'end', run('a1'), 101);
    const again = classes.playInClass(first, 'l', 60, 102);
    expect(level(classes.finishInClass(again, 'other', run('a2'), 103))).toEqual(level(first));
  });

  it('counts nothing once it was left, and goes on with the same pupil when it is joined again', () => {
    const left = classes.leaveClass(classes.playInClass(join(emptyProgress), 'l', 9, 101));
    expect(classes.playInClass(left, 'l', 50, 102)).toBe(left);
    const again = join(left, plain, 8);
    expect(classes.openClass(again)).toMatchObject({ pupil: 7, levels: { l: { seconds: 9 } } });
  });

  it('counts a story that was read, unless it was played', () => {
    expect(level(classes.readInClass(join(emptyProgress), 'l', 101))).toMatchObject({ state: 'read', tries: 0 });
    const played = classes.finishInClass(join(emptyProgress), 'end', run('a1'), 101);
    expect(level(classes.readInClass(played, 'l', 102))).toMatchObject({ state: 'lit' });
  });

  it('has checks of its own, and leaves those that were done for oneself alone', () => {
    const entry = { level: 'l', form: 'a', item: 'a-1', answer: 'ok', now: 1 } as const;
    const own = practice.answerCheck(emptyProgress, entry);
    const inside = practice.answerCheck(join(own), { ...entry, item: 'a-2' });
    expect(practice.checkOf(inside, 'l')).toEqual({ a: { 'a-2': 'ok' }, b: {}, again: {} });
    expect(practice.checkOf(classes.leaveClass(inside), 'l').a).toEqual({ 'a-1': 'ok' });
  });

  it('takes the first round of practice, where it asks for one', () => {
    const items = [{ level: 'l', item: 'i', move: 'm' }];
    const rounds = (assignment: Assignment) => {
      const once = practice.recordRound(practice.openRound(join(emptyProgress, assignment), { day: 1, items }), 101);
      return practice.recordRound(practice.openRound(once, { day: 9, items }), 102);
    };
    expect(classes.openClass(rounds(plain))?.round?.day).toBe(1);
    expect(classes.openClass(rounds({ ...plain, booster: false }))?.round).toBe(null);
  });

  it('goes when there are too many, the oldest first', () => {
    let street = emptyProgress;
    for (let number = 0; number < 20; number += 1) street = join(street, { ...plain, number });
    expect(street.classes.length).toBe(classes.mostClassesKept);
    expect(classes.openClass(street)?.code).toBe(codeOf({ ...plain, number: 19 }));
  });

  it('that is strange in a save costs no street', () => {
    const street = classes.finishInClass(join(emptyProgress), 'end', run('a1'), 101);
    const [kept] = street.classes;
    const strange = [kept, { ...kept, code: 'nonsense' }, kept, { ...kept, line: 'x'.repeat(81) }, 7];
    const read = upgradeFile({
      ...{ kindlight: 'street', version: 3, settings: defaultSettings },
      progress: { ...street, classes: strange, inClass: 'elsewhere' },
    });
    expect(read.ok && read.value.progress).toEqual({ ...street, inClass: null });
  });
});
