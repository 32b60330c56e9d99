// Files as a browser hands them over.
import type { Files } from '../../ports/files';
import { droppedFiles } from './dropped-files';
import { mostFiles, readFiles } from './read-files';

/** Photos are made smaller than this before a code is looked for; a code that fills a tenth of one is still read. */
const longestSide = 2200;

async function pixels(picture: Blob): Promise<ImageData | undefined> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    // What shows through would be black, and so would a code on it.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return context.getImageData(0, 0, canvas.width, canvas.height);
  } catch {
    return undefined;
  }
}

/** Creates the port of a real browser. */
export const createFiles = (): Files => ({
  dropped: (transfer) => droppedFiles(transfer, mostFiles + 1),
  read: readFiles,
  pixels,
});
