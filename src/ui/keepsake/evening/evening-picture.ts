// Draws the picture of an evening: flames, round portraits, moments with the way taken and the one that was not.
import { portraitOf } from '../../kit/portrait';
import { beginCard, pictureOf, write, type Letters } from '../card-pen';
import type { Pen } from '../pen';
import type { CardFork, EveningContent } from './evening-content';

/** A 4:5 picture, as most places show it whole. */
const width = 1240;
const height = 1550;
const middle = width / 2;
const room = width - 140;
const cream = '#fff6e9';
const heading: Letters = { font: 'Kindlight Display', weight: 700, size: 40, color: '#ffd98a' };
const body: Letters = { font: 'Kindlight Body', weight: 600, size: 32, color: cream };

function paintGround(pen: Pen): void {
  const sky = pen.createLinearGradient(0, 0, 0, height);
  for (const [at, color] of [
    [0, '#1b1236'],
    [0.6, '#3a2a6e'],
    [1, '#5a3a78'],
  ] as const)
    sky.addColorStop(at, color);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
}

/** A flame with a glow that says what the words beside it say. */
function paintFlame(pen: Pen, x: number, y: number, level: number): void {
  if (level > 0) {
    const glow = pen.createRadialGradient(x, y, 4, x, y, 44 + level * 22);
    glow.addColorStop(0, 'rgb(255 217 138 / 90%)');
    glow.addColorStop(1, 'rgb(255 160 80 / 0%)');
    pen.fillStyle = glow;
    pen.fillRect(x - 120, y - 120, 240, 240);
  }
  pen.beginPath();
  pen.moveTo(x, y - 46);
  pen.bezierCurveTo(x + 40, y - 8, x + 36, y + 40, x, y + 42);
  pen.bezierCurveTo(x - 36, y + 40, x - 40, y - 8, x, y - 46);
  if (level > 0) {
    pen.fillStyle = '#ffc24b';
    pen.fill();
  }
  Object.assign(pen, { strokeStyle: cream, lineWidth: 4 });
  pen.stroke();
}

function layLights(pen: Pen, { lights }: EveningContent, tag: string, direction: 'ltr' | 'rtl', y: number): void {
  const wide = room / lights.length;
  lights.forEach(({ text, level }, index) => {
    const place = direction === 'ltr' ? index : lights.length - 1 - index;
    const x = (width - room) / 2 + wide * (place + 0.5);
    paintFlame(pen, x, y + 60, level);
    write(pen, text, tag, { x, y: y + 124, room: wide - 24, most: 90 }, { ...body, size: 30 });
  });
}

const across = 118;
const portrait = 100;

async function layCircle(pen: Pen, card: EveningContent, tag: string, direction: 'ltr' | 'rtl', y: number) {
  write(pen, card.circleTitle, tag, { x: middle, y, room, most: 100 }, heading);
  const many = Math.min(card.circle.length, Math.floor(room / across));
  const pictures = await Promise.all(card.circle.slice(0, many).map(({ person }) => portraitOf(person)));
  card.circle.slice(0, many).forEach(({ name }, index) => {
    const place = direction === 'ltr' ? index : many - 1 - index;
    const x = middle + (place - (many - 1) / 2) * across;
    const picture = pictures[index];
    pen.save();
    pen.beginPath();
    pen.arc(x, y + 120, portrait / 2, 0, Math.PI * 2);
    pen.fillStyle = '#6a5a9c';
    pen.fill();
    pen.clip();
    if (picture) pen.drawImage(picture, x - portrait / 2, y + 120 - portrait / 2, portrait, portrait);
    pen.restore();
    write(pen, name, tag, { x, y: y + 178, room: across - 6, most: 40 }, { ...body, size: 24 });
  });
}

function layFork(pen: Pen, fork: CardFork, card: EveningContent, tag: string, top: number): number {
  const { moment, taken, other } = fork;
  const tall = 212;
  pen.fillStyle = 'rgb(255 246 233 / 10%)';
  pen.beginPath();
  pen.roundRect((width - room) / 2, top, room, tall, 26);
  pen.fill();
  const box = { x: middle, room: room - 60 };
  let y = write(pen, moment, tag, { ...box, y: top + 18, most: 50 }, { ...heading, size: 34 });
  y = write(pen, `${card.takenLabel}: ${taken}`, tag, { ...box, y: y + 6, most: 84 }, { ...body, size: 31 });
  if (other !== undefined) {
    write(
      pen,
      `${card.otherLabel}: ${other}`,
      tag,
      { ...box, y: y + 8, most: 64 },
      { ...body, size: 28, color: '#d9cbf2' },
    );
  }
  return top + tall + 20;
}

/** The picture in the language with this tag. Rejects where the browser cannot draw. */
export async function drawEvening(card: EveningContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  paintGround(pen);
  write(pen, card.title, tag, { x: middle, y: 64, room, most: 90 }, { ...heading, size: 64 });
  layLights(pen, card, tag, direction, 190);
  await layCircle(pen, card, tag, direction, 440);
  if (card.forks.length > 0) write(pen, card.forksTitle, tag, { x: middle, y: 700, room, most: 60 }, heading);
  let y = 772;
  for (const fork of card.forks.slice(0, 3)) y = layFork(pen, fork, card, tag, y);
  write(pen, 'Kindlight', tag, { x: middle, y: height - 62, room, most: 50 }, { ...heading, size: 34 });
  return pictureOf(pen);
}
