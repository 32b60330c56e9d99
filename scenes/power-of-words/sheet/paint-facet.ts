// One facet on a canvas.
import type { Spot } from './flat-pieces';
import { cssOf, tintOf, type Paper } from './paper-light';

/** A point on the canvas, in sheet widths. */
export interface Seen {
  readonly px: number;
  readonly py: number;
}

/** Adds a shape to the current path. */
export function trace(context: CanvasRenderingContext2D, shape: readonly Seen[], scale: number, x = 0, y = 0): void {
  shape.forEach(({ px, py }, order) => {
    if (order === 0) context.moveTo(px * scale + x, py * scale + y);
    else context.lineTo(px * scale + x, py * scale + y);
  });
  context.closePath();
}

/** Paper that was folded often is nowhere quite even: how much brighter or darker it is about a spot. */
export const unevenness = ({ u, v }: Spot): number => ((Math.sin(u * 127.1 + v * 311.7) * 43758.5) % 1) * 0.12;

/** One facet, a little brighter towards the light, so that it looks bent. Paint what is under it first: seams show it. */
export function paintFacet(
  context: CanvasRenderingContext2D,
  shape: readonly Seen[],
  tints: Paper['front'],
  level: number,
  scale: number,
  isEven = false,
): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { px, py } of shape) {
    left = Math.min(left, px * scale);
    right = Math.max(right, px * scale);
    top = Math.min(top, py * scale);
    bottom = Math.max(bottom, py * scale);
  }
  const gradient = context.createLinearGradient(left, top, right, bottom);
  const large = isEven ? 0 : Math.min(1, (right - left + bottom - top) / scale);
  const bent = Math.min(0.16, 0.03 + Math.abs(level) * 0.3) * large;
  gradient.addColorStop(0, cssOf(tintOf(tints, level + bent)));
  gradient.addColorStop(1, cssOf(tintOf(tints, level - bent)));
  context.beginPath();
  trace(context, shape, scale);
  context.fillStyle = gradient;
  context.fill();
}

/** How spots of the flat sheet are carried to the canvas with a facet; undefined where it is too narrow to say. */
export function placeOn(corners: readonly (Spot & Seen)[]): ((spot: Spot) => Seen) | undefined {
  const [one, two] = corners;
  if (!one || !two) return undefined;
  const [au, av] = [two.u - one.u, two.v - one.v];
  const spread = (corner: Spot): number => au * (corner.v - one.v) - av * (corner.u - one.u);
  const third = corners.reduce((best, corner) => (Math.abs(spread(corner)) > Math.abs(spread(best)) ? corner : best));
  const size = spread(third);
  if (Math.abs(size) < 1e-7) return undefined;
  const [bu, bv] = [third.u - one.u, third.v - one.v];
  return ({ u, v }) => {
    const [du, dv] = [u - one.u, v - one.v];
    const [a, b] = [(du * bv - dv * bu) / size, (dv * au - du * av) / size];
    return {
      px: one.px + (two.px - one.px) * a + (third.px - one.px) * b,
      py: one.py + (two.py - one.py) * a + (third.py - one.py) * b,
    };
  };
}
