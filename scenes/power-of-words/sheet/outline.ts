// Tavi's soft outline, cut into the sheet: tousled hair, ears, shoulders.
import type { Piece, Spot } from './flat-pieces';

/** From the left ear clockwise, in hundredths of the sheet. */
const points: readonly (readonly [number, number])[] = [
  [30, 41],
  [31, 35],
  [33, 28],
  [37, 23],
  [41, 21],
  [43, 17.5],
  [51, 15.5],
  [58, 16.5],
  [63, 20],
  [66.5, 24],
  [69.5, 31],
  [69, 37.5],
  [68, 41.5],
  [70.5, 43],
  [70, 47.5],
  [67.5, 49.5],
  [65.5, 55],
  [61.5, 60],
  [57, 63],
  [56.5, 66],
  [58, 69],
  [64, 71.5],
  [72, 75],
  [77.5, 81],
  [80, 89],
  [80, 94],
  [20, 94],
  [20, 89],
  [22.5, 81],
  [28, 75],
  [36, 71.5],
  [42, 69],
  [43.5, 66],
  [43, 63],
  [38.5, 60],
  [34.5, 55],
  [32.5, 49.5],
  [29.5, 47.5],
  [29, 43],
];
const smoothings = 2;

/** Cuts every corner of a closed shape off, so that it becomes rounder. */
function rounder(shape: Piece): Piece {
  return shape.flatMap((spot, order) => {
    const next = shape[(order + 1) % shape.length] ?? spot;
    const between = (share: number): Spot => ({
      u: spot.u + (next.u - spot.u) * share,
      v: spot.v + (next.v - spot.v) * share,
    });
    return [between(0.25), between(0.75)];
  });
}

function outline(): Piece {
  let shape: Piece = points.map(([across, down]) => ({ u: across / 100, v: down / 100 }));
  for (let round = 0; round < smoothings; round += 1) shape = rounder(shape);
  return shape;
}

/** The whole outline. */
export const taviOutline: Piece = outline();
