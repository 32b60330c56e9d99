// Remi's desk at night: one hard lamp, comic pages, a window with eleven boats. The main place of the level.

import { group, line, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { boatLights, harbourWindow } from './harbour.mjs';
import { helmet } from './knight.mjs';
import { catPage, knightPage, pencilCup, pinned, roughPage, soupBubble } from './paper.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';

const WINDOW = [494, 116, 202, 286];
/** The beam on the wall: from the lamp's mouth to the left and down to the desk. */
const BEAM = [
  [404, 84],
  [-360, -96],
  [-360, 940],
  [700, 940],
  [462, 152],
];
const LIT = `M${BEAM.map((point) => point.join(' ')).join(' L')}Z`;
const DESK = 610;

/** What a stage needs to know of this place. */
export const deskPlaces = {
  lamp: [450, 100],
  bulb: [430, 122],
  beam: BEAM.slice(0, 3).concat([[589, DESK], BEAM[4]]),
  pool: [
    [-360, DESK],
    [589, DESK],
    [668, 920],
    [-360, 920],
  ],
  window: WINDOW,
  boats: boatLights(WINDOW),
  desk: [-320, DESK, 1920, 310],
  phone: [560, 664],
  cloud: [310, 66],
  pencil: [566, 638],
  drawer: [760, 700],
  notebook: [700, 650],
  person: [200, 830],
};

/** Layers; people stand between `things` and `fore`, behind the desk. */
export function desk() {
  return [
    { name: 'back', content: wall() + things(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 24 },
    { name: 'fore', content: fore(), view: WIDE, scale: 1, parallax: 1, colours: 16 },
  ];
}

function wall() {
  const lampAway = (x, y) => Math.hypot(x - 440, y - 92);
  const shadeDots = dots([420, -200, 1180, 860], 20, tone.magenta, (x, y) => {
    const edge = 462 + ((y - 130) / 810) * 238;
    return 0.9 * (1 - share(x - edge, -20, 400)) * share(y, -60, 420);
  });
  const lowDots = dots([760, 300, 840, 340], 20, tone.wine, (x, y) => share(y + (x - 760) * 0.16, 340, 760));
  const falloff = dotted(LIT, [-360, -120, 1000, 800], 20, tone.pink, (x, y) => 0.95 * share(lampAway(x, y), 440, 800));
  return (
    shape(boxPath(-340, -220, 1960, 1160), tone.plum) +
    shape('M980 -220 L1620 250 V-220Z', tone.night) +
    lowDots +
    shadeDots +
    pen('M980 -220 L1620 250', 5) +
    shape(LIT, tone.acid) +
    falloff +
    line(`M404 84 L-360 -96 M462 152 L700 940`, tone.ink, 5)
  );
}

function things() {
  return group('translate(0 26)', shelf()) + harbourWindow(WINDOW) + wallPages() + group('translate(0 22)', lamp());
}

/** A board over the window: books, a small knight of clay, a plant that hangs. */
function shelf() {
  const books = [
    [560, 52, 22, tone.pink],
    [584, 60, 18, tone.acid],
    [604, 46, 26, tone.wine],
    [632, 56, 20, tone.blush],
    [654, 50, 24, tone.magenta],
  ].map(([x, height, width, fill]) => inkedBox(x, 34 - height, width, height, fill, { r: 2, weight: 0 }));
  return (
    books.join('') +
    pen('M608 2 h18 M658 0 h16 M564 -4 h14', 3) +
    group('translate(730 20) scale(.66)', helmet(-5, 4)) +
    inkedBox(470, 34, 330, 16, tone.magenta, { r: 4, pen: 5, weight: 4 }) +
    pen('M520 52 v22 M764 52 v22', 5)
  );
}

function wallPages() {
  const shade = tone.magenta;
  return (
    pinned(324, 232, 4, knightPage(), { size: 0.94, shade, pins: tone.magenta }) +
    pinned(-60, 150, -6, catPage(), { size: 0.98, shade, pins: tone.magenta }) +
    pinned(-214, 70, 5, roughPage(), { size: 0.98, shade, pins: tone.magenta }) +
    pinned(-196, 292, -3, catPage(), { size: 0.9, shade, pins: tone.magenta }) +
    pinned(790, 108, 4, roughPage(), { size: 0.96, shade: tone.night }) +
    pinned(774, 306, -3, catPage(), { size: 0.96, shade: tone.night }) +
    pinned(930, 150, -5, knightPage(), { size: 1.2, shade: tone.night }) +
    pinned(1110, 96, 3, roughPage(), { size: 1.1, shade: tone.night }) +
    pinned(1120, 320, 6, catPage(), { size: 1.1, shade: tone.night })
  );
}

/** The lamp that is clamped to the board: two arms, a spring, a shade. */
function lamp() {
  const shade = 'M-20 -58 C2 -62 26 -58 36 -44 L56 40 C20 62 -44 60 -74 34 L-30 -50 C-28 -54 -24 -57 -20 -58Z';
  return (
    inkedBox(494, 26, 26, 44, tone.night, { r: 4 }) +
    pen('M506 30 L520 -96', 12) +
    pen('M506 30 L520 -96', 5, tone.blush) +
    pen('M520 -96 L462 44', 12) +
    pen('M520 -96 L462 44', 5, tone.blush) +
    inked(ovalPath(520, -96, 11), tone.pink, 4, 0) +
    group(
      'translate(452 74) rotate(41)',
      inked('M-14 -78 h30 v26 h-30Z', tone.night, 4, 0) +
        inked(shade, tone.magenta, 5, 3) +
        shape('M14 -54 C24 -52 30 -48 34 -40 L50 38 C44 42 38 45 30 47Z', tone.wine) +
        shape('M-22 -44 L-48 24 L-38 28 L-14 -48Z', tone.blush) +
        inked('M-74 34 C-44 60 20 62 56 40 C44 74 -62 72 -74 34Z', tone.lemon, 4.4, 0),
    )
  );
}

/** The desk's top, lit where the beam falls, and what lies on it. */
function fore() {
  const lit = `M-360 ${DESK} H589 L668 920 H-360Z`;
  const top =
    shape(boxPath(-360, DESK, 2000, 360), tone.wine) +
    dots([600, DESK + 6, 1000, 320], 20, tone.plum, (x, y) => share(x + (y - DESK) * 0.3, 560, 1100)) +
    shape(lit, tone.lemon) +
    dotted(lit, [-360, DESK + 20, 1060, 300], 18, tone.acid, (x, y) =>
      Math.max(share(y, 640, 860), 1 - share(x, -300, 60)),
    ) +
    pen(`M589 ${DESK} L668 920`, 4) +
    inked(boxPath(-360, DESK - 8, 2000, 13), tone.magenta, 4.5, 0) +
    shape(boxPath(-360, DESK - 6, 950, 5), tone.acid);
  return top + pilesOfPaper() + smallThings();
}

/** A page seen lying: squeezed and sheared. */
const lying = (x, y, turn, page, size = 1) =>
  group(
    `translate(${x} ${y}) scale(1 .5) rotate(${turn}) scale(${size})`,
    shape('M-16 16 H104 V180 H-16Z', tone.magenta, 0.9),
    page,
  );

function pilesOfPaper() {
  const layers = [0, 1, 2, 3, 4].map((i) =>
    inked(
      `M${-118 + (i % 2) * 5} ${664 - i * 8} l150 -12 l34 34 l-160 14Z`,
      i === 4 ? tone.cream : tone.mist,
      3.4,
      i ? 0 : 3,
    ),
  );
  return (
    lying(196, 652, 26, roughPage(), 1.06) +
    lying(262, 636, -14, knightPage(), 1.14) +
    layers.join('') +
    group('matrix(.86 -.07 .2 .2 -100 642)', group('scale(1.06)', knightPageFace()))
  );
}

const knightPageFace = () => shape('M14 16 H70 V70 H14Z', tone.blush) + shape('M78 16 H140 V70 H78Z', tone.acid);

function smallThings() {
  const notebook = group(
    'matrix(1 0 -.34 .52 690 612)',
    shape('M-14 16 H150 V170 H-14Z', tone.ink, 0.55),
    inkedBox(0, 0, 156, 150, tone.pink, { r: 6, pen: 5 }),
    inkedBox(7, 6, 142, 138, tone.cream, { r: 3, weight: 0 }),
    pen('M78 6 V144', 4),
    line('M20 34 q20 -14 44 0 M20 62 q26 -10 46 2 M92 30 c16 -18 30 20 46 0 M92 60 q20 12 44 0', tone.magenta, 4),
    soupBubble(114, 104, 0.46),
  );
  return (
    notebook +
    shape('M424 640 C404 650 404 664 430 664 L476 660 L480 640Z', tone.magenta) +
    group('translate(452 648)', pencilCup(tone.pink)) +
    brush(
      [
        [34, 700],
        [60, 690],
        [74, 706],
        [92, 694],
      ],
      7,
      tone.magenta,
    ) +
    inked('M0 690 l38 -12 l12 14 l-38 13Z', tone.blush, 4) +
    shape('M0 690 l14 -4 l12 15 l-14 4Z', tone.magenta)
  );
}
