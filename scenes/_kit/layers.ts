// How a painted place is made of layers.
import { fileAt, loadJson, type Files } from './load-files';

/** One layer of a painted place, as `layers.json` lists them back to front; `parallax` is 0 for far, 1 for the people's depth, more for near. */
export interface Layer {
  readonly name: string;
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parallax: number;
}

/** The layers of a place in a folder; none when it is not painted or its list did not come. */
export async function loadLayers(files: Files, folder: string): Promise<readonly Layer[]> {
  const value = await loadJson(fileAt(files, `${folder}/layers.json`));
  const list = Array.isArray(value) ? value : (value as { layers?: unknown } | undefined)?.layers;
  return Array.isArray(list) ? (list as Layer[]) : [];
}
