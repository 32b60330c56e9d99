// What stands in Kei's room: the desk with its tea, a lamp, shells and a bottle ship, the door to Oma.

import { mix } from '../../tools/colour.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, toned } from '../rooms/light.mjs';
import { books, cup, pot, rounded, solid } from '../rooms/things.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';
import { kalimba } from './things.mjs';

/** Oma's door, ajar: [x, y, width, height] of its frame. */
export const DOOR = [24, 132, 150, 520];

/** The door stands a hand open; the kitchen behind it is lit. */
export function omasDoor() {
  const [x, y, width, height] = DOOR;
  const leaf = `M${x + 8} ${y + 8} H${x + width - 34} V${y + height - 2} L${x + 8} ${y + height}Z`;
  return (
    solid(x - 14, y - 16, width + 28, height + 16, 10, '#245F76') +
    box(x, y, width, height, 4, '#FFD98A') +
    toned(`M${x + 100} ${y} H${x + width} V${y + height} H${x + 100}Z`, 'down', [
      [0, '#FFE7AE'],
      [1, '#F5A95A'],
    ]) +
    toned(leaf, 'across', [
      [0, '#1B4F6A'],
      [0.8, '#2F7A90'],
      [1, '#5FA0A0'],
    ]) +
    [y + 36, y + 290].map((top, i) => panel(x + 24, top, 76, i ? 200 : 224)).join('') +
    circle(x + 104, y + 276, 8, '#F3C46A') +
    circle(x + 102, y + 273, 3, CREAM) +
    box(x + 4, y + height - 6, width - 34, 6, 2, '#FFE6A0')
  );
}

const panel = (x, y, width, height) =>
  solid(x, y, width, height, 8, '#1F5872') + line(`M${x + 6} ${y + height - 5} h${width - 12}`, '#6FB8BC', 3, 0.45);

/** Light from the kitchen on the floor and up the wall. */
export const doorLight = () =>
  blended(
    'screen',
    blurred(
      10,
      toned('M20 652 H178 L330 900 H-10Z', 'down', [
        [0, '#FFD080', 0.55],
        [1, '#FFC070', 0],
      ]),
    ),
    glow(150, 400, 130, 330, '#FFC878', 0.32),
  );

/** A board with legs under the window, and what stands on it; `floor` is its upper side. */
export function desk(floor) {
  return (
    solid(352, floor, 640, 26, 8, '#A8664A') +
    box(358, floor + 2, 628, 5, 2, '#F3BE84', 0.75) +
    solid(372, floor + 26, 22, 160, 6, '#6A3E46', 'across') +
    solid(948, floor + 26, 22, 160, 6, '#6A3E46', 'across') +
    solid(760, floor + 26, 170, 66, 8, '#8A5046') +
    box(826, floor + 52, 38, 9, 4, '#F3C46A') +
    group(`translate(676 ${floor - 34}) rotate(-8) scale(.72)`, kalimba()) +
    teapot(430, floor) +
    cup(508, floor + 6, 0.72, '#8FE0C6') +
    books(758, floor, [
      [26, 84, '#E2746A'],
      [20, 98, '#F3C46A'],
      [30, 78, '#3FA89C'],
      [22, 92, '#7C6FC0', 9],
    ]) +
    shellJar(900, floor)
  );
}

const teapot = (x, y) =>
  group(
    `translate(${x} ${y}) scale(.9)`,
    `<path d="M40 -40 C78 -44 62 -74 84 -78" fill="none" stroke="#D9755A" stroke-width="14" stroke-linecap="round"/>`,
    `<path d="M-42 -60 C-86 -64 -82 -14 -38 -18" fill="none" stroke="#A84E48" stroke-width="10" stroke-linecap="round"/>`,
    toned('M-46 -50 C-44 -84 44 -84 46 -50 C54 -20 34 0 18 0 H-18 C-34 0 -54 -20 -46 -50Z', 'across', [
      [0, '#F5A07A'],
      [0.45, '#E0745A'],
      [1, '#93404A'],
    ]),
    oval(0, -74, 26, 7, '#C45C50'),
    circle(0, -84, 7, '#FFD9A8'),
    line('M-30 -52 C-28 -64 -16 -70 -6 -71', '#FFE3C4', 5, 0.7),
  );

/** Steam over the teapot, to be moved by a stage. */
export const steam = () =>
  blurred(
    5,
    line('M506 424 C492 400 520 386 506 360 C494 338 516 322 508 298', CREAM, 13, 0.34),
    line('M520 420 C534 398 508 380 524 352 C534 334 520 320 526 308', CREAM, 9, 0.22),
  );

const shellJar = (x, y) =>
  box(x - 30, y - 74, 60, 74, 14, '#BFF0E4', 0.3) +
  [
    [-14, -12, '#FFD9C0'],
    [8, -14, '#FFF3D0'],
    [-4, -30, '#F6B9A0'],
    [14, -34, '#CFEDE4'],
    [-14, -46, '#FFE3C4'],
  ]
    .map(([dx, dy, colour]) => oval(x + dx, y + dy, 12, 9, colour))
    .join('') + // prettier-ignore
  box(x - 34, y - 84, 68, 14, 6, '#C98A52') +
  line(`M${x - 20} ${y - 62} V${y - 18}`, '#FFFFFF', 4, 0.5);

/** The lamp on the desk, its shade warm. */
export const deskLamp = (x, y) =>
  solid(x - 30, y - 12, 60, 12, 6, '#8A5046') +
  line(`M${x} ${y - 12} V${y - 92}`, '#8A5046', 8) +
  toned(`M${x - 30} ${y - 158} H${x + 30} L${x + 62} ${y - 86} Q${x} ${y - 72} ${x - 62} ${y - 86}Z`, 'down', [
    [0, '#FFB765'],
    [0.6, '#FFD98A'],
    [1, '#FFF3CC'],
  ]) +
  oval(x, y - 84, 56, 8, '#FFFBE8');

/** A shelf high on the wall: bottle ship, a plant that hangs, a radio. */
export function shelf(x, y) {
  const leaf = (px, py, r, i) => oval(px, py, r, r * 0.7, i % 2 ? '#4FB48A' : '#7FD0A0');
  return (
    solid(x, y, 330, 16, 6, '#A8664A') +
    solid(x + 24, y + 16, 12, 26, 4, '#6A3E46') +
    solid(x + 290, y + 16, 12, 26, 4, '#6A3E46') +
    box(x + 30, y - 54, 116, 50, 24, '#BFF0E4', 0.35) +
    box(x + 144, y - 40, 26, 22, 6, '#BFF0E4', 0.4) +
    box(x + 168, y - 38, 12, 18, 4, '#C98A52') +
    shape(`M${x + 56} ${y - 18} h60 l-12 12 h-36Z`, '#E2746A') +
    shape(`M${x + 84} ${y - 22} v-26 l26 26Z M${x + 80} ${y - 22} v-20 l-20 20Z`, CREAM) +
    line(`M${x + 44} ${y - 44} h70`, '#FFFFFF', 4, 0.5) +
    pot(x + 250, y, 54, 40, '#D9755A') +
    line(`M${x + 256} ${y - 42} C${x + 300} ${y - 60} ${x + 312} ${y - 10} ${x + 306} ${y + 62} M${x + 244} ${y - 42} C${x + 214} ${y - 52} ${x + 212} ${y - 20} ${x + 214} ${y + 18}`, '#3F8A6A', 4) + // prettier-ignore
    [[306, 62, 12], [310, 34, 13], [300, 6, 13], [310, -22, 13], [286, -48, 14], [262, -60, 14], [236, -54, 14], [216, -30, 12], [210, -4, 12], [216, 20, 11]].map(([px, py, r], i) => leaf(x + px, y + py, r, i)).join('') // prettier-ignore
  );
}

const PATCHES = ['#2F8F98', '#EBC98E', '#D96A62', '#7FD0B8', '#6A60B0', '#E89A58', '#256F8C', '#EDBFA6'];

/** The patchwork of the quilt, [columns, rows] of `size`; leaning patches follow the cloth. */
export function patchwork(x, y, columns, rows, size, drop = 0) {
  const tiles = [];
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++) {
      const colour = PATCHES[(i * 3 + row * 5) % PATCHES.length];
      const [px, py] = [x + i * size, y + row * size * 0.8 + i * drop];
      const edge = size - 16;
      tiles.push(
        shape(`M${px} ${py} l${size + 1} ${drop} v${size * 0.8 + 1} l${-size - 1} ${-drop}Z`, colour),
        line(
          `M${px + 8} ${py + 9} l${edge} ${drop * 0.8} v${size * 0.8 - 17} l${-edge} ${-drop * 0.8}Z`,
          mix(colour, '#FFFFFF', 0.4),
          3,
          0.5,
        ),
      );
      if ((i + row) % 2 === 0)
        tiles.push(circle(px + size / 2, py + size * 0.4 + drop / 2, size * 0.15, mix(colour, CREAM, 0.6)));
    }
  return tiles.join('');
}

/** Kei's bed close to the eye: the quilt's edge, and the headboard that will be a stern. */
export function bedEdge() {
  const cloth = 'M520 940 C512 850 530 760 572 722 C620 684 700 690 780 682 C980 664 1240 668 1620 650 V940Z';
  return (
    clipped(
      cloth,
      patchwork(500, 640, 12, 5, 98, -2),
      toned('M480 640 H1640 V940 H480Z', 'down', [
        [0, '#FFF3D0', 0.12],
        [0.25, '#0C2A55', 0],
        [1, '#0C2A55', 0.62],
      ]),
      line(
        'M640 690 C620 760 640 840 620 930 M860 680 C880 760 850 850 880 930 M1120 670 C1100 760 1130 850 1110 930',
        '#0C2A55',
        26,
        0.16,
      ),
      line('M700 690 C690 760 710 850 690 930 M960 680 C970 760 940 850 960 930', '#FFFFFF', 18, 0.1),
    ) + line('M524 900 C516 840 532 762 574 724 C622 686 700 692 780 684 C980 666 1240 670 1620 652', '#FFF3D0', 7, 0.8)
  );
}

/** A round rug with rings, where the chair stands. */
export const rug = (x, y) =>
  oval(x, y, 300, 54, '#0C2A55', 0.3) +
  oval(x, y - 4, 296, 52, '#3FA89C') +
  oval(x, y - 4, 236, 41, '#F5D9A0') +
  oval(x, y - 4, 214, 37, '#2F7F9A') +
  oval(x, y - 4, 120, 21, '#E2746A') +
  oval(x, y - 4, 96, 17, '#F5D9A0');

/** Two prints: a whale, a wave. */
export const prints = () =>
  group(
    'translate(238 96) rotate(-3)',
    solid(-46, -40, 92, 80, 6, '#F5E6C4'),
    box(-38, -32, 76, 64, 4, '#2F8F9A'),
    clipped(rounded(-38, -32, 76, 64, 4), shape('M-30 8 C-20 -16 20 -18 30 4 C34 -4 38 -8 44 -8 C40 2 40 8 36 12 C20 26 -20 26 -30 8Z', CREAM), circle(-16, 4, 2.5, '#0C2A55'), shape('M-44 22 q12 -10 24 0 t24 0 t24 0 t24 0 V40 H-44Z', '#155579')), // prettier-ignore
    circle(0, -44, 5, '#E2746A'),
  ) +
  glow(238, 96, 90, 80, MINT, 0.06) +
  circle(330, 60, 0.1, GOLD);
