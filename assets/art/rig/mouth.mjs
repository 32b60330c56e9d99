// Mouth shapes, with the moustache or the tooth gap that some people have.

import { INK, mix } from '../tools/colour.mjs';
import { box, clipped, line, oval, shape } from '../tools/svg.mjs';

const CAVITY = '#6B1F35';
const TONGUE = '#FF7F7F';

/** The colour of mouth lines. */
export const mouthColour = (look) => mix(look.skin.line, INK, 0.25);

/** One mouth shape (`smile grin open talk o frown grit wobble`) in face coordinates. */
export function mouth(kind, look, turn) {
  const x = turn * 15;
  const beard = look.moustache ? moustache(x, look.moustache) : '';
  const drop = look.moustache ? 5 : 0;
  return `<g transform="translate(${x} ${66 + drop})">${SHAPES[kind](mouthColour(look), look)}</g>${beard}`;
}

const SHAPES = {
  smile: (ink) => line('M-21 -3 Q0 14 21 -3', ink, 6),
  grin: (ink, look) =>
    look.gapTooth
      ? openMouth('M-31 -8 Q0 4 31 -8 C28 24 -28 24 -31 -8Z', look, 16)
      : line('M-30 -8 Q2 20 32 -11', ink, 6) +
        line('M27 -17 q8 4 9 12', ink, 4.5) +
        line('M-10 17 q10 4 20 -1', ink, 4, 0.45),
  open: (ink, look) => openMouth('M-33 -10 Q0 -2 33 -10 C32 38 -32 38 -33 -10Z', look, 29),
  talk: (ink, look) => openMouth('M-21 -5 Q0 -12 21 -5 C20 22 -20 22 -21 -5Z', look, 18),
  o: () => oval(0, 4, 12, 15, CAVITY) + oval(0, 14, 8, 5, TONGUE),
  frown: (ink) => line('M-20 8 Q-2 -11 19 10', ink, 6) + line('M-8 18 q8 -4 15 1', ink, 4, 0.4),
  grit: (ink) =>
    `<path d="M-26 12 C-28 -4 -14 -10 0 -8 C14 -10 28 -4 26 12 Q0 2 -26 12Z" fill="#fff" stroke="${ink}" stroke-width="5.5" stroke-linejoin="round"/>` +
    line('M-11 -7 v13 M11 -7 v13', ink, 2.6, 0.5),
  wobble: (ink) => line('M-25 5 q6 -11 12.5 -3 t12.5 1 t12.5 -1 t12.5 3', ink, 6),
};

function openMouth(outline, look, tongueY) {
  const gap = look.gapTooth ? box(-4, -14, 8, 18, 2, CAVITY) : '';
  const teeth = shape('M-40 -14 H40 V1 Q0 7 -40 1Z', '#fff');
  return clipped(outline, shape(outline, CAVITY), teeth, gap, oval(0, tongueY, tongueY * 0.7, tongueY * 0.48, TONGUE));
}

function moustache(x, colour) {
  return `<g transform="translate(${x} 0)">${shape('M0 50 C-10 42 -34 46 -42 64 C-28 66 -12 64 0 58 C12 64 28 66 42 64 C34 46 10 42 0 50Z', colour)}</g>`;
}
