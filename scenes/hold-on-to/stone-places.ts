// Where every stone is in the picture: in the hands, on the deck, flat on the water, behind the curtain, or falling.
import type { HoldTheLightState as State, Stone } from '../../src/domain/mechanics/hold-the-light/types';
import type { Shape } from '../_kit/place-camera';
import { handSpots } from './hand-places';
import { sea } from './sea';

/** How a stone is drawn. */
export interface StoneSpot {
  /** The item's id; halves after the first have a number behind it. */
  readonly key: string;
  readonly frame: 'stone-large' | 'stone-small' | 'stone-half-left' | 'stone-half-right' | 'stepping-stone';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly angle: number;
  /** Rocks with the boat. */
  readonly aboard: boolean;
  /** Where in the picture it lies: on the deck behind the hull, before everything, or on the water behind the boat. */
  readonly layer: 'deck' | 'hands' | 'water';
  /** What is unclear glows a little at its edge. */
  readonly glows: boolean;
  /** It was answered back to. */
  readonly isHot: boolean;
}

type Point = readonly [number, number];

const deck: readonly Point[] = [
  [590, 524],
  [540, 538],
  [634, 512],
  [500, 546],
  [566, 506],
  [612, 494],
  [248, 556],
  [486, 524],
  [226, 540],
];
/** Beside the boat: flat steps on the water, and what waits behind the curtain. */
const onWater: Readonly<Record<Shape, Readonly<Record<'steps' | 'door', readonly Point[]>>>> = {
  wide: {
    steps: [
      [760, 590],
      [846, 548],
      [774, 510],
      [690, 470],
    ],
    door: [
      [776, 552],
      [846, 556],
      [806, 504],
      [762, 498],
      [852, 506],
    ],
  },
  tall: {
    steps: [
      [560, 446],
      [640, 458],
      [500, 432],
      [620, 424],
    ],
    door: [
      [574, 436],
      [640, 440],
      [606, 392],
    ],
  },
};
/** Where the nine of the storm come to lie: everywhere. */
const stormRest: readonly Point[] = [
  [560, 526],
  [250, 544],
  [624, 508],
  [470, 536],
  [356, 522],
  [520, 500],
  [300, 530],
  [590, 486],
  [410, 506],
];

const at = (list: readonly Point[], index: number): Point => {
  const [x, y] = list[index % list.length] ?? [0, 0];
  return [x, y - Math.floor(index / list.length) * 22];
};

const mostGrown = 4;
const plain = { angle: 0, aboard: false, glows: false, isHot: false } as const;
const isUnclear = (item: string): boolean => sea.stones.some(({ id, kind }) => id === item && kind === 'unclear');
const numberOf = (item: string): number => sea.stones.findIndex(({ id }) => id === item);

function inHands(beat: string, state: State): readonly StoneSpot[] {
  return handSpots(beat, state).stones.map(({ item, piece, x, y }) => {
    const stone = state.stones.find((one) => one.item === item);
    const rereads = stone?.rereads ?? (beat === 'a1-reread' ? 2 : 0);
    const isSplit = stone ? stone.pieces > 1 : beat.startsWith('a1-back');
    const half = piece === 0 ? 'stone-half-left' : 'stone-half-right';
    return {
      key: piece === 0 ? item : `${item} ${piece}`,
      frame: isSplit ? half : 'stone-large',
      ...{ x, y: y + 8, scale: 0.72 + Math.min(rereads, mostGrown) * 0.09 },
      ...{ angle: isSplit ? (piece === 0 ? -8 : 9) : 0, aboard: true, layer: 'hands' },
      ...{ glows: isUnclear(item), isHot: isSplit },
    };
  });
}

function lying({ item, where }: Stone, index: number, shape: Shape): StoneSpot | undefined {
  if (where === 'deck') {
    const [x, y] = at(deck, index);
    const look = { frame: 'stone-small', scale: 0.72, angle: (numberOf(item) * 37) % 30 } as const;
    return { ...plain, key: item, ...look, x, y, aboard: true, layer: 'deck', glows: isUnclear(item) };
  }
  if (where === 'step' || where === 'clear') {
    const [x, y] = at(onWater[shape].steps, index);
    const scale = where === 'step' ? 0.62 : 0.44;
    return { ...plain, key: item, frame: 'stepping-stone', x, y, scale, layer: 'water' };
  }
  if (where !== 'door') return undefined;
  const [x, y] = at(onWater[shape].door, index);
  return { ...plain, key: item, frame: 'stone-large', x, y, scale: 0.6, layer: 'water', glows: isUnclear(item) };
}

const firstOnDeck = ['a1-down', 'a1-count'];

/** What lies somewhere and is not in the hands. */
function lyingStones(beat: string, { stones, firstStone }: State, shape: Shape): readonly StoneSpot[] {
  if (firstOnDeck.includes(beat)) {
    const rolled = lying({ item: firstStone, where: 'deck' } as Stone, 0, shape);
    return rolled ? [rolled] : [];
  }
  const kinds: readonly (readonly Stone['where'][])[] = [['deck'], ['step', 'clear'], ['door']];
  return kinds.flatMap((kind) =>
    stones.filter(({ where }) => kind.includes(where)).flatMap((stone, index) => lying(stone, index, shape) ?? []),
  );
}

/** The stones of the storm that have fallen, and the one that falls now. */
function stormStones({ storm, stormIndex, outcome }: State): readonly StoneSpot[] {
  if (outcome !== null) return [];
  return storm.slice(0, stormIndex + 1).map((item, index) => {
    const [x, y] = at(stormRest, index);
    const isInHands = y > 0 && x > 280 && x < 430;
    return {
      ...{ ...plain, key: item, frame: 'stone-large', x, y, aboard: true },
      ...{ scale: 0.62 + (index % 3) * 0.09, angle: (index * 47) % 40 },
      layer: isInHands ? 'hands' : 'deck',
    };
  });
}

const endings = /^(e-|quiet|a3)/;

/** Every stone that is seen in a beat. */
export function stonePlaces(beat: string, state: State, shape: Shape): readonly StoneSpot[] {
  if (beat === 'a3-storm') return stormStones(state);
  if (endings.test(beat)) return [];
  return [...lyingStones(beat, state, shape), ...inHands(beat, state)];
}
