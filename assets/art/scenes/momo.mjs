// Builds scenes/momo/momo.{webp,json} paper.webp and margin.webp: Nila's drawn cat, who sees the shelf, jumps and misses.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { renderPng, toWebp } from '../tools/render.mjs';
import { createRandom } from '../tools/random.mjs';
import { group } from '../tools/svg.mjs';
import { crouching, falling, landed, marks, missing, sitting, stretched, strolling } from './momo/cat.mjs';
import { handDrawn } from './momo/ink.mjs';
import { chair, FLOOR, LAMP, lamp, MARGIN, PAGE, paper } from './momo/set.mjs';

const SCALE = 1.12;
const at = (x, y, content, turn = 0) => group(`translate(${x} ${y}) rotate(${turn})`, content);

/** The loop, one drawing each; together they are Nila's twelve pictures. */
const loop = [
  at(128, FLOOR, sitting('wish', 'rest')),
  at(128, FLOOR, sitting('wish', 'flick')),
  at(140, FLOOR, crouching(false)),
  at(136, FLOOR, crouching(true)),
  at(204, 216, stretched('focus') + marks.rush, -38),
  at(234, 196, stretched('wish', { tailUp: 10 }), -34),
  at(254, 170, stretched('wide', { reach: 12, tailUp: -14 }), -24),
  at(290, 190, missing()),
  at(290, 244, falling()),
  at(292, FLOOR, landed(true, 'shut') + marks.thud + marks.dust),
  at(292, FLOOR, landed(false, 'dazed') + marks.stars),
  at(226, FLOOR, strolling()),
];

const CHAIR_X = 286;
const chairFrames = [
  at(CHAIR_X, FLOOR, chair()) + at(CHAIR_X - 8, 168, falling()),
  at(CHAIR_X, FLOOR, chair(10) + group('translate(0 -62) scale(.86)', landed(true, 'shut'))),
  at(CHAIR_X, FLOOR, chair() + group('translate(0 -72) scale(.92)', sitting('proud', 'flick'))),
];

const extra = {
  flick: at(128, FLOOR, sitting('wish', 'flick') + marks.flick),
  lick: at(128, FLOOR, sitting('smug', 'rest', { lick: true })),
};

/** Frame names of the loop, in order; what the JSON's meta tells the stage. */
const loopNames = loop.map((unused, i) => `momo-${i + 1}`);
const chairNames = chairFrames.map((unused, i) => `chair-${i + 1}`);

/** Everything on the pages as `{ name: svg }`, for the atlas and for other pictures that show Momo. */
export function momoDrawings() {
  const drawings = {};
  loop.forEach((content, i) => (drawings[loopNames[i]] = handDrawn(11 + i, content)));
  chairFrames.forEach((content, i) => (drawings[chairNames[i]] = handDrawn(31 + i, content)));
  Object.entries(extra).forEach(([name, content], i) => (drawings[name] = handDrawn(41 + i, content)));
  drawings['lamp-off'] = handDrawn(51, at(...LAMP, lamp(false)));
  drawings['lamp-on'] = handDrawn(51, at(...LAMP, lamp(true)));
  drawings.chair = handDrawn(52, at(CHAIR_X, FLOOR, chair()));
  drawings.paper = handDrawn(53, paper(createRandom(5)), 2.4);
  return drawings;
}

/** Builds the atlas to `<out>/scenes/momo`. Every frame has the page's size; they lie on `paper.webp`. */
export async function buildMomo({ out }) {
  const { paper: page, ...drawings } = momoDrawings();
  const frames = Object.entries(drawings).map(([name, content]) => ({ name, content, view: PAGE }));
  const facts = {
    page: PAGE.slice(2),
    margin: MARGIN,
    loop: loopNames,
    chairLoop: chairNames,
    flickFrame: 'momo-2',
    floor: FLOOR,
    lamp: LAMP,
  };
  const bytes = await writeAtlas(join(out, 'scenes/momo/momo'), frames, { scale: SCALE, quality: 52, extra: facts });
  const sheet = await toWebp(await renderPng(page, PAGE, SCALE, 480), 62);
  writeFileSync(join(out, 'scenes/momo/paper.webp'), sheet);
  writeFileSync(join(out, 'scenes/momo/margin.webp'), await toWebp(await renderPng(page, MARGIN, SCALE, 480), 62));
  console.log(`  momo: ${Math.round(bytes / 1024)} KB, paper ${Math.round(sheet.length / 1024)} KB`);
}
