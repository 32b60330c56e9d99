// What the layouts of painted stories share: how people stand and sit, what must be seen, mirrored with the writing.
import type { Direction, Rectangle, Shape, Size } from './place-camera';
import type { Spot } from './story-parts';

/** Spots by name. */
export type Spots = Readonly<Record<string, Spot>>;

/** The width in which a picture is mirrored, in logical units. */
const mirrors: Readonly<Record<Shape, number>> = { wide: 1280, tall: 720 };
/** A puppet of this scale is as large as somebody whom the painter calls 1. */
const life = 1.18;
/** Feet of somebody of size 1 below the seat. */
const legs = 243;

/** Somebody of a size stands with their feet here. */
export const stand = (x: number, y: number, size: number): Spot => ({ x, y, scale: size * life });
/** Somebody of a size sits on a seat of this height. */
export const sit = (x: number, seat: number, size: number): Spot => stand(x, seat + legs * size, size);

/** Where lines run from the right, a spot stands on the other side. */
export const turned = (spot: Spot, shape: Shape, direction: Direction): Spot =>
  direction === 'ltr' ? spot : { ...spot, x: mirrors[shape] - spot.x };

/** All spots, each on its side. */
export const allTurned = (spots: Spots, shape: Shape, direction: Direction): Spots =>
  Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, turned(spot, shape, direction)]));

/** Pictures are mirrored at half of this. */
export const axisOf = (shape: Shape, direction: Direction): number => (direction === 'ltr' ? 0 : mirrors[shape]);

const wideFocus = { x: 34, y: 40, width: 838, height: 670 } as const;
const tallFocus = { x: 20, y: 40, width: 680, least: 430, most: 640 } as const;

/** What must be seen; `tallFrom` moves its upper left corner where a narrow page needs it. */
export function storyFocus(
  shape: Shape,
  free: Size,
  direction: Direction,
  tallFrom: Partial<Pick<Rectangle, 'x' | 'y'>> = {},
): Rectangle {
  const { width, least, most } = tallFocus;
  const height = Math.min(most, Math.max(least, (free.height / free.width) * width));
  const focus = shape === 'wide' ? wideFocus : { x: tallFocus.x, y: tallFocus.y, width, height, ...tallFrom };
  return direction === 'ltr' ? { ...focus } : { ...focus, x: mirrors[shape] - focus.x - focus.width };
}
