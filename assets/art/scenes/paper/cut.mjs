// Coloured paper cut by hand: outlines with small facets, a pale cut edge towards the light, a shadow on what lies below.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { gradient, uniqueId } from '../../tools/svg.mjs';

/** The colour of shadows in daylight. */
export const SHADOW = '#5A2B33';
const f = (value) => Math.round(value * 10) / 10;

/** Corners of a straight piece of paper, none of them quite square; `turn` in degrees round its middle. */
export function rect(x, y, width, height, { turn = 0, slip = 2, seed = x + y } = {}) {
  const random = createRandom(seed);
  const off = () => (random() - 0.5) * 2 * slip;
  const corners = [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]; // prettier-ignore
  return turned(corners.map(([a, b]) => [a + off(), b + off()]), turn, [x + width / 2, y + height / 2]); // prettier-ignore
}

/** Points turned by `degrees` round a middle. */
export function turned(points, degrees, [cx, cy]) {
  if (degrees === 0) return points;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

/** A disc as scissors cut it: many short straight cuts. */
export function disc(cx, cy, rx, ry = rx, { from = 0, to = 360, seed = cx } = {}) {
  const random = createRandom(seed);
  const steps = Math.max(9, Math.round(((to - from) / 360) * (14 + Math.max(rx, ry) / 8)));
  return Array.from({ length: to - from === 360 ? steps : steps + 1 }, (unused, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    const near = 1 + (random() - 0.5) * Math.min(0.03, 2.4 / Math.max(rx, ry));
    return [cx + Math.cos(angle) * rx * near, cy + Math.sin(angle) * ry * near];
  });
}

/** A soft line through points, cut in short pieces of about `step` units; `closed` joins its ends. */
export function curve(points, { step = 26, closed = false, shake = 0.9, seed = points[0][0] } = {}) {
  const random = createRandom(seed);
  const at = (i) =>
    closed ? points[(i + points.length) % points.length] : points[Math.min(points.length - 1, Math.max(0, i))];
  const cut = [];
  for (let i = 0; i < points.length - (closed ? 0 : 1); i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(2, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let s = 0; s < steps; s += 1) {
      const t = s / steps;
      const spot = [0, 1].map(
        (k) =>
          0.5 *
            (2 * b[k] +
              (c[k] - a[k]) * t +
              (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
              (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3) +
          (random() - 0.5) * 2 * shake,
      );
      cut.push(spot);
    }
  }
  return closed ? cut : [...cut, points.at(-1)];
}

/** The points as a closed path. */
export const path = (points) => `M${points.map(([x, y]) => `${f(x)} ${f(y)}`).join('L')}Z`;

/** The area that holds every point, with a margin. */
function around(points, margin) {
  const [xs, ys] = [0, 1].map((k) => points.map((point) => point[k]));
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return [left, top, Math.max(...xs) + margin - left, Math.max(...ys) + margin - top].map(f);
}

/**
 * One piece of paper. `lift` is how high it lies above what is below (0 glued down, 1 a card, 3 far); `rim` how bright its
 * cut edge is; `shade` colours its shadow; `tone` how much its lower right end darkens; `inside` is drawn on it, cut by its outline.
 */
export function paper(
  points,
  colour,
  { lift = 1, rim = 0.5, shade = SHADOW, tone = 0.1, inside = '', strength = 1 } = {},
) {
  const d = path(points);
  const [tones, fill] = slanted([
    [0, mix(colour, '#FFFFFF', tone * 0.9)],
    [0.45, colour],
    [1, mix(colour, shade, tone)],
  ]);
  const clip = uniqueId('cut');
  const drawn = inside
    ? `<clipPath id="${clip}"><path d="${d}"/></clipPath><path d="${d}" fill="${fill}"/><g clip-path="url(#${clip})">${inside}</g>`
    : `<path d="${d}" fill="${fill}"/>`;
  return tones + raised(drawn, around(points, 14 + lift * 16), { lift, rim, shade, strength });
}

/** Whatever is drawn, raised as one piece of paper within `area`. */
export function raised(content, area, { lift = 1, rim = 0.5, shade = SHADOW, strength = 1 } = {}) {
  const id = uniqueId('lift');
  const [x, y, width, height] = area;
  const cast = (name, dx, dy, blur, alpha) =>
    `<feOffset in="SourceAlpha" dx="${f(dx)}" dy="${f(dy)}"/><feGaussianBlur stdDeviation="${blur}"/><feComposite in2="SourceAlpha" operator="out" result="${name}o"/>` +
    `<feFlood flood-color="${shade}" flood-opacity="${f(alpha * strength * 10) / 10}"/><feComposite in2="${name}o" operator="in" result="${name}"/>`;
  const light =
    rim > 0
      ? `<feOffset in="SourceAlpha" dx="1.3" dy="1.9" result="moved"/><feComposite in="SourceAlpha" in2="moved" operator="out" result="edge"/>` +
        `<feFlood flood-color="#FFFDF4" flood-opacity="${rim}"/><feComposite in2="edge" operator="in" result="light"/>`
      : '';
  return (
    `<filter id="${id}" filterUnits="userSpaceOnUse" x="${x}" y="${y}" width="${width}" height="${height}" color-interpolation-filters="sRGB">` +
    cast('far', 2 + lift * 3, 3 + lift * 6, f(2 + lift * 4.4), 0.36) +
    cast('near', 0.8, 1.8 + lift * 0.4, 1.3, 0.34) +
    light +
    `<feMerge><feMergeNode in="far"/><feMergeNode in="near"/><feMergeNode in="SourceGraphic"/>${rim > 0 ? '<feMergeNode in="light"/>' : ''}</feMerge></filter>` +
    `<g filter="url(#${id})">${content}</g>`
  );
}

/** A gradient from the upper left to the lower right. */
function slanted(stops) {
  const [markup, fill] = gradient('down', stops);
  return [markup.replace('x1="0" y1="0" x2="0" y2="1"', 'x1="0" y1="0" x2="1" y2="1"'), fill];
}

/** A straight piece with one lifted corner (`tl tr br bl`) that shows its back. */
export function dogEared(
  x,
  y,
  width,
  height,
  colour,
  { corner = 'br', size = 26, turn = 0, lift = 1, back = mix(colour, '#FFFFFF', 0.45), inside = '' } = {},
) {
  const [right, below] = [corner[1] === 'r', corner[0] === 'b'];
  const [cx, cy] = [right ? x + width : x, below ? y + height : y];
  const [sx, sy] = [right ? -1 : 1, below ? -1 : 1];
  const a = [cx + sx * size, cy];
  const b = [cx, cy + sy * size];
  const order = { tl: [b, a], tr: [a, b], br: [b, a], bl: [a, b] }[corner];
  const ring = [['tl', x, y], ['tr', x + width, y], ['br', x + width, y + height], ['bl', x, y + height]]; // prettier-ignore
  const points = ring.flatMap(([name, px, py]) => (name === corner ? order : [[px, py]]));
  const middle = [x + width / 2, y + height / 2];
  const flap = [a, b, [cx + sx * size * 0.86, cy + sy * size * 0.92]];
  return (
    paper(turned(points, turn, middle), colour, { lift, inside }) +
    paper(turned(flap, turn, middle), back, { lift: 0.7, tone: 0.2 })
  );
}

/** A strip of sticky tape, half seen through. */
export const tape = (x, y, width = 54, turn = 0, colour = '#FFF3D2') =>
  `<g opacity=".8">${paper(rect(x - width / 2, y - 9, width, 18, { turn, slip: 1.4 }), colour, { lift: 0, rim: 0.3 })}</g>`;

/** Several flat pieces of one sheet ([points, colour] each), raised together. */
export const cluster = (pieces, options = {}) =>
  raised(
    pieces.map(([points, colour]) => `<path d="${path(points)}" fill="${colour}"/>`).join(''),
    around(pieces.flatMap(([points]) => points), 14 + (options.lift ?? 1) * 16),
    options,
  ); // prettier-ignore

/** A frame cut from one sheet: an outer outline with a hole, whose edge throws its shadow inwards. */
export function mat(outer, hole, colour, options = {}) {
  const d = path(outer) + path(hole);
  const [tones, fill] = slanted([[0, mix(colour, '#FFFFFF', 0.1)], [1, mix(colour, SHADOW, 0.08)]]); // prettier-ignore
  return tones + raised(`<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`, around(outer, 40), options);
}
