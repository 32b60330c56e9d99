// The picture to scan as a PNG, for slides and chats.

/** Light squares around it, and pixels of a square: sharp on a slide. */
const quiet = 4;
const pixels = 14;

/** Draws it; rejects where the browser cannot. */
export function qrFile(squares: readonly (readonly boolean[])[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const size = (squares.length + 2 * quiet) * pixels;
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('no canvas to draw a picture on'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = '#000';
  squares.forEach((row, y) =>
    row.forEach((on, x) => {
      if (on) pen.fillRect((x + quiet) * pixels, (y + quiet) * pixels, pixels, pixels);
    }),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture was not drawn'))), 'image/png');
  });
}
