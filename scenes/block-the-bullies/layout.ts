// Where people and the split screen stand, beside the words (wide) or above them (tall).
import type { Framing, Shape } from '../_kit/place-camera';

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
  readonly framing: Framing;
}

const wide: Layout = {
  nila: { x: 196, y: 812, scale: 1.12 },
  visitor: { x: 1010, y: 880, scale: 0.9, crown: 372 },
  companion: { x: 930, y: 872, scale: 1.12, crown: 236 },
  screen: { x: 606, y: 226, scale: 0.66 },
  framing: { focus: { x: 0, y: 0, width: 1280, height: 720 }, area: { x: 0, y: 0, width: 1, height: 1 } },
};

/** The sheet of words covers the lower part, the bar the uppermost. */
const tall: Layout = {
  nila: { x: 180, y: 836, scale: 0.86 },
  visitor: { x: 530, y: 838, scale: 0.72, crown: 398 },
  companion: { x: 490, y: 850, scale: 0.92, crown: 300 },
  screen: { x: 360, y: 196, scale: 0.7 },
  framing: { focus: { x: 60, y: 40, width: 600, height: 500 }, area: { x: 0, y: 0.06, width: 1, height: 0.36 } },
};

/** The layout of a shape. */
export const layoutOf = (shape: Shape): Layout => (shape === 'wide' ? wide : tall);

/** Where the feet of somebody so tall stand on a spot. */
export const feetOf = ({ y, scale, crown }: GuestSpot, tallness: number): number =>
  Math.min(y, crown + tallness * scale);
