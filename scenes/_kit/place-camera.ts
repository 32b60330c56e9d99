// Works out where the camera stands so that what matters is seen in the part of the host that is free of words.
import type { Insets, StageOptions } from '../../src/ports/stage';

/** A rectangle in the stage's logical units or in CSS pixels of the host. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A width and a height. */
export type Size = Pick<Rectangle, 'width' | 'height'>;

/** `wide` has the words beside the picture, `tall` below it. */
export type Shape = 'wide' | 'tall';

/** The direction of writing; words stand where lines end, so pictures are mirrored with it. */
export type Direction = StageOptions['direction'];

/** What has to be seen (logical units) in a free area of this size (CSS pixels). */
export type Framing = (shape: Shape, free: Size, direction: Direction) => Rectangle;

/** Zoom in CSS pixels per logical unit, and the logical point in the middle of the host. */
export interface Placement {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** From this width on, in CSS pixels, words have room beside the picture; the same rules as in the interface's styles. */
const wideFrom = 900;
/** A phone on its side: so wide at least, so high at most. */
const lying = { width: 576, height: 480, ratio: 4 / 3 } as const;

/** The shape of a host; sizes in CSS pixels. */
export function shapeOf(width: number, height: number): Shape {
  const isLying = width >= lying.width && height <= lying.height && width / height >= lying.ratio;
  return (width >= wideFrom && width >= height) || isLying ? 'wide' : 'tall';
}

/** Places the camera so that the whole `focus` (logical units) fits into the middle of `free` (CSS pixels of the host). */
export function placeCamera(host: Size, free: Rectangle, focus: Rectangle): Placement {
  const zoom = Math.min(free.width / focus.width, free.height / focus.height);
  return {
    zoom,
    x: focus.x + focus.width / 2 + (host.width / 2 - (free.x + free.width / 2)) / zoom,
    y: focus.y + focus.height / 2 + (host.height / 2 - (free.y + free.height / 2)) / zoom,
  };
}

/** The part of a host that words leave free; never less than a sixth of it, however far they reach. */
export function freeArea(host: Size, insets: Insets): Rectangle {
  const width = Math.max(host.width / 6, host.width - insets.left - insets.right);
  const height = Math.max(host.height / 6, host.height - insets.top - insets.bottom);
  return { x: Math.min(insets.left, host.width - width), y: Math.min(insets.top, host.height - height), width, height };
}
