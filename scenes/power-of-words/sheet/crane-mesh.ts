// The paper that a crane is folded from: each facet of the crane with the old creases that run over it.
import { cranePoints, craneFacets } from './crane-parts';
import { cutAlong, middleOf, wayWithin, type Piece, type Spot } from './flat-pieces';
import type { Crease } from './fold-places';
import { unevenness, type Seen } from './paint-facet';
import { outlineOn, type Facet } from './sheet-mesh';
import { noteStrips, type NoteStrip } from './note-strips';
import { tearWay } from './tear-line';

/** A point of the crane in the air and on the canvas. */
export interface CranePoint extends Spot, Seen {
  x: number;
  y: number;
  z: number;
  px: number;
  py: number;
}

type Way = readonly [Spot, Spot];

/** A facet of the crane. */
export interface CranePaper extends Pick<Facet, 'outline' | 'cuts'> {
  readonly corners: readonly CranePoint[];
  /** What the old creases cut it into, and how uneven each piece is. */
  readonly pieces: readonly { readonly shape: Piece; readonly uneven: number }[];
  /** The old creases on it, by how they are drawn. */
  readonly creases: Readonly<Record<'soft' | 'sharp' | 'torn', readonly Way[]>>;
  /** The notes that lie on it, by their number. */
  readonly notes: readonly { readonly order: number; readonly strip: NoteStrip }[];
}

/** The whole crane. */
export interface CraneMesh {
  readonly points: ReadonlyMap<string, CranePoint>;
  readonly papers: readonly CranePaper[];
}

/** Cuts the crane's facets along the creases that the sheet already has. */
export function craneMesh(creases: readonly Crease[], isTorn: boolean): CraneMesh {
  const points = new Map<string, CranePoint>();
  for (const [name, spot] of cranePoints()) points.set(name, { ...spot, x: 0, y: 0, z: 0, px: 0, py: 0 });
  const ways = (kept: readonly Crease[]): readonly Way[] => kept.map(({ line }): Way => [line.from, line.to]);
  const old = {
    soft: ways(creases.filter(({ kind }) => kind !== 'sharp')),
    sharp: ways(creases.filter(({ kind }) => kind === 'sharp')),
    torn: isTorn ? tearWay.slice(1).map((spot, order): Way => [tearWay[order] ?? spot, spot]) : [],
  };
  const lines = creases.map(({ line }) => line);
  const papers = craneFacets().map(({ points: names }): CranePaper => {
    const corners = names.flatMap((name) => points.get(name) ?? []);
    const on = (list: readonly Way[]): readonly Way[] =>
      list.flatMap(([from, to]) => {
        const way = wayWithin(from, to, corners);
        return way ? [way] : [];
      });
    return {
      corners,
      pieces: cutAlong([corners], lines).map((shape) => ({ shape, uneven: unevenness(middleOf(shape)) * 1.4 })),
      creases: { soft: on(old.soft), sharp: on(old.sharp), torn: on(old.torn) },
      notes: noteStrips.flatMap((strip, order) => (strip.facet === names.join(' ') ? [{ order, strip }] : [])),
      ...outlineOn(corners),
    };
  });
  return { points, papers };
}
