// The tear: a jagged way from the first fold through the sheet, which opens by the weight of what hangs under it.
import { cutAlong, lineThrough, middleOf, wayWithin, type Line, type Piece, type Spot } from './flat-pieces';

const start: Spot = { u: 0, v: 0.23 };
const end: Spot = { u: 0.7, v: 0.66 };
/** How far the way strays to the side at equal steps, in sheet widths. */
const strays = [0, 0.022, -0.006, 0.014, -0.026, -0.004, -0.03, 0.012, 0.03, 0.008, 0.034, 0.012, -0.012, 0.004, 0];
/** The angle that the lower part has sunk by in the end. */
const sinks = 0.2;
/** How far before the tip the paper begins to bend. */
const bends = 0.34;

const length = Math.hypot(end.u - start.u, end.v - start.v);
const along = { u: (end.u - start.u) / length, v: (end.v - start.v) / length };
const step = length / (strays.length - 1);

const spotAt = (way: number, aside: number): Spot => ({
  u: start.u + along.u * way - along.v * aside,
  v: start.v + along.v * way + along.u * aside,
});
const wayOf = ({ u, v }: Spot): number => (u - start.u) * along.u + (v - start.v) * along.v;
const asideOf = ({ u, v }: Spot): number => (v - start.v) * along.u - (u - start.u) * along.v;

/** How far the way has strayed from straight there. */
function strayAt(way: number): number {
  const place = Math.max(0, Math.min(strays.length - 1, way / step));
  const [one = 0, next = 0] = strays.slice(Math.floor(place));
  return one + (next - one) * (place - Math.floor(place));
}

/** The corners of the tear, from the edge to its tip. */
export const tearWay: readonly Spot[] = strays.map((aside, order) => spotAt(order * step, aside));

const rungs: readonly Line[] = strays.map((_, order) => lineThrough(spotAt(order * step, 0), spotAt(order * step, 1)));

/** A piece of the sheet, and on which side of the tear it lies. */
export interface TornPiece {
  readonly piece: Piece;
  readonly under: boolean;
  /** The middle of the piece that it was cut from. */
  readonly source: Spot;
}

/** Whether a spot hangs below the tear. */
export function isUnderTear(spot: Spot): boolean {
  const way = wayOf(spot);
  return way < length && asideOf(spot) > strayAt(way);
}

/** Cuts pieces along the whole way. */
export function tornPieces(pieces: readonly Piece[]): readonly TornPiece[] {
  return pieces.flatMap((whole) => {
    const source = middleOf(whole);
    const isCrossed = tearWay.some((spot, order) => wayWithin(tearWay[order - 1] ?? spot, spot, whole));
    if (!isCrossed) return [{ piece: whole, source, under: isUnderTear(source) }];
    const torn = cutAlong([whole], rungs).flatMap((piece) => {
      const way = wayOf(middleOf(piece));
      const [from, to] = way > 0 ? tearWay.slice(Math.floor(way / step)) : [];
      return from && to ? cutAlong([piece], [lineThrough(from, to)]) : [piece];
    });
    return torn.map((piece) => ({ piece, source, under: isUnderTear(middleOf(piece)) }));
  });
}

/** How far a torn sheet has moved at a spot: across, down, towards us. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const none: Shift = { x: 0, y: 0, z: 0 };

/** What the tear does to a spot when it has come so far (0 to 1). */
export function tearShift(spot: Spot, under: boolean, progress: number): Shift {
  const reach = progress * length;
  const behind = reach - wayOf(spot);
  if (progress <= 0 || behind <= 0) return none;
  const bend = Math.min(1, behind / Math.min(bends, reach));
  const share = bend * bend * (3 - 2 * bend) * (0.3 + 0.7 * progress);
  if (!under) return { x: -0.006 * share, y: -0.012 * share, z: -0.05 * share * bend };
  const tip = spotAt(reach, strayAt(reach));
  const angle = sinks * share;
  return { x: (spot.v - tip.v) * angle * 0.55, y: -(spot.u - tip.u) * angle, z: 0.09 * share * bend };
}

/** How far the way has come where two spots of it lie (0 to 1); undefined where they are not both on it. */
export function wayShare(one: Spot, other: Spot): number | undefined {
  const onWay = (spot: Spot): boolean => {
    const way = wayOf(spot);
    return way > -0.01 && way < length + 0.01 && Math.abs(asideOf(spot) - strayAt(way)) < 1e-3;
  };
  return onWay(one) && onWay(other) ? (wayOf(one) + wayOf(other)) / 2 / length : undefined;
}
