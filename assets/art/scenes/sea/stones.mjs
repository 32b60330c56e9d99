// Stones that fall, and the stone that helps you cross.

import { clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, toned } from '../rooms/light.mjs';

const LARGE =
  'M-52 14 C-58 -4 -50 -26 -36 -36 C-20 -50 10 -50 28 -40 C48 -30 60 -8 54 14 C50 34 32 42 6 42 C-22 42 -46 36 -52 14Z';
const LEFT_HALF =
  'M-52 14 C-58 -4 -50 -26 -36 -36 C-24 -46 -8 -48 6 -46 L-6 -26 L10 -8 L-8 12 L4 42 C-22 42 -46 36 -52 14Z';
const RIGHT_HALF = 'M6 -46 C14 -46 22 -44 28 -40 C48 -30 60 -8 54 14 C50 34 32 42 6 42 L4 42 L-8 12 L10 -8 L-6 -26Z';

/** Grey with a cool top light, facets and a dark foot. */
const rock = (d) =>
  toned(d, 'down', [
    [0, '#A3AEC2'],
    [0.3, '#78839F'],
    [0.72, '#4B5377'],
    [1, '#2C3156'],
  ]) +
  clipped(
    d,
    shape('M-60 -40 L-18 -34 L-26 2 L-60 18Z', '#C3CDDA', 0.4),
    shape('M-18 -34 L26 -44 L30 -12 L-26 2Z', '#DCE4EA', 0.36),
    shape('M30 -12 L60 -20 V60 H6 L18 22Z', '#262B50', 0.3),
    line('M-18 -34 L-26 2 L18 22 L30 -12 L26 -42 M-26 2 L-50 20 M18 22 L10 44', '#39406A', 2.2, 0.4),
    oval(-14, 34, 60, 12, '#1E8A9A', 0.22),
    line('M-45 -18 C-34 -38 -8 -44 8 -42', '#F0F5F5', 4.5, 0.75),
  );

const ground = (y = 42, rx = 50) => oval(0, y, rx, 7, '#0A1C3C', 0.45);

/** A soft line of light around a stone; white, to be tinted: mint where a stone is unclear, red where it is hot. */
const edge = () =>
  blurred(6, `<path d="${LARGE}" fill="none" stroke="#FFFFFF" stroke-width="14" opacity=".75"/>`) +
  `<path d="${LARGE}" fill="none" stroke="#FFFFFF" stroke-width="2.6" opacity=".85"/>`;

/** Hot cracks over a stone that was answered. */
const cracks = () =>
  clipped(LARGE, glow(4, 10, 60, 50, '#FF5A4A', 0.75)) +
  line('M-14 -30 L-20 2 L14 20 L26 -10 M-20 2 L-44 18 M14 20 L8 40', '#FFB08A', 3.4, 0.9);

/** Flat and light, a little moss at its edge; people could stand on it. */
const stepping = () =>
  oval(0, 22, 84, 13, '#062142', 0.4) +
  toned('M-84 0 C-80 -16 -40 -26 6 -25 C52 -24 84 -14 85 0 C84 18 46 28 0 28 C-48 28 -82 18 -84 0Z', 'down', [
    [0, '#7FBFB4'],
    [1, '#2B6A7E'],
  ]) +
  toned('M-80 -4 C-74 -18 -38 -25 6 -24 C50 -23 80 -14 80 -4 C76 8 42 14 0 14 C-44 14 -76 8 -80 -4Z', 'across', [
    [0, '#D6F3E2'],
    [0.5, '#F3F8E2'],
    [1, '#A9DCCB'],
  ]) +
  line('M-52 -9 C-34 -15 -14 -17 4 -17 M18 3 C36 2 50 0 60 -4', '#FFFFFF', 4, 0.7) +
  line('M-20 2 C-8 6 6 4 12 -2 M36 -12 l10 4', '#7FBFB4', 3, 0.7) +
  shape(
    'M-82 2 C-72 14 -50 20 -34 22 C-44 26 -62 22 -74 16Z M44 24 C60 22 76 14 83 4 C82 16 66 24 50 27Z',
    '#4FA878',
    0.8,
  );

const LARGE_VIEW = [-76, -68, 152, 132];

/** `[{ name, content, view }]` for the atlas; origins are the stones' middles. Edge, cracks and halves lie on `stone-large`. */
export const stones = () => [
  { name: 'stone-large', content: ground() + rock(LARGE), view: LARGE_VIEW },
  {
    name: 'stone-small',
    content: ground(28, 34) + group('scale(.66) rotate(14)', rock(LARGE)),
    view: [-48, -42, 96, 84],
  },
  { name: 'stone-half-left', content: rock(LEFT_HALF), view: LARGE_VIEW },
  { name: 'stone-half-right', content: rock(RIGHT_HALF), view: LARGE_VIEW },
  { name: 'stone-edge', content: edge(), view: LARGE_VIEW, scale: 0.8 },
  { name: 'stone-cracks', content: cracks(), view: LARGE_VIEW, scale: 0.8 },
  { name: 'stepping-stone', content: stepping(), view: [-94, -34, 188, 74] },
];
