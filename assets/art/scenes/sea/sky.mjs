// The night above the harbour: stars in a pale drift, long thin clouds, and the far coast with its small lights.

import { mix } from '../../tools/colour.mjs';
import { box, circle, group, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, toned, wash } from '../rooms/light.mjs';
import { CREAM, DEEP, GOLD, LAGOON, MINT, PETROL, SEA, SWELL, TEAL } from './palette.mjs';
import { farLight, pillar } from './water.mjs';

const [LEFT, TOP, WIDTH] = SWELL;

/** The gradient of a clear night over `horizon`; `glowAt` is where the last light is. */
export function nightSky(horizon, glowAt = 380) {
  return (
    wash(
      'down',
      [LEFT, TOP, WIDTH, horizon - TOP + 4],
      [
        [0, DEEP],
        [0.3, SEA],
        [0.62, '#124870'],
        [0.85, '#1E7590'],
        [1, '#46A8A8'],
      ],
    ) +
    glow(glowAt, horizon, 900, 330, LAGOON, 0.55) +
    glow(glowAt, horizon, 430, 200, MINT, 0.5)
  );
}

/** Stars, denser in a pale drift that crosses the sky. */
export function stars(random, horizon, count = 330) {
  const drift = blended(
    'screen',
    group(
      'rotate(-17 500 60)',
      blurred(40, `<ellipse cx="520" cy="30" rx="1000" ry="58" fill="#3D8FA8" opacity=".42"/>`),
      blurred(16, `<ellipse cx="560" cy="18" rx="520" ry="16" fill="#9BE0DC" opacity=".22"/>`),
    ),
  );
  const small = Array.from({ length: count }, (unused, i) => {
    const x = random() * WIDTH + LEFT;
    const inDrift = i % 2 === 0;
    const y = inDrift ? 40 - (x - 500) * 0.3 + (random() - 0.5) * 130 : TOP + random() ** 1.2 * (horizon - TOP - 60);
    if (y > horizon - 40) return '';
    const fade = 1 - Math.max(0, (y - TOP) / (horizon - TOP)) * 0.8;
    return circle(
      x.toFixed(0),
      y.toFixed(0),
      (0.95 + random() ** 3 * 2).toFixed(1),
      CREAM,
      (fade * (0.35 + random() * 0.6)).toFixed(2),
    );
  });
  const large = Array.from({ length: 16 }, () => {
    const [x, y] = [random() * WIDTH + LEFT, TOP + random() * (horizon - TOP - 160)];
    return (
      glow(x.toFixed(0), y.toFixed(0), 14, 14, MINT, 0.4) +
      shape(
        `M${x.toFixed(0)} ${y.toFixed(0)} m0 -7 l1.6 5.4 5.4 1.6 -5.4 1.6 -1.6 5.4 -1.6 -5.4 -5.4 -1.6 5.4 -1.6Z`,
        CREAM,
        0.85,
      )
    );
  });
  return drift + small.join('') + large.join('');
}

/** Long thin clouds, lit from below. `list`: [x, y, width, opacity]. */
export const veils = (list, dark = PETROL, light = MINT) =>
  blurred(
    5,
    list
      .map(([x, y, width, opacity]) => {
        const h = width * 0.045;
        const cloud = `M${x} ${y} c${width * 0.1} ${-h * 1.6} ${width * 0.22} ${-h * 1.2} ${width * 0.3} ${-h * 0.9} c${width * 0.1} ${-h * 2.2} ${width * 0.3} ${-h * 2} ${width * 0.4} ${-h * 0.6} c${width * 0.12} ${-h * 0.8} ${width * 0.24} ${-h * 0.3} ${width * 0.3} ${h * 1.5}Z`;
        return toned(cloud, 'down', [
          [0, dark, opacity],
          [0.7, mix(dark, light, 0.35), opacity],
          [1, light, opacity * 0.9],
        ]);
      })
      .join(''),
  );

const ridge = (points, horizon, fill) =>
  toned(`M${LEFT - 10} ${horizon + 4} ${points} L${LEFT + WIDTH + 10} ${horizon + 4}Z`, 'down', fill);

/** Two ridges of the far coast in haze, a harbour town, a lighthouse. */
export function coast(random, horizon, { lights = 1 } = {}) {
  const h = horizon;
  const far = ridge(
    `L-640 ${h - 46} C-500 ${h - 84} -380 ${h - 66} -260 ${h - 40} C-120 ${h - 92} 40 ${h - 74} 150 ${h - 26} C260 ${h - 10} 420 ${h - 8} 560 ${h - 18} C700 ${h - 64} 820 ${h - 112} 960 ${h - 74} C1120 ${h - 120} 1300 ${h - 96} 1420 ${h - 50} C1600 ${h - 90} 1760 ${h - 70} 1930 ${h - 40}`,
    h,
    [
      [0, '#1D6A86'],
      [1, '#3C9AA2'],
    ],
  );
  const near = ridge(
    `L-640 ${h - 22} C-520 ${h - 48} -340 ${h - 44} -200 ${h - 22} C-90 ${h - 46} 30 ${h - 40} 110 ${h - 8} L600 ${h - 2} C690 ${h - 8} 720 ${h - 36} 830 ${h - 40} C960 ${h - 62} 1080 ${h - 40} 1180 ${h - 26} C1320 ${h - 60} 1560 ${h - 52} 1930 ${h - 18}`,
    h,
    [
      [0, '#0F4262'],
      [1, '#1C6884'],
    ],
  );
  return far + near + town(random, h, -330, 80, lights) + town(random, h, 690, 1250, lights) + lighthouse(640, h - 6);
}

function town(random, horizon, from, to, lights) {
  let all = '';
  for (let x = from; x < to;) {
    const width = 10 + random() * 15;
    const height = 8 + random() * 17;
    const y = horizon - height;
    all += box(x.toFixed(0), y.toFixed(0), width.toFixed(0), (height + 2).toFixed(0), 1.5, '#0C3554');
    all += shape(
      `M${(x - 2).toFixed(0)} ${y.toFixed(0)} l${(width / 2 + 2).toFixed(0)} -7 l${(width / 2 + 2).toFixed(0)} 7Z`,
      '#0A2E4C',
    );
    if (random() < 0.8 * lights) {
      const [lx, ly] = [(x + 3 + random() * (width - 8)).toFixed(0), (y + 3 + random() * (height - 10)).toFixed(0)];
      all += box(lx, ly, 3, 4, 1, random() < 0.2 ? CREAM : GOLD, (0.7 + random() * 0.3).toFixed(2));
    }
    x += width + random() ** 3 * 26;
  }
  return all;
}

const lighthouse = (x, y) =>
  toned(`M${x} ${y - 63} l-330 -34 v46Z`, 'across', [
    [0, '#FFF0C0', 0],
    [1, '#FFF0C0', 0.28],
  ]) +
  shape(`M${x - 34} ${y + 8} C${x - 24} ${y - 8} ${x + 22} ${y - 10} ${x + 36} ${y + 8}Z`, '#0C3554') +
  shape(`M${x - 6} ${y} L${x - 4} ${y - 54} h8 L${x + 6} ${y}Z`, '#A9D8D2') +
  box(x - 3.5, y - 66, 7, 10, 2, CREAM) +
  farLight(x, y - 62, 3.6, GOLD);

/** The coast's lights once more in the water. */
export function coastLights(random, horizon) {
  const spots = [-290, -210, -120, -40, 40, 640, 740, 820, 905, 990, 1090, 1180];
  return spots
    .map(
      (x) =>
        farLight(x, horizon - 8 - random() * 10, 1.8) +
        pillar(random, x, horizon + 4, 40 + random() * 50, 9, GOLD, 0.5),
    )
    .join('');
}

/** Mist on the horizon, where air lies between us and the coast. */
export const mist = (horizon, colour = MINT, strength = 0.4) =>
  blurred(
    9,
    toned(`M${LEFT} ${horizon - 18} h${WIDTH} v30 h${-WIDTH}Z`, 'down', [
      [0, colour, 0],
      [0.6, colour, strength],
      [1, colour, 0],
    ]),
  ) + box(LEFT, horizon - 1, WIDTH, 2.4, 1, mix(TEAL, colour, 0.7), 0.6);
