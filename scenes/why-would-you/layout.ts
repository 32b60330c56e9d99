// Where people and the leaning phone stand: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';
import type { Spot, StoryLayout } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';

/** A thing's foot, in logical units. */
type Foot = Omit<Spot, 'crown'>;

/** The layout of the level: what all stories have, and the phone. */
export interface Layout extends StoryLayout {
  readonly phone: Foot;
  /** Over Remi's head, where the scribble hangs. */
  readonly cloud: Foot;
  /** -1 where everything is mirrored: the phone leans the other way. */
  readonly side: 1 | -1;
}

const wideMirror = 1280;
const tallMirror = 720;

const wide = {
  spots: {
    person: { x: 210, y: 846, scale: 1.12 },
    companion: { x: 628, y: 880, scale: 1.12, crown: 170 },
    inside: { x: 310, y: 872, scale: 1 },
  },
  caller: { x: 612, y: 880, scale: 0.92, crown: 250 },
  phone: { x: 560, y: 668, scale: 1.24 },
  cloud: { x: 262, y: 118, scale: 0.6 },
};

const tall = {
  spots: {
    person: { x: 176, y: 800, scale: 0.96 },
    companion: { x: 520, y: 820, scale: 0.96, crown: 150 },
    inside: { x: 310, y: 872, scale: 1 },
  },
  caller: { x: 510, y: 800, scale: 0.8, crown: 170 },
  phone: { x: 446, y: 520, scale: 1.06 },
  cloud: { x: 214, y: 84, scale: 0.7 },
};

/** The layout of a shape and a direction of writing. */
export function layoutOf(shape: Shape, direction: Direction): Layout {
  const { spots, caller, phone, cloud } = shape === 'wide' ? wide : tall;
  const axis = shape === 'wide' ? wideMirror : tallMirror;
  const isLeft = direction === 'ltr';
  const turn = <S extends Foot>(spot: S): S => (isLeft ? spot : { ...spot, x: axis - spot.x });
  return {
    spots: Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, turn(spot)])),
    caller: turn(caller),
    phone: turn(phone),
    cloud: turn(cloud),
    axis: isLeft ? 0 : axis,
    side: isLeft ? 1 : -1,
  };
}

const wideFocus = { x: 34, y: 30, width: 838, height: 680 } as const;
const tallFocus = { x: 20, y: 40, width: 680, least: 456, most: 640 } as const;
/** The street side of Nila's window, with her in it. */
const windowFocus = { x: -20, y: -10, width: 800, height: 680 } as const;

/** What must be seen in a place. */
export const framingOf =
  (placeNow: () => PlaceName | undefined): Framing =>
  (shape, free, direction) => {
    const { x, y, width, height } = placeNow() === 'ink-nila' ? windowFocus : wideFocus;
    if (shape === 'wide') return { x: direction === 'ltr' ? x : wideMirror - x - width, y, width, height };
    const { least, most } = tallFocus;
    const narrow = { x: tallFocus.x, width: tallFocus.width };
    return {
      ...narrow,
      y: tallFocus.y,
      height: Math.min(most, Math.max(least, (free.height / free.width) * narrow.width)),
    };
  };
