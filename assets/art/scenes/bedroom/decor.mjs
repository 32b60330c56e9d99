// What Nila has on her walls and her desk: shelf, plant, Momo's frames pinned up, lamp wire, paper and pencils.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { momoDrawings } from '../momo.mjs';
import { cabinet } from './cabinet.mjs';

const POSTER_FRAMES = ['momo-1', 'momo-3', 'momo-6', 'momo-8', 'momo-10', 'momo-12'];

/** Points the wire of fairy lights hangs from, left to right. */
const HOOKS = [
  [-340, 44],
  [-170, 20],
  [0, 28],
  [160, 62],
  [330, 30],
  [500, 66],
  [680, 34],
  [860, 70],
  [1040, 36],
  [1280, 60],
  [1440, 26],
  [1620, 54],
];
const SAG = 26;

/** Where each bulb hangs: `[[x, y], ...]`, for the stage that lights them one by one. */
export function bulbPlaces() {
  return spans().flatMap(([from, low, to]) =>
    [0.12, 0.37, 0.62, 0.87].map((share) =>
      [0, 1].map((i) => {
        const rest = 1 - share;
        return Math.round(rest * rest * from[i] + 2 * rest * share * low[i] + share * share * to[i]);
      }),
    ),
  );
}

function spans() {
  return HOOKS.slice(1).map((to, i) => {
    const from = HOOKS[i];
    return [from, [(from[0] + to[0]) / 2, Math.max(from[1], to[1]) + SAG], to];
  });
}

/** Everything that hangs or stands before the wall. */
export function decor() {
  const wire = spans()
    .map(([from, low, to]) => `M${from} Q${low} ${to}`)
    .join(' ');
  return (
    poster() +
    snapshot() +
    shelf() +
    cabinet() +
    desk() +
    bookcase() +
    line(wire, '#1A1145', 3) +
    HOOKS.map(([x, y]) => circle(x, y, 4, '#6A55B8')).join('')
  );
}

/** Six pencil frames of Momo in a row of two by three, held by tape. */
function poster() {
  const drawings = momoDrawings();
  const cells = POSTER_FRAMES.map((name, i) =>
    group(
      `translate(${474 + (i % 2) * 56} ${130 + Math.floor(i / 2) * 50}) scale(.108)`,
      `<svg width="480" height="400" viewBox="0 -20 480 400">${drawings.paper}${drawings[name]}</svg>`,
    ),
  );
  const sheet = box(458, 112, 136, 176, 7, '#FFE3C4') + box(466, 120, 120, 160, 4, '#FFF3DF');
  const tape =
    group('rotate(-38 466 118)', box(446, 110, 44, 15, 2, '#FF9E8A', 0.85)) +
    group('rotate(34 588 118)', box(566, 110, 44, 15, 2, '#9BE8FF', 0.8));
  return group(
    'translate(-4 -20) rotate(-3 520 200)',
    box(462, 120, 136, 176, 7, '#1A1145', 0.35),
    sheet,
    ...cells,
    tape,
  );
}

/** A photo of two friends, no faces. */
function snapshot() {
  const friends =
    circle(642, 190, 11, '#B9764D') +
    circle(664, 190, 11, '#946047') +
    shape('M628 213 c2 -14 26 -14 28 0Z', '#F6B73C') +
    shape('M650 213 c2 -14 26 -14 28 0Z', '#8FD0F2') +
    shape('M632 188 c-2 -14 22 -14 21 0 c-4 -6 -14 -8 -21 0Z', '#2A1830') +
    circle(656, 180, 5, '#2C1A2C') +
    circle(672, 180, 5, '#2C1A2C');
  return group(
    'rotate(4 650 190)',
    box(620, 154, 74, 86, 5, '#1A1145', 0.3),
    box(616, 150, 74, 86, 5, '#FFF6E9'),
    box(623, 157, 60, 56, 3, '#7FD8BE'),
    friends,
    line('M653 146 v10', '#E2457B', 6),
  );
}

function shelf() {
  const books =
    box(456, 282, 20, 64, 4, '#FFC857') +
    box(478, 272, 24, 74, 4, '#2FB5A0') +
    box(504, 288, 18, 58, 4, '#FF8A73') +
    group('rotate(9 526 346)', box(526, 284, 20, 62, 4, '#7CA8FF'));
  const bands = line('M460 296 h12 M482 288 h16 M482 330 h16 M508 300 h10', '#FFF6E9', 3, 0.6);
  const pot = shape('M640 346 l-6 -38 h52 l-6 38Z', '#FF9E6B') + box(630, 302, 60, 11, 5, '#FFB98A');
  const leaves =
    shape(
      'M660 304 C640 280 628 258 640 244 C656 256 660 280 660 304 C662 268 676 244 694 244 C698 264 680 288 660 304 C670 290 690 278 706 284 C702 300 680 306 660 304 C646 292 626 284 614 292 C620 304 640 308 660 304Z',
      '#3FBF8F',
    ) + line('M660 302 C656 284 650 266 643 252 M661 300 C666 280 678 258 690 250', '#6FDDB2', 3, 0.7);
  const cup =
    shape('M568 346 l-4 -40 h38 l-4 40Z', '#E2457B') +
    line('M572 304 l-6 -34 M582 304 l1 -42 M592 304 l8 -32', '#FFD98A', 6) +
    line('M566 270 l-1 -6 M583 262 v-7 M600 272 l2 -6', '#FFF6E9', 5);
  return (
    box(440, 346, 278, 15, 7, '#8A6BD6') +
    box(440, 357, 278, 6, 3, '#5A45A8') +
    line('M470 363 v20 M688 363 v20', '#5A45A8', 8) +
    books +
    bands +
    pot +
    leaves +
    cup
  );
}

/** The drawing desk to the right: sheets, pencils, a jar and an unlit lamp on a long arm. */
function desk() {
  const top = box(1096, 452, 470, 20, 9, '#8A6BD6') + box(1096, 466, 470, 9, 4, '#5A45A8');
  const legs =
    line('M1130 474 L1116 720 M1532 474 L1546 720', '#4A3890', 18) +
    box(1380, 474, 150, 86, 8, '#5A45A8') +
    circle(1455, 516, 7, '#C79BEA');
  const lamp =
    line('M1450 452 V430 L1400 340 L1330 372', '#3A2B78', 10) +
    shape('M1346 346 L1372 380 Q1340 408 1306 396 Q1312 362 1346 346Z', '#FF8A73') +
    circle(1400, 340, 8, '#C79BEA') +
    oval(1450, 450, 42, 9, '#3A2B78');
  const sheets = group(
    'rotate(-6 1230 440)',
    box(1166, 428, 120, 24, 3, '#FFE9CF'),
    box(1172, 422, 116, 24, 3, '#FFF6E9'),
    line('M1190 434 q12 -10 22 0 t22 0', '#8A6B74', 2.5, 0.7),
  );
  const pencils =
    line('M1296 446 L1350 438', '#FFC24B', 7) +
    line('M1350 438 l9 -1.5', '#FFE9CF', 5) +
    line('M1300 450 L1362 451', '#2FB5A0', 7) +
    line('M1362 451 l9 0', '#FFE9CF', 5);
  const jar =
    box(1120, 404, 36, 48, 9, '#9BE8FF', 0.35) +
    line('M1128 404 l-8 -40 M1138 404 l2 -50 M1148 404 l12 -38', '#FF9E8A', 6) +
    line('M1133 408 l-2 -46 M1144 406 l6 -44', '#C9A6FF', 6) +
    box(1116, 402, 44, 8, 4, '#CDEBFF', 0.6);
  const drawing = group(
    'rotate(3 1220 260)',
    box(1164, 196, 120, 150, 5, '#FFF6E9'),
    shape('M1176 322 C1196 286 1214 318 1236 292 C1250 278 1266 300 1272 322Z', '#7FD8BE'),
    circle(1240, 236, 18, '#FFC24B'),
    line('M1190 250 q10 -14 20 0 q10 -14 20 0', '#5B3FA0', 5),
    line('M1224 188 v12', '#E2457B', 6),
  );
  return drawing + lamp + jar + sheets + pencils + top + legs;
}

/** A bookcase at the far left, seen only in very wide views. */
function bookcase() {
  const rows = [118, 258, 398].map((y, row) => {
    const colours = ['#FF8A73', '#2FB5A0', '#FFC857', '#7CA8FF', '#C79BEA', '#E2457B'];
    const spines = [0, 1, 2, 3, 4, 5, 6]
      .map((i) =>
        box(
          -292 + i * 27,
          y - 62 - ((i * 7 + row * 5) % 3) * 13,
          23,
          62 + ((i * 7 + row * 5) % 3) * 13,
          3,
          colours[(i + row * 2) % 6],
          0.85,
        ),
      )
      .join('');
    return spines + box(-306, y, 220, 12, 3, '#6A52B8');
  });
  return (
    box(-312, 16, 232, 540, 10, '#3A2A7C') +
    box(-302, 26, 212, 520, 6, '#281C60') +
    rows.join('') +
    box(-306, 536, 220, 14, 3, '#6A52B8')
  );
}
