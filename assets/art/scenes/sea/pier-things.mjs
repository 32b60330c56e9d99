// What stands on the pier and passes it: lamp posts, the pavilion with its oven, the ferry, bread close to the eye.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, toned } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { GOLD, MINT } from './palette.mjs';

/** A lamp post, lit; its foot at the origin, 650 units high. */
export const lampPost = () =>
  glow(0, -560, 210, 210, '#FFD08A', 0.62) +
  solid(-13, -540, 26, 560, 10, '#24486A', 'across') +
  box(-6, -530, 4, 540, 2, '#8FC4C4', 0.55) +
  solid(-24, -10, 48, 34, 10, '#1B3A5E') +
  box(-30, -548, 60, 14, 6, '#1B3A5E') +
  toned('M-26 -548 L-34 -618 Q0 -634 34 -618 L26 -548Z', 'down', [
    [0, '#FFE9B0'],
    [0.6, '#FFF9E4'],
    [1, GOLD],
  ]) +
  line('M-12 -550 L-15 -616 M12 -550 L15 -616', '#C98A52', 3, 0.7) +
  shape('M-42 -614 Q0 -664 42 -614 Q0 -628 -42 -614Z', '#1B3A5E') +
  circle(0, -646, 7, '#1B3A5E');

/** The roof at the pier's end, with an oven's light under it. */
export function pavilion(x, y) {
  return (
    glow(x, y - 36, 190, 120, '#FFC870', 0.8) +
    box(x - 44, y - 62, 88, 60, 3, '#FFD98A') +
    glow(x, y - 30, 60, 40, '#FFFBE8', 0.9) +
    [-42, -16, 14, 40].map((dx) => box(x + dx - 2, y - 66, 4.5, 68, 1, '#7E4E4E')).join('') +
    solid(x - 48, y - 24, 96, 24, 3, '#A8604E') +
    box(x - 48, y - 26, 96, 5, 2, '#FFE3A6') +
    [-30, -14, 2, 18, 32].map((dx) => oval(x + dx, y - 29, 7, 4.5, '#D9984E')).join('') +
    toned(
      `M${x - 66} ${y - 60} Q${x - 30} ${y - 78} ${x} ${y - 104} Q${x + 30} ${y - 78} ${x + 66} ${y - 60} Q${x} ${y - 70} ${x - 66} ${y - 60}Z`,
      'down',
      [
        [0, '#FF9A7A'],
        [0.6, '#D9604F'],
        [1, '#8A3A4A'],
      ],
    ) +
    line(`M${x} ${y - 102} v-20`, '#FFD9A0', 2.5) +
    shape(`M${x + 1} ${y - 122} l18 5 l-18 6Z`, MINT)
  );
}

/** Ferry line 4, all its windows lit. */
export const ferry = (x, y) =>
  group(
    `translate(${x} ${y}) scale(1.15)`,
    toned('M-78 -12 H84 C80 4 70 10 58 10 H-60 C-72 8 -76 0 -78 -12Z', 'down', [
      [0, '#E8F4EA'],
      [0.4, '#3FA89C'],
      [1, '#124A6A'],
    ]),
    box(-58, -34, 110, 23, 4, '#D9EEE4'),
    box(-30, -52, 62, 19, 4, '#BFE0DA'),
    box(6, -68, 14, 18, 2, '#E2746A'),
    [-50, -35, -20, -5, 10, 25, 38].map((dx) => box(dx, -28, 9, 10, 2, GOLD)).join(''),
    [-24, -10, 4, 18].map((dx) => box(dx, -47, 8, 8, 2, '#FFE9B0')).join(''),
    glow(0, -26, 110, 46, GOLD, 0.4),
  );

/** A bollard with its rope, and a basket of loaves, too near to be sharp. */
export function fore() {
  const bollard =
    line('M-330 760 C-220 842 -120 838 -34 724', '#C9A06A', 20) +
    line('M-330 754 C-220 834 -122 830 -38 716', '#F3D9A0', 5, 0.6) +
    solid(-92, 676, 96, 270, 26, '#2A4A6A', 'across') +
    solid(-106, 650, 124, 44, 20, '#3A6A88', 'across') +
    line('M-92 716 H4 M-92 734 H4', '#C9A06A', 15) +
    box(-78, 660, 44, 8, 4, '#BFE6DE', 0.7);
  return blurred(3.4, bollard, breadBasket());
}

/** Two long loaves and a round one in a woven basket, a cloth over its edge. */
function breadBasket() {
  const long = (x, y, turn) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      toned('M-24 70 V-62 C-24 -96 24 -96 24 -62 V70Z', 'across', [
        [0, '#8F4E30'],
        [0.4, '#E8A860'],
        [1, '#B06C3E'],
      ]),
      line('M-14 -50 l26 -16 M-14 -18 l26 -16 M-14 14 l26 -16', '#FFEBC4', 6, 0.85),
    );
  const weave = [0, 1, 2, 3].map((row) => `M${750 + row * 7} ${728 + row * 42} Q878 ${752 + row * 42} ${1006 - row * 7} ${728 + row * 42}`).join(' '); // prettier-ignore
  const staves = Array.from({ length: 8 }, (unused, i) => `M${762 + i * 33} 706 L${786 + i * 26} 930`).join(' ');
  return (
    oval(878, 694, 140, 22, '#4A2A3A') +
    long(918, 668, 14) +
    long(958, 662, 27) +
    group('translate(834 672) rotate(-8) scale(1.05)', loaf()) +
    toned('M738 692 Q878 722 1018 692 L990 990 H766Z', 'across', [
      [0, '#C98A52'],
      [0.4, '#E2B070'],
      [1, '#7E4E4A'],
    ]) +
    line(staves, '#8A5238', 5, 0.4) +
    line(weave, '#8A5238', 9, 0.5) +
    toned('M850 690 L972 706 L968 816 Q930 772 914 812 Q892 776 862 800Z', 'down', [
      [0, '#FFF6E0'],
      [1, '#BFD6D0'],
    ]) +
    line('M866 724 L968 738 M864 752 L968 766', '#E2604F', 7, 0.8) +
    line('M738 694 Q878 724 1018 694', '#F3D09A', 13)
  );
}

/** A loaf with a light crust and three cuts. */
const loaf = () =>
  oval(0, 4, 64, 34, '#5A2E2C', 0.55) +
  toned('M-58 18 C-74 -10 -50 -40 0 -40 C50 -40 74 -10 58 18 C40 34 -40 34 -58 18Z', 'down', [
    [0, '#FFD08A'],
    [0.45, '#DB9450'],
    [1, '#7E4230'],
  ]) +
  line('M-30 -24 q10 14 2 32 M0 -30 q10 16 2 36 M30 -24 q8 12 2 30', '#FFEBC4', 6, 0.85);
