// Reads a picture to scan, as a camera would: from light and dark points, in whatever way they were drawn.
import decodeQR from 'qr/decode.js';
import type { Picture } from './pdf-picture';

/** What a picture of squares says; each square is drawn as some points, with a light border around all. */
export function readSquares(squares: readonly (readonly boolean[])[], points = 4): string {
  const quiet = 4;
  const side = (squares.length + 2 * quiet) * points;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = squares[Math.floor(y / points) - quiet]?.[Math.floor(x / points) - quiet] === true;
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}

/** A part of a picture, in its pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture of a printed page says, or a part of it. */
export function readPicture({ width, height, light }: Picture, area?: Area): string {
  const part = area ?? { left: 0, top: 0, width, height };
  const data = new Uint8ClampedArray(part.width * part.height * 4).fill(255);
  for (let y = 0; y < part.height; y += 1) {
    for (let x = 0; x < part.width; x += 1) {
      const value = light[(y + part.top) * width + x + part.left] ?? 255;
      data.fill(value, (y * part.width + x) * 4, (y * part.width + x) * 4 + 3);
    }
  }
  return decodeQR({ width: part.width, height: part.height, data });
}
