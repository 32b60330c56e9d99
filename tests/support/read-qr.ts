// Reads a picture to scan, as a camera would: from light and dark points, in whatever way they were drawn.
import decodeQR from 'qr/decode.js';

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
