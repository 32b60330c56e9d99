// What is seen outdoors and through windows: clouds, houses, boats, waves, leaves, all of paper.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { group } from '../../tools/svg.mjs';
import { cluster, curve, disc, paper, rect } from './cut.mjs';
import { BARK, CREAM, PALE, SUN, TOMATO } from './palette.mjs';

/** A cloud of two pieces. Origin: the middle of its foot. */
export const cloud = (x, y, size, colour) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    puffs([[-62, -16, 26], [-24, -34, 38], [26, -30, 34], [64, -14, 24]], mix(colour, '#F7C99B', 0.3)),
    puffs([[-30, -2, 20], [4, -14, 28], [40, -2, 20]], colour),
  ); // prettier-ignore

/** Round puffs over one straight foot. */
function puffs(list, colour) {
  const [first, last] = [list[0], list.at(-1)];
  const foot = 12;
  const base = rect(first[0], first[1], last[0] - first[0], foot - first[1], { slip: 0 });
  const cut = list.map(([x, y, r]) => disc(x, Math.min(y, foot - r), r));
  return cluster(
    [base, ...cut].map((points) => [points, colour]),
    { lift: 0.9 },
  );
}

/** A small house that stands on `foot`: wall, roof, windows. */
export const house = (x, foot, width, height, wall, roof) =>
  paper(rect(x, foot - height, width, height + 20), wall, { lift: 1 }) +
  paper([[x - 9, foot - height + 4], [x + width / 2 + 2, foot - height - width * 0.46], [x + width + 9, foot - height + 3]], roof, { lift: 0.8 }) +
  paper(rect(x + width * 0.2, foot - height + 16, width * 0.2, 20), mix(wall, '#4A2A3C', 0.45), { lift: 0, rim: 0.2 }) +
  paper(rect(x + width * 0.6, foot - height + 16, width * 0.2, 20), SUN, { lift: 0, rim: 0.2 }) +
  (height > 80 ? paper(rect(x + width * 0.4, foot - 34, width * 0.22, 50), roof, { lift: 0.2 }) : ''); // prettier-ignore

/** A sea of paper whose upper edge is cut in bows of `length` units. */
export function scallops(y, colour, length, seed, [from, to] = [-380, 1660]) {
  const random = createRandom(seed);
  const edge = [];
  for (let x = from - length * (seed % 2) * 0.5; x < to + length; x += length) {
    const high = 8 + length * 0.16 + random() * 3;
    for (let s = 0; s < 6; s += 1)
      edge.push([x + (length * s) / 6, y - Math.sin((Math.PI * s) / 6) * high + (random() - 0.5)]);
  }
  return paper([...edge, [to + 40, 980], [from - 40, 980]], colour, { lift: 1.3 });
}

/** A boat with two sails. Origin: the middle of its hull at the water. */
export const sailboat = (x, y, size) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    paper(rect(-3, -92, 6, 96), BARK, { lift: 0.4 }),
    paper([[6, -90], [54, -18], [6, -18]], PALE, { lift: 0.8 }),
    paper([[-6, -80], [-6, -18], [-40, -18]], TOMATO, { lift: 0.8 }),
    paper([[-58, -12], [64, -12], [44, 16], [-38, 16]], CREAM, { lift: 1 }),
  ); // prettier-ignore

/** One leaf with a folded middle. Origin: its stem; it points up. */
export const leaf = (x, y, length, turn, colour, lift = 1.2) => {
  const [w, h] = [length * 0.24, length];
  const half = (side) => curve([[0, 0], [side * w * 0.9, -h * 0.3], [side * w * 0.8, -h * 0.66], [0, -h]], { step: 14, seed: length + side }); // prettier-ignore
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    paper([...half(-1), ...half(1).reverse()], colour, { lift }),
    `<path d="M${half(1).map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}Z" fill="#2B1B3D" opacity=".12"/>`,
  ); // prettier-ignore
};

/** Leaves that spread from one root. */
export function bush(x, y, size, colours, seed) {
  const random = createRandom(seed);
  const fan = [-62, 58, -40, 36, -18, 14];
  return group(
    `translate(${x} ${y}) scale(${size})`,
    ...fan.map((turn, i) =>
      leaf(turn * 0.5, 0, 150 + random() * 90, turn + random() * 8, colours[i % colours.length], 1.6),
    ),
  );
}
