// The window of Oma's kitchen and the pots on its sill.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, wash } from './light.mjs';
import { casement, curtain, pot } from './things.mjs';

const WINDOW = [112, 40, 300, 296];

/** Dusk after rain: the last warm strip, clouds going, one lamp in the street, drops on the panes. */
export function kitchenWindow() {
  const [x, y, width, height] = WINDOW;
  const random = createRandom(77);
  const drops = Array.from({ length: 46 }, (unused, i) => {
    const [px, py, r] = [x + random() * width, y + random() * height, 1.8 + random() ** 3 * 4.6];
    const trail = i % 6 === 0 ? line(`M${px.toFixed(0)} ${py.toFixed(0)} q3 -16 -1 -34`, '#DCEBFF', 2, 0.35) : '';
    return (
      trail +
      oval(
        px.toFixed(0),
        py.toFixed(0),
        r.toFixed(1),
        (r * 1.35).toFixed(1),
        '#E6F2FF',
        (0.3 + random() * 0.4).toFixed(2),
      ) +
      circle((px - r * 0.3).toFixed(1), (py - r * 0.4).toFixed(1), (r * 0.3).toFixed(1), '#FFFFFF', 0.9)
    );
  });
  const roofs = [
    [96, 84, 60],
    [182, 66, 84],
    [256, 92, 52],
    [350, 78, 74],
  ].map(
    ([px, w, h], i) =>
      shape(
        `M${px} ${y + height} V${y + height - h} l${w / 2} -34 l${w / 2} 34 V${y + height}Z`,
        i % 2 ? '#2C3A70' : '#343F7A',
      ) + box(px + w / 2 - 8, y + height - h + 16, 15, 18, 3, '#FFD98A', i === 2 ? 0.35 : 0.95),
  );
  const outside =
    wash(
      'down',
      [x, y, width, height],
      [
        [0, '#24386F'],
        [0.4, '#4F64A6'],
        [0.66, '#B08BB4'],
        [0.82, '#F2A98C'],
        [1, '#FFD3A0'],
      ],
    ) +
    circle(x + 208, y + 66, 3, '#FFF6E9') +
    circle(x + 60, y + 42, 2, '#FFF6E9') +
    circle(x + 246, y + 104, 2, '#FFF6E9') +
    blurred(
      3,
      shape(`M${x - 20} ${y + 108} c30 -34 84 -30 96 -2 c32 -18 70 0 66 24 h-168Z`, '#7C86C4', 0.75),
      shape(`M${x + 150} ${y + 168} c30 -26 70 -22 82 0 c30 -14 80 0 76 20 h-166Z`, '#C99AB4', 0.7),
    ) +
    roofs.join('') +
    box(x - 10, y + height - 44, width + 20, 60, 0, '#28356A') +
    drops.join('') +
    shape(`M${x + 30} ${y} h60 l-110 ${height} h-60Z M${x + 220} ${y} h26 l-110 ${height} h-26Z`, '#FFFFFF', 0.07);
  return (
    casement(WINDOW, outside, { frame: '#F0DCC0', cross: 0.4, sill: 30 }) +
    curtain(80, 20, 64, 150, '#E8B35A') +
    curtain(444, 20, -64, 150, '#E8B35A') +
    line('M70 20 H454', '#8F5A48', 11) +
    circle(68, 20, 11, '#B9785A') +
    circle(456, 20, 11, '#B9785A')
  );
}

/** Basil and chives on the sill. */
export function herbs() {
  const basil = [[-16, -60, 15], [12, -64, 17], [-4, -82, 16], [22, -48, 13], [-26, -44, 12]]; // prettier-ignore
  const leaves = basil.map(
    ([x, y, r], i) =>
      oval(x, y, r, r * 0.8, i % 2 ? '#6FBE7C' : '#54A86C') + line(`M${x - 6} ${y} h12`, '#A8E0A0', 2, 0.6),
  );
  return (
    group('translate(368 342)', line('M0 -36 V-70', '#3F8A5A', 5), leaves.join(''), pot(0, 0, 54, 38, '#D9755A')) +
    group(
      'translate(150 342)',
      line('M0 -26 C-8 -60 -20 -76 -26 -92 M0 -26 C0 -64 2 -84 4 -106 M0 -26 C10 -58 20 -70 30 -84', '#5FAE74', 5),
      circle(-26, -94, 9, '#CDB8FF'),
      circle(4, -108, 10, '#CDB8FF'),
      circle(30, -86, 8, '#CDB8FF'),
      pot(0, 0, 46, 32, '#F0DCC0'),
    )
  );
}
