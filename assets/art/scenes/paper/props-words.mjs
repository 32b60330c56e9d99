// What carries words: slips, threads with clips, strips for notes, the loupe, pencil, sign, notice. Words themselves are DOM.

import { group } from '../../tools/svg.mjs';
import { curve, disc, dogEared, mat, paper, rect, tape } from './cut.mjs';
import { BARK, BRICK, COCOA, CREAM, FROST, MINT, PALE, PEACH, SCHOOL, SUN, TEAL, TOMATO, WOOD } from './palette.mjs';

const SIGN = [352, 88];
/** The clear round of the loupe and the ring that five words stand on, in units from its frame's middle of the glass. */
export const wordPlaces = {
  loupe: { glass: [0, 0], inner: 92, rim: 113, origin: [0.432, 0.432] },
  signboard: { size: SIGN },
};

/** A slip of paper, a little crooked, one corner lifted; its words lie over it. */
const slip = (colour, corner = 'br') => dogEared(-120, -34, 240, 68, colour, { corner, size: 18, turn: -0.6, lift: 1 });

const strip = (colour, mark) =>
  paper(rect(-92, -15, 184, 30, { slip: 1.4 }), colour, { lift: 0.8 }) + (mark ? paper(disc(-76, 0, 6), mark, { lift: 0.2 }) : ''); // prettier-ignore

/** A round glass in a paper ring with a handle. Origin: the middle of the glass. */
const loupe = () =>
  group('rotate(45)', paper(rect(122, -19, 150, 38, { slip: 3 }), TOMATO, { lift: 1.4 }), paper(rect(112, -13, 30, 26), SUN, { lift: 1 }), paper(rect(256, -15, 12, 30), BRICK, { lift: 0.3 })) +
  `<circle r="95" fill="#FFFFFF" opacity=".16"/><path d="M-66 -40 C-52 -66 -30 -78 -4 -80" fill="none" stroke="#FFFFFF" stroke-width="11" stroke-linecap="round" opacity=".6"/>` +
  mat(disc(0, 0, 134), disc(0, 0, 92).reverse(), PALE, { lift: 1.4 }) +
  `<circle r="97" fill="none" stroke="${TEAL}" stroke-width="6"/><circle r="129" fill="none" stroke="${TEAL}" stroke-width="4" opacity=".7"/>`; // prettier-ignore
/** A thread that hangs from its origin; may be repeated downwards. */
const thread = () =>
  `<path d="M-1 0 C3 60 -3 130 1 200 S-2 340 0 400" fill="none" stroke="#A8673F" stroke-width="3.4"/><path d="M-1.6 0 C2.4 60 -3.6 130 .4 200 S-2.6 340 -.6 400" fill="none" stroke="#E9B684" stroke-width="1.2"/>`; // prettier-ignore

const clip = (colour) =>
  paper([[-9, -18], [9, -18], [12, 22], [-12, 22]], colour, { lift: 0.8 }) + paper(rect(-14, -3, 28, 7), COCOA, { lift: 0.4 }); // prettier-ignore

const peg = () =>
  paper([[-8, -20], [-1, -20], [0, 34], [-9, 34]], WOOD, { lift: 0.8 }) + paper([[1, -20], [8, -20], [9, 34], [0, 34]], '#C98A5C', { lift: 0.8 }) + paper(rect(-11, -4, 22, 7), '#8E9AA6', { lift: 0.3 }); // prettier-ignore

const pencil = () =>
  group('rotate(-32)', paper(rect(-66, -8, 112, 16, { slip: 0.8 }), SUN, { lift: 0.9 }), paper([[46, -8], [72, 0], [46, 8]], PEACH, { lift: 0.5 }), paper([[63, -3], [72, 0], [63, 3]], COCOA, { lift: 0 }), paper(rect(-82, -8, 18, 16), TOMATO, { lift: 0.6 })); // prettier-ignore

const board = (inside, colour = CREAM) =>
  paper(rect(-SIGN[0] / 2 - 12, -SIGN[1] / 2 - 10, SIGN[0] + 24, SIGN[1] + 20, { slip: 3 }), BARK, { lift: 1.4 }) +
  paper(rect(-SIGN[0] / 2, -SIGN[1] / 2, SIGN[0], SIGN[1], { slip: 2 }), colour, { lift: 0.4, inside }); // prettier-ignore

/** The printed sign: rays in the corners, its middle empty. */
const sign = (rays, colour) =>
  board(
    [[-176, -44], [176, -44]].map(([x, y]) => [0, 1, 2].map((i) => `<circle cx="${x}" cy="${y}" r="${62 - i * 19}" fill="${[rays, colour, rays][i]}" opacity="${i === 1 ? 1 : 0.9}"/>`).join('')).join(''),
    colour,
  ); // prettier-ignore

/** Painted over with school blue; it drips over the board's lower edge. */
const signPainted = () =>
  sign(TOMATO, CREAM) +
  paper(
    curve(
      [[-168, -30], [-120, -40], [-40, -34], [60, -41], [150, -33], [170, -6], [164, 24], [150, 30], [146, 74], [134, 76], [130, 34], [86, 38], [82, 58], [71, 59], [68, 36], [10, 34], [4, 90], [-8, 91], [-13, 36], [-70, 39], [-76, 62], [-87, 61], [-90, 36], [-150, 32], [-172, 8]],
      { closed: true, step: 11, shake: 0.8 },
    ),
    SCHOOL,
    { lift: 0.5, tone: 0.14 },
  ) +
  `<path d="M-150 -14 C-80 -26 20 -18 140 -22 M-140 10 C-40 0 60 12 130 4" fill="none" stroke="#5B93CE" stroke-width="9" stroke-linecap="round" opacity=".55"/>`; // prettier-ignore

const notice = () => dogEared(-62, -76, 124, 152, PALE, { corner: 'br', size: 28, turn: -2 }) + tape(0, -74, 56, 3, MINT); // prettier-ignore

/** Draws `[{ name, content, view }]` for the atlas. */
export const wordProps = () => [
  { name: 'slip-cream', content: slip(CREAM), view: [-132, -48, 268, 106] },
  { name: 'slip-grey', content: slip('#D6D0CC', 'bl'), view: [-132, -48, 268, 106] },
  { name: 'slip-tinted', content: slip('#FFC9AE', 'tr'), view: [-132, -48, 268, 106] },
  { name: 'wing-strip', content: strip(PALE, TEAL), view: [-100, -22, 204, 52] },
  { name: 'wing-strip-warm', content: strip('#FFD9C2', TOMATO), view: [-100, -22, 204, 52] },
  { name: 'wing-strip-mint', content: strip(FROST, SUN), view: [-100, -22, 204, 52] },
  { name: 'wing-strip-empty', content: strip(PALE), view: [-100, -22, 204, 52] },
  { name: 'loupe', content: loupe(), view: [-150, -150, 370, 370], scale: 0.8 },
  { name: 'thread', content: thread(), view: [-8, 0, 16, 400], scale: 0.7 },
  { name: 'thread-clip', content: clip(TOMATO), view: [-22, -26, 46, 62] },
  { name: 'thread-clip-mint', content: clip(TEAL), view: [-22, -26, 46, 62] },
  { name: 'peg', content: peg(), view: [-18, -26, 38, 74] },
  { name: 'pencil', content: pencil(), view: [-84, -56, 164, 118] },
  { name: 'sign', content: sign(TOMATO, CREAM), view: [-196, -62, 396, 134], scale: 0.8 },
  { name: 'sign-painted', content: signPainted(), view: [-196, -62, 396, 170], scale: 0.8 },
  { name: 'sign-new', content: sign(TEAL, PALE), view: [-196, -62, 396, 134], scale: 0.8 },
  { name: 'notice', content: notice(), view: [-78, -96, 160, 190] },
];
