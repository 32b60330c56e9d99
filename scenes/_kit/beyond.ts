// What lies beyond a painted place, seen on very wide or very tall pages only.
import type { GameObjects, Scene } from 'phaser';

/** The painted area of every place, in logical units. */
const painted = { left: -320, right: 1600, top: -200, bottom: 920 } as const;
const reach = 1400;

/** Fills the outside of the painted area: the colour of its top above, of its ground below. Nothing lies under the paint. */
export function addBeyond(scene: Scene, above: number, below: number): GameObjects.Graphics {
  const { left, right, top, bottom } = painted;
  const beyond = scene.add.graphics();
  beyond.fillStyle(above).fillRect(left - reach, top - reach, right - left + reach * 2, reach + 2);
  beyond.fillStyle(below).fillRect(left - reach, bottom - 2, right - left + reach * 2, reach);
  beyond.fillGradientStyle(above, above, below, below, 1);
  for (const x of [left - reach, right - 2]) beyond.fillRect(x, top, reach + 2, bottom - top);
  return beyond;
}
