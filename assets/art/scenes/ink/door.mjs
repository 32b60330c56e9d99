// Ms Dewi's door: a small round table, two mugs, a lamp whose light has no hard edge.

import { circle, group, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { catPage, pinned } from './paper.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';
import { mug } from './props-things.mjs';
import { board, books, ground } from './surface.mjs';

const LAMP = [420, 206];
const TABLE = 622;

/** What a stage needs to know of this place. */
export const doorPlaces = {
  lamp: LAMP,
  door: [-110, -40, 150, 700],
  table: [-40, TABLE, 900, 298],
  mugs: [
    [330, 676],
    [506, 680],
  ],
  person: [190, 846],
  companion: [626, 872],
};

/** Layers; people stand behind the table. */
export function door() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 16 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.9, parallax: 1, colours: 16 },
  ];
}

function back() {
  const away = (x, y) => Math.hypot(x - LAMP[0], (y - LAMP[1]) * 1.1);
  return (
    ground('#C23A78') +
    circle(LAMP[0], LAMP[1] + 40, 420, '#E86493') +
    circle(LAMP[0], LAMP[1] + 30, 270, '#F795A9') +
    dots([-320, -200, 1920, 900], 20, tone.wine, (x, y) => 0.9 * share(away(x, y), 430, 1050)) +
    dots(
      [0, -160, 860, 860],
      20,
      '#F795A9',
      (x, y) => 0.8 * (1 - share(away(x, y), 280, 440)) * share(away(x, y), 240, 300),
    ) +
    shape(boxPath(-340, 560, 1960, 380), tone.wine) +
    dots([700, 580, 900, 340], 20, tone.plum, (x, y) => share(x * 0.3 + y, 780, 1300)) +
    pen('M-340 560 H1620', 5) +
    openDoor() +
    bookWall() +
    armchairs() +
    lamp()
  );
}

/** The door stands open; the corridor behind it is bright and cool. */
const openDoor = () =>
  inkedBox(-208, -70, 250, 740, tone.wine, { r: 4, pen: 5, weight: 0 }) +
  shape(boxPath(-180, -44, 194, 720), tone.mist) +
  dots([-180, -40, 194, 700], 20, tone.lilac, (x, y) => share(y - x, 200, 900)) +
  inked('M-180 600 L14 560 V680 H-180Z', tone.lilac, 4, 0) +
  pen('M-180 -44 V690 M14 -44 V690', 5) +
  inked('M14 -44 L66 -84 V740 L14 676Z', tone.magenta, 5, 4) +
  inked('M26 20 L54 4 V300 L26 296Z M26 340 L54 346 V610 L26 588Z', tone.wine, 4, 0) +
  circle(58, 330, 7, tone.acid) +
  pen(ovalPath(58, 330, 7), 3.4);

const bookWall = () =>
  board(800, 150, 470, tone.wine) +
  books(826, 150, [
    [26, 92, tone.pink],
    [22, 80, tone.acid],
    [30, 98, tone.wine],
    [24, 74, tone.blush],
    [28, 88, tone.magenta],
    [22, 70, tone.lilac],
  ]) +
  inked('M1060 148 L1052 92 H1124 L1116 148Z', tone.acid, 5, 3) +
  inked(
    'M1088 92 C1050 60 1044 20 1056 -16 C1086 8 1098 50 1088 92Z M1088 92 C1086 40 1112 0 1148 -14 C1152 30 1130 70 1088 92Z',
    tone.wine,
    5,
    0,
  ) +
  board(840, 352, 430, tone.wine) +
  books(1000, 352, [
    [30, 90, tone.blush],
    [24, 76, tone.wine],
    [26, 96, tone.pink],
    [22, 70, tone.acid],
    [30, 84, tone.magenta],
  ]) +
  inkedBox(866, 284, 100, 68, tone.cream, { r: 3 }) +
  shape('M876 342 V318 L904 296 L926 322 L940 308 L956 326 V342Z', tone.magenta) +
  pinned(1370, 120, 4, catPage(), { size: 1.1, shade: tone.wine });

/** Two low chairs wait at the table. */
const armchairs = () =>
  [190, 640]
    .map((x) =>
      group(
        `translate(${x} 0)`,
        inked('M-120 700 V470 C-120 420 120 420 120 470 V700Z', tone.plum, 5, 4),
        dotted(
          'M-120 700 V470 C-120 420 120 420 120 470 V700Z',
          [-120, 430, 240, 270],
          16,
          tone.wine,
          (px, py) => 1 - share(py, 440, 620),
        ),
        pen('M-84 700 V500 C-84 470 84 470 84 500 V700', 4),
      ),
    )
    .join('');

/** A paper lamp that hangs low between the two. */
const lamp = () =>
  pen(`M${LAMP[0]} -220 V${LAMP[1] - 86}`, 5) +
  inked(ovalPath(LAMP[0], LAMP[1] - 20, 78, 70), tone.lemon, 5, 3) +
  dotted(ovalPath(LAMP[0], LAMP[1] - 20, 78, 70), [340, 116, 160, 144], 16, tone.acid, (x, y) =>
    share(y - x * 0.4, -20, 110),
  ) +
  pen('M348 160 Q420 182 492 160 M343 190 Q420 214 497 190 M352 220 Q420 242 488 220', 3, '#E8A93A') +
  inkedBox(LAMP[0] - 20, LAMP[1] - 96, 40, 12, tone.ink, { r: 3, pen: 3, weight: 0 });

/** The round table, two mugs, a plate with biscuits, a notebook that stays shut. */
function fore() {
  const top = 'M-60 700 C-60 600 220 614 420 614 C640 614 900 604 900 700 V960 H-60Z';
  return (
    inked(top, tone.blush, 5, 4) +
    dotted(
      top,
      [-60, 600, 960, 330],
      20,
      tone.pink,
      (x, y) => 0.9 * share(Math.hypot(x - 420, (y - 640) * 2), 200, 620),
    ) +
    shape(ovalPath(420, 668, 210, 34), tone.cream) +
    pen('M-56 724 C60 640 300 646 420 646', 3, tone.cream) +
    shape('M300 682 L262 702 L330 704 L352 682Z M476 686 L450 706 L512 708 L530 686Z', tone.magenta) +
    group('translate(330 676) scale(1.05)', mug(tone.magenta)) +
    group('translate(506 680) scale(1.05)', mug(tone.acid, -1)) +
    steam(326, 612) +
    steam(504, 616) +
    inked(ovalPath(642, 704, 66, 16), tone.cream, 4.6) +
    inked(`${ovalPath(622, 696, 24, 9)} ${ovalPath(660, 698, 24, 9)}`, '#F3B45F', 4, 1.6) +
    inked(ovalPath(642, 688, 24, 9), '#F3B45F', 4, 1.6) +
    inked('M96 690 l120 -12 l26 44 l-130 14Z', tone.wine, 5, 3) +
    pen('M112 692 l26 42', 4, tone.pink)
  );
}

const steam = (x, y) =>
  [-8, 10]
    .map((off) =>
      brush(
        [
          [x + off, y],
          [x + off - 7, y - 16],
          [x + off + 5, y - 30],
          [x + off - 3, y - 48],
        ],
        6,
        tone.cream,
      ),
    )
    .join('');
