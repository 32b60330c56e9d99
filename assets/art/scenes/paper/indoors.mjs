// What stands in rooms of paper: walls, windows with a view, lamps, shelves, books, bunting, pinned sheets.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { clipped, group } from '../../tools/svg.mjs';
import { cluster, curve, disc, dogEared, mat, paper, path, rect } from './cut.mjs';
import { cloud, scallops } from './outside.mjs';
import { APRICOT, BARK, CREAM, FROST, LEAF, MINT, PALE, SUN, TEAL, TOMATO } from './palette.mjs';

/** A wall, its lower half of another paper from `y` down, with a rail between them. */
export const walls = (upper, lower, y, rail = PALE) =>
  paper(rect(-340, -220, 1960, 1160), upper, { lift: 0, tone: 0.06 }) +
  paper(rect(-340, y, 1960, 980 - y, { slip: 3 }), lower, { lift: 1, tone: 0.1 }) +
  paper(rect(-340, y - 14, 1960, 18, { slip: 2 }), rail, { lift: 0.8 });

/** Stripes of a wallpaper, glued down. */
export const stripes = (colour, [top, bottom], every = 92, width = 34) =>
  Array.from({ length: Math.ceil(1960 / every) }, (unused, i) => `<path d="${path(rect(-330 + i * every, top, width, bottom - top, { slip: 1.5, seed: i }))}" fill="${colour}"/>`).join(''); // prettier-ignore

/** The harbour as it is seen through a window at [x, y, width, height]. */
export function harbourView([x, y, width, height], { sky = '#BFE6D8', sun = SUN, evening = false } = {}) {
  const middle = x + width / 2;
  const low = y + height;
  const hill = (edge, colour, seed) =>
    paper([...curve(edge, { seed }), [x + width + 60, low + 60], [x - 60, low + 60]], colour, { lift: 1.1 });
  return (
    `<path d="${path(rect(x - 20, y - 20, width + 40, height + 40))}" fill="${sky}"/>` +
    (sun ? paper(disc(middle + width * 0.04, y + height * 0.36, height * 0.13), sun, { lift: 1.2 }) : '') +
    (evening ? '' : cloud(middle - width * 0.22, y + height * 0.34, height / 330, PALE)) +
    hill([[x - 60, low - height * 0.42], [x + width * 0.3, low - height * 0.52], [middle + 20, low - height * 0.38], [x + width + 60, low - height * 0.5]], mix(MINT, sky, evening ? 0.6 : 0.2), 3) +
    hill([[x - 60, low - height * 0.34], [x + width * 0.2, low - height * 0.28], [x + width * 0.7, low - height * 0.38], [x + width + 60, low - height * 0.3]], mix(LEAF, sky, evening ? 0.5 : 0.1), 4) +
    scallops(low - height * 0.2, mix(TEAL, sky, evening ? 0.4 : 0), 34, 2, [x - 40, x + width + 40]) +
    scallops(low - height * 0.08, mix('#237A73', sky, evening ? 0.3 : 0), 44, 3, [x - 40, x + width + 40])
  ); // prettier-ignore
}

/** A window: `outside` seen through its frame; `bars` are the columns and rows of panes. */
export function casement(
  [x, y, width, height],
  outside,
  { frame = PALE, bars = [2, 2], sill = true, thick = 20 } = {},
) {
  const at = (count, size) => Array.from({ length: count - 1 }, (unused, i) => (size * (i + 1)) / count);
  return (
    clipped(path(rect(x, y, width, height, { slip: 0 })), outside) +
    at(bars[0], width).map((dx) => paper(rect(x + dx - 5, y - 6, 10, height + 12, { slip: 1 }), frame, { lift: 1.6 })).join('') +
    at(bars[1], height).map((dy) => paper(rect(x - 6, y + dy - 5, width + 12, 10, { slip: 1 }), frame, { lift: 1.6 })).join('') +
    mat(rect(x - thick, y - thick, width + 2 * thick, height + 2 * thick, { slip: 2 }), rect(x, y, width, height, { slip: 1.5 }).reverse(), frame, { lift: 1.8 }) +
    (sill ? paper(rect(x - thick - 16, y + height + thick - 8, width + 2 * thick + 32, 22, { slip: 2 }), frame, { lift: 1.6 }) : '')
  ); // prettier-ignore
}

/** A curtain of pleated strips beside x: `side` -1 hangs to its left, 1 to its right. */
export const curtain = (x, y, width, height, colour, side) =>
  [0, 1, 2, 3].map((i) => {
    const wide = width / 3.2;
    const left = side < 0 ? x - width + i * (width / 4.2) : x + width - wide - i * (width / 4.2);
    const drop = height - (i % 2) * 7;
    const pleat = [[left, y], [left + wide, y], [left + wide * 0.94, y + height * 0.5], [left + wide * (1.02 - side * 0.04), y + drop], [left - side * 4, y + drop - 6], [left + 3, y + height * 0.5]]; // prettier-ignore
    return paper(pleat, mix(colour, i % 2 ? '#FFFFFF' : '#7A3040', i % 2 ? 0.12 : 0.06), { lift: 0.9 });
  }).join(''); // prettier-ignore

/** A string with paper flags from one point to another. */
export function bunting([x1, y1], [x2, y2], sag, colours, count = 9) {
  const at = (t) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + Math.sin(Math.PI * t) * sag];
  const string = Array.from({ length: 21 }, (unused, i) => at(i / 20));
  const flags = Array.from({ length: count }, (unused, i) => {
    const [[a, b], [c, d]] = [at((i + 0.14) / count), at((i + 0.86) / count)];
    return paper([[a, b], [c, d], [(a + c) / 2 + ((i * 5) % 7) - 3, (b + d) / 2 + (c - a) * 1.05]], colours[i % colours.length], { lift: 0.9 });
  });
  return `<path d="M${string.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}" fill="none" stroke="${BARK}" stroke-width="3"/>${flags.join('')}`;
} // prettier-ignore

/** A hanging lamp of stacked paper rings. Origin: where its cord begins. */
export const paperLamp = (x, y, cord, size, colour = CREAM) =>
  paper(rect(x - 2, y, 4, cord, { slip: 0.6 }), BARK, { lift: 0.5 }) +
  [0.5, 0.78, 0.96, 1, 0.92, 0.7, 0.42].map((share, i) => paper(rect(x - share * size, y + cord + i * size * 0.2, share * size * 2, size * 0.22, { slip: 1.6, seed: i }), mix(colour, SUN, i * 0.05), { lift: 0.6 })).join(''); // prettier-ignore

/** A shelf board with books on it: [width, height, colour] each, a fourth value turns one. */
export function bookShelf(x, y, width, books, colour = '#DDA36C') {
  let at = x + 14;
  const spines = books.map(([w, h, tint, turn = 0]) => {
    const piece = paper(rect(at, y - h, w, h + 2, { slip: 1.2, turn }), tint, { lift: 0.6 }) + cluster([[rect(at + w * 0.2, y - h + 12, w * 0.6, 5, { slip: 0.5, turn }), mix(tint, '#FFFFFF', 0.6)]], { lift: 0, rim: 0 }); // prettier-ignore
    at += w + 3 + Math.abs(turn) * 0.8;
    return piece;
  });
  return spines.join('') + paper(rect(x, y, width, 16, { slip: 1.5 }), colour, { lift: 1.4 });
}

/** A sheet pinned to a wall with one lifted corner; `inside` is drawn round its middle. */
export const pinned = (x, y, width, height, turn, colour, inside = '', corner = 'br') =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    dogEared(-width / 2, -height / 2, width, height, colour, { corner, size: Math.min(width, height) * 0.24, lift: 0.9 }),
    inside,
    paper(disc(0, -height / 2 + 9, 6), TOMATO, { lift: 0.7 }),
  ); // prettier-ignore

/** A plant of paper leaves in a pot that stands on y. */
export function potPlant(x, y, size, pot = TOMATO, tone = LEAF) {
  const random = createRandom(x);
  const blades = [-44, 42, -22, 24, 0].map((turn, i) => {
    const h = 70 + random() * 26;
    return group(`translate(0 -40) rotate(${turn})`, paper(curve([[0, 0], [-15, -h * 0.4], [-9, -h * 0.8], [0, -h], [11, -h * 0.75], [15, -h * 0.35]], { closed: true, step: 16, seed: i }), mix(tone, i % 2 ? FROST : TEAL, 0.25), { lift: 0.9 })); // prettier-ignore
  });
  return group(`translate(${x} ${y}) scale(${size})`, ...blades, paper([[-30, -46], [30, -46], [22, 0], [-22, 0]], pot, { lift: 1 }), paper(rect(-36, -54, 72, 16), mix(pot, APRICOT, 0.4), { lift: 0.8 })); // prettier-ignore
}

/** The front edge of a table from y down, people stand behind it; `things` lie on it. */
export const tableTop = (y, colour, things = '') =>
  paper(rect(-360, y, 2000, 330, { slip: 3 }), colour, { lift: 2.4, tone: 0.06 }) +
  paper(rect(-360, y + 96, 2000, 300, { slip: 3 }), mix(colour, BARK, 0.35), { lift: 0.6 }) +
  things;
