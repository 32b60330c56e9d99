// The rules of the leaning keyboard by themselves: slope, reach, draft, apology.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawThread } from '../../../src/domain/mechanics/leaning-keyboard/draw-thread';
import { draftOf, leanOf, ownsIt, withLine } from '../../../src/domain/mechanics/leaning-keyboard/draft';
import { keysOf, reachOf, slopeOf } from '../../../src/domain/mechanics/leaning-keyboard/slope';
import type { Height, Key, LeaningKeyboardState, Lines } from '../../../src/domain/mechanics/leaning-keyboard/types';
import { moveTilt, moveWeight } from '../../../src/domain/mechanics/leaning-keyboard/change';
import { seededRandom } from '../../../src/domain/shared/random';
import { comments } from '../../../scenes/why-would-you/items';
import { keysOn, sorryKeys, warmUpKeys } from '../../../scenes/why-would-you/keys';
import { startState } from '../../../scenes/why-would-you/start-state';

const fresh = startState(seededRandom(1), 'standard', {});
const state = (change: Partial<LeaningKeyboardState>): LeaningKeyboardState => ({ ...fresh, ...change });
const key = (height: Height): Key => ({ id: `k${height}`, line: 1, height });
type Heights = readonly [Height | null, Height | null, Height | null];
const linesOf = (heights: Heights): Lines =>
  heights.reduce<Lines>(
    (lines, height, index) => withLine(lines, index + 1, height === null ? null : key(height)),
    [null, null, null],
  );
const anyHeight = fc.constantFrom<Height>(0, 1, 2, 3, 4);
const anyHeights = fc.tuple(
  fc.option(anyHeight, { nil: null }),
  fc.option(anyHeight, { nil: null }),
  fc.option(anyHeight, { nil: null }),
);

describe('the slope', () => {
  it('is the mood and every third unit of weight, six at most', () => {
    const slope = (tilt: number, weight: number) => slopeOf(state({ tilt, weight }));
    expect([slope(0, 0), slope(0, 2), slope(0, 3), slope(4, 1), slope(4, 6), slope(6, 6)]).toEqual([0, 0, 1, 4, 6, 6]);
  });

  it('is kept between level and a cliff, whatever is added or taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -9, max: 9 }))), (changes) => {
        let current = state({ tilt: 4, weight: 1 });
        for (const [isMood, by] of changes) {
          current = { ...current, ...(isMood ? moveTilt(current, by) : moveWeight(current, by)) };
          for (const value of [current.tilt, current.weight, slopeOf(current)]) {
            expect(value >= 0 && value <= 6).toBe(true);
          }
        }
      }),
    );
  });

  it('lets no key be pushed further up than seven less the slope', () => {
    const heights = (tilt: number) =>
      keysOf(state({ tilt, weight: 0, keys: keysOn('a', 1) }))
        .filter(({ reachable }) => reachable)
        .map(({ height }) => height);
    expect(heights(6)).toEqual([0, 1]);
    expect(heights(5)).toEqual([0, 1, 2]);
    expect(heights(4)).toEqual([0, 1, 2, 3]);
    for (const tilt of [0, 1, 2, 3]) expect(heights(tilt)).toEqual([0, 1, 2, 3, 4]);
  });

  it('makes near keys big and far ones slow, more so the steeper it is', () => {
    const [near, , , , far] = keysOf(state({ tilt: 6, weight: 0, keys: keysOn('b', 2) }));
    expect([near?.size, near?.push]).toEqual([172, 0]);
    expect([far?.size, far?.push]).toEqual([100, 6]);
    const level = keysOf(state({ tilt: 0, weight: 0, keys: keysOn('b', 2) }));
    expect(level.map(({ size, push }) => [size, push])).toEqual(Array.from({ length: 5 }, () => [100, 0]));
  });

  it('is shame at the apology, less by everybody told and every word found, whatever the mood is', () => {
    const shame = (change: Partial<LeaningKeyboardState>) => slopeOf(state({ passage: 'repair', tilt: 6, ...change }));
    expect(shame({})).toBe(5);
    expect(shame({ told: ['arif'], labels: ['angry'] })).toBe(5);
    expect(shame({ told: ['kei'] })).toBe(4);
    expect(shame({ told: ['kei', 'dewi'], labels: ['jealous'] })).toBe(2);
    expect(shame({ told: ['kei', 'dewi'], labels: ['jealous', 'under'], eased: 1 })).toBe(0);
    expect(shame({ told: ['kei', 'dewi'], labels: ['jealous', 'under'], eased: 4 })).toBe(0);
    expect(reachOf(state({ passage: 'repair', eased: 1 }))).toBe(3);
  });
});

describe('the comment', () => {
  it('leans by what each sentence lies below the top; a skipped line adds nothing', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const expected = heights.reduce<number>((sum, height) => sum + (height === null ? 0 : 4 - height), 0);
        expect(leanOf(linesOf(heights))).toBe(expected);
      }),
    );
  });

  it('is plain up to three, barbed up to seven, and mean from eight', () => {
    const draft = (...heights: Heights) => draftOf(linesOf(heights));
    expect(draft(null, null, null)).toBe('none');
    expect(draft(4, 4, 4)).toBe('plain');
    expect(draft(3, 3, 3)).toBe('plain');
    expect(draft(2, 3, 3)).toBe('barbed');
    expect(draft(1, 2, 2)).toBe('barbed');
    expect(draft(1, 1, 2)).toBe('mean');
    expect(draft(0, 0, 0)).toBe('mean');
  });

  it('is never plain with a hook in it, and never nearly nice with nothing but hooks', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const typed = heights.filter((height) => height !== null);
        const draft = draftOf(linesOf(heights));
        expect(draft === 'none').toBe(typed.length === 0);
        if (typed.some((height) => height <= 1)) expect(['barbed', 'mean']).toContain(draft);
        if (typed.length > 0 && typed.every((height) => height <= 1)) expect(draft).toBe('mean');
      }),
    );
  });
});

describe('the apology', () => {
  it('owns it from a third, a second and a second height on', () => {
    const rising: readonly Height[] = [0, 1, 2, 3, 4];
    const owning = rising.flatMap((what) =>
      rising.flatMap((why) =>
        rising.filter((then) => ownsIt(linesOf([what, why, then]))).map((then) => [what, why, then]),
      ),
    );
    expect(owning).toHaveLength(2 * 3 * 3);
    expect(owning.every(([what = 0, why = 0, then = 0]) => what >= 3 && why >= 2 && then >= 2)).toBe(true);
    expect(ownsIt(linesOf([4, 4, null]))).toBe(false);
  });
});

describe('the keys', () => {
  it('are 50 different sentences, five heights on every line', () => {
    const rows = [
      ...([1, 2, 3] as const).flatMap((line) => [keysOn('a', line), keysOn('b', line), sorryKeys(line)]),
      warmUpKeys,
    ];
    for (const row of rows) expect(row.map(({ height }) => height)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(rows.flat().map(({ id }) => id)).size).toBe(50);
  });
});

describe('who comments', () => {
  const draw = (seed: number, gentle: boolean) =>
    drawThread(comments, gentle ? 'gentle' : 'standard', seededRandom(seed)).map((id) =>
      comments.find((item) => item.id === id),
    );

  it('is ten people, or six in the gentle profile, three or two of whom mean no harm, some in either half', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, gentle) => {
        const drawn = draw(seed, gentle);
        const kind = (list: typeof drawn) => list.filter((item) => item?.tag !== 'harmful').length;
        const half = drawn.length / 2;
        expect(drawn).toHaveLength(gentle ? 6 : 10);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(kind(drawn)).toBe(gentle ? 2 : 3);
        expect(kind(drawn.slice(0, half))).toBeGreaterThanOrEqual(1);
        expect(kind(drawn.slice(half))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('is the same for the same seed, and brings each comment in some evening', () => {
    expect(draw(4, false)).toEqual(draw(4, false));
    const met = new Set(Array.from({ length: 60 }, (_, seed) => draw(seed, false)).flat());
    expect(met.size).toBe(comments.length);
  });

  it('has 3 benign, 2 ambiguous and 11 harmful to draw from, and only the harmful weigh', () => {
    const tags = comments.map(({ tag }) => tag);
    const howMany = (wanted: string) => tags.filter((tag) => tag === wanted).length;
    expect([howMany('benign'), howMany('ambiguous'), howMany('harmful')]).toEqual([3, 2, 11]);
    for (const { tag, severity } of comments) expect(severity > 0).toBe(tag === 'harmful');
  });
});
