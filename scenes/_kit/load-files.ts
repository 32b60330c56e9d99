// Loads pictures into a running scene; what is not there is left out without a word.
import type { Game, Scene } from 'phaser';
import { decodePicture, type DecodedPicture } from './decode-picture';
import { inTurn } from './turns';

/** Addresses of built files by path, as import.meta.glob gives them. */
export type Files = Readonly<Record<string, string>>;

/** A picture, or an atlas when `description` names its JSON. */
export interface PictureFile {
  readonly key: string;
  readonly image: string | undefined;
  readonly description?: string | undefined;
}

const underWay = new WeakMap<Scene, number>();
const count = (scene: Scene, change: number): void => void underWay.set(scene, (underWay.get(scene) ?? 0) + change);

/** Whether pictures are on their way into this scene. */
export const isLoading = (scene: Scene): boolean => (underWay.get(scene) ?? 0) > 0;

/** Loads what is not loaded yet; resolves when all that exists is there, never in a scene that has gone meanwhile. */
export async function loadFiles(scene: Scene, files: readonly PictureFile[]): Promise<void> {
  const wanted = files.filter(({ key, image }) => image !== undefined && !scene.textures.exists(key));
  if (wanted.length === 0) return;
  await whileLoading(scene, () => Promise.all(wanted.map((file) => loadFile(scene, file))));
}

/** Counts as loading until `load` has come to its end. */
export async function whileLoading<T>(scene: Scene, load: () => Promise<T>): Promise<T> {
  count(scene, 1);
  try {
    return await load();
  } finally {
    count(scene, -1);
  }
}

async function loadFile(scene: Scene, { key, image, description }: PictureFile): Promise<void> {
  const wanted = 'gl' in scene.sys.renderer ? 'texture' : 'canvas';
  const [picture, atlas] = await Promise.all([
    decodePicture(image, wanted),
    description === undefined ? undefined : loadJson(description),
  ]);
  if (!picture || (description !== undefined && atlas === undefined)) return;
  await inScene(scene, () => addTexture(scene, key, picture, atlas as object | undefined));
}

/** A turn of work on a scene; where the scene has gone meanwhile nothing follows any more. */
export async function inScene(scene: Scene, work: () => void): Promise<void> {
  const isThere = await inTurn(() => {
    // Phaser lets go of it when the scene ends, whatever its types say.
    if ((scene.sys.game as Game | null) === null) return false;
    work();
    return true;
  });
  if (!isThere) await new Promise(() => undefined);
}

/** The GPU gets the decoded pixels; what stays for a lost GPU is the small picture. */
function addTexture(scene: Scene, key: string, { image, bitmap }: DecodedPicture, atlas: object | undefined): void {
  const { textures } = scene;
  if (textures.exists(key)) return;
  // Phaser draws from anything that a texture can be made of, but says so only of elements.
  const pixels = (bitmap ?? image) as HTMLImageElement;
  const texture = atlas ? textures.addAtlas(key, pixels, atlas) : textures.addImage(key, pixels);
  const source = texture?.source[0];
  if (!source || !bitmap) return;
  source.image = source.source = image;
  if (source.glTexture) source.glTexture.pixels = image;
  bitmap.close();
}

/** Finds the address of a file by the end of its path. */
export function fileAt(files: Files, end: string): string | undefined {
  return Object.entries(files).find(([path]) => path.endsWith(`/${end}`))?.[1];
}

/** A picture of a level under a key of its own; `path` has no ending. */
export const pictureAt = (files: Files, key: string, path: string): PictureFile => ({
  key,
  image: fileAt(files, `${path}.webp`),
});

/** An atlas of a level: a picture with the JSON beside it. */
export const atlasAt = (files: Files, key: string, path: string): PictureFile => ({
  ...pictureAt(files, key, path),
  description: fileAt(files, `${path}.json`),
});

/** Loads a JSON file, or undefined when it is missing or broken. */
export async function loadJson(address: string | undefined): Promise<unknown> {
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
