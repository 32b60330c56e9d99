// How a crane is folded from a square, as hands do it: corners rise, the square falls flat to a diamond, two petals,
// neck and tail, head, wings. Every paper facet keeps its shape; only the legs are made narrow without their own folds.
import { before, legFolds, sides } from './crane-parts';
import type { Point } from './fold-pose';

type Places = Map<string, Point>;

/** When each step begins and ends, as shares of the whole. */
export const craneSteps = {
  pressed: [0, 0.07],
  tipped: [0.07, 0.16],
  raised: [0.16, 0.37],
  closed: [0.34, 0.46],
  near: [0.46, 0.57],
  far: [0.55, 0.66],
  narrow: [0.65, 0.71],
  tail: [0.69, 0.79],
  neck: [0.71, 0.81],
  head: [0.8, 0.86],
  wings: [0.84, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** How far a step has come (0 to 1) when the whole has come so far; it begins and ends softly. */
export function stepShare(step: keyof typeof craneSteps, progress: number): number {
  const [from, to] = craneSteps[step];
  const share = Math.max(0, Math.min(1, (progress - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

const degree = Math.PI / 180;
const toCorner = Math.SQRT1_2;
const toEdge = 0.5;
/** From the middle to the crease of a petal, along the edge's middle and straight down. */
const toPetal = { edge: 0.5 * (Math.SQRT2 / (1 + Math.SQRT2)), down: 0.5 * (Math.SQRT2 - 1) } as const;
/** Nothing lies wholly flat: paper is thick, and what lies before what must be seen. */
const almost = 87;
const petalUp = 174;
const wingOut = 138;
const narrowed = 0.5;
const puffed = 0.045;

/** The angle that the edges' middles rise by when the corners rise: the sectors between them stay flat. */
function edgeRise(corner: number): number {
  const [across, up] = [Math.cos(corner) * toCorner, Math.sin(corner)];
  return Math.atan2(up, across) - Math.acos(Math.min(1, toCorner / Math.hypot(across, up)));
}

/** x to the right, y away from the middle of the sheet along the closed diamond, z towards the near wing. */
const polar = (length: number, rise: number, azimuth: number): Point => ({
  x: length * Math.cos(rise) * Math.sin(azimuth),
  y: length * Math.sin(rise),
  z: length * Math.cos(rise) * Math.cos(azimuth),
});

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  z: from.z + (to.z - from.z) * share,
});

/** A point turned about an axis through two others. */
export function turnedAbout(point: Point, from: Point, to: Point, radians: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z) || 1;
  const axis = { x: (to.x - from.x) / length, y: (to.y - from.y) / length, z: (to.z - from.z) / length };
  const [x, y, z] = [point.x - from.x, point.y - from.y, point.z - from.z];
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const along = (axis.x * x + axis.y * y + axis.z * z) * (1 - cosine);
  return {
    x: from.x + x * cosine + (axis.y * z - axis.z * y) * sine + axis.x * along,
    y: from.y + y * cosine + (axis.z * x - axis.x * z) * sine + axis.y * along,
    z: from.z + z * cosine + (axis.x * y - axis.y * x) * sine + axis.z * along,
  };
}

/** The square with its corners raised, and fallen flat to a diamond. */
function diamond(places: Places, progress: number): void {
  const corner = stepShare('raised', progress) * almost * degree;
  const edge = edgeRise(corner);
  const closed = stepShare('closed', progress) * 43 * degree;
  for (const side of sides) {
    const azimuth = side * 90 * degree;
    // Edges' middles on the right go together, and those on the left.
    const towards = side === 0 || side === 2 ? 1 : -1;
    const aside = azimuth + 45 * degree + closed * towards;
    places.set(`C${side}`, polar(toCorner, corner, azimuth));
    places.set(`M${side}`, polar(toEdge, edge, aside));
    places.set(`K${side}`, polar(toPetal.edge, edge, aside));
  }
  for (const side of sides) {
    const [one, other] = [placeOf(places, `K${side}`), placeOf(places, `K${before(side)}`)];
    const flat = between(one, other, 0.5);
    const along = between({ x: 0, y: 0, z: 0 }, placeOf(places, `C${side}`), toPetal.down / toCorner);
    places.set(`N${side}`, side === 0 || side === 2 ? along : between(along, flat, 0));
  }
}

/** Lifts the petal of a wing; its sides come to the middle by themselves. */
function petal(places: Places, side: 0 | 2, share: number, wings: number): void {
  if (share <= 0) return;
  const face = side === 0 ? 1 : -1;
  const angle = (petalUp * share + (wingOut - petalUp) * wings) * degree;
  const level = toPetal.down;
  const depth = face * 0.012 * share;
  places.set(`C${side}`, { x: 0, y: level + 0.5 * Math.cos(angle), z: depth + face * 0.5 * Math.sin(angle) });
  const half = (petalUp * share * degree) / 2;
  const cosine = Math.cos(half);
  // Both edges of a side keep their length: this is the only place where its end can be.
  const reach = cosine / ((cosine * cosine) / (2 * level) ** 2 + 1);
  const x = (reach * cosine) / (2 * level);
  const y = level + reach * cosine;
  const z = depth + face * (reach * Math.sin(half) + 0.01 * share);
  const [right, left] = side === 0 ? (['M0', 'M3'] as const) : (['M1', 'M2'] as const);
  places.set(right, { x, y, z });
  places.set(left, { x: -x, y, z });
}

/** Opens the body a little: paper that was pulled apart stands off. */
function puff(places: Places, share: number): void {
  for (const [names, face] of [
    [['K0', 'K3', 'N0', 'M0', 'M3', 'C0'], 1],
    [['K1', 'K2', 'N2', 'M1', 'M2', 'C2'], -1],
  ] as const) {
    for (const name of names) {
      const place = placeOf(places, name);
      places.set(name, { ...place, z: place.z + face * puffed * share });
    }
  }
}

/** A leg: made narrow, folded up, and its head folded over. */
function leg(places: Places, side: 1 | 3, progress: number): void {
  const { inner, outer, headInner, headOuter } = legFolds[side];
  const made = stepShare('narrow', progress);
  const narrow = 1 - (1 - narrowed) * made;
  const up = stepShare(side === 1 ? 'tail' : 'neck', progress) * 178 * degree * (side === 1 ? -1 : 1);
  const nod = side === 3 ? stepShare('head', progress) * 172 * degree : 0;
  const tip = placeOf(places, `C${side}`);
  const middle = between(placeOf(places, `N${side}`), tip, inner);
  for (const [name, from] of [
    ['l', `K${before(side)}`],
    ['r', `K${side}`],
  ] as const) {
    // The outer layers lie before and behind the inner ones.
    const face = (name === 'l') === (side === 1) ? 1 : -1;
    const edge = placeOf(places, name === 'r' ? `M${side}` : `M${before(side)}`);
    const slim = (share: number): Point => {
      const { x, y, z } = between(placeOf(places, from), tip, share);
      return { x: x * narrow, y, z: z * (1 - made) + face * 0.006 * made };
    };
    const rim = (share: number): Point => {
      const place = between(edge, tip, share);
      return { ...place, z: place.z * (1 - made) + face * 0.012 * made };
    };
    places.set(`E${side}${name}`, slim(outer));
    places.set(`E${side}${name}h`, slim(headOuter));
    places.set(`B${side}${name}`, rim(inner));
    places.set(`B${side}${name}h`, rim(headInner));
  }
  places.set(`A${side}`, middle);
  places.set(`A${side}h`, between(placeOf(places, `N${side}`), tip, headInner));
  if (up === 0) return;
  const axis = between(placeOf(places, `E${side}l`), placeOf(places, `E${side}r`), 0.5);
  // At the crease the layers change places.
  for (const name of [`E${side}l`, `E${side}r`, `B${side}l`, `B${side}r`]) {
    const place = placeOf(places, name);
    places.set(name, { ...place, z: place.z * Math.cos(up) });
  }
  const beyond = [`C${side}`, `A${side}h`, `E${side}lh`, `E${side}rh`, `B${side}lh`, `B${side}rh`];
  for (const name of beyond) places.set(name, turnedAbout(placeOf(places, name), middle, axis, up));
  if (nod === 0) return;
  const brow = between(placeOf(places, `E${side}lh`), placeOf(places, `E${side}rh`), 0.5);
  places.set(`C${side}`, turnedAbout(placeOf(places, `C${side}`), placeOf(places, `A${side}h`), brow, nod));
}

function placeOf(places: Places, name: string): Point {
  const place = places.get(name);
  if (!place) throw new Error(`the crane has no point ${name}`);
  return place;
}

/** Where every point of the crane is when it is folded so far (0 to 1), in sheet widths. */
export function cranePose(progress: number): ReadonlyMap<string, Point> {
  const places: Places = new Map([['O', { x: 0, y: 0, z: 0 }]]);
  diamond(places, progress);
  const wings = stepShare('wings', progress);
  petal(places, 0, stepShare('near', progress), wings);
  petal(places, 2, stepShare('far', progress), wings);
  for (const side of [1, 3] as const) leg(places, side, progress);
  puff(places, wings);
  return places;
}
