// Places labels over a picture: each near its point, all inside the free area, none over another.

/** A free rectangle of the page, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label's size, and the point whose words it has. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** It may stand so far up or down from its point; without a place within, it is not shown. */
  readonly reach: number;
}

/** The upper left corner of a label. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Air between two labels. */
const gap = 8;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

interface Box extends Corner {
  readonly width: number;
  readonly height: number;
}

const touch = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width + gap &&
  other.x < one.x + one.width + gap &&
  one.y < other.y + other.height + gap &&
  other.y < one.y + one.height + gap;

/** The nearest place up or down where it covers nobody; null where there is none. */
function freePlace(box: Box, taken: readonly Box[], area: Area, reach: number): Box | null {
  const ends = taken.flatMap((other) => [other.y - box.height - gap, other.y + other.height + gap]);
  const heights = [box.y, ...ends.sort((one, other) => Math.abs(one - box.y) - Math.abs(other - box.y))];
  const free = heights
    .filter((y) => y >= area.top && y + box.height <= area.bottom && Math.abs(y - box.y) <= reach)
    .map((y) => ({ ...box, y }))
    .find((place) => !taken.some((other) => touch(place, other)));
  return free ?? null;
}

/** Corners in the order of the labels: the first ones stand best; null where no room is left. */
export function placeLabels(labels: readonly Wanted[], area: Area): readonly (Corner | null)[] {
  const taken: Box[] = [];
  return labels.map(({ x, y, width, height, reach }) => {
    const box: Box = {
      x: within(x - width / 2, area.left, Math.max(area.left, area.right - width)),
      y: within(y - height / 2, area.top, Math.max(area.top, area.bottom - height)),
      width,
      height,
    };
    const place = freePlace(box, taken, area, reach);
    if (place) taken.push(place);
    return place && { x: place.x, y: place.y };
  });
}
