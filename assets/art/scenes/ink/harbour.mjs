// The harbour at night in a window: sea, far houses, and exactly eleven boats with a light each.

import { circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { boxPath, dots, inked, inkedBox, pen, share, tone } from './pen.mjs';

/** Where the eleven boats lie in a window 0 to 1 wide and high: [x, y, size]. */
const BOATS = [
  [0.14, 0.57, 0.62],
  [0.38, 0.56, 0.56],
  [0.62, 0.57, 0.6],
  [0.85, 0.56, 0.58],
  [0.25, 0.665, 0.8],
  [0.51, 0.66, 0.84],
  [0.77, 0.67, 0.8],
  [0.12, 0.785, 1],
  [0.37, 0.8, 1.04],
  [0.63, 0.79, 1.02],
  [0.88, 0.81, 1],
];

const boat = (lit) =>
  line('M0 -2 V-26', tone.ink, 3) +
  shape('M2 -26 L16 -6 H2Z', lit ? tone.blush : tone.wine) +
  shape('M-19 -3 H20 L13 8 H-13Z', tone.ink) +
  shape('M-19 -3 H20 L18.5 0 H-17Z', tone.pink) +
  (lit
    ? circle(0, -28, 8, tone.acid, 0.35) +
      circle(0, -28, 4, tone.acid) +
      line('M-7 14 h14 M-5 20 h8 M-2 26 h6', tone.acid, 2.6)
    : '');

/** Places of the boats' lights in the scene for a window [x, y, width, height]. */
export const boatLights = ([x, y, width, height]) =>
  BOATS.map(([across, down, size]) => [Math.round(x + across * width), Math.round(y + down * height - 28 * size)]);

/** Night over the harbour. */
function night([x, y, width, height]) {
  const water = y + height * 0.5;
  const skyline = `M${x} ${water} v-16 h22 v-14 h20 v8 h14 v-22 l12 -10 l12 10 v24 h26 v-10 h24 v-18 h14 v22 h22 v-12 h18 v-26 l10 -8 l10 8 v30 h22 v-14 h26 v12 h20 v-20 h18 v26 h30 V${water}Z`;
  const lamps = Array.from({ length: 14 }, (unused, i) =>
    circle(x + 12 + i * 21, water - 6 - (i % 3) * 7, 2.2, tone.acid),
  );
  return (
    shape(boxPath(x, y, width, height), '#5A2470') +
    dots([x, y + 40, width, height * 0.5], 13, tone.magenta, (px, py) => share(py, y + 50, water + 30) * 0.95) +
    circle(x + width * 0.76, y + height * 0.17, 25, tone.lemon) +
    circle(x + width * 0.71, y + height * 0.145, 23, '#5A2470') +
    shape(skyline, tone.ink) +
    lamps.join('') +
    shape(boxPath(x, water, width, height * 0.5), '#3A1B52') +
    line(waves(x, water, width, height * 0.5), '#7A2E7E', 2.6)
  );
}

function waves(x, top, width, depth) {
  const rows = [0.14, 0.3, 0.47, 0.62, 0.8, 0.92];
  return rows
    .flatMap((row, i) =>
      Array.from(
        { length: 3 },
        (unused, j) => `M${x + ((j * 0.37 + i * 0.13) % 1) * width} ${top + row * depth} h${16 + i * 5}`,
      ),
    )
    .join(' ');
}

/** A window [x, y, width, height] on the harbour, lit from the left. */
export function harbourWindow(view) {
  const [x, y, width, height] = view;
  const boats = BOATS.map(([across, down, size]) =>
    group(`translate(${x + across * width} ${y + down * height}) scale(${size})`, boat(true)),
  );
  const pane = boxPath(x, y, width, height);
  return (
    inkedBox(x - 20, y - 20, width + 40, height + 40, tone.wine, { r: 6, pen: 5, weight: 4 }) +
    clipped(pane, night(view), boats.join('')) +
    pen(pane, 5) +
    inked(boxPath(x + width * 0.5 - 6, y - 2, 12, height * 0.38), tone.wine, 4, 0) +
    inked(boxPath(x - 2, y + height * 0.36, width + 4, 12), tone.wine, 4, 0) +
    shape(`M${x - 17} ${y - 17} h8 v${height + 34} h-8Z`, tone.pink) +
    inked(boxPath(x - 36, y + height + 16, width + 72, 22, 5), tone.magenta, 5, 4) +
    shape(`M${x - 32} ${y + height + 19} h${width * 0.6} l-10 7 h-${width * 0.6 - 14}Z`, tone.blush)
  );
}
