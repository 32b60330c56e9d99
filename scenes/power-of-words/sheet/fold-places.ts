// Where folds come, chosen by eye: corners first, then creases across a corner, then right across the sheet.
import { lineThrough, type Line, type Spot } from './flat-pieces';

/** A fold as the story counts it: a corner turns, a crease, or a crease that stays dark. */
export interface SheetFold {
  readonly kind: 'light' | 'small' | 'sharp';
}

/** A place where the paper may be folded. */
interface Place {
  /** Both ends of the crease on the edge of the sheet: across, down, across, down, in hundredths. */
  readonly ends: readonly [number, number, number, number];
  /** How far it stays turned, in degrees. */
  readonly stays: number;
  /** How far it is turned while it is folded, in degrees; negative turns away from us. */
  readonly turns: number;
  /** How steep the paper stays on both sides; positive is a valley. */
  readonly slope: number;
  /** Where on the crease a label hangs, from one end to the other. */
  readonly label: number;
}

/** A fold in its place. */
export interface Crease extends Omit<Place, 'ends'> {
  readonly kind: SheetFold['kind'];
  readonly line: Line;
  /** The wrinkle that the hand leaves beside the crease. */
  readonly wrinkle: Line | undefined;
}

const place = (ends: Place['ends'], turns: number, stays: number, slope: number, label: number): Place => ({
  ...{ ends, turns, stays, slope, label },
});

/** The first one: a corner as neat as a page mark. */
const dogEar = place([0, 23, 23, 0], 176, 170, 0.02, 0.52);

const places: Readonly<Record<SheetFold['kind'], readonly Place[]>> = {
  light: [
    place([100, 82, 81, 100], 150, 132, 0.02, 0.48),
    place([0, 85, 18, 100], 120, 34, 0.02, 0.46),
    place([88, 0, 100, 14], 160, 140, 0.02, 0.46),
    place([100, 56, 66, 100], 70, 0, -0.15, 0.5),
    place([0, 58, 36, 100], -60, 0, 0.14, 0.56),
    place([70, 0, 100, 36], 60, 0, 0.13, 0.28),
    place([36, 0, 0, 42], 60, 0, -0.12, 0.68),
    place([100, 30, 84, 100], 60, 0, 0.12, 0.54),
    place([0, 38, 16, 100], -55, 0, -0.11, 0.56),
    place([0, 82, 62, 100], 60, 0, 0.13, 0.5),
    place([100, 70, 40, 100], 60, 0, -0.1, 0.48),
    place([54, 0, 100, 24], 50, 0, -0.1, 0.82),
  ],
  small: [
    place([100, 42, 52, 100], 95, 0, 0.24, 0.22),
    place([0, 47, 46, 100], 85, 0, -0.22, 0.22),
    place([60, 0, 100, 50], 70, 0, -0.2, 0.62),
    place([50, 0, 0, 58], 60, 0, 0.19, 0.2),
    place([100, 20, 70, 100], 75, 0, -0.18, 0.28),
    place([0, 26, 30, 100], -70, 0, 0.17, 0.26),
    place([0, 72, 84, 100], 80, 0, -0.17, 0.54),
    place([16, 0, 100, 66], 40, 0, 0.16, 0.48),
    place([78, 0, 46, 100], 40, 0, -0.16, 0.24),
    place([100, 84, 20, 100], 80, 0, 0.15, 0.5),
    place([0, 12, 66, 100], 40, 0, 0.14, 0.38),
  ],
  sharp: [
    place([0, 66, 100, 50], 80, 0, 0.2, 0.32),
    place([62, 0, 34, 100], 50, 0, -0.2, 0.16),
    place([100, 14, 14, 100], 60, 0, 0.19, 0.58),
    place([6, 0, 92, 100], 45, 0, -0.18, 0.28),
    place([0, 32, 100, 76], 60, 0, -0.17, 0.7),
    place([44, 0, 74, 100], 40, 0, 0.16, 0.48),
    place([0, 86, 100, 30], 50, 0, 0.15, 0.74),
    place([0, 50, 100, 34], 40, 0, -0.14, 0.42),
  ],
};
/** Where the list of a kind is used up, the next fold takes a place of another. */
const otherwise = { light: ['small', 'sharp'], small: ['light', 'sharp'], sharp: ['small', 'light'] } as const;
/** A sheet that is all creases does not show more of them. */
const wrinkled = 13;

const spotAt = (across: number, down: number): Spot => ({ u: across / 100, v: down / 100 });

/** A point of a crease, from one end (0) to the other (1). */
export const alongCrease = ({ from, to }: Line, share: number): Spot => ({
  u: from.u + (to.u - from.u) * share,
  v: from.v + (to.v - from.v) * share,
});

/** The faint line that crosses a crease where the hand pressed it; `order` makes each lie otherwise. */
function wrinkleAt(line: Line, order: number): Line {
  const through = alongCrease(line, 0.3 + ((order * 0.37) % 0.4));
  const turn = (0.7 + ((order * 0.61) % 0.9)) * (order % 2 ? 1 : -1);
  const along = Math.atan2(line.to.v - line.from.v, line.to.u - line.from.u) + turn;
  const to = { u: through.u + Math.cos(along), v: through.v + Math.sin(along) };
  return lineThrough(through, to);
}

/** Gives every fold its place; the same folds always lie in the same places, and more of them move none. */
export function creasesOf(folds: readonly SheetFold[]): readonly Crease[] {
  const used = { light: 0, small: 0, sharp: 0 };
  const next = (kind: SheetFold['kind']): Place => {
    const from = [kind, ...otherwise[kind]].find((name) => used[name] < places[name].length) ?? kind;
    const list = places[from];
    used[from] += 1;
    return list[(used[from] - 1) % list.length] ?? dogEar;
  };
  return folds.map(({ kind }, order) => {
    const { ends, ...more } = order === 0 ? dogEar : next(kind);
    const line = lineThrough(spotAt(ends[0], ends[1]), spotAt(ends[2], ends[3]));
    const hasWrinkle = more.stays < 30 && order < wrinkled;
    return { kind, ...more, line, wrinkle: hasWrinkle ? wrinkleAt(line, order) : undefined };
  });
}
