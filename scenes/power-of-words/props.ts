// The small things of the paper world: one atlas, whose frames are not all drawn equally fine.
import type { GameObjects, Scene } from 'phaser';

/** The key of the atlas. */
export const paperProps = 'paper-props';

interface PropsMeta {
  readonly pixelsPerUnit?: number;
  readonly frameScales?: Readonly<Record<string, number>>;
}

/** Where a frame stands or hangs, as shares of its width and height; the middle where it is not named. */
const origins: Readonly<Record<string, readonly [number, number]>> = {
  'sun-bread': [0.5, 0.797],
  'plum-pockets': [0.5, 0.766],
  'honey-layers': [0.5, 0.8],
  soup: [0.5, 0.818],
  cups: [0.463, 0.881],
  mic: [0.5, 0.95],
  crane: [0.49, 0.948],
  'crane-hanging': [0.5, 0],
  'crane-bad': [0.448, 0.889],
  lantern: [0.49, 0],
  'lantern-plain': [0.49, 0],
  knight: [0.488, 0.116],
  nail: [0.467, 0.333],
  apron: [0.5, 1.262],
  'sit-tavi': [0.5, 0.111],
  'sit-lina': [0.5, 0.111],
};

/** Units of the scene that a pixel of a frame takes. */
export function unitsOf(scene: Scene, frame: string): number {
  const { meta } = scene.textures.get(paperProps).customData as { meta?: PropsMeta };
  return 1 / (meta?.frameScales?.[frame] ?? meta?.pixelsPerUnit ?? 1);
}

/** A thing at the point where it stands or hangs, `scale` times as large as it was drawn. */
export function addProp(scene: Scene, frame: string, x = 0, y = 0, scale = 1): GameObjects.Image {
  const [originX, originY] = origins[frame] ?? [0.5, 0.5];
  return scene.add
    .image(x, y, paperProps, frame)
    .setOrigin(originX, originY)
    .setScale(scale * unitsOf(scene, frame));
}
