// Loads pictures into a running scene; what is not there is left out without a word.
import type { Scene } from 'phaser';

/** Addresses of built files by path, as import.meta.glob gives them. */
export type Files = Readonly<Record<string, string>>;

/** A picture, or an atlas when `description` names its JSON. */
export interface PictureFile {
  readonly key: string;
  readonly image: string | undefined;
  readonly description?: string | undefined;
}

/** Loads what is not loaded yet; resolves when all that exists is there. */
export async function loadFiles(scene: Scene, files: readonly PictureFile[]): Promise<void> {
  let wanted = 0;
  for (const { key, image, description } of files) {
    if (image === undefined || scene.textures.exists(key)) continue;
    if (description === undefined) scene.load.image(key, image);
    else scene.load.atlas(key, image, description);
    wanted += 1;
  }
  if (wanted === 0) return;
  await new Promise<void>((resolve) => {
    scene.load.once('complete', () => resolve());
    // A sleeping loop loads nothing.
    if (!scene.game.loop.running) scene.game.loop.wake(true);
    if (!scene.load.isLoading()) scene.load.start();
  });
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
