// Where the six houses of Lantern Street stand: in a row, or on two terraces of three.
import type { Framing, Shape } from '../_kit/place-camera';

/** A house's foot in its middle (logical units), and its size. */
export interface HousePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const houses = 6;
const rowFoot = 596;
const terraceFeet = [250, 620] as const;

/** The place of house `number` (1–6). */
export function housePlace(number: number, shape: Shape): HousePlace {
  const index = Math.min(houses, Math.max(1, number)) - 1;
  if (shape === 'wide') {
    return { x: 126 + index * 206, y: rowFoot, scale: 1 };
  }
  const foot = index < 3 ? terraceFeet[0] : terraceFeet[1];
  return { x: 640 + ((index % 3) - 1) * 202, y: foot, scale: 0.94 };
}

/** What must be seen of the street. */
export const streetFraming: Framing = (shape) =>
  shape === 'wide' ? { x: 0, y: 0, width: 1280, height: 720 } : { x: 328, y: -70, width: 624, height: 730 };

/** Feet of the terraces, from the top; none in a row. */
export const terraces = (shape: Shape): readonly number[] => (shape === 'wide' ? [] : terraceFeet);
