// Builds scenes/night-*: the places of level 6 on festival night, painted in colour, and the atlas of its small things.

import { join } from 'node:path';
import { writeAtlas } from '../tools/atlas.mjs';
import { writeLayers } from '../tools/layers.mjs';
import { bayPlaces, bayScene } from './night/bay.mjs';
import { desk, deskPlaces } from './night/desk.mjs';
import { hall, hallPlaces } from './night/hall.mjs';
import { jetty, jettyPlaces } from './night/jetty.mjs';
import { office, officePlaces } from './night/office.mjs';
import { cardProps } from './night/props-cards.mjs';
import { lightProps } from './night/props-light.mjs';
import { peopleProps } from './night/props-people.mjs';
import { shelter, shelterPlaces } from './night/shelter.mjs';
import { stage, stagePlaces } from './night/stage.mjs';
import { stall, stallPlaces } from './night/stall.mjs';
import { street, streetPlaces } from './night/street.mjs';

const rooms = {
  'night-desk': desk,
  'night-street': street,
  'night-stage': stage,
  'night-stall': stall,
  'night-jetty': jetty,
  'night-shelter': shelter,
  'night-hall': hall,
  'night-office': office,
  'night-bay': bayScene,
};
const places = {
  desk: deskPlaces,
  street: streetPlaces,
  stage: stagePlaces,
  stall: stallPlaces,
  jetty: jettyPlaces,
  shelter: shelterPlaces,
  hall: hallPlaces,
  office: officePlaces,
  bay: bayPlaces,
};

/** Builds every place and the props (`night-props`), or the one `only` names, to `<out>/scenes`. */
export async function buildNight({ out, only }) {
  for (const [name, draw] of Object.entries(rooms)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
  if (!only || only === 'night-props') await buildProps(join(out, 'scenes/night-props/props'));
}

/** The props' meta tells each frame's origin, and where in each place things and people are. */
async function buildProps(file) {
  const frames = [...cardProps(), ...lightProps(), ...peopleProps()];
  const own = frames.filter(({ scale }) => scale).map(({ name, scale }) => [name, scale]);
  const origins = frames.map(({ name, view: [x, y, width, height] }) => [
    name,
    [round(-x / width), round(-y / height)],
  ]);
  const extra = { frameScales: Object.fromEntries(own), origins: Object.fromEntries(origins), places };
  const bytes = await writeAtlas(file, frames, { scale: 0.62, quality: 42, extra });
  console.log(`  night-props: ${Math.round(bytes / 1024)} KB`);
}

const round = (value) => Math.round(value * 1000) / 1000;
