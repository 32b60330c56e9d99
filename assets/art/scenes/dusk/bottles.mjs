// Bottles from the beach, as glass in low sun. Origin: the middle of the foot; a bottle is about 100 units high.

import { mix } from '../../tools/colour.mjs';
import { box, group, line, oval, shape } from '../../tools/svg.mjs';
import { toned } from '../rooms/light.mjs';
import { CREAM } from './palette.mjs';

export const GLASS = ['#4FA58A', '#C98A3C', '#7FA9D9', '#D9799A', '#9C86D6', '#E9DCC6'];

const OUTLINES = [
  'M-7 -100 H7 V-76 C8 -66 18 -60 18 -46 V-6 Q18 0 11 0 H-11 Q-18 0 -18 -6 V-46 C-18 -60 -8 -66 -7 -76Z',
  'M-8 -92 H8 V-78 C9 -66 21 -62 21 -50 V-6 Q21 0 14 0 H-14 Q-21 0 -21 -6 V-50 C-21 -62 -9 -66 -8 -78Z',
  'M-6 -108 H6 V-72 C7 -60 15 -54 15 -42 V-5 Q15 0 10 0 H-10 Q-15 0 -15 -5 V-42 C-15 -54 -7 -60 -6 -72Z',
];
const TOPS = [-100, -92, -108];

/** One bottle with its shadow towards us; `shade` 0 leaves the shadow away. */
export function bottle(kind, colour, shade = 1) {
  const top = TOPS[kind];
  return (
    (shade
      ? shape(`M-17 0 H17 L8 56 L-20 58Z`, '#4A2F78', 0.3 * shade) +
        shape(`M-8 2 H8 L0 40 L-10 40Z`, mix(colour, '#FFE9B0', 0.5), 0.4)
      : '') +
    toned(OUTLINES[kind], 'across', [
      [0, mix(colour, '#2F2058', 0.35)],
      [0.3, colour],
      [0.55, mix(colour, '#FFF0C4', 0.62)],
      [0.8, mix(colour, '#FFE0A0', 0.3)],
      [1, mix(colour, '#2F2058', 0.25)],
    ]) +
    box(-13, -38, 26, 22, 3, CREAM, 0.55) +
    box(-8, top - 3, 16, 9, 3, mix(colour, '#2F2058', 0.45)) +
    line(`M-11 -52 V-12`, '#FFFFFF', 3, 0.5) +
    line(`M4 ${top + 10} v14`, '#FFF6DC', 3, 0.7)
  );
}

/** A row of `count` bottles from `from` to `to` standing on `y`, so many units high. */
export function bottleRow(random, from, to, y, count, height) {
  const step = (to - from) / (count - 1);
  return Array.from({ length: count }, (unused, i) => {
    const kind = Math.floor(random() * 3);
    const colour = GLASS[Math.floor(random() * GLASS.length)];
    const x = (from + i * step + (random() - 0.5) * step * 0.16).toFixed(1);
    return group(`translate(${x} ${(y + (random() - 0.5) * height * 0.06).toFixed(1)}) scale(${(height / 100).toFixed(3)})`, bottle(kind, colour)); // prettier-ignore
  }).join('');
}

/** A soft shadow under who stands in low sun from the right. */
export const footShadow = () => oval(-30, 0, 110, 12, '#33206A', 0.34) + oval(0, 0, 62, 9, '#33206A', 0.3);
