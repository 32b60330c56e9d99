// Comic pages, notebooks, pencils: what lies and hangs about where somebody draws. No letters anywhere.

import { circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { bowl, doorstepCat, helmet, knight } from './knight.mjs';
import { boxPath, brush, dots, hatch, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';

/** One picture of a comic in a frame. `draw` is placed at the frame's middle. */
function panel([x, y, width, height], ground, draw) {
  const frame = boxPath(x, y, width, height);
  return (
    shape(frame, ground) +
    clipped(frame, group(`translate(${x + width / 2} ${y + height / 2})`, draw)) +
    pen(frame, 3.4)
  );
}

/** A speech bubble that says soup. */
export const soupBubble = (x, y, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    inked('M-44 -6 C-44 -34 44 -34 44 -6 C44 16 12 20 -6 18 L-26 34 L-22 15 C-36 12 -44 6 -44 -6Z', tone.cream, 4, 0),
    group('translate(0 -7) scale(.62)', bowl({ steam: false })),
  );

const tower =
  inked(
    'M-26 60 V-26 L-34 -26 V-48 L-18 -48 V-36 L-8 -36 V-48 L8 -48 V-36 L18 -36 V-48 L34 -48 V-26 L26 -26 V60Z',
    tone.lilac,
    3.4,
  ) + inked('M-10 24 V2 C-10 -12 10 -12 10 2 V24Z', tone.acid, 3);

const dragon =
  brush(
    [
      [-40, 34],
      [-20, 4],
      [4, 14],
      [18, -10],
      [36, -22],
    ],
    26,
    tone.ink,
    0.5,
  ) +
  brush(
    [
      [-38, 33],
      [-20, 6],
      [4, 15],
      [18, -8],
      [34, -21],
    ],
    17,
    tone.pink,
    0.5,
  ) +
  inked('M16 -22 C18 -38 44 -40 50 -24 C54 -14 44 -6 34 -8 C24 -8 16 -12 16 -22Z', tone.pink, 3.4, 0) +
  circle(34, -24, 3.4, tone.ink) +
  pen('M20 -32 l-4 -12 M30 -36 l2 -12', 3.4);

/** The knight page, 120 x 164: a dragon knocks, he has soup. */
export function knightPage() {
  return (
    inkedBox(0, 0, 120, 164, tone.cream, { r: 2 }) +
    panel([9, 9, 48, 60], tone.blush, group('translate(0 6) scale(.68)', tower)) +
    panel([63, 9, 48, 60], tone.acid, group('translate(-2 4) scale(.56)', dragon)) +
    panel([9, 76, 102, 79], tone.magenta, pageKnight())
  );
}

const pageKnight = () =>
  dots([-52, -40, 104, 80], 9, tone.pink, (x, y) => share(y, -40, 44)) +
  group('translate(-18 8) scale(.78)', knight({ lookX: 3 })) +
  soupBubble(28, -14, 0.46);

/** A page with a cat that misses and two small pictures. 120 x 164. */
export function catPage() {
  return (
    inkedBox(0, 0, 120, 164, tone.cream, { r: 2 }) +
    panel([9, 9, 102, 70], tone.lemon, group('translate(4 36) scale(.72)', doorstepCat())) +
    panel([9, 86, 48, 69], tone.magenta, group('translate(0 8) scale(.62)', bowl())) +
    panel([63, 86, 48, 69], tone.blush, group('translate(0 20) scale(.74)', helmet(4, 3)))
  );
}

/** A page that is only begun: frames in ink, pencil lines, an empty bubble. 120 x 164. */
export const roughPage = () =>
  inkedBox(0, 0, 120, 164, tone.cream, { r: 2 }) +
  pen('M10 10 H110 V60 H10Z M10 68 H56 V154 H10Z M64 68 H110 V154 H64Z', 3) +
  line(
    'M22 50 C30 30 44 26 58 40 M70 20 q12 -6 24 4 M24 120 q10 -26 22 -4 M76 136 c4 -30 14 -36 24 -10',
    tone.blush,
    3,
  ) +
  hatch(78, 30, 4, { gap: 7, length: 18, width: 2.4 });

/** A drawing pin at (x, y). */
export const pin = (x, y, colour = tone.pink) =>
  inked(ovalPath(x, y, 7), colour, 3, 1.6) + circle(x + 2, y - 2, 2, tone.cream);

/** A page pinned to a wall, turned by `turn`, its hard shadow to the lower left. */
export const pinned = (x, y, turn, page, { size = 1, shade = tone.magenta, pins = tone.pink } = {}) =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    shape('M-14 12 H106 V176 H-14Z', shade),
    page,
    pin(60, 7, pins),
  );

/** A pencil lying, point to the right, 120 long, middle at the origin. */
export const pencil = (colour = tone.magenta) =>
  inked('M-58 -8 H34 L58 0 L34 8 H-58Z', colour, 3.6) +
  shape('M-56 1 H34 V7 H-56Z', tone.ink, 0.22) +
  inked('M34 -8 L58 0 L34 8Z', tone.cream, 3.2, 0) +
  shape('M47 -4 L59 0 L47 4Z', tone.ink) +
  inked('M-62 -8 h12 v16 h-12 q-5 -8 0 -16Z', tone.blush, 3.2, 0);

/** A cup full of pencils and a brush; foot of the cup at the origin, 110 high. */
export const pencilCup = (colour = tone.pink) =>
  group('translate(-12 -46) rotate(-102) scale(.86)', pencil(tone.acid)) +
  group('translate(4 -52) rotate(-88) scale(.9)', pencil(tone.lilac)) +
  group('translate(18 -44) rotate(-70) scale(.84)', pencil(tone.magenta)) +
  inked('M-34 -58 L-28 0 C-16 6 16 6 28 0 L34 -58Z', colour, 4.4) +
  shape('M-31 -56 L-26 -1 C-20 2 -14 3 -8 3 L-12 -56Z', tone.magenta) +
  pen('M-32 -46 C-14 -40 14 -40 33 -46', 3) +
  shape('M16 -40 L22 -40 L18 -10 L13 -10Z', tone.cream, 0.8);
