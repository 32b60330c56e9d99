// Friday at school: the table at the window, two chairs, a bowl of soup, broad daylight.

import { clipped, group, line, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { bowl } from './knight.mjs';
import { catPage, knightPage, pencil, pinned } from './paper.mjs';
import { boxPath, dots, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';
import { ground, panes, tableTop } from './surface.mjs';

const WINDOW = [28, -60, 812, 470];
const TABLE = 616;

/** What a stage needs to know of this place. */
export const tablePlaces = {
  window: WINDOW,
  table: [-320, TABLE, 1920, 304],
  bowl: [420, 650],
  pencil: [566, 668],
  phone: [668, 664],
  person: [200, 842],
  companion: [610, 842],
};

/** Layers; people sit behind the table, before their chairs. */
export function table() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 20 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.9, parallax: 1, colours: 16 },
  ];
}

function back() {
  return (
    ground('#F7B6C8') +
    dots([860, -200, 740, 800], 20, tone.pink, (x, y) => 0.8 * share(x * 0.5 + y, 560, 1500)) +
    dots([-320, -200, 340, 800], 20, tone.pink, (x, y) => 0.8 * share(y - x, 300, 1100)) +
    shape(boxPath(-340, 520, 1960, 420), '#E0719A') +
    pen('M-340 520 H1620', 5) +
    window() +
    panes(900, 330, [130, 170], 60, tone.lemon) +
    wallRight() +
    group('translate(200 0)', chair()) +
    group('translate(610 0)', chair())
  );
}

/** The harbour by day: a pale sky, three sails, a lighthouse. */
function window() {
  const [x, y, width, height] = WINDOW;
  const pane = boxPath(x, y, width, height);
  const sea = y + 366;
  const sail = (at, size, fill) =>
    group(
      `translate(${at} ${sea + 34}) scale(${size})`,
      inked('M-46 0 H48 L34 22 H-30Z', tone.magenta, 4, 0),
      inked('M2 -8 V-92 L44 -8Z', fill, 4, 0),
      inked('M-6 -8 V-74 L-36 -8Z', tone.cream, 4, 0),
    );
  return (
    inkedBox(x - 26, y - 26, width + 52, height + 52, tone.magenta, { r: 6, pen: 5, weight: 5 }) +
    clipped(
      pane,
      shape(pane, tone.cream),
      dots([28, -60, 820, 380], 20, tone.lemon, (px, py) => 0.95 * share(py - px * 0.06, 30, 330)),
      inked(ovalPath(346, 56, 44), tone.acid, 4.4, 0),
      pen('M560 46 q14 -14 26 0 q12 -14 26 0 M650 92 q10 -10 19 0 q9 -10 19 0', 4),
      shape(
        `M${x} ${sea - 10} l90 -30 l60 14 l70 -34 l110 40 h70 l60 -18 l100 -30 l120 44 l140 -28 V${sea + 20} H${x}Z`,
        tone.blush,
      ),
      shape(boxPath(x, sea, width, 120), tone.pink),
      line(
        `M60 ${sea + 26} h70 M230 ${sea + 62} h110 M480 ${sea + 24} h60 M560 ${sea + 72} h120 M720 ${sea + 44} h90`,
        tone.blush,
        5,
      ),
      pen(`M${x} ${sea} H${x + width}`, 4),
      sail(398, 0.8, tone.acid),
      sail(776, 0.66, tone.blush),
      sail(66, 0.6, tone.acid),
      lighthouse(470, sea),
    ) +
    pen(pane, 5) +
    inked(boxPath(x + width / 2 - 9, y - 4, 18, height + 8), tone.magenta, 4.4, 0) +
    inked(boxPath(x - 50, y + height + 18, width + 100, 24, 5), tone.pink, 5, 5)
  );
}

const lighthouse = (x, y) =>
  inked(`M${x - 14} ${y} L${x - 8} ${y - 84} H${x + 8} L${x + 14} ${y}Z`, tone.cream, 4, 0) +
  shape(`M${x - 12} ${y - 22} L${x - 10} ${y - 46} H${x + 10} L${x + 12} ${y - 22}Z`, tone.magenta) +
  inked(`M${x - 12} ${y - 84} v-8 h24 v8Z M${x - 8} ${y - 92} l8 -16 l8 16Z`, tone.magenta, 3.6, 0);

/** Right of the window: a board with drawings, a lamp's string, a plant. */
const wallRight = () =>
  inkedBox(950, 30, 330, 250, '#E0719A', { r: 5, pen: 5, weight: 4 }) +
  pinned(976, 58, -4, catPage(), { size: 0.9, shade: tone.wine }) +
  pinned(1120, 66, 4, knightPage(), { size: 0.9, shade: tone.wine }) +
  inked('M1360 520 L1374 420 H1476 L1490 520Z', tone.magenta, 5, 4) +
  inked(
    'M1424 420 C1370 380 1360 310 1376 262 C1420 300 1436 360 1424 420Z M1426 420 C1420 350 1450 280 1500 250 C1512 310 1488 380 1426 420Z M1424 420 C1350 420 1320 390 1306 352 C1360 346 1404 372 1424 420Z',
    tone.wine,
    5,
    0,
  );

/** A chair's back and seat, middle at x 0. */
const chair = () =>
  pen('M-84 440 V640 M84 440 V640', 20) +
  pen('M-84 440 V640 M84 440 V640', 10, tone.wine) +
  inkedBox(-104, 396, 208, 96, tone.wine, { r: 22, pen: 5, weight: 4 }) +
  shape('M-92 420 q2 -16 18 -16 h120 l-40 14 h-80Z', tone.magenta) +
  inkedBox(-98, 534, 196, 26, tone.wine, { r: 10, pen: 5, weight: 0 });

/** The table: soup in the middle, two spoons, bread, a page that is begun. */
function fore() {
  return (
    tableTop(TABLE, { top: '#FFE3EC', shade: tone.blush, edge: tone.magenta }) +
    clipped(boxPath(-360, TABLE + 5, 2000, 330), panes(60, TABLE + 6, [250, 330], 120, tone.lemon)) +
    pen(`M-360 ${TABLE + 5} H1640`, 4) +
    shape(ovalPath(402, 696, 92, 17), tone.magenta) +
    group('translate(420 646) scale(1.9)', bowl()) +
    spoon(266, 690, -12) +
    spoon(514, 704, 4) +
    bread() +
    page() +
    group('translate(622 660) rotate(-8) scale(.9)', pencil(tone.acid)) +
    group('translate(-110 690)', bread()) +
    inked('M980 700 l190 -16 l46 60 l-204 18Z', tone.cream, 5, 4) +
    inked('M1000 706 l82 -7 l20 38 l-86 8Z', tone.pink, 3.6, 0) +
    inked('M1094 698 l68 -6 l28 38 l-74 7Z', tone.acid, 3.6, 0)
  );
}

const spoon = (x, y, turn) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    pen('M0 0 H76', 10),
    pen('M0 0 H76', 4, tone.mist),
    inked(ovalPath(-14, 0, 19, 11), tone.mist, 4, 1.6),
  );

const bread = () =>
  group(
    'translate(150 664)',
    shape('M-70 20 C-70 34 60 36 66 22 L60 14Z', tone.magenta),
    inked('M-66 18 C-84 -22 -40 -40 0 -38 C42 -40 84 -22 64 18 C40 26 -40 26 -66 18Z', '#FFC56E', 5, 3),
    pen('M-34 -30 l-10 20 M-4 -36 l-6 22 M28 -34 l-4 22', 4),
  );

const page = () =>
  group(
    'matrix(1 -.06 -.36 .44 720 648)',
    shape('M-14 12 H130 V136 H-14Z', tone.magenta),
    inkedBox(0, 0, 140, 124, tone.cream, { r: 2 }),
    pen('M12 12 H66 V112 H12Z M76 12 H128 V54 H76Z M76 64 H128 V112 H76Z', 3.6),
    shape('M16 16 H62 V108 H16Z', tone.acid),
    shape('M80 16 H124 V50 H80Z', tone.blush),
  );
