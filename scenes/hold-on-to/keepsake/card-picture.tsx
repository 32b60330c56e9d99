// Draws the hold-on card as a picture: the front with its three lanterns above, the back below.
import { beginCard, pictureOf, write, type Letters } from '../../../src/ui/keepsake/card-pen';
import type { Pen } from '../../../src/ui/keepsake/pen';
import type { CardContent } from './card-content';

const backgrounds: Record<string, string> = import.meta.glob('../../../assets/built/scenes/sea-card/card.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** An A6 sheet at 210 dots an inch, front and back under each other. */
const width = 1240;
const height = 874;
const middle = width / 2;
const margin = 90;
const cream = '#fff6e9';
const gold = '#ffd166';
const foam = '#bfeee0';

async function imageOf(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

async function paintGround(pen: Pen): Promise<void> {
  const water = pen.createLinearGradient(0, 0, 0, height * 2);
  for (const [at, color] of [
    [0, '#0c2a55'],
    [0.5, '#14507a'],
    [1, '#0c2a55'],
  ] as const)
    water.addColorStop(at, color);
  pen.fillStyle = water;
  pen.fillRect(0, 0, width, height * 2);
  const [background] = Object.values(backgrounds);
  if (background !== undefined) pen.drawImage(await imageOf(background), 0, 0, width, height);
  pen.fillStyle = 'rgb(255 209 102 / 45%)';
  pen.fillRect(margin, height - 1, width - margin * 2, 2);
}

/** Three places for lanterns, as the background has them. */
const lanternSpots = [236, 620, 1004] as const;
const lanternY = 268;

function lightLantern(pen: Pen, x: number): void {
  const light = pen.createRadialGradient(x, lanternY + 16, 4, x, lanternY, 130);
  for (const [at, color] of [
    [0, '#fff3c4'],
    [0.38, '#ffd166'],
    [0.46, 'rgb(255 209 102 / 34%)'],
    [1, 'rgb(255 209 102 / 0%)'],
  ] as const)
    light.addColorStop(at, color);
  pen.fillStyle = light;
  pen.beginPath();
  pen.arc(x, lanternY, 130, 0, Math.PI * 2);
  pen.fill();
}

const room = width - margin * 2;
const title: Letters = { font: 'Kindlight Display', weight: 700, size: 62, color: gold };
const small: Letters = { font: 'Kindlight Body', weight: 500, size: 32, color: foam };

function writeFront(pen: Pen, card: CardContent, tag: string, direction: 'ltr' | 'rtl'): void {
  write(pen, card.title, tag, { x: middle, y: 36, room, most: 90 }, title);
  const spots = direction === 'ltr' ? lanternSpots : [...lanternSpots].reverse();
  card.lanterns.forEach(({ text, handle }, index) => {
    const x = spots[index] ?? middle;
    lightLantern(pen, x);
    const said: Letters = { font: 'Kindlight Body', weight: 700, size: 34, color: cream };
    const end = write(pen, text, tag, { x, y: 352, room: 340, most: 270 }, said);
    write(pen, handle, tag, { x, y: end + 6, room: 340, most: 40 }, { ...small, size: 28, color: gold });
  });
  write(pen, card.line, tag, { x: middle, y: 770, room, most: 60 }, { ...small, color: cream });
}

function writeBack(pen: Pen, { parts, back }: CardContent, tag: string): void {
  let y = height + 70;
  for (const { title: heading, lines } of parts) {
    y = write(pen, heading, tag, { x: middle, y, room, most: 60 }, { ...title, size: 44 }) + 8;
    for (const line of lines) {
      y = write(pen, line, tag, { x: middle, y, room, most: 100 }, { ...small, size: 36, color: cream }) + 4;
    }
    y += 34;
  }
  const last = height * 2 - 80 - back.length * 52;
  back.forEach((line, index) => {
    write(pen, line, tag, { x: middle, y: last + index * 52, room, most: 50 }, { ...small, size: 36 });
  });
}

/** The picture of a card in the language with this tag. Rejects where the browser cannot draw. */
export async function drawCard(card: CardContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height: height * 2, direction }, JSON.stringify(card));
  await paintGround(pen);
  writeFront(pen, card, tag, direction);
  writeBack(pen, card, tag);
  return pictureOf(pen);
}
