// Builds scenes/ink-*: the places of level 2 as Remi would draw them, and the atlas of its small things.

import { join } from 'node:path';
import { writeLayers } from '../tools/layers.mjs';
import { desk } from './ink/desk.mjs';

const places = { 'ink-desk': desk };

/** Builds every place and the props, or the one `only` names, to `<out>/scenes`. */
export async function buildInk({ out, only }) {
  for (const [name, draw] of Object.entries(places)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
}
