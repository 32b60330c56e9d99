// Nila's room as Remi would draw it, seen through her window: a duvet, a glow, the knight printed small on the wall.

import { group, line, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { helmet } from './knight.mjs';
import { boxPath, brush, dots, dotted, inked, inkedBox, pen, share, through, tone } from './pen.mjs';
import { ground } from './surface.mjs';

/** The opening of the window. */
const OPENING = [30, 20, 700, 630];
const [LEFT, TOP, WIDTH, HEIGHT] = OPENING;
const PITCH = 40;

/** Dots of the wall that become lights: the one in each column that lies nearest to a garland in three bows. */
const bulbs = Array.from({ length: 17 }, (unused, column) => {
  const x = LEFT + column * PITCH;
  const sag = 34 + 84 * Math.sin((((x - LEFT) % 234) / 234) * Math.PI);
  const first = column % 2 ? PITCH / 2 : 0;
  return [x + PITCH / 2, TOP + first + Math.round((sag - first) / PITCH) * PITCH];
});

/** The phone's light on the wall. */
const CONE = [
  [486, 520],
  [40, -20],
  [640, -20],
];

/** What a stage needs to know of this place. */
export const nilaPlaces = {
  opening: OPENING,
  bulbs,
  dot: 13,
  phone: [486, 506],
  cone: CONE,
  print: [604, 268],
  person: [310, 872],
};

/** Layers; she is behind the duvet, and all of it behind the wall of her house. */
export function nila() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, colours: 16 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.9, parallax: 1, colours: 16 },
  ];
}

function back() {
  const cone = `M${CONE.map((point) => point.join(' ')).join(' L')}Z`;
  return (
    ground(tone.wine) +
    dots([LEFT, 300, WIDTH, 360], 20, tone.plum, (x, y) => 0.9 * share(y, 320, 660)) +
    shape(cone, tone.magenta) +
    line('M486 520 L40 -20 M486 520 L640 -20', tone.ink, 4.4) +
    wallDots() +
    print() +
    pillow()
  );
}

/** One dot for every light there could be, and small ones between. */
function wallDots() {
  const chosen = new Set(bulbs.map(([x, y]) => `${x},${y}`));
  const field = dots([LEFT + PITCH / 2, TOP, WIDTH, 320], PITCH, tone.pink, (x, y) =>
    chosen.has(`${x},${y}`) ? 0 : 0.5 * (1 - share(y, TOP + 10, TOP + 330)),
  );
  const lights = bulbs.map(([x, y]) => `M${x - 13} ${y}a13 13 0 1 0 26 0a13 13 0 1 0 -26 0`).join('');
  return field + shape(lights, tone.blush);
}

/** The knight, printed small, held by tape. */
const print = () =>
  group(
    'translate(604 268) rotate(4)',
    shape('M-58 -62 H42 V82 H-58Z', tone.night),
    inkedBox(-50, -70, 100, 140, tone.cream, { r: 2, weight: 0 }),
    shape(boxPath(-40, -60, 80, 84), tone.acid),
    dots([-40, -60, 80, 84], 10, tone.pink, (x, y) => share(y, -40, 40)),
    group('translate(0 6) scale(.74)', helmet(4, 4)),
    pen(boxPath(-40, -60, 80, 84), 3.4),
    pen('M-26 44 h52 M-16 56 h32', 3.4, tone.magenta),
    inked('M-18 -82 l40 -4 l2 16 l-40 4Z', tone.blush, 3.4, 0),
  );

const pillow = () =>
  inked(
    'M90 520 C70 420 120 396 250 408 C380 396 520 392 560 424 C590 470 580 540 560 580 L110 600Z',
    tone.blush,
    5,
    4,
  ) +
  dotted(
    'M90 520 C70 420 120 396 250 408 C380 396 520 392 560 424 C590 470 580 540 560 580 L110 600Z',
    [60, 390, 520, 220],
    16,
    tone.pink,
    (x, y) => share(y - x * 0.2, 330, 640),
  ) +
  brush(
    [
      [120, 440],
      [180, 424],
      [230, 430],
    ],
    6,
    tone.cream,
  );

function fore() {
  return duvet() + house() + frame();
}

function duvet() {
  const d = 'M-20 570 C70 510 160 550 250 526 C330 504 420 550 520 530 C610 510 700 540 800 526 V710 H-20Z';
  return (
    inked(d, tone.magenta, 5, 0) +
    dotted(d, [20, 500, 720, 180], 20, tone.wine, (x, y) => share(y - x * 0.3, 340, 640)) +
    shape('M424 540 C470 548 500 540 544 526 L700 680 H330Z', tone.pink) +
    shape('M462 541 C484 542 504 538 522 532 L610 680 H410Z', tone.blush) +
    pen('M150 548 C170 588 150 628 170 690 M352 530 C338 580 370 630 350 690 M620 522 C640 580 610 630 626 690', 4)
  );
}

/** The wall of her house outside, and a neighbour who is up as well. */
function house() {
  const [right, bottom] = [LEFT + WIDTH, TOP + HEIGHT];
  const ring = `M-340 -220 H1620 V940 H-340Z M${LEFT} ${TOP} V${bottom} H${right} V${TOP}Z`;
  const bricks = Array.from({ length: 34 }, (unused, i) => {
    const row = (i * 7) % 25;
    const x = [-300, 900, 1010, 1230, 1440, -190, 1340, -90][i % 8] + (row % 2) * 46;
    return `M${x} ${-190 + row * 44} h76 v30 h-76Z`;
  }).join(' ');
  return (
    shape(ring, tone.night) +
    pen(bricks, 3.4, tone.plum) +
    dots([760, -200, 840, 1120], 20, tone.plum, (x, y) => 0.9 * share(x * 0.6 + y, 620, 1500)) +
    dots([-320, 700, 1080, 220], 20, tone.plum, (x, y) => 0.9 * share(y - x * 0.06, 680, 900)) +
    neighbour() +
    ivy()
  );
}

/** Another lit window: a kettle stands in it. */
const neighbour = () =>
  inkedBox(1084, 150, 216, 260, tone.wine, { r: 5, pen: 5, weight: 4 }) +
  inked(boxPath(1104, 170, 176, 220), tone.acid, 5, 0) +
  dots([1104, 170, 176, 220], 16, tone.pink, (x, y) => 0.9 * share(y - x * 0.4, -260, 20)) +
  group('translate(1192 336) scale(.96)', kettleShadow) +
  inked(boxPath(1068, 402, 248, 22, 4), tone.magenta, 5, 4) +
  pen('M930 -220 V940', 26) +
  pen('M930 -220 V940', 16, tone.plum) +
  pen('M916 60 h28 M916 420 h28 M916 760 h28', 9);

const kettleShadow =
  pen('M-34 -44 C-34 -92 34 -92 34 -44', 9) +
  shape(
    'M44 -6 C62 -12 62 -40 84 -44 L88 -34 C76 -28 72 2 50 16 L48 54 H-48 C-62 30 -62 -10 -44 -40 C-20 -54 20 -54 44 -40Z',
    tone.ink,
  );

/** A climber at the left of the window. */
function ivy() {
  const stem = [
    [-250, 940],
    [-200, 700],
    [-260, 480],
    [-150, 260],
    [-190, 60],
    [-90, -60],
  ];
  const leaves = through(stem, 5).map(([x, y], i) =>
    group(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${i % 2 ? 40 : 200}) scale(${0.8 + (i % 3) * 0.24})`,
      inked('M0 0 C6 -26 30 -30 46 -14 C40 8 18 16 0 0Z', i % 3 ? tone.wine : tone.magenta, 4, 0),
    ),
  );
  return brush(stem, 12, tone.ink, 0.3) + leaves.join('');
}

function frame() {
  const [right, bottom] = [LEFT + WIDTH, TOP + HEIGHT];
  const inner = `M${LEFT} ${TOP} V${bottom} H${right} V${TOP}Z`;
  const shutter = `M${right + 26} ${TOP - 18} L${right + 128} ${TOP + 26} V${bottom - 34} L${right + 26} ${bottom + 10}Z`;
  const slats = Array.from({ length: 11 }, (unused, i) => `M${right + 40} ${TOP + 40 + i * 50} l74 18`).join(' ');
  return (
    inked(shutter, tone.wine, 5, 4) +
    pen(slats, 4) +
    shape(`M${LEFT - 26} ${TOP - 26} H${right + 26} V${bottom + 12} H${LEFT - 26}Z ${inner}`, tone.magenta) +
    shape(`M${LEFT - 26} ${TOP - 26} H${right + 26} L${right} ${TOP} H${LEFT}Z`, tone.wine) +
    pen(`M${LEFT - 26} ${TOP - 26} H${right + 26} V${bottom + 12} H${LEFT - 26}Z`, 5) +
    pen(inner, 5) +
    inked(boxPath(LEFT - 56, bottom, WIDTH + 112, 30, 5), tone.magenta, 5, 5) +
    shape(`M${LEFT - 50} ${bottom + 4} h${WIDTH + 80} l-14 9 h-${WIDTH + 52}Z`, tone.pink)
  );
}
