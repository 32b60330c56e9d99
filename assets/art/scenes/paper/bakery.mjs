// Four in the morning: the oven glows, layer in layer; shelves, a blue window, dough and flour on the table.

import { grain, blended, glow, vignette } from '../rooms/light.mjs';
import { group } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { curve, disc, paper, rect } from './cut.mjs';
import { casement, harbourView, paperLamp, tableTop, walls } from './indoors.mjs';
import {
  APRICOT,
  BARK,
  BRICK,
  COCOA,
  CORAL,
  CREAM,
  LEAF,
  MINT,
  PALE,
  PEACH,
  SUN,
  TEAL,
  TOMATO,
  WOOD,
} from './palette.mjs';

const OVEN = [444, 400];
const WINDOW = [-130, 130, 190, 200];
/** Where things are in the bakery. */
export const bakeryPlaces = {
  people: [[236, 850, 1.05], [650, 850, 1.05]],
  table: 640,
  oven: [344, 262, 200, 150],
  crane: [444, 20],
  flour: [444, 690],
}; // prettier-ignore

/** Layers; people stand behind the table. */
export function bakery() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.6, parallax: 1, quality: 59 },
  ];
}

const warm = { shade: '#3A1730' };

const back = () =>
  walls('#B9785F', '#96584C', 500, '#D99A6C') +
  tiles() +
  casement(WINDOW, harbourView(WINDOW, { sky: '#2F4A82', sun: PALE, evening: true }), { frame: '#E9C3A0', bars: [2, 2] }) +
  oven() +
  shelves() +
  hooks() +
  paperLamp(190, -210, 200, 54, PEACH) + paperLamp(700, -210, 190, 60, CREAM) +
  blended('multiply', vignette('#3A1F4E', 0.75, [444, 380], [980, 740])) +
  blended('screen', glow(444, 350, 560, 430, '#FF9A4A', 0.55), glow(444, 330, 230, 180, '#FFC36A', 0.5), glow(700, 30, 260, 190, '#FFC78A', 0.35)) +
  grain(WIDE, '#3A1730', 0.02, 7); // prettier-ignore

const tiles = () =>
  [0, 1, 2].map((row) => Array.from({ length: 18 }, (unused, i) => ((i * 5 + row * 7) % 4 ? paper(rect(-340 + i * 112 + (row % 2) * 56, 330 + row * 54, 102, 46, { slip: 2.4, seed: i + row * 20 }), ['#C98468', '#D2937A', '#BE7A60'][(i + row) % 3], { lift: 0.15, rim: 0.25, ...warm }) : '')).join('')).join(''); // prettier-ignore

/** The oven: arches of brick, of tomato, of orange, of gold, each a sheet deeper. */
function oven() {
  const arch = (half, high, colour, lift) => paper([...disc(OVEN[0], OVEN[1] - high + half, half, half, { from: 180, to: 360 }), [OVEN[0] + half, OVEN[1] + 10], [OVEN[0] - half, OVEN[1] + 10]], colour, { lift, ...warm }); // prettier-ignore
  const bricks = Array.from({ length: 11 }, (unused, i) => {
    const angle = Math.PI + (Math.PI * (i + 0.5)) / 11;
    return paper(rect(OVEN[0] + Math.cos(angle) * 152 - 22, OVEN[1] - 110 + Math.sin(angle) * 152 - 15, 44, 30, { turn: (angle * 180) / Math.PI + 90, slip: 3 }), i % 2 ? CORAL : '#E9805F', { lift: 0.6, ...warm }); // prettier-ignore
  }).join('');
  return (
    paper([[226, 640], [240, 150], [330, 60], [558, 60], [648, 150], [662, 640]], '#C56A4E', { lift: 2, ...warm }) +
    arch(174, 284, '#A9503C', 0.6) + bricks +
    arch(128, 236, BRICK, 0.4) + arch(106, 206, TOMATO, 0.8) + arch(86, 172, '#FF8A4A', 0.8) + arch(64, 134, '#FFB24E', 0.8) + arch(40, 92, '#FFDF8C', 0.8) +
    [-54, 8, 62].map((dx, i) => paper(curve([[dx - 34, 8], [dx - 26, -20], [dx, -30 - i * 2], [dx + 26, -18], [dx + 34, 8]].map(([x, y]) => [OVEN[0] + x, OVEN[1] + y]), { closed: true, step: 10 }), ['#C8743C', '#D98A48', '#B9642F'][i], { lift: 0.8, ...warm })).join('') +
    paper(rect(300, OVEN[1] + 6, 288, 24, { slip: 2 }), '#5F3A3A', { lift: 1.4, ...warm }) +
    paper(rect(320, 470, 248, 110), '#7E3F38', { lift: 0.4, ...warm }) +
    [0, 1, 2, 3].map((i) => paper(disc(352 + i * 62, 556 - (i % 2) * 8, 30, 26), i % 2 ? '#8A5A3C' : '#9C6844', { lift: 0.6, ...warm }) + paper(disc(352 + i * 62, 556 - (i % 2) * 8, 17, 14), '#D9A06C', { lift: 0, rim: 0.2 })).join('')
  ); // prettier-ignore
}

/** Shelves with loaves, jars and bowls at the right. */
const shelves = () =>
  [210, 350, 490].map((y) => paper(rect(730, y, 460, 18, { slip: 2 }), WOOD, { lift: 1.6, ...warm })).join('') +
  [[780, 210, '#D98A48'], [870, 210, '#E9A65A'], [960, 210, '#C8743C'], [790, 490, '#E9A65A'], [900, 490, '#D98A48']].map(([x, y, colour]) => paper(disc(x, y, 46, 40, { from: 180, to: 360 }), colour, { lift: 0.9, ...warm }) + [-16, 2, 20].map((dx) => paper(rect(x + dx - 3, y - 34, 6, 20, { turn: 24, slip: 1 }), '#FBE3BC', { lift: 0, rim: 0.1 })).join('')).join('') +
  [[770, MINT], [838, PALE], [906, CORAL], [974, TEAL], [1042, SUN]].map(([x, colour], i) => paper(rect(x, 350 - 66 - (i % 2) * 12, 52, 66 + (i % 2) * 12), colour, { lift: 0.9, ...warm }) + paper(rect(x - 3, 350 - 76 - (i % 2) * 12, 58, 14), BARK, { lift: 0.6, ...warm })).join('') +
  [0, 1, 2].map((i) => paper(disc(1060, 482 - i * 16, 50 - i * 5, 20, { from: 0, to: 180 }), [PALE, APRICOT, LEAF][i], { lift: 0.7, ...warm })).join(''); // prettier-ignore

/** A rail with spoons and a sieve left of the oven. */
const hooks = () =>
  paper(rect(84, 120, 130, 12), COCOA, { lift: 1, ...warm }) +
  [[106, 92], [150, 76], [192, 100]].map(([x, length], i) => paper(rect(x - 4, 130, 8, length, { slip: 1 }), WOOD, { lift: 0.7, ...warm }) + paper(disc(x, 136 + length, i === 1 ? 22 : 14, i === 1 ? 20 : 18), i === 1 ? '#D5C6BC' : WOOD, { lift: 0.7, ...warm })).join('') +
  paper(rect(-250, 380, 110, 240, { slip: 4 }), '#E9D3B4', { lift: 1.4, ...warm }) +
  paper(rect(-236, 360, 84, 34, { slip: 4 }), '#D9BF9C', { lift: 1, ...warm }); // prettier-ignore

/** The table: dough on flour, a rolling pin, a bowl. */
const fore = () =>
  tableTop(
    640,
    '#D9955E',
    paper(curve([[240, 690], [330, 664], [470, 672], [580, 662], [660, 694], [560, 730], [400, 726], [290, 724]], { closed: true, step: 18, shake: 2.4 }), '#FFF3E0', { lift: 0.3 }) +
      paper(curve([[360, 690], [392, 646], [450, 636], [510, 650], [540, 690], [450, 710]], { closed: true, step: 16 }), '#F8DFB6', { lift: 1.4 }) +
      paper(curve([[392, 668], [440, 644], [504, 660], [452, 690]], { closed: true, step: 16 }), '#FCEBCB', { lift: 0.8 }) +
      group('rotate(-6 790 700)', paper(rect(700, 684, 180, 34), '#E9B47C', { lift: 1.2 }), paper(rect(668, 692, 36, 18), BARK, { lift: 0.9 }), paper(rect(876, 692, 36, 18), BARK, { lift: 0.9 })) +
      paper(disc(90, 678, 84, 64, { from: 0, to: 180 }), TEAL, { lift: 1.4 }) + paper(disc(90, 678, 84, 18), '#FFF3E0', { lift: 0.4 }),
  ); // prettier-ignore
