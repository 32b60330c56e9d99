// Lunch: a long window on the harbour, paper lamps, the counter with trays, the table between you.

import { grain } from '../rooms/light.mjs';
import { group } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { disc, paper, rect } from './cut.mjs';
import { bunting, casement, harbourView, paperLamp, potPlant, stripes, tableTop, walls } from './indoors.mjs';
import { APRICOT, BARK, CORAL, CREAM, LEAF, MINT, MIST, PALE, PEACH, SUN, TEAL, TOMATO } from './palette.mjs';

const WINDOW = [300, 150, 470, 210];
/** Where things are in the canteen. */
export const canteenPlaces = {
  people: [[190, 840, 1], [470, 840, 1], [740, 840, 1]],
  table: 630,
  tin: [606, 690],
  steam: [606, 600],
}; // prettier-ignore

/** Layers; people sit behind the table. */
export function canteen() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.6, parallax: 1, quality: 59 },
  ];
}

const back = () =>
  walls('#FBE0BB', '#F5B78C', 470) +
  stripes('#FDE9CC', [-210, 456]) +
  casement(WINDOW, harbourView(WINDOW), { bars: [4, 1] }) +
  potPlant(352, 384, 0.62, PALE) +
  potPlant(716, 384, 0.68, TEAL) +
  tiles() +
  counter() +
  menu() +
  [[60, 96], [330, 60], [600, 84], [880, 60], [1130, 90]].map(([x, cord], i) => paperLamp(x, -210, cord + 120, 46 + (i % 2) * 12, i % 2 ? MIST : CREAM)).join('') +
  bunting([-330, 20], [300, 8], 60, [TOMATO, TEAL, PALE, SUN], 8) +
  bunting([760, 8], [1500, 20], 70, [PALE, TEAL, TOMATO, SUN], 9) +
  grain(WIDE, '#B5805F', 0.02, 7); // prettier-ignore

/** The counter at the right: pots, a stack of trays, a tea urn. */
const counter = () =>
  paper(rect(830, 400, 420, 190, { slip: 3 }), TEAL, { lift: 1.6 }) +
  [0, 1, 2, 3, 4].map((i) => paper(rect(846 + i * 80, 426, 62, 140), '#3FA294', { lift: 0.4 })).join('') +
  paper(rect(812, 386, 456, 24, { slip: 2 }), PALE, { lift: 1.6 }) +
  [0, 1, 2, 3, 4].map((i) => paper(rect(868 + (i % 2) * 4, 374 - i * 13, 116, 11), [TOMATO, SUN, MINT, CORAL, LEAF][i], { lift: 0.5 })).join('') +
  paper([[1040, 386], [1046, 300], [1126, 300], [1132, 386]], '#D5DEDB', { lift: 1 }) +
  paper(rect(1036, 288, 100, 18), '#B9C8C6', { lift: 0.8 }) +
  paper(disc(1086, 282, 12), TOMATO, { lift: 0.6 }); // prettier-ignore

/** The day's menu in pictures: a bowl, a fish, a leaf. */
const menu = () =>
  group(
    'rotate(-2 30 240)',
    paper(rect(-110, 120, 230, 220, { slip: 3 }), BARK, { lift: 1.4 }),
    paper(rect(-96, 134, 202, 192), PALE, { lift: 0.3 }),
    paper(disc(-40, 190, 34, 34, { from: 0, to: 180 }), TOMATO, { lift: 0.5 }),
    paper([[20, 196], [62, 176], [84, 196], [62, 216]], SUN, { lift: 0.5 }),
    paper([[82, 196], [100, 182], [100, 210]], CORAL, { lift: 0.5 }),
    paper(disc(-30, 278, 26, 16), LEAF, { lift: 0.5 }),
    paper(disc(46, 278, 22), PEACH, { lift: 0.5 }),
  ); // prettier-ignore

const tiles = () =>
  Array.from({ length: 26 }, (unused, i) => paper(rect(-336 + i * 76, 484, 66, 54, { slip: 2.4, seed: i }), ['#F8C9A3', '#F3AD80', '#FAD7B6'][(i * 5) % 3], { lift: 0.1, rim: 0.3 })).join(''); // prettier-ignore

/** The table: plates, a bowl, bread, spoons; Tavi's tin stands at `tin`. */
const fore = () =>
  tableTop(
    630,
    MINT,
    plate(160, 690, APRICOT) + plate(350, 700, CREAM) + plate(800, 694, PEACH) +
      spoon(246, 694, 12) + spoon(440, 690, -10) + spoon(892, 690, 8) +
      paper(rect(60, 664, 60, 60, { turn: 12 }), TOMATO, { lift: 0.5 }) +
      paper(rect(-60, 668, 120, 70, { turn: -5 }), PALE, { lift: 0.6 }),
  ); // prettier-ignore

const plate = (x, y, food) =>
  paper(disc(x, y, 78, 24), PALE, { lift: 1 }) + paper(disc(x, y - 2, 54, 15), '#F1DFC6', { lift: 0, rim: 0 }) + paper(disc(x - 6, y - 9, 36, 17), food, { lift: 0.8 }); // prettier-ignore

const spoon = (x, y, turn) =>
  group(`translate(${x} ${y}) rotate(${turn})`, paper(rect(-4, -14, 8, 44, { slip: 1 }), '#CBD8D6', { lift: 0.4 }), paper(disc(0, -22, 12, 15), '#DCE6E3', { lift: 0.5 })); // prettier-ignore
