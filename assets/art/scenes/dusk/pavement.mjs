// What stands along the pavement: lamp posts, trees, the far wall. Origins: the ground.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned, wash } from '../rooms/light.mjs';
import { NIGHT } from './palette.mjs';

/** How high the light of a lamp post is. */
export const LAMP_LIGHT = 352;

/** A lamp post that is not lit; the sun lies on its right side. */
export const lampPost = (lit = false) =>
  oval(-40, 0, 62, 6, NIGHT, 0.28) +
  line(`M0 -4 V-${LAMP_LIGHT - 18}`, NIGHT, 10) +
  line(`M3 -30 V-${LAMP_LIGHT - 26}`, '#C97B93', 2.6, 0.8) +
  box(-15, -26, 30, 28, 7, NIGHT) +
  box(-10, -120, 20, 9, 4, NIGHT) +
  line(`M-2 -${LAMP_LIGHT - 46} q-20 -2 -22 14 M2 -${LAMP_LIGHT - 46} q20 -2 22 14`, NIGHT, 5) +
  shape(`M-19 -${LAMP_LIGHT - 18} L-13 -${LAMP_LIGHT + 20} H13 L19 -${LAMP_LIGHT - 18}Z`, lit ? '#FFF1C6' : '#8C6AA8') +
  (lit ? '' : shape(`M4 -${LAMP_LIGHT - 18} L6 -${LAMP_LIGHT + 20} H13 L19 -${LAMP_LIGHT - 18}Z`, '#FFC99A', 0.8)) +
  shape(`M-25 -${LAMP_LIGHT + 19} Q0 -${LAMP_LIGHT + 46} 25 -${LAMP_LIGHT + 19}Z`, NIGHT) +
  circle(0, -LAMP_LIGHT - 38, 5, NIGHT) +
  box(-23, -LAMP_LIGHT + 14, 46, 8, 4, NIGHT);

/** The lantern's glass when it is lit, with the light around it; over a lamp post, origin on origin. */
export const lampLight = () =>
  glow(0, -LAMP_LIGHT, 150, 150, '#FFD98A', 0.85) +
  shape(`M-18 -${LAMP_LIGHT - 18} L-12.5 -${LAMP_LIGHT + 19} H12.5 L18 -${LAMP_LIGHT - 18}Z`, '#FFF1C6') +
  circle(0, -LAMP_LIGHT, 9, '#FFFFFF');

/** The light that falls from a lamp to the ground. */
export const lampCone = () =>
  toned('M-15 -334 H15 L112 0 H-112Z', 'down', [[0, '#FFE2A0', 0.5], [1, '#FFE2A0', 0]]) + oval(0, 0, 118, 16, '#FFE2A0', 0.34); // prettier-ignore

const LEAVES = [[-46, -160, 40], [44, -164, 42], [-30, -200, 44], [34, -206, 44], [0, -176, 50], [0, -238, 46]]; // prettier-ignore

/** A round tree of the street. */
export const tree = (colour = '#B5527F') =>
  oval(-34, 2, 70, 7, NIGHT, 0.25) +
  shape('M-9 2 C-6 -60 -8 -110 -3 -150 H5 C9 -110 8 -60 13 2Z', '#5A3560') +
  line('M2 -96 C16 -116 26 -128 38 -136', '#5A3560', 7) +
  line('M8 -8 C5 -60 5 -100 3 -130', '#C97B93', 2.6, 0.7) +
  LEAVES.map(([x, y, r]) => circle(x, y, r, mix(colour, INK, 0.28))).join('') +
  LEAVES.map(([x, y, r]) => circle(x + 6, y - 6, r * 0.84, colour)).join('') +
  LEAVES.filter((unused, i) => i !== 4)
    .map(([x, y, r]) =>
      line(`M${x + r * 0.2} ${y - r * 0.72} a${r * 0.7} ${r * 0.7} 0 0 1 ${r * 0.6} ${r * 0.5}`, '#FFC99A', 6, 0.85),
    ) // prettier-ignore
    .join('');

/** The far wall from `from` to `to`: its top at `top`, its foot at `foot`. */
export function farWall(from, to, top, foot) {
  const height = foot - top;
  const stones = [];
  for (let row = 0, y = top + 20; y < foot - 6; row++, y += height / 3.4)
    for (let x = from + 12 + (row % 2) * 44; x < to; x += 96 + ((x * 7) % 23))
      stones.push(`M${x.toFixed(0)} ${(y + 10).toFixed(0)} h${(30 + ((x * 3) % 29)).toFixed(0)}`);
  return (
    wash('down', [from, top, to - from, height], [[0, '#C9839A'], [0.5, '#A5658F'], [1, '#7B4A84']]) +
    line(stones.join(' '), '#6E4280', 4, 0.5) +
    box(from - 6, top - 12, to - from + 12, 26, 8, '#EFAE9C') +
    box(from - 6, top - 12, to - from + 12, 8, 4, '#FFDDB4') +
    box(from - 6, top + 14, to - from + 12, 7, 3, NIGHT, 0.22) +
    box(from, foot - 12, to - from, 12, 3, '#6A4080', 0.6)
  ); // prettier-ignore
}

/** A paving row's thin shadow, to be laid on the ground when the street grows. */
export const pavingRow = () => group('', box(-60, -8, 120, 16, 5, '#D694A4'), box(-60, -8, 120, 5, 2, '#FFCDB0', 0.8));
