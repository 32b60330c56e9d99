// Emoji in the picture of a keepsake: drawn the same on every device, in a line with its letters.
import { emojiIn, emojiPicture } from '../kit/with-emoji';
import type { Pen } from './pen';

const pictures = new Map<string, HTMLImageElement>();
/** How wide a drawn emoji stands, in heights of its letters. */
const wide = 1.2;

/** Fetches the emoji of a text; one that does not arrive stays a letter. */
export async function fetchEmoji(text: string): Promise<void> {
  const wanted = new Set(text.split(emojiIn).filter((part, index) => index % 2 === 1 && !pictures.has(part)));
  const coming = [...wanted].map(async (part) => {
    const address = emojiPicture(part);
    if (address === undefined) return;
    const image = new Image();
    image.src = address;
    const came = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    if (came) pictures.set(part, image);
  });
  await Promise.all(coming);
}

const widthOfPart = (pen: Pen, part: string, size: number): number =>
  pictures.has(part) ? size * wide : pen.measureText(part).width;

/** How wide a line is with its emoji. */
export const widthOf = (pen: Pen, line: string, size: number): number =>
  line.split(emojiIn).reduce((sum, part) => sum + widthOfPart(pen, part, size), 0);

/** Writes one line at the pen's own alignment: whole where nothing in it has a picture, else part by part. */
export function writeLine(pen: Pen, line: string, x: number, y: number, size: number): void {
  const parts = line.split(emojiIn);
  if (!parts.some((part) => pictures.has(part))) {
    pen.fillText(line, x, y);
    return;
  }
  const way = pen.direction === 'rtl' ? -1 : 1;
  let at = pen.textAlign === 'center' ? x - (way * widthOf(pen, line, size)) / 2 : x;
  pen.save();
  pen.textAlign = 'start';
  for (const part of parts) {
    const room = widthOfPart(pen, part, size);
    const picture = pictures.get(part);
    if (picture) pen.drawImage(picture, at + (way * room) / 2 - size / 2, y, size, size);
    else pen.fillText(part, at, y);
    at += way * room;
  }
  pen.restore();
}
