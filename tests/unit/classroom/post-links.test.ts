// Links that post an assignment elsewhere: every value arrives as it was, within the limits that are known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAssignment, freeNumber } from '../../../src/domain/assignment/default-assignment';
import { codeOf, readCode } from '../../../src/domain/assignment/code';
import { classroomLink, teamsLink } from '../../../src/domain/assignment/post-links';

const somePost = fc.record({
  link: fc.webUrl({ withFragments: true }),
  title: fc.string({ unit: 'grapheme' }),
  text: fc.string({ unit: 'grapheme', maxLength: 400 }),
});

describe('links to post an assignment', () => {
  it('carry link and words unharmed, cut where a limit is known', () => {
    fc.assert(
      fc.property(somePost, (post) => {
        const google = new URL(classroomLink(post));
        expect([google.origin, google.hash]).toEqual(['https://classroom.google.com', '']);
        expect(Object.fromEntries(google.searchParams)).toEqual({ url: post.link, title: post.title });
        const teams = new URL(teamsLink(post));
        expect([teams.origin, teams.hash]).toEqual(['https://teams.microsoft.com', '']);
        const { href, msgText = '', assignTitle = '', assignInstr = '' } = Object.fromEntries(teams.searchParams);
        expect(href).toBe(post.link);
        expect([post.text.startsWith(msgText), post.text.startsWith(assignInstr)]).toEqual([true, true]);
        expect(post.title.startsWith(assignTitle)).toBe(true);
        expect(Array.from(msgText).length).toBeLessThanOrEqual(200);
        expect(Array.from(assignTitle).length).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe('an assignment of a hurried teacher', () => {
  it('has a code as it is', () => {
    const read = readCode(codeOf(defaultAssignment(4711)));
    expect(read.ok && read.value.assignment).toEqual(defaultAssignment(4711));
  });

  it('has a number that no class of the list has, whatever is drawn', () => {
    const drawn = [3, 3, -7, 2 ** 31 + 5];
    expect(freeNumber([3, 7], () => drawn.shift() ?? 0)).toBe(5);
    // A source that always says the same must not hang the page.
    expect(freeNumber([3], () => 3)).toBe(0);
  });
});
