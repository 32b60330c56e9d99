// The festival on the bay: the stage on its pier, boats with lights, everybody's quay; the same place when it has grown quiet.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { bank, bay as water, bulbs, bunting, discs, dusking, farShore, halo, moon, nightSky, paving } from './air.mjs';
import { BLACK, CORAL, DEEP, GOLD, LAMP, NIGHT, TEAL } from './palette.mjs';

const HORIZON = 300;
const EDGE = 604;

/** Where things are at the bay: `lanterns` are [x, y, size] on the water, far ones first. */
export const bayPlaces = {
  horizon: HORIZON,
  edge: EDGE,
  stage: [520, 330],
  onStage: [520, 306, 0.16],
  lanterns: [[60, 322, 0.2], [210, 330, 0.24], [290, 324, 0.2], [480, 336, 0.26], [860, 330, 0.24], [1010, 340, 0.28], [120, 356, 0.34], [380, 364, 0.36], [560, 380, 0.42], [790, 392, 0.44], [1080, 386, 0.42], [20, 404, 0.5], [240, 420, 0.54], [450, 440, 0.6], [680, 462, 0.66], [1030, 452, 0.64], [130, 484, 0.74], [360, 510, 0.82], [820, 520, 0.86]],
  you: { wide: [124, 792, 0.68], tall: [110, 790, 0.64] },
  friends: { wide: [[290, 776, 0.6], [450, 780, 0.62], [610, 782, 0.62], [770, 790, 0.64]], tall: [[256, 776, 0.56], [388, 780, 0.58], [520, 780, 0.58], [644, 788, 0.6]] },
  bench: { wide: [300, 760, 0.84], tall: [260, 750, 0.8] },
  faces: { wide: [40, 640, 820, 90], tall: [20, 640, 680, 90] },
  ferry: [1060, 372],
}; // prettier-ignore

/** Layers: people and lanterns are before `back`; `fore` is the nearest heads of the crowd. */
export function bayScene() {
  const random = createRandom(2140);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.66, parallax: 0.3, quality: 41 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.18, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  nightSky(random, HORIZON, 520, 110) +
  moon(150, 40, 28) +
  bank(-340, 210, 860, 70, '#7C78BC', 0.3) +
  bank(700, 190, 900, 80, '#A986B8', 0.3) +
  farShore(random, -330, 250, HORIZON, 0.72) +
  farShore(random, 900, 1620, HORIZON, 0.56) +
  water(random, HORIZON, EDGE, [[520, 220, '#FFC98A', 0.9], [60, 60, GOLD, 0.5], [280, 60, '#FF9E86', 0.5], [-140, 70, GOLD, 0.5], [1010, 80, GOLD, 0.55], [1240, 70, '#FF9E86', 0.5]]) +
  pier() +
  ferry(1080, 384) +
  boat(-150, 420, 1, '#8A3A50') + boat(930, 424, 0, '#1F5A7A') +
  quay() +
  [[-330, 330, 20, 66], [330, 940, 90, 80], [940, 1640, 30, 70]].map(([a, b, i, sag]) => bulbs([a, 66 - (i % 20)], [b, 60 - (i % 20)], sag, 13)).join('') +
  bunting([-330, 116], [330, 100], 56, 12, 28) + bunting([330, 100], [940, 96], 70, 12, 28) + bunting([940, 96], [1640, 116], 56, 12, 28) +
  [330, 940].map((x) => line(`M${x} 640 V40`, BLACK, 10) + line(`M${x + 3} 630 V56`, '#8F98D0', 2.6, 0.7) + circle(x, 38, 9, GOLD)).join('') +
  halo(520, 270, 520, 300, 0.3) +
  glow(420, 760, 620, 110, '#FFC878', 0.3) +
  dusking(500, EDGE + 10, 0.5) +
  grain(WIDE, '#C9D0FF', 0.008, 3); // prettier-ignore

/** The stage on its pier, in full light. */
const pier = () =>
  group(
    'translate(520 330)',
    glow(0, -90, 380, 250, '#FFC27A', 0.8),
    box(-300, -6, 640, 14, 4, '#2A2A66'), line('M-296 -5 H336', '#FFC98A', 4, 0.8),
    line([-270, -190, -110, -30, 50, 130, 210, 300].map((x) => `M${x} 8 v${24 + (Math.abs(x) % 7)}`).join(' '), '#1B1E52', 9),
    shape('M-176 -6 L-148 -120 Q0 -196 148 -120 L176 -6Z', '#332E78'),
    toned('M-144 -8 L-124 -104 Q0 -166 124 -104 L144 -8Z', 'down', [[0, '#E8604F'], [0.45, '#FFB867'], [1, '#FFEBB8']]),
    shape('M-144 -8 L-124 -104 C-104 -70 -118 -34 -100 -8Z M144 -8 L124 -104 C104 -70 118 -34 100 -8Z', '#B83E58'),
    [-80, -40, 0, 40, 80].map((x) => circle(x, -124 - (80 - Math.abs(x)) * 0.22, 6, '#FFF8DC')).join(''),
    toned('M-60 -130 L-30 -8 H-96Z M60 -130 L30 -8 H96Z', 'down', [[0, '#FFFFFF', 0.7], [1, '#FFFFFF', 0]]),
    line('M-148 -120 Q0 -196 148 -120', '#FFE0A0', 5),
    toned('M150 -6 H330 L330 2 H150Z', 'across', [[0, '#FFC98A'], [1, '#6A76BC']]),
    toned('M150 -6 L320 2 H150Z', 'across', [[0, '#F2B070'], [1, '#8F78A8']]),
  ); // prettier-ignore

/** The nine o'clock, held: passengers on the rail. */
const ferry = (x, y) =>
  group(
    `translate(${x} ${y}) scale(1.1)`,
    glow(0, -50, 260, 130, LAMP, 0.5),
    box(-130, -72, 250, 50, 9, '#4A57A6'), box(-70, -108, 130, 40, 9, '#3A4694'),
    [-112, -80, -48, -16, 16, 48, 80].map((dx) => box(dx, -60, 20, 22, 5, '#FFE0A0')).join(''),
    [-54, -22, 10].map((dx) => box(dx, -98, 18, 16, 4, '#FFE0A0')).join(''),
    toned('M30 -108 l6 -46 h26 l4 46Z', 'down', [[0, CORAL], [1, '#7A2E50']]),
    Array.from({ length: 15 }, (unused, i) => circle(-150 + i * 21, -32 - ((i * 5) % 4), 7, ['#2A2150', '#4A2A4A', '#1F3A66'][i % 3]) + oval(-150 + i * 21, -19, 9, 10, ['#8A3A50', '#2F6A78', '#6A5AA8', '#B8703A'][i % 4])).join(''),
    shape('M-186 -22 H196 L158 28 H-150Z', '#2A3A86'), shape('M-186 -22 H196 L188 -10 H-177Z', '#E9E2F4'),
    line('M-120 40 h230 M-80 54 h150 M-30 68 h80', '#FFCF8A', 4, 0.5),
  ); // prettier-ignore

const boat = (x, y, sail, colour) =>
  group(
    `translate(${x} ${y})`,
    glow(0, -20, 100, 70, LAMP, 0.7),
    line('M-6 -6 V-96', DEEP, 5), sail ? shape('M0 -92 C40 -70 50 -38 44 -14 H0Z', '#E9C2A4') + shape('M-14 -80 V-14 H-46Z', '#C98F8A') : circle(-6, -90, 8, '#FFF4D2') + glow(-6, -90, 50, 50, LAMP, 0.8),
    toned('M-84 -14 C-50 4 50 4 88 -18 L66 24 H-62Z', 'down', [[0, colour], [1, DEEP]]), line('M-82 -13 C-50 4 50 4 86 -17', '#FFCF8A', 4, 0.9),
    line('M-60 36 h110 M-34 48 h70', '#FFCF8A', 4, 0.5),
  ); // prettier-ignore

const quay = () =>
  paving(EDGE + 16, ['#6C74B0', '#1E2658'], 460) +
  toned(`M-640 ${EDGE - 6} H2300 V${EDGE + 22} H-640Z`, 'down', [[0, '#D9C6C4'], [0.4, '#8F88B4'], [1, '#39437F']]) +
  line(Array.from({ length: 20 }, (unused, i) => `M${-620 + i * 130} ${EDGE - 2} v22`).join(' '), '#39437F', 3, 0.6) +
  wash('down', [-640, EDGE + 20, 3000, 16], [[0, BLACK, 0.5], [1, BLACK, 0]]) +
  [40, 560, 1060].map((x) => toned(`M${x - 17} ${EDGE + 14} L${x - 13} ${EDGE - 40} H${x + 13} L${x + 17} ${EDGE + 14}Z`, 'across', [[0, '#59629E'], [0.5, '#A9A2C4'], [1, '#1B2252']]) + oval(x, EDGE - 42, 24, 9, '#8F88B4') + oval(x - 3, EDGE - 45, 15, 4.6, '#D9C6C4')).join(''); // prettier-ignore

/** Heads of those who came, too near to be sharp. */
const fore = () =>
  blurred(
    6,
    [[-270, 60], [-150, 48], [960, 54], [1090, 64], [1220, 50], [1340, 60]].map(([x, r], i) => shape(`M${x - r * 1.7} 960 C${x - r * 1.6} ${900 - r * 0.4} ${x - r * 0.9} ${884 - r * 0.4} ${x} ${884 - r * 0.4} C${x + r * 0.9} ${884 - r * 0.4} ${x + r * 1.6} ${900 - r * 0.4} ${x + r * 1.7} 960Z`, i % 2 ? NIGHT : BLACK) + circle(x, 860 - r * 0.8, r, i % 2 ? NIGHT : BLACK)).join(''),
    line('M1160 930 C1150 850 1160 800 1150 760', NIGHT, 22),
  ) + discs([[-240, 140, 40], [1240, 120, 42], [1400, 220, 28, CORAL], [1110, 70, 22, TEAL], [-150, 60, 22, CORAL]]); // prettier-ignore
