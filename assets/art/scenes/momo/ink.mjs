// How Nila draws: an ink line with a second, lighter stroke beside it, and coloured pencil that does not quite fill.

import { clipped, group, line, shape } from '../../tools/svg.mjs';

export const LINE = '#3A2636';
export const FUR = '#FFF9EC';
export const GINGER = '#EFA45A';
export const GINGER_DARK = '#C9743A';
export const ROSE = '#EE8F88';

/** An ink line: one firm stroke and a faint second one, as a hand makes it that goes over a line twice. */
export const ink = (d, width = 4) =>
  line(d, LINE, width) + (width > 3.2 ? group('translate(1.4 -1)', line(d, LINE, width * 0.4, 0.45)) : '');

/** A form filled with pale fur and drawn round in ink. */
export const form = (d, fill = FUR, width = 4) => shape(d, fill) + ink(d, width);

/** Coloured pencil inside an outline: a wash and slanting strokes. `area` is [x, y, width, height]. */
export function pencil(outline, colour, dark, [x, y, width, height]) {
  const strokes = [];
  for (let at = x - height; at < x + width; at += 8) strokes.push(`M${at} ${y + height} l${height * 0.8} ${-height}`);
  return clipped(outline, shape(outline, colour, 0.9), line(strokes.join(' '), dark, 2, 0.24));
}

/** A leg, an arm or a tail: a thick line with an ink edge. */
export const limb = (d, width = 17, fill = FUR) => line(d, LINE, width + 7) + line(d, fill, width);

/** The wobble of a hand that draws: every frame gets another `seed`, so a still line seems alive. */
export const handDrawn = (seed, content, strength = 3.4) =>
  `<filter id="hand${seed}" x="-10%" y="-10%" width="120%" height="120%"><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="${seed}" result="noise"/><feDisplacementMap in="SourceGraphic" in2="noise" scale="${strength}" xChannelSelector="R" yChannelSelector="G"/></filter><g filter="url(#hand${seed})">${content}</g>`;
