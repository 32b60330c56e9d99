// Draws the strip as a picture: three tiles, the whole sentence in tiles, the line below, a street at dusk behind.
import { beginCard, pictureOf, write, type Letters } from '../../../src/ui/keepsake/card-pen';
import type { Pen } from '../../../src/ui/keepsake/pen';
import type { CardContent } from './card-content';

/** An A6 sheet at 210 dots an inch. */
const width = 1240;
const height = 874;
const ink = '#2b1b3d';

const sky = [
  [0, '#6a4a80'],
  [0.45, '#e98a6a'],
  [0.72, '#ffcf8a'],
  [0.721, '#4a2d52'],
  [1, '#2f1b3a'],
] as const;

function paintGround(pen: Pen): void {
  const ground = pen.createLinearGradient(0, 0, 0, height);
  for (const [at, color] of sky) ground.addColorStop(at, color);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
}

/** How a row of tiles is laid: the height of its middle, its letters, the height of a tile, the most that it may take. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly tall: number;
  readonly font: Letters['font'];
}

/** Letters drawn from the top of their box take so much of their size; then they stand in the middle of a tile. */
const lineBox = 1.02;
const gap = 16;
const inner = 26;
const room = width - 140;

/** Rows of tiles that fit beside one another. */
function rowsOf(pen: Pen, texts: readonly string[], { size, font }: Row): readonly (readonly [string, number][])[] {
  pen.font = `700 ${String(size)}px "${font}", system-ui, sans-serif`;
  const rows: [string, number][][] = [[]];
  let used = 0;
  for (const text of texts) {
    const wide = pen.measureText(text).width + inner * 2;
    if (used > 0 && used + gap + wide > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push([text, wide]);
    used += wide + (used > 0 ? gap : 0);
  }
  return rows;
}

/** Tiles in the order of reading; returns where they end. */
function layTiles(pen: Pen, texts: readonly string[], row: Row, tag: string, direction: 'ltr' | 'rtl'): number {
  let y = row.y;
  for (const tiles of rowsOf(pen, texts, row)) {
    const whole = tiles.reduce((sum, [, wide]) => sum + wide, 0) + gap * (tiles.length - 1);
    let x = (width - whole) / 2;
    for (const [text, wide] of direction === 'ltr' ? tiles : [...tiles].reverse()) {
      pen.fillStyle = '#c98a4b';
      pen.beginPath();
      pen.roundRect(x, y + 7, wide, row.tall, 14);
      pen.fill();
      pen.fillStyle = '#fff6e3';
      pen.beginPath();
      pen.roundRect(x, y, wide, row.tall, 14);
      pen.fill();
      const letters: Letters = { font: row.font, weight: 700, size: row.size, color: ink };
      const box = { x: x + wide / 2, y: y + (row.tall - row.size * lineBox) / 2, room: wide, most: row.tall };
      write(pen, text, tag, box, letters);
      x += wide + gap;
    }
    y += row.tall + gap + 7;
  }
  return y;
}

/** The picture of a strip in the language with this tag. Rejects where the browser cannot draw. */
export async function drawCard(card: CardContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  paintGround(pen);
  const small: Letters = { font: 'Kindlight Display', weight: 700, size: 40, color: '#fff6e3' };
  const middle = width / 2;
  write(pen, card.title, tag, { x: middle, y: 52, room, most: 60 }, small);
  const rhyme: Row = { y: 126, size: 58, tall: 104, font: 'Kindlight Display' };
  const end = layTiles(pen, card.rhyme, rhyme, tag, direction);
  write(pen, card.ownTitle, tag, { x: middle, y: end + 34, room, most: 50 }, { ...small, size: 32, color: ink });
  layTiles(pen, card.own, { y: end + 88, size: 36, tall: 68, font: 'Kindlight Body' }, tag, direction);
  write(pen, card.once, tag, { x: middle, y: 672, room, most: 130 }, { ...small, size: 46 });
  write(pen, 'Kindlight', tag, { x: middle, y: 800, room, most: 50 }, { ...small, size: 32, color: '#ffcf6e' });
  return pictureOf(pen);
}
