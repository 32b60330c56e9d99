// Draws the hold-on card as a picture: the front with its three lanterns above, the back below.
import type { CardContent } from './card-content';

const backgrounds: Record<string, string> = import.meta.glob('../../../assets/built/scenes/sea-props/card.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** An A6 sheet at 210 dots an inch, front and back under each other. */
const width = 1240;
const height = 874;
const margin = 90;
const cream = '#fff6e9';
const gold = '#ffd166';
const foam = '#bfeee0';

type Pen = CanvasRenderingContext2D;

/** Words with the space behind them; languages that write no spaces are cut where a line may break. */
function wordsIn(text: string, tag: string): readonly string[] {
  if (!('Segmenter' in Intl)) return text.split(/(?<=\s)/u);
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    // Signs and spaces stay with the word before them.
    const isFirst = words.length === 0 || /^[\p{L}\p{N}@(“"«]/u.test(segment);
    words.push(isFirst ? segment : `${words.pop() ?? ''}${segment}`);
  }
  return words;
}

function linesOf(pen: Pen, text: string, tag: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsIn(text, tag)) {
    if (line !== '' && pen.measureText((line + word).trimEnd()).width > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

interface Letters {
  readonly font: 'Kindlight Display' | 'Kindlight Body';
  readonly weight: number;
  readonly size: number;
  readonly color: string;
}

/** Where a block of text begins, how wide it may be and how high at most. */
interface Box {
  readonly y: number;
  readonly room: number;
  readonly most: number;
}

const leading = 1.3;
const smallest = 18;

/** Writes a block, smaller where it would not fit; returns where it ends. */
function write(pen: Pen, text: string, tag: string, box: Box, look: Letters): number {
  pen.font = `${look.weight} ${look.size}px "${look.font}", system-ui, sans-serif`;
  const lines = linesOf(pen, text, tag, box.room);
  const step = look.size * leading;
  if (lines.length * step > box.most && look.size > smallest) {
    return write(pen, text, tag, box, { ...look, size: look.size - 2 });
  }
  pen.fillStyle = look.color;
  lines.forEach((line, index) => pen.fillText(line, width / 2, box.y + index * step));
  return box.y + lines.length * step;
}

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

/** The picture of a card in the language with this tag. Rejects where the browser cannot draw. */
export async function drawCard(card: CardContent, tag: string, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height * 2;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  await document.fonts.ready;
  await paintGround(pen);
  Object.assign(pen, { direction, textAlign: 'center', textBaseline: 'top' });
  const room = width - margin * 2;
  const title: Letters = { font: 'Kindlight Display', weight: 700, size: 66, color: gold };
  const small: Letters = { font: 'Kindlight Body', weight: 500, size: 32, color: foam };
  let y = write(pen, card.title, tag, { y: 70, room, most: 90 }, title);
  y = write(pen, card.line, tag, { y: y + 6, room, most: 50 }, small) + 40;
  const share = (height - 60 - y) / Math.max(1, card.lanterns.length);
  card.lanterns.forEach(({ text, handle }, index) => {
    const from = y + index * share;
    const said = { font: 'Kindlight Body', weight: 700, size: 40, color: cream } as const;
    const end = write(pen, text, tag, { y: from, room, most: share - 60 }, said);
    write(pen, handle, tag, { y: end + 2, room, most: 40 }, { ...small, size: 28, color: gold });
  });
  y = height + 70;
  for (const { title: heading, lines } of card.parts) {
    y = write(pen, heading, tag, { y, room, most: 60 }, { ...title, size: 44 }) + 8;
    for (const line of lines)
      y = write(pen, line, tag, { y, room, most: 100 }, { ...small, size: 36, color: cream }) + 4;
    y += 34;
  }
  const last = height * 2 - 80 - card.back.length * 52;
  card.back.forEach((line, index) => {
    write(pen, line, tag, { y: last + index * 52, room, most: 50 }, { ...small, size: 36 });
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
  });
}
