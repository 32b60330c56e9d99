// Draws the Kindness Guide as a picture: a sheet of paper in the night, a small lantern before each sentence.
import { beginCard, heightOf, pictureOf, write, type Letters } from '../card-pen';
import type { Pen } from '../pen';
import { paintGlow } from '../lantern/lantern-pen';
import type { GuideContent, GuideLine } from './guide-content';

/** A 4:5 picture, as most places show it whole. */
const width = 1240;
const height = 1550;
const paper = { x: 60, y: 60, width: width - 120, height: height - 190, round: 44 } as const;
const inner = 64;
/** The sentences stand between these heights. */
const top = 268;
const bottom = paper.y + paper.height - 44;
const lamp = 58;
const ink = '#2b1b3d';
const heading: Letters = { font: 'Kindlight Display', weight: 700, size: 66, color: '#2c2068' };
const said: Letters = { font: 'Kindlight Body', weight: 700, size: 46, color: ink };

interface Column {
  readonly lines: readonly GuideLine[];
  readonly room: number;
}

/** How sentences stand: their letters, and one or two columns. */
interface Setting {
  readonly look: Letters;
  readonly gap: number;
  readonly columns: readonly Column[];
}

const whole = paper.width - inner * 2;

function setIn(count: 1 | 2, size: number, lines: readonly GuideLine[]): Setting {
  const half = Math.ceil(lines.length / count);
  const room = (whole - (count - 1) * 44) / count;
  const parts = count === 1 ? [lines] : [lines.slice(0, half), lines.slice(half)];
  return { look: { ...said, size }, gap: size * 0.85, columns: parts.map((part) => ({ lines: part, room })) };
}

const highOf = (pen: Pen, { lines, room }: Column, { look, gap }: Setting, tag: string): number =>
  lines.reduce((sum, { sentence }) => sum + heightOf(pen, sentence, tag, room - lamp, look) + gap, -gap);

/** The largest letters that fit: in one column while they stay large, else in two. */
function settle(pen: Pen, lines: readonly GuideLine[], tag: string): Setting {
  const tries = ([1, 2] as const).flatMap((count) =>
    Array.from({ length: count === 1 ? 9 : 11 }, (_, step) => setIn(count, (count === 1 ? 46 : 36) - step * 2, lines)),
  );
  const fits = (setting: Setting) =>
    setting.columns.every((column) => highOf(pen, column, setting, tag) <= bottom - top);
  return tries.find(fits) ?? setIn(2, 16, lines);
}

function paintPaper(pen: Pen): void {
  const night = pen.createLinearGradient(0, 0, 0, height);
  night.addColorStop(0, '#1b1236');
  night.addColorStop(1, '#5a3a78');
  pen.fillStyle = night;
  pen.fillRect(0, 0, width, height);
  paintGlow(pen, width / 2, 120, 700, '#ffc98a', 0.5);
  pen.fillStyle = '#fff6e9';
  pen.beginPath();
  pen.roundRect(paper.x, paper.y, paper.width, paper.height, paper.round);
  pen.fill();
  Object.assign(pen, { strokeStyle: '#ffc24b', lineWidth: 5 });
  pen.beginPath();
  pen.roundRect(paper.x + 18, paper.y + 18, paper.width - 36, paper.height - 36, paper.round - 14);
  pen.stroke();
}

/** A light before a sentence, in the colour of its level. */
function paintLight(pen: Pen, x: number, y: number, color: string): void {
  paintGlow(pen, x, y, 40, '#ffd98a', 0.9);
  Object.assign(pen, { fillStyle: color, strokeStyle: '#2c2068', lineWidth: 3 });
  pen.beginPath();
  pen.roundRect(x - 12, y - 14, 24, 28, 8);
  pen.fill();
  pen.stroke();
}

function layColumn(pen: Pen, column: Column, start: number, y: number, setting: Setting, tag: string): void {
  const way = pen.direction === 'rtl' ? -1 : 1;
  const { look, gap } = setting;
  let at = y;
  for (const { sentence, color } of column.lines) {
    paintLight(pen, start + way * 18, at + look.size * 0.58, color);
    const box = { x: start + way * lamp, y: at, room: column.room - lamp, most: Infinity };
    at = write(pen, sentence, tag, box, look) + gap;
  }
}

/** The picture in the language with this tag. Rejects where the browser cannot draw. */
export async function drawGuide(card: GuideContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const pen = await beginCard({ width, height, direction }, JSON.stringify(card));
  paintPaper(pen);
  write(pen, card.title, tag, { x: width / 2, y: 130, room: whole, most: 96 }, heading);
  const foot: Letters = { ...heading, size: 36, color: '#ffd98a' };
  write(pen, 'Kindlight', tag, { x: width / 2, y: height - 96, room: whole, most: 60 }, foot);
  const setting = settle(pen, card.lines, tag);
  const tallest = Math.max(...setting.columns.map((column) => highOf(pen, column, setting, tag)));
  // Few sentences stand in the upper half of their room, not at its edge.
  const y = top + (bottom - top - tallest) * 0.4;
  pen.textAlign = 'start';
  let start = direction === 'ltr' ? paper.x + inner : width - paper.x - inner;
  for (const column of setting.columns) {
    layColumn(pen, column, start, y, setting, tag);
    start += (direction === 'ltr' ? 1 : -1) * (column.room + 44);
  }
  return pictureOf(pen);
}
