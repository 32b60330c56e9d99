// Works out where the camera stands so that what matters is seen in the part of the host that is free of words.

/** A rectangle; in the stage's logical units, in CSS pixels or in shares of the host (0..1). */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `wide` has the words beside the picture, `tall` below it. */
export type Shape = 'wide' | 'tall';

/** What has to be seen (logical units) and in which part of the host (shares). */
export interface Framing {
  readonly focus: Rectangle;
  readonly area: Rectangle;
}

/** Zoom in CSS pixels per logical unit, and the logical point in the middle of the host. */
export interface Placement {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** From this width on, in CSS pixels, words have room beside the picture; the same as in the interface's styles. */
const wideFrom = 900;

/** The shape of a host; sizes in CSS pixels. */
export function shapeOf(width: number, height: number): Shape {
  return width >= wideFrom && width >= height ? 'wide' : 'tall';
}

/** Places the camera so that the whole `focus` fits into the middle of `area`. Sizes in CSS pixels. */
export function placeCamera(width: number, height: number, { focus, area }: Framing): Placement {
  const zoom = Math.min((width * area.width) / focus.width, (height * area.height) / focus.height);
  const middleX = focus.x + focus.width / 2;
  const middleY = focus.y + focus.height / 2;
  return {
    zoom,
    x: middleX + ((0.5 - (area.x + area.width / 2)) * width) / zoom,
    y: middleY + ((0.5 - (area.y + area.height / 2)) * height) / zoom,
  };
}
