// Amara's door at night: a warm lamp, a plant, and room for a sheet of paper that was folded twice.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { pot } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { farTown, firstStars, sky } from './air.mjs';
import { NIGHT } from './palette.mjs';

const LAMP = [676, 196];
const SILL = 640;

/** Where things are at the door. */
export const doorPlaces = {
  you: { wide: [176, 850, 0.98], tall: [150, 810, 0.88] },
  paper: [470, 664],
  crab: { wide: [500, 330, 300], tall: [480, 330, 300] },
  lamp: LAMP,
  door: [364, 130, 220, 510],
};

/** Layers. */
export function door() {
  const random = createRandom(58);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.8, parallax: 0.3, quality: 57 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  sky('night', 460) +
  firstStars(random, 240, 50) +
  `<g opacity=".8">${farTown(random, -330, 30, 560, '#43307E', '#FFD98A', 1.4)}</g>` +
  facade() +
  entrance() +
  lamp() +
  greenery() +
  pavement() +
  blended('screen', glow(600, 380, 470, 460, '#FFB45E', 0.36), glow(520, 720, 420, 90, '#FFC878', 0.4)) +
  blended('multiply', wash('across', [-640, -220, 3000, 1200], [[0, '#5A48A0', 0.6], [0.34, '#8A74C0', 0.05], [0.5, '#8A74C0', 0], [0.66, '#5A48A0', 0.4], [1, '#3A2C80', 0.8]])) +
  grain(WIDE, '#FFE3C0', 0.012, 9); // prettier-ignore

function facade() {
  const bricks = [];
  for (let row = 0; row < 17; row++)
    for (let i = 0; i < 15; i++)
      if ((row * 5 + i * 7) % 5 === 0) bricks.push(`M${70 + i * 110 + (row % 2) * 52} ${-190 + row * 52} h58`);
  return (
    wash('across', [20, -220, 1640, 920], [[0, '#B3607A'], [0.35, '#E08A78'], [0.55, '#C4707E'], [1, '#6F4490']]) +
    line(bricks.join(' '), '#8A4474', 12, 0.22) +
    box(12, -220, 18, 920, 4, '#F3A08A', 0.6) +
    box(20, 650, 1640, 56, 0, '#6A3A78', 0.55) +
    balcony() +
    shop()
  ); // prettier-ignore
}

/** The balcony over the door, with a cloth on it. */
const balcony = () =>
  box(300, 26, 1000, 22, 6, '#8A4A70') +
  box(300, 24, 1000, 7, 3, '#FFC99A', 0.6) +
  line(Array.from({ length: 22 }, (unused, i) => `M${320 + i * 46} 26 V-120`).join(' '), '#5A3070', 7) +
  line('M300 -120 H1320', '#5A3070', 11) +
  toned('M620 -126 h150 v92 q-36 16 -74 0 t-76 0Z', 'down', [[0, '#8C6BE8'], [1, '#5F459C']]) +
  line('M632 -96 h126 M632 -66 h126', '#FFE3A6', 6, 0.6); // prettier-ignore

/** A dark window with a sewing machine behind it. */
const shop = () =>
  box(760, 190, 240, 270, 16, '#8A5090') +
  box(774, 204, 212, 242, 8, '#2B2062') +
  shape('M820 400 h120 v-16 h-22 v-58 h-66 v18 h34 v40 h-66Z', '#4E3A8C') +
  line('M832 344 v44', '#4E3A8C', 6) +
  shape('M786 204 h60 l-70 200 v-120Z', '#B98AC8', 0.16) +
  line('M880 204 v242 M774 320 h212', '#8A5090', 9) +
  box(746, 456, 268, 20, 6, '#A0669A');

function entrance() {
  const [x, y, width] = doorPlaces.door;
  const arch = (m) =>
    `M${x - m} ${SILL} V${y + width / 2} A${width / 2 + m} ${width / 2 + m} 0 0 1 ${x + width + m} ${y + width / 2} V${SILL}Z`;
  return (
    shape(arch(34), '#F0B49A') +
    shape(arch(22), '#B36A80') +
    toned(arch(0), 'across', [[0, '#4A7A86'], [0.55, '#3F8F8C'], [1, '#2B5470']]) +
    shape(`M${x + 26} ${y + 128} V${y + 112} A84 84 0 0 1 ${x + width - 26} ${y + 112} V${y + 128}Z`, '#FFD98A') +
    line(`M${x + width / 2} ${y + 28} v100 M${x + 50} ${y + 62} L${x + width / 2} ${y + 128} L${x + width - 50} ${y + 62}`, '#2B5F6C', 7) +
    [0, 1].map((i) => box(x + 26 + i * 90, y + 160, 78, 150, 8, '#2F6E78') + line(`M${x + 32 + i * 90} ${y + 166} h66`, '#8FD0C4', 3, 0.6) + box(x + 26 + i * 90, y + 332, 78, 140, 8, '#2F6E78') + line(`M${x + 32 + i * 90} ${y + 338} h66`, '#8FD0C4', 3, 0.6)).join('') +
    circle(x + width - 20, y + 326, 10, '#FFD98A') +
    circle(x + width - 23, y + 322, 3.5, '#FFF8DC') +
    box(x + 78, y + 318, 66, 12, 5, '#24505E') +
    toned(`M${x - 60} ${SILL} H${x + width + 60} L${x + width + 86} ${SILL + 32} H${x - 86}Z`, 'down', [[0, '#C98A94'], [1, '#F7C4A0']]) +
    box(x - 88, SILL + 30, width + 176, 32, 4, '#8A5588') +
    box(x - 90, SILL + 26, width + 180, 10, 5, '#FFDDB4') +
    shape(`M${x + 10} ${SILL + 6} H${x + width - 10} L${x + width + 4} ${SILL + 26} H${x - 4}Z`, '#8A4A5C') +
    line(`M${x + 14} ${SILL + 11} H${x + width - 14} M${x + 8} ${SILL + 21} H${x + width - 8}`, '#D98A78', 3, 0.8)
  ); // prettier-ignore
}

const lamp = () =>
  line(`M${LAMP[0] + 6} ${LAMP[1] - 60} h-6 v24`, NIGHT, 7) +
  shape(`M${LAMP[0] - 30} ${LAMP[1] - 14} L${LAMP[0]} ${LAMP[1] - 44} L${LAMP[0] + 30} ${LAMP[1] - 14}Z`, NIGHT) +
  shape(`M${LAMP[0] - 22} ${LAMP[1] - 14} h44 l-7 44 h-30Z`, '#FFF0C4') +
  box(LAMP[0] - 18, LAMP[1] + 28, 36, 8, 4, NIGHT) +
  glow(LAMP[0], LAMP[1] + 8, 230, 220, '#FFD98A', 0.9);

const greenery = () =>
  pot(690, 668, 92, 74, '#C9584A') +
  shape(
    'M690 592 C640 560 630 500 664 520 C660 450 704 440 700 500 C734 440 764 470 734 520 C768 510 764 560 700 592Z',
    '#3F8F6E',
  ) + // prettier-ignore
  line(
    'M690 590 C684 556 676 540 664 522 M694 590 C698 550 700 530 702 502 M698 590 C710 560 722 546 736 522',
    '#2B6A58',
    4,
  ) + // prettier-ignore
  group('translate(268 670)', pot(0, 0, 70, 56, '#8A5BB5')) +
  shape('M268 612 C236 600 238 560 256 572 C254 536 284 536 280 572 C300 560 304 598 268 612Z', '#4E9A76');

const pavement = () =>
  wash(
    'down',
    [-640, 700, 3000, 250],
    [
      [0, '#99639A'],
      [1, '#42307E'],
    ],
  ) +
  box(-640, 698, 3000, 10, 0, NIGHT, 0.35) +
  line(
    Array.from({ length: 14 }, (unused, i) => `M${470 + (i - 6.5) * 160} 706 L${470 + (i - 6.5) * 280} 940`).join(' '),
    '#5A3A80',
    3,
    0.5,
  ) + // prettier-ignore
  line('M-640 762 H2300 M-640 846 H2300', '#5A3A80', 3, 0.4) +
  oval(474, 712, 240, 12, NIGHT, 0.3);

const fore = () =>
  blurred(
    7,
    shape('M1150 940 C1140 820 1200 790 1224 836 C1244 750 1330 764 1332 836 C1380 816 1420 870 1410 940Z', '#1F1550'),
  );
