// Builds people/<person>.{webp,json}, an atlas for the puppet, and portraits/<person>.webp for the interface.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { look, people } from './rig/cast.mjs';
import { NECK_Y } from './rig/head.mjs';
import { personLayers } from './rig/person-layers.mjs';
import { headPivotY, person } from './rig/person.mjs';
import { posesOf } from './rig/poses.mjs';
import { writeAtlas } from './tools/atlas.mjs';
import { renderPng, toWebp } from './tools/render.mjs';

/** Atlas pixels to the rig's unit; a child is 700 units high. A wheelchair needs much room on the page, a small window little. */
const scaleFor = (chosen) => chosen.atlasScale ?? (chosen.wheelchair ? 0.76 : 0.85);
const HEAD_VIEW = [-170, -210, 340, 410];
const PORTRAIT_PIXELS = 192;

/** Builds everybody's atlas and portrait to `<out>/people` and `<out>/portraits`; `only` builds one person. */
export async function buildPeople({ out, only }) {
  mkdirSync(join(out, 'portraits'), { recursive: true });
  for (const name of people.filter((each) => !only || each === only)) {
    const bytes = await writePerson(name, join(out, 'people', name));
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
    writeFileSync(join(out, 'portraits', `${name}.webp`), await portrait(name));
  }
}

function writePerson(name, file) {
  const chosen = look(name);
  const { head, bodies, emotions } = personLayers(chosen);
  const bodyView = viewOfBody(chosen.build);
  const scale = scaleFor(chosen);
  const headScale = scale * chosen.build.head;
  const frames = [
    ...Object.entries(head).map(([frame, content]) => ({ name: frame, content, view: HEAD_VIEW, scale: headScale })),
    ...Object.entries(bodies).map(([frame, content]) => ({ name: frame, content, view: bodyView })),
  ];
  const extra = { emotions: scaled(emotions, headScale), rig: rigFacts(chosen, bodyView, scale) };
  return writeAtlas(file, frames, { scale, quality: 66, extra });
}

function viewOfBody({ width, height }) {
  return [-230 * width, -640 * height, 460 * width, 660 * height].map(Math.round);
}

/** Everything a puppet needs to stack the frames, in pixels of the atlas with the ground at 0 and up negative. */
function rigFacts(chosen, bodyView, scale) {
  const pivot = (pose) => round(headPivotY(chosen, pose) * scale);
  return {
    scale,
    headScale: 1,
    bodyOrigin: [0.5, round(-bodyView[1] / bodyView[3])],
    headOrigin: [0.5, round((NECK_Y - HEAD_VIEW[1]) / HEAD_VIEW[3])],
    neckY: pivot('calm'),
    neckYByPose: Object.fromEntries(posesOf(chosen).map((pose) => [pose, pivot(pose)])),
    height: round(-headPivotY(chosen, 'calm') * scale + (NECK_Y + 150) * scale * chosen.build.head),
    order: [
      'head/back',
      'body',
      'head/base',
      'head/blush',
      'mouth',
      'eyes',
      'head/glasses',
      'head/tear',
      'head/hair',
      'brows',
      'head/sweat',
    ],
  };
}

function scaled(emotions, headScale) {
  return Object.fromEntries(
    Object.entries(emotions).map(([name, face]) => [name, { ...face, dy: round(face.dy * headScale) }]),
  );
}

/** The calm bust. */
async function portrait(name) {
  const chosen = look(name);
  const { head } = chosen.build;
  const size = 330 * head;
  const top = headPivotY(chosen, 'calm') - NECK_Y * head - 176 * head;
  const view = [-size / 2, top, size, size];
  return toWebp(await renderPng(person(chosen, 'calm'), view, PORTRAIT_PIXELS / size, 600));
}

const round = (value) => Math.round(value * 1000) / 1000;
