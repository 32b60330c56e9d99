// Words over the picture of level 3 stay inside the free area and never lie over each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../scenes/hold-on-to/lanterns/place-labels';

const area = { left: 10, top: 70, right: 380, bottom: 430 };
const nothing = { faces: [], things: [] };
const label = (x: number, y: number, reach = Infinity) => ({ x, y, width: 150, height: 60, away: 30, reach });

describe('labels over a picture', () => {
  it('hang below their points, or stand above them, where nothing hinders', () => {
    expect(placeLabels([label(200, 200)], area, nothing)).toEqual([{ x: 125, y: 230 }]);
    expect(placeLabels([{ ...label(200, 200), away: -20 }], area, nothing)).toEqual([{ x: 125, y: 120 }]);
  });

  it('stay within the free area', () => {
    expect(placeLabels([label(0, 0), label(900, 900)], area, nothing)).toEqual([
      { x: 10, y: 70 },
      { x: 230, y: 370 },
    ]);
  });

  it('give way to those before them, as little as they can', () => {
    const [first, second] = placeLabels([label(200, 200), label(210, 205)], area, nothing);
    expect(first).toEqual({ x: 125, y: 230 });
    expect(second).toEqual({ x: 135, y: 298 });
  });

  it('leave a face free while there is room, and cover it rather than vanish', () => {
    const face = { x: 100, y: 200, width: 120, height: 120 };
    const [below] = placeLabels([label(180, 220)], area, { ...nothing, faces: [face] });
    expect(below).toEqual({ x: 105, y: 328 });
    const everywhere = { x: 0, y: 0, width: 900, height: 900 };
    expect(placeLabels([label(180, 220)], area, { ...nothing, faces: [everywhere] })[0]).toEqual({ x: 105, y: 250 });
  });

  it('leave what they belong to in sight while there is room', () => {
    const low = { x: 150, y: 380, width: 60, height: 60 };
    const [beside] = placeLabels([label(180, 410)], area, { ...nothing, things: [low] });
    expect(beside).toEqual({ x: 105, y: 312 });
  });

  it('cover a face with no more than one of them', () => {
    const everywhere = { x: 0, y: 0, width: 900, height: 900 };
    const labels = [label(100, 100), label(250, 250), label(100, 300)];
    const placed = placeLabels(labels, area, { ...nothing, faces: [everywhere] });
    expect(placed.map((corner) => corner !== null)).toEqual([true, false, false]);
  });

  it('are left out where they would stand too far from their point', () => {
    expect(placeLabels([label(200, 200), label(200, 205, 40)], area, nothing)[1]).toBeNull();
  });

  it('never touch each other, wherever their points are', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 500 }), y: fc.integer({ min: -50, max: 600 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 9 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y }) => label(x, y)),
          area,
          nothing,
        ).flatMap((corner) => corner ?? []);
        for (const one of placed) {
          expect(one.x).toBeGreaterThanOrEqual(area.left);
          expect(one.y + 60).toBeLessThanOrEqual(area.bottom);
          const others = placed.filter((other) => other !== one);
          for (const other of others) {
            expect(Math.abs(one.x - other.x) >= 150 || Math.abs(one.y - other.y) >= 60).toBe(true);
          }
        }
      }),
    );
  });
});
