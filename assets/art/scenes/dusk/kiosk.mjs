// The kiosk on the pier as it closes: a striped awning, warm light inside, the last of the evening behind it.

import { INK, mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, wash } from '../rooms/light.mjs';
import { cup, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { cloud, evenSea, farTown, firstStars, sky, streaks } from './air.mjs';
import { lampCone, lampLight, lampPost } from './pavement.mjs';
import { CREAM, NIGHT } from './palette.mjs';

const HORIZON = 330;
const [LEFT, RIGHT, TOP, COUNTER] = [352, 866, 168, 486];

/** Where things are at the kiosk. */
export const kioskPlaces = {
  horizon: HORIZON,
  you: { wide: [176, 812, 0.9], tall: [140, 790, 0.84] },
  lina: { wide: [610, 752, 0.78], tall: [540, 752, 0.78] },
  tray: { wide: [610, COUNTER - 4], tall: [540, COUNTER - 4] },
  cups: [[430, COUNTER - 2], [500, COUNTER - 2]],
  counter: COUNTER,
  drafts: { wide: [400, 190, 420, 120], tall: [380, 190, 300, 120] },
  awning: [LEFT - 36, 96, RIGHT - LEFT + 72, 96],
  lamps: [[470, 232], [752, 232]],
}; // prettier-ignore

/** Layers: who sells stands between `back` and `counter`. */
export function kiosk() {
  const random = createRandom(64);
  return [
    { name: 'back', content: back(random), view: WIDE, scale: 0.8, parallax: 0.3, quality: 57 },
    { name: 'counter', content: counter(), view: [LEFT - 40, COUNTER - 20, RIGHT - LEFT + 80, 460], scale: 0.8, parallax: 0.3, quality: 59 }, // prettier-ignore
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1.2, quality: 60 },
  ];
}

const back = (random) =>
  sky('late', HORIZON + 4) +
  firstStars(random, 200, 60) +
  cloud(-120, 170, 1.5, 0.42, '#D98FA6') +
  cloud(1010, 120, 1.8, 0.42, '#D98FA6') +
  streaks([[-200, 268, 460], [120, 292, 420], [900, 282, 500]], '#FFC9A0', 0.5) +
  glow(120, HORIZON, 620, 220, '#FFC08A', 0.75) +
  `<g opacity=".8">${farTown(random, -330, 60, HORIZON - 8, '#704487', '#FFE0A0', 0.55)}</g>` +
  shape(`M-340 ${HORIZON - 10} C-160 ${HORIZON - 18} 0 ${HORIZON - 12} 130 ${HORIZON + 3} H-340Z`, '#5E3A7E') +
  evenSea(random, HORIZON, 600, 120, ['#F29C8C', '#4A3590']) +
  group('translate(-150 604) scale(1.15)', lampCone(), lampPost(true), lampLight()) +
  rail() +
  planks() +
  house() +
  blended('multiply', wash('down', [-640, 620, 3000, 330], [[0, '#9C74B8', 0], [1, '#4A3590', 0.8]])) +
  grain(WIDE, '#FFE3C0', 0.012, 9); // prettier-ignore

const rail = () =>
  line('M-640 470 H2300', '#3C2868', 12) +
  line('M-640 466 H2300', '#E59A97', 3, 0.8) +
  line('M-640 530 H2300', '#3C2868', 7) +
  line(Array.from({ length: 16 }, (unused, i) => `M${-600 + i * 150} 470 V606`).join(' '), '#3C2868', 12) +
  line(Array.from({ length: 16 }, (unused, i) => `M${-597 + i * 150} 476 V600`).join(' '), '#C97B93', 2.4, 0.7); // prettier-ignore

function planks() {
  let boards = '';
  let seams = '';
  for (let y = 600, step = 17; y < 940; y += step, step *= 1.22) {
    boards += box(-640, y, 3000, step, 0, ['#A9688A', '#9A5C86', '#B3718C'][Math.round(step) % 3]);
    boards += line(`M-640 ${y.toFixed(1)} H2300`, '#5A3878', 2 + step * 0.04, 0.8);
    boards += line(`M-640 ${(y + 3).toFixed(1)} H2300`, '#F2B49C', 1.4 + step * 0.02, 0.5);
    for (let x = -500 + ((step * 37) % 210); x < 1600; x += 330) seams += `M${x.toFixed(0)} ${(y + 2).toFixed(1)} v${(step - 2).toFixed(1)} `; // prettier-ignore
  }
  return boards + line(seams, '#5A3878', 2.4, 0.6) + glow(610, 640, 420, 90, '#FFD08A', 0.55);
}

/** The kiosk behind its counter: shelves in warm light, a shutter on its way down, the awning. */
const house = () =>
  solid(LEFT - 8, TOP - 20, RIGHT - LEFT + 16, 580, 6, '#7A4A8C', 'across') +
  wash('down', [LEFT + 16, TOP, RIGHT - LEFT - 32, 340], [[0, '#FFD78F'], [0.6, '#F7B57A'], [1, '#C97B78']]) +
  shelf(286) +
  shelf(392) +
  [390, 424, 458].map((x, i) => cup(x, 284, 0.66, ['#F2603F', '#8FE0C6', '#FFF3DC'][i])).join('') +
  [752, 790, 826].map((x, i) => cup(x, 284, 0.66, ['#FFF3DC', '#9C86D6', '#F2603F'][i])).join('') +
  [[386, 46], [410, 34], [756, 40], [792, 52], [824, 36]].map(([x, h], i) => solid(x - 13, 388 - h, 26, h, 6, ['#C86A98', '#8A5BB5', '#E2A24B', '#5B3FA0', '#2E8F83'][i])).join('') +
  stack(450, 390) +
  [470, 752].map((x) => line(`M${x} ${TOP} V212`, '#6A3F5C', 4) + shape(`M${x - 24} 226 Q${x} 192 ${x + 24} 226Z`, '#C9584A') + circle(x, 230, 9, '#FFFBE8') + glow(x, 236, 150, 130, '#FFF0C0', 0.7)).join('') +
  shutter() +
  box(LEFT - 4, TOP, 24, 330, 4, '#5E3878') + box(RIGHT - 20, TOP, 24, 330, 4, '#5E3878') +
  box(RIGHT - 5, TOP, 6, 330, 3, '#FFC99A', 0.4) +
  awning() +
  sign(); // prettier-ignore

const shelf = (y) => box(LEFT + 16, y, 130, 9, 2, '#9A5C5E') + box(RIGHT - 146, y, 130, 9, 2, '#9A5C5E');

/** Paper cups one in the other. */
const stack = (x, y) =>
  Array.from({ length: 6 }, (unused, i) => shape(`M${x - 13} ${y - 22 - i * 9} h26 l-3 22 h-20Z`, i % 2 ? CREAM : '#F3D9C4')).join(''); // prettier-ignore

const shutter = () =>
  box(LEFT + 16, TOP, RIGHT - LEFT - 32, 32, 0, '#6A4088') +
  line([176, 185, 194].map((y) => `M${LEFT + 18} ${y} H${RIGHT - 18}`).join(' '), '#8A5BA0', 3) +
  box(LEFT + 12, TOP + 28, RIGHT - LEFT - 24, 9, 4, '#4A2F70') +
  line(`M${(LEFT + RIGHT) / 2} ${TOP + 36} v20`, '#4A2F70', 4) +
  circle((LEFT + RIGHT) / 2, TOP + 60, 6, '#FFC24B');

function awning() {
  const count = 10;
  const [from, to] = [LEFT - 36, RIGHT + 36];
  const step = (to - from) / count;
  const top = (i) => LEFT - 4 + ((RIGHT - LEFT + 8) / count) * i;
  return (
    Array.from({ length: count }, (unused, i) => {
      const colour = i % 2 ? '#FFEBD0' : '#E8605A';
      const [a, b] = [from + i * step, from + (i + 1) * step];
      return (
        toned(`M${top(i)} 84 H${top(i + 1)} L${b} 160 V178 a${step / 2} 17 0 0 1 ${-step} 0 V160Z`, 'down', [
          [0, mix(colour, INK, 0.34)],
          [0.6, colour],
          [1, mix(colour, INK, 0.14)],
        ]) + line(`M${a} 160 H${b}`, mix(colour, INK, 0.3), 3, 0.5)
      );
    }).join('') +
    box(LEFT - 10, 72, RIGHT - LEFT + 20, 18, 8, '#5E3878') +
    line(`M${from + 4} 158 L${LEFT - 2} 90`, '#FFC99A', 4, 0.7)
  );
}

/** A cup with steam instead of a name. */
const sign = () =>
  solid(552, 14, 116, 66, 14, '#4A2F70') +
  box(558, 20, 104, 54, 10, '#6A4A9C') +
  cup(606, 68, 0.6, '#FFEBD0') +
  line('M598 30 q6 -7 0 -14 M612 30 q6 -7 0 -14', '#FFD98A', 3.4, 0.9);

/** The counter's front, before whoever sells. */
const counter = () =>
  oval((LEFT + RIGHT) / 2, 756, 300, 18, NIGHT, 0.4) +
  wash('down', [LEFT - 2, COUNTER + 14, RIGHT - LEFT + 4, 246], [[0, '#E0787A'], [1, '#8A4A80']]) +
  Array.from({ length: 9 }, (unused, i) => line(`M${LEFT + 10 + i * 62} ${COUNTER + 22} V748`, '#7A3F74', 4, 0.5)).join('') +
  Array.from({ length: 9 }, (unused, i) => line(`M${LEFT + 15 + i * 62} ${COUNTER + 24} V738`, '#FFC0A0', 2, 0.35)).join('') +
  box(LEFT + 12, 624, RIGHT - LEFT - 24, 12, 4, '#7A3F74', 0.6) +
  box(LEFT - 2, 738, RIGHT - LEFT + 4, 18, 4, '#5A3070') +
  solid(LEFT - 22, COUNTER, RIGHT - LEFT + 44, 24, 8, '#F2B48C') +
  box(LEFT - 18, COUNTER + 1, RIGHT - LEFT + 36, 7, 3, '#FFEBC4') +
  box(LEFT - 6, COUNTER + 24, RIGHT - LEFT + 12, 14, 2, NIGHT, 0.24); // prettier-ignore

const fore = () =>
  blurred(
    6,
    box(-330, 690, 60, 260, 12, NIGHT),
    line('M-340 720 H-150', NIGHT, 26),
    line('M-176 720 V940', NIGHT, 24),
  ) + blurred(6, line('M1180 760 H1700 M1230 760 V960', NIGHT, 26));
