// The air of the evening: sky, sun, clouds, haze, the town far off and water that the sun lies on.

import { mix } from '../../tools/colour.mjs';
import { circle, line, shape } from '../../tools/svg.mjs';
import { glow, toned, wash } from '../rooms/light.mjs';
import { CORAL, CREAM, GOLD, PEACH } from './palette.mjs';

const f = (value) => value.toFixed(1);

/** The sky by the hour: low sun, after it, and when the lamps are on. */
const SKIES = {
  low: [[0, '#3A3092'], [0.2, '#4E3DA2'], [0.42, '#8A5BB5'], [0.63, '#DE7791'], [0.8, '#FBA185'], [0.92, '#FFC68E'], [1, '#FFE3A6']],
  late: [[0, '#251C66'], [0.28, '#3D3193'], [0.52, '#7450AE'], [0.74, '#CE6C96'], [0.9, '#FB9A84'], [1, '#FFCF98']],
  night: [[0, '#1D1650'], [0.4, '#342A80'], [0.75, '#6347A2'], [1, '#B2669E']],
}; // prettier-ignore

/** The sky down to the horizon. */
export const sky = (hour, horizon) => wash('down', [-640, -220, 3000, horizon + 222], SKIES[hour]);

/** The low sun and the light around it. */
export const lowSun = (x, y, r) =>
  glow(x, y, r * 9, r * 6.4, '#FFD08A', 0.75) +
  glow(x, y, r * 3.4, r * 3, '#FFE9B4', 0.9) +
  toned(`M${x - r} ${y} a${r} ${r} 0 1 1 ${2 * r} 0 a${r} ${r} 0 1 1 ${-2 * r} 0Z`, 'down', [
    [0, '#FFFDF0'],
    [0.6, '#FFF3CF'],
    [1, '#FFE0A0'],
  ]);

const CLOUD = 'M0 40 C-34 40 -38 4 -6 2 C2 -32 54 -36 68 -8 C94 -28 130 -6 122 18 C148 20 146 40 124 40Z';

/** A flat-bottomed cloud, warm where the sun reaches it. */
export const cloud = (x, y, size, opacity = 0.5, light = '#FFC9A8') =>
  `<g transform="translate(${x} ${y}) scale(${size} ${size * 0.86})" opacity="${opacity}">${toned(CLOUD, 'down', [
    [0, mix(light, '#B679B8', 0.5)],
    [0.55, light],
    [1, mix(light, CREAM, 0.6)],
  ])}</g>`;

/** Long thin clouds near the horizon: each [x, y, length]. */
export const streaks = (list, colour = CREAM, opacity = 0.5) =>
  list
    .map(([x, y, length]) =>
      shape(
        `M${x} ${y} C${x + length * 0.3} ${y - 7} ${x + length * 0.7} ${y - 8} ${x + length} ${y} C${x + length * 0.7} ${y + 5} ${x + length * 0.3} ${y + 4} ${x} ${y}Z`,
        colour,
        opacity,
      ),
    )
    .join('');

/** First stars, above `below`. */
export const firstStars = (random, below, count = 26) =>
  Array.from(
    { length: count },
    () =>
    circle(f(-300 + random() * 1880), f(-180 + random() * (below + 180)), f(0.9 + random() * 1.5), '#FFFFFF', f(0.35 + random() * 0.5)), // prettier-ignore
  ).join('');

/** Haze that lies before what is far: from nothing at `top` to `colour` at `bottom`. */
export const haze = (top, bottom, strength = 0.6, colour = '#FFC39A') =>
  wash(
    'down',
    [-640, top, 4800, bottom - top],
    [
      [0, colour, 0],
      [1, colour, strength],
    ],
  );

/** Roofs far off, from `from` to `to`, standing on `base`; some windows are lit. */
export function farTown(random, from, to, base, colour, lights = GOLD, tall = 1) {
  let roofs = '';
  let windows = '';
  for (let x = from; x < to;) {
    const width = Math.min(44 + random() * 58, to - x);
    const top = base - (70 + random() * 110) * tall;
    const kind = random();
    roofs += `M${f(x)} ${base + 60} V${f(top)} `;
    if (kind < 0.4) roofs += `l${f(width / 2)} -${f(width * 0.42)} l${f(width / 2)} ${f(width * 0.42)} `;
    else if (kind < 0.6) roofs += `h${f(width * 0.3)} v-16 h${f(width * 0.22)} v16 h${f(width * 0.48)} `;
    else roofs += `h${f(width)} `;
    roofs += `V${base + 60}Z `;
    for (let y = top + 18; y < base - 12; y += 25)
      for (let at = x + 10; at < x + width - 14; at += 19)
        if (random() < 0.24) windows += `M${f(at)} ${f(y)} h7 v11 h-7Z `;
    x += Math.max(12, width - 1);
  }
  return shape(roofs, colour) + shape(windows, lights, 0.75);
}

/** Water from `top` to `bottom`, with the sun's road at `x`. */
export function evenSea(random, top, bottom, x, [far, near] = ['#F8AE92', '#6E4FAE']) {
  const span = bottom - top;
  let road = '';
  let ripples = '';
  for (let i = 0; i < 130; i++) {
    const share = random() ** 1.6;
    const y = top + 3 + share * span;
    const reach = 16 + share * 120;
    const length = 10 + share * 46 * (0.4 + random());
    road += `M${f(x + (random() - 0.5) * reach * 1.5 - length / 2)} ${f(y)} h${f(length)} `;
    if (i % 2) ripples += `M${f(-380 + random() * 2000)} ${f(y)} h${f(length * 1.2)} `;
  }
  return (
    wash(
      'down',
      [-640, top, 3000, span],
      [
        [0, far],
        [0.3, mix(far, CORAL, 0.55)],
        [0.62, mix(near, CORAL, 0.35)],
        [1, near],
      ],
    ) +
    glow(x, top + 8, 340, span * 0.9, '#FFE3A6', 0.8) +
    line(ripples, PEACH, 2.6, 0.34) +
    line(road, '#FFF3CF', 3.4, 0.75)
  );
}
