// Draws several painted layers into one picture, once: a machine without a fast GPU pays for every pixel of every layer.
import type { GameObjects, Scene } from 'phaser';
import type { Rectangle } from './place-camera';

/** A loaded picture and where it lies, in logical units. */
export interface FlatLayer extends Rectangle {
  readonly key: string;
}

/** Finer than this many pixels a unit nobody sees, and it would cost memory on every device. */
const finest = 1.25;

/** One opaque picture of the layers, back to front, as large as the first; their own textures are given back. */
export function flatten(scene: Scene, key: string, layers: readonly FlatLayer[]): GameObjects.Image | undefined {
  const [ground] = layers;
  if (!ground) return undefined;
  const { textures } = scene;
  if (layers.length === 1) {
    const image = scene.add.image(ground.x, ground.y, ground.key).setOrigin(0);
    return image.setDisplaySize(ground.width, ground.height);
  }
  const largest = Math.max(...layers.map((layer) => textures.getFrame(layer.key).realWidth / layer.width));
  const scale = Math.min(finest, largest);
  const canvas = textures.createCanvas(key, Math.round(ground.width * scale), Math.round(ground.height * scale));
  if (!canvas) return undefined;
  for (const layer of layers) {
    const source = textures.get(layer.key).getSourceImage() as CanvasImageSource;
    const [x, y] = [(layer.x - ground.x) * scale, (layer.y - ground.y) * scale];
    canvas.context.drawImage(source, x, y, layer.width * scale, layer.height * scale);
    textures.remove(layer.key);
  }
  canvas.refresh();
  return scene.add.image(ground.x, ground.y, key).setOrigin(0).setDisplaySize(ground.width, ground.height);
}
