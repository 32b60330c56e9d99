// Draws the card that is shared: a white sheet with the picture to scan, the line and the sign.
import { beginCard, pictureOf, write } from '../../keepsake/card-pen';

/** What stands on it. */
export interface ResultCard {
  readonly title: string;
  /** For the teacher. */
  readonly note: string;
  /** Who it is of, without the link. */
  readonly line: string;
  readonly squares: readonly (readonly boolean[])[];
}

const width = 1000;
const height = 1280;
/** Where the picture begins, and how wide it may be. */
const picture = { top: 120, room: 900 };
const quiet = 4;
const ink = '#2b1b3d';

/** In the language with this tag. Rejects where the browser cannot draw. */
export async function drawResult(card: ResultCard, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  const middle = { x: width / 2, room: width - 120 };
  const heading = { font: 'Kindlight Display', weight: 700, color: ink } as const;
  write(pen, card.title, tag, { ...middle, y: 50, most: 90 }, { ...heading, size: 60 });
  const { squares } = card;
  // Whole pixels, so that the edges are sharp.
  const side = Math.floor(picture.room / (squares.length + 2 * quiet));
  const left = Math.round((width - side * squares.length) / 2);
  const top = picture.top + side * quiet;
  pen.fillStyle = '#000';
  squares.forEach((row, y) =>
    row.forEach((on, x) => {
      if (on) pen.fillRect(left + x * side, top + y * side, side, side);
    }),
  );
  const below = top + side * (squares.length + quiet) + 20;
  const end = write(pen, card.line, tag, { ...middle, y: below, most: 150 }, { ...heading, size: 44 });
  const body = { font: 'Kindlight Body', weight: 600, size: 32, color: ink } as const;
  write(pen, card.note, tag, { ...middle, y: end + 16, most: height - end - 40 }, body);
  return pictureOf(pen);
}
