// The houses of Lantern Street as they stand along the walk. Origin: the ground under the middle of a house.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, shape, uniqueId } from '../../tools/svg.mjs';
import { house as nightHouse } from '../street/houses.mjs';
import { litWindows } from '../street/windows.mjs';
import { glow } from '../rooms/light.mjs';

/** The night colours of the harbour's houses as low sun shows them. */
const WARM = '.8 .2 .02 0 .1  .1 .66 .02 0 .05  .12 .06 .68 0 .12  0 0 0 1 0';

/** One of the six houses of the harbour in low sun from the right; `lit` names the window that has light. */
export function harbourHouse(name, x, y, size = 1.2, lit = false) {
  const id = uniqueId('dusk');
  const filter = `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB"><feColorMatrix values="${WARM}"/></filter>`;
  const window = lit ? group(`translate(${lit[0]} ${lit[1]})`, litWindows[Number(name.slice(-1))]) : '';
  return (
    filter +
    group(
      `translate(${x} ${y}) scale(${-size} ${size})`,
      `<g filter="url(#${id})">${nightHouse(name)}</g>`,
      window,
      lit ? glow(lit[0] + 45, lit[1] + 55, 120, 120, '#FFD98A', 0.35) : '',
    )
  );
}

function pane(x, y, lit, wall, round) {
  const frame = mix(wall, INK, 0.34);
  return (
    box(x - 23, y - 4, 46, 58, round ? 23 : 8, mix(wall, '#FFE9CF', 0.3)) +
    box(x - 19, y, 38, 50, round ? 19 : 5, lit ? '#FFDC92' : '#5B4190') +
    (lit
      ? box(x - 19, y + 22, 38, 28, 5, '#FFF3CF', 0.5)
      : shape(`M${x - 8} ${y + 4} L${x + 16} ${y + 4} L${x - 2} ${y + 46} L${x - 16} ${y + 46}Z`, '#E79AB4', 0.3)) + // prettier-ignore
    line(`M${x} ${y + 2} v46 M${x - 17} ${y + 25} h34`, frame, 4) +
    box(x - 25, y + 50, 50, 8, 3, mix(wall, '#FFE9CF', 0.45))
  );
}

const doorOf = (x, roof, wall, round) =>
  box(x - 31, -106, 62, 106, round ? 31 : 9, mix(wall, '#FFE9CF', 0.4)) +
  box(x - 25, -100, 50, 100, round ? 25 : 6, mix(roof, INK, 0.3)) +
  line(`M${x - 12} -64 h24 M${x - 12} -34 h24`, mix(roof, '#FFFFFF', 0.12), 4) +
  circle(x + 16, -46, 4, '#FFE3A6') +
  box(x - 37, -9, 74, 10, 3, mix(wall, '#FFE9CF', 0.3));

function shopFront(width, awning, goods) {
  const count = Math.round(width / 28);
  const step = (width - 8) / count;
  const stripes = Array.from({ length: count }, (unused, i) =>
    shape(
      `M${-width / 2 + 4 + i * step} -124 h${step} v24 a${step / 2} 12 0 0 1 ${-step} 0Z`,
      i % 2 ? '#FFF0DC' : awning,
    ),
  );
  return (
    box(-width / 2 + 14, -108, width - 28, 108, 4, '#FFDF9C') +
    box(-width / 2 + 14, -108, width - 28, 108, 4, '#F08A86', 0.2) +
    goods +
    box(-width / 2 + 12, -26, width - 24, 26, 3, mix(awning, INK, 0.4)) +
    box(width / 2 - 70, -84, 46, 84, 6, mix(awning, INK, 0.5)) +
    box(width / 2 - 62, -76, 30, 40, 4, '#FFE9B8', 0.85) +
    circle(width / 2 - 32, -36, 3.6, '#FFE3A6') +
    stripes.join('') +
    box(-width / 2 + 2, -132, width - 4, 12, 5, mix(awning, INK, 0.25))
  );
}

const ROOFS = {
  gable: (w, h, roof) =>
    box(-w / 2 + 26, -h - 78, 24, 60, 3, mix(roof, INK, 0.25)) +
    shape(`M${-w / 2 - 13} ${-h + 4} L0 ${-h - 82} L${w / 2 + 13} ${-h + 4}Z`, roof) +
    shape(`M0 ${-h - 82} L${-w / 2 - 13} ${-h + 4} H${-w / 2 + 46}Z`, INK, 0.18) +
    line(`M4 ${-h - 79} L${w / 2 + 11} ${-h + 2}`, '#FFC99A', 6, 0.85),
  flat: (w, h, roof) =>
    box(-w / 2 - 8, -h - 18, w + 16, 25, 7, roof) +
    box(w / 2 - 40, -h - 16, 46, 6, 3, '#FFC99A', 0.85) +
    box(-w / 2 + 24, -h - 56, 26, 40, 4, mix(roof, INK, 0.15)),
  hip: (w, h, roof) =>
    shape(`M${-w / 2 - 13} ${-h + 5} L${-w / 2 + 38} ${-h - 62} H${w / 2 - 38} L${w / 2 + 13} ${-h + 5}Z`, roof) +
    line(`M${w / 2 - 37} ${-h - 60} L${w / 2 + 11} ${-h + 3}`, '#FFC99A', 6, 0.85) +
    line(`M${-w / 2 + 4} ${-h - 18} H${w / 2 - 6} M${-w / 2 + 20} ${-h - 40} H${w / 2 - 22}`, mix(roof, INK, 0.3), 4, 0.6),
}; // prettier-ignore

/** A house without a name. */
export function plainHouse(random, x, y, { width, height, wall, roof, top, shop, goods = '', round }) {
  const columns = Math.max(2, Math.floor(width / 74));
  const rows = Math.max(1, Math.floor((height - (shop ? 150 : 126)) / 76));
  let windows = '';
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++)
      windows += pane(
        -width / 2 + (width / columns) * (i + 0.5),
        -height + 28 + row * 78,
        random() < 0.42,
        wall,
        round,
      );
  return group(
    `translate(${x} ${y})`,
    ROOFS[top](width, height, roof),
    box(-width / 2, -height, width, height, 5, wall),
    shape(`M${-width / 2} 0 V${-height} H${-width * 0.24} L${-width * 0.3} 0Z`, INK, 0.16),
    shape(`M${width / 2 - 15} 0 V${-height} H${width / 2} V0Z`, '#FFC99A', 0.75),
    windows,
    shop ? shopFront(width, shop, goods) : doorOf(-width * 0.14, roof, wall, round),
    box(-width / 2 - 4, -9, width + 8, 9, 3, mix(wall, INK, 0.4)),
  );
}
