// Saturday at Lina's: her desk with the phone, a window, photographs on strings.

import { grain } from '../rooms/light.mjs';
import { group } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { disc, dogEared, paper, rect } from './cut.mjs';
import {
  bookShelf,
  casement,
  curtain,
  harbourView,
  paperLamp,
  potPlant,
  stripes,
  tableTop,
  walls,
} from './indoors.mjs';
import {
  APRICOT,
  BARK,
  COCOA,
  CORAL,
  CREAM,
  FROST,
  LEAF,
  LILAC,
  MINT,
  MIST,
  PALE,
  PEACH,
  SCHOOL,
  SUN,
  TEAL,
  TOMATO,
  WOOD,
} from './palette.mjs';

const WINDOW = [392, 110, 250, 280];
/** Where things are in Lina's room; the phone's screen is [x, y, width, height] round `phone`. */
export const roomPlaces = {
  people: [[250, 850, 1.05], [610, 860, 1]],
  table: 640,
  phone: [560, 690],
  steam: [760, 640],
}; // prettier-ignore

/** Layers; Lina sits behind the desk. */
export function room() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.6, parallax: 1, quality: 59 },
  ];
}

const back = () =>
  walls('#D8CBEA', '#B9A6DB', 486, CREAM) +
  stripes('#E0D5EF', [-210, 472], 80, 26) +
  casement(WINDOW, harbourView(WINDOW, { sky: '#CDEBDF' }), { bars: [2, 2] }) +
  curtain(WINDOW[0] - 4, 76, 84, 360, CORAL, -1) +
  curtain(WINDOW[0] + WINDOW[2] + 4, 76, 84, 360, CORAL, 1) +
  paper(rect(296, 62, 444, 18), WOOD, { lift: 1.4 }) +
  potPlant(604, 414, 0.6, SUN) +
  bed() +
  photographs() +
  bookShelf(760, 330, 330, [[30, 74, TOMATO], [24, 60, PALE], [32, 80, TEAL], [26, 66, SUN], [26, 72, SCHOOL, 8]], CREAM) +
  potPlant(1010, 330, 0.7, TOMATO) +
  ringLamp(940, 590) +
  paperLamp(150, -210, 190, 60, PEACH) +
  grain(WIDE, '#6A5A94', 0.02, 7); // prettier-ignore

/** The bed at the left, with folded blankets. */
const bed = () =>
  paper(rect(-330, 360, 30, 300), WOOD, { lift: 1.2 }) +
  paper(rect(-330, 462, 392, 220, { slip: 4 }), MIST, { lift: 1.6 }) +
  paper(rect(-300, 430, 150, 70, { turn: -6 }), PALE, { lift: 1.2 }) +
  [0, 1, 2].map((i) => paper(rect(-150 + i * 70, 490, 54, 190, { slip: 3 }), [TOMATO, SUN, LEAF][i], { lift: 0.4 })).join(''); // prettier-ignore

/** Small photographs on two strings. */
const photographs = () =>
  [[-250, 120, 90, 26], [-250, 230, 90, 22]].map(([x, y, to, sag], row) =>
    `<path d="M${x} ${y} Q${(x + to) / 2} ${y + sag * 2} ${to} ${y}" fill="none" stroke="${BARK}" stroke-width="3"/>` +
    [0.16, 0.46, 0.78].map((t, i) => group(`translate(${x + (to - x) * t} ${y + Math.sin(Math.PI * t) * sag + 6}) rotate(${[-4, 3, -2][(i + row) % 3]})`, dogEared(-34, 0, 68, 78, PALE, { size: 13, corner: i % 2 ? 'bl' : 'br', lift: 0.9 }), paper(rect(-26, 8, 52, 44), [MINT, PEACH, APRICOT, LILAC, FROST, SUN][i + row * 3], { lift: 0, rim: 0.1 }), paper(disc(-4 + i * 3, 38, 13), [TOMATO, TEAL, SCHOOL][(i + row) % 3], { lift: 0.3 }), paper(rect(-5, -8, 10, 20), WOOD, { lift: 0.5 }))).join('')).join(''); // prettier-ignore

/** The round light she films with. */
const ringLamp = (x, y) =>
  paper(rect(x - 5, y - 190, 10, 200), COCOA, { lift: 0.8 }) +
  paper([[x - 56, y + 40], [x, y - 30], [x + 56, y + 40], [x + 44, y + 40], [x, y - 6], [x - 44, y + 40]], COCOA, { lift: 0.8 }) +
  `<circle cx="${x}" cy="${y - 232}" r="52" fill="none" stroke="#FFFBEF" stroke-width="20"/>` +
  `<circle cx="${x}" cy="${y - 232}" r="62" fill="none" stroke="${COCOA}" stroke-width="3" opacity=".5"/>`; // prettier-ignore

const fore = () =>
  tableTop(
    640,
    '#F0C89A',
    dogEared(330, 668, 190, 110, PALE, { turn: -5, corner: 'tr', size: 30 }) +
      paper(rect(-20, 676, 130, 80, { turn: 6 }), MINT, { lift: 0.7 }) +
      paper(rect(-8, 668, 120, 74, { turn: -3 }), TOMATO, { lift: 0.7 }) +
      mug(760, 706),
  ); // prettier-ignore

const mug = (x, y) =>
  `<ellipse cx="${x + 44}" cy="${y - 40}" rx="20" ry="19" fill="none" stroke="${BARK}" stroke-width="10" opacity=".25"/><ellipse cx="${x + 42}" cy="${y - 43}" rx="20" ry="19" fill="none" stroke="${TEAL}" stroke-width="10"/>` +
  paper([[x - 40, y - 76], [x + 40, y - 76], [x + 32, y], [x - 32, y]], TEAL, { lift: 1.1 }) +
  paper(disc(x, y - 76, 40, 10), CREAM, { lift: 0.3 }); // prettier-ignore
