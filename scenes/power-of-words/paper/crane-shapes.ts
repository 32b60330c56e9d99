// The crane from above, as flat pieces of paper: drawn on the page and in the picture that can be kept.

/** Width and height of the drawing. */
export const craneSize = { width: 1000, height: 560 } as const;

/** A piece of paper: corners in order, and its colour. */
export interface Facet {
  readonly corners: readonly (readonly [number, number])[];
  readonly color: string;
}

const lit = '#fffaf0';
const pale = '#fdeccf';
const dim = '#f1d3a9';
const mint = '#7ccbb6';
const deep = '#58b09c';

/** From the lowest to the uppermost. */
export const facets: readonly Facet[] = [
  // Tail and neck show the other side of the sheet.
  {
    corners: [
      [470, 380],
      [500, 556],
      [500, 380],
    ],
    color: mint,
  },
  {
    corners: [
      [530, 380],
      [500, 556],
      [500, 380],
    ],
    color: deep,
  },
  {
    corners: [
      [478, 190],
      [492, 24],
      [500, 190],
    ],
    color: mint,
  },
  {
    corners: [
      [522, 190],
      [492, 24],
      [500, 190],
    ],
    color: deep,
  },
  {
    corners: [
      [492, 24],
      [560, 66],
      [503, 66],
    ],
    color: '#f2603f',
  },
  {
    corners: [
      [470, 150],
      [10, 66],
      [30, 190],
      [452, 260],
    ],
    color: lit,
  },
  {
    corners: [
      [452, 260],
      [30, 190],
      [86, 322],
      [462, 362],
    ],
    color: pale,
  },
  {
    corners: [
      [530, 150],
      [990, 66],
      [970, 190],
      [548, 260],
    ],
    color: lit,
  },
  {
    corners: [
      [548, 260],
      [970, 190],
      [914, 322],
      [538, 362],
    ],
    color: dim,
  },
  {
    corners: [
      [500, 120],
      [446, 262],
      [500, 424],
    ],
    color: pale,
  },
  {
    corners: [
      [500, 120],
      [554, 262],
      [500, 424],
    ],
    color: dim,
  },
];

/** Where the three strips lie: middle, size, and how far they are turned, in degrees. */
export const strips = [
  { x: 244, y: 214, width: 350, height: 132, turn: 7 },
  { x: 756, y: 214, width: 350, height: 132, turn: -7 },
  { x: 500, y: 446, width: 400, height: 112, turn: 0 },
] as const;
