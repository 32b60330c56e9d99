// Builds scenes/guests/guests.{webp,json}: what each guest shows beside Momo, one wordless picture by item id.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { coldGuests } from './guests/cold.mjs';
import { kindGuests } from './guests/kind.mjs';
import { makers } from './guests/makers.mjs';
import { maskGuests } from './guests/masks.mjs';
import { noisyGuests } from './guests/noisy.mjs';
import { TILE } from './guests/parts.mjs';

/** Every tile by item id. */
export const guests = { ...kindGuests, ...makers, ...noisyGuests, ...coldGuests, ...maskGuests };

/** Builds the atlas to `<out>/scenes/guests`; every frame is opaque and has the tile's size. */
export async function buildGuests({ out }) {
  const frames = Object.entries(guests).map(([name, content]) => ({ name, content, view: TILE, margin: 700 }));
  const bytes = await writeAtlas(join(out, 'scenes/guests/guests'), frames, {
    scale: 0.84,
    quality: 66,
    extra: { tile: TILE.slice(2) },
  });
  console.log(`  guests: ${frames.length} tiles, ${Math.round(bytes / 1024)} KB`);
}
