// The heart of level 3: a wide night sea. The swell lies in strips that a stage moves one by one.

import { createRandom } from '../../tools/random.mjs';
import { circle } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { DEEP, LAGOON, MINT, SEA, SWELL, TEAL } from './palette.mjs';
import { coast, coastLights, mist, nightSky, stars, veils } from './sky.mjs';
import { pillar, ripples, swell } from './water.mjs';

export const HORIZON = 404;

/** Layers: `back` and three strips of swell behind the boat, `wave-near` before its hull, `fore` close to the eye. */
export function night() {
  const random = createRandom(31);
  return [
    { name: 'back', content: back(random), view: SWELL, scale: 0.62, parallax: 0.06, quality: 64 },
    ...waves(random),
    { name: 'fore', content: fore(), view: SWELL, scale: 0.22, parallax: 1.3, quality: 60 },
  ];
}

function back(random) {
  return (
    nightSky(HORIZON) +
    stars(random, HORIZON) +
    veils([
      [-420, 270, 620, 0.3],
      [640, 236, 560, 0.24],
      [60, 352, 420, 0.4],
      [1120, 310, 620, 0.3],
    ]) +
    coast(random, HORIZON) +
    farWater(random) +
    coastLights(random, HORIZON) +
    mist(HORIZON) +
    blended('multiply', vignette('#0A2148', 0.7, [400, 400], [1180, 760])) +
    grain(SWELL, '#BFFFF0', 0.012, 4)
  );
}

function farWater(random) {
  return (
    wash(
      'down',
      [SWELL[0], HORIZON, SWELL[2], 920 - HORIZON],
      [
        [0, '#4FB3AC'],
        [0.04, '#2C8E9E'],
        [0.16, '#1A6586'],
        [0.5, '#0F3B66'],
        [1, SEA],
      ],
    ) +
    glow(380, HORIZON + 6, 560, 90, MINT, 0.5) +
    ripples(random, [HORIZON + 6, HORIZON + 110], 130, MINT, 0.4) +
    pillar(random, 380, HORIZON + 6, 110, 190, MINT, 0.5)
  );
}

/** One dark crest too near to be sharp, and lights that float by below. */
function fore() {
  const crest =
    'M-700 960 V742 C-560 700 -420 704 -300 738 C-180 772 -60 742 40 700 C150 664 260 742 400 750 C560 758 640 728 760 726 C900 724 980 700 1100 668 C1230 640 1330 704 1460 734 C1600 764 1760 716 1980 700 V960Z';
  const discs = [[-12, 684, 26], [52, 738, 16], [822, 716, 20], [1076, 640, 34], [1168, 700, 20], [-150, 640, 30], [1330, 610, 24]]; // prettier-ignore
  return (
    blurred(
      7,
      toned(crest, 'down', [
        [0, '#0E3E66', 0.9],
        [0.3, '#082449', 0.97],
        [1, DEEP],
      ]),
    ) +
    blended('screen', discs.map(([x, y, r]) => glow(x, y, r * 2, r * 2, '#FFB45A', 0.3)).join('')) +
    discs.map(([x, y, r]) => circle(x, y, r, '#FFB870', 0.17)).join('')
  );
}

/** The strips from far to near. The near one is darkest and hides the hull's foot. */
export function waves(random, tones = calmTones) {
  return tones.map(({ name, parallax, wave, ...look }) => ({
    name,
    content: swell(random, wave, look),
    view: SWELL,
    scale: 0.46,
    parallax,
    quality: 60,
  }));
}

const calmTones = [
  {
    ...{ name: 'wave-1', parallax: 0.25, wave: { y: 452, height: 10, phase: 0.4, waves: 5 } },
    ...{ bottom: 560, top: '#237F98', low: '#175C80', light: MINT, strokes: 12, gold: 3 },
  },
  {
    ...{ name: 'wave-2', parallax: 0.4, wave: { y: 506, height: 18, phase: 1.5, waves: 4 } },
    ...{ bottom: 660, top: '#1B6A8A', low: '#114870', light: '#7AD6C4', strokes: 12, gold: 3 },
  },
  {
    ...{ name: 'wave-3', parallax: 0.6, wave: { y: 576, height: 27, phase: 2.6, waves: 3 } },
    ...{ bottom: 780, top: '#155579', low: '#0D3460', light: LAGOON, strokes: 12, gold: 3 },
  },
  {
    ...{ name: 'wave-near', parallax: 1, wave: { y: 676, height: 30, phase: 0.9, waves: 3 } },
    ...{ bottom: 924, top: '#124C72', low: DEEP, light: TEAL, strokes: 14, gold: 4 },
  },
];
