// Builds the places of level 3 (the night sea and its boat, rooms above the water, storm, quay and pier) and its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { boat } from './sea/boat.mjs';
import { card } from './sea/card.mjs';
import { classroom } from './sea/class.mjs';
import { helpers } from './sea/helpers.mjs';
import { kitchen } from './sea/kitchen.mjs';
import { lanterns } from './sea/lanterns.mjs';
import { night } from './sea/night.mjs';
import { pier } from './sea/pier.mjs';
import { seaPlaces } from './sea/places.mjs';
import { room } from './sea/room.mjs';
import { school } from './sea/school.mjs';
import { storm } from './sea/storm.mjs';
import { stones } from './sea/stones.mjs';
import { things } from './sea/things.mjs';

const places = {
  'sea-night': night,
  'sea-boat': boat,
  'sea-room': room,
  'sea-storm': storm,
  'sea-school': school,
  'sea-class': classroom,
  'sea-pier': pier,
  'sea-kitchen': kitchen,
  'sea-card': card,
};

/** Builds every place of the sea, or the one `only` names, to `<out>/scenes/<place>`; `props` names the small things. */
export async function buildSea({ out, only }) {
  for (const [name, draw] of Object.entries(places)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
  if (only && only !== 'sea-props') return;
  const frames = [...lanterns(), ...stones(), ...things(), ...helpers()];
  const extra = { frameScales: frameScales(frames), places: seaPlaces };
  const bytes = await writeAtlas(join(out, 'scenes/sea-props/props'), frames, { scale: 1.2, quality: 64, extra });
  console.log(`  sea-props: ${Math.round(bytes / 1024)} KB`);
}

/** Frames drawn at another scale than the atlas's `pixelsPerUnit`, by name. */
const frameScales = (frames) =>
  Object.fromEntries(frames.filter(({ scale }) => scale).map(({ name, scale }) => [name, scale]));
