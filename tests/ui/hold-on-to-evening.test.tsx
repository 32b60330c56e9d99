// The sea from above in level 3: wherever it is read, places lie far enough apart to be touched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, columnsFor, offsetOf, usualColumns } from '../../scenes/hold-on-to/evening-places';

/** The height of a place's button, as a share of its cell; offsets are per cent of the button. */
const button = 0.84;
/** What a finger needs, in pixels. */
const touch = 44;

describe('places in the sea from above', () => {
  it('are touched apart on every page', () => {
    const pages = fc.record({ width: fc.integer({ min: 200, max: 640 }), count: fc.integer({ min: 2, max: 70 }) });
    fc.assert(
      fc.property(pages, ({ width, count }) => {
        const columns = columnsFor(width);
        const side = width / columns;
        expect(side * button).toBeGreaterThanOrEqual(touch);
        const spots = Array.from({ length: count }, (_, index) => {
          const { row, column } = cellOf(index, columns);
          return { x: column * side, y: row * side + (offsetOf(index, columns) / 100) * side * button };
        });
        for (const [index, one] of spots.entries()) {
          for (const other of spots.slice(index + 1)) {
            const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
            expect(apart).toBeGreaterThanOrEqual(touch);
          }
        }
      }),
    );
  });

  it('make fewer bends where there is room for more of them', () => {
    expect(columnsFor(269)).toBe(4);
    expect(columnsFor(570)).toBeGreaterThan(usualColumns);
    expect(columnsFor(4000)).toBe(10);
  });
});
