// The quay before the houses: paving, edge, bollards, water; and what hangs close to the camera.

import { box, circle, gradient, group, line, oval, shape } from '../../tools/svg.mjs';

/** Where houses stand on the quay. */
export const GROUND = 596;

/** Paving with a kerb, the quay's wall and the water below it. */
export function quay(random) {
  const [stoneTones, stone] = gradient('down', [
    [0, '#5B4A8E'],
    [1, '#43366F'],
  ]);
  const [waterTones, water] = gradient('down', [
    [0, '#1C2A70'],
    [1, '#0E143F'],
  ]);
  const stones = [];
  for (let row = 0; row < 4; row++)
    for (let x = -330 + (row % 2) * 26; x < 1600; x += 46 + random() * 18)
      stones.push(
        box(
          x.toFixed(0),
          602 + row * 20,
          (34 + random() * 16).toFixed(0),
          13,
          6,
          row % 2 ? '#6B5AA0' : '#75649F',
          (0.35 + random() * 0.4).toFixed(2),
        ),
      );
  const wall = [];
  for (let row = 0; row < 3; row++)
    for (let x = -330 + (row % 2) * 40; x < 1600; x += 84)
      wall.push(box(x, 706 + row * 30, 76, 25, 6, '#352A62', 0.75));
  const glints = Array.from({ length: 40 }, () =>
    box(
      (random() * 1920 - 320).toFixed(0),
      (812 + random() * 100).toFixed(0),
      (16 + random() * 50).toFixed(0),
      3.4,
      1.7,
      random() < 0.4 ? '#FFD98A' : '#8FA4F0',
      (0.15 + random() * 0.3).toFixed(2),
    ),
  );
  const pools = [
    [120, 640],
    [520, 650],
    [930, 642],
    [1330, 650],
  ].map(([x, y]) => oval(x, y, 120, 17, '#FFCF86', 0.2));
  return (
    stoneTones +
    waterTones +
    `<rect x="-320" y="${GROUND - 6}" width="1920" height="106" fill="${stone}"/>` +
    box(-330, GROUND - 10, 1940, 9, 3, '#8E7CC4') +
    stones.join('') +
    pools.join('') +
    box(-330, 684, 1940, 20, 5, '#8E7CC4') +
    box(-330, 698, 1940, 8, 3, '#2A2054', 0.6) +
    `<rect x="-320" y="702" width="1920" height="100" fill="#2A2054"/>` +
    wall.join('') +
    `<rect x="-320" y="796" width="1920" height="130" fill="${water}"/>` +
    glints.join('') +
    line(
      'M-330 800 q40 -9 80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0',
      '#6F84D8',
      5,
      0.55,
    ) +
    [-200, 60, 380, 700, 1020, 1300, 1520].map(bollard).join('') +
    rope()
  );
}

const bollard = (x) =>
  oval(x, 690, 24, 6, '#1B1236', 0.5) +
  box(x - 13, 648, 26, 42, 8, '#2B2146') +
  box(x - 19, 640, 38, 14, 7, '#3E3163') +
  box(x - 15, 642, 12, 5, 2.5, '#6F5CA8', 0.8);

function rope() {
  const spans = [
    [-200, 60],
    [380, 700],
    [1020, 1300],
  ];
  const d = spans.map(([from, to]) => `M${from} 662 Q${(from + to) / 2} 706 ${to} 662`).join(' ');
  return (
    line(d, '#8A5A3A', 8) +
    `<path d="${d}" fill="none" stroke="#D9A877" stroke-width="3.5" stroke-dasharray="7 7" stroke-linecap="round"/>`
  );
}

/** A lamp post to the left, a rope and a net with floats to the right, out of focus. */
export function foreground() {
  const blur =
    '<filter id="close" x="-30%" y="-10%" width="160%" height="120%"><feGaussianBlur stdDeviation="5"/></filter>';
  const post =
    line('M-150 930 V150', '#150D33', 26) +
    line('M-150 190 C-150 130 -70 110 -30 140', '#150D33', 16) +
    box(-168, 880, 36, 60, 10, '#150D33');
  const net =
    shape('M1360 930 C1350 800 1420 740 1490 724 C1560 744 1610 800 1610 930Z', '#150D33') +
    line('M1390 850 L1560 770 M1380 900 L1600 800 M1430 780 L1560 920 M1480 744 L1600 880', '#2A2060', 5);
  const floats = [
    [1400, 800, 26],
    [1470, 738, 20],
    [1560, 790, 24],
  ].map(
    ([x, y, r], i) =>
      circle(x, y, r, ['#C9546A', '#E8B25A', '#C9546A'][i]) + circle(x - r * 0.3, y - r * 0.3, r * 0.3, '#fff', 0.3),
  );
  return blur + group('translate(0 0)', `<g filter="url(#close)">${post}${net}${floats.join('')}</g>`);
}
