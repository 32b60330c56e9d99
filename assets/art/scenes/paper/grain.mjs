// A tile of paper grain for the whole stage: pale and dark specks, almost unseen, that join without a seam.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRandom } from '../../tools/random.mjs';

const SIZE = 128;
/** Alpha of a speck goes in steps, so that the tile stays small. */
const STEP = 9;

/** Writes `<folder>/grain.webp`; returns its bytes. */
export async function writeGrain(folder) {
  const random = createRandom(77);
  const field = soft(Float32Array.from({ length: SIZE * SIZE }, () => random() - 0.5));
  const pixels = Buffer.alloc(SIZE * SIZE * 4);
  field.forEach((value, i) => {
    const alpha = Math.min(3, Math.round(Math.abs(value) * (value > 0 ? 6 : 3.6))) * STEP;
    if (alpha > 0) pixels.set([...(value > 0 ? [255, 252, 240] : [90, 50, 50]), alpha], i * 4);
  });
  const image = await sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 4 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
  writeFileSync(join(folder, 'grain.webp'), image);
  return image.length;
}

/** Every point mixed with its neighbours along the fibre, over the tile's edges. */
function soft(field) {
  const at = (x, y) => field[((y + SIZE) % SIZE) * SIZE + ((x + SIZE) % SIZE)];
  return field.map((value, i) => {
    const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
    return value * 0.5 + (at(x + 1, y) + at(x - 1, y) + at(x, y - 1)) * 0.28;
  });
}
