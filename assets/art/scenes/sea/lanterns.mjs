// The lanterns of level 3: paper around a light, and what can hang on them.

import { mix } from '../../tools/colour.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { CREAM, GOLD } from './palette.mjs';

/** The paper's outline; origin is its middle. */
export const PAPER =
  'M-27 -46 C-44 -34 -50 -14 -50 4 C-50 24 -42 40 -27 50 H27 C42 40 50 24 50 4 C50 -14 44 -34 27 -46Z';
const VIEW = [-60, -84, 120, 180];

/** A lit paper lantern; the light is warmest low, where the flame stands. */
function lantern({ edge, paper, heart, rim = '#8A5A3A', lit = 1 }) {
  const ribs = [-30, -14, 2, 18, 34].map((y) => `M${-rib(y)} ${y} Q0 ${y + 9} ${rib(y)} ${y}`);
  return (
    line('M0 -54 C-12 -66 -8 -78 0 -78 C8 -78 12 -66 0 -54', mix(rim, CREAM, 0.3), 3.5) +
    toned(PAPER, 'across', [
      [0, edge],
      [0.25, paper],
      [0.55, mix(paper, heart, 0.6)],
      [0.8, paper],
      [1, mix(edge, '#A8503C', 0.25 * lit)],
    ]) +
    clipped(PAPER, glow(0, 14, 46, 50, heart, 0.95 * lit), glow(0, 24, 20, 24, '#FFFFFF', 0.7 * lit)) +
    line(ribs.join(' '), mix(edge, '#A8503C', 0.3), 2.4, 0.42) +
    line('M-38 -22 C-44 -8 -44 8 -40 22', '#FFFFFF', 4, 0.5 * lit + 0.1) +
    box(-29, -54, 58, 12, 6, rim) +
    box(-25, -52, 30, 4, 2, mix(rim, CREAM, 0.5)) +
    box(-25, 46, 50, 10, 5, rim) +
    box(-21, 48, 26, 3, 1.5, mix(rim, CREAM, 0.5)) +
    line('M0 56 V70', rim, 2.5) +
    shape('M-5 68 h10 l2 22 h-14Z', mix(rim, GOLD, 0.35))
  );
}

const rib = (y) => 50 - Math.max(0, (Math.abs(y - 2) - 8) ** 1.55 * 0.082);

/** An oven glove as it is seen through paper; lies on a lantern. */
const gloveShadow = () =>
  group(
    'translate(2 6) scale(.62)',
    shape('M-24 44 V2 C-24 -40 28 -40 28 -2 V6 C34 -10 52 -6 46 10 C42 24 30 30 26 44Z', '#A8583A', 0.62),
    box(-29, 40, 60, 15, 6, '#8A4632', 0.68),
  );

/** A double bow on a lantern's loop, with two ends of thread. */
const bow = () =>
  line('M-2 4 C-10 22 -18 26 -22 40 M3 4 C8 20 20 24 20 36', '#FFE9B0', 4) +
  shape('M0 0 C-12 -22 -38 -20 -34 -2 C-32 12 -12 10 0 0Z', '#FFD98A') +
  shape('M0 0 C12 -22 38 -20 34 -2 C32 12 12 10 0 0Z', '#FFCB66') +
  shape(
    'M-8 -3 C-16 -12 -27 -11 -26 -2 C-24 5 -14 2 -8 -3Z M8 -3 C16 -12 27 -11 26 -2 C24 5 14 2 8 -3Z',
    '#B9783E',
    0.55,
  ) +
  oval(0, 0, 8, 9, '#FFF0C2');

const tints = {
  'lantern-gold': { edge: '#F7A93F', paper: '#FFCB5E', heart: CREAM },
  'lantern-peach': { edge: '#EE7F56', paper: '#FFAB76', heart: '#FFEFD2', rim: '#8F4A42' },
  'lantern-mint': { edge: '#4FB796', paper: '#9BE3BE', heart: '#FBFFE0', rim: '#3F7A6A' },
  'lantern-pale': { edge: '#7FA6B4', paper: '#B9D3D6', heart: '#E6F2EE', rim: '#4E7284', lit: 0.3 },
};

/** A small light on a long string: origin is the light. */
const stringLight = () =>
  line('M0 -190 C-4 -140 4 -90 0 -30', '#F6E2B4', 4) +
  line('M-6 -34 q6 8 12 0 M-6 -28 q6 8 12 0', '#FFF3D0', 4) +
  group('scale(.5)', lantern(tints['lantern-gold']));

/** Draws `[{ name, content, view }]` for the atlas. `glove-shadow` has the lanterns' view: origin on origin. */
export const lanterns = () => [
  ...Object.entries(tints).map(([name, tint]) => ({ name, content: lantern(tint), view: VIEW })),
  { name: 'glove-shadow', content: gloveShadow(), view: VIEW },
  { name: 'knot', content: bow(), view: [-44, -26, 88, 72] },
  { name: 'string-light', content: stringLight(), view: [-40, -196, 80, 250] },
  {
    name: 'net-knot',
    content: circle(0, 0, 9, '#E8B660') + circle(-1.5, -2, 6, '#FFE9B0') + line('M-5 3 q5 4 9 -1', '#B9783E', 2),
    view: [-12, -12, 24, 24],
  },
];
