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
      [462, 380],
      [500, 556],
      [500, 380],
    ],
    color: mint,
  },
  {
    corners: [
      [538, 380],
      [500, 556],
      [500, 380],
    ],
    color: deep,
  },
  {
    corners: [
      [464, 220],
      [476, 62],
      [500, 62],
      [500, 220],
    ],
    color: mint,
  },
  {
    corners: [
      [536, 220],
      [518, 62],
      [500, 62],
      [500, 220],
    ],
    color: deep,
  },
  {
    corners: [
      [476, 64],
      [518, 64],
      [580, 12],
    ],
    color: '#f2603f',
  },
  {
    corners: [
      [500, 140],
      [4, 74],
      [44, 194],
      [500, 266],
    ],
    color: lit,
  },
  {
    corners: [
      [500, 266],
      [44, 194],
      [156, 334],
      [500, 388],
    ],
    color: pale,
  },
  {
    corners: [
      [500, 140],
      [996, 74],
      [956, 194],
      [500, 266],
    ],
    color: lit,
  },
  {
    corners: [
      [500, 266],
      [956, 194],
      [844, 334],
      [500, 388],
    ],
    color: dim,
  },
  {
    corners: [
      [500, 104],
      [428, 270],
      [500, 448],
    ],
    color: '#fff6e6',
  },
  {
    corners: [
      [500, 104],
      [572, 270],
      [500, 448],
    ],
    color: '#ead0a6',
  },
];

/** Where the three strips lie: middle, size, and how far they are turned, in degrees. */
export const strips = [
  { x: 244, y: 214, width: 350, height: 132, turn: 7 },
  { x: 756, y: 214, width: 350, height: 132, turn: -7 },
  { x: 500, y: 446, width: 400, height: 112, turn: 0 },
] as const;
