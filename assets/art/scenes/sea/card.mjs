// The picture behind the hold-on card: a quiet night sea with three places where lanterns will hang.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { PAPER } from './lanterns.mjs';
import { CREAM, DEEP, GOLD, LAGOON, MINT, SEA, SWELL } from './palette.mjs';
import { farLight, pillar, ripples, swell } from './water.mjs';

/** Drawn in the scenes' units: A6 lying down, 1240 x 874 of them. */
export const CARD = [0, 0, 1240, 874];
const HORIZON = 676;
/** Where the three lanterns hang: the middle of each paper, at this size. */
export const CARD_LANTERNS = [[236, 268], [620, 268], [1004, 268]]; // prettier-ignore
export const CARD_LANTERN_SIZE = 1.12;

/** The card's one layer. */
export function card() {
  const random = createRandom(106);
  return [{ name: 'card', content: picture(random), view: CARD, scale: 1, parallax: 0, quality: 68 }];
}

function picture(random) {
  const stars = Array.from({ length: 120 }, () => circle((random() * 1240).toFixed(0), (random() ** 1.7 * 420).toFixed(0), (0.9 + random() ** 3 * 2).toFixed(1), CREAM, (0.25 + random() * 0.6).toFixed(2))); // prettier-ignore
  const waves = [
    [
      { y: 740, height: 16, phase: 1.2, waves: 4 },
      { bottom: 884, top: '#1B6A8A', low: '#0F3E66', light: MINT, gold: 2 },
    ],
    [
      { y: 796, height: 22, phase: 2.9, waves: 3 },
      { bottom: 884, top: '#145077', low: '#0A2A55', light: LAGOON, gold: 2 },
    ],
    [
      { y: 850, height: 24, phase: 0.5, waves: 3 },
      { bottom: 884, top: '#0F3E66', low: DEEP, light: '#23879A', gold: 1 },
    ],
  ];
  return (
    wash(
      'down',
      [0, 0, 1240, HORIZON + 2],
      [
        [0, DEEP],
        [0.35, SEA],
        [0.7, '#14557A'],
        [0.9, '#23879A'],
        [1, '#5FB8AE'],
      ],
    ) +
    glow(620, HORIZON, 760, 130, LAGOON, 0.4) +
    stars.join('') +
    shore() +
    wash(
      'down',
      [0, HORIZON, 1240, 270],
      [
        [0, '#5FBCB0'],
        [0.08, '#2C8E9E'],
        [0.4, '#14557A'],
        [1, SEA],
      ],
    ) +
    ripples(random, [HORIZON + 6, HORIZON + 90], 70, MINT, 0.36) +
    CARD_LANTERNS.map(([x]) => pillar(random, x, HORIZON + 6, 110, 70, GOLD, 0.4)).join('') +
    [70, 150, 1060, 1130, 1190]
      .map((x) => farLight(x, HORIZON - 9, 2.2) + pillar(random, x, HORIZON + 3, 44, 9))
      .join('') +
    waves.map(([wave, look]) => swell(random, wave, { ...look, strokes: 8 })).join('') +
    string() +
    CARD_LANTERNS.map(([x, y]) => place(x, y)).join('') +
    blended('multiply', vignette('#081A40', 0.6, [620, 420], [900, 640])) +
    grain(SWELL, '#BFFFF0', 0.01, 21)
  );
}

const shore = () =>
  toned(
    `M-10 ${HORIZON + 2} V${HORIZON - 40} C80 ${HORIZON - 66} 180 ${HORIZON - 50} 300 ${HORIZON - 6} L900 ${HORIZON - 3} C1000 ${HORIZON - 44} 1120 ${HORIZON - 72} 1250 ${HORIZON - 38} V${HORIZON + 2}Z`,
    'down',
    [
      [0, '#14557A'],
      [1, '#2F8F9C'],
    ],
  );

/** One thread over the whole card, from which the three places hang. */
const string = () =>
  line(
    'M-20 128 C70 166 150 174 236 172 C360 168 500 168 620 172 C740 168 880 168 1004 172 C1090 174 1170 166 1260 128',
    '#F3DDA8',
    4,
    0.85,
  ) +
  CARD_LANTERNS.map(([x, y]) => line(`M${x} 172 V${y - 60}`, '#F3DDA8', 3, 0.85) + circle(x, 172, 6, GOLD)).join('');

/** An empty place: a faint light in the shape of a lantern. */
const place = (x, y) =>
  glow(x, y, 160, 160, GOLD, 0.34) +
  group(
    `translate(${x} ${y}) scale(${CARD_LANTERN_SIZE})`,
    `<path d="${PAPER}" fill="${GOLD}" opacity=".14"/>`,
    blurred(3, `<path d="${PAPER}" fill="none" stroke="${GOLD}" stroke-width="5" opacity=".6"/>`),
    `<path d="${PAPER}" fill="none" stroke="${CREAM}" stroke-width="2.4" stroke-dasharray="7 7" stroke-linecap="round" opacity=".85"/>`,
    box(-29, -54, 58, 10, 5, GOLD, 0.4),
    box(-25, 46, 50, 8, 4, GOLD, 0.4),
  );
