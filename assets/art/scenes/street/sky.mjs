// The sky over Lantern Street: night falling, stars, the moon and slow clouds; and the far town, sea and lighthouse.

import { box, circle, gradient, line, oval, shape } from '../../tools/svg.mjs';

export const MOON = [968, 118];
const HORIZON = 446;
/** Between the third and the fourth house, so that its light is seen over the roofs. */
const LIGHTHOUSE_X = 644;

/** Sky with stars and moon. */
export function sky(random) {
  const [tones, night] = gradient('down', [
    [0, '#120B34'],
    [0.3, '#241A66'],
    [0.48, '#4A3796'],
    [0.58, '#8A5BB5'],
    [0.63, '#D98AA8'],
    [0.66, '#F0A98E'],
    [1, '#3A2C74'],
  ]);
  const [haloTones, halo] = gradient('radial', [
    [0, '#FFF3CF', 0.75],
    [0.25, '#FFE0A8', 0.3],
    [1, '#C79BEA', 0],
  ]);
  const stars = Array.from({ length: 190 }, () => {
    const y = random() ** 1.4 * 560 - 190;
    return circle(
      (random() * 1920 - 320).toFixed(0),
      y.toFixed(0),
      (0.8 + random() * 1.7).toFixed(1),
      '#FFF6E9',
      ((0.9 - (y + 190) / 640) * (0.4 + random() * 0.6)).toFixed(2),
    );
  });
  const big = Array.from({ length: 16 }, () => {
    const [x, y] = [random() * 1860 - 290, random() * 360 - 180];
    return shape(
      `M${x.toFixed(0)} ${y.toFixed(0)} m0 -9 l2 7 7 2 -7 2 -2 7 -2 -7 -7 -2 7 -2Z`,
      '#FFE9C2',
      (0.5 + random() * 0.4).toFixed(2),
    );
  });
  const [x, y] = MOON;
  const moon =
    `<circle cx="${x}" cy="${y}" r="240" fill="${halo}"/>` +
    circle(x, y, 52, '#FFF3CF') +
    circle(x - 18, y - 12, 10, '#F0DBA2') +
    circle(x + 18, y + 16, 7, '#F0DBA2') +
    circle(x + 8, y - 26, 5, '#F0DBA2') +
    circle(x - 14, y + 22, 4, '#F0DBA2');
  return (
    `${tones}${haloTones}<rect x="-320" y="-200" width="1920" height="1120" fill="${night}"/>` +
    stars.join('') +
    big.join('') +
    moon +
    CLOUDS.map((cloud) => bank(...cloud)).join('')
  );
}

const CLOUDS = [
  [-180, 250, 1.7, 0.2],
  [210, 330, 1.3, 0.24],
  [560, 210, 1.5, 0.15],
  [1180, 300, 1.9, 0.22],
  [1430, 190, 1.2, 0.15],
  [820, 368, 1.1, 0.26],
];

const bank = (x, y, size, opacity) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${shape('M-90 20 C-110 20 -112 0 -92 -2 C-92 -24 -58 -30 -46 -14 C-34 -40 12 -40 22 -14 C42 -28 74 -20 72 0 C96 -2 98 20 78 20Z', '#C9A6FF', opacity)}</g>`;

/** Hills, the old town across the water, the sea with the moon on it and the lighthouse. */
export function farShore(random) {
  const [seaTones, sea] = gradient('down', [
    [0, '#7C5FB4'],
    [0.12, '#3F4FA8'],
    [0.5, '#20307E'],
    [1, '#131B52'],
  ]);
  const hills =
    shape(
      `M-330 ${HORIZON} C-220 350 -60 372 40 404 C140 340 280 350 380 410 C460 390 540 404 620 ${HORIZON}Z`,
      '#4A3A92',
    ) +
    shape(
      `M700 ${HORIZON} C820 390 940 400 1010 424 C1120 350 1330 340 1420 396 C1500 380 1570 390 1610 410 V${HORIZON}Z`,
      '#46378C',
    );
  const glints = Array.from({ length: 46 }, () => {
    const y = HORIZON + 10 + random() ** 1.2 * 190;
    const spread = 20 + (y - HORIZON) * 0.55;
    const width = 10 + random() * 34;
    return box(
      (MOON[0] + (random() - 0.5) * 2 * spread - width / 2).toFixed(0),
      y.toFixed(0),
      width.toFixed(0),
      3.4,
      1.7,
      '#FFE9B8',
      (0.25 + random() * 0.5).toFixed(2),
    );
  });
  const waves = Array.from({ length: 70 }, () => {
    const y = HORIZON + 16 + random() * 300;
    const width = 14 + random() * 50;
    return line(
      `M${(random() * 1920 - 320).toFixed(0)} ${y.toFixed(0)} q${(width / 2).toFixed(0)} -5 ${width.toFixed(0)} 0`,
      '#8FA4F0',
      2.4,
      (0.12 + random() * 0.2).toFixed(2),
    );
  });
  return (
    hills +
    town(random, -330, 330) +
    town(random, 1130, 1620) +
    `${seaTones}<rect x="-320" y="${HORIZON}" width="1920" height="480" fill="${sea}"/>` +
    oval(640, HORIZON + 3, 1000, 7, '#F0B8B8', 0.45) +
    waves.join('') +
    glints.join('') +
    `<g transform="translate(${LIGHTHOUSE_X} ${HORIZON}) scale(1.95) translate(0 ${-HORIZON})">${lighthouse()}</g>`
  );
}

function town(random, from, to) {
  let houses = '';
  for (let x = from; x < to;) {
    const width = 24 + random() * 34;
    const height = 24 + random() * 54;
    const top = HORIZON - height;
    houses += `<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${width.toFixed(0)}" height="${(height + 2).toFixed(0)}" fill="#382C7C"/>`;
    if (random() < 0.75)
      houses += shape(
        `M${(x - 3).toFixed(0)} ${top.toFixed(0)} l${(width / 2 + 3).toFixed(0)} -${(12 + random() * 12).toFixed(0)} l${(width / 2 + 3).toFixed(0)} ${(12 + random() * 8).toFixed(0)}Z`,
        '#302570',
      );
    for (let at = x + 6; at < x + width - 7; at += 11)
      if (random() < 0.5)
        houses += box(
          at.toFixed(0),
          (top + 8 + random() * (height - 22)).toFixed(0),
          5,
          7,
          1,
          '#FFD98A',
          (0.5 + random() * 0.5).toFixed(2),
        );
    x += width + random() * 3;
  }
  return houses;
}

function lighthouse() {
  const x = 0;
  const [beamTones, beam] = gradient('across', [
    [0, '#FFF0C0', 0.55],
    [1, '#FFF0C0', 0],
  ]);
  const [haloTones, halo] = gradient('radial', [
    [0, '#FFF0C0', 0.7],
    [0.4, '#FFF0C0', 0.24],
    [1, '#FFF0C0', 0],
  ]);
  const rock = shape(
    `M${x - 74} 462 C${x - 60} 438 ${x - 30} 430 ${x} 432 C${x + 34} 430 ${x + 56} 440 ${x + 76} 462Z`,
    '#2C2266',
  );
  const tower =
    shape(`M${x - 17} 436 L${x - 11} 342 H${x + 11} L${x + 17} 436Z`, '#F3DCE2') +
    shape(
      `M${x - 15.4} 412 L${x - 14} 388 H${x + 14} L${x + 15.4} 412Z M${x - 12.6} 366 L${x - 11.4} 348 H${x + 11.4} L${x + 12.6} 366Z`,
      '#D9546A',
    ) +
    shape(`M${x + 3} 342 H${x + 11} L${x + 17} 436 H${x + 6}Z`, '#3A2C74', 0.35);
  const lamp =
    box(x - 13, 336, 26, 7, 3, '#2C2266') +
    box(x - 9, 320, 18, 17, 4, '#FFF0C0') +
    shape(`M${x - 13} 321 Q${x} 302 ${x + 13} 321Z`, '#D9546A');
  return (
    beamTones +
    haloTones +
    `<path d="M${x} 328 L${x + 430} 268 V372Z" fill="${beam}"/>` +
    rock +
    tower +
    lamp +
    `<circle cx="${x}" cy="328" r="46" fill="${halo}"/>`
  );
}
