// The shore on the night of the festival, seen from the water: sky, hill, the quay on which everybody stands, the bay before it.

import { mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { farTown } from '../dusk/air.mjs';
import { BLACK, CORAL, CREAM, DEEP, GOLD, LAMP, MIST, ROSE, TEAL } from '../night/palette.mjs';
import { bulbs, bunting, bank, moon } from '../night/air.mjs';
import { blurred, glow, toned, wash } from '../rooms/light.mjs';
import { pillar, ripples } from '../sea/water.mjs';

/** Everything that a page of any shape may show: [x, y, width, height]. */
export const FULL = [-720, -440, 2740, 1960];
/** Where houses stand, where the quay ends, where its wall meets the water. */
export const GROUND = 330;
export const EDGE = 506;
export const WATER = 560;

const [LEFT, TOP, WIDTH, HEIGHT] = FULL;
const f = (value) => value.toFixed(1);
const across = (top, height, stops) => wash('down', [LEFT, top, WIDTH, height], stops);

/** Stars, many small and few large, thinner towards the town's light. */
const stars = (random) =>
  Array.from({ length: 210 }, () => {
    const depth = random();
    const y = TOP + 10 + depth * depth * 560;
    const size = 0.7 + random() ** 3 * 2.4;
    return circle(f(LEFT + random() * WIDTH), f(y), f(size), random() < 0.3 ? '#FFE9C4' : '#FFFFFF', f((0.3 + random() * 0.6) * (1 - depth * 0.5))); // prettier-ignore
  }).join('');

/** A pale road of stars. */
const milkyWay = () =>
  blurred(
    26,
    group('rotate(-19 500 0)', oval(460, -150, 1100, 62, '#9FA6F0', 0.2), oval(560, -140, 640, 30, '#E6D8FF', 0.2)),
  );

export const sky = (random) =>
  across(TOP, 800, [
    [0, '#0B1136'],
    [0.3, '#141D55'],
    [0.55, '#2B3683'],
    [0.78, '#5A4F9E'],
    [0.93, '#A0709F'],
    [1, '#D08A8A'],
  ]) +
  milkyWay() +
  stars(random) +
  moon(930, -130, 30) +
  bank(-560, 60, 900, 60, '#6F6AB8', 0.26) +
  bank(420, 20, 980, 66, '#8A78C0', 0.24) +
  bank(1150, 90, 800, 60, '#A27FB6', 0.24) +
  glow(450, 330, 1150, 330, '#FFB27E', 0.6);

/** The hill behind the street, with the windows of the rest of the town. */
export const hill = (random) =>
  shape(`M${LEFT} 240 C-420 120 -180 150 60 118 C300 84 520 92 760 120 C980 146 1200 96 1460 132 C1700 160 1880 150 2020 180 V600 H${LEFT}Z`, '#3C3C86') +
  farTown(random, LEFT, 2020, 214, '#34357C', '#FFD58C', 0.92) +
  farTown(random, LEFT, -40, 330, '#2A2A6A', '#FFCB7A', 1.35) + farTown(random, 950, 2020, 330, '#2A2A6A', '#FFCB7A', 1.35) +
  wash('down', [LEFT, 110, WIDTH, 240], [[0, '#C98AA0', 0], [0.75, '#C98AA0', 0.32], [1, '#E8A08A', 0.5]]); // prettier-ignore

const post = (x) =>
  line(`M${x} ${EDGE - 6} V66`, BLACK, 9) + line(`M${x + 2.6} ${EDGE - 12} V80`, '#9FA6DC', 2.2, 0.7) + circle(x, 62, 8, GOLD) + glow(x, 62, 60, 60, LAMP, 0.7); // prettier-ignore

const STRINGS = [[-640, -330], [-330, 10], [10, 450], [450, 890], [890, 1230], [1230, 1570], [1570, 1960]]; // prettier-ignore

/** Posts with bulbs and flags; they stand behind the people. */
export const strings = () =>
  [10, 890, -330, 1230, 1570].map(post).join('') +
  STRINGS.map(([a, b], i) => bulbs([a, 72 - (i % 2) * 14], [b, 72 - ((i + 1) % 2) * 14], 34, 13, 4.4)).join('') +
  [[10, 450], [450, 890], [-330, 10], [890, 1230]].map(([a, b]) => bunting([a, 104], [b, 104], 30, 15, 20)).join(''); // prettier-ignore

const joints = () =>
  line(Array.from({ length: 30 }, (unused, i) => `M${f(450 + (i - 14.5) * 84)} ${GROUND} L${f(450 + (i - 14.5) * 150)} ${EDGE - 14}`).join(' '), '#2A2560', 2.6, 0.5) +
  line([0.16, 0.4, 0.7].map((share) => `M${LEFT} ${f(GROUND + (EDGE - GROUND) * share)} H2020`).join(' '), '#2A2560', 2.4, 0.4); // prettier-ignore

const wall = (random) =>
  across(EDGE - 4, WATER - EDGE + 14, [[0, '#4B4388'], [0.5, '#322C68'], [1, '#191A48']]) +
  Array.from({ length: 2 }, (unused, row) =>
    Array.from({ length: 34 }, (more, i) => box(f(LEFT + i * 82 + row * 40 + random() * 6), EDGE + 6 + row * 24, 74, 19, 5, mix('#5A5098', '#2A2660', random()), 0.7)).join(''),
  ).join('') +
  toned(`M${LEFT} ${EDGE - 16} H2020 V${EDGE + 2} H${LEFT}Z`, 'down', [[0, '#FFD9B0'], [0.35, '#C79FB4'], [1, '#5C5096']]); // prettier-ignore

const bollard = (x) =>
  toned(`M${x - 12} ${EDGE - 6} L${x - 9} ${EDGE - 40} H${x + 9} L${x + 12} ${EDGE - 6}Z`, 'across', [[0, '#F0B68A'], [0.4, '#7A6AA8'], [1, '#241F52']]) +
  oval(x, EDGE - 41, 17, 6.4, '#D9B2B0') + oval(x, EDGE - 7, 18, 4, BLACK, 0.4); // prettier-ignore

const steps = (x) =>
  Array.from({ length: 4 }, (unused, i) => box(x, EDGE + 4 + i * 15, 92, 14, 3, mix('#8A78B0', '#2E2966', i / 3.4)) + box(x, EDGE + 4 + i * 15, 92, 3, 1.5, '#FFD2A4', 0.5 - i * 0.1)).join(''); // prettier-ignore

export const quay = (random) =>
  across(GROUND - 4, EDGE - GROUND, [[0, '#8A6E9E'], [0.4, '#6E5C9C'], [1, '#4C4488']]) +
  joints() +
  glow(450, 420, 760, 120, '#FFC98A', 0.62) +
  wall(random) +
  steps(404) +
  [-240, -60, 1000, 1190, 1400].map(bollard).join(''); // prettier-ignore

/** The bay: what the town throws on it lies nearest to the wall. */
export const water = (random) =>
  across(WATER, HEIGHT - (WATER - TOP), [[0, '#6B5AA0'], [0.05, '#47499A'], [0.2, '#2B3580'], [0.5, '#1A2460'], [1, '#0E1540']]) +
  across(WATER, 14, [[0, BLACK, 0.5], [1, BLACK, 0]]) +
  glow(450, WATER, 980, 280, '#FFB98A', 0.4) +
  ripples(random, [WATER + 12, 1500], 230, '#A9B4F4', 0.3) +
  [[-480, 60], [-300, 40], [-120, 54, '#FF9E86'], [1010, 60], [1160, 44, '#FF9E86'], [1330, 64], [1560, 50], [1800, 60]].map(([x, w, c = GOLD]) => pillar(random, x, WATER + 4, 320, w, c, 0.4)).join(''); // prettier-ignore

const boat = (x, y, colour, size) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    glow(0, -30, 130, 90, LAMP, 0.7),
    line('M-6 -8 V-110', DEEP, 5),
    circle(-6, -104, 8, '#FFF4D2'),
    glow(-6, -104, 60, 60, LAMP, 0.9),
    toned('M-92 -16 C-54 4 54 4 96 -20 L72 28 H-68Z', 'down', [[0, mix(colour, GOLD, 0.25)], [0.5, colour], [1, DEEP]]),
    line('M-90 -15 C-54 5 54 5 94 -19', '#FFD9A0', 4, 0.9),
    line('M-66 40 h124 M-40 52 h80 M-16 63 h40', '#FFCF8A', 4, 0.5),
  ); // prettier-ignore

export const boats = () => boat(-170, 640, '#8A3A50', 0.9) + boat(1120, 660, '#1F5A7A', 1) + boat(-430, 730, TEAL, 1.2) + boat(1500, 760, ROSE, 1.3); // prettier-ignore

/** Too near to be sharp: the bow of one's own boat, and lights that other hands hold. */
export const near = () =>
  blurred(
    9,
    shape('M-760 1560 V1150 C-560 1120 -420 1190 -330 1320 C-290 1400 -280 1480 -284 1560Z', mix(BLACK, '#3A2A5A', 0.3)) +
      line('M-760 1150 C-560 1120 -420 1190 -330 1320', '#FFB982', 9, 0.55),
    shape('M2040 1560 V1130 C1820 1110 1660 1200 1570 1330 C1520 1420 1510 1480 1514 1560Z', mix(BLACK, '#3A2A5A', 0.3)) +
      line('M2040 1130 C1820 1110 1660 1200 1570 1330', '#FFB982', 9, 0.5),
  ) +
  [[-420, 1080, 60], [-250, 1230, 44, CORAL], [1690, 1060, 58], [1560, 1240, 42, CORAL], [1180, 1330, 40], [-80, 1350, 46]].map(([x, y, r, c = LAMP]) => circle(x, y, r, c, 0.16) + circle(x, y, r * 0.8, c, 0.12) + circle(x, y, r * 0.4, CREAM, 0.16)).join(''); // prettier-ignore

/** Fog that lies over quay and bay until it lifts. */
export const fog = () =>
  blurred(22, bank(-800, 330, 1300, 130, MIST, 0.55), bank(260, 380, 1500, 150, '#A9B2E0', 0.5), bank(-500, 520, 1700, 130, MIST, 0.5), bank(700, 560, 1500, 150, MIST, 0.5), bank(-800, 660, 1500, 120, '#A9B2E0', 0.4)); // prettier-ignore
