// Where every spot of the sheet is when its folds are turned so far: rotation about each crease, one after another.
import { beyond, footOn, type Line, type Spot } from './flat-pieces';
import type { Crease } from './fold-places';

/** A place in the air, in sheet widths: across, down, towards us. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How far a fold has come now. */
export interface Turn {
  /** Degrees that the part beyond the crease is turned by. */
  readonly degrees: number;
  /** How much of its slope the crease has taken, 0 to 1. */
  readonly relief: number;
}

interface Ridge {
  readonly line: Line;
  readonly slope: number;
}

interface Flap {
  readonly line: Line;
  readonly radians: number;
  /** The direction of its crease in the air. */
  axis: Point;
}

const wrinkleSlope = 0.1;
/** The steepest that all slopes together may be, as a mean. */
const steepest = 0.4;
const level: Point = { x: 1, y: 0, z: 0 };
const samples = [0, 0.25, 0.5, 0.75, 1];

/** A turn that is over and done. */
export const doneTurn = (crease: Crease, smooth = 0): Turn => ({
  degrees: crease.stays * (1 - smooth) + smoothed(crease.stays) * smooth,
  relief: 1 - smooth * 0.18,
});

/** What is left of a fold that a hand has smoothed: the more it was turned, the more it stands off. */
const smoothed = (stays: number): number => Math.min(24, stays * 0.2);

/** How far a fold has come at a moment of its folding (0 to 1): it is turned wholly, and comes back to where it stays. */
export function turnAt(crease: Crease, moment: number): Turn {
  const ease = (share: number): number => share * share * (3 - 2 * share);
  const up = 0.5;
  const degrees =
    moment < up
      ? crease.turns * ease(moment / up)
      : crease.turns + (crease.stays - crease.turns) * ease((moment - up) / (1 - up));
  return { degrees, relief: ease(Math.min(1, moment * 1.6)) };
}

/** A folded sheet. */
export class FoldPose {
  readonly #ridges: readonly Ridge[];
  readonly #flaps: readonly Flap[];
  #level = { z: 0, u: 0, v: 0 };

  constructor(creases: readonly Crease[], turns: readonly Turn[]) {
    const ridges = creases.flatMap(({ line, slope, wrinkle }, order): Ridge[] => {
      const relief = turns[order]?.relief ?? 1;
      const aside = wrinkleSlope * (order % 2 ? 1 : -1);
      const own = { line, slope: slope * relief };
      return wrinkle ? [own, { line: wrinkle, slope: aside * relief }] : [own];
    });
    // Later folds become shallow: the paper is only so thick.
    const total = Math.sqrt(ridges.reduce((sum, { slope }) => sum + slope * slope, 0));
    const share = Math.min(1, steepest / Math.max(total, 1e-6));
    this.#ridges = ridges.map(({ line, slope }) => ({ line, slope: slope * share }));
    this.#flaps = creases.flatMap(({ line }, order) => {
      const degrees = turns[order]?.degrees ?? 0;
      return Math.abs(degrees) < 0.05 ? [] : [{ line, radians: (degrees * Math.PI) / 180, axis: level }];
    });
    this.#hang();
    for (const [order, flap] of this.#flaps.entries()) flap.axis = this.#axisOf(flap, order);
  }

  /** How many times a spot is turned over, so that it lies before what it was turned onto; behind it where negative. */
  layer(spot: Spot): number {
    let layer = 0;
    for (const { line, radians } of this.#flaps) {
      if (Math.abs(radians) > 0.5 && beyond(line, spot) > 0) layer += Math.sign(radians);
    }
    return layer;
  }

  /** Where a spot of the sheet is. */
  at(spot: Spot): Point {
    return this.#turned(spot, this.#flaps.length);
  }

  #turned(spot: Spot, count: number): Point {
    for (let order = count - 1; order >= 0; order -= 1) {
      const flap = this.#flaps[order];
      if (!flap || beyond(flap.line, spot) <= 1e-6) continue;
      const foot = this.#turned(footOn(flap.line, spot), order);
      return rotated(this.#turned(spot, order), foot, flap.axis, flap.radians);
    }
    return { x: spot.u, y: spot.v, z: this.#height(spot) };
  }

  /** The direction of a crease in the air, so that what is beyond comes towards us. */
  #axisOf({ line }: Flap, order: number): Point {
    const [from, to] = [this.#turned(line.from, order), this.#turned(line.to, order)];
    const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
    // Right of the way from `from` to `to` is beyond, or left of it.
    const side = (line.to.u - line.from.u) * line.nv - (line.to.v - line.from.v) * line.nu > 0 ? 1 : -1;
    const unit = side / length;
    return { x: (to.x - from.x) * unit, y: (to.y - from.y) * unit, z: (to.z - from.z) * unit };
  }

  #height(spot: Spot): number {
    let z = -this.#level.z - this.#level.u * (spot.u - 0.5) - this.#level.v * (spot.v - 0.5);
    for (const { line, slope } of this.#ridges) z += Math.abs(beyond(line, spot)) * slope;
    return z;
  }

  /** The sheet hangs straight down whatever its creases: what they lift on the whole is taken off again. */
  #hang(): void {
    const sum = { z: 0, u: 0, v: 0 };
    let weight = 0;
    for (const u of samples) {
      for (const v of samples) {
        const z = this.#height({ u, v });
        sum.z += z;
        sum.u += z * (u - 0.5);
        sum.v += z * (v - 0.5);
        weight += (u - 0.5) ** 2;
      }
    }
    this.#level = { z: sum.z / samples.length ** 2, u: sum.u / weight, v: sum.v / weight };
  }
}

/** A point turned about an axis (of length 1) through a foot. */
function rotated(point: Point, foot: Point, axis: Point, radians: number): Point {
  const [x, y, z] = [point.x - foot.x, point.y - foot.y, point.z - foot.z];
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const along = (axis.x * x + axis.y * y + axis.z * z) * (1 - cosine);
  return {
    x: foot.x + x * cosine + (axis.y * z - axis.z * y) * sine + axis.x * along,
    y: foot.y + y * cosine + (axis.z * x - axis.x * z) * sine + axis.y * along,
    z: foot.z + z * cosine + (axis.x * y - axis.y * x) * sine + axis.z * along,
  };
}
