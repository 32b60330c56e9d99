// The sports hall, shut: its wide steps, a lamp over the door that is out, a ball nobody fetched, the goal in the fog.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { bank, discs, dusking, halo, lowFog, moon, nightSky, paving, standing } from './air.mjs';
import { BLACK, CORAL, DEEP, GOLD, MIST, NIGHT, TEAL } from './palette.mjs';

const GROUND = 694;
const MIDDLE = 400;
/** The near edges of the treads from the door down. */
const EDGES = [470, 512, 558, 608, 662];
const HALF = [330, 368, 408, 450, 494];

/** Where things are at the sports hall; whoever sits is drawn with the pose `sit` or its cut-out on a tread. */
export const hallPlaces = {
  treads: EDGES,
  theo: { wide: [300, 770, 0.82], tall: [250, 762, 0.78] },
  theoSeat: { wide: [300, EDGES[2], 0.82], tall: [250, EDGES[2], 0.78] },
  you: { wide: [610, 806, 0.88], tall: [520, 796, 0.82] },
  youSeat: { wide: [610, EDGES[3], 0.84], tall: [510, EDGES[3], 0.8] },
  dewi: { wide: [470, 784, 0.84], tall: [400, 776, 0.8] },
  far: { wide: [840, 690, 0.5], tall: [650, 690, 0.46] },
  bundles: [[210, EDGES[3] - 4], [420, EDGES[3] - 4]],
  ball: [92, GROUND + 18],
  lampOver: [MIDDLE, 132],
  card: { wide: [300, 434], tall: [250, 442] },
}; // prettier-ignore

/** Layers: people are before `back`. */
export function hall() {
  const random = createRandom(11);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 42 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, 480, 1260) +
  moon(1050, 70, 24) +
  pitch() +
  facade() +
  windows() +
  door() +
  paving(GROUND, ['#58639E', '#1C2454'], MIDDLE) +
  stairs() +
  ball(92, GROUND + 18, 34) +
  halo(430, 470, 470, 330, 0.24) +
  glow(430, GROUND + 40, 430, 70, '#FFC878', 0.3) +
  dusking(410, GROUND, 0.68) +
  lowFog(GROUND + 30, 0.2) +
  grain(WIDE, '#C9D0FF', 0.008, 6); // prettier-ignore

/** The pitch beside the hall: a goal with its net, fence and floodlights that are off. */
const pitch = () =>
  glow(1300, 470, 460, 160, '#FF9E66', 0.5) +
  shape('M800 480 C1000 440 1300 430 1700 450 V720 H800Z', '#2A3A78') +
  wash('down', [820, 560, 1000, 150], [[0, '#2F6A78'], [1, '#1B3A5E']]) +
  line('M1180 580 V260 M1180 262 h-64 M1180 262 h64', BLACK, 9) + [1120, 1160, 1200, 1240].map((x) => box(x - 14, 240, 28, 26, 5, '#39437F') + box(x - 10, 244, 20, 16, 3, '#8F98D0')).join('') +
  line(Array.from({ length: 16 }, (unused, i) => `M${840 + i * 60} 640 V470`).join(' '), '#39437F', 5) +
  line(Array.from({ length: 30 }, (unused, i) => `M${820 + i * 30} 480 l60 110 M${880 + i * 30} 480 l-60 110`).join(' '), '#4A559A', 1.8, 0.6) + line('M820 474 H1760', '#6A76BC', 5) +
  line(`M900 660 V520 H1130 V660`, '#D9DFF6', 8) +
  line(`M900 520 L930 560 V650 M1130 520 L1100 560 V650 M930 560 H1100 ${Array.from({ length: 7 }, (unused, i) => `M${912 + i * 32} 524 L${936 + i * 24} 648`).join(' ')} ${[580, 602, 624].map((y) => `M914 ${y} H1116`).join(' ')}`, '#B9C4EA', 2.4, 0.6) +
  bank(760, 660, 900, 90, MIST, 0.3); // prettier-ignore

/** Brick front with a gable roof. */
function facade() {
  const bricks = [];
  for (let row = 0; row < 17; row++)
    for (let i = 0; i < 15; i++)
      if ((row * 5 + i * 7) % 3 === 0) bricks.push(`M${-350 + i * 74 + (row % 2) * 34} ${92 + row * 36} h42`);
  return (
    wash('across', [-420, 40, 1236, GROUND - 34], [[0, '#2E3470'], [0.4, '#5A4F8C'], [0.66, '#73588C'], [0.8, '#574C88'], [1, '#2E3470']]) +
    line(bricks.join(' '), '#2A2C66', 12, 0.34) +
    shape('M-470 60 L120 -150 Q200 -176 280 -150 L860 60 V86 H-470Z', '#1B2252') +
    line('M-470 60 L120 -150 Q200 -176 280 -150 L860 60', '#98A4DC', 6, 0.7) +
    box(-440, 84, 1270, 12, 3, BLACK, 0.35) +
    circle(200, -40, 54, '#39437F') + circle(200, -40, 42, '#171E4C') + line('M200 -82 V2 M158 -40 H242', '#39437F', 7) + shape('M172 -66 a42 42 0 0 1 34 -14 l-30 60 a42 42 0 0 1 -4 -46Z', '#7F8AD0', 0.4) +
    box(-420, 596, 1236, 104, 0, '#1B2252', 0.6) + line('M-420 596 H816', '#7F88C4', 4, 0.6) +
    [-420, 790].map((x) => box(x, 84, 26, 614, 3, '#39437F') + box(x + 3, 90, 5, 600, 2, '#8F98D0', 0.6)).join('') +
    line('M744 90 V690', '#1B2252', 12) + line('M741 96 V686', '#7F88C4', 3, 0.6)
  ); // prettier-ignore
}

const windows = () =>
  [[-300, 190], [-130, 190], [600, 190]].map(([x, y]) =>
    box(x - 8, y - 8, 116, 206, 12, '#39437F') +
    toned(rounded(x, y, 100, 190, 8), 'down', [[0, '#2A3A80'], [1, '#141A44']]) +
    shape(`M${x + 10} ${y + 6} h34 l-36 120 v-80Z`, '#8F9CE0', 0.3) +
    line(`M${x + 50} ${y} v190 M${x} ${y + 62} h100 M${x} ${y + 126} h100`, '#39437F', 7) +
    solid(x - 16, y + 194, 132, 14, 5, '#7F88C0')).join(''); // prettier-ignore

/** The double door, shut; a list without letters on it. */
const door = () =>
  box(226, 116, 348, 362, 14, '#232A60') + line('M232 120 H568', '#8F98D0', 5, 0.6) +
  solid(248, 172, 148, 304, 6, '#2F6A78', 'across', 0.4) + solid(404, 172, 148, 304, 6, '#2F6A78', 'across', 0.5) +
  [[266, 194], [422, 194]].map(([x, y]) => toned(rounded(x, y, 112, 96, 8), 'down', [[0, '#26337A'], [1, '#121840']]) + line(`M${x + 56} ${y} v96 M${x} ${y + 48} h112`, '#235464', 5) + shape(`M${x + 8} ${y + 6} h26 l-28 62Z`, '#8F9CE0', 0.35)).join('') +
  line('M268 330 h108 v120 h-108Z M424 330 h108 v120 h-108Z', '#235464', 5) +
  line('M384 322 V384 M416 322 V384', '#D9C08A', 9) +
  line('M384 360 C380 392 420 392 416 360', '#8F98B8', 8) + box(390, 380, 20, 22, 4, '#B9C0D8') +
  group('translate(478 362) rotate(-3)', box(-30, -34, 64, 84, 3, BLACK, 0.3), box(-34, -38, 64, 84, 3, '#F3E3CF'), line('M-24 -24 h26 M-24 -10 h40 M-24 2 h34 M-24 14 h40 M-24 26 h30', '#6A74A8', 4, 0.75), circle(-2, -34, 4.6, CORAL)) +
  line(`M${MIDDLE} 118 v-4`, BLACK, 6) + shape(`M${MIDDLE - 34} 150 Q${MIDDLE} 104 ${MIDDLE + 34} 150Z`, '#39437F') + circle(MIDDLE, 151, 12, '#6A76AC') + line(`M${MIDDLE - 30} 147 H${MIDDLE + 30}`, '#8F98D0', 3, 0.7); // prettier-ignore

/** Five wide treads, light on their near edges. */
function stairs() {
  const cheek = (s) => {
    const x = (i, more = 0) => MIDDLE + s * (HALF[i] + more);
    return (
      shape(
        `M${x(0, 4)} ${EDGES[0] - 26} L${x(0, 40)} ${EDGES[0] - 26} L${x(4, 66)} ${GROUND - 30} V${GROUND + 24} L${x(4, 4)} ${GROUND + 24} V${GROUND - 20}Z`,
        '#333B7A',
      ) +
      toned(
        `M${x(0, 4)} ${EDGES[0] - 26} L${x(0, 40)} ${EDGES[0] - 26} L${x(4, 66)} ${GROUND - 30} L${x(4, 4)} ${GROUND - 22}Z`,
        'down',
        [
          [0, '#7F88C0'],
          [1, '#B9B0D0'],
        ],
      ) +
      line(`M${x(0, 4)} ${EDGES[0] - 26} L${x(4, 4)} ${GROUND - 22}`, '#E6E2F6', 3, 0.7)
    );
  };
  return (
    EDGES.map((y, i) => {
      const above = i ? EDGES[i - 1] + 22 : y - 22;
      const half = HALF[i];
      const up = i ? HALF[i - 1] : half - 20;
      return (
        toned(`M${MIDDLE - up} ${above - 4} H${MIDDLE + up} L${MIDDLE + half} ${y} H${MIDDLE - half}Z`, 'across', [[0, '#4A5594'], [0.5, '#B09AB4'], [1, '#4A5594']]) +
        toned(`M${MIDDLE - half} ${y} H${MIDDLE + half} V${y + 26 + i * 2} H${MIDDLE - half}Z`, 'across', [[0, '#272E66'], [0.5, '#6A5A8A'], [1, '#272E66']]) +
        line(`M${MIDDLE - half + 3} ${y} H${MIDDLE + half - 3}`, '#FFDDB0', 3.4, 0.5 + i * 0.04) +
        line([-0.6, -0.2, 0.24, 0.66].map((share) => `M${MIDDLE + half * share} ${y + 4} v${20 + i * 2}`).join(' '), '#232A60', 3, 0.5)
      );
    }).join('') +
    oval(MIDDLE, GROUND + 22, 560, 12, BLACK, 0.3) +
    cheek(-1) +
    cheek(1) +
    [[-0.5, 1], [0.36, 0], [0.7, 3]].map(([share, i]) => group(`translate(${MIDDLE + HALF[i] * share} ${EDGES[i] - 6}) rotate(${share * 60})`, shape('M-14 2 C-8 -9 8 -9 15 0 C8 7 -6 8 -14 2Z', '#C98A5A'))).join('')
  ); // prettier-ignore
}

const ball = (x, y, r) =>
  standing(x + 6, y + r, r * 1.1, 7) +
  toned(`M${x - r} ${y} a${r} ${r} 0 1 1 ${2 * r} 0 a${r} ${r} 0 1 1 ${-2 * r} 0Z`, 'across', [[0, '#C9CEE8'], [0.5, '#F6F0E6'], [1, '#8F88B0']]) +
  shape(`M${x - 8} ${y - 12} l12 -5 l11 8 l-4 13 h-14Z M${x - 32} ${y - 6} l9 4 v14 l-5 5 Z M${x + 8} ${y + 30} l4 -11 l13 -1 l3 4Z M${x + 26} ${y - 16} l-8 -3 l-4 -10 Z`, mix(DEEP, TEAL, 0.2)) +
  line(`M${x - 8} ${y - 12} l-14 8 M${x + 15} ${y - 9} l8 -8 M${x + 11} ${y + 4} l6 14 M${x - 3} ${y + 4} l-14 8`, mix(DEEP, TEAL, 0.2), 2.4, 0.7); // prettier-ignore

const fore = () =>
  blurred(
    8,
    shape('M-330 940 C-330 840 -280 800 -250 846 C-230 770 -160 786 -160 860 C-130 840 -100 880 -110 940Z', BLACK),
    line('M1090 940 C1120 860 1150 820 1200 800 M1150 950 C1160 880 1200 850 1260 846 M1240 940 C1250 890 1290 870 1340 880', NIGHT, 18),
  ) + discs([[1250, 150, 36], [1380, 240, 24, GOLD], [1120, 60, 18, CORAL]]); // prettier-ignore

/** The hall's front as a whole, for the street; its foot is at 716, its door at x 400. */
export const hallFront = () => facade() + windows() + door() + stairs() + ball(92, GROUND + 18, 34);
