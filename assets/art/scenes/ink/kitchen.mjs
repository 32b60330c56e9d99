// The kitchen at 22:04: the phone lies beside the bread, the soup is on the stove, nothing wants anything.

import { circle, clipped, group, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { boatLights, harbourWindow } from './harbour.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';
import { board, ground, panes, tableTop } from './surface.mjs';

const WINDOW = [512, 96, 178, 240];
const TABLE = 606;
/** Moonlight: a soft colour, a hard edge. */
const MOON = 'M512 336 L690 336 L470 612 L196 612Z';

/** What a stage needs to know of this place. */
export const kitchenPlaces = {
  window: WINDOW,
  boats: boatLights(WINDOW),
  table: [-320, TABLE, 1920, 314],
  phone: [506, 666],
  pot: [900, 520],
  person: [200, 842],
};

/** Layers; whoever is still up stands behind the table. */
export function kitchen() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 16 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.9, parallax: 1, colours: 16 },
  ];
}

function back() {
  return (
    ground('#5A2460') +
    tiles() +
    shape(boxPath(-340, 470, 1960, 470), tone.plum) +
    pen('M-340 470 H1620', 5) +
    dots([-320, 480, 1920, 200], 20, tone.night, (x, y) => 0.8 * share(y + Math.abs(x - 400) * 0.1, 500, 720)) +
    panes(34, 86, [150, 340], 44, '#A071B4', '#5A2460') +
    shape(MOON, tone.lilac) +
    dotted(MOON, [180, 330, 520, 290], 20, tone.plum, (x, y) => share(y, 380, 660)) +
    harbourWindow(WINDOW) +
    dish() +
    stove() +
    hanging()
  );
}

const tiles = () =>
  pen(
    Array.from({ length: 14 }, (unused, i) => `M${780 + i * 64} 250 V470`).join(' ') +
      [314, 378, 442].map((y) => `M760 ${y} H1620`).join(' '),
    3,
    tone.plum,
  ) + inkedBox(760, 236, 900, 14, tone.wine, { r: 3, weight: 0 });

/** A board with bowls and a jar, out of the way of heads. */
const dish = () =>
  board(-250, 210, 300, tone.wine) +
  inked('M-226 208 L-216 170 H-150 L-140 208Z', tone.blush, 4.6) +
  inked('M-220 170 L-210 138 H-156 L-146 170Z', tone.pink, 4.6, 0) +
  inkedBox(-112, 128, 54, 80, tone.lilac, { r: 10 }) +
  inkedBox(-116, 116, 62, 18, tone.magenta, { r: 4, weight: 0 }) +
  inked('M-34 208 V164 H20 V208Z', tone.acid, 4.6) +
  board(860, 96, 420, tone.wine) +
  inkedBox(890, 18, 60, 78, tone.blush, { r: 10 }) +
  inkedBox(966, 34, 56, 62, tone.pink, { r: 10 }) +
  inkedBox(1040, 10, 64, 86, tone.lilac, { r: 10 }) +
  inked('M1130 94 L1120 40 H1216 L1206 94Z', tone.magenta, 4.6);

/** The stove with the pot of soup; one small flame-coloured lamp is all that is on. */
function stove() {
  const body = 'M776 508 H1150 V700 H776Z';
  return (
    inked(body, tone.wine, 5, 4) +
    dotted(body, [776, 508, 380, 190], 20, tone.night, (x, y) => share(x + y, 1300, 1800)) +
    inkedBox(764, 494, 398, 20, tone.magenta, { r: 4, pen: 5, weight: 0 }) +
    circle(812, 540, 9, tone.acid) +
    pen(ovalPath(812, 540, 9), 3.4) +
    pen(`${ovalPath(856, 540, 9)} ${ovalPath(900, 540, 9)}`, 3.4) +
    inked('M800 400 H1000 L992 492 H808Z', tone.pink, 5, 4) +
    shape('M812 408 h40 l4 76 h-38Z', tone.blush) +
    dotted('M800 400 H1000 L992 492 H808Z', [800, 400, 200, 96], 16, tone.magenta, (x, y) =>
      share(x + y * 0.4, 1020, 1200),
    ) +
    pen('M796 424 h-24 v22 h24 M1004 424 h24 v22 h-24', 7) +
    inked('M792 400 C800 372 1000 372 1008 400Z', tone.magenta, 5, 0) +
    inked(ovalPath(900, 372, 15, 9), tone.acid, 4.4, 0)
  );
}

/** A lamp that is off, a ladle, a cloth. */
const hanging = () =>
  pen('M330 -220 V-28', 5) +
  inked('M262 34 C266 -24 300 -34 330 -34 C360 -34 394 -24 398 34Z', tone.wine, 5, 4) +
  shape('M276 26 C280 -14 300 -24 318 -26 C300 -10 296 8 296 28Z', tone.magenta) +
  pen('M1210 250 V392', 8) +
  inked('M1192 392 h36 q0 34 -18 34 t-18 -34Z', tone.lilac, 4.4) +
  inked('M1300 262 h92 v150 l-46 -14 l-46 14Z', tone.blush, 5, 3) +
  pen('M1300 300 h92 M1300 316 h92', 4, tone.magenta);

/** The table: a loaf on a board, the phone face down, a cup for the morning. */
function fore() {
  const moon = `M196 ${TABLE} H470 L330 920 H-60Z`;
  return (
    tableTop(TABLE, { top: '#6B2560', shade: tone.night, edge: tone.magenta }) +
    shape(moon, tone.lilac) +
    dotted(moon, [-60, TABLE, 540, 320], 20, '#6B2560', (x, y) => share(y, 640, 930)) +
    pen(`M-360 ${TABLE + 5} H1640`, 4) +
    loaf() +
    phone() +
    group('translate(96 694)', cup()) +
    inked(ovalPath(-110, 700, 70, 20), tone.lilac, 5, 4) +
    pen(ovalPath(-110, 698, 46, 11), 3) +
    apple(1040, 690, tone.magenta) +
    apple(1112, 704, tone.pink)
  );
}

/** A round loaf, a slice, a knife. */
const loaf = () =>
  inked('M214 668 h224 l22 34 h-270Z', tone.wine, 5, 4) +
  inked('M238 676 C216 606 268 588 320 590 C376 586 416 612 402 676 C370 688 268 688 238 676Z', '#F3B45F', 5, 3) +
  dotted('M238 676 C216 606 268 588 320 590 C376 586 416 612 402 676Z', [220, 590, 200, 90], 16, tone.magenta, (x, y) =>
    share(x * 0.6 + y, 830, 960),
  ) +
  pen('M280 606 l-12 30 M316 598 l-8 34 M354 602 l-4 32', 4.4) +
  brush(
    [
      [256, 640],
      [262, 618],
      [284, 602],
    ],
    6,
    tone.cream,
  ) +
  inked('M402 692 C396 662 444 658 446 690Z', tone.lemon, 4.4, 2);

const phone = () =>
  group(
    'translate(540 664)',
    shape('M-84 26 L-112 46 H40 L76 22Z', tone.night),
    inked(
      'M-56 -20 H74 Q84 -20 80 -11 L60 25 Q56 32 46 32 H-80 Q-90 32 -86 24 L-68 -14 Q-65 -20 -56 -20Z',
      tone.night,
      5,
      0,
    ),
    group(
      'translate(0 -9)',
      inked(
        'M-56 -20 H74 Q84 -20 80 -11 L60 25 Q56 32 46 32 H-80 Q-90 32 -86 24 L-68 -14 Q-65 -20 -56 -20Z',
        tone.pink,
        5,
        0,
      ),
    ),
    inked('M-52 -22 h30 l-8 18 h-32Z', tone.magenta, 3.4, 0),
    clipped('M-56 -29 H74 L46 22 H-80Z', shape('M20 -30 h30 l-28 54 h-30Z', tone.blush)),
    circle(-42, -13, 5, tone.ink),
  );

const apple = (x, y, fill) =>
  shape(ovalPath(x - 12, y + 34, 44, 10), tone.night) +
  inked(
    `M${x} ${y - 26} C${x + 22} ${y - 42} ${x + 48} ${y - 22} ${x + 38} ${y + 10} C${x + 30} ${y + 38} ${x + 12} ${y + 36} ${x} ${y + 32} C${x - 12} ${y + 36} ${x - 30} ${y + 38} ${x - 38} ${y + 10} C${x - 48} ${y - 22} ${x - 22} ${y - 42} ${x} ${y - 26}Z`,
    fill,
    5,
    3,
  ) +
  pen(`M${x} ${y - 26} q2 -14 12 -20`, 5) +
  brush(
    [
      [x - 26, y + 8],
      [x - 26, y - 12],
      [x - 12, y - 24],
    ],
    7,
    tone.blush,
  );

const cup = () =>
  pen('M28 -38 C58 -42 58 4 26 -4', 14) +
  pen('M28 -38 C58 -42 58 4 26 -4', 5, tone.acid) +
  inked('M-32 -52 L-28 6 C-14 12 14 12 28 6 L32 -52Z', tone.acid, 5, 3) +
  inked(ovalPath(0, -52, 32, 9), tone.night, 4.4, 0) +
  shape('M-25 -38 L-17 -37 L-15 2 L-22 0Z', tone.cream);
