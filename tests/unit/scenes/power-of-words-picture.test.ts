// The picture of level 5: each beat has its place, and everybody in it a spot to stand on.
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../scenes/power-of-words/beat-scene';
import { framingOf, layoutOf } from '../../../scenes/power-of-words/layout';
import level from '../../../scenes/power-of-words/level';

const beats = Object.keys(level.beats);

describe('the places of the week', () => {
  it('are the square only where the sheet hangs', () => {
    const onTheLine = beats.filter((beat) => sceneOf(beat).place === 'paper-square');
    const others = onTheLine.filter((beat) => !/^(mon|tue|wed|thu|fri)-(?!open)/.test(beat));
    expect(others.sort()).toEqual(['crane-open', 'sun-write']);
  });

  it('are other places from beat to beat, all ten of them', () => {
    expect(new Set(beats.map((beat) => sceneOf(beat).place)).size).toBe(10);
  });

  it.each(['wide', 'tall'] as const)('have a spot for everybody (%s)', (shape) => {
    for (const beat of beats) {
      const { place, people } = sceneOf(beat);
      const { spots } = layoutOf(shape, 'ltr', place);
      for (const { who, spot } of people) {
        expect(spots, `${who} in ${beat}`).toHaveProperty(spot);
        expect(level.cast, beat).toContain(who);
      }
      expect(new Set(people.map(({ spot }) => spot)).size, beat).toBe(people.length);
    }
  });

  it('are mirrored from right to left, and the view with them', () => {
    const left = layoutOf('wide', 'ltr', 'paper-class').spots['you']?.x ?? 0;
    expect(layoutOf('wide', 'rtl', 'paper-class').spots['you']?.x).toBe(1280 - left);
    const framing = framingOf(() => 'paper-market');
    const free = { x: 0, y: 0, width: 390, height: 400 };
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => framing('tall', free, direction));
    expect((ltr?.x ?? 0) + (rtl?.x ?? 0) + (ltr?.width ?? 0)).toBe(720);
  });
});
