// Where people stand: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';
import type { Spot, StoryLayout } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';

/** The layout of the level: what all stories have, and the shape that lanterns are placed in. */
export interface Layout extends StoryLayout {
  readonly shape: Shape;
  /** Kei sits in the boat. */
  readonly isSea: boolean;
}

type Spots = Readonly<Record<string, Spot>>;

const wideMirror = 1280;
const tallMirror = 720;

const afloat: Spots = { kei: { x: 356, y: 716, scale: 1.05 } };

const wide: Readonly<Record<PlaceName, Spots>> = {
  'sea-night': afloat,
  'sea-storm': afloat,
  'sea-room': { kei: { x: 262, y: 806, scale: 1.18 }, companion: { x: 606, y: 850, scale: 1.12 } },
  'sea-school': { kei: { x: 250, y: 826, scale: 1.18 }, companion: { x: 610, y: 880, scale: 1.06 } },
  'sea-class': { kei: { x: 240, y: 856, scale: 1.25 }, companion: { x: 610, y: 900, scale: 1.12 } },
  'sea-pier': {
    kei: { x: 200, y: 836, scale: 1.16 },
    companion: { x: 490, y: 830, scale: 1.04 },
    third: { x: 750, y: 800, scale: 0.96 },
    'far-1': { x: 346, y: 640, scale: 0.58 },
    'far-2': { x: 620, y: 650, scale: 0.62 },
    'far-3': { x: 72, y: 690, scale: 0.66 },
    'far-4': { x: 872, y: 720, scale: 0.72 },
  },
  'sea-kitchen': {
    kei: { x: 330, y: 826, scale: 1.1 },
    companion: { x: 764, y: 826, scale: 1.12 },
    'far-1': { x: 218, y: 736, scale: 0.86 },
    'far-2': { x: 452, y: 730, scale: 0.84 },
    'far-3': { x: 92, y: 830, scale: 0.98 },
    'far-4': { x: 590, y: 830, scale: 0.98 },
  },
};

const tall: Readonly<Record<PlaceName, Spots>> = {
  'sea-night': afloat,
  'sea-storm': afloat,
  'sea-room': { kei: { x: 190, y: 780, scale: 1.04 }, companion: { x: 530, y: 800, scale: 1 } },
  'sea-school': { kei: { x: 190, y: 780, scale: 1.04 }, companion: { x: 530, y: 820, scale: 0.96 } },
  'sea-class': { kei: { x: 190, y: 800, scale: 1.1 }, companion: { x: 530, y: 850, scale: 1 } },
  'sea-pier': {
    kei: { x: 148, y: 780, scale: 0.98 },
    companion: { x: 372, y: 782, scale: 0.92 },
    third: { x: 566, y: 760, scale: 0.86 },
    'far-1': { x: 262, y: 600, scale: 0.46 },
    'far-2': { x: 470, y: 606, scale: 0.5 },
    'far-3': { x: 44, y: 640, scale: 0.56 },
    'far-4': { x: 668, y: 640, scale: 0.56 },
  },
  'sea-kitchen': {
    kei: { x: 272, y: 806, scale: 1.02 },
    companion: { x: 612, y: 800, scale: 1.04 },
    'far-1': { x: 170, y: 716, scale: 0.8 },
    'far-2': { x: 380, y: 710, scale: 0.78 },
    'far-3': { x: 66, y: 800, scale: 0.9 },
    'far-4': { x: 480, y: 806, scale: 0.9 },
  },
};

/** On the water the window of a caller hangs by the mast, where no lantern rises; elsewhere it is where somebody would stand. */
const callers = {
  wide: { sea: { x: 156, y: 446, scale: 0.52 }, land: { x: 612, y: 880, scale: 0.92, crown: 250 } },
  tall: { sea: { x: 146, y: 446, scale: 0.5 }, land: { x: 530, y: 800, scale: 0.84, crown: 170 } },
} as const;

/** On the boat much sky is seen. */
const isSea = (place: PlaceName | undefined): boolean => place === 'sea-night' || place === 'sea-storm';

/** The layout of a shape, a direction of writing and a place. */
export function layoutOf(shape: Shape, direction: Direction, place: PlaceName): Layout {
  const axis = shape === 'wide' ? wideMirror : tallMirror;
  const isLeft = direction === 'ltr';
  const turn = (spot: Spot): Spot => (isLeft ? spot : { ...spot, x: axis - spot.x });
  const spots = (shape === 'wide' ? wide : tall)[place];
  return {
    spots: Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, turn(spot)])),
    caller: turn(callers[shape][isSea(place) ? 'sea' : 'land']),
    axis: isLeft ? 0 : axis,
    shape,
    isSea: isSea(place),
  };
}

const wideFocus = {
  land: { x: 34, y: 40, width: 838, height: 670 },
  sea: { x: 20, y: 0, width: 880, height: 690 },
} as const;
const tallFocus = {
  land: { x: 20, y: 40, width: 680, least: 430, most: 640 },
  sea: { x: 14, y: 20, width: 692, least: 600, most: 680 },
} as const;

/** What must be seen in a place. */
export const framingOf =
  (placeNow: () => PlaceName | undefined): Framing =>
  (shape, free, direction) => {
    const kind = isSea(placeNow()) ? 'sea' : 'land';
    if (shape === 'wide') {
      const { x, y, width, height } = wideFocus[kind];
      return { x: direction === 'ltr' ? x : wideMirror - x - width, y, width, height };
    }
    const { x, y, width, least, most } = tallFocus[kind];
    return { x, y, width, height: Math.min(most, Math.max(least, (free.height / free.width) * width)) };
  };
