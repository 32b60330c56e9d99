// The parts of a still picture: images at their place, alone or cut from an atlas. What does not come is left out.
import type { Rectangle } from './place-camera';
import { loadLayers, type Layer } from './layers';
import { fileAt, type Files } from './load-files';

const box = ({ x, y, width, height }: Rectangle) => ({
  position: 'absolute',
  left: `${String(x)}px`,
  top: `${String(y)}px`,
  width: `${String(width)}px`,
  height: `${String(height)}px`,
  maxWidth: 'none',
});

/** An empty part of a picture. */
export function addPart(parent: HTMLElement, style: Partial<CSSStyleDeclaration> = {}): HTMLElement {
  const part = document.createElement('div');
  Object.assign(part.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' }, style);
  parent.append(part);
  return part;
}

/** A filled rectangle. */
export const addBlock = (parent: HTMLElement, place: Rectangle, background: string): HTMLElement =>
  addPart(parent, { ...box(place), background });

/** An image; resolves when it is drawn, or known not to come. */
export function addImage(parent: HTMLElement, address: string, place: Rectangle): Promise<void> {
  const image = new Image();
  image.alt = '';
  image.draggable = false;
  Object.assign(image.style, box(place));
  parent.append(image);
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => {
      image.remove();
      resolve();
    });
    image.src = address;
  });
}

/** A piece `from` an atlas of this size (both in pixels), drawn at a place. */
export function addPiece(
  parent: HTMLElement,
  address: string,
  atlas: { readonly w: number; readonly h: number },
  from: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  place: Rectangle,
): HTMLElement {
  const [across, down] = [place.width / from.w, place.height / from.h];
  const cut = addPart(parent, { ...box(place), overflow: 'hidden' });
  const whole = { x: -from.x * across, y: -from.y * down, width: atlas.w * across, height: atlas.h * down };
  void addImage(cut, address, whole);
  return cut;
}

/** Where the list of layers did not come, there may still be the picture behind the people. */
const backAlone: Layer = { name: 'back', file: 'back.webp', x: -320, y: -200, width: 1920, height: 1120, parallax: 0 };
/** As far as a painted place reaches to the right. */
const right = 1600;

/** How a place is drawn without an engine. */
export interface LayerChoice {
  /** Names of layers that are nothing when they stand still. */
  readonly leaveOut?: readonly string[];
  /** Layers that are repeated along the street, every so many units. */
  readonly periods?: Readonly<Record<string, number>>;
}

/** Adds the layers of a folder, back to front; resolves when all that exist are drawn. */
export async function addLayers(
  parent: HTMLElement,
  files: Files,
  folder: string,
  { leaveOut = [], periods = {} }: LayerChoice = {},
): Promise<void> {
  const listed = await loadLayers(files, folder);
  const layers = (listed.length > 0 ? listed : [backAlone]).filter(({ name }) => !leaveOut.includes(name));
  await Promise.all(
    layers.flatMap((layer) => {
      const address = fileAt(files, `${folder}/${layer.file}`);
      if (address === undefined) return [];
      const period = periods[layer.name];
      const count = period === undefined ? 1 : Math.ceil((right - layer.x) / period);
      return Array.from({ length: count }, (_, index) =>
        addImage(parent, address, { ...layer, x: layer.x + index * (period ?? 0) }),
      );
    }),
  );
}
