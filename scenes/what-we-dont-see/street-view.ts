// The street is seen from afar: where a point of it lies in the picture.
import type { Shape } from '../_kit/place-camera';

/** A point of the picture, and how large things are there. */
export interface StreetPoint {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where a piece of the street lies: `left` units of it are left of the picture's edge, its pavement at `ground`. */
export const views = {
  wide: { scale: 0.5, left: 70, ground: 584 },
  tall: { scale: 0.4, left: 92, ground: 552 },
} as const;
/** The pavement in the units of the street. */
export const pavement = 606;

/** Who waits at which door: x, feet or seat, size; units of the street (numbers of the painter, drawn closer). */
export const doorPoints = {
  kei: [250, 622, 0.56],
  tavi: [872, 626, 0.54],
  amara: [1340, 622, 0.56],
  remi: [1700, 474, 0.52],
} as const;

/** A point of the street as it is seen in this shape. */
export function streetPoint(shape: Shape, x: number, y: number): StreetPoint {
  const { scale, left, ground } = views[shape];
  return { x: (x - left) * scale, y: ground + (y - pavement) * scale, scale };
}
