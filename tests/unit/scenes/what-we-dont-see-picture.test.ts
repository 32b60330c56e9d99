// The picture of level 6: each beat has its place, everybody in it a spot, and the lamp finds whoever is behind a card.
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../scenes/what-we-dont-see/beat-scene';
import { framingOf, layoutOf } from '../../../scenes/what-we-dont-see/layout';
import level from '../../../scenes/what-we-dont-see/level';
import { jettyHands } from '../../../scenes/what-we-dont-see/night-things';
import { darkOf } from '../../../scenes/what-we-dont-see/place-lights';
import { sightOf } from '../../../scenes/what-we-dont-see/seen';
import { sitsDown } from '../../../scenes/what-we-dont-see/sits-down';
import { takenHandles } from '../../../scenes/what-we-dont-see/weights';
import { cardedIn, lampAt, weightAt, weightOf } from '../../../scenes/what-we-dont-see/who-is-where';
import type { SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import { seededRandom } from '../../../src/domain/shared/random';

const start = level.initial(seededRandom(6), 'standard', {});
const beats = Object.keys(level.beats);
const asked = (...slips: readonly string[]) => ({ asked: slips.map((slip) => ({ slip, lamp: 3 })) });
const everyone = ['kei', 'tavi', 'amara', 'remi', 'theo', 'nila', 'zuri', 'lina', 'bim', 'dewi', 'arif'] as const;

/** Evenings that differ in whatever the picture depends on. */
const evenings: readonly State[] = [
  start,
  { ...start, lamp: 0, visited: ['tavi'], theo: 'notlit', ending: 'e-late' },
  { ...start, visited: ['kei', 'amara', 'remi'], circle: everyone, lit: ['kei', 'amara', 'remi', 'theo', 'self'] },
  { ...start, visited: ['amara'], circle: everyone, ending: 'e-bridge', handedOver: 'word' },
  { ...start, visited: ['remi'], circle: everyone, ending: 'e-bim', handedOver: 'mic', theo: 'lit' },
  { ...start, circle: ['kei', 'remi', 'nila'], ending: 'e-bench', handedOver: 'rest' },
  { ...start, ...asked('kei-ask.sit', 'remi-ask.sit', 'theo-first.sit'), ending: 'e-bench' },
];

describe('the places of festival night', () => {
  it('are all nine of them seen', () => {
    expect(new Set(beats.map((beat) => sceneOf(beat, start).place)).size).toBe(9);
  });

  it.each(['wide', 'tall'] as const)('have a spot for everybody, whatever the evening (%s)', (shape) => {
    for (const state of evenings) {
      for (const beat of beats) {
        const { place, people } = sceneOf(beat, state);
        const { spots } = layoutOf(shape, 'ltr', place);
        for (const { who, spot } of people) {
          expect(spots, `${who} in ${beat}`).toHaveProperty(spot);
          expect(level.cast, beat).toContain(who);
        }
        expect(new Set(people.map(({ spot }) => spot)).size, beat).toBe(people.length);
        expect(new Set(people.map(({ who }) => who)).size, beat).toBe(people.length);
        for (const { spot } of cardedIn(place, beat)) expect(spots, beat).toHaveProperty(spot);
        if (weightOf(place, beat, state)) expect(weightAt(shape, place), beat).toBeDefined();
      }
    }
  });

  it('are mirrored from right to left, and the view with them', () => {
    const left = layoutOf('wide', 'ltr', 'night-stage').spots['you']?.x ?? 0;
    expect(layoutOf('wide', 'rtl', 'night-stage').spots['you']?.x).toBe(1280 - left);
    const free = { x: 0, y: 0, width: 390, height: 400 };
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      framingOf(() => 'night-walk')('tall', free, direction),
    );
    expect((ltr?.x ?? 0) + (rtl?.x ?? 0) + (ltr?.width ?? 0)).toBe(720);
  });

  it('leave the side of the words free', () => {
    for (const place of new Set(beats.map((beat) => sceneOf(beat, start).place))) {
      for (const spot of Object.values(layoutOf('wide', 'ltr', place).spots)) expect(spot.x, place).toBeLessThan(880);
    }
  });
});

describe('who is seen', () => {
  it('is a card first, then somebody in the dusk, then somebody lit', () => {
    expect(sightOf('kei', 'kei-ask', start)).toBe('paper');
    expect(sightOf('kei', 'kei-handle', start)).toBe('seen');
    expect(sightOf('kei', 'kei-other', { ...start, lit: ['kei'] })).toBe('lit');
    expect(sightOf('kei', 'street', start)).toBe('paper');
  });

  it('stays a card where it was not met gently', () => {
    expect(sightOf('remi', 'remi-no', start)).toBe('paper');
    expect(sightOf('remi', 'remi-no', { ...start, remiWarm: true })).toBe('seen');
  });

  it('is in the dark until the bay, and darkest without a flame', () => {
    expect(darkOf('night-desk', 'air-open', 1, start)).toBe(0);
    expect(darkOf('night-bay', 'e-bim', 1, start)).toBe(0);
    expect(darkOf('night-stage', 'kei-ask', 1, { ...start, lamp: 0 })).toBeGreaterThan(
      darkOf('night-stage', 'kei-ask', 1, start),
    );
    // After a while one sees the street without the lamp.
    expect(darkOf('night-walk', 'dark', 2, start)).toBeLessThan(darkOf('night-walk', 'dark', 1, start));
  });
});

describe('the lamp', () => {
  const [ltr, rtl] = [
    { axis: 0, shape: 'wide' },
    { axis: 1280, shape: 'wide' },
  ] as const;

  it('hangs towards the others, whichever way lines run', () => {
    const spot = { x: 600, y: 800, scale: 1 };
    expect(lampAt('night-stage', spot, false, ltr)?.x).toBeLessThan(600);
    expect(lampAt('night-stage', spot, false, rtl)?.x).toBeGreaterThan(600);
    expect(lampAt('night-bay', spot, false, ltr)).toBeUndefined();
  });

  it('stands beside him while he sits, clear of what lies between two', () => {
    for (const place of ['night-shelter', 'night-hall'] as const) {
      const { spots } = layoutOf('wide', 'ltr', place);
      const { seat } = spots;
      const lamp = lampAt(place, seat, true, ltr);
      expect(lamp?.x, place).toBeGreaterThan((seat?.x ?? 0) + 80);
      expect(lampAt(place, seat, true, rtl)?.x, place).toBe(1280 - (lamp?.x ?? 0));
    }
  });

  it('stands on the seat where he sits down', () => {
    expect(sitsDown('remi-handle', start)).toBe(false);
    expect(sitsDown('remi-handle', { ...start, ...asked('remi-ask.sit') })).toBe(true);
    expect(sitsDown('remi-stream', { ...start, ...asked('remi-ask.sit') })).toBe(false);
  });
});

describe('handles', () => {
  it('light up when they are taken, and when other hands take them', () => {
    expect(takenHandles('kei', start)).toEqual([]);
    expect(takenHandles('kei', { ...start, handles: ['kei.chat'] })).toEqual(['chat']);
    expect(takenHandles('kei', { ...start, handles: ['kei.chat'], circle: ['zuri'] })).toEqual(['chat', 'ramp']);
    expect(takenHandles('amara', { ...start, handles: ['amara.all'] })).toHaveLength(4);
    expect(takenHandles('self', { ...start, handedOver: 'mic' })).toEqual(['mic']);
  });

  it('bring hands out of the fog: one early, three when two are asked by name', () => {
    expect(jettyHands('amara-other', start)).toBe(0);
    expect(jettyHands('amara-other', { ...start, before: { ...start.before, early: 'nila' } })).toBe(1);
    expect(jettyHands('amara-other', { ...start, circle: ['nila', 'zuri'] })).toBe(3);
  });
});
