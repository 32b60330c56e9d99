// How a lit window's lantern looks, and the outlines that every lantern has.

/** Colours and mark of one lantern; a level gives its own in `scenes/<id>/window-lantern.tsx`. */
export interface LanternLook {
  /** The paper, at the top and at the bottom. */
  readonly paper: readonly [string, string];
  /** Rim, ribs and float. */
  readonly rim: string;
  /** The level's small mark: an outline in a square of 100 units, filled by the even-odd rule. */
  readonly mark: string;
  readonly ink: string;
}

/** For a level that says nothing about its lantern: plain paper with a flame. */
export const plainLantern: LanternLook = {
  paper: ['#fff3c4', '#ffc24b'],
  rim: '#5b3fa0',
  mark: 'M50 10 C80 44 76 88 50 90 C24 88 20 44 50 10 Z',
  ink: '#f2603f',
};

/** Outlines in a box of 200 by 270 units; the mark stands in the middle of the paper. */
export const lanternShapes = {
  width: 200,
  height: 270,
  paper: 'M56 62 C14 92 10 196 50 230 C80 240 120 240 150 230 C190 196 186 92 144 62 C120 72 80 72 56 62 Z',
  rim: 'M54 60 a46 12 0 1 0 92 0 a46 12 0 1 0 -92 0 Z M62 59 a38 7 0 1 0 76 0 a38 7 0 1 0 -76 0 Z',
  light: 'M62 59 a38 7 0 1 0 76 0 a38 7 0 1 0 -76 0 Z',
  ribs: 'M31 98 C76 110 124 110 169 98 M24 190 C74 206 126 206 176 190',
  /** Where the flame is seen through the paper. */
  shine: 'M100 96 C136 112 150 160 140 222 C116 230 84 230 60 222 C50 160 64 112 100 96 Z',
  float: 'M30 224 C72 244 128 244 170 224 L160 250 C128 264 72 264 40 250 Z',
  mark: { x: 64, y: 110, scale: 0.72 },
} as const;

/** A lantern as the street has it. */
export interface LanternView {
  readonly level: string;
  readonly title: string;
  /** The sentence that was chosen behind this window, or what is seen in it. */
  readonly line: string;
  readonly look: LanternLook;
}
