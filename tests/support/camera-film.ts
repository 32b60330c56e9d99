// A film for the browser's fake camera (Y4M), made of still pictures: what a teacher's camera sees, one paper after another.
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Picture } from './pdf-picture';

const width = 640;
const height = 480;
const grey = Buffer.alloc((width * height) / 2, 128);

/** Writes a film in which each picture is held for `frames` frames of ten a second; it starts again at its end. */
export async function writeFilm(file: string, pictures: readonly Picture[], frames = 8): Promise<void> {
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const { light, ...size } of pictures) {
    const frame = await sharp(light, { raw: { ...size, channels: 1 } })
      .resize({ width, height, fit: 'contain', background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer();
    for (let count = 0; count < frames; count += 1) parts.push(Buffer.from('FRAME\n'), frame, grey);
  }
  writeFileSync(file, Buffer.concat(parts));
}

/** How a browser is started that sees the film instead of a camera, and is asked by nobody whether it may. */
export const filmSwitches = (file: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];
