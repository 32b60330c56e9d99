// Draws several painted layers into one picture, once: a machine without a fast GPU pays for every pixel of every layer.
import type { GameObjects, Scene } from 'phaser';
import type { DecodedPicture } from './decode-picture';
import { inScene } from './load-files';
import type { Rectangle } from './place-camera';

/** A picture that has come and where it lies, in logical units. */
export interface FlatLayer extends Rectangle {
  /** Decoded for a canvas. */
  readonly picture: DecodedPicture;
}

/** Finer than this many pixels a unit nobody sees, and it would cost memory on every device. */
const finest = 1.25;

/** One opaque picture of the layers, back to front, as large as the first; drawn layer by layer, a turn for each. */
export async function flatten(
  scene: Scene,
  key: string,
  layers: readonly FlatLayer[],
): Promise<GameObjects.Image | undefined> {
  const [ground] = layers;
  if (!ground) return undefined;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const finestLayer = Math.max(...layers.map(({ picture, width }) => picture.image.naturalWidth / width));
  const scale = Math.min(finest, finestLayer);
  canvas.width = Math.round(ground.width * scale);
  canvas.height = Math.round(ground.height * scale);
  for (const { x, y, width, height, picture } of layers) {
    await inScene(scene, () => {
      const { image, bitmap } = picture;
      const [left, top] = [(x - ground.x) * scale, (y - ground.y) * scale];
      context.drawImage(bitmap ?? image, left, top, width * scale, height * scale);
      bitmap?.close();
    });
  }
  await inScene(scene, () => void scene.textures.addImage(key, canvas as unknown as HTMLImageElement));
  return scene.add.image(ground.x, ground.y, key).setOrigin(0).setDisplaySize(ground.width, ground.height);
}
