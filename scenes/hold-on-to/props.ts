// The small things of the sea: one atlas, whose frames are not all drawn equally fine.
import type { GameObjects, Scene } from 'phaser';

/** The key of the atlas. */
export const seaProps = 'sea-props';

interface PropsMeta {
  readonly pixelsPerUnit?: number;
  readonly frameScales?: Readonly<Record<string, number>>;
}

/** Units of the scene that a pixel of a frame takes. */
export function unitsOf(scene: Scene, frame: string): number {
  const { meta } = scene.textures.get(seaProps).customData as { meta?: PropsMeta };
  return 1 / (meta?.frameScales?.[frame] ?? meta?.pixelsPerUnit ?? 1);
}

/** A thing as large as it was drawn, its middle at a point. */
export function addProp(scene: Scene, frame: string, x = 0, y = 0): GameObjects.Image {
  return scene.add.image(x, y, seaProps, frame).setScale(unitsOf(scene, frame));
}
