// Loud weather over the same sea: heavy cloud, slanting rain, higher swell. Nothing in it swallows anybody.

import { createRandom } from '../../tools/random.mjs';
import { line } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { HORIZON, waves } from './night.mjs';
import { LAGOON, MINT, SWELL } from './palette.mjs';
import { coast } from './sky.mjs';
import { farLight, pillar, ripples } from './water.mjs';

const [LEFT, TOP, WIDTH] = SWELL;
/** One square of rain; a stage repeats it over the whole view. */
const RAIN = [-640, -200, 512, 512];

/** Layers: `back`, `cloud` (may drift), strips of swell, the square `rain`; the boat floats where it does at night. */
export function storm() {
  const random = createRandom(67);
  return [
    { name: 'back', content: back(random), view: SWELL, scale: 0.55, parallax: 0.06, quality: 68 },
    { name: 'cloud', content: cloud(), view: SWELL, scale: 0.27, parallax: 0.15, quality: 66 },
    ...waves(random, roughTones),
    { name: 'rain', content: rain(random), view: RAIN, scale: 0.625, parallax: 1.2, quality: 40 },
  ];
}

function back(random) {
  return (
    wash(
      'down',
      [LEFT, TOP, WIDTH, HORIZON - TOP + 4],
      [
        [0, '#0E2740'],
        [0.4, '#1B4A60'],
        [0.75, '#2F7480'],
        [1, '#78B8AC'],
      ],
    ) +
    glow(430, HORIZON, 760, 190, '#B5E6D0', 0.6) +
    blurred(6, HEAPS.map((one) => heap(...one)).join('')) +
    coast(random, HORIZON, { lights: 0.7 }) +
    wash(
      'down',
      [LEFT, HORIZON, WIDTH, 920 - HORIZON],
      [
        [0, '#8CC8B8'],
        [0.05, '#3F8C94'],
        [0.2, '#226478'],
        [0.6, '#123F5A'],
        [1, '#0B2A48'],
      ],
    ) +
    ripples(random, [HORIZON + 4, HORIZON + 100], 110, '#BFE8DA', 0.34) +
    [-210, 740, 905, 1090].map((x) => farLight(x, HORIZON - 12, 2) + pillar(random, x, HORIZON + 4, 46, 9)).join('') +
    veil() +
    blended('multiply', vignette('#0A1F38', 0.75, [420, 400], [1120, 720])) +
    grain(SWELL, '#D8FFF0', 0.014, 9)
  );
}

const HEAPS = [
  [-420, 236, 1.5, '#1B4960', '#3F8088'],
  [60, 150, 1.6, '#17425A', '#33707C'],
  [1080, 250, 1.7, '#1B4960', '#3F8088'],
  [690, 186, 1.75, '#17425A', '#36757F'],
  [1560, 210, 1.5, '#1B4960', '#3F8088'],
];

/** Rain far away: grey bands that lean over the horizon. */
const veil = () =>
  blurred(
    14,
    [-300, 60, 560, 820, 1180].map((x, i) => toned(`M${x} 190 h${150 + i * 20} l-110 ${HORIZON - 186} h-${150 + i * 20}Z`, 'down', [[0, '#123648', 0.5], [1, '#9CCFC4', 0.1]])).join(''), // prettier-ignore
  );

/** One heap of cloud: rounded above, flat and lit below. */
const heap = (x, y, size, dark, light) =>
  toned(
    `M${x - 210 * size} ${y} C${x - 240 * size} ${y - 60 * size} ${x - 150 * size} ${y - 90 * size} ${x - 116 * size} ${y - 62 * size} C${x - 96 * size} ${y - 130 * size} ${x + 10 * size} ${y - 140 * size} ${x + 30 * size} ${y - 82 * size} C${x + 64 * size} ${y - 116 * size} ${x + 150 * size} ${y - 100 * size} ${x + 146 * size} ${y - 50 * size} C${x + 220 * size} ${y - 60 * size} ${x + 240 * size} ${y - 10 * size} ${x + 206 * size} ${y} C${x + 100 * size} ${y + 22 * size} ${x - 192 * size} ${y + 36 * size} ${x - 210 * size} ${y}Z`,
    'down',
    [
      [0, light, 0.95],
      [0.5, dark, 0.97],
      [0.85, dark, 0.9],
      [1, '#7DB9AE', 0.75],
    ],
  );

/** The heavy cloud close above; a stage lets it come down. */
function cloud() {
  const belly = `M-660 -220 H1940 V40 ${scallops(1940, 40, BELLIES)}Z`;
  const inner = `M-660 -220 H1940 V-50 ${scallops(1940, -50, INNER)}Z`;
  return blurred(
    4,
    toned(belly, 'down', [
      [0, '#0B2038', 1],
      [0.6, '#15394F', 0.98],
      [0.9, '#2A6474', 0.95],
      [1, '#5FA4A4', 0.75],
    ]),
    toned(inner, 'down', [
      [0, '#081A30', 0.9],
      [0.8, '#0F2D45', 0.85],
      [1, '#1F5265', 0.5],
    ]),
  );
}

const BELLIES = [150, 190, 120, 210, 160, 230, 130, 180, 220, 140, 200, 170, 210, 150, 160, 180];
const INNER = [210, 260, 180, 290, 240, 200, 270, 230, 250, 220, 250];

/** Round bellies of cloud from right to left, one for each width. */
function scallops(from, y, widths) {
  let x = from;
  return widths
    .map((width) => {
      x -= width;
      const drop = width * 0.42;
      return `C${x + width * 1.02} ${y + drop} ${x + width * 0.1} ${y + drop * 1.15} ${x} ${y}`;
    })
    .join(' ');
}

/** Slanting strokes in three depths; a square that goes on in itself on every side. */
function rain(random) {
  const [left, top, size] = RAIN;
  return Array.from({ length: 34 }, (unused, i) => {
    const depth = i % 3;
    const length = [40, 74, 120][depth];
    const [x, y] = [left + random() * size, top + random() * size];
    const at = [-size, 0, size];
    const repeats = at.flatMap((dx) => at.map((dy) => `M${(x + dx).toFixed(0)} ${(y + dy).toFixed(0)} l${(-length * 0.34).toFixed(0)} ${length}`)); // prettier-ignore
    return line(repeats.join(' '), depth === 2 ? '#E2FFF4' : MINT, [1.5, 2, 2.6][depth], [0.2, 0.24, 0.3][depth]);
  }).join('');
}

const roughTones = [
  {
    ...{ name: 'wave-1', parallax: 0.25, wave: { y: 452, height: 20, phase: 0.9, waves: 5 } },
    ...{ bottom: 570, top: '#2F7C88', low: '#1E5A70', light: '#C4F0E0', strokes: 12, gold: 0 },
  },
  {
    ...{ name: 'wave-2', parallax: 0.4, wave: { y: 508, height: 36, phase: 2.1, waves: 4 } },
    ...{ bottom: 670, top: '#25697A', low: '#164A62', light: '#A9E2D2', strokes: 12, gold: 0 },
  },
  {
    ...{ name: 'wave-3', parallax: 0.6, wave: { y: 580, height: 50, phase: 0.3, waves: 3 } },
    ...{ bottom: 790, top: '#1D586C', low: '#113C56', light: MINT, strokes: 12, gold: 0 },
  },
  {
    ...{ name: 'wave-near', parallax: 1, wave: { y: 682, height: 48, phase: 2.6, waves: 3 } },
    ...{ bottom: 924, top: '#184F66', low: '#08203C', light: LAGOON, strokes: 14, gold: 0 },
  },
];
