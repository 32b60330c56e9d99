// The bus shelter: a lit bench, a timetable without letters, a wet road, fog where the bus would come from.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { bank, bulbs, discs, dusking, halo, lowFog, moon, nightSky, paving, standing } from './air.mjs';
import { BLACK, CORAL, DEEP, LAMP, MIST, NIGHT, TEAL } from './palette.mjs';

const GROUND = 660;
const SEAT = 548;
const [LEFT, RIGHT, TOP] = [70, 700, 118];

/** Where things are at the shelter; whoever sits is drawn with the pose `sit`, feet 243 x scale below the seat. */
export const shelterPlaces = {
  seat: SEAT,
  seats: { wide: [[250, SEAT, 0.84], [470, SEAT, 0.84]], tall: [[224, SEAT, 0.8], [430, SEAT, 0.8]] },
  remi: { wide: [250, SEAT, 0.84], tall: [224, SEAT, 0.8] },
  you: { wide: [752, 836, 0.9], tall: [590, 820, 0.84] },
  bundle: [360, SEAT - 4],
  things: [[372, SEAT - 4], [560, SEAT - 4]],
  phones: { wide: [[900, 780, 0.8]], tall: [[660, 770, 0.74]] },
  light: [385, TOP + 30],
  timetable: [590, 250, 74, 150],
  card: { wide: [250, 446], tall: [224, 452] },
  under: [250, 500],
}; // prettier-ignore

/** Layers: people sit or stand before `back`. */
export function shelter() {
  const random = createRandom(17);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.64, parallax: 0.3, quality: 42 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, 420, 1100) +
  moon(560, -40, 26) +
  hill() +
  bank(-400, 400, 1000, 120, MIST, 0.24) + bank(500, 380, 1100, 120, MIST, 0.26) +
  bulbs([760, 330], [1300, 250], 40, 18, 2.6) +
  tree(-150, GROUND - 8, 1.25, '#2F6A78') +
  tree(850, GROUND - 30, 0.92, '#4A5494') +
  tree(1180, GROUND - 20, 1.15, '#2F6A78') +
  hedge(random) +
  paving(GROUND - 22, ['#6C76B2', '#2A3470'], 385) +
  road(random) +
  glassWall(random) +
  bench() +
  house() +
  stopSign(752, GROUND + 4) +
  halo(385, 330, 470, 360, 0.26, '#FFE2A8') +
  glow(385, GROUND + 26, 470, 60, '#FFE6B0', 0.5) +
  dusking(385, GROUND, 0.6) +
  lowFog(GROUND + 26, 0.18) +
  grain(WIDE, '#C9D0FF', 0.008, 8); // prettier-ignore

/** The town's hill with the festival behind it. */
const hill = () =>
  glow(1000, 400, 520, 200, '#FF9E66', 0.5) +
  shape('M-640 430 C-300 330 -60 360 160 400 C400 430 600 330 860 350 C1060 366 1300 300 1700 360 V640 H-640Z', '#2C377C') +
  [[690, 350], [730, 362], [800, 340], [880, 352], [940, 346], [1010, 358], [1090, 340], [1160, 350], [1250, 336]].map(([x, y], i) => box(x, y, 34, 60, 2, '#232C68') + shape(`M${x - 4} ${y + 1} l21 -20 l21 20Z`, '#1B2252') + box(x + 8, y + 14, 7, 10, 1, i % 3 ? '#FFD08A' : '#1B2252')).join('') +
  shape('M-640 520 C-200 440 200 480 520 500 C900 520 1200 440 2300 470 V700 H-640Z', '#232E6C'); // prettier-ignore

const CROWN =
  'M-92 -92 C-136 -104 -134 -166 -96 -176 C-112 -226 -62 -262 -28 -242 C-18 -300 56 -306 66 -256 C112 -262 138 -214 112 -184 C150 -164 140 -106 98 -100 C84 -70 38 -70 22 -92 C0 -70 -62 -66 -92 -92Z';

/** A tree whose left side has the light. */
const tree = (x, y, size, colour) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    standing(0, 2, 66, 8),
    toned('M-11 4 C-6 -50 -10 -90 -4 -150 H8 C14 -90 10 -50 16 4Z', 'across', [[0, '#6A5E8C'], [1, '#171C46']]),
    line('M0 -110 C-16 -130 -30 -140 -46 -146 M4 -120 C20 -140 30 -146 44 -150', '#2A2F66', 7),
    toned(CROWN, 'across', [[0, mix(colour, '#FFE2A8', 0.26)], [0.45, colour], [1, mix(colour, DEEP, 0.62)]]),
    toned('M-70 -110 C-100 -126 -96 -160 -66 -164 C-70 -200 -30 -220 -8 -200 C6 -236 54 -226 54 -194 C86 -188 86 -146 58 -138 C40 -110 -40 -96 -70 -110Z', 'down', [[0, '#FFFFFF', 0.13], [1, '#FFFFFF', 0]]),
    shape('M-20 -96 C-4 -110 30 -108 44 -92 C70 -96 92 -112 98 -130 C116 -108 96 -92 84 -88 C60 -70 10 -70 -20 -96Z', BLACK, 0.22),
  ); // prettier-ignore

const hedge = (random) =>
  shape(`M-640 ${GROUND - 10} V${GROUND - 76} ${Array.from({ length: 44 }, () => `q34 ${(-26 - random() * 34).toFixed(0)} 68 ${(random() * 8 - 4).toFixed(0)}`).join(' ')} V${GROUND - 10}Z`, '#1E3A66'); // prettier-ignore

/** Kerb and wet road with the shelter's light in it. */
const road = (random) =>
  toned(`M-640 ${GROUND + 76} H2300 V${GROUND + 100} H-640Z`, 'down', [[0, '#B9C0E6'], [0.4, '#7F88C0'], [1, '#2A3268']]) +
  line(Array.from({ length: 18 }, (unused, i) => `M${-600 + i * 150} ${GROUND + 78} v18`).join(' '), '#3A437E', 3, 0.7) +
  wash('down', [-640, GROUND + 98, 3000, 240], [[0, '#28316C'], [1, '#10163C']]) +
  glow(385, GROUND + 150, 380, 90, '#FFE0A6', 0.55) +
  line(Array.from({ length: 46 }, () => { const x = 385 + (random() - 0.5) * 700; return `M${x.toFixed(0)} ${(GROUND + 112 + random() * 120).toFixed(0)} h${(20 + random() * 70).toFixed(0)}`; }).join(' '), '#FFE9C0', 3, 0.28) +
  line(Array.from({ length: 9 }, (unused, i) => `M${-500 + i * 260} ${GROUND + 196} h120`).join(' '), '#C9D0F0', 7, 0.25); // prettier-ignore

/** Glass behind the bench: light in it, drops on it. */
const glassWall = (random) =>
  toned(rounded(LEFT + 10, TOP + 40, RIGHT - LEFT - 20, GROUND - TOP - 70, 6), 'down', [[0, '#FFF1C9', 0.62], [0.3, '#BFD6D6', 0.34], [1, '#5A78B4', 0.4]]) +
  shape(`M${LEFT + 60} ${TOP + 42} H${LEFT + 150} L${LEFT + 60} ${GROUND - 34} H${LEFT + 12} V${TOP + 200}Z M${LEFT + 420} ${TOP + 42} h46 L${LEFT + 300} ${GROUND - 34} h-46Z`, '#FFFFFF', 0.12) +
  line(Array.from({ length: 54 }, () => `M${(LEFT + 24 + random() * (RIGHT - LEFT - 50)).toFixed(0)} ${(TOP + 60 + random() * 400).toFixed(0)} v${(3 + random() * 14).toFixed(0)}`).join(' '), '#F2F8FF', 3, 0.4) +
  timetable() + sticker(170, 300) + sticker(214, 322, TEAL); // prettier-ignore

const timetable = () =>
  box(586, 246, 86, 164, 6, BLACK, 0.3) +
  solid(580, 240, 86, 164, 6, '#F3E3CF') +
  box(580, 240, 86, 30, 6, TEAL) + shape('M606 246 h34 q6 0 6 6 v12 h-46 v-12 q0 -6 6 -6Z', '#F3E3CF') + circle(612, 265, 4, DEEP) + circle(634, 265, 4, DEEP) +
  [0, 1, 2, 3, 4, 5, 6].map((i) => line(`M592 ${288 + i * 15} h${20 + ((i * 7) % 9)} M622 ${288 + i * 15} h${16 + ((i * 11) % 20)}`, i === 3 ? CORAL : '#6A74A8', 4, 0.8)).join(''); // prettier-ignore

/** A drawn sticker somebody left: a cat, a wave. */
const sticker = (x, y, colour = CORAL) =>
  group(`translate(${x} ${y}) rotate(-8)`, circle(0, 0, 19, '#FFFDF4'), circle(0, 0, 15, colour), line('M-8 2 q4 -7 8 0 t8 0', '#FFFDF4', 3)); // prettier-ignore

const bench = () =>
  standing(385, GROUND + 8, 280, 12) +
  line(`M170 ${SEAT + 14} V${GROUND + 4} M385 ${SEAT + 14} V${GROUND + 4} M600 ${SEAT + 14} V${GROUND + 4}`, '#1B2252', 14) +
  line(`M166 ${SEAT + 20} V${GROUND - 4} M381 ${SEAT + 20} V${GROUND - 4} M596 ${SEAT + 20} V${GROUND - 4}`, '#7F88C4', 3, 0.7) +
  [440, 470].map((y) => toned(rounded(112, y, 546, 20, 9), 'down', [[0, '#E9A968'], [1, '#8A5350']])).join('') +
  line('M150 436 V556 M620 436 V556', '#1B2252', 10) +
  toned(rounded(100, SEAT - 12, 570, 16, 8), 'down', [[0, '#FFD79A'], [1, '#C98A5E']]) +
  toned(rounded(94, SEAT + 4, 582, 18, 8), 'down', [[0, '#D9965E'], [1, '#6A3F4E']]) +
  line(`M108 ${SEAT - 8} H660`, '#FFF0CF', 3, 0.8); // prettier-ignore

/** Roof with a strip of light, and its posts. */
const house = () =>
  [LEFT, RIGHT - 16].map((x) => toned(rounded(x, TOP + 20, 18, GROUND - TOP - 10, 6), 'across', [[0, '#8F98D0'], [0.4, '#4A5594'], [1, '#171E4C']])).join('') +
  toned(`M${LEFT - 46} ${TOP + 6} Q385 ${TOP - 40} ${RIGHT + 46} ${TOP + 6} V${TOP + 32} H${LEFT - 46}Z`, 'down', [[0, '#5C68B0'], [0.5, '#3A4486'], [1, '#1B2252']]) +
  line(`M${LEFT - 42} ${TOP + 5} Q385 ${TOP - 40} ${RIGHT + 42} ${TOP + 5}`, '#C9D2F6', 4, 0.8) +
  box(LEFT + 40, TOP + 28, RIGHT - LEFT - 80, 13, 6, '#FFF8DC') +
  glow(385, TOP + 40, 380, 90, '#FFF0C0', 0.8) +
  blended('screen', toned(`M${LEFT + 40} ${TOP + 40} H${RIGHT - 40} L${RIGHT + 60} ${GROUND + 40} H${LEFT - 60}Z`, 'down', [[0, '#FFE9B8', 0.4], [1, '#FFE2A0', 0.06]])) +
  leavesOn(); // prettier-ignore

const leavesOn = () => [[160, 96, 30], [520, 86, -20], [640, 102, 10]].map(([x, y, turn]) => group(`translate(${x} ${y}) rotate(${turn})`, shape('M-16 2 C-8 -12 10 -12 18 0 C8 8 -6 10 -16 2Z', '#E08A4A'), line('M-14 2 L14 0', '#8A4A3A', 2.4))).join(''); // prettier-ignore

const stopSign = (x, y) =>
  standing(x, y, 34, 7) +
  line(`M${x} ${y} V210`, '#1B2252', 11) + line(`M${x - 3} ${y - 8} V220`, '#98A4DC', 3, 0.7) +
  circle(x, 186, 42, '#1B2252') + circle(x - 2, 184, 38, TEAL) + circle(x - 2, 184, 31, '#F3E3CF') +
  shape(`M${x - 20} 172 q0 -6 6 -6 h24 q6 0 6 6 v24 h-36Z`, TEAL) + box(x - 15, 171, 26, 12, 3, '#F3E3CF') + circle(x - 12, 198, 4.6, DEEP) + circle(x + 8, 198, 4.6, DEEP); // prettier-ignore

const fore = () =>
  blurred(
    8,
    shape('M-330 940 C-336 820 -280 770 -250 810 C-236 730 -170 740 -166 820 C-130 790 -90 850 -110 940Z', BLACK),
    shape('M1120 940 C1120 850 1170 800 1196 846 C1216 760 1300 770 1306 850 C1350 820 1410 870 1400 940Z', NIGHT),
  ) + discs([[1200, 180, 36], [1320, 120, 24, CORAL], [1090, 90, 20, LAMP]]); // prettier-ignore

/** The shelter as a whole, for the street; its foot is at 668, its middle at x 385. */
export const shelterWhole = () => glassWall(createRandom(3)) + bench() + house() + stopSign(752, GROUND + 4);

export { tree };
