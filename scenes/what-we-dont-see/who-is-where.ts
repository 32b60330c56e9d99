// Whom the lamp can find in a place, where it hangs, and where weights lie.
import type { Lit, SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Person } from '../../src/domain/scenario/people';
import type { Shape } from '../_kit/place-camera';
import type { Spot } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';
import type { LampPoint } from './lamp-light';
import type { Layout } from './layout';
import { sightOf } from './seen';

/** Units of a painter's figure that a unit of somebody's drawings takes. */
export const atlasOf = (who: Person): number => (who === 'kei' ? 0.76 : 0.85);

/** Somebody who is first a card: the drawing of the paper, and the spot they stand on. */
export interface Carded {
  readonly whom: Lit;
  readonly who: Person;
  readonly frame: string;
  readonly spot: string;
}

const carded = (whom: Lit, frame: string, spot: string, who = whom as Person): Carded => ({ whom, who, frame, spot });
const doors = [
  carded('kei', 'cut-kei', 'kei'),
  carded('tavi', 'cut-tavi', 'tavi'),
  carded('amara', 'cut-amara', 'amara'),
  carded('remi', 'cut-remi', 'remi'),
] as const;
const byPlace: Readonly<Partial<Record<PlaceName, readonly Carded[]>>> = {
  'night-walk': doors,
  'night-stage': [doors[0]],
  'night-stall': [doors[1]],
  'night-jetty': [doors[2]],
  'night-shelter': [doors[3]],
  'night-hall': [carded('theo', 'cut-theo-sits', 'seated')],
  'night-office': [carded('self', 'cut-idris', 'figure', 'idris')],
};

/** Those in a place who are seen as a card, until they are lit. */
export function cardedIn(place: PlaceName, beat: string): readonly Carded[] {
  if (beat === 'dark') return [];
  if (beat === 'theo-walk') return [carded('theo', 'cut-theo-sits', 'theo')];
  if (beat === 'remi-stream') return [carded('remi', 'cut-remi', 'stood')];
  return byPlace[place] ?? [];
}

/** A hand of somebody of size 1, from the feet. */
export const hand = { x: 94, y: -262 } as const;
type Where = readonly [x: number, y: number, scale: number];

/** Where the lamp stands while Idris sits, by its ring: on the same step or bench, clear of what lies between two. */
const besideSeat: Readonly<Record<Shape, Readonly<Partial<Record<PlaceName, Where>>>>> = {
  wide: {
    'night-stage': [428, 456, 0.76],
    'night-shelter': [632, 442, 0.82],
    'night-hall': [728, 502, 0.82],
  },
  tall: {
    'night-stage': [338, 464, 0.7],
    'night-shelter': [556, 450, 0.78],
    'night-hall': [636, 504, 0.78],
  },
};

/** Where the lamp hangs or stands, by where Idris is; in his hand it is towards whoever is there. */
export function lampAt(
  place: PlaceName,
  spot: Spot | undefined,
  isSeated: boolean,
  { axis, shape }: Pick<Layout, 'axis' | 'shape'>,
): LampPoint | undefined {
  if (!spot || place === 'night-desk' || place === 'night-bay') return undefined;
  const seat = isSeated ? besideSeat[shape][place] : undefined;
  if (seat) return { x: axis === 0 ? seat[0] : axis - seat[0], y: seat[1], scale: seat[2] };
  const size = spot.scale * atlasOf('idris');
  const side = axis === 0 ? -1 : 1;
  return { x: spot.x + side * hand.x * size, y: spot.y + hand.y * size, scale: size };
}

const weights: Readonly<Record<Shape, Readonly<Partial<Record<PlaceName, Where>>>>> = {
  wide: {
    'night-stage': [372, 688, 0.72],
    'night-stall': [520, 522, 0.66],
    'night-jetty': [432, 686, 0.74],
    'night-shelter': [392, 546, 0.62],
    'night-hall': [448, 640, 0.74],
    'night-office': [474, 686, 0.74],
  },
  tall: {
    'night-stage': [300, 700, 0.66],
    'night-stall': [430, 522, 0.62],
    'night-jetty': [350, 690, 0.7],
    'night-shelter': [330, 546, 0.54],
    'night-hall': [380, 630, 0.64],
    'night-office': [400, 690, 0.7],
  },
};

/** Where a weight stands in a place. */
export const weightAt = (shape: Shape, place: PlaceName): Where | undefined => weights[shape][place];

/** Whose weight is seen now; Remi's cloth is there from the start. */
export function weightOf(place: PlaceName, beat: string, state: State): Lit | undefined {
  if (place === 'night-hall') return beat === 'theo-lit' ? 'theo' : undefined;
  const [one] = place === 'night-walk' ? [] : cardedIn(place, beat);
  if (!one) return undefined;
  return one.whom === 'remi' || sightOf(one.whom, beat, state) !== 'paper' ? one.whom : undefined;
}

/** Remi's handles are no matter before the no was heard. */
export const hasHandles = (beat: string): boolean => !/^remi-(?:ask|no|push)$/.test(beat);
