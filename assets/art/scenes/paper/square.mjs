// The harbour square: cut-paper hills behind each other, the sea, two posts for the washing line, and room for the sheet.

import { grain, glow } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { curve, disc, paper, rect } from './cut.mjs';
import {
  APRICOT,
  BARK,
  COCOA,
  CORAL,
  CREAM,
  FROST,
  LEAF,
  MINT,
  PALE,
  PEACH,
  PINE,
  SUN,
  TEAL,
  TOMATO,
  WOOD,
} from './palette.mjs';
import { bush, cloud, house, sailboat, scallops } from './outside.mjs';

const LINE_Y = 118;
/** Where things are on the square. */
export const squarePlaces = {
  sheet: [190, 110, 540, 420],
  lineEnds: [[-36, LINE_Y], [936, LINE_Y]],
  pegs: { wide: [[308, 132], [612, 132]], tall: [[208, 130], [512, 130]] },
  people: { wide: [[120, 760, 0.78], [790, 760, 0.78]], tall: [[96, 740, 0.68], [624, 740, 0.68]] },
  far: [[300, 620, 0.42], [640, 616, 0.4]],
}; // prettier-ignore

/** Layers: the washing line and the sheet are drawn by the stage; `fore` is foliage before everybody. */
export function square() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.54, parallax: 1.2, quality: 58 },
  ];
}

/** A piece that reaches from a cut upper edge down below the picture. */
const ground = (edge, colour, options) => paper([...curve(edge, options), [1660, 980], [-380, 980]], colour, options);

function back() {
  return (
    paper(rect(-340, -220, 1960, 1160), '#B9E3D5', { lift: 0, tone: 0 }) +
    glow(460, 400, 760, 330, '#FFF3D6', 0.75) +
    sky() +
    paper(disc(668, 232, 84), '#FFE3A4', { lift: 1.2 }) +
    paper(disc(668, 232, 60), SUN, { lift: 1.2 }) +
    cloud(120, 214, 1.1, PALE) +
    cloud(1010, 120, 1.3, PALE) +
    cloud(-150, 110, 1.2, PALE) +
    ground([[-360, 330], [-120, 296], [120, 352], [330, 334], [560, 372], [800, 316], [1040, 350], [1300, 290], [1640, 340]], '#93D3C1', { lift: 1.4, seed: 4 }) +
    ground([[-360, 400], [-200, 350], [20, 396], [260, 420], [520, 408], [760, 424], [980, 366], [1220, 404], [1640, 360]], '#6BBFA9', { lift: 1.8, seed: 5 }) +
    town() +
    sea() +
    quay() +
    posts() +
    grain(WIDE, '#B5805F', 0.02, 7)
  ); // prettier-ignore
}

/** Bands of sky, cut one into the other like the mats of a picture. */
const sky = () =>
  ring([[-360, 96], [-60, 40], [240, 84], [560, 52], [900, 92], [1200, 36], [1640, 70]], FROST, 24) +
  ring([[-360, 60], [-60, 8], [260, 52], [560, 14], [900, 56], [1200, 6], [1640, 40]], CREAM, 21) +
  ring([[-360, -36], [-100, -60], [220, -24], [620, -66], [980, -20], [1300, -70], [1640, -50]], PEACH, 22) +
  ring([[-360, -110], [40, -134], [420, -104], [800, -140], [1240, -112], [1640, -140]], APRICOT, 23); // prettier-ignore

const ring = (edge, colour, seed) =>
  paper([...curve(edge, { seed, step: 40 }), [1660, -260], [-380, -260]], colour, { lift: 1.3, tone: 0.05 });

/** Small houses on the far shore. */
const town = () =>
  [[-250, 392, 86, 74, CORAL, PINE], [-160, 396, 64, 96, CREAM, TOMATO], [-92, 400, 92, 62, SUN, TEAL], [10, 402, 70, 88, MINT, BARK],
   [744, 412, 66, 62, CREAM, TOMATO], [812, 404, 84, 92, CORAL, PINE], [900, 404, 70, 66, PALE, TEAL], [976, 398, 96, 102, SUN, BARK], [1084, 400, 70, 76, MINT, TOMATO], [1160, 404, 90, 88, PEACH, PINE]]
    .map(([x, y, w, h, wall, roof]) => house(x, y + 30, w, h, wall, roof)).join(''); // prettier-ignore

/** The sea in bands with scalloped edges, a boat between them. */
const sea = () =>
  scallops(438, '#5FB3AA', 46, 1) +
  sailboat(392, 452, 0.8) +
  scallops(470, '#3F97A2', 60, 2) +
  scallops(508, '#2C7C92', 78, 3);

const quay = () =>
  ground([[-360, 566], [100, 560], [520, 566], [900, 560], [1640, 568]], WOOD, { lift: 2, seed: 9, shake: 0.5, step: 90 }) +
  ground([[-360, 590], [300, 586], [800, 592], [1640, 586]], CREAM, { lift: 0.8, seed: 10, step: 90 }) +
  [0, 1, 2, 3].map((row) => stones(634 + row * 74 + row * row * 8, row)).join(''); // prettier-ignore

/** A row of paving: pale pieces glued down, larger towards us. */
function stones(y, row) {
  const [width, height] = [116 + row * 34, 24 + row * 13];
  return Array.from({ length: Math.ceil(2000 / width) }, (unused, i) => {
    const x = -350 + i * width + (row % 2) * width * 0.5;
    if ((i * 7 + row * 3) % 5 === 0) return '';
    return paper(
      rect(x, y, width - 14, height, { slip: 4, seed: i + row * 30 }),
      (i + row) % 3 ? '#FBDDB6' : '#F6D0A4',
      { lift: 0.1, rim: 0.35 },
    );
  }).join('');
}

/** The posts of the washing line, with a pulley each. */
const posts = () =>
  [-36, 936].map((x) =>
    paper(rect(x - 13, LINE_Y - 46, 26, 560, { slip: 2 }), BARK, { lift: 1.6 }) +
    paper(rect(x - 34, LINE_Y - 34, 68, 18, { slip: 2, turn: x < 0 ? -3 : 3 }), WOOD, { lift: 0.8 }) +
    paper(disc(x, LINE_Y, 15), SUN, { lift: 0.8 }) +
    paper(disc(x, LINE_Y, 5), BARK, { lift: 0.2 }) +
    paper(rect(x - 40, LINE_Y + 500, 80, 34, { slip: 3 }), COCOA, { lift: 1 })).join(''); // prettier-ignore

const fore = () => bush(-250, 800, 1.5, [PINE, TEAL, LEAF], 3) + bush(1180, 830, 1.6, [PINE, TEAL, LEAF], 8);
