// Where every lantern is in the picture: rising, in the hands, tied, adrift, or one of the many far off.
import { isPale } from '../../src/domain/mechanics/hold-the-light/arrive';
import { outcomeFor } from '../../src/domain/mechanics/hold-the-light/stone-storm';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Shape } from '../_kit/place-camera';
import { handSpots } from './hand-places';
import { sea } from './sea';

/** How a lantern is there. */
export type LightKind = 'near' | 'hanging' | 'hand' | 'tied' | 'away' | 'far' | 'kept';

/** A lantern's place in the scene's units; its middle. */
export interface LightSpot {
  readonly id: string;
  readonly kind: LightKind;
  readonly x: number;
  readonly y: number;
  /** 1 is 120 x 180 units. */
  readonly scale: number;
  readonly pale: boolean;
}

type Point = readonly [number, number];
type Points = Readonly<Record<Shape, readonly Point[]>>;

const near: Points = {
  wide: [
    [540, 276],
    [800, 190],
    [716, 408],
    [880, 380],
  ],
  tall: [
    [528, 340],
    [634, 196],
    [544, 452],
    [150, 400],
  ],
};
/** Pushed out of the hands, and still within reach. */
const hanging: Points = {
  wide: [
    [196, 290],
    [506, 170],
    [150, 424],
    [640, 190],
  ],
  tall: [
    [176, 250],
    [504, 130],
    [100, 370],
    [640, 90],
  ],
};
/** Three that are kept come closest of all. */
const kept: Points = {
  wide: [
    [560, 250],
    [770, 330],
    [170, 250],
  ],
  tall: [
    [520, 190],
    [616, 380],
    [140, 220],
  ],
};
const scales: Readonly<Record<LightKind, number>> = {
  ...{ near: 0.66, hanging: 0.56, hand: 0.5, tied: 0.4, away: 0.13, far: 0.17, kept: 0.95 },
};

/** The reach of the net over the boat. */
const reach = { wide: [430, 372], tall: [330, 350] } as const;
const middle: Point = [372, 440];
/** Angles over the boat in degrees, in the order in which lanterns are tied; nobody hangs before Kei's face. */
const angles = [-50, -114, -26, -80, -148, -98, -64, -12, -38, -90, -162, -132] as const;

/** The place of the so-manieth lantern that was tied; a second and a third row hang lower. */
export function tiedPoint(index: number, shape: Shape): Point {
  const row = Math.floor(index / angles.length);
  const angle = (((angles[index % angles.length] ?? 0) + row * 6) * Math.PI) / 180;
  // Neighbours hang at different heights.
  const depth = 1 - row * 0.2 - (index % 3) * 0.07;
  const [width, height] = reach[shape];
  return [middle[0] + Math.cos(angle) * width * depth, middle[1] + Math.sin(angle) * height * depth];
}

/** Steps that spread points evenly and in no row. */
const spread = [0.7549, 0.5698] as const;

/** A place on the far water, the same for a lantern all evening: the lower, the nearer. */
function farPoint(index: number, isAway: boolean): Point {
  const across = (index * spread[0] + 0.13) % 1;
  const up = (index * spread[1] + 0.41) % 1;
  return isAway ? [across * 1040 - 60, 402 + up * 26] : [across * 1080 - 80, 268 + up * 148];
}

const isHeldOut = (beat: string): boolean => beat === 'a1-answer';
/** Those who hang close when Kei answers for the first time. */
const closest = ['w-zuri', 'w-ina', 'w-nila'];

interface Crowd {
  readonly kind: LightKind;
  readonly ids: readonly string[];
}

/** The heaviest claim first: whoever is tied is nowhere else. */
function crowds(beat: string, state: State): readonly Crowd[] {
  const isCard = beat === 'e-card' || beat === 'quiet-hour';
  return [
    { kind: 'kept', ids: isCard ? state.held : [] },
    { kind: 'tied', ids: state.tied },
    { kind: 'hand', ids: state.outcome === null ? state.hands : [] },
    { kind: 'hanging', ids: state.hanging.map(({ lantern }) => lantern) },
    { kind: 'near', ids: isHeldOut(beat) ? closest : state.near },
    { kind: 'away', ids: state.away },
    { kind: 'far', ids: state.seen },
  ];
}

/** Pairs of an id and where it stands among those of its kind. */
function claims(beat: string, state: State): readonly { id: string; kind: LightKind; index: number }[] {
  const taken = new Set<string>();
  return crowds(beat, state).flatMap(({ kind, ids }) =>
    ids.flatMap((id, index) => {
      if (taken.has(id)) return [];
      taken.add(id);
      return [{ id, kind, index }];
    }),
  );
}

function pointOf(kind: LightKind, index: number, shape: Shape, number: number): Point {
  if (kind === 'tied') return tiedPoint(index, shape);
  if (kind === 'far' || kind === 'away') return farPoint(number, kind === 'away');
  const list = { near, hanging, kept, hand: near }[kind][shape];
  const [x, y] = list[index % list.length] ?? [0, 0];
  // More than there are places for hang a little higher.
  return [x, y - Math.floor(index / list.length) * 46];
}

const isKnown = (id: string): boolean => sea.lanterns.some((lantern) => lantern.id === id);

/** Every lantern that is seen in a beat. */
export function lightPlaces(beat: string, state: State, shape: Shape): readonly LightSpot[] {
  const hands = handSpots(beat, state);
  return claims(beat, state).map(({ id, kind, index }) => {
    const held = kind === 'hand' ? hands.lanterns[index] : undefined;
    const number = state.lanterns.indexOf(id);
    const [x, y] = held ? [held.x, held.y] : pointOf(kind, index, shape, number < 0 ? index : number);
    const pale = kind === 'away' || (kind !== 'tied' && isKnown(id) && isPale(state, sea, id));
    return { id, kind, x, y, scale: scales[kind], pale };
  });
}

/** Threads that hold whatever is not a lantern: a friend asked, a door knocked at, a string taken. */
export const otherThreads = ({ threads, tied, twice }: State): number =>
  Math.max(0, threads - tied.length - (twice === null ? 0 : 1));

/** The net holds now: it was fallen into. */
export const isCaught = ({ outcome, threads }: State): boolean => outcome !== null && outcomeFor(threads) !== 'under';
