// The air of festival night: sky, water with lights on it, fog, strings of flags and bulbs, rows of dark houses.

import { mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { farTown, firstStars } from '../dusk/air.mjs';
import { blended, blurred, glow, toned, wash } from '../rooms/light.mjs';
import { pillar, ripples } from '../sea/water.mjs';
import { BLACK, CORAL, DEEP, GOLD, LAMP, MIST, ROSE, TEAL } from './palette.mjs';

const f = (value) => value.toFixed(1);

/** The sky of the night down to the horizon, a little light of the town over it. */
export const nightSky = (random, horizon, warmAt = 300, stars = 70) =>
  wash('down', [-640, -220, 3000, horizon + 224], [
    [0, '#10173C'],
    [0.35, '#1C2660'],
    [0.68, '#33408C'],
    [0.88, '#5A5BA6'],
    [1, '#8E73AC'],
  ]) +
  firstStars(random, horizon - 190, stars) +
  glow(warmAt, horizon + 10, 820, 210, '#F5A56E', 0.55); // prettier-ignore

/** The moon, thin, and its light. */
export const moon = (x, y, r = 26) =>
  glow(x, y, r * 6, r * 6, '#C9D6FF', 0.4) +
  shape(`M${x - r * 0.2} ${y - r} A${r} ${r} 0 1 0 ${x + r} ${y + r * 0.2} A${r * 0.86} ${r * 0.86} 0 0 1 ${x - r * 0.2} ${y - r}Z`, '#F4F1FF'); // prettier-ignore

/** A long bank of cloud or fog: soft on top, flat below. */
export const bank = (x, y, width, height, colour, opacity = 0.4) =>
  toned(
    `M${x} ${y} C${f(x + width * 0.04)} ${f(y - height * 0.7)} ${f(x + width * 0.16)} ${f(y - height * 0.5)} ${f(x + width * 0.2)} ${f(y - height * 0.62)} C${f(x + width * 0.28)} ${f(y - height * 1.2)} ${f(x + width * 0.44)} ${f(y - height * 1.1)} ${f(x + width * 0.5)} ${f(y - height * 0.7)} C${f(x + width * 0.6)} ${f(y - height * 1)} ${f(x + width * 0.74)} ${f(y - height * 0.9)} ${f(x + width * 0.78)} ${f(y - height * 0.46)} C${f(x + width * 0.88)} ${f(y - height * 0.66)} ${f(x + width * 0.98)} ${f(y - height * 0.4)} ${x + width} ${y}Z`,
    'down',
    [
      [0, colour, opacity],
      [0.7, colour, opacity * 0.6],
      [1, colour, 0],
    ],
  );

/** The far shore: hills, roofs with windows. Stands on the horizon from `from` to `to`. */
export const farShore = (random, from, to, horizon, tall = 0.5, colour = '#38408A') =>
  group('', `<g opacity=".9">${farTown(random, from, to, horizon - 8, colour, GOLD, tall)}</g>`) +
  shape(`M${from - 90} ${horizon + 3} C${from} ${horizon - 22} ${from + (to - from) * 0.5} ${horizon - 20} ${to + 110} ${horizon + 3}Z`, mix(colour, DEEP, 0.4)); // prettier-ignore

/** Water from `top` to `bottom`; `lights` are [x, width, colour?, strength?] that lie on it. */
export function bay(random, top, bottom, lights = []) {
  const span = bottom - top;
  return (
    wash('down', [-640, top, 3000, span], [
      [0, '#8A74AE'],
      [0.05, '#5F63AA'],
      [0.3, '#33488E'],
      [0.65, '#202D66'],
      [1, '#141C46'],
    ]) +
    ripples(random, [top + 6, bottom - 8], Math.round(span / 2.4), '#9FB2F0', 0.3) +
    lights.map(([x, width, colour = GOLD, strength = 0.6]) => glow(x, top + 4, width * 1.6, span * 0.6, colour, strength * 0.5) + pillar(random, x, top + 5, span * 0.86, width, colour, strength)).join('')
  ); // prettier-ignore
}

/** A point of the line that sags `sag` between two points, at `share`. */
const sagging =
  ([x1, y1], [x2, y2], sag) =>
  (share) => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share + sag * 4 * share * (1 - share)];

const cord = ([x1, y1], [x2, y2], sag, colour = BLACK, width = 3) =>
  line(`M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, colour, width);

const FLAGS = [CORAL, '#FFC857', TEAL, '#F3E3CF', ROSE, '#6F86D8'];

/** Festival flags on a line between two points. */
export function bunting(from, to, sag, count, size = 26) {
  const at = sagging(from, to, sag);
  return (
    cord(from, to, sag) +
    Array.from({ length: count }, (unused, i) => {
      const [x, y] = at((i + 0.5) / count);
      const [nx, ny] = at((i + 0.6) / count);
      const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI;
      const colour = FLAGS[(i * 5 + 1) % FLAGS.length];
      return group(`translate(${f(x)} ${f(y)}) rotate(${f(turn + ((i * 37) % 11) - 5)})`,
        toned(`M${-size * 0.5} 0 H${size * 0.5} Q${size * 0.1} ${size * 0.62} 0 ${size * 1.2} Q${-size * 0.2} ${size * 0.62} ${-size * 0.5} 0Z`, 'across', [[0, mix(colour, '#FFFFFF', 0.12)], [0.5, colour], [1, mix(colour, BLACK, 0.4)]])); // prettier-ignore
    }).join('')
  );
}

/** Warm bulbs on a cord between two points. */
export function bulbs(from, to, sag, count, r = 5, colour = LAMP) {
  const at = sagging(from, to, sag);
  return (
    cord(from, to, sag, BLACK, 2.6) +
    Array.from({ length: count }, (unused, i) => {
      const [x, y] = at((i + 0.5) / count);
      return `${glow(f(x), f(y + r + 3), r * 6, r * 6, colour, 0.7)}${line(`M${f(x)} ${f(y)} v${r}`, BLACK, 3)}${circle(f(x), f(y + r + 3), r, '#FFF4D2')}`;
    }).join('')
  );
}

/** Light that hangs in fog around a lamp, drawn over everything. */
export const halo = (x, y, rx, ry, strength = 0.32, colour = LAMP) =>
  blended('screen', glow(x, y, rx, ry, colour, strength));

/** Night that closes in from both sides and below, round a light at `x`. */
export const dusking = (x, ground, strength = 0.7) =>
  blended(
    'multiply',
    wash('down', [-640, ground - 40, 3000, 960 - ground], [[0, '#6A70B8', 0], [1, '#1B2258', strength]]),
    wash('across', [-640, -220, 3000, 1180], [[0, '#252C66', strength], [Math.max(0.1, (x + 640) / 3000 - 0.16), '#8A8CC8', 0], [Math.min(0.9, (x + 640) / 3000 + 0.14), '#8A8CC8', 0], [0.72, '#252C66', strength]]),
  ); // prettier-ignore

/** Fog that lies low: banks one over the other. */
export const lowFog = (y, opacity = 0.22, colour = MIST) =>
  blurred(
    9,
    bank(-420, y, 900, 90, colour, opacity) +
      bank(260, y + 22, 980, 80, colour, opacity * 0.8) +
      bank(900, y - 8, 900, 100, colour, opacity),
  );

/** A paved ground with joints that run to the middle. */
export const paving = (ground, [far, near] = ['#5C68A8', '#232C62'], middle = 446) =>
  wash('down', [-640, ground, 3000, 960 - ground], [[0, far], [0.25, mix(far, near, 0.4)], [1, near]]) +
  line(Array.from({ length: 16 }, (unused, i) => `M${f(middle + (i - 7.5) * 150)} ${ground + 4} L${f(middle + (i - 7.5) * 300)} 960`).join(' '), DEEP, 3, 0.4) +
  line([0.16, 0.42, 0.8].map((share) => `M-640 ${f(ground + (930 - ground) * share)} H2300`).join(' '), DEEP, 3, 0.35); // prettier-ignore

/** A dark leafy or rope-like thing too near to be sharp, in a lower corner. */
export const nearBush = (x, size = 1, colour = BLACK) =>
  group(`translate(${x} 940) scale(${size})`, blurred(7, shape('M-150 20 C-176 -60 -120 -104 -84 -66 C-74 -146 4 -156 18 -88 C52 -132 116 -96 98 -50 C144 -60 164 -10 152 20Z', colour))); // prettier-ignore

/** Round lights out of focus. */
export const discs = (list) => list.map(([x, y, r, colour = LAMP]) => circle(x, y, r, colour, 0.16) + circle(x, y, r * 0.8, colour, 0.1)).join(''); // prettier-ignore

/** A shadow where something stands. */
export const standing = (x, y, rx, ry = 12, opacity = 0.5) => oval(x, y, rx, ry, BLACK, opacity);

/** A wooden crate seen from the front; its foot is at `y`. */
export const crate = (x, y, width, height, colour = '#9A6A4E') =>
  standing(x + width / 2, y, width * 0.58, 8) +
  toned(`M${x} ${y - height} h${width} v${height} h${-width}Z`, 'across', [[0, mix(colour, GOLD, 0.25)], [0.5, colour], [1, mix(colour, BLACK, 0.5)]]) +
  line([0.34, 0.67].map((share) => `M${x} ${f(y - height * share)} h${width}`).join(' '), mix(colour, BLACK, 0.55), 4) +
  box(x, y - height, 12, height, 2, mix(colour, BLACK, 0.22)) + box(x + width - 12, y - height, 12, height, 2, mix(colour, BLACK, 0.5)) +
  line(`M${x + 2} ${y - height + 2} h${width - 4}`, mix(colour, GOLD, 0.6), 4, 0.8); // prettier-ignore

/** A rope lying in a coil. Origin: its middle. */
export const coil = (x, y, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    oval(0, 10, 66, 18, BLACK, 0.45),
    [0, 1, 2, 3]
      .map((i) => `<ellipse cx="0" cy="${-i * 9}" rx="${56 - i * 3}" ry="17" fill="none" stroke="${i % 2 ? '#D9B680' : '#C39A66'}" stroke-width="10"/>`)
      .join(''),
    `<ellipse cx="0" cy="-30" rx="24" ry="7" fill="${DEEP}" opacity=".7"/>`,
    line('M52 -6 C84 -2 92 14 124 10', '#C39A66', 9),
  ); // prettier-ignore
