// The far wall: a seat over the bay, one lamp with a hook, the other shore with its first lights.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { cloud, evenSea, farTown, firstStars, haze, sky, streaks } from './air.mjs';
import { lampCone, lampLight, lampPost } from './pavement.mjs';
import { NIGHT } from './palette.mjs';

const HORIZON = 332;
const SEAT = 536;
const FOOT = 700;
const LAMP = 600;

/** Where things are at the wall; whoever sits is drawn with the pose `sit`, feet 243 x scale below the seat. */
export const wallPlaces = {
  horizon: HORIZON,
  seat: SEAT,
  seats: {
    wide: [[186, SEAT, 0.84], [390, SEAT, 0.84], [20, SEAT, 0.8], [860, SEAT, 0.8]],
    tall: [[150, SEAT, 0.8], [348, SEAT, 0.8], [36, SEAT, 0.74], [650, SEAT, 0.74]],
  },
  kei: { wide: [712, 768, 0.84], tall: [566, 756, 0.78] },
  stand: { wide: [700, 850, 0.96], tall: [570, 830, 0.88] },
  lantern: [LAMP - 84, 158],
  lamp: [LAMP, 150],
  things: [[330, SEAT - 4], [372, SEAT - 4], [548, SEAT - 4]],
  far: [120, 330],
}; // prettier-ignore

/** Layers: everybody sits or stands before `back`. */
export function wall() {
  const random = createRandom(31);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.8, parallax: 0.3, quality: 57 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  sky('late', HORIZON + 4) +
  firstStars(random, 220, 80) +
  cloud(40, 128, 1.8, 0.42, '#D98FA6') +
  cloud(760, 96, 1.5, 0.4, '#D98FA6') +
  cloud(1120, 190, 1.3, 0.4, '#D98FA6') +
  streaks([[-260, 262, 520], [180, 244, 460], [520, 284, 520], [900, 258, 420]], '#FFC9A0', 0.55) +
  glow(700, HORIZON + 6, 760, 230, '#FFC78E', 0.9) +
  glow(730, HORIZON + 2, 260, 60, '#FFF0C8', 0.9) +
  `<g opacity=".7">${farTown(random, -330, 330, HORIZON - 10, '#6E4389', '#FFE0A0', 0.5)}</g>` +
  shape(`M-340 ${HORIZON - 12} C-100 ${HORIZON - 26} 220 ${HORIZON - 20} 440 ${HORIZON + 3} H-340Z`, '#5C3A80') +
  shape(`M980 ${HORIZON + 3} C1100 ${HORIZON - 40} 1300 ${HORIZON - 52} 1640 ${HORIZON - 30} V${HORIZON + 3}Z`, '#7A4A8C') +
  haze(HORIZON - 120, HORIZON + 6, 0.4) +
  evenSea(random, HORIZON, SEAT, 730, ['#FFBE92', '#4F3A98']) +
  [-240, -130, -20, 90, 210].map((x, i) => line(`M${x} ${HORIZON + 8} v${26 + (i % 3) * 9}`, '#FFE0A0', 4, 0.4)).join('') +
  boat(250, 420) +
  group(`translate(${LAMP} 560) scale(1.16)`, bracket(), lampPost(true), lampLight()) +
  stones() +
  pavement() +
  group(`translate(${LAMP} 724) scale(1.5 1)`, oval(0, 0, 190, 24, '#FFE2A0', 0.3)) +
  blended('screen', glow(LAMP, 470, 430, 300, '#FFB86A', 0.28)) +
  blended('multiply', wash('down', [-640, 690, 3000, 260], [[0, '#9C74B8', 0], [1, '#4A3590', 0.75]])) +
  grain(WIDE, '#FFE3C0', 0.012, 9); // prettier-ignore

/** The arm a lantern can hang from. */
const bracket = () =>
  line('M0 -352 C-20 -372 -56 -372 -72 -352', NIGHT, 6) + line('M-72 -352 v6', NIGHT, 4) + lampConeBehind();

const lampConeBehind = () => `<g opacity=".8">${lampCone()}</g>`;

/** A small boat on its way in. */
const boat = (x, y) =>
  group(
    `translate(${x} ${y})`,
    shape('M-40 0 H40 L28 16 H-28Z', '#3C2868'),
    line('M-2 0 V-52', '#3C2868', 4),
    shape('M2 -52 C30 -38 34 -18 32 -6 H2Z', '#F3C0A4'),
    shape('M-6 -44 V-6 H-26Z', '#D98F9C'),
    circle(36, -8, 4, '#FFE9B0'),
    line('M-36 24 h70 M-20 32 h44', '#FFD9B0', 3, 0.5),
  );

/** The wall itself: flat stones on top, warm under the lamp. */
function stones() {
  const rows = [0, 1, 2].map((row) => {
    const y = SEAT + 26 + row * 46;
    return Array.from({ length: 17 }, (unused, i) => {
      const x = -350 + i * 122 + (row % 2) * 58 + ((i * 31 + row * 17) % 22);
      const width = 96 + ((i * 29 + row * 41) % 24);
      const tone = ['#8E5C98', '#9A6698', '#84548F'][(i + row) % 3];
      return box(x, y, width, 38, 9, tone) + line(`M${x + 12} ${y + 6} h${width - 30}`, '#D795A0', 2.4, 0.4);
    }).join('');
  });
  const caps = Array.from({ length: 10 }, (unused, i) => {
    const x = -350 + i * 206;
    return toned(
      `M${x + 8} ${SEAT - 8} h186 q10 0 10 10 v18 q0 8 -10 8 h-186 q-10 0 -10 -8 v-18 q0 -10 10 -10Z`,
      'down',
      [
        [0, '#FFD6AE'],
        [0.3, '#E8A598'],
        [1, '#A9688F'],
      ],
    );
  }).join('');
  return (
    wash('down', [-640, SEAT, 3000, FOOT - SEAT + 8], [[0, '#6A4088'], [1, '#553478']]) +
    rows.join('') +
    box(-640, SEAT + 26, 3000, 12, 0, NIGHT, 0.3) +
    caps +
    toned(`M-640 ${SEAT + 26} H2360 V${FOOT} H-640Z`, 'down', [[0, '#3C2868', 0], [1, '#3C2868', 0.5]])
  ); // prettier-ignore
}

const pavement = () =>
  wash('down', [-640, FOOT, 3000, 260], [[0, '#B3749A'], [0.5, '#8A5794'], [1, '#5F4090']]) +
  box(-640, FOOT - 2, 3000, 9, 0, NIGHT, 0.35) +
  line(Array.from({ length: 14 }, (unused, i) => `M${446 + (i - 6.5) * 150} ${FOOT + 6} L${446 + (i - 6.5) * 270} 940`).join(' '), '#6A4088', 3, 0.5) +
  line(`M-640 ${FOOT + 58} H2300 M-640 ${FOOT + 140} H2300`, '#6A4088', 3, 0.4); // prettier-ignore

const fore = () =>
  blurred(
    6,
    line('M-340 930 C-300 820 -260 780 -220 760 M-300 940 C-280 860 -240 840 -180 836 M-250 940 C-240 880 -200 870 -140 890', '#2B1B55', 16), // prettier-ignore
    shape('M1170 930 C1180 850 1230 830 1246 880 C1270 810 1340 820 1340 890 C1390 860 1430 900 1420 930Z', '#2B1B55'),
  );
