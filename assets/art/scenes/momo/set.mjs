// What stands round Momo on the paper: floor, shelf, lamp and Bim's chair with five legs.

import { box, circle, gradient, group, line, oval, shape } from '../../tools/svg.mjs';
import { form, ink, pencil } from './ink.mjs';

/** The whole page in units, and where things stand on it. */
export const PAGE = [0, 0, 480, 360];
/** The page's right margin, seen while nobody else takes that half of the screen. */
export const MARGIN = [480, 0, 320, 360];
export const FLOOR = 318;
export const LAMP = [402, 128];

/** Warm paper with a floor line, a rug and the shelf (without its lamp); it reaches over the margin. */
export function paper(random) {
  const fibres = Array.from({ length: 100 }, () => {
    const [x, y] = [random() * 800, random() * 360];
    return `M${x.toFixed(1)} ${y.toFixed(1)} l${(random() * 12 - 6).toFixed(1)} ${(random() * 8 - 4).toFixed(1)}`;
  });
  const [lampTones, lampLight] = gradient('radial', [
    [0, '#FFDF96', 0.9],
    [1, '#FFDF96', 0],
  ]);
  const [floorTones, floorShade] = gradient('down', [
    [0, '#F0D5AE', 0],
    [1, '#EBCB9F', 0.75],
  ]);
  const ground = `${lampTones}${floorTones}<rect x="-20" y="-20" width="840" height="400" fill="#FCF0DA"/>${oval(400, 96, 210, 180, lampLight)}${box(-20, 270, 840, 110, 0, floorShade)}`;
  const page = ground + line(fibres.join(' '), '#C9A877', 1, 0.3);
  const rug = pencil(
    'M40 318 C70 302 300 300 340 318 C300 338 80 338 40 318Z',
    '#BFD9C9',
    '#5E9A86',
    [30, 298, 320, 42],
  );
  const floor = ink('M14 319 C120 314 240 322 330 317 S440 319 480 318 S620 320 700 317 S760 319 820 318', 3.2);
  const shelf =
    pencil('M346 130 H462 V144 H346Z', '#D89C6A', '#9A5E3A', [340, 128, 126, 18]) +
    ink('M344 130 L464 129 L463 144 L345 145Z', 3.6) +
    ink('M368 146 C368 162 360 168 354 170 M446 146 C446 162 452 168 458 170', 3);
  const books =
    form('M428 128 L428 96 L440 96 L440 128Z', '#9CC4E8', 3) + form('M441 128 L444 92 L456 94 L453 128Z', '#F2A08E', 3);
  return page + rug + floor + shelf + books + margin();
}

/** A window with the moon, a plant, Momo's bowl and a ball of wool, lightly drawn. */
function margin() {
  const pane = 'M560 66 H668 V186 H560Z';
  const window =
    pencil(pane, '#C9D8F0', '#7F97C9', [556, 62, 116, 128]) +
    circle(640, 98, 17, '#FFF1BF') +
    ink('M560 66 H668 V186 H560Z M614 66 V186 M560 124 H668 M550 190 H680', 3.4);
  const pot = form('M704 318 L696 268 H752 L744 318Z', '#F0B48C', 3.4) + ink('M692 268 H756', 4);
  const leaf = (d) => form(d, '#A9D3B4', 3);
  const leaves =
    leaf('M724 266 C716 226 690 204 678 214 C682 240 704 258 724 266Z') +
    leaf('M724 266 C726 214 744 184 760 192 C764 222 746 252 724 266Z') +
    leaf('M724 266 C714 214 714 176 724 166 C738 182 736 226 724 266Z');
  const bowl =
    form('M536 318 L528 296 H602 L594 318Z', '#9CC4E8', 3.4) +
    ink('M556 308 q8 -7 16 0 q-8 7 -16 0 M572 308 l7 -5 v10Z', 2.4);
  const wool =
    form('M640 294 a17 17 0 1 0 .1 0Z', '#F2A08E', 3.2) +
    ink('M628 304 q10 -8 22 0 M626 312 q12 -8 28 0 M657 322 C676 328 684 318 698 322', 2.2);
  return window + leaves + pot + bowl + wool;
}

/** The lamp on the shelf; `lit` with light and rays. Origin: its foot. */
export function lamp(lit) {
  const glow = lit ? circle(0, -34, 62, '#FFD873', 0.34) + circle(0, -34, 40, '#FFE08A', 0.5) : '';
  const rays = lit
    ? line('M-46 -62 l-14 -10 M-54 -38 h-16 M46 -62 l14 -10 M54 -38 h16 M0 -78 v-14', '#E5A83A', 3.4)
    : '';
  const foot = form('M-14 0 C-12 -6 12 -6 14 0Z', '#B7A1D8', 3) + ink('M0 -5 V-26', 4);
  const shade = 'M-16 -58 H16 L27 -26 H-27Z';
  return (
    glow + rays + foot + form(shade, lit ? '#FFC94F' : '#CDBBA6', 3.6) + ink('M-8 -56 L-12 -30 M8 -56 L12 -30', 1.8)
  );
}

/** Bim's chair, drawn in wax crayon: five legs, all of them sure of themselves. Origin: the floor. */
export function chair(squash = 0) {
  const seat = -74 + squash;
  const legs = [
    [-44, -56],
    [-24, -28],
    [0, 2],
    [24, 30],
    [44, 58],
  ].map(([x, foot]) => `M${x} ${seat + 8} C${x - squash} ${seat * 0.5} ${foot + squash} ${seat * 0.3} ${foot} 0`);
  const crayon = (d, colour, width) =>
    line(d, colour, width) + group('translate(2 1)', line(d, '#ffffff', width * 0.3, 0.35));
  const back = `M-50 ${seat} L-58 ${seat - 84} M50 ${seat} L58 ${seat - 84}`;
  return (
    crayon(back, '#2FA58E', 11) +
    crayon(`M-58 ${seat - 78} C-20 ${seat - 90} 20 ${seat - 90} 58 ${seat - 78}`, '#2FA58E', 13) +
    shape(`M0 ${seat - 62} l5 11 12 1 -9 8 3 12 -11 -7 -11 7 3 -12 -9 -8 12 -1Z`, '#F7C948') +
    legs.map((d, i) => crayon(d, ['#E2557F', '#3E7FD0', '#F2A23C', '#7B5BC9', '#E2557F'][i], 10)).join('') +
    crayon(`M-58 ${seat} C-20 ${seat + 6} 20 ${seat + 6} 58 ${seat}`, '#F2743C', 15)
  );
}
