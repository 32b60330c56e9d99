// Draws the lanterns of the lit windows on the bay before Lantern Street.
import { beginCard, pictureOf, write, type Letters } from '../card-pen';
import type { Pen } from '../pen';
import type { LanternContent } from './lantern-content';
import type { LanternView } from './lantern-look';
import { paintGlow, paintLantern } from './lantern-pen';

const painted: Record<string, string> = import.meta.glob('../../../../assets/built/scenes/street/{sky,far}.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A 4:5 picture, as most places show it whole. */
const width = 1240;
const height = 1550;
const middle = width / 2;
const cream = '#fff6e9';
const heading: Letters = { font: 'Kindlight Display', weight: 700, size: 64, color: '#ffd98a' };
const body: Letters = { font: 'Kindlight Body', weight: 600, size: 30, color: cream };

async function paintLayer(pen: Pen, name: string, y: number, scale: number): Promise<void> {
  const address = painted[`../../../../assets/built/scenes/street/${name}.webp`];
  if (address === undefined) return;
  const image = new Image();
  image.src = address;
  await image.decode();
  pen.drawImage(image, (width - image.width * scale) / 2, y, image.width * scale, image.height * scale);
}

/** The bay as the street has it; a plain night where its pictures do not arrive. */
async function paintBay(pen: Pen): Promise<void> {
  const night = pen.createLinearGradient(0, 0, 0, height);
  night.addColorStop(0, '#110b34');
  night.addColorStop(0.62, '#131c54');
  night.addColorStop(1, '#0c1038');
  pen.fillStyle = night;
  pen.fillRect(0, 0, width, height);
  try {
    await paintLayer(pen, 'sky', -240, 1);
    await paintLayer(pen, 'far', 80, 1.02);
  } catch (error) {
    console.warn('The bay could not be painted', error);
  }
  const water = pen.createLinearGradient(0, 520, 0, height);
  water.addColorStop(0, 'rgb(19 28 84 / 0%)');
  water.addColorStop(0.35, '#121a4e');
  water.addColorStop(1, '#0c1038');
  pen.fillStyle = water;
  pen.fillRect(0, 520, width, height - 520);
}

/** Small lights of everybody else, far out; always at the same places. */
function paintFarLights(pen: Pen): void {
  for (let number = 0; number < 46; number += 1) {
    const x = (number * 397 + 61) % width;
    const depth = (number * 29) % 100;
    const y = 404 + depth * 1.5;
    const size = 2.5 + depth / 26;
    paintGlow(pen, x, y, size * 7, '#ffc24b', 0.55);
    pen.fillStyle = '#ffe9b0';
    pen.fillRect(x - size, y - size * 1.4, size * 2, size * 2.4);
  }
}

/** Rows of at most three, the fuller one in front. */
function rowsOf(lanterns: readonly LanternView[]): readonly (readonly LanternView[])[] {
  if (lanterns.length <= 3) return [lanterns];
  const behind = Math.floor(lanterns.length / 2);
  return [lanterns.slice(0, behind), lanterns.slice(behind)];
}

/** A row with the words below each float. */
function layRow(pen: Pen, row: readonly LanternView[], y: number, scale: number, sheet: Sheet): void {
  const room = (width - 60) / row.length;
  row.forEach(({ title, line, look }, index) => {
    const place = sheet.direction === 'ltr' ? index : row.length - 1 - index;
    const x = 30 + room * (place + 0.5);
    paintLantern(pen, look, { x, y, scale });
    const box = { x, room: Math.min(room - 36, 900) };
    const large = row.length === 1 ? 1.5 : 1;
    const name: Letters = { ...heading, size: 34 * large };
    const end = write(pen, title, sheet.tag, { ...box, y: y + 44 * scale, most: 46 * large }, name);
    write(pen, line, sheet.tag, { ...box, y: end + 6, most: 142 * large }, { ...body, size: 28 * large });
  });
}

interface Sheet {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The picture in the language with this tag. Rejects where the browser cannot draw. */
export async function drawLanterns(card: LanternContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  await paintBay(pen);
  if (card.full) paintFarLights(pen);
  write(pen, card.title, tag, { x: middle, y: 56, room: width - 140, most: 90 }, heading);
  const rows = rowsOf(card.lanterns);
  const sheet = { tag, direction };
  const [first = [], second] = rows;
  if (second) {
    layRow(pen, first, 680, 0.98, sheet);
    layRow(pen, second, 1180, 1.05, sheet);
  } else {
    layRow(pen, first, first.length === 1 ? 1060 : 1000, first.length === 1 ? 2 : 1.4, sheet);
  }
  write(pen, 'Kindlight', tag, { x: middle, y: height - 54, room: width, most: 50 }, { ...heading, size: 32 });
  return pictureOf(pen);
}
