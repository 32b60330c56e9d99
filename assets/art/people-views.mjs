// Builds people/views: whoever is seen from the side or from behind, walking, rolling or standing.

import { join } from 'node:path';
import { AWAY, backView } from './rig/back.mjs';
import { look } from './rig/cast.mjs';
import { ROLL } from './rig/side-chair.mjs';
import { sideHead } from './rig/side-head.mjs';
import { BAG_RING, bobAt, NECK, sideBody, STRIDE, WALK } from './rig/side.mjs';
import { writeAtlas } from './tools/atlas.mjs';

/** Who is seen so, with which faces, and who walks; anybody of the cast may stand here. */
const wanted = {
  amara: { faces: ['calm', 'hurt', 'anxious', 'happy', 'blink'], walks: true, leaves: true },
  kei: { faces: ['calm', 'happy'] },
  nila: { faces: ['calm', 'happy'], walks: true },
};

/** Atlas pixels to the rig's unit; people in a street are small. */
const SCALE = 0.5;
const HEAD_VIEW = [-170, -300, 340, 410];
/** Milliseconds of a walk cycle at an easy pace. */
const CYCLE = 960;

const round = (value) => Math.round(value * 1000) / 1000;
const steps = (count) => Array.from({ length: count }, (unused, i) => i);

/** Builds the views of everybody in the list, or of the one `only` names, to `<out>/people/views`. */
export async function buildViews({ out, only }) {
  for (const [name, plan] of Object.entries(wanted)) {
    if (only && name !== only) continue;
    const bytes = await writeViews(look(name), plan, join(out, 'people/views', name));
    console.log(`  views of ${name}: ${Math.round(bytes / 1024)} KB`);
  }
}

function writeViews(chosen, { faces, walks = false, leaves = false }, file) {
  const { width, height } = chosen.build;
  const sideView = [-220 * width, -530 * height, 440 * width, 560 * height];
  const backArea = [-210 * width, -740 * height, 420 * width, 770 * height];
  const sides = sideFrames(chosen, walks);
  const backs = [['back/stand'], ...(leaves ? steps(AWAY).map((step) => [`back/walk-${step}`, step]) : [])];
  const frames = [
    ...sides.map(([name, step]) => ({ name, content: sideBody(chosen, step), view: sideView })),
    ...faces.map((face) => ({ name: `side-head/${face}`, content: sideHead(chosen, face), view: HEAD_VIEW })),
    ...backs.map(([name, step]) => ({ name, content: backView(chosen, step), view: backArea })),
  ];
  const middle = ([x, y, w, h]) => [round(-x / w), round(-y / h)];
  const facts = {
    scale: SCALE,
    ...{ sideOrigin: middle(sideView), headOrigin: middle(HEAD_VIEW), backOrigin: middle(backArea) },
    neck: places(sides, chosen, NECK),
    ...(chosen.bag && { bagRing: places(sides, chosen, BAG_RING) }),
    ...{ stride: STRIDE, cycle: CYCLE },
  };
  return writeAtlas(file, frames, { scale: SCALE, quality: 50, extra: { view: facts } });
}

const sideFrames = (chosen, walks) => [
  ['side/stand'],
  ...(walks ? steps(WALK).map((step) => [`walk/${step}`, step]) : []),
  ...(chosen.wheelchair ? steps(ROLL).map((step) => [`roll/${step}`, step]) : []),
];

/** Where a point of the body is at every step, in atlas pixels from the feet. */
function places(sides, chosen, [x, y]) {
  const { width, height } = chosen.build;
  const rise = (step) => (chosen.wheelchair ? 0 : bobAt(step));
  return Object.fromEntries(
    sides.map(([name, step]) => [name, [round(x * width * SCALE), round((y + rise(step)) * height * SCALE)]]),
  );
}
