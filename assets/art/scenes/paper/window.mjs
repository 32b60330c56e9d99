// Tavi's window from outside: shutters, a box of flowers, a wide sill on which the crane may stand.

import { grain, blended, glow } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { disc, dogEared, paper, path, rect } from './cut.mjs';
import { casement, curtain } from './indoors.mjs';
import { bush, leaf } from './outside.mjs';
import { BARK, CORAL, CREAM, FROST, LEAF, MINT, PALE, PINE, SUN, TEAL, TOMATO, WOOD } from './palette.mjs';

const WINDOW = [310, 110, 280, 300];
/** Where the crane stands, and people before the house. */
export const windowPlaces = {
  people: { wide: [[150, 860, 1.05], [752, 860, 1.05]], tall: [[120, 830, 0.92], [600, 830, 0.92]] },
  crane: [450, 430],
  sill: 430,
}; // prettier-ignore

/** Layers; the crane is a prop on the sill, people stand before the house. */
export function tavisWindow() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: bush(-270, 860, 1.2, [PINE, TEAL, LEAF], 6) + bush(1230, 860, 1.4, [PINE, TEAL, LEAF], 2), view: WIDE, scale: 0.54, parallax: 1.2, quality: 58 },
  ]; // prettier-ignore
}

const back = () =>
  paper(rect(-360, -220, 2000, 1160), '#F6BE94', { lift: 0, tone: 0.06 }) +
  stones() +
  roof() +
  casement(WINDOW, within(), { frame: PALE, bars: [1, 1], sill: false, thick: 24 }) +
  paper(rect(WINDOW[0] - 60, WINDOW[1] + WINDOW[3] + 10, WINDOW[2] + 120, 30, { slip: 2 }), PALE, { lift: 2 }) +
  shutter(WINDOW[0] - 150) + shutter(WINDOW[0] + WINDOW[2] + 36) +
  flowers() +
  ivy() +
  door() +
  paper(rect(-360, 690, 2000, 300, { slip: 3 }), CREAM, { lift: 1.8 }) +
  [0, 1].map((row) => Array.from({ length: 12 }, (unused, i) => ((i + row) % 4 ? paper(rect(-350 + i * 180 + row * 80, 708 + row * 74, 156, 54, { slip: 5, seed: i + row * 20 }), (i + row) % 3 ? '#FBDDB6' : '#F6D0A4', { lift: 0.1, rim: 0.35 }) : '')).join('')).join('') +
  grain(WIDE, '#B5805F', 0.02, 7); // prettier-ignore

/** A few stones that show in the plaster. */
const stones = () =>
  [[-250, 40], [-120, 480], [40, 560], [150, 60], [700, 600], [860, 90], [1180, 60], [1260, 420], [60, 250], [820, 470]].map(([x, y], i) => paper(rect(x, y, 88, 34, { slip: 5, seed: i }), i % 2 ? '#F2AE80' : '#FACBA6', { lift: 0.1, rim: 0.3 }) + paper(rect(x + 60, y + 42, 70, 30, { slip: 5, seed: i + 9 }), i % 2 ? '#FACBA6' : '#F2AE80', { lift: 0.1, rim: 0.3 })).join(''); // prettier-ignore

const roof = () =>
  [0, 1].map((row) => Array.from({ length: 22 }, (unused, i) => paper(disc(-340 + i * 94 + row * 47, -70 - row * 66, 52, 58, { from: 0, to: 180, seed: i }), (i + row) % 3 ? TOMATO : CORAL, { lift: 1.1 })).reverse().join('')).reverse().join('') +
  paper(rect(-360, -260, 2000, 160), '#D9533A', { lift: 0.8 }); // prettier-ignore

/** The room behind: warm, a shelf, a loaf, a lamp. */
const within = () =>
  `<path d="${path(rect(WINDOW[0] - 20, WINDOW[1] - 20, 330, 360))}" fill="#3C8F86"/>` +
  paper(rect(WINDOW[0] - 20, WINDOW[1] + 210, 340, 120), '#2F7C74', { lift: 0.8 }) +
  paper(rect(WINDOW[0] + 150, WINDOW[1] + 90, 120, 10), WOOD, { lift: 0.9 }) +
  paper(disc(WINDOW[0] + 190, WINDOW[1] + 90, 26, 22, { from: 180, to: 360 }), '#D98A48', { lift: 0.6 }) +
  paper(rect(WINDOW[0] + 228, WINDOW[1] + 52, 24, 40), SUN, { lift: 0.6 }) +
  blended('screen', glow(450, 230, 210, 200, '#FFD98A', 0.45)) +
  curtain(WINDOW[0] - 2, WINDOW[1] - 6, 74, 250, CREAM, 1) + curtain(WINDOW[0] + WINDOW[2] + 2, WINDOW[1] - 6, 74, 250, CREAM, -1); // prettier-ignore

const shutter = (x) =>
  paper(rect(x, WINDOW[1] - 22, 114, 340, { slip: 3 }), TEAL, { lift: 1.6 }) +
  Array.from({ length: 9 }, (unused, i) => paper(rect(x + 14, WINDOW[1] - 4 + i * 35, 86, 22, { slip: 1.4 }), LEAF, { lift: 0.4 })).join(''); // prettier-ignore

/** A box of flowers under the sill. */
const flowers = () =>
  [...Array(11)].map((unused, i) => leaf(286 + i * 33, 500, 52 + ((i * 7) % 20), -34 + ((i * 29) % 68), i % 2 ? LEAF : PINE, 0.7)).join('') +
  [[300, 470], [352, 452], [404, 474], [458, 462], [512, 474], [566, 454], [606, 472]].map(([x, y], i) => [0, 72, 144, 216, 288].map((turn) => paper(disc(x + Math.cos((turn * Math.PI) / 180) * 11, y + Math.sin((turn * Math.PI) / 180) * 11, 10), [TOMATO, PALE, SUN][i % 3], { lift: 0.4 })).join('') + paper(disc(x, y, 7), i % 3 === 2 ? TOMATO : SUN, { lift: 0.4 })).join('') +
  paper(rect(268, 496, 364, 66, { slip: 3 }), BARK, { lift: 1.6 }) +
  paper(rect(258, 488, 384, 18, { slip: 2 }), WOOD, { lift: 1 }); // prettier-ignore

/** Ivy that climbs beside the left edge. */
const ivy = () =>
  `<path d="M-60 700 C-90 500 -20 400 -50 220 C-60 120 -20 60 10 0" fill="none" stroke="${PINE}" stroke-width="5"/>` +
  [...Array(13)].map((unused, i) => leaf(-62 + ((i * 37) % 60), 660 - i * 50, 56, i % 2 ? 74 : -70, i % 3 ? LEAF : MINT, 0.9)).join(''); // prettier-ignore

const door = () =>
  paper([...disc(1010, 330, 106, 90, { from: 180, to: 360 }), [1116, 700], [904, 700]], PALE, { lift: 1.6 }) +
  paper([...disc(1010, 336, 84, 72, { from: 180, to: 360 }), [1094, 700], [926, 700]], TOMATO, { lift: 0.6 }) +
  paper(rect(950, 400, 120, 100), CORAL, { lift: 0.5 }) + paper(rect(950, 530, 120, 130), CORAL, { lift: 0.5 }) +
  paper(disc(1072, 516, 9), SUN, { lift: 0.8 }) +
  dogEared(974, 418, 72, 60, FROST, { turn: -3, size: 18 }); // prettier-ignore
