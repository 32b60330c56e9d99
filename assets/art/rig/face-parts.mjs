// What lies still on the face: skull, ears, nose, blush, freckles, glasses, tear and sweat.

import { circle, clipped, line, oval, shape } from '../tools/svg.mjs';

const SKULL = 'M-93 -12 C-97 -88 -56 -120 0 -120 C56 -120 97 -88 93 -12 C92 50 58 100 0 101 C-58 100 -92 50 -93 -12Z';
// prettier-ignore
const FRECKLES = [[-66, 49], [-54, 57], [-66, 63], [58, 57], [68, 50], [64, 64]];

/** Ears, skull with its shade side, freckles and nose; without eyes, brows, mouth and hair. */
export function headBase(look, turn = 0) {
  const { base, shade } = look.skin;
  const covered = look.hair === 'hijab';
  const ears = covered ? '' : [-1, 1].map((side) => ear(side, look.skin)).join('');
  const underHair = covered ? '' : shape('M-110 -130 H110 V-64 Q0 -38 -110 -60Z', shade, 0.5);
  const shadeSide = shape('M70 -130 C96 -40 84 60 -30 110 L120 130 V-130Z', shade, 0.42);
  return `${ears}${shape(SKULL, base)}${clipped(SKULL, shadeSide, underHair)}${freckles(look, turn)}${wrinkles(look)}${nose(look, turn)}`;
}

/** The blush of both cheeks at full strength; the puppet sets how much of it is seen. */
export function blush(look, turn = 0) {
  const cheeks = [-1, 1].map((side) => oval(side * 62 + turn * 12, 55, 22, 15, look.skin.blush, 0.75));
  return clipped(SKULL, ...cheeks);
}

/** Round glasses. */
export function glasses(turn = 0) {
  const left = -42 + turn * 15;
  const right = 42 + turn * 15;
  const bridge = `M${left + 33} 15 Q${turn * 15} 7 ${right - 33} 15 M${left - 33} 13 L-94 7 M${right + 33} 13 L94 7`;
  return `<g fill="#fff" fill-opacity=".16" stroke="#3A2B66" stroke-width="6"><circle cx="${left}" cy="19" r="33"/><circle cx="${right}" cy="19" r="33"/></g>
    ${line(bridge, '#3A2B66', 6)}${line(`M${left - 16} 3 l14 -12 M${right - 16} 3 l14 -12`, '#fff', 6, 0.55)}`;
}

/** A tear under the eye on the screen's right. */
export const tear = (turn = 0) =>
  `<g transform="translate(${turn * 12} 9)">${shape('M58 40 C66 54 68 62 58 66 C47 62 50 54 58 40Z', '#8FD6FF')}${circle(55, 57, 3, '#fff')}</g>`;

/** A drop of sweat beside the forehead. */
export const sweat = () =>
  shape('M104 -64 C116 -42 118 -32 104 -26 C90 -32 92 -42 104 -64Z', '#8FD6FF') + circle(100, -38, 4, '#fff');

function ear(side, skin) {
  return oval(side * 93, 10, 19, 23, skin.base) + line(`M${side * 96} 0 q${side * 8} 8 ${-side * 2} 20`, skin.shade, 5);
}

function nose(look, turn) {
  const x = turn * 24;
  const broad = look.broadNose ?? 8;
  return line(`M${x - broad} 45 Q${x + turn * 4} 56 ${x + broad} 45`, look.skin.shade, 6);
}

function freckles(look, turn) {
  return look.freckles ? FRECKLES.map(([x, y]) => circle(x + turn * 12, y, 3, look.skin.shade)).join('') : '';
}

/** Lines of an older face: beside the mouth and under the eyes. */
function wrinkles(look) {
  if (!look.wrinkles) return '';
  const lines = 'M-40 62 q-10 10 -8 22 M40 62 q10 10 8 22 M-60 44 q12 7 24 3 M60 44 q-12 7 -24 3';
  return line(lines, look.skin.shade, 4, look.wrinkles);
}
