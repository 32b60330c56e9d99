// A painted place made of layers that lie at different depths and shift a little against each other.
import type { GameObjects, Scene } from 'phaser';
import { fileAt, loadFiles, loadJson, type Files } from './load-files';
import type { Motion } from './motion';

/** One layer as `layers.json` lists it, back to front; `parallax` is 0 for far, 1 for the people's depth, more for near. */
interface Layer {
  readonly name: string;
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parallax: number;
}

/** The layers of a place, by name, and the sideways lean that shows their depth. */
export interface Parallax {
  readonly images: ReadonlyMap<string, GameObjects.Image>;
  /** Leans by so many logical units at the people's depth. */
  lean(units: number): void;
}

/** Loads `<folder>/layers.json` and its pictures; undefined when the place is not painted. */
export async function loadParallax(
  scene: Scene,
  files: Files,
  folder: string,
  motion: Motion,
): Promise<Parallax | undefined> {
  const layers = layersFrom(await loadJson(fileAt(files, `${folder}/layers.json`)));
  if (layers.length === 0) return undefined;
  const key = (layer: Layer): string => `${folder}/${layer.name}`;
  await loadFiles(
    scene,
    layers.map((layer) => ({ key: key(layer), image: fileAt(files, `${folder}/${layer.file}`) })),
  );
  const images = new Map<string, GameObjects.Image>();
  const drawn = layers.filter((layer) => scene.textures.exists(key(layer)));
  for (const layer of drawn) {
    const image = scene.add.image(layer.x, layer.y, key(layer)).setOrigin(0);
    images.set(layer.name, image.setDisplaySize(layer.width, layer.height));
  }
  return {
    images,
    lean(units) {
      for (const layer of drawn) {
        const image = images.get(layer.name);
        if (image) void motion.move(image, { x: layer.x + units * layer.parallax }, { duration: 1400 });
      }
    },
  };
}

function layersFrom(value: unknown): readonly Layer[] {
  const list = Array.isArray(value) ? value : (value as { layers?: unknown } | undefined)?.layers;
  return Array.isArray(list) ? (list as Layer[]) : [];
}
