// Remi's knight who will not go out, his soup, and the cat on his doorstep.

import { circle, group, oval, shape } from '../../tools/svg.mjs';
import { brush, dotted, inked, ovalPath, pen, share, tone } from './pen.mjs';

const HELMET = 'M-30 10 C-34 -30 -22 -50 0 -52 C22 -50 34 -30 30 10 C20 18 -20 18 -30 10Z';
const BODY = 'M-34 74 C-38 36 -30 16 -14 12 L14 12 C30 16 38 36 34 74Z';

/** A steaming bowl, middle of its rim at the origin, 64 wide. */
export const bowl = ({ steam = true, colour = tone.magenta } = {}) =>
  inked('M-32 0 C-30 22 -18 30 0 30 C18 30 30 22 32 0Z', colour, 3.6) +
  shape('M-26 6 C-22 22 -12 26 0 26 C-10 20 -16 14 -18 4Z', '#FFFFFF', 0.28) +
  inked(ovalPath(0, 0, 32, 8), tone.acid, 3.6, 0) +
  circle(-10, 0, 3, tone.magenta) +
  circle(8, 2, 2.6, tone.magenta) +
  (steam
    ? brush(
        [
          [-10, -12],
          [-16, -22],
          [-6, -32],
          [-12, -44],
        ],
        5,
      ) +
      brush(
        [
          [10, -12],
          [16, -24],
          [6, -34],
          [12, -48],
        ],
        5,
      )
    : '');

/** Head in a helmet; eyes in the slit look by (`lookX`, `lookY`). */
export const helmet = (lookX = 0, lookY = 0) =>
  brush(
    [
      [0, -48],
      [10, -74],
      [34, -78],
      [48, -60],
    ],
    22,
    tone.ink,
    0.5,
  ) +
  brush(
    [
      [2, -48],
      [12, -70],
      [32, -75],
      [45, -62],
    ],
    14,
    tone.pink,
    0.5,
  ) +
  inked(HELMET, tone.mist, 4) +
  shape('M-24 8 C-28 -24 -18 -44 -4 -47 C-14 -34 -18 -14 -12 13Z', tone.lilac, 0.75) +
  inked('M-26 -20 C-12 -26 12 -26 26 -20 L25 -6 C12 -10 -12 -10 -25 -6Z', tone.ink, 3, 0) +
  circle(-9 + lookX, -15 + lookY, 4.4, tone.cream) +
  circle(10 + lookX, -15 + lookY, 4.4, tone.cream) +
  pen('M-8 2 v8 M0 3 v9 M8 2 v8', 3);

/** The knight to his waist, holding his bowl before him. */
export const knight = ({ lookX = 0, lookY = 0, steam = true } = {}) =>
  inked(BODY, tone.mist, 4) +
  dotted(BODY, [-40, 10, 30, 70], 9, tone.lilac, (x, y) => share(y, 10, 80)) +
  helmet(lookX, lookY) +
  group('translate(0 62)', bowl({ steam: false })) +
  (steam
    ? group(
        'translate(0 52) scale(.7)',
        brush(
          [
            [-10, -4],
            [-16, -14],
            [-6, -24],
            [-12, -36],
          ],
          6,
        ),
      )
    : '') +
  inked('M-40 44 C-46 58 -40 74 -26 76 C-18 76 -18 68 -24 66 C-30 62 -30 52 -26 44Z', tone.mist, 3.4) +
  inked('M40 44 C46 58 40 74 26 76 C18 76 18 68 24 66 C30 62 30 52 26 44Z', tone.mist, 3.4);

/** The knight standing at his door, whole. Ground at y 0, about 150 high. */
export const knightAtDoor = () =>
  inked('M-24 -40 L-26 -6 L-4 -6 L-3 -40Z', tone.lilac, 3.6) +
  inked('M24 -40 L26 -6 L4 -6 L3 -40Z', tone.mist, 3.6) +
  inked('M-32 0 C-32 -12 -10 -14 -4 -8 L-4 0Z M32 0 C32 -12 10 -14 4 -8 L4 0Z', tone.magenta, 3.6) +
  group('translate(0 -98) scale(.86)', knight({ lookX: 4, lookY: 2 }));

/** Momo on a doorstep, as Remi draws him: sitting, looking up to the left. Ground at y 0, 80 high. */
export const doorstepCat = () =>
  brush(
    [
      [24, -6],
      [52, -4],
      [58, -30],
      [46, -42],
    ],
    15,
    tone.ink,
    0.4,
  ) +
  brush(
    [
      [24, -6],
      [51, -6],
      [56, -30],
      [47, -40],
    ],
    8,
    tone.acid,
    0.4,
  ) +
  inked('M-22 0 C-28 -30 -16 -48 2 -48 C22 -46 32 -22 28 0Z', tone.cream, 4) +
  shape('M8 -44 C22 -38 29 -20 26 -3 L12 -3 C18 -18 16 -34 8 -44Z', tone.acid) +
  pen('M-8 -2 v-18 M4 -2 v-18', 3) +
  inked(
    'M-32 -52 C-34 -66 -34 -76 -32 -86 C-24 -84 -18 -80 -14 -76 L4 -78 C8 -82 14 -88 22 -90 C24 -78 24 -66 20 -52 C14 -40 -24 -38 -32 -52Z',
    tone.cream,
    4,
  ) +
  shape('M2 -75 L20 -87 C22 -76 21 -64 17 -58 C8 -60 2 -66 2 -75Z', tone.acid) +
  oval(-20, -62, 3.6, 5, tone.ink) +
  oval(2, -63, 3.6, 5, tone.ink) +
  pen('M-12 -54 q3 3 6 0 M-34 -58 l-14 -3 M-33 -53 l-13 3', 2.4);
