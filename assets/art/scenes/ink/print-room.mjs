// The school's print room on Thursday at 07:48: grey-pink morning, warm paper, a copier whose light is acid.

import { circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { catPage, pinned, roughPage } from './paper.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, ovalPath, pen, share, tone } from './pen.mjs';
import { ground, panes, stack, tableTop } from './surface.mjs';

const WALL = '#F3C6D4';
const LOW = '#D98FB0';
const TABLE = 636;
const BEAM = 'M352 384 L286 -220 H556 L490 384Z';

/** What a stage needs to know of this place. */
export const printRoomPlaces = {
  copier: [421, 470],
  beam: [
    [352, 384],
    [286, -220],
    [556, -220],
    [490, 384],
  ],
  table: [-320, TABLE, 1920, 284],
  stapler: [470, 668],
  person: [200, 850],
  companion: [626, 880],
};

/** Layers; people stand behind the work table. */
export function printRoom() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 24 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.9, parallax: 1, colours: 16 },
  ];
}

function back() {
  return (
    ground(WALL) +
    dots(
      [-320, -200, 1920, 380],
      20,
      tone.blush,
      (x, y) => 0.9 * (1 - share(y + Math.abs(x - 420) * 0.16, -160, 190)),
    ) +
    shape(boxPath(-340, 470, 1960, 470), LOW) +
    pen('M-340 470 H1620', 5) +
    panes(-60, 150, [150, 250], 60, tone.cream) +
    beam() +
    drawings() +
    group('translate(-330 0)', shelves()) +
    group('translate(806 0)', shelves()) +
    morningWindow() +
    copier()
  );
}

/** The copier's light goes straight up and has edges. */
const beam = () =>
  shape(BEAM, tone.acid) +
  dotted(BEAM, [280, -220, 280, 400], 20, WALL, (x, y) => 1 - share(y, -240, 130)) +
  line('M352 384 L286 -220 M490 384 L556 -220', tone.ink, 4);

/** Four drawings were pinned up here, and Remi's is not among them. */
const drawings = () =>
  pinned(580, 2, -3, catPage(), { size: 0.7 }) +
  pinned(686, -2, 3, roughPage(), { size: 0.7, pins: tone.acid }) +
  pinned(66, -6, -4, knightCover(), { size: 0.7 }) +
  pinned(168, -4, 3, catPage(), { size: 0.7, pins: tone.acid });

/** Far right, where words often stand: a pale window, a clock at twelve minutes to eight, a bin. */
function morningWindow() {
  const sky = boxPath(1212, 96, 216, 270);
  return (
    inkedBox(1194, 78, 252, 306, tone.lilac, { r: 5, pen: 5, weight: 4 }) +
    shape(sky, tone.cream) +
    dotted(sky, [1212, 96, 216, 270], 20, tone.blush, (x, y) => share(y - x * 0.3, -300, 100)) +
    shape('M1212 366 V300 h40 v-34 h44 v22 h34 v-50 l20 -16 l20 16 v62 h58 v66Z', '#D98FB0') +
    pen(sky, 5) +
    inked(boxPath(1314, 92, 12, 276), tone.lilac, 4, 0) +
    inked(boxPath(1178, 380, 284, 20, 4), tone.magenta, 5, 4) +
    inked(ovalPath(1530, 120, 46), tone.cream, 6, 4) +
    pen('M1530 120 L1512 130', 7) +
    pen('M1530 120 L1498 112', 4.6, tone.magenta) +
    inked('M1240 500 H1340 L1328 640 H1252Z', tone.lilac, 5, 4) +
    inked('M1256 500 l10 -22 l22 8 l14 -16 l26 14 l8 16Z', tone.cream, 4, 0)
  );
}

const knightCover = () =>
  inkedBox(0, 0, 120, 164, tone.cream, { r: 2 }) +
  inked('M10 10 H110 V154 H10Z', tone.pink, 3.4, 0) +
  circle(60, 64, 30, tone.acid) +
  inked('M10 154 V112 L40 84 L66 116 L86 96 L110 122 V154Z', tone.magenta, 3.4, 0);

/** Metal shelves full of paper, foot on the floor. */
function shelves() {
  const boards = [118, 286, 452].map((y) => inkedBox(0, y, 330, 14, tone.lilac, { r: 3, pen: 4.6, weight: 3 }));
  return (
    shape(boxPath(6, -60, 318, 700), '#C77FA6') +
    dots([8, 0, 312, 620], 20, tone.wine, (x, y) => 0.62 * share(y - x * 0.2, -20, 900)) +
    pen('M6 -80 V640 M324 -80 V640', 12) +
    pen('M6 -80 V640 M324 -80 V640', 5, tone.lilac) +
    boards.join('') +
    stack(22, 118, 4) +
    stack(168, 118, 2, { width: 140, fill: tone.lemon }) +
    stack(30, 286, 2, { width: 120, fill: tone.blush, band: tone.wine }) +
    stack(176, 286, 4, { width: 132 }) +
    stack(24, 452, 3, { width: 142, fill: tone.lemon }) +
    stack(184, 452, 4, { width: 124, fill: tone.mist })
  );
}

function copier() {
  const tray = 'M496 500 L588 486 L596 500 L500 518Z';
  return (
    shape('M300 640 L320 400 H350 V640Z', tone.wine, 0.9) +
    inked('M330 400 H512 V660 H330Z', tone.mist, 5, 4) +
    dotted('M330 400 H512 V660 H330Z', [330, 400, 184, 260], 16, tone.lilac, (x, y) => share(y - x * 0.6, 130, 380)) +
    inked('M330 448 H512 V484 H330Z', tone.lilac, 4.4, 0) +
    inkedBox(348, 508, 146, 44, tone.mist, { r: 4, weight: 0 }) +
    inkedBox(348, 566, 146, 44, tone.mist, { r: 4, weight: 0 }) +
    pen('M400 530 h42 M400 588 h42', 5) +
    inked(tray, tone.lilac, 4.4) +
    inked('M504 494 L566 480 C590 474 604 490 596 510 L584 512 C586 496 578 494 566 498 L512 508Z', tone.cream, 4, 0) +
    inked('M322 384 H520 V404 H322Z', tone.magenta, 5, 0) +
    shape(boxPath(352, 384, 138, 9), tone.cream) +
    inked('M322 380 L300 262 L312 258 L338 380Z', tone.magenta, 5, 0) +
    inkedBox(340, 414, 60, 24, tone.night, { r: 3, weight: 0 }) +
    circle(424, 426, 7, tone.acid) +
    pen(ovalPath(424, 426, 7), 3) +
    circle(448, 426, 7, tone.pink) +
    pen(ovalPath(448, 426, 7), 3) +
    brush(
      [
        [500, 412],
        [504, 500],
        [502, 640],
      ],
      6,
      tone.cream,
    )
  );
}

/** The work table: warm paper, a timetable that was eaten, a tray of clips. */
function fore() {
  const sheet = (x, y, lean) => inked(`M${x} ${y} l128 -10 l${lean} 40 l-136 12Z`, tone.cream, 4);
  return (
    tableTop(TABLE, { top: '#E7B6CB', shade: '#C983AA', edge: tone.magenta }) +
    clipped(boxPath(-360, TABLE + 5, 2000, 330), panes(-150, TABLE + 6, [210, 300], 90, tone.cream)) +
    pen(`M-360 ${TABLE + 5} H1640`, 4) +
    stack(-120, 700, 4, { width: 190 }) +
    sheet(250, 676, 30) +
    pen('M276 686 l90 -7 M284 698 l94 -8 M318 680 l14 30 M352 678 l14 30', 3, tone.magenta) +
    eatenSheet() +
    stack(700, 716, 3, { width: 150, fill: tone.lemon }) +
    stack(1010, 740, 5, { width: 200 })
  );
}

const eatenSheet = () =>
  inked('M560 664 l44 -4 l8 14 l14 -12 l10 16 l16 -14 l28 42 l-108 12Z', tone.cream, 4) +
  pen('M580 682 l70 -6 M588 696 l76 -7', 3, tone.lilac) +
  inked('M604 646 l14 -4 l4 10 l-12 6Z M646 644 l12 2 l-2 10 l-12 -2Z', tone.cream, 3.4, 0);
