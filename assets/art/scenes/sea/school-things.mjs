// What stands on the quay after school: the school's corner, lamps, a bench, Pak Arif's bus, a boat without wind.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, toned, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { CREAM, GOLD } from './palette.mjs';

/** Where the quay begins, and everything that stands on it. */
export const QUAY = 584;

const hull = (x, y) =>
  group(
    `translate(${x} ${y})`,
    line('M0 -4 V-112', '#7E5A4E', 3.5),
    toned('M4 -108 C40 -80 50 -40 46 -16 H4Z', 'across', [[0, '#FFFBEC'], [1, '#D6EBDD']]), // prettier-ignore
    shape('M-4 -96 C-24 -66 -30 -36 -28 -16 H-4Z', '#F5D9A0'),
    toned('M-46 -10 H58 C54 6 44 14 30 14 H-24 C-38 12 -44 4 -46 -10Z', 'down', [[0, '#E2746A'], [1, '#96404A']]), // prettier-ignore
    line('M-44 -8 H56', '#FFE3C4', 3),
  );

/** Waits for wind, upside down in its own mirror. */
export const sailboat = (x, y) =>
  `<g opacity=".42">${group(`translate(0 ${2 * y + 22}) scale(1 -1)`, hull(x, y))}</g>` + hull(x, y);

/** A bollard at the quay's edge. */
export const bollard = (x) =>
  oval(x + 6, QUAY + 4, 30, 6, '#1D4F6A', 0.4) +
  solid(x - 15, QUAY - 46, 30, 50, 8, '#2A5A74', 'across') +
  solid(x - 22, QUAY - 54, 44, 16, 8, '#3A7088') +
  box(x - 16, QUAY - 52, 18, 5, 2, '#BFE6DE', 0.7);

/** The school, a corner of it, with its flag and a clock that says half past three. */
export function schoolHouse() {
  const windows = [];
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 6; i++) windows.push(box(-300 + i * 56, 300 + row * 104, 38, 62, 5, '#7FC3C4') + box(-300 + i * 56, 300 + row * 104, 38, 16, 5, '#D9F3E4', 0.7) + line(`M${-281 + i * 56} ${300 + row * 104} v62`, '#F3E6C8', 4)); // prettier-ignore
  return (
    solid(-330, 250, 360, 336, 6, '#E8C39A', 'across') +
    windows.join('') +
    shape('M-340 256 L-150 168 L40 256Z', '#B9625A') +
    line('M-340 258 H40', '#F3E6C8', 9) +
    circle(-150, 220, 22, CREAM) +
    line('M-150 220 V206 M-150 220 L-140 228', '#2A5A74', 4) +
    box(-330, 566, 360, 20, 3, '#A8765E') +
    wash('across', [-120, 250, 152, 336], [[0, '#2F6580', 0], [1, '#2F6580', 0.35]]) // prettier-ignore
  );
}

/** A street lamp that is not lit; (x, y) is its light. */
export const lamp = (x, y) =>
  oval(x + 8, QUAY + 34, 36, 7, '#1D4F6A', 0.4) +
  solid(x - 8, y + 44, 16, QUAY - y - 14, 6, '#2A5A74', 'across') +
  solid(x - 16, QUAY + 6, 32, 28, 8, '#24506A') +
  box(x - 20, y + 36, 40, 10, 5, '#24506A') +
  toned(`M${x - 17} ${y + 36} L${x - 23} ${y - 12} Q${x} ${y - 22} ${x + 23} ${y - 12} L${x + 17} ${y + 36}Z`, 'down', [
    [0, '#D9F0E0'],
    [1, '#9CCFC6'],
  ]) + // prettier-ignore
  line(`M${x - 11} ${y - 8} L${x - 8} ${y + 30}`, '#FFFFFF', 4, 0.7) +
  shape(`M${x - 29} ${y - 10} Q${x} ${y - 46} ${x + 29} ${y - 10} Q${x} ${y - 20} ${x - 29} ${y - 10}Z`, '#24506A') +
  circle(x, y - 32, 5, '#24506A');

/** A bench that looks at the water. */
export const bench = (x, y) =>
  oval(x + 96, y + 8, 124, 9, '#1D4F6A', 0.4) +
  [18, 174]
    .map(
      (dx) =>
        solid(x + dx - 7, y - 44, 14, 52, 4, '#24506A', 'across') +
        line(`M${x + dx} ${y - 46} L${x + dx - 4} ${y - 108}`, '#24506A', 9),
    )
    .join('') + // prettier-ignore
  [-104, -84].map((dy) => solid(x, y + dy, 192, 14, 6, '#C98A62')).join('') +
  solid(x - 4, y - 52, 200, 14, 6, '#D99A6A') +
  box(x, y - 51, 192, 4, 2, '#FFE3C4', 0.7);

/** Pak Arif's bus, seen from its side. */
export const bus = (x, y) =>
  oval(x + 104, y + 4, 134, 9, '#1D4F6A', 0.45) +
  toned(
    `M${x - 20} ${y - 10} V${y - 104} Q${x - 20} ${y - 124} ${x} ${y - 124} H${x + 208} Q${x + 226} ${y - 122} ${x + 230} ${y - 98} L${x + 236} ${y - 50} V${y - 10}Z`,
    'down',
    [
      [0, '#FFF3D0'],
      [0.4, '#F5D9A0'],
      [0.46, '#E2746A'],
      [1, '#A8484E'],
    ],
  ) +
  [0, 46, 92, 138]
    .map(
      (dx) =>
        box(x + dx - 6, y - 106, 38, 38, 6, '#5FA9B4') + shape(`M${x + dx} ${y - 102} h14 l-14 26Z`, '#FFFFFF', 0.4),
    )
    .join('') + // prettier-ignore
  box(x + 186, y - 106, 36, 88, 6, '#5FA9B4') +
  line(`M${x + 204} ${y - 106} v88`, '#F5D9A0', 4) +
  circle(x + 230, y - 28, 7, '#FFF6D8') +
  [30, 176].map((dx) => circle(x + dx, y - 8, 20, '#1D3A54') + circle(x + dx, y - 8, 9, '#BFDAD4')).join('') +
  box(x - 22, y - 34, 10, 14, 3, GOLD);

/** A school bag with a tag, too near to be sharp. */
export function fore() {
  const bag =
    toned('M770 990 V724 C770 650 812 626 872 626 C932 626 974 650 974 724 V990Z', 'across', [
      [0, '#3FB7A0'],
      [0.6, '#2A8C92'],
      [1, '#1B5874'],
    ]) +
    line('M832 634 C832 588 912 588 912 634', '#1B5874', 15) +
    line('M782 742 H962', '#BFF0DE', 6, 0.7) +
    solid(802, 774, 140, 120, 22, '#2F9C9A') +
    circle(872, 800, 9, GOLD) +
    line('M872 808 V840', CREAM, 5) +
    circle(872, 852, 13, '#E2746A');
  return blurred(4, group('translate(0 -44)', bag));
}
