// The sheet of level 5: where folds come, how paper is cut, folded, torn, and that a crane is folded from one square.
import { describe, expect, it } from 'vitest';
import { craneMesh } from '../../../scenes/power-of-words/sheet/crane-mesh';
import { craneFacets, cranePoints } from '../../../scenes/power-of-words/sheet/crane-parts';
import { cranePose } from '../../../scenes/power-of-words/sheet/crane-pose';
import type { Piece } from '../../../scenes/power-of-words/sheet/flat-pieces';
import { alongCrease, creasesOf, type SheetFold } from '../../../scenes/power-of-words/sheet/fold-places';
import { FoldPose, doneTurn, turnAt } from '../../../scenes/power-of-words/sheet/fold-pose';
import { noteStrips } from '../../../scenes/power-of-words/sheet/note-strips';
import { taviOutline } from '../../../scenes/power-of-words/sheet/outline';
import { dayPaper } from '../../../scenes/power-of-words/sheet/paper-light';
import { SheetDrawing, type SheetNow } from '../../../scenes/power-of-words/sheet/sheet-drawing';
import { meshOf } from '../../../scenes/power-of-words/sheet/sheet-mesh';
import { tearShift, tearWay } from '../../../scenes/power-of-words/sheet/tear-line';

const kinds = ['light', 'light', 'small', 'light', 'sharp', 'light', 'small', 'light'] as const;
const foldsOf = (count: number): readonly SheetFold[] =>
  Array.from({ length: count }, (_, order) => ({ kind: kinds[order % kinds.length] ?? 'light' }));
const sameKind = (kind: SheetFold['kind'], count: number): readonly SheetFold[] =>
  Array.from({ length: count }, () => ({ kind }));

function area(piece: Piece): number {
  const sum = piece.reduce((so, { u, v }, order) => {
    const next = piece[(order + 1) % piece.length] ?? { u, v };
    return so + u * next.v - next.u * v;
  }, 0);
  return Math.abs(sum) / 2;
}
const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + area(piece), 0);

const still: SheetNow = {
  ...{ pressed: 0, smooth: 0, crane: 0, spin: 0, notes: [] },
  air: { bend: 0, towards: 0, tear: 0, turn: 0 },
};

describe('places of folds', () => {
  it('begins with the upper left corner, whatever the first fold is', () => {
    for (const kind of ['light', 'small', 'sharp'] as const) {
      const [first] = creasesOf([{ kind }]);
      expect(first?.line.from).toEqual({ u: 0, v: 0.23 });
      expect(first?.line.to).toEqual({ u: 0.23, v: 0 });
    }
  });

  it('moves no fold when more come', () => {
    const all = creasesOf(foldsOf(26));
    for (let count = 0; count < 26; count += 1) expect(creasesOf(foldsOf(count))).toEqual(all.slice(0, count));
  });

  it.each([foldsOf(26), sameKind('light', 26), sameKind('small', 26), sameKind('sharp', 26)])(
    'finds 26 different places, and labels that do not hide each other',
    (...folds) => {
      const creases = creasesOf(folds);
      const labels = creases.map(({ line, label }) => alongCrease(line, label));
      const close: string[] = [];
      for (const [order, one] of labels.entries()) {
        for (const [later, other] of labels.entries()) {
          if (later > order && Math.hypot(one.u - other.u, one.v - other.v) < 0.055) close.push(`${order}-${later}`);
        }
      }
      expect(close).toEqual([]);
    },
  );
});

describe('the cut sheet', () => {
  it('loses no paper and nothing of the outline', () => {
    for (const count of [0, 1, 5, 12, 26]) {
      for (const torn of [false, true]) {
        for (const bent of [false, true]) {
          const { facets } = meshOf(creasesOf(foldsOf(count)), { torn, bent });
          expect(total(facets.map(({ corners }) => corners))).toBeCloseTo(1, 4);
          expect(total(facets.map(({ outline }) => outline))).toBeCloseTo(area(taviOutline), 4);
        }
      }
    }
  });

  it('is all small triangles by Thursday, and never more than some hundred', () => {
    expect(meshOf(creasesOf(foldsOf(10)), { torn: false, bent: false }).facets.length).toBeGreaterThan(30);
    expect(meshOf(creasesOf(foldsOf(26)), { torn: true, bent: true }).facets.length).toBeLessThan(700);
  });
});

describe('folding', () => {
  it('turns the first corner over onto the sheet and shows its back', () => {
    const creases = creasesOf(foldsOf(1));
    const pose = new FoldPose(creases, [doneTurn(creases[0] ?? expect.unreachable())]);
    const corner = pose.at({ u: 0, v: 0 });
    expect(corner.x).toBeGreaterThan(0.2);
    expect(corner.y).toBeGreaterThan(0.2);
    expect(pose.layer({ u: 0.05, v: 0.05 })).toBe(1);
    expect(pose.layer({ u: 0.5, v: 0.5 })).toBe(0);
  });

  it('never tears paper by folding it: what is close stays close', () => {
    const creases = creasesOf(foldsOf(20));
    for (const moment of [0.2, 0.5, 0.8, 1]) {
      const pose = new FoldPose(
        creases,
        creases.map((crease, order) => (order === 19 ? turnAt(crease, moment) : doneTurn(crease))),
      );
      for (let step = 0; step <= 200; step += 1) {
        const [u, v] = [(step * 0.37) % 1, (step * 0.61) % 1];
        const [one, other] = [pose.at({ u, v }), pose.at({ u: u + 1e-4, v: v + 1e-4 })];
        expect(Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z)).toBeLessThan(1e-3);
      }
    }
  });

  it('is never flat again, however it is smoothed', () => {
    const creases = creasesOf(foldsOf(12));
    const pose = new FoldPose(
      creases,
      creases.map((crease) => doneTurn(crease, 1)),
    );
    const heights = [0.1, 0.3, 0.5, 0.7, 0.9].map((u) => pose.at({ u, v: 0.5 }).z);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.005);
    expect(pose.layer({ u: 0.05, v: 0.05 })).toBe(0);
  });
});

describe('the tear', () => {
  it('begins where the first fold meets the edge', () => {
    expect(tearWay[0]).toEqual(creasesOf(foldsOf(1))[0]?.line.from);
  });

  it('opens at the edge first, and not beyond its tip', () => {
    const gap = (progress: number, order: number): number => {
      const spot = tearWay[order] ?? expect.unreachable();
      return tearShift(spot, true, progress).y - tearShift(spot, false, progress).y;
    };
    expect(gap(0, 0)).toBe(0);
    expect(gap(0.4, 0)).toBeGreaterThan(0.01);
    expect(gap(0.4, 10)).toBe(0);
    expect(gap(1, 0)).toBeGreaterThan(gap(1, 8));
  });
});

describe('the crane', () => {
  it('uses the whole sheet once', () => {
    const points = cranePoints();
    const pieces = craneFacets().map(({ points: names }) => names.flatMap((name) => points.get(name) ?? []));
    expect(total(pieces)).toBeCloseTo(1, 6);
  });

  it('stretches no facet of wings and body, whatever the step', () => {
    const flat = cranePoints();
    for (let progress = 0; progress <= 0.84; progress += 0.02) {
      const pose = cranePose(progress);
      for (const { points } of craneFacets()) {
        // Legs are made narrow without their own folds, and the inside of a side is hidden.
        if (!points.some((name) => name === 'C0' || name === 'C2')) continue;
        for (const [order, name] of points.entries()) {
          const next = points[(order + 1) % points.length] ?? name;
          const [a, b] = [flat.get(name), flat.get(next)];
          const [from, to] = [pose.get(name), pose.get(next)];
          if (!a || !b || !from || !to) expect.unreachable();
          const length = Math.hypot(from.x - to.x, from.y - to.y, from.z - to.z);
          expect(Math.abs(length - Math.hypot(a.u - b.u, a.v - b.v)), `${name} ${next} at ${progress}`).toBeLessThan(
            0.03,
          );
        }
      }
    }
  });

  it('has a facet for every note', () => {
    const { papers } = craneMesh([], false);
    expect(papers.flatMap(({ notes }) => notes.map(({ order }) => order)).sort()).toEqual(
      noteStrips.map((_, at) => at),
    );
  });
});

describe('anchors', () => {
  it('follow the paper: turned with it, torn with it, and into the crane', () => {
    const drawing = new SheetDrawing(dayPaper);
    drawing.fold(foldsOf(6));
    const pressed = { ...still, pressed: 6 };
    const whole = drawing.labelPoint(4, pressed);
    expect(whole.px).toBeGreaterThan(-0.5);
    expect(whole.px).toBeLessThan(0.5);
    const torn = drawing.labelPoint(4, { ...pressed, air: { ...still.air, tear: 1 } });
    expect(torn.py).toBeGreaterThan(whole.py);
    const notes = [{ color: 0xffffff, laid: 1 }];
    const laid = drawing.notePoint(0, { ...pressed, notes });
    const flown = drawing.notePoint(0, { ...pressed, notes, crane: 1 });
    expect(Math.hypot(laid.px - flown.px, laid.py - flown.py)).toBeGreaterThan(0.1);
  });
});
