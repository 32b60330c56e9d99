// Kei's room above the water at evening: the window a hand open, tea, a lamp, Oma's door ajar.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, line, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { GOLD, MINT } from './palette.mjs';
import { bedEdge, desk, deskLamp, doorLight, omasDoor, prints, rug, shelf, steam } from './room-things.mjs';
import { seaOutside } from './view-out.mjs';

/** The opening of the window: [x, y, width, height]. */
export const WINDOW = [404, 92, 330, 330];
const DESK = 512;
const FLOOR = 640;
/** The foot of the lamp on the desk. */
export const LAMP = [856, 512];

/** Layers: `leaf` is the window's right half, hung at its right edge; `curtain` and `steam` may sway; `fore` lies before people. */
export function room() {
  const random = createRandom(53);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.7, parallax: 0.3, quality: 62 },
    { name: 'leaf', content: leaf(), view: WIDE, scale: 0.8, parallax: 0.3, quality: 66 },
    { name: 'curtain', content: drapes(), view: WIDE, scale: 0.8, parallax: 0.3, quality: 64 },
    { name: 'steam', content: steam(), view: WIDE, scale: 0.4, parallax: 0.3, quality: 60 },
    { name: 'fore', content: bedEdge(), view: WIDE, scale: 0.5, parallax: 1, quality: 60 },
  ];
}

function back(random) {
  const [x, y, width, height] = WINDOW;
  return (
    wall() +
    glow(LAMP[0], LAMP[1] - 110, 520, 420, '#FFC878', 0.5) +
    glow(x + width / 2, y + height / 2, 420, 330, MINT, 0.24) +
    omasDoor() +
    prints() +
    shelf(800, 214) +
    clipped(rounded(x, y, width, height, 14), seaOutside(random, WINDOW)) +
    frame() +
    floor() +
    desk(DESK) +
    deskLamp(...LAMP) +
    rug(280, 740) +
    doorLight() +
    light()
  );
}

/** Boards painted sea green, lighter where evening comes in. */
function wall() {
  const boards = Array.from({ length: 25 }, (unused, i) => `M${-310 + i * 78} -200 V${FLOOR}`).join(' ');
  return (
    wash(
      'down',
      [-320, -200, 1920, 860],
      [
        [0, '#14496A'],
        [0.4, '#27748C'],
        [0.75, '#3A8F98'],
        [1, '#2A6C84'],
      ],
    ) +
    line(boards, '#124868', 4, 0.28) +
    line(
      boards.replace(/M(-?\d+)/g, (all, at) => `M${Number(at) + 4}`),
      '#8FE0C6',
      2,
      0.14,
    ) +
    solid(-330, FLOOR - 34, 1940, 36, 6, '#1F5C78')
  );
}

function floor() {
  const seams = [-700, -380, -120, 100, 300, 500, 720, 980, 1300, 1700].map((x) => `M${500 + (x - 500) * 0.62} ${FLOOR} L${500 + (x - 500) * 1.5} 930`); // prettier-ignore
  return (
    wash(
      'down',
      [-320, FLOOR, 1920, 290],
      [
        [0, '#8A5A52'],
        [0.4, '#6E4650'],
        [1, '#2E2A50'],
      ],
    ) +
    line(seams.join(' '), '#3A2A4C', 4, 0.5) +
    box(-320, FLOOR - 2, 1920, 5, 2, '#0C2A48', 0.45)
  );
}

/** The window's frame with its left half closed; the right half is the layer `leaf`. */
function frame() {
  const [x, y, width, height] = WINDOW;
  const middle = x + width / 2;
  return (
    shape(`M${x + 24} ${y} h56 l-90 ${height} h-40Z`, '#FFFFFF', 0.08) +
    line(`M${x} ${y + height * 0.4} H${middle - 8}`, '#F0DCC0', 9) +
    `<path d="${rounded(x + 6, y + 6, width / 2 - 10, height - 12, 8)}" fill="none" stroke="#F5E4C8" stroke-width="13"/>` +
    line(`M${middle - 8} ${y + 12} V${y + height - 10}`, '#B98A72', 4, 0.7) +
    `<path d="${rounded(x, y, width, height, 16)}" fill="none" stroke="#E6CDAA" stroke-width="16"/>` +
    `<path d="${rounded(x - 7, y - 7, width + 14, height + 14, 20)}" fill="none" stroke="#FFF6E0" stroke-width="3" opacity=".7"/>` +
    solid(x - 34, y + height + 2, width + 68, 24, 10, '#F0DCC0') +
    box(x - 28, y + height + 4, width + 56, 6, 3, '#FFFBEC', 0.8)
  );
}

/** The right half, open a hand wide: nearer to the eye at its free edge. */
function leaf() {
  const [x, y, width, height] = WINDOW;
  const [hinge, free] = [x + width - 6, x + width / 2 + 34];
  const pane = `M${free + 7} ${y + 2} L${hinge - 8} ${y + 14} V${y + height - 14} L${free + 7} ${y + height + 2}Z`;
  return (
    toned(pane, 'across', [
      [0, '#BFF0E4', 0.26],
      [1, '#BFF0E4', 0.06],
    ]) +
    shape(`M${free + 30} ${y + 8} h34 l-50 ${height - 20} h-6Z`, '#FFFFFF', 0.14) +
    line(`M${free} ${y + height * 0.4} L${hinge} ${y + height * 0.4 + 2}`, '#F5E4C8', 9) +
    `<path d="M${free} ${y - 6} L${hinge} ${y + 8} V${y + height - 8} L${free} ${y + height + 8}Z" fill="none" stroke="#F5E4C8" stroke-width="13" stroke-linejoin="round"/>` +
    line(`M${free - 5} ${y - 4} V${y + height + 6}`, '#FFFBEC', 3, 0.9) +
    line(`M${free + 6} ${y + 4} V${y + height - 2}`, '#A97F6C', 3, 0.6) +
    circle(free, y + height * 0.56, 7, GOLD)
  );
}

/** One thin curtain at the left, moved by the air, and its rod. */
function drapes() {
  const cloth =
    'M352 62 H452 C446 130 420 190 424 250 C428 316 446 350 438 404 C410 416 372 412 346 408 C360 360 352 310 350 260 C348 190 350 120 352 62Z';
  return (
    line('M330 58 H812', '#A8664A', 11) +
    circle(328, 58, 12, '#D99A5E') +
    circle(814, 58, 12, '#D99A5E') +
    toned(cloth, 'across', [
      [0, '#FFE9BE', 0.96],
      [0.6, '#F5C98A', 0.93],
      [1, '#E8A870', 0.9],
    ]) +
    clipped(
      cloth,
      line(
        'M376 60 C372 180 376 320 372 470 M404 60 C398 160 390 220 396 300 C400 370 412 410 404 470 M430 60 C424 140 408 200 412 280',
        '#B9784E',
        6,
        0.4,
      ),
      line('M390 60 C386 180 384 320 390 470 M418 60 C410 160 402 220 406 300', '#FFF9E6', 5, 0.5),
      box(330, 380, 140, 9, 0, '#3FA89C', 0.8),
    ) +
    [360, 384, 408, 434].map((x) => circle(x, 60, 6, '#F3C46A')).join('')
  );
}

function light() {
  const [x, y] = LAMP;
  return (
    blended('multiply', vignette('#14265E', 0.78, [430, 330], [1060, 800])) +
    blended(
      'screen',
      glow(x, y - 96, 210, 170, '#FFD98A', 0.7),
      glow(x, y + 20, 330, 60, '#FFC878', 0.35),
      blurred(
        22,
        toned('M430 440 H720 L560 900 H150Z', 'down', [
          [0, '#8FE0C6', 0.16],
          [1, '#8FE0C6', 0],
        ]),
      ),
    ) +
    grain(WIDE, '#FFFFFF', 0.012, 6)
  );
}
