// Saturday evening on the pier: planks that run out to a lit pavilion, lamps on both sides, the ferry far out.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { CREAM, DEEP, GOLD, MINT, SEA } from './palette.mjs';
import { coast, mist, stars, veils } from './sky.mjs';
import { pillar, ripples } from './water.mjs';

/** Where everything runs to. */
const POINT = [434, 396];
/** Half of the pier's width for each unit below the horizon. */
const SPREAD = 1.42;
/** Where posts stand, near to far. */
const POSTS = [742, 596, 520, 476, 450];
const edgeAt = (y, side) => POINT[0] + side * SPREAD * (y - POINT[1]);
const sizeAt = (y) => (y - POINT[1]) / 346;
const f = (value) => value.toFixed(1);

/** Layers; people stand on the planks between them. */
export function pier() {
  const random = createRandom(88);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.74, parallax: 0.3, quality: 74 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.5, parallax: 1, quality: 70 },
  ];
}

function back(random) {
  return (
    sky(random) +
    coast(random, POINT[1]) +
    sea(random) +
    mist(POINT[1], '#FFD9A0', 0.35) +
    ferry(742, POINT[1] + 4) +
    pillar(random, 742, POINT[1] + 12, 60, 60, GOLD, 0.6) +
    planks(random) +
    pavilion() +
    [...POSTS].reverse().map(lampPair).join('') +
    bulbs() +
    light()
  );
}

const sky = (random) =>
  wash(
    'down',
    [-640, -200, 2560, 600],
    [
      [0, DEEP],
      [0.3, SEA],
      [0.62, '#17557C'],
      [0.84, '#2C8A98'],
      [0.95, '#7CC4A8'],
      [1, '#FFCF94'],
    ],
  ) +
  glow(POINT[0], POINT[1], 620, 210, '#FFD08A', 0.5) +
  stars(random, POINT[1] - 90, 240) +
  veils([
    [-340, 262, 520, 0.34],
    [560, 300, 460, 0.34],
    [900, 214, 620, 0.28],
  ]);

function sea(random) {
  const lamps = POSTS.flatMap((y, i) => [-1, 1].map((side) => [edgeAt(y, side) + side * 30 * sizeAt(y), y, i]));
  return (
    wash('down', [-640, POINT[1], 2560, 540], [
      [0, '#E9C99A'],
      [0.03, '#6FC0AE'],
      [0.14, '#2A8799'],
      [0.45, '#14557A'],
      [1, '#0A2A55'],
    ]) +
    ripples(random, [POINT[1] + 6, 860], 190, MINT, 0.34) +
    lamps.map(([x, y, i]) => pillar(random, x, y - 6, [150, 130, 70, 40, 24][i], [100, 60, 34, 20, 12][i], GOLD, 0.55)).join('') // prettier-ignore
  );
}

/** Boards across, narrower with distance; the side beams and the piles under them. */
function planks(random) {
  const near = 930;
  const deck = `M${f(edgeAt(near, -1))} ${near} L${f(edgeAt(438, -1))} 438 H${f(edgeAt(438, 1))} L${f(edgeAt(near, 1))} ${near}Z`;
  const boards = [];
  for (let y = 440, i = 0; y < near; i++) {
    const next = y + 2.5 + (y - POINT[1]) * 0.082;
    const tone = ['#B5785A', '#A96C54', '#C08463', '#9F654F'][Math.floor(random() * 4)];
    boards.push(
      shape(
        `M${f(edgeAt(y, -1))} ${f(y)} H${f(edgeAt(y, 1))} L${f(edgeAt(next, 1))} ${f(next)} H${f(edgeAt(next, -1))}Z`,
        tone,
      ),
      line(`M${f(edgeAt(y, -1))} ${f(y)} H${f(edgeAt(y, 1))}`, '#4A2F48', f(0.8 + sizeAt(y) * 3), 0.6),
      line(
        `M${f(edgeAt(y, -1) + 6)} ${f(y + 3 * sizeAt(y) + 1)} H${f(edgeAt(y, 1) - 6)}`,
        '#F3C08A',
        f(0.6 + sizeAt(y) * 1.6),
        0.35,
      ),
    );
    if (i % 2) {
      const x = edgeAt(y, random() < 0.5 ? -1 : 1) * 0.4 + POINT[0] * 0.6 + (random() - 0.5) * 300 * sizeAt(y);
      boards.push(line(`M${f(x)} ${f(y)} V${f(next)}`, '#4A2F48', f(0.8 + sizeAt(y) * 2), 0.4));
    }
    y = next;
  }
  const side = (s) =>
    shape(`M${f(edgeAt(438, s))} 438 L${f(edgeAt(near, s))} ${near} v70 L${f(edgeAt(438, s))} 446Z`, '#3A2A4C') +
    line(`M${f(edgeAt(438, s))} 438 L${f(edgeAt(near, s))} ${near}`, '#7E4E4E', 9) +
    line(`M${f(edgeAt(438, s))} 437 L${f(edgeAt(near, s))} ${near - 3}`, '#FFCF94', 2.4, 0.8);
  return (
    [-1, 1].map((s) => POSTS.map((y) => pile(edgeAt(y, s), y, sizeAt(y))).join('')).join('') +
    clipped(
      deck,
      boards.join(''),
      blended(
        'multiply',
        wash(
          'down',
          [-640, 438, 2560, 500],
          [
            [0, '#FFD9A8', 0],
            [0.3, '#8A7AA8', 0.1],
            [1, '#2A2A66', 0.75],
          ],
        ),
      ),
      glow(POINT[0], 470, 300, 120, '#FFD08A', 0.6),
      glow(POINT[0], 660, 460, 110, '#FFC070', 0.22),
    ) + // prettier-ignore
    side(-1) +
    side(1)
  );
}

const pile = (x, y, size) => solid(x - 15 * size, y, 30 * size, 120 * size, 6 * size, '#4A3450', 'across');

/** Two lamp posts, one on each side, with a rope between them and the next. */
function lampPair(y) {
  const size = sizeAt(y);
  return [-1, 1]
    .map((side) => {
      const x = edgeAt(y, side) + side * 4 * size;
      return group(
        `translate(${f(x)} ${f(y)}) scale(${f(size * 10)}) scale(.1)`,
        glow(0, -560, 210, 210, '#FFD08A', 0.62),
        solid(-13, -540, 26, 560, 10, '#24486A', 'across'),
        box(-6, -530, 4, 540, 2, '#8FC4C4', 0.55),
        solid(-24, -10, 48, 34, 10, '#1B3A5E'),
        box(-30, -548, 60, 14, 6, '#1B3A5E'),
        toned('M-26 -548 L-34 -618 Q0 -634 34 -618 L26 -548Z', 'down', [
          [0, '#FFE9B0'],
          [0.6, '#FFF9E4'],
          [1, GOLD],
        ]),
        line('M-12 -550 L-15 -616 M12 -550 L15 -616', '#C98A52', 3, 0.7),
        shape('M-42 -614 Q0 -664 42 -614 Q0 -628 -42 -614Z', '#1B3A5E'),
        circle(0, -646, 7, '#1B3A5E'),
      );
    })
    .join('');
}

/** Paper lanterns on a line from post to post. */
function bulbs() {
  const colours = ['#FFD166', '#FF9A7A', '#8FE0C6', '#FFE3A6'];
  let all = '';
  for (const side of [-1, 1])
    for (let i = 0; i < POSTS.length - 1; i++) {
      const [a, b] = [POSTS[i], POSTS[i + 1]].map((y) => [
        edgeAt(y, side) + side * 4 * sizeAt(y),
        y - 545 * sizeAt(y),
        sizeAt(y),
      ]);
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 70 * (a[2] + b[2]) * 0.5];
      all += line(
        `M${f(a[0])} ${f(a[1])} Q${f(middle[0])} ${f(middle[1])} ${f(b[0])} ${f(b[1])}`,
        '#0C2A48',
        f(0.8 + 2 * b[2]),
        0.8,
      );
      for (const [k, t] of [0.18, 0.36, 0.54, 0.7, 0.85].entries()) {
        const q = (j) => (1 - t) ** 2 * a[j] + 2 * t * (1 - t) * middle[j] + t ** 2 * b[j];
        const size = a[2] + (b[2] - a[2]) * t;
        const [x, y] = [q(0), q(1) + 12 * size];
        const colour = colours[(k + i) % 4];
        all += glow(f(x), f(y), f(46 * size), f(46 * size), colour, 0.6) + oval(f(x), f(y), f(13 * size), f(15 * size), colour) + oval(f(x), f(y + 3 * size), f(6 * size), f(7 * size), '#FFFBE8', 0.85); // prettier-ignore
      }
    }
  return all;
}

/** The roof at the pier's end, with an oven's light under it. */
function pavilion() {
  const [x, y] = [POINT[0], 440];
  return (
    glow(x, y - 36, 190, 120, '#FFC870', 0.8) +
    box(x - 44, y - 62, 88, 60, 3, '#FFD98A') +
    glow(x, y - 30, 60, 40, '#FFFBE8', 0.9) +
    [-42, -16, 14, 40].map((dx) => box(x + dx - 2, y - 66, 4.5, 68, 1, '#7E4E4E')).join('') +
    solid(x - 48, y - 24, 96, 24, 3, '#A8604E') +
    box(x - 48, y - 26, 96, 5, 2, '#FFE3A6') +
    [-30, -14, 2, 18, 32].map((dx) => oval(x + dx, y - 29, 7, 4.5, '#D9984E')).join('') +
    toned(
      `M${x - 66} ${y - 60} Q${x - 30} ${y - 78} ${x} ${y - 104} Q${x + 30} ${y - 78} ${x + 66} ${y - 60} Q${x} ${y - 70} ${x - 66} ${y - 60}Z`,
      'down',
      [
        [0, '#FF9A7A'],
        [0.6, '#D9604F'],
        [1, '#8A3A4A'],
      ],
    ) +
    line(`M${x} ${y - 102} v-20`, '#FFD9A0', 2.5) +
    shape(`M${x + 1} ${y - 122} l18 5 l-18 6Z`, MINT)
  );
}

/** Ferry line 4, all its windows lit. */
const ferry = (x, y) =>
  group(
    `translate(${x} ${y}) scale(1.15)`,
    toned('M-78 -12 H84 C80 4 70 10 58 10 H-60 C-72 8 -76 0 -78 -12Z', 'down', [
      [0, '#E8F4EA'],
      [0.4, '#3FA89C'],
      [1, '#124A6A'],
    ]),
    box(-58, -34, 110, 23, 4, '#D9EEE4'),
    box(-30, -52, 62, 19, 4, '#BFE0DA'),
    box(6, -68, 14, 18, 2, '#E2746A'),
    [-50, -35, -20, -5, 10, 25, 38].map((dx) => box(dx, -28, 9, 10, 2, GOLD)).join(''),
    [-24, -10, 4, 18].map((dx) => box(dx, -47, 8, 8, 2, '#FFE9B0')).join(''),
    glow(0, -26, 110, 46, GOLD, 0.4),
  );

const light = () =>
  blended('multiply', vignette('#101F52', 0.72, [430, 410], [1080, 780])) +
  blended('screen', glow(POINT[0], 420, 360, 220, '#FFC070', 0.2)) +
  grain(WIDE, '#FFFFFF', 0.011, 8);

/** A bollard with its rope, and a basket of loaves, too near to be sharp. */
function fore() {
  const bollard =
    line('M-330 760 C-220 842 -120 838 -34 724', '#C9A06A', 20) +
    line('M-330 754 C-220 834 -122 830 -38 716', '#F3D9A0', 5, 0.6) +
    solid(-92, 676, 96, 270, 26, '#2A4A6A', 'across') +
    solid(-106, 650, 124, 44, 20, '#3A6A88', 'across') +
    line('M-92 716 H4 M-92 734 H4', '#C9A06A', 15) +
    box(-78, 660, 44, 8, 4, '#BFE6DE', 0.7);
  const loaves = [
    [806, 672, -24, 0.92],
    [952, 676, 22, 0.9],
    [878, 668, 4, 1.08],
  ]
    .map(([x, y, turn, size]) => group(`translate(${x} ${y}) rotate(${turn}) scale(${size})`, loaf()))
    .join('');
  const basket =
    toned('M736 690 Q878 716 1020 690 L992 940 H764Z', 'down', [
      [0, '#D9A05E'],
      [1, '#5A3048'],
    ]) +
    line('M744 724 Q878 750 1012 724 M750 764 Q878 790 1006 764', '#8A5238', 6, 0.7) +
    line('M738 694 Q878 720 1018 694', CREAM, 9, 0.7);
  return blurred(5, bollard, loaves, basket);
}

/** A loaf with a light crust and three cuts. */
const loaf = () =>
  oval(0, 4, 64, 34, '#5A2E2C', 0.55) +
  toned('M-58 18 C-74 -10 -50 -40 0 -40 C50 -40 74 -10 58 18 C40 34 -40 34 -58 18Z', 'down', [
    [0, '#FFD08A'],
    [0.45, '#DB9450'],
    [1, '#7E4230'],
  ]) +
  line('M-30 -24 q10 14 2 32 M0 -30 q10 16 2 36 M30 -24 q8 12 2 30', '#FFEBC4', 6, 0.85);
