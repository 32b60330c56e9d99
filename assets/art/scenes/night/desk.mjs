// The stream desk on the quay, festival night: water full of lights, two speakers, a monitor with four cells.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { cup, rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { bank, bay, bulbs, bunting, discs, farShore, halo, moon, nightSky, paving, standing } from './air.mjs';
import { BLACK, CORAL, CREAM, DEEP, GOLD, LAMP, NIGHT, TEAL } from './palette.mjs';

const HORIZON = 330;
const GROUND = 620;
const DESK = 560;
const SCREEN = [40, 214, 292, 190];
const CELLS = [0, 1, 2, 3].map((i) => [
  SCREEN[0] + 12 + (i % 2) * 137,
  SCREEN[1] + 12 + Math.floor(i / 2) * 85,
  131,
  80,
]);

/** Where things are at the stream desk. */
export const deskPlaces = {
  horizon: HORIZON,
  you: { wide: [590, 872, 0.86], tall: [520, 860, 0.82] },
  desk: DESK,
  screen: SCREEN,
  cells: CELLS,
  onAir: [226, 170],
  water: [360, 350, 520, 200],
  oma: { wide: [150, 800, 0.86], tall: [120, 780, 0.8] },
  mic: [480, DESK],
  cup: [300, DESK - 2],
  speakers: [[-110, GROUND], [812, GROUND]],
}; // prettier-ignore

/** Layers: the host stands between `back` and `desk`. */
export function desk() {
  const random = createRandom(214);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.66, parallax: 0.3, quality: 41 },
    { name: 'desk', content: front(), view: [-60, 460, 1000, 460], scale: 0.6, parallax: 0.3, quality: 46 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, HORIZON, 560) +
  moon(700, 20, 24) +
  bank(-330, 250, 700, 60, '#7C78BC', 0.35) +
  bank(420, 280, 900, 70, '#A986B8', 0.35) +
  farShore(random, -330, 250, HORIZON, 0.62) +
  farShore(random, 760, 1620, HORIZON, 0.5) +
  farStage(470) +
  bay(random, HORIZON, GROUND, [[470, 150, '#FFC98A', 0.85], [120, 60], [-60, 50], [900, 70, '#FF9E86', 0.6], [1120, 60], [700, 34, '#B9C8FF', 0.4]]) +
  boats(random) +
  paving(GROUND) +
  rail() +
  bulbs([-320, 60], [360, 40], 74, 13) +
  bulbs([360, 40], [1020, 66], 84, 13) +
  bulbs([1020, 66], [1620, 30], 70, 11) +
  bunting([-320, 110], [360, 60], 60, 12, 30) +
  bunting([360, 60], [1020, 110], 66, 12, 30) +
  bunting([1020, 110], [1620, 70], 60, 11, 30) +
  mast(360) + mast(1020) +
  speaker(-110) +
  speaker(812) +
  monitor() +
  halo(590, 420, 520, 360, 0.2) +
  halo(186, 300, 330, 240, 0.16, '#9BE8FF') +
  grain(WIDE, '#C9D0FF', 0.01, 9); // prettier-ignore

/** The stage out on its pier, lit. */
const farStage = (x) =>
  group(
    `translate(${x} ${HORIZON})`,
    glow(0, -50, 230, 150, '#FFC27A', 0.75),
    shape('M-118 -14 L-98 -92 Q0 -138 98 -92 L118 -14Z', '#3A3480'),
    toned('M-92 -14 L-80 -78 Q0 -112 80 -78 L92 -14Z', 'down', [[0, '#F2785E'], [0.5, '#FFB867'], [1, '#FFE9B4']]),
    shape('M-92 -14 L-80 -78 C-70 -60 -76 -30 -66 -14Z M92 -14 L80 -78 C70 -60 76 -30 66 -14Z', '#B83E58'),
    line('M-98 -92 Q0 -138 98 -92', '#FFE0A0', 4),
    box(-140, -16, 280, 14, 3, '#2A2A66'),
    line('M-130 -2 v14 M-70 -2 v16 M0 -2 v16 M70 -2 v16 M130 -2 v14', '#2A2A66', 6),
    line('M0 -16 v-30', BLACK, 3.4),
    circle(0, -48, 4.5, BLACK),
  ); // prettier-ignore

const boats = (random) =>
  [[250, 424, 1], [720, 396, 0.7], [930, 452, 1.1], [30, 470, 1.2]].map(([x, y, size], i) =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      glow(0, -14, 60, 46, LAMP, 0.7),
      shape('M-52 -8 C-30 2 30 2 54 -10 L40 14 H-38Z', i % 2 ? '#6A3350' : '#244B7A'),
      line('M-50 -8 C-30 2 30 2 52 -10', '#FFCF8A', 3, 0.8),
      line('M-6 -4 V-58', DEEP, 4),
      i % 2 ? shape('M-2 -56 C24 -42 30 -24 26 -8 H-2Z', '#E9C2A4') : circle(-6, -50, 6, '#FFF4D2'),
      line(`M-40 22 h${(60 + random() * 20).toFixed(0)} M-22 31 h40`, '#FFCF8A', 3, 0.5),
    )).join(''); // prettier-ignore

const rail = () =>
  wash('down', [-640, GROUND - 6, 3000, 20], [[0, '#A7A4D6'], [1, '#4A5596']]) +
  line('M-640 520 H2300', BLACK, 10) + line('M-640 516 H2300', '#8A93D0', 3, 0.7) +
  line('M-640 566 H2300', BLACK, 6) +
  line(Array.from({ length: 15 }, (unused, i) => `M${-560 + i * 160} 520 V${GROUND}`).join(' '), BLACK, 10) +
  line(Array.from({ length: 15 }, (unused, i) => `M${-557 + i * 160} 524 V${GROUND - 6}`).join(' '), '#6F79BC', 2.4, 0.7); // prettier-ignore

const mast = (x) =>
  line(`M${x} ${GROUND + 4} V30`, BLACK, 11) +
  line(`M${x + 3} ${GROUND - 10} V40`, '#7B84C4', 2.6, 0.7) +
  circle(x, 26, 9, GOLD) +
  standing(x, GROUND + 6, 34, 7);

/** A tower of two speakers. */
const speaker = (x) => {
  const cone = (y, r) =>
    circle(x, y, r, '#0C1130') +
    circle(x, y, r * 0.86, '#2B3574') +
    circle(x - 3, y - 3, r * 0.62, '#3C4A94') +
    circle(x, y, r * 0.3, '#141A42') + // prettier-ignore
    `<path d="M${x - r * 0.7} ${y - r * 0.4} A${r * 0.82} ${r * 0.82} 0 0 1 ${x} ${y - r * 0.82}" fill="none" stroke="#FFC98A" stroke-width="4" stroke-linecap="round" opacity=".7"/>`;
  return (
    standing(x, GROUND + 20, 100, 14) +
    solid(x - 76, GROUND - 300, 152, 320, 12, '#28305F', 'across', 0.5) +
    box(x - 66, GROUND - 290, 132, 142, 8, '#1A2150') +
    box(x - 66, GROUND - 138, 132, 148, 8, '#1A2150') +
    cone(GROUND - 212, 50) +
    cone(GROUND - 262, 16) +
    cone(GROUND - 62, 58) +
    line(`M${x - 70} ${GROUND - 296} h140`, '#8F98D8', 4, 0.7)
  );
};

/** The big monitor: four cells with nobody in them yet. */
function monitor() {
  const [x, y, width, height] = SCREEN;
  return (
    line(`M${x + width / 2} ${y + height} V${GROUND + 20} M${x + width / 2} 560 L${x + 70} ${GROUND + 30} M${x + width / 2} 560 L${x + width - 70} ${GROUND + 30}`, BLACK, 12) +
    glow(x + width / 2, y + height / 2, 300, 230, '#8FD8FF', 0.4) +
    solid(x - 12, y - 12, width + 24, height + 24, 16, '#20285A') +
    toned(rounded(x, y, width, height, 8), 'down', [[0, '#162050'], [1, '#0E1538']]) +
    CELLS.map(([cx, cy, w, h], i) =>
      toned(rounded(cx, cy, w, h, 8), 'down', [[0, ['#4C7FC0', '#5E6AB8', '#3E8FA6', '#7A62B4'][i]], [1, ['#2C4E92', '#3A4490', '#25637F', '#503F8C'][i]]]) +
      shape(`M${cx + w * 0.2} ${cy + h} C${cx + w * 0.22} ${cy + h * 0.66} ${cx + w * 0.36} ${cy + h * 0.6} ${cx + w * 0.5} ${cy + h * 0.6} C${cx + w * 0.64} ${cy + h * 0.6} ${cx + w * 0.78} ${cy + h * 0.66} ${cx + w * 0.8} ${cy + h}Z`, '#1B2556', 0.55) +
      circle(cx + w / 2, cy + h * 0.38, 17, '#1B2556', 0.55) +
      box(cx + 8, cy + h - 14, 34, 6, 3, '#DDF4FF', 0.5)).join('') +
    shape(`M${x} ${y + 8} q0 -8 8 -8 h96 L${x + 20} ${y + height} H${x + 8} q-8 0 -8 -8Z`, '#FFFFFF', 0.06) +
    line(`M${x - 4} ${y - 10} h${width + 8}`, '#8F98D8', 4, 0.7)
  ); // prettier-ignore
}

/** The desk from the front, a cloth over it, and what lies on it. */
const front = () =>
  oval(440, 890, 470, 26, BLACK, 0.5) +
  toned('M24 566 H852 L872 890 H6Z', 'down', [[0, '#3D4FA2'], [0.4, '#2C3B84'], [1, '#151D4C']]) +
  line('M120 584 C116 700 110 800 100 886 M236 584 C238 700 232 800 230 886 M352 584 V886 M470 584 C468 700 474 800 474 886 M590 584 C594 700 596 800 600 886 M706 584 C712 700 720 800 726 886 M800 584 C808 700 816 800 822 886', '#141B48', 12, 0.4) +
  line('M134 590 C130 700 126 800 118 880 M366 590 V880 M604 590 C608 700 612 800 616 880', '#7B8CDC', 4, 0.4) +
  shape(`M24 566 H852 L855 612 ${Array.from({ length: 12 }, () => 'q-17.6 34 -35 34 q-17 0 -34.6 -34').join(' ')}Z`, CORAL) +
  shape(`M24 566 H852 L853 590 H23Z`, '#FF9C7C') +
  Array.from({ length: 12 }, (unused, i) => circle(58 + i * 69, 618, 7, GOLD)).join('') +
  toned(rounded(6, DESK - 8, 866, 24, 10), 'down', [[0, '#FFD79A'], [0.4, '#D08A5E'], [1, '#7A4A4E']]) +
  laptop(140) + mixer(660) + cup(300, DESK - 6, 0.72, '#F3D9C4') +
  line('M404 556 C380 520 430 500 420 470', '#141B48', 0) +
  papers(760); // prettier-ignore

const laptop = (x) =>
  solid(x - 92, DESK - 104, 184, 100, 10, '#3B4686') +
  circle(x, DESK - 56, 15, GOLD) + circle(x, DESK - 56, 8, '#FFF6DC') +
  line(`M${x - 82} ${DESK - 99} h164`, '#BFE9FF', 4, 0.9) +
  box(x - 104, DESK - 10, 208, 10, 5, '#59659F'); // prettier-ignore

const mixer = (x) =>
  toned(`M${x - 70} ${DESK - 46} H${x + 62} L${x + 76} ${DESK - 4} H${x - 84}Z`, 'down', [[0, '#4B5798'], [1, '#232B5C']]) +
  [-52, -28, -4, 20, 44].map((dx, i) => line(`M${x + dx} ${DESK - 38} L${x + dx * 1.16} ${DESK - 10}`, '#10163C', 5) + box(x + dx * 1.08 - 7, DESK - 34 + ((i * 7) % 16), 15, 8, 3, [CORAL, GOLD, '#8FE0C6', GOLD, CORAL][i])).join('') +
  line(`M${x - 68} ${DESK - 46} h128`, '#9FA9E0', 3, 0.8); // prettier-ignore

const papers = (x) =>
  group(`translate(${x} ${DESK - 6}) rotate(-3)`, shape('M-50 0 L-38 -10 H52 L44 0Z', '#E9DAC4'), shape('M-54 -4 L-42 -14 H48 L40 -4Z', CREAM), line('M-30 -9 h54', '#8A7AA0', 2.4)) +
  line(`M${x + 40} ${DESK - 8} l20 -8`, CORAL, 5); // prettier-ignore

const fore = () =>
  blurred(
    7,
    shape('M-330 940 C-320 850 -290 800 -244 802 C-196 804 -190 840 -180 870 C-160 800 -60 800 -54 880 L-50 940Z', BLACK),
    shape('M930 940 C934 850 968 806 1010 808 C1058 810 1062 850 1070 880 C1084 820 1180 820 1186 890 L1190 940Z', BLACK),
    shape('M1190 940 C1210 780 1270 760 1320 772 C1380 786 1390 850 1400 940Z', NIGHT),
  ) +
  discs([[-250, 120, 40], [-120, 40, 22, CORAL], [1240, 90, 44], [1400, 200, 30, TEAL], [1120, -60, 34]]); // prettier-ignore
