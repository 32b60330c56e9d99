// How a crane is seen while it is folded: we look at the flat square, then from the side, then walk round it a little.
import type { CraneMesh } from './crane-mesh';
import { cranePose, stepShare } from './crane-pose';

/** The middle of the sheet, below its upper edge. */
const sheetMiddle = 0.5;
const degree = Math.PI / 180;
const distance = 3.6;
/** How we look at the crane in the end: from above, and from its side. */
const end = { pitch: 12, yaw: 20, size: 1.5, middle: 0.04 } as const;

/** Puts every point of a crane where it is and where it is seen; `spin` (radians) turns the folded crane on its thread. */
export function viewCrane({ points }: CraneMesh, progress: number, spin: number): void {
  const pose = cranePose(progress);
  const tipped = stepShare('tipped', progress);
  const raised = stepShare('raised', progress);
  const closed = stepShare('closed', progress);
  const wings = stepShare('wings', progress);
  const roll = (1 - tipped) * -45 * degree;
  const pitch = (180 - raised * 72 - closed * 18 + wings * end.pitch) * degree;
  const yaw = end.yaw * degree * wings + spin * wings;
  const lifted = stepShare('near', progress);
  const middle = (0.35 - 0.15 * lifted) * closed * (1 - wings) + end.middle * wings;
  const size = 1 - 0.16 * tipped + 0.26 * closed + (end.size - 1.1) * wings;
  for (const [name, point] of points) {
    const place = pose.get(name);
    if (!place) continue;
    const [x, y] = [place.x, place.y - middle];
    const [across, deep] = [x * Math.cos(yaw) + place.z * Math.sin(yaw), place.z * Math.cos(yaw) - x * Math.sin(yaw)];
    const down = y * Math.sin(pitch) - deep * Math.cos(pitch);
    point.z = (y * Math.cos(pitch) + deep * Math.sin(pitch)) * size;
    point.x = (across * Math.cos(roll) - down * Math.sin(roll)) * size;
    point.y = (across * Math.sin(roll) + down * Math.cos(roll)) * size;
    const near = distance / (distance - point.z);
    point.px = point.x * near;
    point.py = point.y * near + sheetMiddle;
  }
}
