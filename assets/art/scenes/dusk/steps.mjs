// The beach steps: two hundred and twelve bottles in rows, the sea behind them and the sun almost on it.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { cloud, evenSea, farTown, firstStars, haze, lowSun, sky, streaks } from './air.mjs';
import { bottleRow } from './bottles.mjs';
import { NIGHT } from './palette.mjs';

const HORIZON = 296;
const SUN = [446, 246];
/** Far edges of the treads, from the beach up to us. */
const EDGES = [420, 452, 490, 536, 594, 668, 764, 890];
/** Rows of bottles: where they stand, from, to, how many, how high; 212 in all. */
const ROWS = [
  [440, 62, 838, 54, 25],
  [475, 34, 868, 50, 31],
  [518, 2, 900, 44, 39],
  [570, -36, 940, 36, 50],
  [638, -84, 990, 28, 64],
]; // prettier-ignore

/** Where things are on the steps. */
export const stepsPlaces = {
  ...{ horizon: HORIZON, sun: SUN, rows: ROWS.map(([y]) => y) },
  you: { wide: [176, 800, 0.9], tall: [150, 770, 0.82] },
  guest: { wide: [716, 800, 0.9], tall: [568, 770, 0.82] },
  third: { wide: [446, 760, 0.72], tall: [360, 740, 0.66] },
  voices: {
    wide: [[130, 700, 0.6], [342, 700, 0.6], [554, 700, 0.6], [766, 700, 0.6]],
    tall: [[104, 660, 0.52], [274, 660, 0.52], [446, 660, 0.52], [616, 660, 0.52]],
  },
  nearer: 26,
  back: { wide: [446, 1010, 0.92], tall: [360, 930, 0.8] },
  bag: [300, 752],
  pier: [1010, 300],
}; // prettier-ignore

/** Layers: people stand on the nearest treads. */
export function steps() {
  const random = createRandom(212);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.72, parallax: 0.3, quality: 64 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.42, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  sky('low', HORIZON + 6) +
  firstStars(random, 40) +
  cloud(-40, 96, 1.7, 0.5) +
  cloud(640, 60, 1.9, 0.5, '#FFD3B0') +
  cloud(980, 150, 1.4, 0.5) +
  cloud(220, 40, 1, 0.3, '#D9A0C8') +
  streaks([[120, 196, 300], [470, 176, 380], [760, 226, 420], [-200, 232, 360]], '#FFF0D0', 0.5) +
  lowSun(...SUN, 46) +
  headland(random) +
  evenSea(random, HORIZON, 392, SUN[0]) +
  pier() +
  beach(random) +
  stairs() +
  ROWS.map((row) => bottleRow(random, row[1], row[2], row[0], row[3], row[4])).join('') +
  blended('screen', glow(SUN[0], 420, 620, 240, '#FFB070', 0.3)) +
  blended('multiply', wash('down', [-640, 560, 3000, 400], [[0, '#B58AC8', 0], [1, '#6A4FA0', 0.75]])) +
  grain(WIDE, '#FFE3C0', 0.012, 9); // prettier-ignore

/** Lantern Street on its rise, left of the water. */
const headland = (random) =>
  group('', farTown(random, -330, 120, HORIZON - 20, '#93568F', '#FFE0A0', 0.62)) +
  shape(`M-340 ${HORIZON - 26} C-160 ${HORIZON - 36} 40 ${HORIZON - 26} 190 ${HORIZON + 2} H-340Z`, '#7F4A88') +
  haze(HORIZON - 150, HORIZON + 4, 0.5);

/** The pier far out with its kiosk. */
const pier = () =>
  box(730, HORIZON + 4, 900, 8, 2, '#6A4088') +
  box(730, HORIZON + 3, 900, 2.4, 1, '#FFCB9A') +
  line(Array.from({ length: 17 }, (unused, i) => `M${744 + i * 52} ${HORIZON + 10} v${22 + (i % 3) * 3}`).join(' '), '#6A4088', 4) +
  box(982, HORIZON - 34, 62, 40, 3, '#7A4A86') +
  shape(`M974 ${HORIZON - 32} h78 l-10 -16 h-58Z`, '#E8736F') +
  box(992, HORIZON - 24, 34, 16, 2, '#FFE0A0') +
  line([780, 880, 1110, 1220].map((x) => `M${x} ${HORIZON + 3} v-40`).join(' '), '#6A4088', 3) +
  [780, 880, 1110, 1220].map((x) => circle(x, HORIZON - 40, 4.5, '#FFE9B8')).join(''); // prettier-ignore

const beach = (random) =>
  toned('M-640 384 C-200 374 300 392 700 382 S1500 376 2300 386 V440 H-640Z', 'down', [
    [0, '#FFD9B0'],
    [0.3, '#E9A99A'],
    [1, '#B87A98'],
  ]) +
  line('M-640 384 C-200 374 300 392 700 382 S1500 376 2300 386', '#FFF6E6', 4, 0.9) +
  line('M-300 396 C0 388 300 402 620 394', '#FFE9D0', 2.4, 0.5) +
  Array.from({ length: 60 }, () => oval((-300 + random() * 1900).toFixed(0), (398 + random() * 20).toFixed(0), 5, 1.8, '#8A568C', 0.45)).join(''); // prettier-ignore

/** Treads as they are seen from above: light far edges, each hiding what is below it. */
function stairs() {
  const out = (y) => (y - 420) * 0.62;
  const tread = (y, next) =>
    toned(`M${-130 - out(y)} ${y} H${1020 + out(y)} L${1020 + out(next)} ${next} H${-130 - out(next)}Z`, 'down', [
      [0, '#F0B49E'],
      [0.25, '#D795A0'],
      [1, '#AB72A2'],
    ]) +
    line(`M${-130 - out(y)} ${y} H${1020 + out(y)}`, '#6A4088', 3 + (y - 400) * 0.012) +
    line(`M${-126 - out(y)} ${y + 4} H${1016 + out(y)}`, '#FFDDB4', 2.4 + (y - 400) * 0.01, 0.9);
  const joints = (y, next, i) =>
    line(
      Array.from({ length: 7 }, (unused, k) => {
        const x = -40 + k * 170 + (i % 2) * 80;
        return `M${446 + (x - 446) * (1 + (y - 420) / 700)} ${y + 6} L${446 + (x - 446) * (1 + (next - 420) / 700)} ${next - 3}`;
      }).join(' '),
      '#8A5690',
      2,
      0.35,
    );
  return (
    wash('down', [-640, 418, 3000, 520], [[0, '#8E5A94'], [1, '#5A3B86']]) +
    EDGES.slice(0, -1).map((y, i) => tread(y, EDGES[i + 1]) + joints(y, EDGES[i + 1], i)).join('') +
    tread(890, 1010) +
    side(-1) +
    side(1)
  ); // prettier-ignore
}

/** The low walls that the steps run down between. */
const side = (s) => {
  const at = (y) => 445 + s * (575 + (y - 420) * 0.62);
  const x = (y, more = 0) => at(y) + s * more;
  return (
    shape(`M${x(404)} 396 L${x(404, 34)} 396 L${x(960, 150)} 870 L${x(960)} 880 V960 L${x(420)} 424Z`, '#8A568C') +
    shape(`M${x(404)} 396 L${x(404, 34)} 396 L${x(960, 150)} 860 L${x(960)} 860Z`, '#EBAA9A') +
    line(`M${x(404)} 396 L${x(960)} 860`, '#FFE0BC', 4, 0.9)
  );
};

const fore = () =>
  blurred(
    7,
    shape('M-330 930 C-320 800 -260 770 -226 820 C-214 740 -150 760 -156 830 C-120 800 -70 850 -90 930Z', NIGHT),
    line('M-250 930 C-256 850 -280 790 -300 750 M-200 930 C-196 850 -180 800 -160 740', '#5B3A78', 9),
  );
