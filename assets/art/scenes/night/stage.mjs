// Behind the stage: six steps up to a curtain with light in its slit, boxes, flags, a ramp that nobody has looked for.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { bulbs, bunting, discs, dusking, halo, lowFog, moon, nightSky, paving, standing } from './air.mjs';
import { BLACK, CORAL, DEEP, GOLD, LAMP, TEAL } from './palette.mjs';

const GROUND = 676;
const DECK = 424;
const MIDDLE = 430;
const STEPS = 6;
const RISE = (GROUND - DECK) / STEPS;

/** Where things are behind the stage. */
export const stagePlaces = {
  ground: GROUND,
  deck: DECK,
  steps: Array.from({ length: STEPS }, (unused, i) => [MIDDLE, Math.round(GROUND - i * RISE)]),
  kei: { wide: [196, 806, 0.82], tall: [150, 790, 0.76] },
  you: { wide: [672, 826, 0.88], tall: [566, 806, 0.82] },
  third: { wide: [840, 800, 0.84], tall: [640, 780, 0.78] },
  sit: { wide: [520, 634, 0.8], tall: [460, 634, 0.76] },
  slit: [MIDDLE, 250],
  flags: [770, GROUND + 10],
  ramp: [MIDDLE, GROUND + 40],
  things: [[300, GROUND + 96], [352, GROUND + 96], [590, GROUND + 96]],
  card: { wide: [196, 470], tall: [150, 474] },
}; // prettier-ignore

/** Layers: people are before `back`. */
export function stage() {
  const random = createRandom(6);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 39 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, 470, 900) +
  moon(1010, 40, 22) +
  roof() +
  wall() +
  curtain() +
  deck() +
  paving(GROUND, ['#5A6098', '#1E2658'], MIDDLE) +
  stairs() +
  flagRack(770) +
  cases() +
  bulbs([-330, 132], [150, 86], 54, 9) +
  bunting([700, 96], [1620, 60], 80, 14, 30) +
  lamp(250, 150) +
  blended('screen', toned(`M404 170 H456 L620 ${GROUND + 60} H240Z`, 'down', [[0, '#FFC670', 0.5], [0.6, '#FFA95E', 0.2], [1, '#FFA95E', 0]])) +
  glow(MIDDLE, GROUND + 60, 330, 60, '#FFC878', 0.5) +
  halo(MIDDLE, 300, 330, 330, 0.34) +
  dusking(MIDDLE, GROUND, 0.72) +
  lowFog(GROUND + 34, 0.16) +
  grain(WIDE, '#C9D0FF', 0.01, 5); // prettier-ignore

/** The stage roof seen from behind: trusses and lamps that look the other way. */
const roof = () =>
  glow(430, 20, 900, 220, '#FF9A66', 0.5) +
  shape('M-420 84 L60 -60 Q430 -130 800 -60 L1240 84 V112 H-420Z', '#141A44') +
  line('M-420 84 L60 -60 Q430 -130 800 -60 L1240 84', '#E9A07C', 5, 0.9) +
  box(-420, 84, 1660, 34, 4, '#1B2252') +
  line(Array.from({ length: 21 }, (unused, i) => `M${-400 + i * 80} 116 L${-360 + i * 80} 86 L${-320 + i * 80} 116`).join(' '), '#39437F', 6) +
  line('M-420 86 H1240 M-420 116 H1240', '#4A559A', 5) +
  [-180, -40, 100, 560, 760, 960].map((x) => group(`translate(${x} 118)`, line('M0 0 V14', BLACK, 6), shape('M-22 14 H22 L30 52 Q0 64 -30 52Z', '#10163A'), line('M-20 18 L-27 50', '#5D69B0', 4, 0.8), oval(0, 54, 27, 7, '#FFB867', 0.85))).join(''); // prettier-ignore

/** Boards of the stage's back wall, warm near the curtain. */
function wall() {
  const boards = Array.from({ length: 24 }, (unused, i) => {
    const x = -400 + i * 68;
    const tone = ['#39407F', '#414A8C', '#353C78'][(i * 7) % 3];
    return (
      box(x, 140, 67, DECK - 136, 2, tone) +
      line(`M${x + 67} 142 V${DECK}`, DEEP, 3, 0.8) +
      line(`M${x + 4} 146 V${DECK - 6}`, '#6A74B8', 2, 0.35)
    );
  }).join('');
  return (
    box(-400, 136, 1640, DECK - 130, 0, DEEP) +
    boards +
    box(-400, 196, 1640, 14, 0, '#232A60', 0.75) + box(-400, 360, 1640, 14, 0, '#232A60', 0.75) +
    glow(MIDDLE, 300, 420, 330, '#FF9C5E', 0.5) +
    [-190, 20, 860, 1080].map((x) => line(`M${x} 136 V${DECK}`, '#151B46', 16) + line(`M${x - 5} 140 V${DECK - 6}`, '#6C77BC', 3, 0.6)).join('') +
    poster(-96, 250, TEAL) + poster(684, 232, CORAL)
  ); // prettier-ignore
}

/** A festival poster without words: a lantern over waves. */
const poster = (x, y, colour) =>
  group(
    `translate(${x} ${y}) rotate(${x % 5})`,
    box(-40, -4, 84, 108, 3, BLACK, 0.4),
    toned('M-44 -8 H40 V100 H-44Z', 'down', [[0, '#F3E3CF'], [1, '#C9B4B4']]),
    circle(-2, 30, 22, colour), circle(-2, 32, 11, '#FFE9B4'),
    line('M-34 72 q8 -8 16 0 t16 0 t16 0 t16 0 M-34 86 q8 -8 16 0 t16 0 t16 0 t16 0', '#3A4A8C', 4),
  ); // prettier-ignore

/** The way onto the stage: two heavy curtains and the light between them. */
const curtain = () =>
  box(316, 132, 228, DECK - 128, 0, BLACK) +
  toned(`M400 136 H460 L470 ${DECK} H390Z`, 'across', [[0, '#F2785E'], [0.5, '#FFF3CF'], [1, '#F2785E']]) +
  glow(MIDDLE, 280, 120, 220, '#FFE0A0', 0.9) +
  fall(316, 414, 1) + fall(544, 446, -1) +
  toned('M306 128 H554 V152 q-20 18 -41 0 q-20 18 -41 0 q-21 18 -42 0 q-20 18 -41 0 q-20 18 -41 0 q-21 18 -42 0Z', 'down', [[0, '#7A2E50'], [1, '#C94F5A']]) +
  line('M306 128 H554', '#FFB98A', 5); // prettier-ignore

const fall = (from, to, s) =>
  toned(`M${from} 140 H${to} C${to - s * 4} 240 ${to + s * 8} 330 ${to - s * 16} ${DECK} H${from}Z`, 'across', s > 0 ? [[0, '#5A2348'], [0.7, '#A53A56'], [1, '#F07A5E']] : [[0, '#F07A5E'], [0.3, '#A53A56'], [1, '#5A2348']]) +
  line([0.25, 0.5, 0.75].map((share) => `M${from + (to - from) * share} 150 C${from + (to - from) * share - s * 6} 250 ${from + (to - from) * share + s * 4} 340 ${from + (to - from) * share * 0.9} ${DECK - 4}`).join(' '), '#4A1B40', 7, 0.5) +
  line(`M${to - s * 3} 150 C${to - s * 6} 240 ${to + s * 5} 330 ${to - s * 18} ${DECK - 4}`, '#FFD79A', 4, 0.9); // prettier-ignore

const deck = () =>
  wash('down', [-640, DECK, 3000, GROUND - DECK], [[0, '#3A4180'], [0.16, '#232A62'], [1, '#12183E']]) +
  toned(`M-640 ${DECK - 8} H2300 V${DECK + 14} H-640Z`, 'across', [[0, '#5C68B0'], [0.3, '#8A7AB4'], [0.36, '#FFC98A'], [0.42, '#8A7AB4'], [1, '#4A559A']]) +
  line(Array.from({ length: 15 }, (unused, i) => `M${-560 + i * 150} ${DECK + 18} V${GROUND}`).join(' '), '#0E1434', 12) +
  line(Array.from({ length: 7 }, (unused, i) => `M${-560 + i * 300} ${DECK + 24} l150 ${GROUND - DECK - 30} M${-410 + i * 300} ${DECK + 24} l-150 ${GROUND - DECK - 30}`).join(' '), '#39437F', 6, 0.8); // prettier-ignore

/** Six steps from the front, each tread lit from above, with a rail on both sides. */
function stairs() {
  const half = (i) => 132 - i * 7;
  const y = (i) => GROUND + 18 - i * (RISE + 3);
  const one = (i) => {
    const [foot, top] = [y(i), y(i + 1)];
    const [a, b] = [half(i), half(i + 1)];
    return (
      toned(`M${MIDDLE - a} ${top + 14} H${MIDDLE + a} V${foot} H${MIDDLE - a}Z`, 'across', [[0, '#1E2554'], [0.5, '#6A5A86'], [1, '#1E2554']]) +
      toned(`M${MIDDLE - b} ${top} H${MIDDLE + b} L${MIDDLE + a + 5} ${top + 15} H${MIDDLE - a - 5}Z`, 'across', [[0, '#8A6A86'], [0.5, '#FFD79A'], [1, '#8A6A86']]) +
      box(MIDDLE - a - 6, top + 14, (a + 6) * 2, 6, 3, '#FFE9C0', 0.55 + i * 0.06)
    ); // prettier-ignore
  };
  const rail = (s) =>
    line(`M${MIDDLE + s * 146} ${GROUND + 24} V${GROUND - 96} L${MIDDLE + s * 100} ${DECK - 100} V${DECK}`, BLACK, 11) +
    line(`M${MIDDLE + s * 143} ${GROUND - 94} L${MIDDLE + s * 98} ${DECK - 98}`, '#FFC98A', 3.4, 0.9) +
    line(`M${MIDDLE + s * 124} ${GROUND - 90} V${GROUND - 210}`, BLACK, 0);
  return (
    oval(MIDDLE, GROUND + 24, 190, 16, BLACK, 0.55) +
    Array.from({ length: STEPS }, (unused, i) => one(STEPS - 1 - i)).join('') +
    rail(-1) +
    rail(1)
  );
}

/** Rolled and hanging flags in a rack; something flat and metal looks out behind them. */
const flagRack = (x) =>
  standing(x, GROUND + 12, 130, 14) +
  group(`translate(${x + 20} ${GROUND + 6}) rotate(7)`, toned('M-74 -6 V-300 H66 V-6Z', 'across', [[0, '#AEB9E0'], [0.5, '#7684C0'], [1, '#3C478A']]), line('M-66 -270 H58 M-66 -230 H58 M-66 -190 H58 M-66 -150 H58 M-66 -110 H58 M-66 -70 H58', '#4B579C', 5), line('M-74 -8 V-300', '#E4EAFF', 4, 0.8)) +
  [[-92, CORAL, -6], [-46, '#FFC857', 2], [8, TEAL, -2], [60, '#C2557F', 5], [104, '#6F86D8', 9]].map(([dx, colour, turn], i) =>
    group(`translate(${x + dx} ${GROUND + 8}) rotate(${turn})`, line('M0 0 V-300', '#8A5A4A', 7), circle(0, -304, 7, GOLD), toned(`M2 -294 C30 -300 44 -270 ${52 + i * 3} -262 C${46 - i * 4} -226 56 -196 ${40 + i * 5} -150 C38 -124 46 -108 ${30 - i * 3} -74 C22 -100 8 -112 2 -128Z`, 'across', [[0, colour], [0.55, colour], [1, '#1B2252']]), line('M18 -280 C12 -230 26 -180 14 -124', '#1B2252', 7, 0.28), line('M8 -280 C30 -250 22 -200 16 -140', '#FFFFFF', 3, 0.3))).join('') +
  box(x - 120, GROUND - 60, 250, 14, 5, '#2A3168') + box(x - 118, GROUND - 4, 246, 14, 5, '#2A3168') + line(`M${x - 112} ${GROUND - 60} V${GROUND + 8} M${x + 122} ${GROUND - 60} V${GROUND + 8}`, '#2A3168', 10); // prettier-ignore

/** Road cases and cable by the wall. */
const cases = () =>
  flight(-250, GROUND + 10, 170, 130) + flight(-230, GROUND - 118, 130, 84) + flight(-60, GROUND + 8, 132, 92) + flight(960, GROUND + 12, 190, 140) + flight(1000, GROUND - 126, 130, 90) +
  line(`M76 ${GROUND + 10} C130 ${GROUND + 40} 220 ${GROUND + 8} 280 ${GROUND + 34} M600 ${GROUND + 30} C640 ${GROUND + 60} 700 ${GROUND + 30} 760 ${GROUND + 52}`, BLACK, 7); // prettier-ignore

const flight = (x, y, width, height) =>
  standing(x + width / 2, y, width * 0.56, 9) +
  solid(x, y - height, width, height, 8, '#333C7C', 'across', 0.5) +
  line(`M${x + 4} ${y - height + 4} H${x + width - 4} M${x + 4} ${y - 4} H${x + width - 4}`, '#98A4DC', 5, 0.7) +
  line(`M${x + 4} ${y - height * 0.62} H${x + width - 4}`, '#1B2252', 5) +
  [[4, 4], [width - 4, 4], [4, height - 4], [width - 4, height - 4]].map(([dx, dy]) => circle(x + dx, y - height + dy, 8, '#C6CEF2')).join('') +
  box(x + width / 2 - 16, y - height * 0.62 - 9, 32, 20, 4, '#98A4DC'); // prettier-ignore

/** A work lamp over the steps. */
const lamp = (x, y) =>
  line(`M${x} 118 V${y}`, BLACK, 5) + shape(`M${x - 26} ${y + 18} Q${x} ${y - 18} ${x + 26} ${y + 18}Z`, '#2A3168') + circle(x, y + 20, 9, '#FFF4D2') + glow(x, y + 24, 120, 120, LAMP, 0.7); // prettier-ignore

const fore = () =>
  blurred(
    7,
    shape('M-330 940 V700 C-290 690 -240 700 -226 760 L-214 940Z', BLACK),
    line('M-226 760 C-180 800 -150 880 -160 940', BLACK, 16),
    shape('M1090 940 C1096 820 1150 780 1220 786 L1420 780 V940Z', BLACK),
  ) + discs([[1180, 120, 40], [1330, 40, 26, CORAL], [-260, 60, 34]]); // prettier-ignore

/** The stage's back as a whole, for the street; its foot is at 700, its steps are at x 430. */
export const stageBack = () => roof() + wall() + curtain() + deck() + stairs() + flagRack(770) + lamp(250, 150);
