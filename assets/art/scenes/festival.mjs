// Builds scenes/festival: the shore and the bay of the last evening in layers, and the atlas of its lanterns.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { createRandom } from '../tools/random.mjs';
import { line } from '../tools/svg.mjs';
import { boats, fog, FULL, hill, near, quay, sky, strings, water } from './festival/shore.mjs';
import { lanterns } from './sea/lanterns.mjs';

/** Houses stand between `hill` and `quay`, people before `strings`, lanterns before `water`. */
function layers() {
  const random = createRandom(606);
  const layer = (name, content, scale, quality) => ({ name, content, view: FULL, scale, parallax: 1, quality });
  return [
    layer('sky', sky(random), 0.46, 60),
    layer('hill', hill(random), 0.56, 60),
    layer('quay', quay(random), 0.62, 60),
    layer('strings', strings(), 0.72, 60),
    layer('water', water(random), 0.46, 60),
    layer('boats', boats(), 0.62, 62),
    layer('near', near(), 0.16, 60),
    layer('fog', fog(), 0.14, 60),
  ];
}

const afloat = (content) => content + line('M-44 104 h88 M-30 116 h60 M-16 127 h32', '#FFDD92', 5, 0.55);

function frames() {
  const paper = lanterns().slice(0, 3);
  return paper.flatMap(({ content }, index) => [
    { name: `air-${index + 1}`, content, view: [-60, -84, 120, 180] },
    { name: `afloat-${index + 1}`, content: afloat(content), view: [-60, -84, 120, 216], scale: 0.6 },
  ]);
}

/** Builds to `<out>/scenes/festival`. */
export async function buildFestival({ out }) {
  const folder = join(out, 'scenes/festival');
  const bytes = await writeLayers(folder, layers());
  const atlas = await writeAtlas(join(folder, 'lanterns'), frames(), { scale: 1, quality: 70 });
  console.log(`  festival: layers ${Math.round(bytes / 1024)} KB, lanterns ${Math.round(atlas / 1024)} KB`);
}
