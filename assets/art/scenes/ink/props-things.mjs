// Things that are held, opened, sent or fall: phone, pencil, drawer, notebook, envelope, kettle, mugs, bulb.

import { circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { bowl } from './knight.mjs';
import { pencil } from './paper.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';

/** The phone from the front, 150 x 300, middle at the origin; its screen is blank. */
function phone(screen, shade) {
  const glass = boxPath(-64, -134, 128, 268, 12);
  return (
    inkedBox(-75, -150, 150, 300, tone.magenta, { r: 24, pen: 5.5, weight: 4 }) +
    shape('M-70 -128 C-70 -144 -60 -146 -50 -146 H40 L-70 -60Z', tone.blush) +
    shape(glass, screen) +
    dotted(glass, [-64, -20, 128, 156], 16, shade, (x, y) => share(y + x * 0.3, -10, 170)) +
    pen(glass, 4) +
    clipped(glass, shape('M16 -140 H52 L-40 140 H-76Z', '#FFFFFF', 0.16)) +
    line('M-14 -142 h28', tone.ink, 4)
  );
}

/** The phone lying on a table, seen from the side where its owner stands; 210 wide. */
function phoneLying(screen, shade) {
  const body = 'M-72 -38 H92 Q104 -38 100 -28 L76 34 Q72 42 60 42 H-96 Q-108 42 -104 32 L-84 -30 Q-82 -38 -72 -38Z';
  const glass = 'M-64 -30 H86 L62 33 H-92Z';
  return (
    group('translate(0 13)', inked(body, tone.wine, 5, 0)) +
    shape('M-104 34 L-102 48 Q-100 54 -94 54 H58 Q70 54 74 46 L76 40Z', tone.wine) +
    inked(body, tone.magenta, 5, 0) +
    shape(glass, screen) +
    dotted(glass, [-92, -32, 180, 68], 8, shade, (x, y) => share(y - x * 0.3, -40, 60)) +
    pen(glass, 3.6)
  );
}

const phoneDown = () =>
  group(
    'translate(0 13)',
    inked(
      'M-72 -38 H92 Q104 -38 100 -28 L76 34 Q72 42 60 42 H-96 Q-108 42 -104 32 L-84 -30 Q-82 -38 -72 -38Z',
      tone.night,
      5,
      0,
    ),
  ) +
  inked(
    'M-72 -38 H92 Q104 -38 100 -28 L76 34 Q72 42 60 42 H-96 Q-108 42 -104 32 L-84 -30 Q-82 -38 -72 -38Z',
    tone.magenta,
    5,
    0,
  ) +
  inked('M-66 -28 h38 l-8 24 h-39Z', tone.wine, 3.6, 0) +
  inked(ovalPath(-54, -16, 10, 6), tone.ink, 3, 0) +
  circle(-57, -18, 2.4, tone.blush) +
  shape('M20 -34 H60 L30 38 H-8Z', tone.pink);

/** Light that stands on a lying screen: hard edges, dots at the end. */
function screenLight(colour) {
  const d = 'M-92 30 L-150 -150 H130 L62 30Z';
  return dotted(d, [-160, -156, 300, 190], 16, colour, (x, y) => 0.15 + 0.8 * share(y, -150, 40));
}

/** A drawer in the desk's front, 220 x 96; `open` shows its inside, `lit` what hums in it. */
function drawer(open, lit) {
  const front = (y) =>
    inkedBox(-110, y, 220, 74, tone.magenta, { r: 8, pen: 5, weight: 4 }) +
    shape(`M-104 ${y + 6} h150 l-14 10 h-136Z`, tone.pink) +
    inked(`M-34 ${y + 30} h68 q8 0 6 10 q-4 12 -14 12 h-52 q-10 0 -14 -12 q-2 -10 6 -10Z`, tone.acid, 4.4, 0);
  if (!open) return front(-36);
  const inside = 'M-96 -46 H96 L110 6 H-110Z';
  return (
    (lit
      ? shape('M-92 -30 L-150 -140 H150 L92 -30Z', tone.acid, 0.5) +
        dots([-140, -136, 280, 100], 16, tone.acid, (x, y) => share(y, -140, -30))
      : '') +
    inked(inside, tone.night, 5, 0) +
    (lit
      ? inked('M-62 -34 L40 -40 L52 0 H-70Z', tone.acid, 4, 0) + pen('M-44 -24 h60 M-48 -12 h74', 4, tone.magenta)
      : inked('M-62 -30 L40 -34 L50 2 H-70Z', tone.mist, 4, 0)) +
    front(4)
  );
}

/** A notebook, open; `written` 0 to 3 says how far the ink has come. */
function notebook(written) {
  const rows = [-44, -24, -4, 16, 36];
  const left = rows.map((y, i) => `M-88 ${y} q${12 + i * 3} ${i % 2 ? -9 : 9} 30 0 t30 ${i % 2 ? 3 : -3}`);
  const right = rows.map((y, i) => `M18 ${y} q16 ${i % 2 ? -5 : 5} 32 0 t${28 - i * 3} 0`);
  const hard = written > 0 ? pen(left.slice(0, written > 1 ? 5 : 3).join(' '), 5.5) : '';
  const soft = written > 1 ? pen(right.slice(0, written > 2 ? 3 : 1).join(' '), 3.6, tone.magenta) : '';
  const end = written > 2 ? group('translate(62 34) scale(.7)', bowl()) : '';
  return (
    inkedBox(-110, -70, 220, 140, tone.magenta, { r: 8, pen: 5, weight: 4 }) +
    inked('M-102 -64 C-70 -72 -20 -70 0 -60 V66 C-20 56 -70 56 -102 64Z', tone.cream, 4, 0) +
    inked('M102 -64 C70 -72 20 -70 0 -60 V66 C20 56 70 56 102 64Z', tone.cream, 4, 0) +
    shape('M-14 -63 L0 -60 V66 L-14 60Z', tone.mist) +
    hard +
    soft +
    end
  );
}

const envelope = () =>
  inkedBox(-46, -31, 92, 62, tone.mist, { r: 5, pen: 4.6, weight: 3 }) +
  pen('M-44 28 L-10 -2 M44 28 L10 -2', 3.6) +
  inked('M-44 -29 L0 10 L44 -29Z', tone.lilac, 4, 0) +
  inked(ovalPath(0, 4, 8), tone.magenta, 3.4, 0);

const kettle = () =>
  pen('M-34 -44 C-34 -92 34 -92 34 -44', 10) +
  pen('M-34 -44 C-34 -92 34 -92 34 -44', 4, tone.blush) +
  inked('M44 -6 C62 -12 62 -40 84 -44 L88 -34 C76 -28 72 2 50 16Z', tone.magenta, 4.6) +
  inked('M-44 -40 C-62 -10 -62 30 -48 44 H48 C62 30 62 -10 44 -40 C20 -50 -20 -50 -44 -40Z', tone.magenta, 5, 3.4) +
  dotted('M-44 -40 C-62 -10 -62 30 -48 44 H48 C62 30 62 -10 44 -40Z', [-60, -40, 120, 86], 8, tone.wine, (x, y) =>
    share(-x + y * 0.5, 0, 80),
  ) +
  brush(
    [
      [26, -30],
      [40, -8],
      [40, 22],
    ],
    9,
    tone.blush,
  ) +
  inked('M-26 -44 C-20 -56 20 -56 26 -44Z', tone.acid, 4.4, 0) +
  inked(ovalPath(0, -58, 7), tone.ink, 3, 0);

export const mug = (fill, side = 1) =>
  group(
    `scale(${side} 1)`,
    pen('M24 -34 C50 -38 50 2 22 -4', 13) + pen('M24 -34 C50 -38 50 2 22 -4', 5, fill),
    inked('M-28 -46 L-25 4 C-12 10 12 10 25 4 L28 -46Z', fill, 4.6, 3),
    inked(ovalPath(0, -46, 28, 8), tone.wine, 4.2, 0),
    shape('M-22 -34 L-15 -33 L-13 0 L-19 -1Z', tone.cream, 0.8),
  );

const bulb = (lit) =>
  (lit ? shape(ovalPath(0, 4, 24), tone.acid, 0.4) : '') +
  inkedBox(-6, -22, 12, 11, tone.ink, { r: 2, pen: 2, weight: 0 }) +
  inked('M0 -12 C12 -6 13 14 0 20 C-13 14 -12 -6 0 -12Z', lit ? tone.acid : tone.wine, 3.6, 1.4) +
  shape(ovalPath(-3, 0, 2.6, 5), lit ? tone.cream : tone.pink);

const stapler = () =>
  inked('M-52 20 H52 V30 H-52Z', tone.night, 4.4) +
  inked('M-50 10 C-50 -12 -30 -22 0 -22 L54 -8 Q60 2 52 8 L-20 14 H-50Z', tone.pink, 4.6, 3) +
  brush(
    [
      [-34, -8],
      [0, -14],
      [38, -5],
    ],
    6,
    tone.blush,
  );

const SCREENS = {
  dark: [tone.night, tone.ink],
  lit: [tone.pink, tone.magenta],
  gold: [tone.acid, '#FFC02E'],
  grey: [tone.mist, tone.lilac],
};

/** Frames of the props atlas. */
export const thingProps = [
  ...Object.entries(SCREENS).map(([name, [screen, shade]]) => ({
    name: `phone-${name}`,
    content: phone(screen, shade),
    view: [-86, -160, 172, 324],
  })),
  ...['dark', 'lit'].map((name) => ({
    name: `phone-lying-${name}`,
    content: phoneLying(...SCREENS[name]),
    view: [-116, -48, 232, 116],
  })),
  { name: 'phone-down', content: phoneDown(), view: [-116, -48, 232, 116] },
  { name: 'phone-light', content: screenLight(tone.pink), view: [-160, -160, 300, 200] },
  { name: 'pencil', content: pencil(tone.acid), view: [-76, -16, 148, 34] },
  {
    name: 'pencil-2',
    content: pencil(tone.acid) + shape('M-46 -5 H32 V-1 H-46Z', tone.cream),
    view: [-76, -16, 148, 34],
  },
  { name: 'drawer-closed', content: drawer(false, false), view: [-160, -146, 320, 240] },
  { name: 'drawer-open', content: drawer(true, false), view: [-160, -146, 320, 240] },
  { name: 'drawer-glowing', content: drawer(true, true), view: [-160, -146, 320, 240] },
  ...[0, 1, 2, 3].map((written) => ({
    name: `notebook-${written}`,
    content: notebook(written),
    view: [-120, -80, 240, 162],
  })),
  { name: 'envelope', content: envelope(), view: [-56, -42, 112, 86] },
  { name: 'kettle', content: kettle(), view: [-72, -92, 170, 152] },
  { name: 'mug', content: mug(tone.pink), view: [-42, -62, 94, 82] },
  { name: 'mug-2', content: mug(tone.acid, -1), view: [-52, -62, 94, 82] },
  { name: 'bowl', content: bowl(), view: [-42, -66, 84, 106] },
  { name: 'bulb-off', content: bulb(false), view: [-26, -26, 52, 58] },
  { name: 'bulb-on', content: bulb(true), view: [-26, -26, 52, 58] },
  { name: 'stapler', content: stapler(), view: [-64, -34, 130, 76] },
];
