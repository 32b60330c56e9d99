// Builds scenes/corridor, office, kitchen and dark-room: the places of level 1 away from Nila's bedroom.

import { join } from 'node:path';
import { writeLayers } from '../tools/layers.mjs';
import { corridor } from './rooms/corridor.mjs';
import { darkRoom } from './rooms/dark-room.mjs';
import { kitchen } from './rooms/kitchen.mjs';
import { office } from './rooms/office.mjs';

const rooms = { corridor, office, kitchen, 'dark-room': darkRoom };

/** Builds every room, or the one `only` names, to `<out>/scenes/<room>`; people stand between `back` and `fore`. */
export async function buildRooms({ out, only }) {
  for (const [name, draw] of Object.entries(rooms)) {
    if (only && name !== only) continue;
    const bytes = await writeLayers(join(out, 'scenes', name), draw());
    console.log(`  ${name}: ${Math.round(bytes / 1024)} KB`);
  }
}
