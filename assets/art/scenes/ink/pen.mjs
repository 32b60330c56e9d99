// How Remi draws: flat colour, firm ink lines that swell and taper, dots of print where another hand would shade.

import { clipped, group, line, shape } from '../../tools/svg.mjs';

/** The level's colours. Shade is magenta, light is acid; nothing is grey. */
export const tone = {
  ink: '#241B2F',
  night: '#33193F',
  plum: '#4C1B4E',
  wine: '#7F1C58',
  magenta: '#D92A6C',
  pink: '#FF4D8D',
  blush: '#FFA9C4',
  acid: '#FFE14D',
  lemon: '#FFF0A0',
  cream: '#FFF8E6',
  mist: '#EBD9E6',
  lilac: '#B79CC8',
};

/** A closed form: flat colour, ink round it, heavier below and to the left, where the light does not come from. */
export const inked = (d, fill, width = 4, weight = 2.4) =>
  (weight > 0 ? group(`translate(${-weight * 0.7} ${weight})`, line(d, tone.ink, width)) : '') +
  shape(d, fill) +
  line(d, tone.ink, width);

/** A plain ink line. */
export const pen = (d, width = 4, colour = tone.ink) => line(d, colour, width);

/** An inked box with slightly rounded corners. */
export const inkedBox = (x, y, width, height, fill, { r = 4, pen: nib = 4, weight = 2.4 } = {}) =>
  inked(boxPath(x, y, width, height, r), fill, nib, weight);

/** The path of a rectangle with corners of radius `r`. */
export const boxPath = (x, y, width, height, r = 0) =>
  `M${x + r} ${y} h${width - 2 * r} q${r} 0 ${r} ${r} v${height - 2 * r} q0 ${r} ${-r} ${r} h${-(width - 2 * r)} q${-r} 0 ${-r} ${-r} v${-(height - 2 * r)} q0 ${-r} ${r} ${-r}Z`;

/** The path of an ellipse. */
export const ovalPath = (x, y, rx, ry = rx) =>
  `M${x - rx} ${y} a${rx} ${ry} 0 1 0 ${2 * rx} 0 a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

const between = (a, b, c, d, t) =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** A smooth row of points through the given ones. */
export function through(points, steps = 10) {
  const at = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  const row = [];
  for (let i = 0; i < points.length - 1; i += 1) {
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      row.push([0, 1].map((axis) => between(...[-1, 0, 1, 2].map((off) => at(i + off)[axis]), t)));
    }
  }
  return [...row, points[points.length - 1]];
}

/** A brush stroke through points: thin, thick, thin. */
export function brush(points, width, colour = tone.ink, taper = 0.7) {
  const row = through(points);
  const sides = [[], []];
  row.forEach(([x, y], i) => {
    const [before, after] = [row[Math.max(0, i - 1)], row[Math.min(row.length - 1, i + 1)]];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = (width / 2) * Math.max(0.06, Math.sin(Math.PI * (i / (row.length - 1))) ** taper);
    sides[0].push([x - (dy / length) * half, y + (dx / length) * half]);
    sides[1].unshift([x + (dy / length) * half, y - (dx / length) * half]);
  });
  const text = [...sides[0], ...sides[1]].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L');
  return shape(`M${text}Z`, colour);
}

/** Few sizes: equal dots in a row pack to almost nothing. */
const DOT_SIZES = 9;

/** Print dots in `area` ([x, y, width, height]); `size(x, y)` 0 to 1 says how large a dot is there, 0 none. */
export function dots([left, top, width, height], pitch, colour, size, opacity = 1) {
  const parts = [];
  for (let row = 0; row * pitch * 0.5 <= height; row += 1) {
    for (let at = (row % 2) * pitch * 0.5; at <= width; at += pitch) {
      const [x, y] = [left + at, top + row * pitch * 0.5];
      const r = (pitch * 0.46 * Math.round(Math.min(1, size(x, y)) * DOT_SIZES)) / DOT_SIZES;
      if (r === 0) continue;
      const [cut, wide] = [r.toFixed(1), (2 * r).toFixed(1)];
      parts.push(`M${(x - r).toFixed(1)} ${y.toFixed(1)}a${cut} ${cut} 0 1 0 ${wide} 0a${cut} ${cut} 0 1 0 -${wide} 0`);
    }
  }
  return shape(parts.join(''), colour, opacity);
}

/** Dots inside the path `d`. */
export const dotted = (d, area, pitch, colour, size, opacity) => clipped(d, dots(area, pitch, colour, size, opacity));

/** How far between `from` and `to` a value is, 0 to 1. */
export const share = (value, from, to) => Math.max(0, Math.min(1, (value - from) / (to - from)));

/** Hatching: short slanting ink strokes in a row from (x, y). */
export function hatch(x, y, count, { gap = 9, length = 26, lean = -12, width = 3, colour = tone.ink } = {}) {
  const strokes = Array.from(
    { length: count },
    (unused, i) => `M${x + i * gap} ${y + (i % 3) * 2} l${lean} ${length - (i % 2) * 6}`,
  );
  return line(strokes.join(' '), colour, width);
}
