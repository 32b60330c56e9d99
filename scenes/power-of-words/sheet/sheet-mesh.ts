// The sheet cut along its creases: corners, facets, and the edges that are creases.
import {
  beyond,
  cutAlong,
  lineThrough,
  middleOf,
  wholeSheet,
  within,
  type Line,
  type Piece,
  type Spot,
} from './flat-pieces';
import type { Crease } from './fold-places';
import { taviOutline } from './outline';
import { unevenness } from './paint-facet';
import { tornPieces, wayShare, type TornPiece } from './tear-line';

/** A corner of facets: where it is on the flat sheet, and where it is in the air now. */
export interface Corner extends Spot {
  /** Below the tear. */
  readonly under: boolean;
  x: number;
  y: number;
  z: number;
  /** On the canvas, in sheet widths. */
  px: number;
  py: number;
}

/** A flat piece of paper between creases. */
export interface Facet {
  readonly corners: readonly Corner[];
  /** What of the outline lies on it. */
  readonly outline: Piece;
  /** Edges of the outline, where it does not merely go on over the next facet. */
  readonly cuts: readonly (readonly [Spot, Spot])[];
  /** Where the middle lies on the flat sheet. */
  readonly middle: Spot;
  /** How much brighter or darker it is than it should be. */
  readonly uneven: number;
  /** The tear has cut it from a larger one. */
  readonly isPart: boolean;
}

/** An edge between two facets that is part of a crease. */
export interface CreaseEdge {
  readonly from: Corner;
  readonly to: Corner;
  /** Which crease. */
  readonly crease: number;
  /** It is only the wrinkle beside it. */
  readonly faint: boolean;
}

/** A cut sheet. */
export interface SheetMesh {
  readonly corners: readonly Corner[];
  readonly facets: readonly Facet[];
  readonly edges: readonly CreaseEdge[];
  /** Edges of the sheet and of the tear: nothing follows beyond. */
  readonly rims: readonly (readonly [Corner, Corner])[];
}

interface Named {
  readonly line: Line;
  readonly crease: number;
  readonly faint: boolean;
}

const near = 1e-4;
const grain = 2e4;

const isBorder = (one: Spot, other: Spot): boolean =>
  (['u', 'v'] as const).some((way) => [0, 1].some((edge) => one[way] === edge && other[way] === edge));
const isOn = (line: Line, spot: Spot): boolean => Math.abs(beyond(line, spot)) < near;

function linesOf(creases: readonly Crease[]): readonly Named[] {
  return creases.flatMap(({ line, wrinkle }, crease) => [
    { line, crease, faint: false },
    ...(wrinkle ? [{ line: wrinkle, crease, faint: true }] : []),
  ]);
}

const across = (v: number): Line => lineThrough({ u: 0, v }, { u: 1, v });
/** A sheet with hardly a crease bends along these. */
const seams: readonly Line[] = [0.4, 0.55, 0.7, 0.85].map(across);

/** What else a sheet is cut along. */
export interface Cuts {
  readonly torn: boolean;
  /** Something pulls at it, so that it bends where there is no crease. */
  readonly bent: boolean;
}

/** Cuts a sheet along its creases and, where it is torn, along the tear. */
export function meshOf(creases: readonly Crease[], { torn, bent }: Cuts): SheetMesh {
  const lines = linesOf(creases);
  const whole = cutAlong([wholeSheet], [...lines.map(({ line }) => line), ...(bent ? seams : [])]);
  const pieces: readonly TornPiece[] = torn
    ? tornPieces(whole)
    : whole.map((piece) => ({ piece, under: false, source: middleOf(piece) }));
  const known = new Map<string, Corner>();
  const cornerAt = ({ u, v }: Spot, under: boolean): Corner => {
    const name = `${Math.round(u * grain)},${Math.round(v * grain)},${under}`;
    const corner = known.get(name) ?? { u, v, under, x: u, y: v, z: 0, px: u, py: v };
    known.set(name, corner);
    return corner;
  };
  const facets = pieces.map(({ piece, under, source }) => ({
    corners: [...new Set(piece.map((spot) => cornerAt(spot, under)))],
    ...outlineOn(piece),
    middle: middleOf(piece),
    uneven: unevenness(source),
    isPart: source.u !== middleOf(piece).u,
  }));
  return { corners: [...known.values()], facets, ...edgesOf(facets, lines) };
}

/** What of the outline lies on a piece, and which of its edges are cuts. */
export function outlineOn(piece: Piece): Pick<Facet, 'outline' | 'cuts'> {
  const outline = within(taviOutline, piece);
  const sides = piece.map((spot, order) => lineThrough(piece.at(order - 1) ?? spot, spot));
  const cuts = outline
    .map((spot, order): readonly [Spot, Spot] => [outline.at(order - 1) ?? spot, spot])
    .filter(([from, to]) => !sides.some((side) => isOn(side, from) && isOn(side, to)));
  return { outline, cuts };
}

function edgesOf(facets: readonly Facet[], lines: readonly Named[]): Pick<SheetMesh, 'edges' | 'rims'> {
  const edges: CreaseEdge[] = [];
  const counted = new Map<string, { readonly pair: readonly [Corner, Corner]; count: number }>();
  const nameOf = ({ u, v, under }: Corner): string => `${Math.round(u * grain)},${Math.round(v * grain)},${under}`;
  for (const { corners } of facets) {
    let from = corners.at(-1);
    for (const to of corners) {
      if (!from) break;
      const name = [nameOf(from), nameOf(to)].sort().join(' ');
      const found = counted.get(name);
      if (found) found.count += 1;
      else counted.set(name, { pair: [from, to], count: 1 });
      from = to;
    }
  }
  const rims: (readonly [Corner, Corner])[] = [];
  for (const { pair, count } of counted.values()) {
    const [from, to] = pair;
    const on = lines.find(({ line }) => isOn(line, from) && isOn(line, to));
    if (on) edges.push({ from, to, crease: on.crease, faint: on.faint });
    if (count === 1 && (isBorder(from, to) || wayShare(from, to) !== undefined)) rims.push(pair);
  }
  return { edges, rims };
}
