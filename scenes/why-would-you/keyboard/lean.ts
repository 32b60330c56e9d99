// How far the phone may be turned in the room that it has: pictures of words must not be cut off.

/** Degrees that one step of the slope is worth. */
const step = 5;
const radian = Math.PI / 180;

/** A phone of this size in a room of this width, in CSS pixels. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly room: number;
}

/** How the phone stands: its angle in degrees, and the room that this takes above and below, in CSS pixels. */
export interface Lean {
  readonly angle: number;
  readonly rise: number;
}

/** The greatest angle at which a turned box is no wider than the room. */
function widest({ width, height, room }: Fit): number {
  const diagonal = Math.hypot(width, height);
  if (room >= diagonal) return 90;
  if (room <= width) return 0;
  return (Math.atan2(height, width) - Math.acos(room / diagonal)) / radian;
}

/** Five degrees a step, at most so many, and never more than fit; keys and incline carry the rest. */
export function leanOnPage(slope: number, most: number, fit: Fit): Lean {
  const angle = Math.min(slope * step, most, widest(fit));
  const sine = Math.sin(angle * radian);
  const cosine = Math.cos(angle * radian);
  return { angle, rise: (fit.width * sine + fit.height * cosine - fit.height) / 2 };
}
