// The jetty: planks out into fog, boats on both sides, boxes of lanterns, rope, a list on its board.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned } from '../rooms/light.mjs';
import { lanterns } from '../sea/lanterns.mjs';
import { WIDE } from '../view.mjs';
import {
  bank,
  bay,
  bulbs,
  coil,
  crate,
  discs,
  dusking,
  farShore,
  halo,
  lowFog,
  moon,
  nightSky,
  standing,
} from './air.mjs';
import { BLACK, CORAL, DEEP, GOLD, LAMP, NIGHT, STEEL, TEAL } from './palette.mjs';

const HORIZON = 318;
/** The far end of the planks and how wide they are there and here. */
const FAR = [400, 452, 64];
const NEAR = 960;
const LAMP_AT = [560, 120];

/** Where things are at the jetty. */
export const jettyPlaces = {
  horizon: HORIZON,
  amara: { wide: [270, 806, 0.84], tall: [220, 790, 0.78] },
  you: { wide: [690, 836, 0.9], tall: [566, 816, 0.84] },
  hands: { wide: [[90, 430], [476, 404], [850, 436]], tall: [[60, 424], [400, 400], [690, 430]] },
  lamp: LAMP_AT,
  boxes: [[118, 700], [60, 620], [780, 716]],
  rope: [470, 760],
  boats: [[120, 540], [820, 560]],
  list: [404, 640],
  net: [860, 700],
  card: { wide: [270, 462], tall: [220, 470] },
}; // prettier-ignore

/** Layers: people are before `back`. */
export function jetty() {
  const random = createRandom(300);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 39 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, HORIZON, 420) +
  moon(200, 70, 26) +
  bank(-340, 230, 800, 70, '#7C78BC', 0.34) +
  bank(460, 210, 900, 80, '#8A80BC', 0.3) +
  farShore(random, -330, 120, HORIZON, 0.55) +
  farShore(random, 880, 1620, HORIZON, 0.44) +
  bay(random, HORIZON, 960, [[420, 120, '#FFC98A', 0.5], [-100, 60, GOLD, 0.5], [1000, 70, GOLD, 0.5], [200, 46, '#C9D6FF', 0.55]]) +
  [[40, 348, 0.26], [330, 340, 0.2], [520, 352, 0.28], [690, 344, 0.22], [960, 356, 0.28], [1180, 346, 0.22], [-160, 352, 0.26]].map(([x, y, size], i) => floating(x, y, size, i)).join('') +
  lowFog(HORIZON + 30, 0.3, '#A9B2E0') +
  boat(96, 500, 0.92, '#8A3A50', '#F08A6A', 1) +
  boat(818, 524, 1.08, '#1F5A7A', '#5FB8C0', -1) +
  boat(1200, 470, 0.8, '#4A4494', '#9C90E0', 1) +
  planks() +
  post(258, 560, 150) + post(566, 560, 150) + post(148, 740, 210) + post(706, 740, 210) +
  mooring() +
  lamp() +
  boxes() +
  coil(470, 792, 1) +
  bulbs([LAMP_AT[0], 96], [1620, 40], 110, 18) +
  bulbs([-330, 60], [LAMP_AT[0], 96], 120, 16) +
  halo(LAMP_AT[0], 200, 430, 420, 0.36) +
  glow(470, 740, 420, 110, '#FFC878', 0.42) +
  dusking(430, 640, 0.66) +
  lowFog(470, 0.14, '#A9B2E0') +
  grain(WIDE, '#C9D0FF', 0.008, 7); // prettier-ignore

/** A lantern that somebody has already set on the water. */
const floating = (x, y, size, i) =>
  group(`translate(${x} ${y}) scale(${size})`, glow(0, 20, 190, 130, LAMP, 0.8), lanterns()[i % 3].content, line('M-50 116 h100 M-30 136 h60', '#FFDD92', 9, 0.6)); // prettier-ignore

/** A rowing boat, moored; `s` says which way its bow looks. */
const boat = (x, y, size, colour, light, s) =>
  group(
    `translate(${x} ${y}) scale(${size * s} ${size})`,
    oval(0, 62, 190, 20, BLACK, 0.5),
    shape('M-176 -34 C-100 -6 90 -6 190 -62 C186 -40 150 -14 20 -8 C-80 -6 -150 -12 -176 -34Z', mix(colour, BLACK, 0.62)),
    line('M-120 -16 H120 M-60 -14 V-2', '#C98A5A', 9, 0.9),
    toned('M-180 -36 C-100 4 90 4 194 -66 C190 0 150 58 110 64 H-120 C-156 60 -176 10 -180 -36Z', 'down', [[0, light], [0.22, colour], [1, mix(colour, BLACK, 0.62)]]),
    line('M-180 -36 C-100 4 90 4 194 -66', '#FFDDA6', 7, 0.95),
    line('M-172 -4 C-96 34 90 34 182 -26', mix(light, '#FFFFFF', 0.2), 4, 0.5),
    line('M-40 -10 L70 -92', '#D9B680', 8),
    toned('M62 -98 C80 -120 108 -128 112 -120 C114 -108 92 -88 76 -84Z', 'down', [[0, '#F2D6A4'], [1, '#B4865A']]),
    line('M-150 78 h110 M-10 84 h130 M-80 94 h90', '#FFCF8A', 4, 0.35),
  ); // prettier-ignore

/** Planks in perspective, from the fog to our feet. */
function planks() {
  const [top, middle, half] = [FAR[1], FAR[0] + 24, FAR[2]];
  const halfAt = (y) => half + ((y - top) / (NEAR - top)) * 430;
  let boards = '';
  for (let y = top, step = 9; y < NEAR; y += step, step *= 1.155) {
    const [a, b] = [halfAt(y), halfAt(Math.min(y + step, NEAR))];
    const tone = ['#8A6A84', '#7A5E80', '#96748A'][Math.round(step * 3) % 3];
    boards += toned(`M${middle - a} ${y} H${middle + a} L${middle + b} ${y + step} H${middle - b}Z`, 'across', [[0, mix(tone, DEEP, 0.55)], [0.5, mix(tone, LAMP, 0.24)], [1, mix(tone, DEEP, 0.5)]]); // prettier-ignore
    boards += line(
      `M${(middle - a).toFixed(0)} ${y.toFixed(1)} H${(middle + a).toFixed(0)}`,
      '#231E4A',
      1.6 + step * 0.05,
      0.85,
    );
    boards += line(`M${(middle - a * 0.9).toFixed(0)} ${(y + 2.4).toFixed(1)} H${(middle + a * 0.9).toFixed(0)}`, '#FFD9A0', 1 + step * 0.02, 0.28); // prettier-ignore
  }
  const edge = (s) => {
    const x = (y, more = 0) => middle + s * (halfAt(y) + more);
    return (
      shape(
        `M${x(top, -2)} ${top} L${x(NEAR, -4)} ${NEAR} L${x(NEAR, 26)} ${NEAR} V${NEAR} L${x(top, 4)} ${top + 6}Z`,
        '#2A2654',
      ) + line(`M${x(top)} ${top} L${x(NEAR)} ${NEAR}`, '#E9B88A', 4, 0.8)
    );
  };
  return (
    shape(`M${middle - half - 4} ${top + 4} L${middle - 500} ${NEAR} H${middle + 500} L${middle + half + 4} ${top + 4}Z`, DEEP, 0.6) +
    boards +
    edge(-1) +
    edge(1)
  ); // prettier-ignore
}

const post = (x, y, height) =>
  toned(`M${x - height * 0.1} ${y + 30} V${y - height * 0.62} H${x + height * 0.1} V${y + 30}Z`, 'across', [[0, '#B48A7E'], [0.4, '#7A5E74'], [1, '#231E4A']]) +
  oval(x, y - height * 0.62, height * 0.1, height * 0.036, '#D9B098') +
  line(`M${x - height * 0.1} ${y - height * 0.3} q${height * 0.1} 8 ${height * 0.2} 0 M${x - height * 0.1} ${y - height * 0.24} q${height * 0.1} 8 ${height * 0.2} 0`, '#E2C08A', height * 0.036); // prettier-ignore

const mooring = () => line('M258 526 C220 560 200 520 170 500 M566 526 C590 560 620 540 650 520', '#D9B680', 5);

/** The one lamp of the jetty. */
const lamp = () => {
  const [x, y] = LAMP_AT;
  return (
    line(`M${x} 560 V${y - 20}`, BLACK, 11) +
    line(`M${x + 3} 550 V${y + 40}`, '#C9986E', 3, 0.7) +
    line(`M${x} ${y - 24} C${x} ${y - 50} ${x - 50} ${y - 50} ${x - 50} ${y - 22}`, BLACK, 8) +
    shape(`M${x - 78} ${y + 6} Q${x - 50} ${y - 40} ${x - 22} ${y + 6}Z`, '#1B2252') +
    line(`M${x - 74} ${y + 3} H${x - 26}`, '#FFDDA0', 4) +
    circle(x - 50, y + 10, 15, '#FFF8DC') +
    glow(x - 50, y + 14, 210, 210, '#FFD98A', 0.85) +
    toned(`M${x - 74} ${y + 10} H${x - 26} L${x + 120} 760 H${x - 240}Z`, 'down', [[0, '#FFD98A', 0.3], [1, '#FFD98A', 0]])
  ); // prettier-ignore
};

/** Boxes full of paper lanterns; the tenth stands apart. */
const boxes = () =>
  peeking(76, 528) + peeking(-104, 552) + peeking(830, 648) +
  crate(-20, 730, 168, 104, '#9A6A54') + crate(6, 626, 140, 92, '#8A5E5A') + crate(-190, 742, 150, 100, '#7A5464') + crate(-170, 642, 130, 84, '#86606A') +
  crate(744, 762, 172, 108, '#9A6A54') +
  net(932, 770); // prettier-ignore

const peeking = (x, y) =>
  [[-36, 0, -14, 0], [0, -6, 4, 1], [34, 2, 16, 2]].map(([dx, dy, turn, kind]) => group(`translate(${x + dx} ${y + dy}) rotate(${turn}) scale(.52)`, lanterns()[kind].content)).join('') +
  glow(x, y, 110, 70, LAMP, 0.4); // prettier-ignore

const net = (x, y) =>
  standing(x + 40, y, 110, 12) +
  toned(`M${x - 50} ${y} C${x - 60} ${y - 60} ${x} ${y - 84} ${x + 40} ${y - 74} C${x + 100} ${y - 70} ${x + 150} ${y - 40} ${x + 140} ${y}Z`, 'down', [[0, '#3E7A86'], [1, '#173A56']]) +
  line(`M${x - 44} ${y - 20} C${x} ${y - 50} ${x + 60} ${y - 20} ${x + 134} ${y - 30} M${x - 30} ${y - 48} C${x + 20} ${y - 20} ${x + 80} ${y - 60} ${x + 124} ${y - 50} M${x - 6} ${y - 66} C${x + 6} ${y - 40} ${x - 10} ${y - 20} ${x} ${y - 2} M${x + 40} ${y - 74} C${x + 50} ${y - 46} ${x + 36} ${y - 22} ${x + 46} ${y - 2} M${x + 84} ${y - 68} C${x + 92} ${y - 44} ${x + 80} ${y - 20} ${x + 92} ${y - 2}`, '#8FD0D0', 3, 0.7) +
  [[-40, -6], [20, -76], [130, -10], [90, -66]].map(([dx, dy]) => circle(x + dx, y + dy, 11, CORAL) + circle(x + dx - 3, y + dy - 3, 4, '#FFC0A0')).join(''); // prettier-ignore

const fore = () =>
  blurred(
    7,
    shape('M-330 940 V640 C-310 620 -270 620 -256 644 L-240 940Z', BLACK),
    line('M-262 700 C-200 760 -150 800 -60 820', BLACK, 14),
    shape('M1070 940 C1080 860 1150 830 1240 836 C1320 840 1400 850 1420 940Z', NIGHT),
  ) + discs([[1240, 130, 40], [1400, 60, 28, STEEL], [-250, 120, 34, TEAL], [1120, 50, 20]]); // prettier-ignore
