// The bread stall at the harbour: a canvas roof, an oven behind, loaves in warm light, fish crates where the signal is.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import {
  bank,
  bay,
  bulbs,
  bunting,
  coil,
  crate,
  discs,
  dusking,
  farShore,
  halo,
  lowFog,
  nightSky,
  paving,
  standing,
} from './air.mjs';
import { BLACK, CORAL, CREAM, DEEP, GOLD, LAMP, NIGHT, TEAL } from './palette.mjs';

const HORIZON = 350;
const GROUND = 640;
const COUNTER = 520;
const [LEFT, RIGHT] = [96, 640];
const MIDDLE = (LEFT + RIGHT) / 2;

/** Where things are at the stall. */
export const stallPlaces = {
  counter: COUNTER,
  tavi: { wide: [368, 800, 0.8], tall: [330, 800, 0.78] },
  you: { wide: [740, 836, 0.9], tall: [600, 820, 0.84] },
  helper: { wide: [540, 800, 0.8], tall: [500, 800, 0.78] },
  queue: { wide: [[30, 850, 0.92], [-110, 840, 0.9]], tall: [[40, 840, 0.86], [-90, 830, 0.84]] },
  sign: [MIDDLE, 118],
  crane: [600, 196],
  phone: [250, COUNTER - 2],
  trays: [[186, COUNTER - 2], [480, COUNTER - 2]],
  crates: [812, GROUND + 30],
  oven: [MIDDLE, 330],
  card: { wide: [368, 446], tall: [330, 454] },
}; // prettier-ignore

/** Layers: who sells stands between `back` and `counter`. */
export function stall() {
  const random = createRandom(88);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 39 },
    { name: 'counter', content: counter(), view: [LEFT - 60, COUNTER - 60, RIGHT - LEFT + 120, 460], scale: 0.66, parallax: 0.3, quality: 54 }, // prettier-ignore
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, HORIZON, 900) +
  bank(600, 300, 900, 70, '#A986B8', 0.34) +
  farShore(random, 720, 1300, HORIZON, 0.42) +
  bay(random, HORIZON, GROUND - 4, [[870, 60], [1080, 90, '#FFC98A', 0.7], [700, 30, '#B9C8FF', 0.4]]) +
  ship() +
  houses() +
  paving(GROUND, ['#6A6CA6', '#1E2658'], MIDDLE) +
  quayEdge() +
  inside() +
  posts() +
  roof() +
  fishCrates() +
  bulbs([640, 118], [1620, 40], 96, 17) +
  bunting([-330, 40], [90, 96], 50, 8, 28) +
  halo(MIDDLE, 380, 560, 420, 0.3) +
  glow(MIDDLE, GROUND + 90, 480, 80, '#FFC878', 0.4) +
  dusking(MIDDLE, GROUND, 0.62) +
  lowFog(GROUND + 40, 0.15) +
  grain(WIDE, '#C9D0FF', 0.008, 4); // prettier-ignore

/** The foot of Lantern Street, left behind the stall. */
const houses = () =>
  [[-330, 150, 210, '#39438C'], [-150, 60, 190, '#4A4A94'], [20, 190, 150, '#313C80']].map(([x, top, width, wall], i) =>
    wash('across', [x, top, width, GROUND - top], [[0, mix(wall, BLACK, 0.25)], [0.8, wall], [1, mix(wall, LAMP, 0.22)]]) +
    (i === 1 ? shape(`M${x - 14} ${top + 4} L${x + width / 2} ${top - 96} L${x + width + 14} ${top + 4}Z`, '#232B62') : box(x - 10, top - 18, width + 20, 24, 6, '#232B62')) +
    [0, 1, 2].flatMap((row) => [0, 1].map((col) => {
      const [wx, wy] = [x + 30 + col * (width - 96), top + 44 + row * 118];
      const lit = (i + row + col) % 3 === 0;
      return box(wx - 4, wy - 4, 46, 66, 6, mix(wall, '#FFFFFF', 0.18)) + box(wx, wy, 38, 58, 4, lit ? '#FFD08A' : '#1A2150') + (lit ? glow(wx + 19, wy + 29, 70, 70, LAMP, 0.5) : shape(`M${wx + 4} ${wy + 4} h14 l-12 36Z`, '#7F8AD0', 0.3)) + line(`M${wx + 19} ${wy} v58 M${wx} ${wy + 28} h38`, mix(wall, BLACK, 0.3), 4);
    })).join('')).join(''); // prettier-ignore

/** A ferry that waits with its lights on. */
const ship = () =>
  group(
    `translate(1120 ${HORIZON + 34})`,
    glow(0, -40, 230, 110, LAMP, 0.5),
    shape('M-150 -18 H160 L128 22 H-120Z', '#2A3A86'),
    shape('M-150 -18 H160 L154 -8 H-142Z', '#E9E2F4'),
    box(-104, -58, 200, 42, 8, '#4A57A6'),
    box(-60, -88, 110, 32, 8, '#3A4694'),
    [-88, -60, -32, -4, 24, 52, 76].map((x) => box(x, -48, 16, 18, 4, '#FFE0A0')).join(''),
    [-46, -20, 6, 30].map((x) => box(x, -80, 14, 14, 3, '#FFE0A0')).join(''),
    toned('M20 -88 l6 -40 h22 l4 40Z', 'down', [[0, CORAL], [1, '#7A2E50']]),
    line('M-90 34 h180 M-50 46 h120 M-20 58 h60', '#FFCF8A', 4, 0.5),
  ); // prettier-ignore

const quayEdge = () =>
  toned(`M660 ${GROUND - 10} H2300 V${GROUND + 12} H660Z`, 'down', [[0, '#A7A4D6'], [1, '#3A4486']]) +
  [760, 980, 1200].map((x) => standing(x + 4, GROUND + 10, 34, 8) + toned(`M${x - 18} ${GROUND + 8} L${x - 14} ${GROUND - 46} H${x + 14} L${x + 18} ${GROUND + 8}Z`, 'across', [[0, '#59629E'], [0.4, '#7F88C4'], [1, '#1B2252']]) + oval(x, GROUND - 48, 25, 10, '#6F79BC') + oval(x - 4, GROUND - 51, 16, 5, '#A9B2E6')).join('') +
  line(`M760 ${GROUND - 40} C820 ${GROUND + 6} 920 ${GROUND + 6} 980 ${GROUND - 40} M980 ${GROUND - 40} C1040 ${GROUND + 6} 1140 ${GROUND + 6} 1200 ${GROUND - 40}`, '#C9A672', 7); // prettier-ignore

/** Shelves of bread and the oven's mouth. */
const inside = () =>
  wash('down', [LEFT, 190, RIGHT - LEFT, 400], [[0, '#4A3258'], [0.3, '#8A4E5A'], [0.8, '#B8684F'], [1, '#5A3048']]) +
  line(Array.from({ length: 9 }, (unused, i) => `M${LEFT + 30 + i * 62} 200 V560`).join(' '), '#4A2A4A', 3, 0.4) +
  oven() +
  [[LEFT + 8, 128], [RIGHT - 150, 142]].map(([x, width]) => [306, 392, 470].map((y, row) => breadShelf(x, y, width, row)).join('')).join('') +
  [[230], [500]].map(([x]) => line(`M${x} 180 V226`, BLACK, 4) + shape(`M${x - 28} 246 Q${x} 206 ${x + 28} 246Z`, '#2E8F83') + circle(x, 248, 10, '#FFFBE8') + glow(x, 252, 170, 150, '#FFE0A0', 0.7)).join(''); // prettier-ignore

const oven = () =>
  solid(256, 250, 226, 340, 20, '#6A4258', 'across', 0.5) +
  line('M264 300 h60 M352 282 h70 M420 320 h54 M268 440 h50 M428 420 h48', '#8A5A68', 9, 0.6) +
  toned('M290 470 V374 A79 74 0 0 1 448 374 V470Z', 'down', [[0, '#3A1830'], [0.4, '#A8322E'], [0.75, '#FF8A3C'], [1, '#FFE08A']]) +
  `<path d="M290 470 V374 A79 74 0 0 1 448 374 V470" fill="none" stroke="#8A5A62" stroke-width="16"/><path d="M281 470 V374 A88 83 0 0 1 369 291" fill="none" stroke="#D98A68" stroke-width="4" stroke-linecap="round" opacity=".8"/>` +
  shape('M304 470 C300 440 322 436 322 412 C340 430 334 446 350 440 C350 416 366 408 368 392 C388 412 380 436 396 440 C404 432 408 424 408 414 C428 432 436 452 430 470Z', '#FFD24F') +
  shape('M326 470 C324 452 340 446 344 434 C356 446 362 440 372 424 C386 442 394 446 402 470Z', '#FFF6D0') +
  glow(369, 430, 230, 190, '#FF9A4A', 0.75); // prettier-ignore

function breadShelf(x, y, width, row) {
  const count = Math.floor(width / 40);
  return (
    Array.from({ length: count }, (unused, i) => loaf(x + 24 + i * 41, y - 13, 17, ['#D08A4A', '#E0A052', '#B8703A'][(i + row) % 3])).join('') +
    box(x, y, width, 10, 3, '#5A3040') +
    box(x, y, width, 3, 1, '#F2B47C', 0.8) +
    box(x, y + 10, width, 12, 0, '#2B1638', 0.3)
  ); // prettier-ignore
}

const loaf = (x, y, r, colour) =>
  toned(`M${x - r} ${y + r * 0.72} C${x - r * 1.3} ${y - r * 0.2} ${x - r * 0.6} ${y - r} ${x} ${y - r} C${x + r * 0.6} ${y - r} ${x + r * 1.3} ${y - r * 0.2} ${x + r} ${y + r * 0.72}Z`, 'down', [[0, mix(colour, GOLD, 0.5)], [0.5, colour], [1, mix(colour, '#5A2A2A', 0.5)]]) +
  line(`M${x - r * 0.5} ${y - r * 0.3} l${r * 0.4} ${r * 0.5} M${x + r * 0.1} ${y - r * 0.5} l${r * 0.4} ${r * 0.5}`, '#FFE9BE', 3, 0.8); // prettier-ignore

const posts = () =>
  [LEFT - 8, RIGHT - 10].map((x) => box(x, 150, 18, GROUND - 140, 4, '#3A2A52') + box(x + 3, 160, 4, GROUND - 160, 2, '#C98A68', 0.7)).join(''); // prettier-ignore

function roof() {
  const count = 9;
  const [from, to] = [LEFT - 62, RIGHT + 62];
  const step = (to - from) / count;
  const top = (i) => LEFT + 8 + ((RIGHT - LEFT - 16) / count) * i;
  return (
    Array.from({ length: count }, (unused, i) => {
      const colour = i % 2 ? '#F0E0CC' : TEAL;
      const [a, b] = [from + i * step, from + (i + 1) * step];
      return toned(`M${top(i)} 56 Q${(top(i) + top(i + 1)) / 2} 60 ${top(i + 1)} 56 C${top(i + 1) + (b - top(i + 1)) * 0.4} 110 ${b} 140 ${b} 170 V184 a${step / 2} 19 0 0 1 ${-step} 0 V170 C${a} 140 ${top(i) + (a - top(i)) * 0.4} 110 ${top(i)} 56Z`, 'down', [[0, mix(colour, BLACK, 0.5)], [0.55, mix(colour, BLACK, 0.08)], [0.9, mix(colour, LAMP, 0.3)], [1, mix(colour, BLACK, 0.25)]]);
    }).join('') +
    box(LEFT - 2, 44, RIGHT - LEFT + 4, 18, 8, '#2A2150') +
    line(`M${LEFT + 6} 47 H${RIGHT - 8}`, '#8F98D8', 3, 0.7) +
    box(LEFT, 186, RIGHT - LEFT, 20, 0, BLACK, 0.3)
  ); // prettier-ignore
}

/** Crates of fish ice and a net beside the stall. */
const fishCrates = () =>
  crate(742, GROUND + 40, 148, 76, '#4E6A9A') + crate(760, GROUND - 36, 128, 66, '#5A7AA8') + crate(896, GROUND + 34, 120, 70, '#7A5A6A') +
  [[782, -108], [812, -112], [842, -106], [866, -108]].map(([x, dy], i) => group(`translate(${x} ${GROUND + dy}) rotate(${-20 + i * 13})`, oval(0, 0, 22, 9, '#B9D3E6'), shape('M18 0 L34 -10 L32 10Z', '#8FB0D0'), circle(-13, -2, 2, DEEP), line('M-14 4 q14 6 26 0', '#FFFFFF', 2, 0.6))).join('') +
  coil(960, GROUND - 56, 0.6); // prettier-ignore

/** The counter with baskets and trays, before whoever sells. */
const counter = () =>
  oval(MIDDLE, 800, 340, 20, BLACK, 0.5) +
  toned(`M${LEFT - 14} ${COUNTER + 16} H${RIGHT + 14} L${RIGHT + 4} 800 H${LEFT - 4}Z`, 'down', [[0, '#B4624E'], [0.4, '#7E4454'], [1, '#33244E']]) +
  Array.from({ length: 10 }, (unused, i) => line(`M${LEFT + i * 60} ${COUNTER + 24} V794`, '#3A2244', 4, 0.6) + line(`M${LEFT + 5 + i * 60} ${COUNTER + 28} V780`, '#F2A078', 2, 0.3)).join('') +
  toned(`M${LEFT + 60} ${COUNTER + 20} H${RIGHT - 60} V${COUNTER + 92} Q${MIDDLE} ${COUNTER + 176} ${LEFT + 60} ${COUNTER + 92}Z`, 'down', [[0, '#F6E6D0'], [1, '#B99AA0']]) +
  wheat(MIDDLE, COUNTER + 78) +
  box(LEFT - 10, COUNTER + 18, RIGHT - LEFT + 20, 16, 2, BLACK, 0.28) +
  toned(rounded(LEFT - 34, COUNTER - 4, RIGHT - LEFT + 68, 26, 9), 'down', [[0, '#FFDDA0'], [0.4, '#C9805A'], [1, '#6A3A48']]) +
  basket(LEFT + 84) + basket(RIGHT - 92) +
  box(LEFT + 2, 786, RIGHT - LEFT - 4, 16, 4, '#231A40'); // prettier-ignore

const wheat = (x, y) =>
  line(`M${x} ${y + 46} C${x - 3} ${y + 10} ${x + 4} ${y - 14} ${x} ${y - 34}`, '#C98A4A', 4) +
  [-24, -8, 8, 24].map((dy) => shape(`M${x} ${y + dy} c-24 -4 -26 -22 -20 -26 c14 2 22 12 20 26Z M${x} ${y + dy} c24 -4 26 -22 20 -26 c-14 2 -22 12 -20 26Z`, '#E0A052')).join('') +
  shape(`M${x} ${y - 28} c-12 -12 -6 -24 0 -30 c6 6 12 18 0 30Z`, '#E0A052'); // prettier-ignore

const basket = (x) =>
  [[-44, -36, 24], [0, -44, 26], [42, -36, 24], [-20, -30, 22], [24, -30, 22]].map(([dx, dy, r], i) => loaf(x + dx, COUNTER + dy + 8, r, ['#D08A4A', '#E0A052', '#C67C40'][i % 3])).join('') +
  toned(`M${x - 76} ${COUNTER - 26} H${x + 76} L${x + 62} ${COUNTER} H${x - 62}Z`, 'down', [[0, '#C98A58'], [1, '#6A3F48']]) +
  line(`M${x - 72} ${COUNTER - 20} q9 8 18 0 t18 0 t18 0 t18 0 t18 0 t18 0 t18 0 t18 0`, '#F2C088', 4, 0.8); // prettier-ignore

const fore = () =>
  blurred(
    7,
    shape('M-330 940 V780 Q-280 760 -230 790 L-214 940Z', BLACK),
    shape('M1080 940 C1084 850 1120 800 1170 806 C1230 812 1240 860 1246 900 C1262 830 1360 830 1366 940Z', NIGHT),
  ) + discs([[1240, 150, 42], [1380, 80, 28, CORAL], [-270, 200, 36], [1130, 60, 20, CREAM]]); // prettier-ignore

/** The booth as a whole, for the street; its foot is at 800, its middle at `MIDDLE`. */
export const booth = () => inside() + posts() + roof() + counter();
