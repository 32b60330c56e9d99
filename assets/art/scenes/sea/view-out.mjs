// What windows above the water show: the sea at evening and at night.

import { circle, group } from '../../tools/svg.mjs';
import { blurred, glow, toned, wash } from '../rooms/light.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';
import { farLight, pillar } from './water.mjs';

const skies = {
  evening: { high: '#1C5480', middle: '#3A97A4', low: '#A4E0C6', line: '#FFC486', stars: 9 },
  night: { high: '#081F44', middle: '#12506F', low: '#2C8A98', line: '#6FCBBE', stars: 34 },
};

const far = (x, y, width, height) =>
  toned(
    `M${x} ${y} c${width * 0.14} ${-height} ${width * 0.3} ${-height * 1.3} ${width * 0.46} ${-height * 0.5} c${width * 0.14} ${-height * 0.9} ${width * 0.36} ${-height * 0.8} ${width * 0.54} ${height * 0.5}Z`,
    'down',
    [
      [0, '#1F6580'],
      [1, '#3F9AA0'],
    ],
  );

/** The sea in a window [x, y, width, height], its horizon at a share of the height. */
export function seaOutside(random, [x, y, width, height], { hour = 'evening', horizon = 0.58 } = {}) {
  const { high, middle, low, line: edge, stars } = skies[hour];
  const h = y + height * horizon;
  const dots = Array.from({ length: stars }, () =>
    circle(
      (x + random() * width).toFixed(0),
      (y + random() ** 1.4 * height * horizon * 0.7).toFixed(0),
      (1 + random() * 1.6).toFixed(1),
      CREAM,
      (0.5 + random() * 0.5).toFixed(2),
    ),
  );
  const lights = [0.12, 0.3, 0.72, 0.86].map((share) => {
    const at = x + width * share;
    return farLight(at, h - 6, 2) + pillar(random, at, h + 3, height * 0.16, 9, GOLD, 0.55);
  });
  return (
    wash(
      'down',
      [x, y, width, height * horizon + 2],
      [
        [0, high],
        [0.55, middle],
        [0.9, low],
        [1, edge],
      ],
    ) +
    glow(x + width * 0.55, h, width * 0.7, height * 0.24, edge, 0.5) +
    dots.join('') +
    blurred(
      4,
      group(
        '',
        toned(`M${x - 20} ${h - height * 0.3} c60 -22 150 -20 210 -4 c40 -10 80 -4 96 8Z`, 'down', [
          [0, middle, 0.3],
          [1, low, 0.6],
        ]),
      ),
    ) + // prettier-ignore
    far(x - width * 0.1, h + 2, width * 0.7, height * 0.07) +
    far(x + width * 0.5, h + 2, width * 0.7, height * 0.1) +
    wash(
      'down',
      [x, h, width, height * (1 - horizon)],
      [
        [0, edge],
        [0.06, low],
        [0.3, middle],
        [1, high],
      ],
    ) +
    pillar(random, x + width * 0.55, h + 4, height * 0.36, width * 0.3, edge, 0.75) +
    pillar(random, x + width * 0.24, h + 12, height * 0.3, width * 0.22, MINT, 0.3) +
    lights.join('')
  );
}
