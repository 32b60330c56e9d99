// The harbour office, dark: its big window is the mirror in which the last grey figure stands.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { bank, bay, bulbs, coil, crate, discs, dusking, farShore, halo, lowFog, nightSky, paving } from './air.mjs';
import { BLACK, CORAL, GOLD, LAMP, NIGHT, TEAL } from './palette.mjs';

const GROUND = 672;
const HORIZON = 380;
const GLASS = [132, 96, 330, 548];

/** Where things are at the office. The figure in the glass stands behind the layer `glass`. */
export const officePlaces = {
  mirror: GLASS,
  figure: { wide: [297, 640, 0.72], tall: [297, 640, 0.72] },
  you: { wide: [640, 836, 0.9], tall: [548, 820, 0.84] },
  other: { wide: [820, 826, 0.88], tall: [650, 810, 0.8] },
  card: { wide: [297, 348], tall: [297, 348] },
  lamp: [640, 440],
  things: [[500, GROUND + 60], [560, GROUND + 60]],
}; // prettier-ignore

/** Layers: the figure is between `back` and `glass`, everybody else before both. */
export function office() {
  const random = createRandom(19);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 39 },
    { name: 'glass', content: glass(), view: [GLASS[0] - 40, GLASS[1] - 40, GLASS[2] + 80, GLASS[3] + 90], scale: 0.44, parallax: 0.3, quality: 56 }, // prettier-ignore
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, HORIZON, 1000) +
  bank(700, 320, 900, 70, '#A986B8', 0.34) +
  farShore(random, 980, 1620, HORIZON, 0.44) +
  bay(random, HORIZON, GROUND - 10, [[1000, 90, '#FFC98A', 0.7], [1200, 60], [880, 40, '#B9C8FF', 0.4]]) +
  mast() +
  paving(GROUND, ['#656EAA', '#1E2658'], 420) +
  toned(`M800 ${GROUND - 16} H2300 V${GROUND + 6} H800Z`, 'down', [[0, '#B9B0D0'], [1, '#39437F']]) +
  facade() +
  inside() +
  door() +
  ring(540, 250) +
  board() +
  crate(-250, GROUND + 16, 150, 104, '#8A5E5A') + crate(-230, GROUND - 88, 116, 78, '#5A6A9A') +
  coil(900, GROUND - 2, 0.9) +
  bulbs([840, 60], [1620, 20], 100, 15) +
  halo(560, 430, 430, 380, 0.26) +
  glow(560, GROUND + 60, 430, 70, '#FFC878', 0.36) +
  dusking(450, GROUND, 0.62) +
  lowFog(GROUND + 34, 0.18) +
  grain(WIDE, '#C9D0FF', 0.008, 12); // prettier-ignore

/** Signal mast with its cross tree, and the light on the mole. */
const mast = () =>
  line('M930 676 V60', BLACK, 10) + line('M933 660 V70', '#7F88C4', 2.6, 0.7) + line('M870 170 H990 M930 96 L870 170 M930 96 L990 170', BLACK, 6) +
  [[880, 176, CORAL], [906, 176, GOLD], [958, 176, TEAL]].map(([x, y, colour]) => toned(`M${x - 11} ${y} h22 l-3 17 l3 17 h-22Z`, 'across', [[0, colour], [1, NIGHT]])).join('') +
  circle(930, 56, 8, GOLD) + glow(930, 56, 60, 60, LAMP, 0.5) +
  group(`translate(1190 ${HORIZON + 6})`, shape('M-120 14 C-60 -8 60 -8 130 14Z', '#1B2252'), toned('M-20 -2 L-13 -96 H13 L20 -2Z', 'across', [[0, '#F3E3CF'], [1, '#6F79BC']]), shape('M-18 -30 H18 L16 -56 H-16Z', CORAL), box(-12, -118, 24, 22, 4, '#FFE9B4'), shape('M-17 -118 L0 -136 L17 -118Z', '#B83E58'), glow(0, -108, 130, 90, '#FFE0A0', 0.8)); // prettier-ignore

/** Tarred boards, a slate roof; the wall is warmer where the lamp will be. */
const facade = () =>
  wash('across', [-420, 60, 1232, GROUND - 56], [[0, '#2A3470'], [0.5, '#47508F'], [0.84, '#7A5E86'], [1, '#4A4A88']]) +
  Array.from({ length: 13 }, (unused, i) => line(`M-420 ${108 + i * 46} H812`, '#232B62', 4, 0.7) + line(`M-420 ${113 + i * 46} H812`, '#8F98D0', 2, 0.3)).join('') +
  line(Array.from({ length: 26 }, (unused, i) => `M${-390 + ((i * 397) % 1190)} ${110 + (i % 13) * 46} v42`).join(' '), '#232B62', 3, 0.5) +
  toned('M-470 74 L-380 -130 H770 L866 74Z', 'down', [[0, '#1B2252'], [1, '#333C7C']]) +
  [-84, -34, 18].map((y, row) => line(Array.from({ length: 26 }, (unused, i) => `M${-430 + i * 52 + (row % 2) * 26 + row * -6} ${y} q13 18 26 0 q13 18 26 0`).join(' '), '#4A559A', 3, 0.5)).join('') +
  box(-476, 70, 1348, 18, 6, '#4A559A') + line('M-472 72 H868', '#A9B2E6', 3, 0.8) +
  box(-420, 88, 1232, 16, 0, BLACK, 0.3) +
  box(788, 88, 26, GROUND - 88, 4, '#39437F') + box(791, 94, 5, GROUND - 100, 2, '#C98A76', 0.6) +
  box(-420, GROUND - 34, 1232, 38, 0, '#1B2252', 0.7); // prettier-ignore

/** What is seen through the window: a dark office. */
function inside() {
  const [x, y, width, height] = GLASS;
  return (
    box(x - 24, y - 22, width + 48, height + 40, 14, '#232A60') +
    clipped(
      rounded(x, y, width, height, 8),
      wash('down', [x, y, width, height], [[0, '#1A2358'], [0.6, '#141B46'], [1, '#0C1130']]),
      glow(x + width * 0.8, y + 300, 330, 330, '#6A4E86', 0.6),
      box(x + 18, y + 60, 120, 8, 2, '#2A3470'), [30, 52, 70, 96].map((dx, i) => box(x + dx, y + 60 - 40 - (i % 2) * 8, 16, 40 + (i % 2) * 8, 2, ['#3A4486', '#4A3F78', '#2F5A78', '#4A4A88'][i])).join(''),
      box(x + 200, y + 44, 100, 76, 5, '#2F3A7C'), line(`M${x + 214} ${y + 100} C${x + 236} ${y + 60} ${x + 260} ${y + 110} ${x + 288} ${y + 66}`, '#5A68B4', 4),
      box(x - 4, y + 380, width + 8, 200, 0, '#10163C'), line(`M${x} ${y + 380} h${width}`, '#3A4486', 5),
      circle(x + 60, y + 346, 26, '#222B66'), box(x + 54, y + 350, 12, 32, 3, '#222B66'),
    )
  ); // prettier-ignore
}

/** The pane's shine and its frame, over the figure in it. */
function glass() {
  const [x, y, width, height] = GLASS;
  return (
    clipped(
      rounded(x, y, width, height, 8),
      shape(`M${x + 20} ${y} h90 L${x - 60} ${y + height * 0.7} V${y + 120}Z M${x + 150} ${y} h30 L${x - 10} ${y + height} h-30Z`, '#C9D6FF', 0.13),
      shape(`M${x + width} ${y + 180} V${y + 420} L${x + 200} ${y + height} h-80Z`, '#C9D6FF', 0.07),
      [[0.12, 0.2, 5], [0.86, 0.12, 6], [0.7, 0.24, 4], [0.3, 0.1, 4]].map(([sx, sy, r]) => circle(x + width * sx, y + height * sy, r * 3, LAMP, 0.16) + circle(x + width * sx, y + height * sy, r, '#FFF0C8', 0.75)).join(''),
    ) +
    `<path d="${rounded(x, y, width, height, 8)}" fill="none" stroke="#5A66AE" stroke-width="16"/>` +
    `<path d="${rounded(x - 7, y - 7, width + 14, height + 14, 12)}" fill="none" stroke="#B9C2EE" stroke-width="3" opacity=".7"/>` +
    line(`M${x + width + 6} ${y + 60} V${y + height - 40}`, '#FFC98A', 4, 0.8) +
    solid(x - 34, y + height + 4, width + 68, 24, 7, '#6A76BC') +
    box(x - 28, y + height + 5, width + 56, 6, 3, '#C9D2F6', 0.8)
  ); // prettier-ignore
}

const door = () =>
  box(628, 204, 148, GROUND - 200, 12, '#232A60') +
  solid(642, 218, 120, GROUND - 218, 6, '#2F6A78', 'across', 0.45) +
  toned(rounded(660, 238, 84, 110, 8), 'down', [[0, '#26337A'], [1, '#121840']]) + shape('M666 244 h24 l-26 66Z', '#8F9CE0', 0.35) + line('M702 238 v110 M660 292 h84', '#235464', 5) +
  line('M662 380 h80 v110 h-80Z M662 512 h80 v130 h-80Z', '#235464', 5) + circle(748, 456, 7, '#FFD98A') +
  solid(614, GROUND - 12, 176, 20, 5, '#6A76BC'); // prettier-ignore

/** A lifebuoy on the wall. */
const ring = (x, y) =>
  circle(x + 4, y + 6, 56, BLACK, 0.3) +
  `<circle cx="${x}" cy="${y}" r="43" fill="none" stroke="#F3E3CF" stroke-width="25"/>` +
  [45, 135, 225, 315].map((turn) => `<path d="M${x + 30} ${y - 7} h26 v14 h-26Z" fill="${CORAL}" transform="rotate(${turn} ${x} ${y})"/>`).join('') +
  `<circle cx="${x}" cy="${y}" r="57" fill="none" stroke="#C9A672" stroke-width="4" opacity=".8"/>` +
  line(`M${x} ${y - 78} v20`, '#C9A672', 4); // prettier-ignore

/** A board with an anchor instead of a word. */
const board = () =>
  solid(498, 124, 98, 58, 10, '#2A3470') + line('M504 128 H588', '#8F98D0', 3, 0.7) +
  line('M547 142 V172 M536 150 H558 M530 160 C530 174 564 174 564 160', GOLD, 4.6) + circle(547, 138, 4.4, GOLD); // prettier-ignore

const fore = () =>
  blurred(
    8,
    shape('M-330 940 V760 Q-270 740 -236 770 L-220 940Z', BLACK),
    line('M-240 800 C-190 840 -160 880 -150 940', BLACK, 14),
    shape('M1110 940 C1120 850 1180 810 1240 820 C1310 826 1380 860 1400 940Z', NIGHT),
  ) + discs([[1240, 130, 40], [1390, 210, 26, CORAL], [-260, 90, 34], [1120, 60, 20, TEAL]]); // prettier-ignore
