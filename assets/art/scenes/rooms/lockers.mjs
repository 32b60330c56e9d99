// A row of lockers along a wall of the corridor, each a little different.

import { INK, mix } from '../../tools/colour.mjs';
import { circle, line, shape } from '../../tools/svg.mjs';
import { at, HALF_WIDTH, quad, rail } from './corridor-space.mjs';
import { toned } from './light.mjs';

const WIDTH = 0.5;
const TOP = 1.84;
const DEPTH = 0.06;
const COLOURS = ['#7C86D6', '#6E78CA', '#8791DE', '#7480D0', '#69B3C2', '#7C86D6', '#6E78CA', '#8B7FD6'];
const STAR = 'M0 -22 L6 -7 L22 -6 L9 4 L14 20 L0 11 L-14 20 L-9 4 L-22 -6 L-6 -7Z';
const AIR = '#CFDCFA';

/** Lockers on the left (-1) or right (1) from `far` to `close` metres. */
export function lockers(side, [far, close], random) {
  let row = '';
  const count = Math.round((far - close) / WIDTH);
  const step = (far - close) / count;
  for (let i = 0; i < count; i++) {
    const z = [far - i * step, far - (i + 1) * step];
    row += locker(side, z, COLOURS[Math.floor(random() * COLOURS.length)], random());
  }
  const x = side * (HALF_WIDTH - DEPTH);
  return (
    shape(quad(side, [0, TOP], [far, close], DEPTH), '#4A4296') +
    row +
    shape(
      `M${at(side * HALF_WIDTH, TOP + 0.05, far)} L${at(side * HALF_WIDTH, TOP + 0.05, close)} L${at(x, TOP, close)} L${at(x, TOP, far)}Z`,
      '#DCE4FC',
      0.85,
    ) +
    line(rail(side, TOP, [far, close], DEPTH), '#EEF3FF', 3, 0.7) +
    shape(quad(side, [0, 0.1], [far, close], DEPTH), '#3A3080')
  );
}

function locker(side, [far, close], colour, chance) {
  const size = 2.5 / close;
  const haze = Math.min(0.62, Math.max(0, (far - 3.4) * 0.085));
  const tone = (share, other = INK) => mix(mix(colour, other, share), AIR, haze);
  const [a, b] = [far - 0.025, close + 0.025];
  const door = quad(side, [0.12, TOP - 0.03], [a, b], DEPTH);
  const inner = quad(side, [0.2, TOP - 0.12], [a - 0.05, b + 0.05], DEPTH);
  const vent = (height) => rail(side, height, [a - 0.14, b + 0.14], DEPTH);
  const [x, y] = at(side * (HALF_WIDTH - DEPTH), 0.98, b + 0.09);
  return (
    `<path d="${door}" fill="${tone(0)}" stroke="${tone(0)}" stroke-width="${(5 * size).toFixed(1)}" stroke-linejoin="round"/>` +
    toned(inner, 'down', [
      [0, tone(0.16, '#FFFFFF')],
      [0.3, tone(0.02)],
      [1, tone(0.2)],
    ]) +
    line(`${vent(1.6)} ${vent(1.53)} ${vent(1.46)}`, tone(0.45), 9 * size) +
    line(`${vent(0.4)} ${vent(0.33)}`, tone(0.4), 9 * size) +
    line(`M${x} ${y - 24 * size} V${y + 24 * size}`, tone(0.75, '#FFF6E9'), 12 * size) +
    sticker(side, (a + b) / 2, size, chance, haze)
  );
}

/** Some have a sticker: a sun, a heart, a cloud. */
function sticker(side, z, size, chance, haze) {
  if (chance > 0.42) return '';
  const [x, y] = at(side * (HALF_WIDTH - DEPTH), 0.8 + chance * 1.2, z);
  const colour = mix(['#FFC24B', '#FF8A73', '#8FE0C6'][Math.floor(chance * 7)] ?? '#FFC24B', AIR, haze * 0.8);
  const r = 30 * size;
  if (chance < 0.28)
    return `<g transform="translate(${x} ${y}) scale(${(size * 1.1).toFixed(2)} ${(size * 1.4).toFixed(2)})">${shape(chance < 0.14 ? STAR : 'M0 20 C-30 -2 -22 -24 -8 -22 C-3 -21 0 -17 0 -13 C0 -17 3 -21 8 -22 C22 -24 30 -2 0 20Z', colour)}</g>`;
  return (
    circle(x - r * 0.5, y, r * 0.6, colour) +
    circle(x + r * 0.4, y, r * 0.55, colour) +
    circle(x, y - r * 0.4, r * 0.6, colour)
  );
}
