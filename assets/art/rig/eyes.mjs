// Eyes and brows. Local origin: middle of the face; side -1 is the screen's left.

import { INK, mix } from '../tools/colour.mjs';
import { circle, line, oval, shape, uniqueId } from '../tools/svg.mjs';

/** The colour of lashes and lids, dark enough for every skin. */
export const lashColour = (look) => mix(look.skin.line, INK, 0.75);

/** Both eyes of an emotion. */
export const eyes = (emotion, look, turn) => [-1, 1].map((side) => eye(side, emotion, look, turn)).join('');

/** Both brows of an emotion. */
export const brows = (emotion, look, turn) => [-1, 1].map((side) => brow(side, emotion, look, turn)).join('');

function eye(side, emotion, look, turn) {
  const half = 21 * (1 - (side * turn > 0 ? Math.abs(turn) * 0.14 : 0));
  const x = 42 * side + turn * 15;
  const lash = lashColour(look);
  if (emotion.eye === 'arc') return line(`M${x - half} 19 Q${x} -12 ${x + half} 19`, lash, 8.5);
  if (emotion.eye === 'closed') return line(`M${x - half} 14 Q${x} 30 ${x + half} 14`, lash, 7.5);
  return openEye({ side, x, y: 10, half, lash, turn }, emotion, look);
}

function openEye({ side, x, y, half, lash, turn }, emotion, look) {
  const [cornerIn, cornerOut] = emotion.corner;
  const [lidIn, lidOut] = emotion.lid;
  const inner = -side * half;
  const outer = side * half;
  const curve = `C${x + inner * 0.86} ${y + lidIn} ${x + outer * 0.86} ${y + lidOut}`;
  const top = `M${x + inner} ${y + cornerIn} ${curve} ${x + outer} ${y + cornerOut}`;
  const low = `C${x + outer * 0.9} ${y + emotion.lower} ${x + inner * 0.9} ${y + emotion.lower}`;
  const whole = `${top} ${low} ${x + inner} ${y + cornerIn}Z`;
  const clip = uniqueId('eye');
  const lids =
    line(top, lash, 6.5) + (look.lashes ? line(`M${x + outer} ${y + cornerOut} l${side * 8} -6`, lash, 5) : '');
  const shadow = `<g transform="translate(0 7)">${shape(`${top} L${x + outer} ${y - 60} L${x + inner} ${y - 60}Z`, INK, 0.16)}</g>`;
  const wet = emotion.wet
    ? shape(`M${x - half} ${y + 16} Q${x} ${y + 8} ${x + half} ${y + 16} V${y + 30} H${x - half}Z`, '#BFE9FF', 0.75)
    : '';
  return `<clipPath id="${clip}"><path d="${whole}"/></clipPath>${shape(whole, '#FFFAF4')}
    <g clip-path="url(#${clip})">${iris(x + emotion.look[0] + turn * 5, y - 1 + emotion.look[1], emotion.iris, look, shadow)}${wet}</g>${lids}`;
}

function iris(x, y, radius, look, shadow) {
  const lights = circle(x - radius * 0.34, y - radius * 0.42, radius * 0.33, '#fff');
  return `${circle(x, y, radius + 1.5, look.eye)}
    ${oval(x, y + radius * 0.55, radius * 0.8, radius * 0.6, mix(look.eye, '#ffb98a', 0.38))}${circle(x, y, radius * 0.62, '#1d1024')}
    ${shadow}${lights}${circle(x + radius * 0.42, y + radius * 0.4, radius * 0.16, '#fff', 0.9)}`;
}

function brow(side, emotion, look, turn) {
  const [inner, middle, outer] = emotion.brow;
  const from = 22 * side + turn * 15;
  const to = (66 - (side * turn > 0 ? 5 : 0)) * side + turn * 12;
  const through = 46 * side + turn * 14;
  const bend = 2 * middle - (inner + outer) / 2;
  return line(`M${from} ${inner + 4} Q${through} ${bend} ${to} ${outer + 4}`, look.browColour, look.browWidth ?? 10);
}
