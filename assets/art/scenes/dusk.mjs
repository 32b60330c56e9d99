// Builds scenes/dusk-*: the places of level 4 in the low sun of one Sunday evening, and the atlas of its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { bakeryStep, stepPlaces } from './dusk/bakery-step.mjs';
import { door, doorPlaces } from './dusk/door.mjs';
import { kiosk, kioskPlaces } from './dusk/kiosk.mjs';
import { peopleProps } from './dusk/props-people.mjs';
import { storyProps } from './dusk/props-story.mjs';
import { streetProps } from './dusk/props-street.mjs';
import { wordProps } from './dusk/props-words.mjs';
import { steps, stepsPlaces } from './dusk/steps.mjs';
import { street, streetPlaces } from './dusk/street.mjs';
import { wall, wallPlaces } from './dusk/wall.mjs';

const rooms = {
  'dusk-steps': steps,
  'dusk-kiosk': kiosk,
  'dusk-street': street,
  'dusk-step': bakeryStep,
  'dusk-wall': wall,
  'dusk-door': door,
};
const places = {
  steps: stepsPlaces,
  kiosk: kioskPlaces,
  street: streetPlaces,
  step: stepPlaces,
  wall: wallPlaces,
  door: doorPlaces,
};

/** Builds every place and the props (`dusk-props`), or the one `only` names, to `<out>/scenes`. */
export async function buildDusk({ out, only }) {
  for (const [name, draw] of Object.entries(rooms)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
  if (!only || only === 'dusk-props') await buildProps(join(out, 'scenes/dusk-props/props'));
}

/** The props' meta tells each frame's origin, and where in each place things and people are. */
async function buildProps(file) {
  const frames = [...wordProps(), ...peopleProps(), ...streetProps(), ...storyProps()];
  const own = frames.filter(({ scale }) => scale).map(({ name, scale }) => [name, scale]);
  const origins = frames.map(({ name, view: [x, y, width, height] }) => [
    name,
    [round(-x / width), round(-y / height)],
  ]);
  const extra = { frameScales: Object.fromEntries(own), origins: Object.fromEntries(origins), places };
  const bytes = await writeAtlas(file, frames, { scale: 0.76, quality: 46, extra });
  console.log(`  dusk-props: ${Math.round(bytes / 1024)} KB`);
}

const round = (value) => Math.round(value * 1000) / 1000;
