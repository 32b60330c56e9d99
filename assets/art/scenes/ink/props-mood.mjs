// What a mood looks like in ink: the scribble cloud, pebbles, bursts, confetti, the click of an honest word.

import { createRandom } from '../../tools/random.mjs';
import { circle, group, line, shape } from '../../tools/svg.mjs';
import { brush, dotted, inked, ovalPath, pen, share, through, tone } from './pen.mjs';

/** A line that goes round and round like a pen held too hard. */
function scribbleLine(seed, [rx, ry], turns) {
  const random = createRandom(seed);
  const points = Array.from({ length: turns * 7 }, (unused, i) => {
    const angle = (i / 7) * Math.PI * 2 + random() * 0.5;
    const reach = 0.3 + 0.8 * random();
    return [Math.cos(angle) * rx * reach + (random() - 0.5) * rx * 0.4, Math.sin(angle) * ry * reach];
  });
  return `M${through(points, 6)
    .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join(' L')}`;
}

/** The cloud: ink with a pale edge, so that it is seen in the light and in the dark. */
function cloud(seed, radii, turns, nib) {
  const d = scribbleLine(seed, radii, turns);
  const heart = scribbleLine(seed + 40, [radii[0] * 0.5, radii[1] * 0.42], Math.ceil(turns * 0.5));
  return line(`${d} ${heart}`, tone.blush, nib + 5) + pen(d, nib) + pen(heart, nib * 1.3);
}

const BOLT = 'M8 -46 L-26 8 L-4 6 L-20 52 L28 -12 L4 -8 L24 -46Z';
const bolt = (x, y, size, turn = 0) =>
  group(`translate(${x} ${y}) rotate(${turn}) scale(${size})`, inked(BOLT, tone.pink, 5, 3));

const storm = (seed) =>
  bolt(-44, 92, 0.72, 14) + bolt(40, 102, 1.1, -4) + group('translate(0 -16)', cloud(seed, [126, 60], 6, 6));

/** A comment as a pebble. Cold and flat below, a light edge above; three weights. */
function pebble(rx, ry, fill, shade) {
  const d = `M${-rx} ${ry * 0.2} C${-rx} ${-ry * 0.9} ${-rx * 0.4} ${-ry * 1.1} ${rx * 0.1} ${-ry} C${rx * 0.8} ${-ry * 0.9} ${rx * 1.05} ${-ry * 0.2} ${rx} ${ry * 0.4} C${rx * 0.9} ${ry} ${rx * 0.4} ${ry} 0 ${ry} C${-rx * 0.6} ${ry} ${-rx} ${ry} ${-rx} ${ry * 0.2}Z`;
  return (
    inked(d, fill, 4.4, 2.4) +
    dotted(d, [-rx, -ry, 2 * rx, 2 * ry], 8, shade, (x, y) => share(y - x * 0.3, -ry * 0.5, ry * 1.1)) +
    brush(
      [
        [-rx * 0.6, -ry * 0.3],
        [-rx * 0.2, -ry * 0.72],
        [rx * 0.3, -ry * 0.74],
      ],
      6,
      tone.cream,
    )
  );
}

/** "Her fault": something large and soft that can slide off. */
const blame = () => {
  const d = 'M-92 52 C-112 10 -86 -30 -50 -34 C-40 -66 34 -70 48 -36 C88 -34 112 8 94 52 C70 66 -70 66 -92 52Z';
  return (
    inked(d, tone.lilac, 5, 4) +
    dotted(d, [-110, -66, 220, 130], 16, tone.wine, (x, y) => share(y - x * 0.2, 0, 80)) +
    pen('M-46 -30 q10 18 -4 34 M46 -30 q-14 14 -4 30 M-10 -52 q8 20 -4 34', 4) +
    inked('M-24 -54 C-30 -78 30 -80 26 -54 C14 -48 -12 -48 -24 -54Z', tone.blush, 4.4, 0)
  );
};

function rays(count, inner, outer, colour, turn = 0) {
  const parts = Array.from({ length: count }, (unused, i) => {
    const at = ((i * 360) / count + turn) * (Math.PI / 180);
    const half = Math.PI / count / 2;
    const reach = outer * (i % 2 ? 0.84 : 1);
    const point = (angle, r) => `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
    return `M${point(at - half * 0.2, inner)} L${point(at - half, reach)} L${point(at + half, reach)} L${point(at + half * 0.2, inner)}Z`;
  });
  return shape(parts.join(''), colour);
}

/** The jagged star of a comic's loud moment. */
function pow(size, fill, spikes = 14) {
  const points = Array.from({ length: spikes * 2 }, (unused, i) => {
    const angle = (i / (spikes * 2)) * Math.PI * 2 - Math.PI / 2;
    const r = size * (i % 2 ? 0.66 : i % 4 ? 0.9 : 1);
    return `${(Math.cos(angle) * r * 1.2).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
  });
  return inked(`M${points.join(' L')}Z`, fill, 5, 5);
}

const burst = () => pow(112, tone.acid) + pow(74, tone.lemon, 10);

const fanfare = () =>
  inked('M-78 14 L20 -10 L20 26 L-78 26 Q-92 20 -78 14Z', tone.acid, 4.4) +
  inked('M14 -14 C40 -20 58 -34 76 -48 L82 62 C62 46 40 32 14 28Z', tone.acid, 4.4) +
  inked(ovalPath(79, 7, 13, 56), tone.lemon, 4.4, 0) +
  pen('M-48 26 v14 M-32 26 v14 M-16 26 v14', 6) +
  pen('M112 -36 l22 -12 M118 6 h28 M112 46 l22 12', 7, tone.acid);

const paper = [
  ['confetti-1', tone.acid, 'M-10 -6 L8 -10 L10 6 L-8 10Z'],
  ['confetti-2', tone.pink, 'M-12 2 C-4 -12 4 10 12 -4 L12 4 C4 16 -4 -4 -12 10Z'],
  ['confetti-3', tone.cream, 'M0 -11 L11 7 L-11 7Z'],
  ['confetti-4', tone.magenta, ovalPath(0, 0, 9, 6)],
];

const click = () =>
  [-52, -26, 0, 26, 52]
    .map((turn, i) =>
      group(
        `rotate(${turn})`,
        line(`M0 -34 V${i % 2 ? -58 : -72}`, tone.ink, 12),
        line(`M0 -34 V${i % 2 ? -58 : -72}`, tone.cream, 6),
      ),
    )
    .join('');

const slideLines = () =>
  [0, 1, 2, 3]
    .map((i) =>
      brush(
        [
          [-70 + (i % 2) * 16, i * 18 - 27],
          [0, i * 18 - 27],
          [70 - (i % 3) * 20, i * 18 - 27],
        ],
        7,
        i % 2 ? tone.pink : tone.acid,
      ),
    )
    .join('');

/** Frames of the props atlas. */
export const moodProps = [
  { name: 'cloud-coin', content: cloud(3, [23, 17], 3, 3.2), view: [-42, -34, 84, 68] },
  { name: 'cloud-coin-2', content: cloud(11, [23, 17], 3, 3.2), view: [-42, -34, 84, 68] },
  { name: 'cloud-middle', content: cloud(5, [76, 44], 5, 4.6), view: [-116, -70, 232, 140] },
  { name: 'cloud-middle-2', content: cloud(19, [76, 44], 5, 4.6), view: [-116, -70, 232, 140] },
  { name: 'cloud-storm', content: storm(7), view: [-190, -110, 380, 280] },
  { name: 'cloud-storm-2', content: storm(23), view: [-190, -110, 380, 280] },
  { name: 'bolt', content: bolt(0, 0, 1), view: [-40, -60, 80, 124] },
  { name: 'pebble-1', content: pebble(27, 18, tone.mist, tone.lilac), view: [-36, -28, 72, 56] },
  { name: 'pebble-2', content: pebble(38, 25, tone.lilac, tone.wine), view: [-48, -36, 96, 72] },
  { name: 'pebble-3', content: pebble(52, 34, tone.wine, tone.night), view: [-64, -46, 128, 92] },
  { name: 'blame', content: blame(), view: [-120, -90, 240, 160] },
  {
    name: 'rays',
    content: rays(12, 46, 160, tone.acid) + rays(12, 56, 130, tone.lemon, 15),
    view: [-164, -164, 328, 328],
  },
  { name: 'burst', content: burst(), view: [-150, -126, 300, 256] },
  { name: 'fanfare', content: fanfare(), view: [-104, -76, 260, 160] },
  { name: 'click', content: click(), view: [-84, -90, 168, 80] },
  { name: 'slide', content: slideLines(), view: [-80, -40, 160, 80] },
  { name: 'dot', content: circle(0, 0, 14, tone.pink), view: [-16, -16, 32, 32] },
  { name: 'blink', content: circle(0, 0, 14, tone.acid), view: [-16, -16, 32, 32] },
  ...paper.map(([name, fill, d]) => ({ name, content: inked(d, fill, 3, 0), view: [-18, -18, 36, 36] })),
];
