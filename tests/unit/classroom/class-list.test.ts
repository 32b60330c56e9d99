// The list of classes on a teacher's device: what cannot be read is left out, nothing else is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropClass, keepClass, mostKept, readClasses, type KeptClass } from '../../../src/domain/assignment/class-list';
import { cleanLine } from '../../../src/domain/assignment/class-link';
import { codeOf } from '../../../src/domain/assignment/code';
import { someAssignment } from '../../support/receipts';

const someKept: fc.Arbitrary<KeptClass> = fc.record({
  code: someAssignment.map(codeOf),
  label: fc.string({ unit: 'grapheme' }).map((text) => cleanLine(text) ?? ''),
  line: fc.option(fc.string({ unit: 'grapheme' })).map((text) => (text === null ? null : cleanLine(text))),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
});
const someList = fc.uniqueArray(someKept, { selector: ({ code }) => code, maxLength: 8 });

const [first] = fc.sample(someKept, { numRuns: 1, seed: 6 });
if (!first) throw new Error('there is no class');

describe('the list of classes', () => {
  it('is read as it was kept', () => {
    fc.assert(
      fc.property(someList, (list) => {
        expect(readClasses(structuredClone(list))).toEqual(list);
      }),
    );
  });

  it('leaves out what is no class, and keeps the rest', () => {
    const strange: unknown[] = [
      ...[null, 7, 'class', [], {}, { ...first, code: 'M43P' }, { ...first, code: 'UUUUUUUU' }],
      ...[
        { ...first, day: '2026-13-01' },
        { ...first, day: '<b>' },
        { ...first, label: 7 },
        { ...first, line: {} },
      ],
    ];
    expect(readClasses([...strange, first, { ...first, label: 'again' }])).toEqual([first]);
    for (const value of [undefined, null, 'x', 5, { 0: first }]) expect(readClasses(value)).toEqual([]);
  });

  it('is shown without hidden marks, however they came into it', () => {
    const hostile = { ...first, label: '\u202e=cmd\u0000 7b', line: `<img src=x>\n${'y'.repeat(200)}` };
    const [read] = readClasses([hostile]);
    expect(read?.label).toBe('=cmd 7b');
    expect(read?.line).toMatch(/^<img src=x> y+$/);
    expect(read?.line?.length).toBe(80);
  });

  it('never throws, whatever lies on the device', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readClasses(value).length).toBeLessThanOrEqual(mostKept);
        expect(readClasses([value, first])).toContainEqual(first);
      }),
    );
  });

  it('puts the latest first, keeps the day a code was made, and each code once', () => {
    fc.assert(
      fc.property(someList, someKept, (list, kept) => {
        const once = keepClass(list, kept);
        const again = once.ok ? keepClass(once.value, { ...kept, label: 'other', day: '2030-01-01' }) : once;
        if (!again.ok) throw new Error('it has room');
        const day = list.find(({ code }) => code === kept.code)?.day ?? kept.day;
        expect(again.value[0]).toEqual({ ...kept, label: 'other', day });
        expect(again.value.filter(({ code }) => code === kept.code)).toHaveLength(1);
        expect(dropClass(again.value, kept.code)).toEqual(dropClass(list, kept.code));
      }),
    );
  });

  it('says that it is full instead of losing a class', () => {
    const codes = new Set(fc.sample(someAssignment, { numRuns: 200, seed: 1 }).map(codeOf));
    const full = [...codes].slice(0, mostKept).map((code) => ({ ...first, code }));
    const another = [...codes][mostKept] ?? '';
    expect(keepClass(full, { ...first, code: another })).toEqual({ ok: false, reason: 'full' });
    expect(keepClass(full, { ...first, code: full[9]?.code ?? '' }).ok).toBe(true);
  });
});
