// The stone steps that houses stand on where they stand above one another.
import type { Scene } from 'phaser';
import type { Shape } from '../_kit/place-camera';
import { terraces } from './street-layout';

/** Adds the steps; draws them anew for a shape. */
export function addTerraces(scene: Scene): (shape: Shape) => void {
  const walls = scene.add.graphics();
  return (shape) => {
    walls.clear();
    for (const foot of terraces(shape)) {
      walls.fillGradientStyle(0x3a3566, 0x3a3566, 0x211d45, 0x211d45, 1).fillRect(-700, foot - 6, 2680, 520);
      walls.fillStyle(0x5b5390).fillRect(-700, foot - 10, 2680, 14);
      walls.fillStyle(0x2b2652, 0.7);
      for (let stone = 0; stone < 34; stone += 1) {
        walls.fillRoundedRect(-680 + stone * 80 + ((foot * 3) % 40), foot + 16 + ((stone * 7) % 9), 54, 16, 6);
      }
    }
  };
}
