// The step of the closed bakery at nightfall: one lamp, a dark shop window, one lit window across.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { farTown, firstStars, sky } from './air.mjs';
import { NIGHT } from './palette.mjs';

const GROUND = 690;
const SEAT = 560;
const LAMP = [330, 118];
const WINDOW = [560, 190, 330, 268];
const LIT = [42, 96, 92, 116];

/** Where things are at the step; whoever sits has the pose `sit`, feet 243 x scale below the seat. */
export const stepPlaces = {
  seats: { wide: [[270, SEAT, 0.84], [420, SEAT, 0.84]], tall: [[250, SEAT, 0.8], [396, SEAT, 0.8]] },
  kei: { wide: [660, 780, 0.86], tall: [574, 764, 0.8] },
  guest: { wide: [660, 820, 0.92], tall: [580, 800, 0.86] },
  lamp: LAMP,
  lit: LIT,
  door: [248, 196, 164, 340],
  sign: [150, 150],
}; // prettier-ignore

/** Layers: everybody sits or stands before `back`. */
export function bakeryStep() {
  const random = createRandom(44);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.8, parallax: 0.3, quality: 57 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  sky('night', 420) +
  firstStars(random, 200, 50) +
  `<g opacity=".8">${farTown(random, -330, 200, 500, '#43307E', '#FFD98A', 1.5)}</g>` +
  across() +
  facade() +
  window() +
  door() +
  lamp() +
  steps() +
  pavement() +
  blended('screen', glow(LAMP[0], 300, 420, 420, '#FFB45E', 0.34), glow(LAMP[0], 690, 420, 90, '#FFC878', 0.4)) +
  blended('multiply', wash('across', [-640, -220, 3000, 1200], [[0, '#5A48A0', 0.5], [0.3, '#8A74C0', 0], [0.42, '#8A74C0', 0], [0.62, '#5A48A0', 0.55], [1, '#3A2C80', 0.8]])) +
  grain(WIDE, '#FFE3C0', 0.012, 9); // prettier-ignore

/** The house across with Nila's window lit. */
const across = () =>
  solid(-120, 20, 262, 680, 4, '#5A3F92', 'across') +
  shape('M-140 24 L10 -96 L160 24Z', '#3E2C78') +
  line('M12 -92 L156 22', '#9C7AC4', 5, 0.6) +
  box(LIT[0] - 10, LIT[1] - 10, LIT[2] + 20, LIT[3] + 20, 10, '#8A6AB8') +
  box(LIT[0], LIT[1], LIT[2], LIT[3], 6, '#FFD98A') +
  box(LIT[0], LIT[1] + 52, LIT[2], 64, 6, '#FFF0C4', 0.6) +
  shape(`M${LIT[0]} ${LIT[1]} h26 c4 40 -4 80 -26 100Z M${LIT[0] + LIT[2]} ${LIT[1]} h-26 c-4 40 4 80 26 100Z`, '#E2837A', 0.9) +
  line(`M${LIT[0] + 46} ${LIT[1]} v116 M${LIT[0]} ${LIT[1] + 54} h92`, '#7A5AA8', 5) +
  box(LIT[0] - 18, LIT[1] + 122, LIT[2] + 36, 12, 4, '#9C7AC4') +
  glow(LIT[0] + 46, LIT[1] + 58, 190, 180, '#FFD08A', 0.5) +
  box(-90, 300, 70, 96, 6, '#2F2265') +
  box(40, 330, 70, 96, 6, '#2F2265'); // prettier-ignore

function facade() {
  const bricks = [];
  for (let row = 0; row < 16; row++)
    for (let i = 0; i < 15; i++) {
      if ((row * 7 + i * 5) % 4) continue;
      bricks.push(`M${186 + i * 100 + (row % 2) * 46} ${-180 + row * 54} h52`);
    }
  return (
    wash('across', [160, -220, 1500, 920], [[0, '#D98A78'], [0.24, '#C97B80'], [0.5, '#95609A'], [1, '#5E4496']]) +
    line(bricks.join(' '), '#7A4680', 12, 0.24) +
    box(152, -220, 18, 920, 4, '#FFC08A', 0.5) +
    box(160, 640, 1500, 60, 0, '#5A3A80', 0.55) +
    box(160, 24, 1500, 26, 6, '#6A4490') +
    box(160, 24, 1500, 7, 3, '#E8A590', 0.6)
  ); // prettier-ignore
}

/** The shop window after closing: empty shelves, one loaf nobody bought, the sky in the glass. */
function window() {
  const [x, y, width, height] = WINDOW;
  const outline = rounded(x, y, width, height, 14);
  const inside =
    wash('down', [x, y, width, height], [[0, '#2B2062'], [1, '#46307C']]) +
    [74, 158, 240].map((at) => box(x, y + at, width, 9, 2, '#6A4A90')).join('') +
    oval(x + 84, y + 146, 36, 17, '#8A5A6E') + line(`M${x + 68} ${y + 140} l9 9 M${x + 84} ${y + 137} l9 9`, '#B98A86', 4) +
    [200, 236, 272].map((at) => solid(x + at, y + 40, 26, 34, 4, '#5A3F8C')).join('') +
    box(x + 190, y + 204, 90, 34, 5, '#54398A') +
    shape(`M${x + 30} ${y} L${x + 110} ${y} L${x + 30} ${y + height} L${x - 40} ${y + height}Z M${x + 150} ${y} h26 L${x + 96} ${y + height} h-26Z`, '#B98AC8', 0.14); // prettier-ignore
  const step = (width + 60) / 9;
  const stripes = Array.from({ length: 9 }, (unused, i) =>
    toned(`M${x - 30 + i * step} ${y - 46} h${step} v44 a${step / 2} 15 0 0 1 ${-step} 0Z`, 'down', i % 2 ? [[0, '#A08AB4'], [1, '#D9B9C4']] : [[0, '#7A3F78'], [1, '#A8506E']])); // prettier-ignore
  return (
    box(x - 16, y - 14, width + 32, height + 30, 18, '#6A4490') +
    clipped(outline, inside) +
    line(`M${x + width / 2} ${y} v${height}`, '#6A4490', 9) +
    box(x - 26, y + height + 10, width + 52, 22, 6, '#8A5F9E') +
    box(x - 22, y + height + 10, width + 44, 6, 3, '#C994AC', 0.7) +
    stripes.join('') +
    box(x - 36, y - 58, width + 72, 16, 7, '#4A3074')
  );
}

function door() {
  const [x, y, width, height] = stepPlaces.door;
  return (
    box(x - 20, y - 22, width + 40, height + 24, 16, '#8A5588') +
    box(x - 20, y - 22, width + 40, 10, 5, '#FFC99A', 0.6) +
    solid(x, y, width, height, 8, '#6F3F72') +
    box(x + 24, y + 26, width - 48, 128, 10, '#33225F') +
    shape(`M${x + 40} ${y + 30} h34 l-50 120 v-80Z`, '#FFC99A', 0.22) +
    line(`M${x + width / 2} ${y + 26} v128`, '#6F3F72', 6) +
    box(x + 26, y + 182, width - 52, 124, 8, '#5F346A') +
    line(`M${x + 30} ${y + 186} h${width - 62}`, '#C98A94', 3, 0.5) +
    circle(x + width - 18, y + 180, 8, '#FFD98A') +
    group(`translate(${x + width / 2} ${y + 62}) rotate(-4)`, line('M-20 -26 L0 -40 L20 -26', '#E8C6B0', 3), box(-42, -26, 84, 42, 7, '#F3D9B4'), box(-30, -14, 60, 6, 3, '#B98A86'), box(-22, -1, 44, 6, 3, '#B98A86')) // prettier-ignore
  );
}

const lamp = () =>
  line(`M${LAMP[0]} 60 V${LAMP[1] - 22}`, NIGHT, 7) +
  line(`M${LAMP[0] - 34} 58 H${LAMP[0] + 34}`, NIGHT, 8) +
  shape(`M${LAMP[0] - 34} ${LAMP[1] - 4} C${LAMP[0] - 30} ${LAMP[1] - 32} ${LAMP[0] + 30} ${LAMP[1] - 32} ${LAMP[0] + 34} ${LAMP[1] - 4}Z`, NIGHT) + // prettier-ignore
  toned(`M${LAMP[0] - 26} ${LAMP[1]} H${LAMP[0] + 26} L560 690 H80Z`, 'down', [[0, '#FFE2A0', 0.42], [1, '#FFE2A0', 0]]) +
  circle(LAMP[0], LAMP[1], 15, '#FFF8DC') +
  glow(LAMP[0], LAMP[1] + 4, 210, 200, '#FFD98A', 0.85); // prettier-ignore

/** Two steps before the door. */
const steps = () =>
  toned(`M176 ${SEAT - 24} H486 L510 ${SEAT + 8} H150Z`, 'down', [[0, '#B97A90'], [1, '#F2B898']]) +
  wash('down', [150, SEAT + 8, 360, 58], [[0, '#C98A94'], [1, '#84548F']]) +
  box(148, SEAT + 4, 364, 10, 5, '#FFDDB4') +
  toned(`M120 ${SEAT + 62} H540 L572 ${SEAT + 92} H88Z`, 'down', [[0, '#A0688F'], [1, '#E0A493']]) +
  wash('down', [88, SEAT + 92, 484, 44], [[0, '#B3749A'], [1, '#6F4488']]) +
  box(86, SEAT + 88, 488, 10, 5, '#FFD0A6') +
  oval(330, GROUND + 8, 300, 14, NIGHT, 0.35); // prettier-ignore

const pavement = () =>
  wash('down', [-640, GROUND + 4, 3000, 250], [[0, '#8A5A98'], [1, '#3E2C78']]) +
  line(Array.from({ length: 14 }, (unused, i) => `M${446 + (i - 6.5) * 160} ${GROUND + 8} L${446 + (i - 6.5) * 280} 940`).join(' '), '#5A3A80', 3, 0.5) +
  line(`M-640 ${GROUND + 56} H2300 M-640 ${GROUND + 136} H2300`, '#5A3A80', 3, 0.4) +
  wash('down', [88, SEAT + 134, 484, 12], [[0, NIGHT, 0.5], [1, NIGHT, 0]]); // prettier-ignore

const fore = () =>
  blurred(
    7,
    shape('M1160 940 C1150 840 1210 810 1230 850 C1250 770 1330 780 1336 850 C1380 830 1420 880 1410 940Z', '#1F1550'),
    shape('M-330 940 C-330 850 -270 830 -254 872 C-236 820 -180 840 -186 940Z', '#1F1550'),
  );
