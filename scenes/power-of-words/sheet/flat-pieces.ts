// Straight lines over a flat sheet, and the convex pieces that they cut it into.

/** A point of the unfolded sheet: 0,0 is its upper left corner, 1,1 its lower right one. */
export interface Spot {
  readonly u: number;
  readonly v: number;
}

/** A straight line right across the sheet, with its normal towards the part that turns. */
export interface Line {
  readonly from: Spot;
  readonly to: Spot;
  readonly nu: number;
  readonly nv: number;
  readonly offset: number;
}

/** A convex piece, its corners in order. */
export type Piece = readonly Spot[];

/** The middle of what the pegs hold: this side of a line stays. */
const held: Spot = { u: 0.5, v: 0.3 };
const nothing = 1e-6;

/** The whole sheet. */
export const wholeSheet: Piece = [
  { u: 0, v: 0 },
  { u: 1, v: 0 },
  { u: 1, v: 1 },
  { u: 0, v: 1 },
];

/** How far a point lies beyond a line; negative on the side that stays. */
export const beyond = ({ nu, nv, offset }: Line, { u, v }: Spot): number => u * nu + v * nv - offset;

/** The line through two points; what is farther from the pegs turns. */
export function lineThrough(from: Spot, to: Spot): Line {
  const length = Math.hypot(to.u - from.u, to.v - from.v);
  const nu = (to.v - from.v) / length;
  const nv = (from.u - to.u) / length;
  const line = { from, to, nu, nv, offset: from.u * nu + from.v * nv };
  return beyond(line, held) <= 0 ? line : { ...line, nu: -nu, nv: -nv, offset: -line.offset };
}

/** The nearest point of a line. */
export function footOn(line: Line, spot: Spot): Spot {
  const distance = beyond(line, spot);
  return { u: spot.u - line.nu * distance, v: spot.v - line.nv * distance };
}

function area(piece: Piece): number {
  let sum = 0;
  let last = piece.at(-1);
  for (const spot of piece) {
    if (last) sum += last.u * spot.v - spot.u * last.v;
    last = spot;
  }
  return Math.abs(sum) / 2;
}

/** The part of a shape on one side of a line; `sign` 1 is beyond it. Also for shapes that are not convex. */
export function partOf(piece: Piece, line: Line, sign: 1 | -1): Piece {
  const part: Spot[] = [];
  let last = piece.at(-1);
  for (const spot of piece) {
    if (!last) break;
    const [before, now] = [beyond(line, last) * sign, beyond(line, spot) * sign];
    if (before < 0 !== now < 0) {
      const share = before / (before - now);
      part.push({ u: last.u + (spot.u - last.u) * share, v: last.v + (spot.v - last.v) * share });
    }
    if (now >= 0) part.push(spot);
    last = spot;
  }
  return part;
}

/** Cuts pieces along lines, one after another. */
export function cutAlong(pieces: readonly Piece[], lines: readonly Line[]): readonly Piece[] {
  let cut = pieces;
  for (const line of lines) {
    cut = cut.flatMap((piece) => {
      const parts = [partOf(piece, line, -1), partOf(piece, line, 1)].filter((part) => area(part) > nothing);
      return parts.length === 2 ? parts : [piece];
    });
  }
  return cut;
}

/** The part of any shape that lies in a convex piece. */
export function within(shape: Piece, piece: Piece): Piece {
  const middle = middleOf(piece);
  let part = shape;
  let last = piece.at(-1);
  for (const spot of piece) {
    if (last && Math.hypot(spot.u - last.u, spot.v - last.v) > nothing) {
      const line = lineThrough(last, spot);
      part = partOf(part, line, beyond(line, middle) >= 0 ? 1 : -1);
    }
    last = spot;
  }
  return part;
}

/** The mean of a piece's corners. */
export function middleOf(piece: Piece): Spot {
  const count = Math.max(1, piece.length);
  return {
    u: piece.reduce((sum, { u }) => sum + u, 0) / count,
    v: piece.reduce((sum, { v }) => sum + v, 0) / count,
  };
}

/** The part of the way between two spots that lies in a convex piece; undefined where none does. */
export function wayWithin(from: Spot, to: Spot, piece: Piece): readonly [Spot, Spot] | undefined {
  const middle = middleOf(piece);
  let [start, end] = [0, 1];
  let last = piece.at(-1);
  for (const spot of piece) {
    if (last && Math.hypot(spot.u - last.u, spot.v - last.v) > nothing) {
      const line = lineThrough(last, spot);
      const side = beyond(line, middle) >= 0 ? 1 : -1;
      const [before, after] = [beyond(line, from) * side, beyond(line, to) * side];
      if (before < 0 && after < 0) return undefined;
      if (before < 0) start = Math.max(start, before / (before - after));
      if (after < 0) end = Math.min(end, before / (before - after));
    }
    last = spot;
  }
  const at = (share: number): Spot => ({ u: from.u + (to.u - from.u) * share, v: from.v + (to.v - from.v) * share });
  return end - start > nothing ? [at(start), at(end)] : undefined;
}
