// Builds scenes/paper-*: the places of level 5, cut from paper in daylight and one evening, and the atlas of its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { SHADOW } from './paper/cut.mjs';
import { bakery, bakeryPlaces } from './paper/bakery.mjs';
import { canteen, canteenPlaces } from './paper/canteen.mjs';
import { classPlaces, classroom } from './paper/class.mjs';
import { writeGrain } from './paper/grain.mjs';
import { hall, hallPlaces } from './paper/hall.mjs';
import { inside, insidePlaces } from './paper/inside.mjs';
import { market, marketPlaces } from './paper/market.mjs';
import { craneProps, cranePlaces } from './paper/props-crane.mjs';
import { foodProps } from './paper/props-food.mjs';
import { peopleProps } from './paper/props-people.mjs';
import { storyProps, storyPlaces } from './paper/props-story.mjs';
import { wordProps, wordPlaces } from './paper/props-words.mjs';
import { room, roomPlaces } from './paper/room.mjs';
import { square, squarePlaces } from './paper/square.mjs';
import { step, stepPlaces } from './paper/step.mjs';
import { tavisWindow, windowPlaces } from './paper/window.mjs';

const rooms = {
  'paper-class': classroom,
  'paper-square': square,
  'paper-canteen': canteen,
  'paper-market': market,
  'paper-inside': inside,
  'paper-room': room,
  'paper-step': step,
  'paper-hall': hall,
  'paper-bakery': bakery,
  'paper-window': tavisWindow,
};
const places = {
  class: classPlaces,
  square: squarePlaces,
  canteen: canteenPlaces,
  market: marketPlaces,
  inside: insidePlaces,
  room: roomPlaces,
  step: stepPlaces,
  hall: hallPlaces,
  bakery: bakeryPlaces,
  window: windowPlaces,
  crane: cranePlaces,
  ...storyPlaces,
  ...wordPlaces,
};

/** Builds every place and the props (`paper-props`), or the one `only` names, to `<out>/scenes`. */
export async function buildPaper({ out, only }) {
  for (const [name, draw] of Object.entries(rooms)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(
      join(out, 'scenes', name),
      draw().map((layer) => ({ shadow: SHADOW, ...layer })),
    );
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
  if (!only || only === 'paper-props') await buildProps(join(out, 'scenes/paper-props'));
}

/** The props' meta tells where in each place things and people are. */
async function buildProps(folder) {
  const frames = [...foodProps(), ...wordProps(), ...storyProps(), ...peopleProps(), ...craneProps()];
  const own = frames.filter(({ scale }) => scale).map(({ name, scale }) => [name, scale]);
  const extra = { frameScales: Object.fromEntries(own), places };
  const bytes = await writeAtlas(join(folder, 'props'), frames, { scale: 0.82, quality: 46, shadow: SHADOW, extra });
  const grain = await writeGrain(folder);
  console.log(`  paper-props: ${Math.round(bytes / 1024)} KB, grain ${Math.round(grain / 1024)} KB`);
}
