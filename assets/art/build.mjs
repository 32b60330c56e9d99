// Builds all pictures: people, portraits, scenes, icons. `only` names one step, as `street`, `people:nila` or `rooms:office`.

import { buildIcons } from './icons.mjs';
import { buildPeople } from './people.mjs';
import { buildViews } from './people-views.mjs';
import { buildBedroom } from './scenes/bedroom.mjs';
import { buildDusk } from './scenes/dusk.mjs';
import { buildFestival } from './scenes/festival.mjs';
import { buildGuests } from './scenes/guests.mjs';
import { buildInk } from './scenes/ink.mjs';
import { buildMomo } from './scenes/momo.mjs';
import { buildNight } from './scenes/night.mjs';
import { buildPaper } from './scenes/paper.mjs';
import { buildRooms } from './scenes/rooms.mjs';
import { buildSea } from './scenes/sea.mjs';
import { buildStreet } from './scenes/street.mjs';

/** Folders and files this part writes, for the manifest. */
export const outputs = [
  'assets/built/people',
  'assets/built/portraits',
  'assets/built/scenes',
  'assets/built/icons',
  'assets/static',
];

const steps = {
  people: buildPeople,
  views: buildViews,
  momo: buildMomo,
  bedroom: buildBedroom,
  guests: buildGuests,
  street: buildStreet,
  icons: buildIcons,
  rooms: buildRooms,
  sea: buildSea,
  ink: buildInk,
  paper: buildPaper,
  dusk: buildDusk,
  night: buildNight,
  festival: buildFestival,
};

/** Builds to `out` (`root` is the project's folder). Throws if `only` names no step. */
export async function build({ root, out, only = '' }) {
  const [chosen, detail] = only.split(':');
  if (chosen && !steps[chosen])
    throw new Error(`There is no step "${chosen}"; there are ${Object.keys(steps).join(', ')}.`);
  for (const [name, step] of Object.entries(steps)) {
    if (chosen && name !== chosen) continue;
    console.log(`art: ${name}`);
    await step({ root, out, only: detail });
  }
}
