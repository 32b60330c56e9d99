// Where people and the split screen stand: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';

/** A spot with a size. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where a guest stands: nobody's crown is lower than `crown`, so that small people are not lost. */
interface GuestSpot extends Spot {
  readonly crown: number;
}

/** The places of everything that depends on the shape of the host; logical units. */
export interface Layout {
  readonly nila: Spot;
  /** Seen in a lit window, in Nila's bedroom. */
  readonly visitor: GuestSpot;
  /** In the same room as Nila. */
  readonly companion: GuestSpot;
  readonly screen: Spot;
  /** Pictures are mirrored at half of this. */
  readonly mirror: number;
}

const wide: Layout = {
  nila: { x: 196, y: 812, scale: 1.12 },
  visitor: { x: 598, y: 868, scale: 0.84, crown: 376 },
  companion: { x: 610, y: 872, scale: 1.12, crown: 236 },
  screen: { x: 598, y: 220, scale: 0.62 },
  mirror: 1280,
};

const tall: Layout = {
  nila: { x: 182, y: 890, scale: 0.94 },
  visitor: { x: 524, y: 872, scale: 0.84, crown: 366 },
  companion: { x: 496, y: 890, scale: 0.94, crown: 330 },
  screen: { x: 360, y: 186, scale: 0.77 },
  mirror: 720,
};

const flipped = <S extends Spot>(spot: S, mirror: number): S => ({ ...spot, x: mirror - spot.x });

/** The layout of a shape and a direction of writing. */
export function layoutOf(shape: Shape, direction: Direction): Layout {
  const layout = shape === 'wide' ? wide : tall;
  const { mirror, nila, visitor, companion, screen } = layout;
  if (direction === 'ltr') return layout;
  return {
    nila: flipped(nila, mirror),
    visitor: flipped(visitor, mirror),
    companion: flipped(companion, mirror),
    screen: flipped(screen, mirror),
    mirror,
  };
}

const wideFocus = { x: 34, y: 58, width: 838, height: 650 } as const;
/** From the split screen to Nila's waist where there is room, at least to her eyes where words need the rest. */
const tallFocus = { x: 20, y: 20, width: 680, least: 430, most: 640 } as const;

/** What must be seen: Nila, the split screen and whoever visits. */
export const framing: Framing = (shape, free, direction) => {
  if (shape === 'wide') {
    const { x, y, width, height } = wideFocus;
    return { x: direction === 'ltr' ? x : wide.mirror - x - width, y, width, height };
  }
  const { x, y, width, least, most } = tallFocus;
  return { x, y, width, height: Math.min(most, Math.max(least, (free.height / free.width) * width)) };
};

/** Where the feet of somebody so tall stand on a spot. */
export const feetOf = ({ y, scale, crown }: GuestSpot, tallness: number): number =>
  Math.min(y, crown + tallness * scale);
