// Tables, floors, shelves, stacks and falls of light that several of the level's places share.

import { shape } from '../../tools/svg.mjs';
import { boxPath, dots, dotted, inked, inkedBox, pen, share, tone } from './pen.mjs';

/** A flat colour over the whole drawn area, a little beyond it. */
export const ground = (fill) => shape(boxPath(-340, -220, 1960, 1160), fill);

/** A table seen from the front: its far edge at `y`, `top` its colour, `shade` the dots that darken it to the right. */
export const tableTop = (y, { top, shade, edge }) =>
  shape(boxPath(-360, y, 2000, 340), top) +
  dots([440, y + 20, 1160, 320], 20, shade, (px, py) => 0.9 * share(px + (py - y) * 0.6, 560, 1400)) +
  inked(boxPath(-360, y - 8, 2000, 13), edge, 4.5, 0);

/** Light that falls through a window: slanting panes with hard edges, dots where it ends. */
export function panes(x, y, [width, height], lean, colour, end) {
  const pane = (px, py) => `M${px} ${py} l${width} ${-lean * 0.1} l${lean} ${height} l${-width} ${lean * 0.1}Z`;
  const d = [pane(x, y), pane(x + width + 14, y - lean * 0.12)].join(' ');
  const area = [Math.round(x - 40), Math.round(y - 40), Math.round(width * 2 + lean + 120), Math.round(height + 120)];
  return (
    shape(d, colour) +
    (end ? dotted(d, area, 20, end, (px, py) => share(py, y + height * 0.45, y + height * 1.15)) : '')
  );
}

/** A stack of paper, foot at (x, y): `count` reams with edges that do not quite meet. */
export function stack(x, y, count, { width = 130, fill = tone.cream, band = tone.magenta } = {}) {
  return Array.from({ length: count }, (unused, i) => {
    const left = x + ((i * 7) % 5) - 2;
    const top = y - (i + 1) * 24;
    return (
      inkedBox(left, top, width, 24, fill, { r: 2, pen: 4, weight: i ? 0 : 3 }) +
      shape(boxPath(left + width * 0.3, top + 2, width * 0.28, 20), i % 3 === 1 ? tone.pink : band) +
      pen(
        `M${left + 6} ${top + 9} h${width * 0.2} M${left + width * 0.66} ${top + 15} h${width * 0.28}`,
        2.2,
        tone.lilac,
      )
    );
  }).join('');
}

/** A board on the wall with two brackets. */
export const board = (x, y, width, fill = tone.magenta) =>
  pen(`M${x + 40} ${y + 14} v24 M${x + width - 40} ${y + 14} v24`, 6) +
  inkedBox(x, y, width, 16, fill, { r: 4, pen: 5, weight: 4 });

/** A row of books standing on `y`; each is [width, height, colour]. */
export function books(x, y, row) {
  let left = x;
  return row
    .map(([width, height, fill]) => {
      const at = left;
      left += width;
      return (
        inkedBox(at, y - height, width, height, fill, { r: 2, weight: 0 }) +
        pen(`M${at + 4} ${y - height + 14} h${width - 8}`, 3)
      );
    })
    .join('');
}
