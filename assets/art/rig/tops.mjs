// The upper body: torso, what is printed on it and how it is buttoned.

import { INK, mix } from '../tools/colour.mjs';
import { box, circle, line, oval, shape } from '../tools/svg.mjs';

/** The torso's outline with shoulders lowered by `drop`. */
export const torsoOutline = (drop) =>
  `M-52 ${-454 + drop} C-84 ${-448 + drop} -92 -404 -88 -340 L-84 -238 C-50 -224 50 -224 84 -238 L88 -340 C92 -404 84 ${-448 + drop} 52 ${-454 + drop} C28 ${-462 + drop} -28 ${-462 + drop} -52 ${-454 + drop}Z`;

/** The torso; `clip` is the id of a clip path with its outline. */
export function torso(look, drop, clip) {
  const fold = shape('M46 -480 C68 -380 62 -280 28 -190 H130 V-480Z', look.topShade, 0.42);
  const hem = shape('M-110 -252 Q0 -234 110 -252 V-200 H-110Z', look.topShade, 0.5);
  return `${shape(torsoOutline(drop), look.top)}<g clip-path="url(#${clip})">${STYLES[look.topStyle](look, drop)}${fold}${hem}</g>`;
}

const neckline = (look, drop, depth = 34) =>
  `<path d="M-38 ${-458 + drop} Q0 ${-458 + depth + drop} 38 ${-458 + drop}" fill="${look.skin.shade}" stroke="${look.topShade}" stroke-width="9"/>`;

const STYLES = {
  hoodie: (look, drop) =>
    shape('M-50 -296 L-32 -322 H32 L50 -296 L46 -252 H-46Z', look.topShade, 0.5) +
    shape(
      `M-60 ${-450 + drop} C-56 ${-402 + drop} 56 ${-402 + drop} 60 ${-450 + drop} C40 ${-480 + drop} -40 ${-480 + drop} -60 ${-450 + drop}Z`,
      look.topShade,
    ) +
    shape(
      `M-44 ${-452 + drop} C-38 ${-424 + drop} 38 ${-424 + drop} 44 ${-452 + drop} C24 ${-466 + drop} -24 ${-466 + drop} -44 ${-452 + drop}Z`,
      mix(look.topShade, INK, 0.35),
    ) +
    line(`M-20 ${-420 + drop} v44 M20 ${-420 + drop} v36`, look.accent, 6),
  stripe: (look, drop) =>
    [-404, -356, -308, -260].map((y) => box(-120, y, 240, 22, 0, look.accent)).join('') + neckline(look, drop, 32),
  star: (look, drop) =>
    neckline(look, drop) +
    `<path d="M0 -386 l12 24 27 4 -19 19 4 27 -24 -13 -24 13 4 -27 -19 -19 27 -4Z" fill="${look.accent}" stroke="${look.accent}" stroke-width="6" stroke-linejoin="round"/>`,
  tunic: (look, drop) =>
    line(`M0 ${-430 + drop} V-226`, look.topShade, 5, 0.7) +
    [-366, -324, -282].map((y) => circle(0, y, 6, look.accent)).join(''),
  artist: (look, drop) =>
    line(`M0 ${-424 + drop} V-226`, look.topShade, 5, 0.7) +
    [-324, -282].map((y) => circle(0, y, 6, look.accent)).join('') +
    shape(`M-40 ${-462 + drop} Q0 ${-414 + drop} 40 ${-462 + drop}Z`, look.skin.shade) +
    line(`M-42 ${-454 + drop} Q0 ${-412 + drop} 42 ${-454 + drop}`, look.accent, 13) +
    line(`M-34 ${-445 + drop} Q0 ${-416 + drop} 34 ${-445 + drop}`, '#FFE3C4', 3, 0.9) +
    line('M34 -368 L40 -412', '#2FB5A0', 8) +
    line('M40 -412 l1.4 -9', '#FFE9CF', 6) +
    line('M48 -366 L56 -398', '#FFF6E9', 7) +
    `<path d="M22 -372 h42 v36 q-21 14 -42 0Z" fill="${look.top}" stroke="${look.topShade}" stroke-width="5" stroke-linejoin="round"/>` +
    line('M-70 -262 H70', look.accent, 6, 0.9) +
    [-54, -27, 0, 27, 54].map((x) => circle(x, -274, 4, '#FFE3C4')).join(''),
  shirt: (look, drop) =>
    shape(`M-30 ${-464 + drop} L0 ${-414 + drop} L30 ${-464 + drop}Z`, look.skin.shade) +
    shape(
      `M-40 ${-462 + drop} L-34 ${-420 + drop} L-2 ${-414 + drop} L-26 ${-466 + drop}Z M40 ${-462 + drop} L34 ${-420 + drop} L2 ${-414 + drop} L26 ${-466 + drop}Z`,
      look.accent,
    ) +
    line(`M0 ${-410 + drop} V-226`, look.topShade, 5, 0.7) +
    [-378, -336, -294].map((y) => circle(0, y, 5, look.accent)).join('') +
    `<path d="M-62 -382 h38 v34 q-19 12 -38 0Z" fill="${look.topShade}" opacity=".55"/>` +
    line('M-52 -392 v26', '#3A2B66', 5),
  apron: (look, drop) =>
    neckline(look, drop, 30) +
    line(`M-46 ${-452 + drop} L-40 -392 M46 ${-452 + drop} L40 -392`, look.accent, 13) +
    shape('M-48 -396 H48 L58 -300 H96 V-200 H-96 V-300 H-58Z', look.accent) +
    line('M-90 -302 H90', look.topShade, 6, 0.5) +
    line('M-30 -352 H30', look.topShade, 5, 0.35) +
    [
      [-26, -330, 7],
      [30, -372, 5],
      [8, -276, 9],
      [-44, -258, 6],
    ]
      .map(([x, y, r]) => circle(x, y, r, '#FFFFFF', 0.9))
      .join(''),
  shawl: (look, drop) =>
    shape('M-30 -466 L0 -240 L30 -466Z', '#FFF1DC') +
    line('M0 -430 V-236', '#E2C7B4', 4) +
    shape(
      `M-58 ${-470 + drop} C-110 ${-440 + drop} -112 -380 -104 -318 C-70 -318 -34 -350 -8 -402 C-4 -420 -10 -440 -26 ${-462 + drop}Z M58 ${-470 + drop} C110 ${-440 + drop} 112 -380 104 -318 C70 -318 34 -350 8 -402 C4 -420 10 -440 26 ${-462 + drop}Z`,
      look.accent,
    ) +
    line(
      'M-100 -338 C-70 -340 -40 -364 -20 -404 M100 -338 C70 -340 40 -364 20 -404',
      mix(look.accent, '#C9543F', 0.55),
      6,
    ) +
    circle(0, -404, 11, '#E2457B') +
    circle(-3, -407, 4, '#FFD3E2'),
  hamster: (look, drop) =>
    neckline(look, drop, 30) +
    oval(0, -330, 46, 40, '#F2B26A') +
    circle(-34, -364, 14, '#F2B26A') +
    circle(34, -364, 14, '#F2B26A') +
    circle(-34, -364, 7, '#E58A73') +
    circle(34, -364, 7, '#E58A73') +
    oval(0, -318, 30, 24, look.accent) +
    circle(-18, -340, 6, INK) +
    circle(18, -340, 6, INK) +
    oval(0, -328, 6, 4.5, '#D4624F') +
    box(-7, -318, 6, 11, 2, '#fff') +
    box(1, -318, 6, 11, 2, '#fff') +
    line('M-8 -320 q8 5 16 0', INK, 3.5) +
    line('M-34 -324 l-20 -4 M-34 -316 l-19 4 M34 -324 l20 -4 M34 -316 l19 4', INK, 3),
};
