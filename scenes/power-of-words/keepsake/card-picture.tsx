// Draws the crane as a picture: three notes in its creases, a line below.
import { beginCard, pictureOf, write, type Letters } from '../../../src/ui/keepsake/card-pen';
import type { Pen } from '../../../src/ui/keepsake/pen';
import { facets, strips } from '../paper/crane-shapes';
import type { CardContent } from './card-content';

/** An A6 sheet at 210 dots an inch. */
const width = 1240;
const height = 874;
/** Where the drawing of the crane begins, and how much larger it is than its shapes. */
const crane = { x: 40, y: 50, scale: 1.16 } as const;
const ink = '#2b1b3d';

function paintGround(pen: Pen): void {
  const sky = pen.createLinearGradient(0, 0, 0, height);
  for (const [at, color] of [
    [0, '#a9ddd0'],
    [0.72, '#dff2e8'],
    [1, '#ffe9cb'],
  ] as const)
    sky.addColorStop(at, color);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#ffe3a0';
  pen.beginPath();
  pen.arc(1010, 96, 76, 0, Math.PI * 2);
  pen.fill();
}

function paintCrane(pen: Pen): void {
  pen.save();
  pen.translate(crane.x, crane.y);
  pen.scale(crane.scale, crane.scale);
  pen.shadowColor = 'rgb(28 84 76 / 35%)';
  Object.assign(pen, { shadowBlur: 14, shadowOffsetY: 8 });
  for (const { corners, color } of facets) {
    pen.fillStyle = color;
    pen.beginPath();
    corners.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}

const said: Letters = { font: 'Kindlight Body', weight: 700, size: 32, color: ink };
const signed: Letters = { font: 'Kindlight Display', weight: 700, size: 26, color: '#14564d' };
const name = 40;

function layNotes(pen: Pen, { notes }: CardContent, tag: string, direction: 'ltr' | 'rtl'): void {
  const [left, right, below] = strips;
  const order = direction === 'ltr' ? [left, right, below] : [right, left, below];
  notes.forEach((note, index) => {
    const strip = order[index];
    if (!strip) return;
    const [wide, high] = [strip.width * crane.scale, strip.height * crane.scale];
    pen.save();
    pen.translate(crane.x + strip.x * crane.scale, crane.y + strip.y * crane.scale);
    pen.rotate((strip.turn * Math.PI) / 180);
    pen.fillStyle = '#ffe0b5';
    pen.fillRect(-wide / 2, -high / 2, wide, high);
    const box = { x: 0, room: wide - 36, most: high - name - 16 };
    // Measured first, so that it stands in the middle of its strip.
    const measured = write(pen, note.text, tag, { ...box, y: 0 }, { ...said, color: 'transparent' });
    const end = write(pen, note.text, tag, { ...box, y: -(measured + name) / 2 }, said);
    write(pen, note.name, tag, { x: 0, y: end + 2, room: wide - 36, most: name }, signed);
    pen.restore();
  });
}

/** The picture of a crane in the language with this tag. Rejects where the browser cannot draw. */
export async function drawCard(card: CardContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  paintGround(pen);
  paintCrane(pen);
  layNotes(pen, card, tag, direction);
  const line: Letters = { ...said, font: 'Kindlight Display', size: 54 };
  write(pen, card.line, tag, { x: width / 2, y: 752, room: width - 160, most: 90 }, line);
  return pictureOf(pen);
}
