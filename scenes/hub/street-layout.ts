// Where the six houses of Lantern Street stand: in a row, or on three terraces of two.
import type { Framing, Shape } from '../_kit/place-camera';

/** A house's foot in its middle (logical units), and its size. */
export interface HousePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const houses = 6;
const rowFoot = 596;
const terraceFeet = [262, 566, 870] as const;

/** The place of house `number` (1–6). */
export function housePlace(number: number, shape: Shape): HousePlace {
  const index = Math.min(houses, Math.max(1, number)) - 1;
  if (shape === 'wide') {
    return { x: 126 + index * 206, y: rowFoot, scale: 1 };
  }
  const foot = terraceFeet[Math.floor(index / 2)] ?? terraceFeet[2];
  return { x: 640 + (index % 2 === 0 ? -112 : 112), y: foot, scale: 0.9 };
}

/** What must be seen of the street. */
export const streetFraming: Framing = (shape) =>
  shape === 'wide' ? { x: 0, y: 0, width: 1280, height: 720 } : { x: 395, y: -110, width: 490, height: 1030 };

/** Feet of the terraces, from the top; none in a row. */
export const terraces = (shape: Shape): readonly number[] => (shape === 'wide' ? [] : terraceFeet);
