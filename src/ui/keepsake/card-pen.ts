// Writes words into the picture of a keepsake: in lines that fit, smaller where they would not.

import { fetchEmoji, widthOf, writeLine } from './card-emoji';
import type { Pen } from './pen';

/** How a block of text looks. */
export interface Letters {
  readonly font: 'Kindlight Display' | 'Kindlight Body';
  readonly weight: number;
  readonly size: number;
  readonly color: string;
}

/** Where a block of text begins, the middle of its width, how wide it may be and how high at most; in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly most: number;
}

const leading = 1.3;
const smallest = 18;

/** Words with the space behind them; languages that write no spaces are cut where a line may break. */
function wordsIn(text: string, tag: string): readonly string[] {
  if (!('Segmenter' in Intl)) return text.split(/(?<=\s)/u);
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    const before = words.at(-1) ?? '';
    // Behind a space, or between words that are written without one; signs stay with their word.
    const isFirst =
      /[\s。、！？」』，；：]$/u.test(before) || (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(segment));
    if (before === '' || (isFirst && /\S/u.test(segment))) words.push(segment);
    else words.push(`${words.pop() ?? ''}${segment}`);
  }
  return words;
}

function linesOf(pen: Pen, text: string, tag: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsIn(text, tag)) {
    if (line !== '' && widthOf(pen, (line + word).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

const fontOf = ({ weight, size, font }: Letters): string => `${weight} ${size}px "${font}", system-ui, sans-serif`;

/** How high a block would be at its own size. */
export function heightOf(pen: Pen, text: string, tag: string, room: number, look: Letters): number {
  pen.font = fontOf(look);
  return linesOf(pen, text, tag, room, look.size).length * look.size * leading;
}

/** Writes a block, smaller where it would not fit; returns where it ends. */
export function write(pen: Pen, text: string, tag: string, box: Box, look: Letters): number {
  pen.font = fontOf(look);
  const lines = linesOf(pen, text, tag, box.room, look.size);
  const step = look.size * leading;
  if (lines.length * step > box.most && look.size > smallest) {
    return write(pen, text, tag, box, { ...look, size: look.size - 2 });
  }
  pen.fillStyle = look.color;
  lines.forEach((line, index) => writeLine(pen, line, box.x, box.y + index * step, look.size));
  return box.y + lines.length * step;
}

/** How large a picture is, and which way its lines run. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * A pen on an empty picture, once letters and emoji for `words` (any text that holds them all) are there. Rejects where
 * the browser cannot draw.
 */
export async function beginCard({ width, height, direction }: Sheet, words: string): Promise<Pen> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  const letters = ['700 40px "Kindlight Display"', '600 40px "Kindlight Body"'];
  await Promise.all([...letters.map((font) => document.fonts.load(font, words)), fetchEmoji(words)]);
  Object.assign(pen, { direction, textAlign: 'center', textBaseline: 'top' });
  return pen;
}

/** The finished picture. */
export const pictureOf = ({ canvas }: Pen): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
  });
