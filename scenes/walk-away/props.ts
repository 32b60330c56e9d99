// The small things of the street at dusk: one atlas, whose frames are not all drawn equally fine.
import type { GameObjects, Scene } from 'phaser';

/** The key of the atlas. */
export const duskProps = 'dusk-props';

interface PropsMeta {
  readonly pixelsPerUnit?: number;
  readonly frameScales?: Readonly<Record<string, number>>;
  readonly origins?: Readonly<Record<string, readonly [number, number]>>;
}

/** A thing at the point where it stands or hangs, `scale` times as large as it was drawn. */
export function addProp(scene: Scene, frame: string, x = 0, y = 0, scale = 1): GameObjects.Image {
  const { meta = {} } = scene.textures.get(duskProps).customData as { meta?: PropsMeta };
  const [originX, originY] = meta.origins?.[frame] ?? [0.5, 0.5];
  const fine = meta.frameScales?.[frame] ?? meta.pixelsPerUnit ?? 1;
  return scene.add
    .image(x, y, duskProps, frame)
    .setOrigin(originX, originY)
    .setScale(scale / fine);
}
