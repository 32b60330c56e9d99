// Writes words into the picture of a keepsake: in lines that fit, smaller where they would not.

/** What a picture is drawn with. */
export type Pen = CanvasRenderingContext2D;

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

/** Writes a block, smaller where it would not fit; returns where it ends. */
export function write(pen: Pen, text: string, tag: string, box: Box, look: Letters): number {
  pen.font = `${look.weight} ${look.size}px "${look.font}", system-ui, sans-serif`;
  const lines = linesOf(pen, text, tag, box.room);
  const step = look.size * leading;
  if (lines.length * step > box.most && look.size > smallest) {
    return write(pen, text, tag, box, { ...look, size: look.size - 2 });
  }
  pen.fillStyle = look.color;
  lines.forEach((line, index) => pen.fillText(line, box.x, box.y + index * step));
  return box.y + lines.length * step;
}

/** A pen on an empty picture, once the letters are there. Rejects where the browser cannot draw. */
export async function beginCard(width: number, height: number, direction: 'ltr' | 'rtl'): Promise<Pen> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  await document.fonts.ready;
  Object.assign(pen, { direction, textAlign: 'center', textBaseline: 'top' });
  return pen;
}

/** The finished picture. */
export const pictureOf = ({ canvas }: Pen): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
  });
