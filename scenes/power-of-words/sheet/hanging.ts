// How a folded sheet hangs: what a heavy slip, the tear and a turn make of it, and where that is seen.
import type { Point } from './fold-pose';
import type { Corner } from './sheet-mesh';
import { tearShift } from './tear-line';

/** What acts on the sheet now. */
export interface Hanging {
  /** How far it bends towards a slip, 0 to 1. */
  readonly bend: number;
  /** Where the slip is: -1 left of the sheet, 1 right of it. */
  readonly towards: number;
  /** How far the tear has come, 0 to 1. */
  readonly tear: number;
  /** 0 faces us, 1 is edge-on. */
  readonly turn: number;
}

/** We look at it a little from above and from the right. */
const aside = { x: 0.1, y: -0.16 } as const;
const distance = 4.2;
/** The angle of a sheet that is turned edge-on. */
export const edgeOn = 1.32;

/** Moves a corner from where its folds put it to where it hangs, and to where that is seen. */
export function hangCorner(corner: Corner, folded: Point, air: Hanging): void {
  const { u, v, under } = corner;
  const torn = tearShift(corner, under, air.tear);
  const drop = Math.max(0, v);
  const pulled = air.bend * drop * drop;
  let x = folded.x - 0.5 + torn.x;
  const y = folded.y + torn.y + pulled * 0.02;
  let z = folded.z + torn.z;
  // The side of the slip is drawn there and comes forward; the paper curls after it.
  const nearer = 0.5 + air.towards * (u - 0.5);
  x += pulled * air.towards * 0.1 * nearer;
  z += pulled * 0.26 * nearer;
  const lift = -pulled * 0.05 * nearer;
  const angle = air.turn * edgeOn;
  const turned = x * Math.cos(angle) + z * Math.sin(angle);
  const deep = z * Math.cos(angle) - x * Math.sin(angle);
  corner.x = turned;
  corner.y = y + lift;
  corner.z = deep;
  const near = distance / (distance - deep);
  corner.px = (turned + deep * aside.x) * near;
  corner.py = (corner.y + deep * aside.y) * near;
}
