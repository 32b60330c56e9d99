// The small things of a level: one atlas, whose frames are not all drawn equally fine.
import type { GameObjects, Scene } from 'phaser';

type Point = readonly [x: number, y: number];

/** What the painter says of an atlas, in its JSON. */
interface PropsMeta {
  readonly pixelsPerUnit?: number;
  readonly frameScales?: Readonly<Record<string, number>>;
  readonly origins?: Readonly<Record<string, Point>>;
}

/** How a level takes things out of its atlas. */
export interface AtlasProps {
  /** Units of the scene that a pixel of a frame takes. */
  readonly unitsOf: (scene: Scene, frame: string) => number;
  /** A thing at the point where it stands or hangs, `scale` times as large as it was drawn. */
  readonly addProp: (scene: Scene, frame: string, x?: number, y?: number, scale?: number) => GameObjects.Image;
}

/**
 * The things of the atlas with this key. `origins` says where a frame stands or hangs, as shares of its width and
 * height, where the atlas does not say it itself; the middle where neither does.
 */
export function propsOf(key: string, origins: Readonly<Record<string, Point>> = {}): AtlasProps {
  const metaOf = (scene: Scene): PropsMeta => (scene.textures.get(key).customData as { meta?: PropsMeta }).meta ?? {};
  const unitsOf: AtlasProps['unitsOf'] = (scene, frame) => {
    const { frameScales, pixelsPerUnit } = metaOf(scene);
    return 1 / (frameScales?.[frame] ?? pixelsPerUnit ?? 1);
  };
  return {
    unitsOf,
    addProp(scene, frame, x = 0, y = 0, scale = 1) {
      const [originX, originY] = metaOf(scene).origins?.[frame] ?? origins[frame] ?? [0.5, 0.5];
      return scene.add
        .image(x, y, key, frame)
        .setOrigin(originX, originY)
        .setScale(scale * unitsOf(scene, frame));
    },
  };
}
