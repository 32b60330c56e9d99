// A painted place made of layers that lie at different depths and shift a little against each other.
import type { GameObjects, Scene } from 'phaser';
import { flatten } from './flatten';
import { fileAt, loadFiles, loadJson, type Files } from './load-files';
import type { Motion } from './motion';

/** How much the picture behind the people leans, measured at their depth. */
const backParallax = 0.25;

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

/** A painted place: one picture behind the people, named layers before them, and a sideways lean that shows depth. */
export interface Parallax {
  readonly back: GameObjects.Image | undefined;
  readonly front: readonly GameObjects.Image[];
  /** Leans by so many logical units at the people's depth. */
  lean(units: number): void;
}

/** Loads `<folder>/layers.json` and its pictures; undefined when the place is not painted. `front` names what lies before people. */
export async function loadParallax(
  scene: Scene,
  files: Files,
  folder: string,
  motion: Motion,
  front: readonly string[],
): Promise<Parallax | undefined> {
  const layers = layersFrom(await loadJson(fileAt(files, `${folder}/layers.json`)));
  if (layers.length === 0) return undefined;
  const key = (layer: Layer): string => `${folder}/${layer.name}`;
  await loadFiles(
    scene,
    layers.map((layer) => ({ key: key(layer), image: fileAt(files, `${folder}/${layer.file}`) })),
  );
  const drawn = layers.filter((layer) => scene.textures.exists(key(layer)));
  const behind = drawn.filter(({ name }) => !front.includes(name)).map((layer) => ({ ...layer, key: key(layer) }));
  const back = flatten(scene, `${folder}/back-flat`, behind);
  const near = drawn
    .filter(({ name }) => front.includes(name))
    .map((layer) => {
      const image = scene.add.image(layer.x, layer.y, key(layer)).setOrigin(0);
      return { image: image.setDisplaySize(layer.width, layer.height), x: layer.x, parallax: layer.parallax };
    });
  const leaning = [...near, ...(back ? [{ image: back, x: back.x, parallax: backParallax }] : [])];
  return {
    back,
    front: near.map(({ image }) => image),
    lean(units) {
      for (const { image, x, parallax } of leaning) {
        void motion.move(image, { x: x + units * parallax }, { duration: 1400 });
      }
    },
  };
}

function layersFrom(value: unknown): readonly Layer[] {
  const list = Array.isArray(value) ? value : (value as { layers?: unknown } | undefined)?.layers;
  return Array.isArray(list) ? (list as Layer[]) : [];
}
