// Saturday evening on the pier: planks that run out to a lit pavilion, lamps on both sides, the ferry far out.

import { createRandom } from '../../tools/random.mjs';
import { clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, glow, grain, vignette, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { DEEP, GOLD, MINT, SEA } from './palette.mjs';
import { ferry, fore, lampPost, pavilion } from './pier-things.mjs';
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
    { name: 'back', content: back(random), view: WIDE, scale: 0.68, parallax: 0.3, quality: 60 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1, quality: 60 },
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
    pavilion(POINT[0], 440) +
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

/** Two lamp posts, one on each side. */
const lampPair = (y) =>
  [-1, 1]
    .map((side) => {
      const size = sizeAt(y);
      return group(`translate(${f(edgeAt(y, side) + side * 4 * size)} ${f(y)}) scale(${size.toFixed(4)})`, lampPost());
    })
    .join('');

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

const light = () =>
  blended('multiply', vignette('#101F52', 0.72, [430, 410], [1080, 780])) +
  blended('screen', glow(POINT[0], 420, 360, 220, '#FFC070', 0.2)) +
  grain(WIDE, '#FFFFFF', 0.011, 8);
