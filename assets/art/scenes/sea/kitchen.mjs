// Oma's kitchen late in the evening: the lamp low over the table, night and harbour behind the panes, hardly room for two.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { kettle, teaTowel } from '../rooms/kitchen-things.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { casement, cup, curtain, pot, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';
import { kalimba } from './things.mjs';
import { seaOutside } from './view-out.mjs';

const WINDOW = [284, 96, 292, 260];
const LAMP = [430, -6];
const COUNTER = 540;

/** Layers; people stand behind the table's edge, `fore`. */
export function kitchen() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.66, parallax: 0.3, quality: 60 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.54, parallax: 1, quality: 62 },
  ];
}

function back() {
  const random = createRandom(29);
  return (
    wall() +
    glow(LAMP[0], 190, 640, 470, '#FFCE7A', 0.55) +
    casement(WINDOW, seaOutside(random, WINDOW, { hour: 'night', horizon: 0.6 }), {
      frame: '#E8CFA6',
      cross: 0.36,
      sill: 26,
    }) + // prettier-ignore
    curtain(262, 76, 52, 132, '#E2746A') +
    curtain(598, 76, -52, 132, '#E2746A') +
    line('M250 76 H610', '#8A5046', 9) +
    sill() +
    pans() +
    shelves() +
    counter() +
    group(`translate(106 ${COUNTER - 4}) scale(.8)`, kettle()) +
    teaTowel(214, 424) +
    photographs() +
    shade() +
    lamp()
  );
}

function wall() {
  const tiles = [];
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 32; i++) {
      const [x, y] = [-330 + i * 62 + (row % 2) * 31, 398 + row * 48];
      tiles.push(box(x, y, 58, 44, 8, ['#2F8F98', '#3A9C9C', '#2A8492', '#45A8A2'][(i * 7 + row * 3) % 4]), line(`M${x + 8} ${y + 7} h36`, '#BFF0DE', 3, 0.35)); // prettier-ignore
      if ((i + row * 2) % 7 === 0)
        tiles.push(circle(x + 29, y + 23, 9, '#F5D9A0', 0.9), circle(x + 29, y + 23, 4, '#E2746A'));
    }
  return (
    wash(
      'down',
      [-320, -200, 1920, 800],
      [
        [0, '#0E3A58'],
        [0.4, '#1A5A72'],
        [0.75, '#2A7480'],
        [1, '#1F5F74'],
      ],
    ) +
    box(-330, 386, 1940, 170, 0, '#174C66') +
    tiles.join('') +
    solid(-330, 376, 1940, 16, 6, '#C98A5A')
  );
}

const sill = () =>
  pot(326, 368, 48, 34, '#D9755A') +
  [
    [-18, -54, 13],
    [0, -66, 15],
    [16, -52, 14],
    [4, -44, 13],
  ]
    .map(([x, y, r], i) => oval(326 + x, 368 + y, r, r * 0.8, i % 2 ? '#6FBE8C' : '#4FA878'))
    .join('') + // prettier-ignore
  cup(532, 366, 0.6, '#F5D9A0');

/** Pans and ladles on a rail at the left. */
function pans() {
  const pan = (x, y, r, colour) =>
    line(`M${x} 96 V${y - r + 6}`, '#24384E', 8) +
    circle(x, y, r, '#0C2A48') +
    circle(x - 2, y - 2, r - 3, colour) +
    circle(x - 2, y - 2, r - 12, '#1F4A60', 0.55) +
    line(`M${x - r * 0.55} ${y - r * 0.45} q${r * 0.3} ${-r * 0.3} ${r * 0.7} ${-r * 0.16}`, CREAM, 4, 0.6);
  return line('M-160 96 H220', '#8A5046', 9) + pan(-96, 214, 50, '#D98A5C') + pan(14, 196, 42, '#8FB5BC') + pan(110, 178, 34, '#E2A05E') + line('M172 96 V190 M200 96 V176', '#B9D3D6', 6) + oval(172, 202, 17, 13, '#8FB5BC') + oval(200, 188, 11, 17, '#C98A52'); // prettier-ignore
}

/** Two boards at the right, full: jars, plates, a lantern that somebody folded. */
function shelves() {
  const board = (y) =>
    solid(676, y, 380, 16, 6, '#A8664A') + line(`M706 ${y + 16} v20 M1026 ${y + 16} v20`, '#6A3E46', 8);
  const jar = (x, y, width, height, colour) => box(x, y - height, width, height, 9, '#BFE6DE', 0.4) + solid(x + 4, y - height * 0.62, width - 8, height * 0.62 - 4, 6, colour, 'across') + solid(x - 2, y - height - 8, width + 4, 13, 5, '#8A5046', 'across'); // prettier-ignore
  const plates = [0, 34, 66].map((dx, i) => oval(900 + dx, 122, 34, 38, '#0C3A54') + oval(898 + dx, 122, 32, 37, [MINT, '#F5D9A0', '#E2906A'][i]) + oval(898 + dx, 122, 20, 24, CREAM, 0.35)).join(''); // prettier-ignore
  return (
    board(160) +
    board(294) +
    jar(702, 160, 42, 66, '#F3C46A') +
    jar(754, 160, 38, 50, '#E2746A') +
    jar(802, 160, 42, 72, '#5FAE84') +
    plates +
    cup(724, 294, 0.76, MINT) +
    cup(788, 294, 0.76, '#E2906A') +
    glow(880, 252, 90, 80, GOLD, 0.5) +
    solid(852, 214, 56, 10, 5, '#8A5046') +
    toned('M856 222 C840 240 840 268 856 288 H904 C920 268 920 240 904 222Z', 'across', [
      [0, '#F7A93F'],
      [0.5, '#FFF0C2'],
      [1, '#F2A03F'],
    ]) +
    solid(852, 284, 56, 10, 5, '#8A5046') +
    pot(984, 294, 46, 36, '#D9755A') +
    line('M984 256 C964 236 966 214 954 202 M984 256 C988 228 1000 220 1004 198', '#4FA878', 5) +
    oval(952, 200, 13, 9, '#6FBE8C') +
    oval(1006, 196, 13, 9, '#6FBE8C')
  );
}

const counter = () =>
  box(-330, COUNTER + 18, 1940, 380, 0, '#12405A') +
  Array.from(
    { length: 11 },
    (unused, i) =>
      solid(-322 + i * 178, COUNTER + 40, 166, 320, 12, '#1F6580') +
      line(`M${-252 + i * 178} ${COUNTER + 66} h36`, '#F3C46A', 7),
  ).join('') + // prettier-ignore
  solid(-330, COUNTER, 1940, 30, 8, '#B9785A') +
  box(-330, COUNTER + 2, 1940, 7, 3, '#FFD9A0', 0.85);

/** Small frames beside the shelves: people who sang here before. */
const photographs = () =>
  [[1110, 120, 84, 100, '#E2746A'], [1110, 250, 84, 76, '#3FA89C'], [1216, 160, 74, 92, '#F3C46A']].map(([x, y, width, height, colour]) => solid(x, y, width, height, 5, '#A8664A') + box(x + 8, y + 8, width - 16, height - 16, 3, '#F5E6C4') + circle(x + width / 2, y + height * 0.42, width * 0.15, '#8A5A48') + shape(`M${x + width * 0.24} ${y + height - 8} q${width * 0.26} ${-height * 0.52} ${width * 0.52} 0Z`, colour)).join(''); // prettier-ignore

const shade = () => blended('multiply', vignette('#0A1F52', 0.86, [430, 330], [940, 740]));

function lamp() {
  const [x, y] = LAMP;
  return (
    blended(
      'screen',
      blurred(
        26,
        toned(`M${x - 80} ${y + 60} H${x + 80} L${x + 420} 760 H${x - 420}Z`, 'down', [
          [0, '#FFDD90', 0.36],
          [1, '#FFC878', 0],
        ]),
      ),
      glow(x, y + 56, 260, 200, '#FFE7A8', 0.66),
      glow(x, 560, 520, 110, '#FFC070', 0.26),
    ) +
    line(`M${x} -200 V${y}`, '#24384E', 5) +
    toned(
      `M${x - 26} ${y} C${x - 66} ${y + 8} ${x - 98} ${y + 36} ${x - 104} ${y + 62} Q${x} ${y + 84} ${x + 104} ${y + 62} C${x + 98} ${y + 36} ${x + 66} ${y + 8} ${x + 26} ${y} Q${x} ${y - 14} ${x - 26} ${y}Z`,
      'down',
      [
        [0, '#C9584A'],
        [0.6, '#E8805A'],
        [1, '#FFC27A'],
      ],
    ) + // prettier-ignore
    line(`M${x - 84} ${y + 44} C${x - 74} ${y + 26} ${x - 54} ${y + 14} ${x - 30} ${y + 8}`, '#FFE3B4', 6, 0.6) +
    oval(x, y + 66, 98, 12, '#FFF6D8') +
    oval(x, y + 70, 42, 11, '#FFFFFF') +
    grain(WIDE, '#FFFFFF', 0.012, 18)
  );
}

/** The table with a blue cloth: cups for six, a loaf that is half gone, the kalimba at its edge. */
function fore() {
  const loaf =
    oval(606, 664, 96, 12, '#0C2A48', 0.4) +
    solid(510, 654, 190, 13, 6, '#B9785A') +
    toned('M532 656 C522 612 566 596 606 598 C638 598 652 606 656 626 L650 656Z', 'down', [
      [0, '#F5C07A'],
      [0.5, '#D18A48'],
      [1, '#8A4A32'],
    ]) +
    line('M560 612 q8 14 2 30 M588 604 q8 16 2 36 M616 604 q8 14 2 34', '#FFEBC4', 5, 0.85) +
    oval(653, 632, 14, 25, '#FFE9C0') +
    oval(653, 633, 10, 20, '#F5CF94');
  const cups = [[60, 672, '#F5D9A0'], [196, 656, MINT], [322, 680, '#E2906A'], [462, 652, '#F5D9A0'], [748, 664, MINT], [868, 684, '#E2746A']].map(([x, y, colour]) => oval(x + 4, y, 34, 6, '#0C2A48', 0.4) + cup(x, y, 0.78, colour)).join(''); // prettier-ignore
  return (
    toned('M-340 930 V652 Q-340 632 -310 630 L1590 630 Q1620 632 1620 652 V930Z', 'down', [
      [0, '#4FB4AE'],
      [0.2, '#2A8799'],
      [1, '#0F3E66'],
    ]) +
    box(-340, 626, 1960, 8, 4, '#D9F6E6') +
    line(
      Array.from({ length: 31 }, (unused, i) => `M${-340 + i * 64} 706 q16 -16 32 0 t32 0`).join(' '),
      '#D9F6E6',
      5,
      0.5,
    ) +
    line('M-340 730 H1620', GOLD, 4, 0.5) +
    glow(430, 650, 470, 56, '#FFE7A8', 0.5) +
    loaf +
    cups +
    group('translate(400 690) rotate(-14) scale(.5)', kalimba())
  );
}
