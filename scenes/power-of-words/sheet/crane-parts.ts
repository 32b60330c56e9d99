// The creases of a crane on a flat sheet: its points, and the facets between them. Points of one side have its number:
// 0 is the corner that becomes the near wing, 1 the tail, 2 the far wing, 3 the neck.
import type { Spot } from './flat-pieces';

/** The four corners of the sheet, as the crane counts them. */
export const sides = [0, 1, 2, 3] as const;
export type Side = (typeof sides)[number];

/** A facet of the crane: the names of its points, in order around it as seen on the front of the flat sheet. */
export interface CraneFacet {
  readonly points: readonly string[];
}

/** How far along its leg's edges a leg is folded up, and where a head is folded, from the body (0) to the tip (1). */
export const legFolds = {
  1: { inner: 0.046, outer: 0.118, headInner: 0.62, headOuter: 0.7 },
  3: { inner: 0.046, outer: 0.098, headInner: 0.64, headOuter: 0.695 },
} as const;

const corners: Readonly<Record<Side, Spot>> = {
  0: { u: 1, v: 1 },
  1: { u: 1, v: 0 },
  2: { u: 0, v: 0 },
  3: { u: 0, v: 1 },
};
const middle: Spot = { u: 0.5, v: 0.5 };
/** Shares of the way from the middle to an edge's middle, and to a corner, at which the petals are creased. */
const petal = { edge: Math.SQRT2 / (1 + Math.SQRT2), corner: (Math.SQRT2 - 1) / Math.SQRT2 } as const;

const between = (from: Spot, to: Spot, share: number): Spot => ({
  u: from.u + (to.u - from.u) * share,
  v: from.v + (to.v - from.v) * share,
});

const next = (side: Side): Side => ((side + 1) % 4) as Side;
/** The side before. */
export const before = (side: Side): Side => ((side + 3) % 4) as Side;

/** Where every point of the crane is on the flat sheet. */
export function cranePoints(): ReadonlyMap<string, Spot> {
  const points = new Map<string, Spot>([['O', middle]]);
  for (const side of sides) {
    const edge = between(corners[side], corners[next(side)], 0.5);
    points.set(`C${side}`, corners[side]);
    points.set(`M${side}`, edge);
    points.set(`K${side}`, between(middle, edge, petal.edge));
    points.set(`N${side}`, between(middle, corners[side], petal.corner));
  }
  const at = (name: string): Spot => points.get(name) ?? middle;
  for (const leg of [1, 3] as const) {
    const { inner, outer, headInner, headOuter } = legFolds[leg];
    for (const [name, from, share, head] of [
      [`A${leg}`, `N${leg}`, inner, headInner],
      [`B${leg}r`, `M${leg}`, inner, headInner],
      [`B${leg}l`, `M${before(leg)}`, inner, headInner],
      [`E${leg}r`, `K${leg}`, outer, headOuter],
      [`E${leg}l`, `K${before(leg)}`, outer, headOuter],
    ] as const) {
      points.set(name, between(at(from), at(`C${leg}`), share));
      points.set(`${name}h`, between(at(from), at(`C${leg}`), head));
    }
  }
  return points;
}

/** Every facet. */
export function craneFacets(): readonly CraneFacet[] {
  const facets: string[][] = [];
  for (const side of sides) {
    const [right, left] = [`K${side}`, `K${before(side)}`];
    const [edgeRight, edgeLeft] = [`M${side}`, `M${before(side)}`];
    const [corner, fold] = [`C${side}`, `N${side}`];
    facets.push(['O', fold, right], ['O', left, fold]);
    if (side === 0 || side === 2) {
      facets.push([fold, corner, right], [fold, left, corner], [right, corner, edgeRight], [left, edgeLeft, corner]);
      continue;
    }
    const spine = `A${side}`;
    for (const [hand, body, edge] of [
      ['r', right, edgeRight],
      ['l', left, edgeLeft],
    ] as const) {
      const [outer, rim] = [`E${side}${hand}`, `B${side}${hand}`];
      // In triangles, because a leg that is made narrow keeps nothing else flat.
      const add = (...list: string[]): number => facets.push(hand === 'r' ? list : list.reverse());
      add(fold, spine, outer);
      add(fold, outer, body);
      add(body, outer, rim);
      add(body, rim, edge);
      add(spine, `${spine}h`, `${outer}h`);
      add(spine, `${outer}h`, outer);
      add(outer, `${outer}h`, `${rim}h`);
      add(outer, `${rim}h`, rim);
      add(`${spine}h`, corner, `${outer}h`);
      add(`${outer}h`, corner, `${rim}h`);
    }
  }
  return facets.map((points) => ({ points: points.reverse() }));
}
