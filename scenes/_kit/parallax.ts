// A painted place made of layers that lie at different depths and shift a little against each other.
import type { GameObjects, Scene } from 'phaser';
import { decodePicture } from './decode-picture';
import { flatten } from './flatten';
import { fileAt, loadFiles, whileLoading, type Files } from './load-files';
import { loadLayers, type Layer } from './layers';
import type { Motion } from './motion';

/** How much the picture behind the people leans, measured at their depth. */
const backParallax = 0.25;

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
  const layers = await loadLayers(files, folder);
  if (layers.length === 0) return undefined;
  const address = (layer: Layer): string | undefined => fileAt(files, `${folder}/${layer.file}`);
  const key = (layer: Layer): string => `${folder}/${layer.name}`;
  const isFront = ({ name }: Layer): boolean => front.includes(name);
  const nearest = layers.filter(isFront);
  const [back] = await Promise.all([
    loadBack(
      scene,
      folder,
      layers.filter((layer) => !isFront(layer)),
      address,
    ),
    loadFiles(
      scene,
      nearest.map((layer) => ({ key: key(layer), image: address(layer) })),
    ),
  ]);
  const near = nearest
    .filter((layer) => scene.textures.exists(key(layer)))
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

/** What lies behind people, as one picture: the only one as it is, several flattened. */
async function loadBack(
  scene: Scene,
  folder: string,
  layers: readonly Layer[],
  address: (layer: Layer) => string | undefined,
): Promise<GameObjects.Image | undefined> {
  const [only] = layers;
  if (only && layers.length === 1) {
    const key = `${folder}/${only.name}`;
    await loadFiles(scene, [{ key, image: address(only) }]);
    if (!scene.textures.exists(key)) return undefined;
    return scene.add.image(only.x, only.y, key).setOrigin(0).setDisplaySize(only.width, only.height);
  }
  return whileLoading(scene, async () => {
    const came = await Promise.all(
      layers.map(async (layer) => {
        const picture = await decodePicture(address(layer), 'canvas');
        return picture ? [{ ...layer, picture }] : [];
      }),
    );
    return flatten(scene, `${folder}/back-flat`, came.flat());
  });
}
