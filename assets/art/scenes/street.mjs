// Builds scenes/street: Lantern Street's layers and the atlas of houses, windows and what moves there.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { createRandom } from '../tools/random.mjs';
import { extras } from './street/extras.mjs';
import { doorFrames, house, houseNames, HOUSE_VIEW, openings } from './street/houses.mjs';
import { foreground, GROUND, quay } from './street/quay.mjs';
import { farShore, MOON, sky } from './street/sky.mjs';
import { curtain, litWindows, PANE } from './street/windows.mjs';
import { WIDE } from './view.mjs';

const SCALE = 1.15;
const FAR = [-320, 120, 1920, 800];

/** Layers from back to front; houses stand between `far` and `quay`. */
function streetLayers() {
  const random = createRandom(23);
  return [
    { name: 'sky', content: sky(random), view: WIDE, scale: 0.8, parallax: 0.05, quality: 76 },
    { name: 'far', content: farShore(random), view: FAR, scale: 0.9, parallax: 0.15, quality: 74 },
    { name: 'quay', content: quay(random), view: WIDE, scale: 0.9, parallax: 1, quality: 72 },
    { name: 'fore', content: foreground(), view: WIDE, scale: 0.45, parallax: 1.3, quality: 74 },
  ];
}

function frames() {
  const houses = houseNames.map((name) => ({ name, content: house(name), view: HOUSE_VIEW }));
  const lit = Object.entries(litWindows).map(([number, content]) => ({
    name: `window-${number}-lit`,
    content,
    view: PANE,
  }));
  return [...houses, ...lit, { name: 'window-curtain', content: curtain, view: PANE }, ...doorFrames, ...extras];
}

/**
 * Builds the street to `<out>/scenes/street`. `meta` of houses.json: `windows` and `doors` (rectangles in units from
 * a house's origin), `houseOrigin` (of every house frame), `sizes` of the houses, `ground`, `moon`.
 */
export async function buildStreet({ out }) {
  const folder = join(out, 'scenes/street');
  const layers = await writeLayers(folder, streetLayers());
  const [, y, , height] = HOUSE_VIEW;
  const facts = { ...openings(), houseOrigin: [0.5, -y / height], ground: GROUND, moon: MOON };
  const atlas = await writeAtlas(join(folder, 'houses'), frames(), { scale: SCALE, quality: 76, extra: facts });
  console.log(`  street: layers ${Math.round(layers / 1024)} KB, houses ${Math.round(atlas / 1024)} KB`);
}
