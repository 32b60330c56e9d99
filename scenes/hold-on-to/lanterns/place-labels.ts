// Places labels over a picture: each near its point, all inside the free area, none over another or over a face.

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
  /** From the point to the nearer edge of the label: below it, or above where it is less than nothing. */
  readonly away: number;
  /** It may stand so far from where it would like to; without a place within, it is not shown. */
  readonly reach: number;
}

/** The upper left corner of a label. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Something that no label should cover. */
export interface Box extends Corner {
  readonly width: number;
  readonly height: number;
}

/** Air between two labels. */
const gap = 8;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

const touch = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width + gap &&
  other.x < one.x + one.width + gap &&
  one.y < other.y + other.height + gap &&
  other.y < one.y + one.height + gap;

/** One over the other, without air between them. */
const lie = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const inside = (box: Box, area: Area): boolean =>
  box.x >= area.left && box.x + box.width <= area.right && box.y >= area.top && box.y + box.height <= area.bottom;

/** The nearest place where it covers nothing; null where there is none within its reach. */
function freePlace(box: Box, taken: readonly Box[], area: Area, reach: number): Box | null {
  const isFree = (place: Box): boolean => inside(place, area) && !taken.some((other) => touch(place, other));
  // Nearly always so, and this is asked for every frame.
  if (isFree(box)) return box;
  const xs = [box.x, ...taken.flatMap((other) => [other.x - box.width - gap, other.x + other.width + gap])];
  const ys = [box.y, ...taken.flatMap((other) => [other.y - box.height - gap, other.y + other.height + gap])];
  let [nearest, way]: [Box | null, number] = [null, reach];
  for (const x of xs) {
    for (const y of ys) {
      const far = Math.hypot(x - box.x, y - box.y);
      if (far > way || (nearest && far === way)) continue;
      const place = { ...box, x, y };
      if (isFree(place)) [nearest, way] = [place, far];
    }
  }
  return nearest;
}

/** Where a label would like to stand, as far as the area lets it. */
function wish({ x, y, width, height, away }: Wanted, area: Area): Box {
  return {
    x: within(x - width / 2, area.left, area.right - width),
    y: within(away < 0 ? y + away - height : y + away, area.top, area.bottom - height),
    ...{ width, height },
  };
}

/** What labels should leave to be seen. */
export interface Seen {
  readonly faces: readonly Box[];
  /** What the labels belong to. */
  readonly things: readonly Box[];
}

/** So many labels stand even where only a face leaves room, so that there is always something to go by. */
const sure = 1;

/**
 * Corners in the order of the labels: the first ones stand best; null where no room is left. Things are left to be seen
 * where that is possible, and faces by all but the first label.
 */
export function placeLabels(
  labels: readonly Wanted[],
  area: Area,
  { faces, things }: Seen,
): readonly (Corner | null)[] {
  const taken: Box[] = [];
  return labels.map((label, index) => {
    const box = wish(label, area);
    const sparing = (spared: readonly Box[]) => freePlace(box, [...taken, ...spared], area, label.reach);
    const place = sparing([...faces, ...things]) ?? sparing(faces) ?? (index < sure ? sparing([]) : null);
    if (place) taken.push(place);
    return place && { x: place.x, y: place.y };
  });
}

/** Whether two of these lie over each other. */
export const anyTouch = (boxes: readonly Box[]): boolean =>
  boxes.some((one, index) => boxes.slice(index + 1).some((other) => lie(one, other)));
