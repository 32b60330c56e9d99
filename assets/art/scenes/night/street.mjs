// The street of act 2, from the side: behind the stage, the stall, the jetty, the shelter, the sports hall at its end.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { farTown } from '../dusk/air.mjs';
import { lampPost } from '../dusk/pavement.mjs';
import { blurred, glow, toned, wash } from '../rooms/light.mjs';
import { lanterns } from '../sea/lanterns.mjs';
import { house } from '../street/houses.mjs';
import { WIDE } from '../view.mjs';
import { bank, bay, bulbs, bunting, crate, moon, nightSky } from './air.mjs';
import { hallFront } from './hall.mjs';
import { BLACK, DEEP, LAMP, MIST, NIGHT } from './palette.mjs';
import { shelterWhole, tree } from './shelter.mjs';
import { stageBack } from './stage.mjs';
import { booth } from './stall.mjs';

const BASE = 548;
const FEET = 606;
/** The street is painted in two pieces of this width, the first from FROM on. */
const FROM = -320;
const PIECE = 1560;
const TOP = 40;
/** Units the street moves by in a whole walk. */
const WALK = 1200;
const PERIODS = { far: 1200, ground: 640, fore: 1500 };
const HORIZON = 400;

/** What a stage must know to walk here; x along the street is the page's x at the beginning of the walk. */
export const streetPlaces = {
  ...{ ground: FEET, walk: WALK, periods: PERIODS, pieces: ['row-1', 'row-2'], base: BASE, end: FROM + 2 * PIECE },
  you: { wide: [300, FEET + 12, 0.62], tall: [250, FEET + 12, 0.58] },
  doors: { stage: [170, BASE], stall: [870, BASE], jetty: [1404, BASE], shelter: [1820, BASE], hall: [2330, BASE] },
  cutOuts: { stage: [20, FEET, 0.56], stall: [870, FEET - 66, 0.5], jetty: [1330, FEET, 0.56], shelter: [1760, 474, 0.5], hall: [2280, 520, 0.5] },
  lamps: [-40, 590, 1150, 2090],
  kerb: [430, FEET + 26],
  lanternLine: [[-300, 96], [2700, 96]],
  fog: [FEET - 20, BASE - 60],
}; // prettier-ignore

/** Layers from back to front. `far`, `ground` and `fore` repeat; people walk between `ground` and `fore`. */
export function street() {
  const random = createRandom(66);
  const piece = (i) => [FROM + i * PIECE, TOP, PIECE, BASE - TOP + 8];
  return [
    { name: 'sky', content: skyBehind(random), view: WIDE, scale: 0.4, parallax: 0, quality: 70 },
    { name: 'far', content: far(), view: [FROM, 240, PERIODS.far, 316], scale: 0.5, parallax: 0.2, quality: 54 },
    ...[0, 1].map((i) => ({ name: `row-${i + 1}`, content: row(i), view: piece(i), scale: 0.52, parallax: 1, quality: 34 })), // prettier-ignore
    { name: 'ground', content: ground(), view: [FROM, BASE - 6, PERIODS.ground, 926 - BASE], scale: 0.6, parallax: 1, quality: 56 }, // prettier-ignore
    { name: 'fore', content: fore(), view: [FROM, 560, PERIODS.fore, 366], scale: 0.2, parallax: 1.4, quality: 56 },
  ];
}

const skyBehind = (random) =>
  nightSky(random, 560, 640, 110) +
  moon(900, 110, 26) +
  bank(-340, 330, 900, 80, '#7C78BC', 0.26) +
  bank(500, 300, 1000, 90, '#8A80BC', 0.26) +
  wash('down', [-640, 556, 3000, 400], [[0, '#4A4E92'], [1, '#141B46']]); // prettier-ignore

const far = () =>
  farTown(createRandom(8), FROM, FROM + PERIODS.far, 480, '#333C80', '#FFCF8A', 1) +
  wash(
    'down',
    [FROM, 320, PERIODS.far, 240],
    [
      [0, MIST, 0],
      [1, MIST, 0.32],
    ],
  );

/** Something of another picture, `size` times as large, its foot on the street; only what lies in `part` is seen. */
const brought = (content, [footX, footY], x, size, [left, right]) =>
  group(`translate(${x} ${BASE + 6}) scale(${size}) translate(${-footX} ${-footY})`, clipped(`M${left} -700 H${right} V${footY + 10} H${left}Z`, content)); // prettier-ignore

const homes = (name, x, size = 1.16) => group(`translate(${x} ${BASE + 2}) scale(${size})`, house(name));

/** What stands along the street in one of the two pieces; nothing stands on the seam. */
const row = (number) =>
  ROWS[number]() +
  wash(
    'down',
    [FROM, BASE - 150, 3200, 160],
    [
      [0, MIST, 0],
      [1, MIST, 0.22],
    ],
  );

const ROWS = [
  () =>
    homes('house-6', -232, 1.14) +
    brought(stageBack(), [430, 700], 170, 0.56, [20, 930]) +
    [-60, 446].map((x) => box(x - 8, 214, 18, BASE - 208, 4, '#10163A') + line(`M${x - 4} 222 V${BASE - 6}`, '#7F88C4', 3, 0.6)).join('') +
    homes('house-2', 552, 1.12) +
    brought(booth(), [368, 800], 870, 0.56, [0, 740]) +
    glow(870, 400, 300, 200, LAMP, 0.2) +
    crate(1104, BASE + 4, 70, 42, '#4E6A9A') + crate(1114, BASE - 38, 56, 34, '#5A7AA8') +
    lampAt(590 + 84) + lampAt(1196) +
    bulbs([-320, 190], [-60, 210], 40, 6, 4) + bunting([446, 210], [690, 190], 40, 7, 24),
  () =>
    opening() +
    brought(shelterWhole(), [385, 668], 1820, 0.58, [10, 800]) +
    brought(hallFront(), [400, 716], 2380, 0.5, [-140, 900]) +
    tree(2100, BASE + 2, 0.86, '#2F6A78') +
    tree(2690, BASE + 2, 0.95, '#4A5494') +
    shape(`M2600 ${BASE + 4} V${BASE - 60} C2640 ${BASE - 110} 2700 ${BASE - 80} 2730 ${BASE - 96} C2770 ${BASE - 120} 2810 ${BASE - 90} 2820 ${BASE - 70} V${BASE + 4}Z`, '#1E3A66'),
]; // prettier-ignore

/** A post with its lamp out. */
const lampAt = (x) => `<g opacity=".95">${group(`translate(${x} ${BASE + 8}) scale(.96)`, lampPost())}</g>`;

/** The open quay: water, the first planks of the jetty, masts, boxes. */
function opening() {
  const [from, to] = [1270, 1590];
  const random = createRandom(12);
  return (
    clipped(
      `M${from - 10} ${HORIZON} H${to} V${BASE + 8} H${from - 10}Z`,
      group('translate(900 0)', bay(random, HORIZON, BASE + 10, [[520, 60, '#FFC98A', 0.6], [640, 30]])),
    ) +
    [[1350, 150], [1530, 190]].map(([x, tall], i) => line(`M${x} ${BASE - 70} V${BASE - 30 - tall * 1.4}`, DEEP, 6) + line(`M${x} ${BASE - 90 - tall * 0.8} l66 ${tall * 0.8 + 4} M${x} ${BASE - 90 - tall * 0.8} l-60 ${tall * 0.8 + 10}`, DEEP, 2) + toned(`M${x - 74} ${BASE - 92} C${x - 30} ${BASE - 78} ${x + 40} ${BASE - 78} ${x + 78} ${BASE - 100} L${x + 58} ${BASE - 46} H${x - 56}Z`, 'down', [[0, i ? '#2F8A9C' : '#B24A5A'], [1, DEEP]]) + line(`M${x - 72} ${BASE - 91} C${x - 30} ${BASE - 78} ${x + 40} ${BASE - 78} ${x + 76} ${BASE - 99}`, '#FFDDA6', 4, 0.9)).join('') +
    toned(`M1360 ${BASE - 56} H1450 L1500 ${BASE + 8} H1310Z`, 'down', [[0, '#6A5A80'], [1, '#B08A8E']]) +
    line([-44, -28, -10].map((dy, i) => `M${1350 - i * 12} ${BASE + dy} H${1460 + i * 12}`).join(' '), '#231E4A', 3) +
    [[1312, 0], [1498, 0], [1358, -44], [1452, -44]].map(([x, dy]) => box(x - (dy ? 6 : 10), BASE + dy - (dy ? 34 : 62), dy ? 12 : 20, dy ? 44 : 72, 4, '#7A5E74') + oval(x, BASE + dy - (dy ? 34 : 62), dy ? 6 : 10, 4, '#D9B098')).join('') +
    group('translate(1560 0)', group(`translate(-28 ${BASE - 74}) scale(.34)`, lanterns()[0].content), group(`translate(6 ${BASE - 76}) scale(.34)`, lanterns()[1].content)) + crate(1506, BASE + 6, 84, 58, '#9A6A54') +
    gate(1254, 1592) +
    circle(1350, BASE - 30 - 210, 5, '#FFF4D2') + glow(1350, BASE - 240, 40, 40, LAMP, 0.7)
  ); // prettier-ignore
}

/** Two stone pillars and an iron arch with an anchor: the way onto the jetty. */
const gate = (from, to) =>
  [from, to - 6].map((x) => toned(`M${x - 2} ${BASE + 6} V${HORIZON - 34} H${x + 30} V${BASE + 6}Z`, 'across', [[0, '#3A4486'], [0.5, '#7680BC'], [1, '#2A3268']]) + line([0, 1, 2, 3].map((i) => `M${x} ${HORIZON + i * 38} h28`).join(' '), '#2A3268', 3, 0.7) + box(x - 8, HORIZON - 46, 44, 16, 5, '#98A0CC') + circle(x + 14, HORIZON - 60, 13, '#FFE9B4') + glow(x + 14, HORIZON - 60, 60, 60, LAMP, 0.6)).join('') +
  line(`M${from + 14} ${HORIZON - 40} C${from + 90} ${HORIZON - 150} ${to - 70} ${HORIZON - 150} ${to + 8} ${HORIZON - 40}`, '#10163A', 7) +
  line(`M${from + 16} ${HORIZON - 44} C${from + 92} ${HORIZON - 154} ${to - 72} ${HORIZON - 154} ${to + 6} ${HORIZON - 44}`, '#7F88C4', 2, 0.8) +
  line(`M${(from + to) / 2 + 11} ${HORIZON - 118} v44 m-22 -14 c0 20 44 20 44 0 m-34 -20 h24`, '#FFDD92', 5) +
  line(`M${(from + to) / 2 + 11} ${HORIZON - 123} v-6`, '#10163A', 5); // prettier-ignore

/** Pavement, kerb and wet road; repeats. */
function ground() {
  const slabs = Array.from({ length: 8 }, (unused, i) => FROM + i * 80);
  return (
    wash('down', [FROM, BASE - 6, PERIODS.ground, 66], [[0, '#4A5290'], [1, '#7680BC']]) +
    box(FROM - 4, BASE - 6, PERIODS.ground + 8, 9, 0, DEEP, 0.55) +
    line(slabs.map((x) => `M${x + 60} ${BASE + 2} L${x + 40} ${BASE + 58}`).join(' '), '#333C7C', 3, 0.75) +
    line(`M${FROM} ${BASE + 26} H${FROM + PERIODS.ground}`, '#333C7C', 2.4, 0.6) +
    wash('down', [FROM, BASE + 60, PERIODS.ground, 20], [[0, '#C9C6E6'], [1, '#5A66A6']]) +
    line(slabs.filter((unused, i) => i % 2).map((x) => `M${x + 30} ${BASE + 61} v18`).join(' '), '#39437F', 3, 0.7) +
    wash('down', [FROM, BASE + 80, PERIODS.ground, 320], [[0, '#343E80'], [0.4, '#222B62'], [1, '#10163C']]) +
    box(FROM, BASE + 80, PERIODS.ground, 7, 0, BLACK, 0.5) +
    line([0, 1, 2, 3, 4, 5].map((i) => `M${FROM + 30 + i * 104} ${BASE + 104 + (i % 3) * 26} h${50 + ((i * 17) % 34)}`).join(' '), '#9FB2F0', 3, 0.24) +
    [0, 1, 2, 3].map((i) => box(FROM + 24 + i * 160, BASE + 150, 92, 10, 5, '#C9D0F0', 0.22)).join('')
  ); // prettier-ignore
}

/** Bushes and a bollard out of focus, nearest to us; repeats. */
const fore = () =>
  [[330, 1.1, BLACK], [490, 0.8, NIGHT], [1010, 0.7, NIGHT], [1180, 1.2, BLACK]].map(([x, size, colour]) => group(`translate(${FROM + x} 930) scale(${size})`, blurred(6, shape('M-150 20 C-170 -60 -120 -96 -84 -62 C-70 -140 6 -150 18 -84 C50 -128 112 -96 96 -48 C140 -60 160 -10 150 20Z', colour)))).join(''); // prettier-ignore
