// Friday after school: the quay under a pale sky, water as flat as a plate, a bench, lamps that are not lit yet.

import { createRandom } from '../../tools/random.mjs';
import { box, clipped, group, line, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { CREAM } from './palette.mjs';
import { bench, bollard, bus, fore, lamp, QUAY, sailboat, schoolHouse } from './school-things.mjs';

const HORIZON = 372;
/** Heads of the lamps along the quay. */
export const SCHOOL_LAMPS = [[44, 150], [468, 150], [880, 150]]; // prettier-ignore

/** Layers: people stand before `bus`, which may leave to the right; `fore` lies before people. */
export function school() {
  const random = createRandom(14);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.66, parallax: 0.3, quality: 62 },
    { name: 'bus', content: bus(742, QUAY + 26), view: WIDE, scale: 0.85, parallax: 0.3, quality: 70 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.38, parallax: 1, quality: 58 },
  ];
}

function back(random) {
  return (
    wash(
      'down',
      [-320, -200, 1920, HORIZON + 204],
      [
        [0, '#3E97A8'],
        [0.4, '#6DBDBB'],
        [0.75, '#A9DFCC'],
        [1, '#F3F0D2'],
      ],
    ) +
    glow(520, HORIZON - 20, 620, 300, '#FFF6D8', 0.75) +
    clouds() +
    wash(
      'down',
      [-320, HORIZON, 1920, 560],
      [
        [0, '#F3F0D2'],
        [0.2, '#A9DFCC'],
        [0.5, '#6DBDBB'],
        [1, '#23879A'],
      ],
    ) +
    shore(random) +
    water(random) +
    sailboat(574, HORIZON + 74) +
    quay(random) +
    schoolHouse() +
    SCHOOL_LAMPS.map(([x, y]) => lamp(x, y)).join('') +
    bench(560, 634) +
    blended('multiply', vignette('#2A6E8C', 0.5, [470, 380], [1120, 800])) +
    grain(WIDE, '#FFFFFF', 0.016, 12)
  );
}

/** Thin layers of cloud, the lowest the lightest. */
const clouds = () =>
  blurred(
    5,
    [
      [-260, 120, 620, '#8FCFC6'],
      [360, 70, 700, '#86C9C4'],
      [900, 150, 640, '#93D2C6'],
      [-80, 236, 520, '#CBEBD6'],
      [620, 262, 560, '#D3EED8'],
      [1180, 250, 480, '#CBEBD6'],
    ]
      .map(([x, y, width, colour]) =>
        shape(
          `M${x} ${y} c${width * 0.08} -26 ${width * 0.2} -34 ${width * 0.3} -18 c${width * 0.1} -34 ${width * 0.28} -34 ${width * 0.38} -6 c${width * 0.1} -14 ${width * 0.24} -10 ${width * 0.32} 24Z`,
          colour,
          0.8,
        ),
      ) // prettier-ignore
      .join(''),
  );

function hills() {
  const h = HORIZON;
  return (
    toned(
      `M-330 ${h + 2} V${h - 60} C-200 ${h - 96} -60 ${h - 70} 70 ${h - 34} C200 ${h - 88} 330 ${h - 70} 440 ${h - 26} C600 ${h - 40} 700 ${h - 92} 860 ${h - 78} C1000 ${h - 130} 1180 ${h - 104} 1300 ${h - 60} C1420 ${h - 84} 1530 ${h - 70} 1610 ${h - 50} V${h + 2}Z`,
      'down',
      [
        [0, '#5FA9AE'],
        [1, '#A2D6C6'],
      ],
    ) +
    toned(
      `M-330 ${h + 2} V${h - 26} C-200 ${h - 50} -40 ${h - 40} 100 ${h - 14} L560 ${h - 6} C700 ${h - 44} 840 ${h - 46} 960 ${h - 26} C1100 ${h - 60} 1300 ${h - 48} 1610 ${h - 20} V${h + 2}Z`,
      'down',
      [
        [0, '#3F8C98'],
        [1, '#7FC0B6'],
      ],
    )
  );
}

/** The far shore and its small white town, once above and once in the water. */
function shore(random) {
  const houses = Array.from({ length: 30 }, (unused, i) => {
    const x = 640 + i * 21 + random() * 10;
    const [width, height] = [11 + random() * 8, 9 + random() * 15];
    return (
      box(x.toFixed(0), (HORIZON - height).toFixed(0), width.toFixed(0), height.toFixed(0), 1, i % 3 ? '#E4F0DC' : '#BFE0D2') +
      shape(`M${(x - 2).toFixed(0)} ${(HORIZON - height).toFixed(0)} l${(width / 2 + 2).toFixed(0)} -7 l${(width / 2 + 2).toFixed(0)} 7Z`, i % 2 ? '#D98A72' : '#3F8296') // prettier-ignore
    );
  }).join('');
  const lighthouse = shape(`M396 ${HORIZON} L399 ${HORIZON - 56} h8 L410 ${HORIZON}Z`, '#F3F6E6') + box(398, HORIZON - 66, 10, 11, 2, '#3F8296') + shape(`M394 ${HORIZON - 66} q9 -12 18 0Z`, '#D98A72'); // prettier-ignore
  const all = hills() + houses + lighthouse;
  return all + group(`translate(0 ${2 * HORIZON}) scale(1 -1)`, all);
}

/** A mirror: what is above lies in it, paler and a little blue. */
function water(random) {
  const bands = Array.from({ length: 26 }, () => {
    const depth = random() ** 1.3;
    const width = 120 + random() * 420 * (0.4 + depth);
    return line(`M${(random() * 2000 - 400).toFixed(0)} ${(HORIZON + 8 + depth * 200).toFixed(0)} h${width.toFixed(0)}`, depth > 0.5 ? '#D9F3E4' : CREAM, (1.4 + depth * 2.4).toFixed(1), (0.14 + random() * 0.24).toFixed(2)); // prettier-ignore
  });
  return (
    wash(
      'down',
      [-320, HORIZON, 1920, 560],
      [
        [0, '#DDEFD8', 0.5],
        [0.1, '#8CCFC4', 0.74],
        [0.24, '#4FA5AE', 0.92],
        [0.42, '#2F8698', 0.98],
        [1, '#23879A', 1],
      ],
    ) +
    glow(520, HORIZON + 30, 460, 130, '#FFF6D8', 0.5) +
    bands.join('') +
    line(`M-320 ${HORIZON} H1600`, '#FFFBE8', 2, 0.7)
  );
}

function quay(random) {
  const stones = [];
  for (let row = 0; row < 7; row++)
    for (let x = -340 + (row % 2) * 40; x < 1600; x += 70 + row * 12 + random() * 20)
      stones.push(box(x.toFixed(0), (QUAY + 22 + row * row * 5.4 + row * 14).toFixed(0), (54 + row * 12 + random() * 14).toFixed(0), 9 + row * 3.6, 5 + row, row % 2 ? '#9CC4B8' : '#8AB7B0', (0.3 + random() * 0.35).toFixed(2))); // prettier-ignore
  return (
    wash(
      'down',
      [-320, QUAY, 1920, 350],
      [
        [0, '#8FB9B0'],
        [0.35, '#6C9FA2'],
        [1, '#2F6580'],
      ],
    ) +
    clipped(`M-320 ${QUAY} H1600 V930 H-320Z`, stones.join('')) +
    solid(-330, QUAY - 12, 1940, 26, 6, '#CFE3CF') +
    box(-330, QUAY + 12, 1940, 7, 3, '#2F6580', 0.4) +
    [-120, 250, 690, 1080, 1400].map(bollard).join('') +
    glow(480, 660, 560, 90, '#FFF6D8', 0.22)
  );
}
