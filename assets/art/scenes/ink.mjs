// Builds scenes/ink-*: the places of level 2 as Remi would draw them, and the atlas of its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { desk, deskPlaces } from './ink/desk.mjs';
import { door, doorPlaces } from './ink/door.mjs';
import { kitchen, kitchenPlaces } from './ink/kitchen.mjs';
import { nila, nilaPlaces } from './ink/nila.mjs';
import { outlinePlaces, writeOutline } from './ink/outline.mjs';
import { printRoom, printRoomPlaces } from './ink/print-room.mjs';
import { moodProps } from './ink/props-mood.mjs';
import { storyProps } from './ink/props-story.mjs';
import { thingProps } from './ink/props-things.mjs';
import { table, tablePlaces } from './ink/table.mjs';

const rooms = {
  'ink-desk': desk,
  'ink-print-room': printRoom,
  'ink-door': door,
  'ink-table': table,
  'ink-kitchen': kitchen,
  'ink-nila': nila,
};
const places = {
  desk: deskPlaces,
  'print-room': printRoomPlaces,
  door: doorPlaces,
  table: tablePlaces,
  kitchen: kitchenPlaces,
  nila: nilaPlaces,
  outline: outlinePlaces,
};

/** Builds every place and the props (`ink-props`), or the one `only` names, to `<out>/scenes`. */
export async function buildInk({ out, only }) {
  for (const [name, draw] of Object.entries(rooms)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
  if (!only || only === 'ink-props') await buildProps(join(out, 'scenes/ink-props'));
}

/** The props' meta tells where in each place lamps, windows, phones and people are. */
async function buildProps(folder) {
  const frames = [...moodProps, ...thingProps, ...storyProps];
  const atlas = await writeAtlas(join(folder, 'props'), frames, { scale: 1, colours: 24, extra: { places } });
  const extra = await writeOutline(folder);
  console.log(`  ink-props: ${Math.round(atlas / 1024)} KB, outline and dots ${Math.round(extra / 1024)} KB`);
}
