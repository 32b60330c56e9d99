// Where people stand: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';
import { allTurned, axisOf, sit, stand, storyFocus, turned, type Spots } from '../_kit/story-layout';
import type { Spot, StoryLayout } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';

/** The layout of the level: what all stories have, and where the sheet hangs. */
export interface Layout extends StoryLayout {
  readonly shape: Shape;
  readonly direction: Direction;
}

/** Where the sheet is: the middle of its upper edge on the line, or its middle inside; and the length of its side. */
export interface SheetPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const two = (you: Spot, guest: Spot, more: Spots = {}): Spots => ({ you, guest, ...more });

/** The middle of the hips of whoever sits on the step, per shape. */
export const seats = {
  wide: { guest: { x: 250, y: 548, size: 0.9 }, you: { x: 640, y: 548, size: 0.9 } },
  tall: { guest: { x: 170, y: 548, size: 0.86 }, you: { x: 540, y: 548, size: 0.86 } },
} as const;
const onSeat = ({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Spot =>
  sit(x, y, size);

const spots: Readonly<Record<Shape, Readonly<Record<PlaceName, Spots>>>> = {
  wide: {
    'paper-class': two(stand(236, 850, 1.05), stand(610, 880, 1)),
    'paper-square': two(stand(164, 770, 0.76), stand(806, 760, 0.76)),
    'paper-canteen': two(stand(190, 840, 1), stand(740, 840, 1)),
    'paper-market': two(stand(150, 830, 1.05), stand(580, 880, 0.95), { third: stand(390, 850, 0.95) }),
    'paper-inside': {},
    'paper-room': two(stand(250, 850, 1.05), stand(610, 860, 1)),
    'paper-step': two(onSeat(seats.wide.you), onSeat(seats.wide.guest), { door: stand(452, 566, 0.9) }),
    'paper-hall': two(stand(650, 860, 1), stand(300, 880, 1)),
    'paper-bakery': two(stand(650, 850, 1.05), stand(236, 850, 1.05)),
    'paper-window': two(stand(150, 860, 1.05), stand(752, 860, 1.05)),
  },
  tall: {
    'paper-class': two(stand(190, 800, 0.92), stand(530, 820, 0.9)),
    'paper-square': two(stand(96, 740, 0.68), stand(624, 740, 0.68)),
    'paper-canteen': two(stand(150, 800, 0.9), stand(560, 800, 0.9)),
    'paper-market': two(stand(200, 800, 0.92), stand(580, 860, 0.9), { third: stand(390, 830, 0.86) }),
    'paper-inside': {},
    'paper-room': two(stand(190, 800, 0.92), stand(530, 820, 0.9)),
    'paper-step': two(onSeat(seats.tall.you), onSeat(seats.tall.guest), { door: stand(356, 566, 0.84) }),
    'paper-hall': two(stand(550, 820, 0.9), stand(220, 840, 0.9)),
    'paper-bakery': two(stand(540, 810, 0.92), stand(180, 810, 0.92)),
    'paper-window': two(stand(120, 830, 0.92), stand(600, 830, 0.92)),
  },
};

/** Inside the paper a caller is small, beside the slips. */
const callers = {
  wide: { inside: { x: 770, y: 640, scale: 0.5 }, other: { x: 612, y: 880, scale: 0.92, crown: 250 } },
  tall: { inside: { x: 600, y: 560, scale: 0.46 }, other: { x: 530, y: 800, scale: 0.84, crown: 170 } },
} as const;

const sheets = {
  wide: { line: { x: 486, y: 134, size: 390 }, inside: { x: 453, y: 330, size: 510 } },
  tall: { line: { x: 360, y: 134, size: 370 }, inside: { x: 360, y: 320, size: 470 } },
} as const;

/** Where the sheet is in a place, as it is seen in this direction of writing. */
export function sheetPlace({ shape, axis }: Layout, where: 'line' | 'inside'): SheetPlace {
  const { x, y, size } = sheets[shape][where];
  return { x: axis === 0 ? x : axis - x, y, size };
}

/** The layout of a shape, a direction of writing and a place. */
export function layoutOf(shape: Shape, direction: Direction, place: PlaceName): Layout {
  return {
    spots: allTurned(spots[shape][place], shape, direction),
    caller: turned(callers[shape][place === 'paper-inside' ? 'inside' : 'other'], shape, direction),
    axis: axisOf(shape, direction),
    shape,
    direction,
  };
}

/** The sign over the stall needs room to its right. */
const market = { x: 104 } as const;

/** What must be seen in a place. */
export const framingOf =
  (placeNow: () => PlaceName | undefined): Framing =>
  (shape, free, direction) =>
    storyFocus(shape, free, direction, placeNow() === 'paper-market' ? market : {});
