// Where light falls in the dark places: lamps of the place, whoever is seen, the weight between two people.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { PlaceName } from './beat-scene';
import type { Light } from './darkness';

/** How dark it is outside every light. */
export function darkOf(place: PlaceName, beat: string, line: number | undefined, state: State): number {
  if (place === 'night-desk') return 0;
  if (place === 'night-bay') return state.ending === 'e-late' && beat === 'e-late' ? 0.4 : 0;
  // After a while one sees the street without the lamp.
  if (beat === 'dark') return (line ?? 1) > 1 ? 0.55 : 0.8;
  if (place === 'night-walk') return 0.56;
  return state.lamp === 0 ? 0.86 : 0.76;
}

type Spot = readonly [x: number, y: number, radius: number, strength: number];

/** The place's own lights (numbers of the painter). */
const own: Readonly<Record<PlaceName, readonly Spot[]>> = {
  'night-desk': [],
  'night-walk': [
    [172, 190, 170, 0.8],
    [420, 206, 180, 0.8],
    [690, 196, 170, 0.8],
  ],
  'night-stage': [[430, 250, 190, 0.6]],
  'night-stall': [[368, 320, 260, 0.6]],
  'night-jetty': [[560, 150, 240, 0.5]],
  'night-shelter': [[385, 250, 330, 0.42]],
  'night-hall': [],
  'night-office': [[297, 330, 300, 0.34]],
  'night-bay': [[520, 330, 420, 0.9]],
};

/** The lamp over the door of the sports hall, and four phones. */
const overDoor: Spot = [400, 180, 300, 0.6];
const phones: Spot = [830, 440, 190, 0.8];

/** The lights of a place by name, mirrored where lines run from the right. */
export function placeLights(place: PlaceName, axis: number, beat: string, state: State): ReadonlyMap<string, Light> {
  const isDoorLit = place === 'night-hall' && state.theo === 'lit';
  const more = isDoorLit ? [overDoor] : beat === 'remi-stream' ? [phones] : [];
  const lights = [...own[place], ...more];
  return new Map(
    lights.map(([x, y, radius, strength], index) => [
      `place-${index}`,
      { x: axis === 0 ? x : axis - x, y, radius, strength },
    ]),
  );
}

/** How brightly somebody stands in the dark, by how they are seen. */
export const sightLight = { paper: [190, 0.4], seen: [310, 0.95], lit: [340, 1] } as const;
