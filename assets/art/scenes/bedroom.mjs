// Builds scenes/bedroom: Nila's room at night in layers, and the atlas of its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { createRandom } from '../tools/random.mjs';
import { bed, duvet, leaf } from './bedroom/bed.mjs';
import { bulbPlaces, decor } from './bedroom/decor.mjs';
import { props } from './bedroom/props.mjs';
import { nightWindow, wall } from './bedroom/wall.mjs';
import { WIDE } from './view.mjs';

/** Layers from back to front; people stand between `bed` and `duvet`. */
export function bedroomLayers() {
  const random = createRandom(7);
  return [
    { name: 'wall', content: wall(random), view: WIDE, scale: 0.7, parallax: 0.1, quality: 78 },
    { name: 'window', content: nightWindow(random), view: WIDE, scale: 1.3, parallax: 0.18, quality: 80 },
    { name: 'decor', content: decor(), view: WIDE, scale: 1.1, parallax: 0.28, quality: 64 },
    { name: 'bed', content: bed(), view: WIDE, scale: 1, parallax: 0.6, quality: 76 },
    { name: 'duvet', content: duvet(random), view: WIDE, scale: 1, parallax: 1, quality: 72 },
    { name: 'leaf', content: leaf(), view: WIDE, scale: 0.6, parallax: 1.3, quality: 76 },
  ];
}

/** Builds the room to `<out>/scenes/bedroom`. The props' meta tells where bulbs hang and light comes from. */
export async function buildBedroom({ out }) {
  const folder = join(out, 'scenes/bedroom');
  const layers = await writeLayers(folder, bedroomLayers());
  const places = { bulbs: bulbPlaces(), moon: [258, 168], phoneLight: [880, 360], person: [368, 900] };
  const atlas = await writeAtlas(join(folder, 'props'), props, { scale: 1.3, quality: 64, extra: { places } });
  console.log(`  bedroom: layers ${Math.round(layers / 1024)} KB, props ${Math.round(atlas / 1024)} KB`);
}
