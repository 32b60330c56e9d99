// An outline of Remi with five places to touch, and a sheet of print dots that can be laid side by side.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shape } from '../../tools/svg.mjs';
import { renderPng, toFlatWebp } from '../../tools/render.mjs';
import { dots, ovalPath, pen, tone } from './pen.mjs';

const HAIR =
  'M-46 66 C-58 20 -46 -2 0 -4 C46 -2 58 20 46 66 C46 78 30 80 30 70 L30 40 C10 44 -12 40 -22 30 C-26 36 -30 38 -31 42 L-30 70 C-30 80 -46 78 -46 66Z';
const BODY =
  'M-12 86 C-30 88 -42 94 -46 112 L-58 172 C-60 182 -46 186 -43 176 L-34 140 L-36 196 L-34 280 C-48 282 -50 292 -44 294 H-6 L-2 208 H2 L6 294 H44 C50 292 48 282 34 280 L36 196 L34 140 L43 176 C46 186 60 182 58 172 L46 112 C42 94 30 88 12 86Z';
const FACE = 'M-31 42 C-34 74 -20 88 0 88 C20 88 34 74 30 40 C10 44 -12 40 -22 30 C-26 36 -30 38 -31 42Z';

/** Where a finger may touch, in units of the outline's 140 x 310 picture: [x, y, radius]. */
export const outlinePlaces = {
  size: [140, 310],
  face: [70, 70, 34],
  chest: [70, 122, 24],
  arms: [
    [22, 158, 20],
    [118, 158, 20],
  ],
  stomach: [70, 172, 24],
};

/** Cream paper, ink lines: it is seen on a dark screen and on a light one. */
const outline = () =>
  pen(`${BODY} ${HAIR}`, 13, tone.cream) +
  shape(BODY, tone.cream) +
  shape(HAIR, tone.cream) +
  pen(BODY, 4.4) +
  shape(FACE, tone.cream) +
  pen(FACE, 3.6) +
  shape(HAIR, tone.ink) +
  pen(HAIR, 3) +
  pen(ovalPath(-13, 54, 10), 3) +
  pen(ovalPath(14, 54, 10), 3) +
  pen('M-3 54 h7 M-5 76 q6 3 12 0', 3) +
  pen('M-35 150 h70 M-35 166 h70 M-36 196 H36', 3, tone.lilac) +
  pen('M-34 280 H-6 M34 280 H6', 3);

/** Writes outline.webp and dots.webp to `folder`; returns the bytes. */
export async function writeOutline(folder) {
  const person = await toFlatWebp(await renderPng(outline(), [-70, -8, 140, 310], 2), 16);
  const sheet = dots([-24, -24, 168, 168], 24, tone.magenta, () => 0.44);
  const tile = await toFlatWebp(await renderPng(sheet, [0, 0, 96, 96], 1), 8);
  writeFileSync(join(folder, 'outline.webp'), person);
  writeFileSync(join(folder, 'dots.webp'), tile);
  return person.length + tile.length;
}
