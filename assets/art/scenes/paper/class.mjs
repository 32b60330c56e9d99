// The classroom by the window: hills and sea outside, the wall with what pupils made, Lina's desk.

import { grain } from '../rooms/light.mjs';
import { group } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { curve, disc, dogEared, paper, rect, tape } from './cut.mjs';
import { bookShelf, bunting, casement, curtain, harbourView, pinned, potPlant, tableTop, walls } from './indoors.mjs';
import {
  APRICOT,
  BARK,
  CORAL,
  CREAM,
  FROST,
  LEAF,
  LILAC,
  MINT,
  MIST,
  PALE,
  PEACH,
  PINE,
  SCHOOL,
  SUN,
  TEAL,
  TOMATO,
  WOOD,
} from './palette.mjs';

const WINDOW = [318, 96, 290, 300];
/** Where things are in the classroom. */
export const classPlaces = {
  people: [[236, 850, 1.05], [610, 880, 1]],
  nail: { wide: [808, 150, 0.8], tall: [156, 66, 0.6] },
  table: 640,
  desk: [440, 676],
}; // prettier-ignore

/** Layers; people stand behind the desk. */
export function classroom() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.6, parallax: 1, quality: 59 },
  ];
}

function back() {
  return (
    walls('#CBE8DA', '#8CCDB9', 500) +
    casement(WINDOW, harbourView(WINDOW, { sky: '#FFE9C8' }), { bars: [2, 2] }) +
    curtain(WINDOW[0] - 6, 60, 96, 370, APRICOT, -1) +
    curtain(WINDOW[0] + WINDOW[2] + 6, 60, 96, 370, APRICOT, 1) +
    paper(rect(206, 46, 514, 20, { slip: 2 }), WOOD, { lift: 1.4 }) +
    potPlant(372, 420, 0.7, TOMATO) +
    board() +
    classWall() +
    shelf() +
    bunting([-330, -60], [470, -70], 66, [TOMATO, PALE, SUN, TEAL], 11) +
    bunting([470, -70], [1300, -40], 66, [SUN, TOMATO, PALE, TEAL], 11) +
    grain(WIDE, '#B5805F', 0.02, 7)
  );
}

/** The board to the left: chalk drawings cut from pale paper. */
const board = () =>
  paper(rect(-300, 70, 400, 300, { slip: 3 }), WOOD, { lift: 1.4 }) +
  paper(rect(-284, 86, 368, 268), PINE, { lift: 0.2 }) +
  paper(disc(-196, 180, 46), SUN, { lift: 0.4, rim: 0.2 }) +
  paper(curve([[-280, 300], [-220, 268], [-150, 296], [-60, 262], [70, 292], [70, 344], [-276, 344]], { closed: true }), LEAF, { lift: 0.5 }) +
  paper(rect(-306, 366, 412, 18), WOOD, { lift: 1.2 }) +
  paper(rect(-180, 358, 50, 12), PALE, { lift: 0.6 }); // prettier-ignore

/** A pin board; its upper middle is free for the knight or the nail. */
const classWall = () =>
  group(
    'translate(0 0)',
    paper(rect(716, 110, 470, 330, { slip: 3 }), BARK, { lift: 1.4 }),
    paper(rect(730, 124, 442, 302), '#E9B982', { lift: 0.2, rim: 0.2 }),
    pinned(926, 186, 86, 96, 4, PALE, paper(disc(0, 6, 22), TOMATO, { lift: 0.4 })),
    pinned(1026, 204, 100, 84, -5, FROST, paper([[-30, 20], [0, -18], [32, 20]], TEAL, { lift: 0.4 }), 'bl'),
    pinned(1122, 210, 82, 104, 3, PEACH, paper(disc(0, 4, 18, 26), LILAC, { lift: 0.4 })),
    pinned(780, 366, 84, 76, -3, MIST, paper([[-22, 14], [20, 14], [10, 26], [-14, 26]], TOMATO, { lift: 0.3 }) + paper([[0, 10], [0, -20], [18, 8]], PALE, { lift: 0.3 })),
    pinned(912, 356, 108, 84, 4, CREAM, paper(curve([[-36, 16], [-10, -6], [10, 8], [38, -10], [38, 24], [-36, 24]], { closed: true }), SCHOOL, { lift: 0.3 })),
    dogEared(990, 306, 150, 96, PALE, { corner: 'tr', size: 24, turn: -2 }),
    tape(1064, 306, 60, -4, SUN),
  ); // prettier-ignore

const shelf = () =>
  bookShelf(716, 590, 470, [[30, 78, TOMATO], [24, 66, PALE], [34, 88, TEAL], [22, 72, SUN], [30, 80, CORAL, 7], [28, 64, SCHOOL], [36, 84, MINT], [24, 70, APRICOT], [30, 76, LILAC]], WOOD) +
  potPlant(1130, 590, 0.8, SUN); // prettier-ignore

/** Lina's desk: a page, coloured papers and scissors. */
const fore = () =>
  tableTop(
    640,
    '#E5B07A',
    dogEared(-150, 664, 170, 108, MIST, { turn: -6, corner: 'tr' }) +
      dogEared(80, 676, 150, 90, PALE, { turn: 5, corner: 'br' }) +
      paper(rect(690, 668, 150, 84, { turn: -8 }), TOMATO, { lift: 0.7 }) +
      paper(rect(720, 662, 130, 84, { turn: 4 }), MINT, { lift: 0.7 }) +
      paper(rect(744, 672, 110, 70, { turn: 12 }), SUN, { lift: 0.8 }) +
      scissors(930, 700),
  );

const scissors = (x, y) =>
  group(
    `translate(${x} ${y}) rotate(24)`,
    paper([[-8, -4], [96, -20], [100, -14], [0, 8]], '#D9E3E6', { lift: 0.8 }),
    paper([[-8, 4], [96, 18], [98, 24], [-4, 12]], '#C3D0D6', { lift: 0.8 }),
    `<g fill="none" stroke="${TOMATO}" stroke-width="11"><ellipse cx="-34" cy="-16" rx="26" ry="17"/><ellipse cx="-34" cy="20" rx="26" ry="17"/></g>`,
  ); // prettier-ignore
