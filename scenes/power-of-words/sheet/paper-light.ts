// Light on paper: the colour of a facet by the way it faces, for paper in daylight and for paper with a lamp behind it.

/** A colour, each part 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour that lets what is under it through. */
type Glaze = readonly [...Rgb, alpha: number];

/** What paper looks like in some light. */
export interface Paper {
  readonly front: Tints;
  readonly back: Tints;
  /** What is cut into it, and how much it covers. */
  readonly outline: Glaze;
  readonly outlineRim: Glaze;
  readonly shadow: Rgb;
  readonly crease: Rgb;
  readonly ridge: Rgb;
}

interface Tints {
  readonly dark: Rgb;
  readonly plain: Rgb;
  readonly bright: Rgb;
}

/** Cream paper, apricot on its back, in daylight from the upper left. */
export const dayPaper: Paper = {
  front: { dark: [190, 158, 130], plain: [252, 234, 206], bright: [255, 254, 248] },
  back: { dark: [206, 124, 90], plain: [246, 176, 136], bright: [255, 208, 176] },
  outline: [206, 128, 84, 0.3],
  outlineRim: [255, 255, 250, 0.85],
  shadow: [96, 58, 44],
  crease: [128, 84, 60],
  ridge: [255, 255, 250],
};

/** The same paper from inside, a warm light behind it. */
export const lampPaper: Paper = {
  front: { dark: [204, 132, 82], plain: [247, 196, 138], bright: [255, 232, 184] },
  back: { dark: [184, 108, 68], plain: [226, 156, 102], bright: [246, 196, 140] },
  outline: [150, 70, 40, 0.16],
  outlineRim: [255, 236, 184, 0.5],
  shadow: [120, 56, 30],
  crease: [138, 70, 38],
  ridge: [255, 240, 196],
};

/** Where daylight comes from: left, above, before the sheet. */
const light = { x: -0.5, y: -0.58, z: 0.64 } as const;
/** How much more than in nature a slope is seen. */
const gain = 1.75;

/** The way a facet faces; its length is twice its area, and z is negative where its back is seen. */
export function normalOf(corners: readonly { readonly x: number; readonly y: number; readonly z: number }[]): {
  x: number;
  y: number;
  z: number;
} {
  const normal = { x: 0, y: 0, z: 0 };
  let last = corners.at(-1);
  for (const next of corners) {
    if (!last) break;
    normal.x += (last.y - next.y) * (last.z + next.z);
    normal.y += (last.z - next.z) * (last.x + next.x);
    normal.z += (last.x - next.x) * (last.y + next.y);
    last = next;
  }
  return normal;
}

/** How bright a facet is: 0 as one that hangs straight, below it in shade, above it in the light. */
export function brightness(normal: { readonly x: number; readonly y: number; readonly z: number }): number {
  const length = Math.hypot(normal.x, normal.y, normal.z) || 1;
  const side = normal.z < 0 ? -1 : 1;
  const facing = ((normal.x * light.x + normal.y * light.y + normal.z * light.z) / length) * side;
  return Math.max(-1, Math.min(1, (facing - light.z) * gain));
}

const between = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** The colour of a brightness. */
export function tintOf({ dark, plain, bright }: Tints, level: number): Rgb {
  return level < 0 ? between(plain, dark, Math.min(1, -level)) : between(plain, bright, Math.min(1, level));
}

/** A colour as a canvas wants it. */
export const cssOf = ([red, green, blue]: Rgb, alpha = 1): string =>
  `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},${alpha})`;

export const glazeOf = ([red, green, blue, alpha]: Glaze): string => cssOf([red, green, blue], alpha);
