// Friday's market: awnings along the quay, flags, Tavi's stall with an empty signboard, room for a microphone.

import { grain, glow } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { curve, disc, dogEared, paper, rect } from './cut.mjs';
import { bunting } from './indoors.mjs';
import { bush, cloud, sailboat, scallops } from './outside.mjs';
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

const COUNTER = 600;
/** Where things are on the market; in a tall picture the view begins at `tallFrom`, so that the sign is whole. */
export const marketPlaces = {
  people: [[190, 830, 1.05], [580, 880, 0.95]],
  tallFrom: 104,
  sign: [580, 126],
  signSize: [352, 88],
  mic: [322, 830],
  breads: [[452, COUNTER - 6], [580, COUNTER - 8], [706, COUNTER - 6]],
  crowd: [[60, 600, 0.4], [330, 604, 0.42], [930, 610, 0.44]],
}; // prettier-ignore

/** Layers: Tavi stands between `back` and `stall`; the sign is a prop that hangs on `back`. */
export function market() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'stall', content: stall(), view: WIDE, scale: 0.68, parallax: 0.6, quality: 61 },
    { name: 'fore', content: bush(-260, 850, 1.3, [PINE, TEAL, LEAF], 5) + bush(1240, 850, 1.4, [PINE, TEAL, LEAF], 9), view: WIDE, scale: 0.54, parallax: 1.2, quality: 58 },
  ]; // prettier-ignore
}

const ground = (edge, colour, options) => paper([...curve(edge, options), [1660, 980], [-380, 980]], colour, options);

const back = () =>
  paper(rect(-340, -220, 1960, 1160), '#B9E3D5', { lift: 0, tone: 0 }) +
  glow(300, 380, 800, 340, '#FFF3D6', 0.8) +
  paper([...curve([[-360, -60], [-60, -96], [260, -50], [620, -100], [1000, -56], [1300, -110], [1640, -70]], { step: 40 }), [1660, -260], [-380, -260]], APRICOT, { lift: 1.4 }) +
  cloud(300, 150, 1, PALE) + cloud(-120, 60, 1.2, PALE) + cloud(1010, 130, 1.2, PALE) +
  paper(disc(66, 214, 70), SUN, { lift: 1.2 }) +
  ground([[-360, 330], [-120, 290], [180, 352], [460, 300], [760, 350], [1100, 290], [1640, 340]], '#93D3C1', { lift: 1.4, seed: 4 }) +
  ground([[-360, 392], [-100, 356], [200, 400], [520, 372], [900, 404], [1280, 360], [1640, 390]], '#6BBFA9', { lift: 1.4, seed: 6 }) +
  scallops(428, '#4BA2A6', 56, 2) + sailboat(280, 440, 0.7) + scallops(462, '#2F8296', 74, 3) +
  ground([[-360, 540], [200, 534], [900, 540], [1640, 534]], CREAM, { lift: 2, seed: 9, step: 90 }) +
  farStall(40, 548, 0.86, [TEAL, PALE], CORAL) + farStall(992, 556, 0.95, [SUN, PALE], MINT) + farStall(1240, 556, 0.95, [TOMATO, PALE], PEACH) + farStall(-210, 552, 0.92, [SUN, PALE], MINT) +
  paving() +
  ownStallBehind() +
  bunting([-340, 20], [400, 66], 70, [TOMATO, PALE, TEAL, SUN], 12) +
  bunting([760, 66], [1500, 0], 76, [SUN, TOMATO, PALE, TEAL], 11) +
  grain(WIDE, '#B5805F', 0.02, 7); // prettier-ignore

const paving = () =>
  [0, 1, 2].map((row) => Array.from({ length: 14 - row * 3 }, (unused, i) => ((i * 7 + row) % 5 ? paper(rect(-350 + i * (150 + row * 46) + row * 40, 606 + row * 84, 134 + row * 40, 34 + row * 16, { slip: 4, seed: i + row * 20 }), (i + row) % 3 ? '#FBDDB6' : '#F6D0A4', { lift: 0.1, rim: 0.35 }) : '')).join('')).join(''); // prettier-ignore

/** A stall some way off. Origin: the middle of its foot. */
const farStall = (x, y, size, stripesOf, goods) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${
    paper(rect(-92, -200, 10, 200), BARK, { lift: 0.6 }) + paper(rect(84, -200, 10, 200), BARK, { lift: 0.6 }) +
    paper(rect(-84, -190, 170, 130), '#7FBFAE', { lift: 0.2 }) +
    paper(rect(-104, -76, 210, 84), WOOD, { lift: 1 }) +
    [-70, -30, 10, 50].map((dx, i) => paper(disc(dx + 10, -84, 19, 15), i % 2 ? goods : SUN, { lift: 0.6 })).join('') +
    awning(-116, -214, 232, 66, stripesOf, 6)}</g>`; // prettier-ignore

/** A striped awning with round tongues. */
const awning = (x, y, width, height, [one, other], count) =>
  Array.from({ length: count }, (unused, i) => {
    const w = width / count;
    const left = x + i * w;
    const tongue = disc(left + w / 2, y + height, w / 2, w * 0.46, { from: 0, to: 180, seed: i });
    const slope = (at) => x + width / 2 + (at - x - width / 2) * 0.88;
    return paper([[slope(left), y], [slope(left + w), y], ...tongue, [left, y + height]], i % 2 ? other : one, { lift: 1.1 });
  }).join(''); // prettier-ignore

/** Posts, back wall and awning of Tavi's stall; the signboard hangs at `sign`. */
const ownStallBehind = () =>
  paper(rect(398, 190, 366, 420, { slip: 2 }), '#8FD0BC', { lift: 1.6 }) +
  paper(rect(398, 330, 366, 12), WOOD, { lift: 1 }) +
  paper(rect(376, 34, 22, 586), BARK, { lift: 1.4 }) +
  paper(rect(764, 34, 22, 586), BARK, { lift: 1.4 }) +
  awning(344, 184, 474, 56, [TOMATO, PALE], 10) +
  paper(rect(360, 44, 442, 14, { slip: 1 }), BARK, { lift: 1 }) +
  [430, 730].map((x) => paper(rect(x - 2, 54, 4, 40, { slip: 0.5 }), COCOA, { lift: 0.4 })).join(''); // prettier-ignore

/** The counter Tavi stands behind, and a cloth over it. */
const stall = () =>
  paper(rect(372, COUNTER + 10, 420, 330, { slip: 3 }), WOOD, { lift: 1.6 }) +
  [0, 1, 2, 3].map((i) => paper(rect(388 + i * 100, COUNTER + 40, 84, 290), i % 2 ? '#E9B684' : '#D69A62', { lift: 0.4 })).join('') +
  paper(rect(352, COUNTER - 8, 460, 30, { slip: 2 }), PALE, { lift: 1.8 }) +
  Array.from({ length: 9 }, (unused, i) => paper([[356 + i * 50.6, COUNTER + 18], [406 + i * 50.6, COUNTER + 18], [381 + i * 50.6, COUNTER + 58]], i % 2 ? FROST : TOMATO, { lift: 0.8 })).join('') +
  dogEared(548, COUNTER + 92, 70, 80, CREAM, { turn: -4, size: 20 }); // prettier-ignore
