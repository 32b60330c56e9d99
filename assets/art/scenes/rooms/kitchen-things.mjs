// What stands and hangs in Oma's kitchen: kettle, tray, towel, rack, cupboards and the dresser.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, toned } from './light.mjs';
import { cup, pot, solid } from './things.mjs';

/** A red kettle on a small flame; its spout to the right, with room for steam above. Origin: the stove under it. */
export function kettle() {
  const steam = 'M92 -132 C74 -158 112 -176 94 -204 C82 -226 104 -240 100 -262 M112 -128 C104 -148 128 -162 116 -186';
  return (
    solid(-82, -6, 164, 14, 5, '#3A3A52') +
    [-44, -22, 0, 22, 44]
      .map((x) => shape(`M${x - 9} -8 Q${x - 6} -22 ${x} -26 Q${x + 6} -22 ${x + 9} -8Z`, '#8FD6FF'))
      .join('') +
    line('M-66 -26 H66 M-60 -26 V-6 M60 -26 V-6', '#2B2B40', 7) +
    line('M58 -84 C84 -92 78 -118 100 -122', '#C9493F', 20) +
    toned('M-74 -34 C-86 -92 -60 -138 0 -138 C60 -138 86 -92 74 -34 Q70 -26 58 -26 H-58 Q-70 -26 -74 -34Z', 'across', [
      [0, '#B93A3F'],
      [0.62, '#E06450'],
      [1, '#F59A6C'],
    ]) +
    line('M44 -118 C62 -104 66 -80 62 -52', '#FFD9B0', 8, 0.8) +
    line('M-78 -50 Q0 -38 78 -50', '#8F2F3F', 4, 0.5) +
    `<path d="M-54 -128 C-54 -200 54 -200 54 -128" fill="none" stroke="#4A2F3A" stroke-width="12" stroke-linecap="round"/>` +
    line('M-26 -181 H26', '#D9A06A', 13) +
    solid(-26, -148, 52, 15, 7, '#C9493F') +
    circle(0, -152, 9, '#4A2F3A') +
    blurred(5, line(steam, '#FFF6E9', 13, 0.5))
  );
}

/** A tray with two cups and a plate. Origin: the middle of its foot. */
export const tray = () =>
  blurred(4, oval(0, -1, 118, 8, '#2B1B3D', 0.5)) +
  cup(-66, -12, 0.86, '#F6E3C8') +
  cup(4, -12, 0.86, '#8FC9C0') +
  oval(78, -16, 26, 7, '#FFF6E9') +
  circle(70, -22, 9, '#D99A54') +
  circle(86, -22, 9, '#C98644') +
  circle(78, -32, 9, '#E0A862') +
  solid(-116, -14, 232, 15, 7, '#B9735A') +
  line('M-112 -8 C-128 -14 -128 -26 -116 -26 M112 -8 C128 -14 128 -26 116 -26', '#B9735A', 7);

/** A tea towel with red stripes over the rail. */
export const teaTowel = (x, y) =>
  toned(
    `M${x - 36} ${y - 5} Q${x} ${y - 11} ${x + 36} ${y - 5} L${x + 40} ${y + 128} Q${x + 20} ${y + 120} ${x} ${y + 128} Q${x - 20} ${y + 136} ${x - 40} ${y + 126}Z`,
    'across',
    [
      [0, '#E3CDAE'],
      [0.5, '#FFF6E4'],
      [1, '#F6E3C6'],
    ],
  ) +
  line(`M${x - 38} ${y + 84} Q${x} ${y + 92} ${x + 39} ${y + 84}`, '#D9553F', 11) +
  line(`M${x - 39} ${y + 102} Q${x} ${y + 110} ${x + 40} ${y + 102}`, '#D9553F', 5) +
  line(
    `M${x - 14} ${y + 4} C${x - 18} ${y + 50} ${x - 12} ${y + 90} ${x - 16} ${y + 124} M${x + 16} ${y + 4} C${x + 20} ${y + 50} ${x + 14} ${y + 80} ${x + 18} ${y + 118}`,
    '#C9AE8E',
    4,
    0.5,
  );

/** The rail before the tiles with a ladle and a spoon. */
export const rack = (x, y) =>
  line(`M${x} ${y + 4} H${x + 160} M${x + 690} ${y + 4} H${x + 900}`, '#8F6A4E', 7) +
  line(`M${x} ${y + 2} H${x + 160} M${x + 690} ${y + 2} H${x + 900}`, '#E8C28E', 2, 0.7) +
  line(`M${x + 740} ${y + 4} V${y + 76}`, '#B9B2C4', 6) +
  shape(
    `M${x + 718} ${y + 76} H${x + 762} Q${x + 760} ${y + 104} ${x + 740} ${y + 104} Q${x + 720} ${y + 104} ${x + 718} ${y + 76}Z`,
    '#8F8AA4',
  ) +
  line(`M${x + 800} ${y + 4} V${y + 70}`, '#C98E5A', 8) +
  oval(x + 800, y + 86, 13, 21, '#D9A06A') +
  oval(x + 798, y + 88, 7, 14, '#B97F4E', 0.6);

/** Worktop and cupboards along the whole wall, with drawers. */
export function cupboards(y) {
  const doors = Array.from({ length: 11 }, (unused, i) => {
    const x = -320 + i * 178;
    return (
      solid(x + 6, y + 44, 166, 54, 12, '#4E8C8A') +
      solid(x + 6, y + 106, 166, 270, 12, '#4A8584') +
      box(x + 22, y + 124, 134, 260, 10, '#3B7076', 0.8) +
      line(`M${x + 26} ${y + 52} h124`, '#9AD0C4', 4, 0.5) +
      line(`M${x + 70} ${y + 72} h38`, '#E8C28E', 8)
    );
  });
  return (
    box(-330, y + 20, 1940, 380, 0, '#244F5C') +
    doors.join('') +
    solid(-330, y, 1940, 34, 8, '#C9825A') +
    box(-330, y + 2, 1940, 8, 4, '#FFD3A0', 0.85) +
    box(-330, y + 34, 1940, 14, 4, '#15303E', 0.4)
  );
}

/** Shelves at the right with jars, plates and a small radio; and a fridge further on. */
export function dresser() {
  const board = (y) =>
    solid(716, y, 330, 18, 8, '#B9785A') + line(`M744 ${y + 18} v22 M1018 ${y + 18} v22`, '#8F5A48', 9);
  return (
    board(156) +
    board(300) +
    jar(752, 156, 46, 70, '#E8B35A') +
    jar(806, 156, 40, 56, '#C9694F') +
    jar(854, 156, 44, 78, '#8FB46A') +
    group('translate(960 156)', plate(-34, '#8FC9C0'), plate(12, '#F6E3C8'), plate(52, '#E89A7A')) +
    radio(800, 300) +
    cup(908, 300, 0.8, '#E8B35A') +
    cup(966, 300, 0.8, '#B0577F') +
    pot(1020, 300, 44, 34, '#D9755A') +
    line('M1020 262 C1000 240 1004 220 990 206 M1020 262 C1022 236 1034 226 1038 206', '#54A86C', 6) +
    oval(988, 204, 13, 9, '#6FBE7C') +
    oval(1040, 204, 13, 9, '#6FBE7C') +
    oval(1008, 228, 12, 8, '#54A86C') +
    fridge()
  );
}

const jar = (x, y, width, height, colour) =>
  box(x, y - height, width, height, 10, '#BFE0DC', 0.4) +
  solid(x + 4, y - height * 0.66, width - 8, height * 0.66 - 4, 7, colour, 'across') +
  solid(x - 2, y - height - 8, width + 4, 15, 6, '#8F5A48', 'across') +
  box(x + 7, y - height + 12, 6, height - 26, 3, '#FFFFFF', 0.5);

const plate = (x, colour) =>
  oval(x, -44, 40, 44, mix(colour, INK, 0.2)) +
  oval(x - 2, -44, 38, 43, colour) +
  oval(x - 2, -44, 25, 29, mix(colour, '#FFFFFF', 0.3));

function radio(x, y) {
  const slits = [0, 1, 2, 3].map((i) => `M${x - 44} ${y - 58 + i * 12} h44`).join(' ');
  return (
    line(`M${x - 30} ${y - 74} L${x + 34} ${y - 122}`, '#B9B2C4', 4) +
    solid(x - 60, y - 76, 124, 76, 18, '#D9694F') +
    line(slits, '#8F3A3F', 5) +
    circle(x + 32, y - 46, 17, '#F6E3C8') +
    line(`M${x + 32} ${y - 46} l8 -10`, '#8F3A3F', 4) +
    circle(x + 20, y - 16, 5, '#F6E3C8') +
    circle(x + 44, y - 16, 5, '#F6E3C8')
  );
}

function fridge() {
  const magnet = (x, y, colour) =>
    box(x, y, 50, 58, 4, '#FFF6E9', 0.92) + circle(x + 25, y + 32, 13, colour) + circle(x + 25, y + 4, 6, '#C93A4B');
  return (
    solid(1120, 90, 270, 520, 40, '#A8C9C4', 'across') +
    line('M1124 270 H1386', '#6F979A', 6) +
    line('M1148 150 v76 M1148 320 v100', '#F6F0E4', 11) +
    magnet(1210, 130, '#E8B35A') +
    magnet(1280, 160, '#8FC9C0') +
    group('rotate(-5 1260 350)', magnet(1240, 320, '#B0577F'))
  );
}
