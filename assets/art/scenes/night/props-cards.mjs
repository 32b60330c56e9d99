// What stands for a person before the light: the pinned card, the bundle, its handles. Origins: the middle, unless said.

import { mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { cup, rounded, solid } from '../rooms/things.mjs';
import { BLACK, BLUE, CORAL, CREAM, DEEP, GOLD, NIGHT, STEEL, TEAL } from './palette.mjs';

/** A profile card, blank but for its round picture; words are the page's. Origin: the pin. */
const card = (warm) =>
  box(-86, -2, 182, 124, 12, BLACK, 0.4) +
  toned(rounded(-92, -8, 182, 124, 12), 'down', warm ? [[0, '#FFFBF0'], [1, '#FFDDA6']] : [[0, '#C3C8DC'], [1, '#8D95B4']]) +
  shape('M62 116 L90 88 V104 Q90 116 78 116Z', warm ? '#E0A868' : '#646D92') +
  circle(-54, 42, 26, warm ? '#F2B070' : '#727B9E') +
  circle(-54, 35, 10, warm ? CREAM : '#A9B0C8') + shape('M-72 60 C-72 42 -36 42 -36 60 C-42 68 -66 68 -72 60Z', warm ? CREAM : '#A9B0C8') +
  line('M-14 30 H70 M-14 52 H48', warm ? '#D9A468' : '#727B9E', 7, 0.55) +
  `<path d="${rounded(-89, -5, 176, 118, 10)}" fill="none" stroke="#FFFFFF" stroke-width="2.4" opacity=".5"/>` +
  oval(3, 4, 10, 6, BLACK, 0.35) + circle(0, 0, 10, warm ? CORAL : '#59628A') + circle(-3, -3, 3.6, '#FFFFFF', 0.8); // prettier-ignore

/** A small card as it is pinned to a figure far off. */
const cardSmall = () =>
  box(-25, 0, 54, 40, 5, BLACK, 0.4) + box(-28, -4, 54, 40, 5, '#B4BACF') + circle(-15, 12, 7, '#727B9E') + line('M-2 10 h20 M-2 20 h14', '#727B9E', 3.6, 0.7) + circle(0, -2, 4.6, '#59628A'); // prettier-ignore

/** A bundle tied in cloth. Origin: the middle of its foot. */
const bundle = (kind) => {
  const tone = { grey: ['#8D95B4', '#5A6388', '#333B62'], lit: ['#FFC98A', '#C9704F', '#7A3A4E'], cloth: ['#9FB2E0', '#5F6FB4', '#333C7C'] }[kind]; // prettier-ignore
  return (
    oval(0, 2, 92, 11, BLACK, 0.45) +
    toned('M-84 -6 C-100 -46 -70 -92 -22 -98 C-6 -104 10 -104 24 -98 C72 -92 98 -46 84 -6 C60 4 -60 4 -84 -6Z', 'down', [[0, tone[0]], [0.5, tone[1]], [1, tone[2]]]) +
    line('M-12 -96 C-36 -66 -48 -36 -50 -6 M14 -96 C36 -66 46 -36 48 -6 M0 -94 C-2 -60 4 -30 0 -4', tone[2], 5, 0.5) +
    line('M-60 -70 C-76 -50 -80 -30 -76 -14', '#FFFFFF', 4, 0.35) +
    toned('M-26 -94 C-40 -124 -20 -136 -4 -112 C4 -142 30 -134 26 -96 C12 -88 -12 -88 -26 -94Z', 'down', [[0, tone[0]], [1, tone[1]]]) +
    box(-28, -102, 56, 13, 6, mix(tone[1], BLACK, 0.3)) +
    (kind === 'cloth'
      ? toned('M-104 -20 C-98 -70 -64 -124 0 -128 C64 -124 98 -70 106 -18 C92 -8 84 -30 66 -22 C48 -10 34 -28 14 -20 C-8 -8 -26 -28 -44 -18 C-64 -8 -88 -8 -104 -20Z', 'down', [[0, '#C9B6E6'], [0.6, '#7E6CB8'], [1, '#4A3F88']]) + line('M-20 -118 C-52 -86 -66 -54 -70 -20 M22 -118 C50 -84 64 -52 70 -22 M2 -122 C2 -84 8 -50 6 -22', '#4A3F88', 5, 0.5) + line('M-84 -50 C-70 -84 -46 -108 -18 -116', '#FFFFFF', 4, 0.4)
      : '')
  ); // prettier-ignore
};

/** A handle of a bundle, open for a hand. Origin: its middle. */
const handle = (lit) =>
  line('M-34 28 C-46 -44 46 -44 34 28', lit ? '#8A4A3A' : NIGHT, 19) +
  line('M-34 28 C-46 -44 46 -44 34 28', lit ? '#F2A65A' : '#7E88B0', 12) +
  line('M-32 4 C-30 -30 24 -32 31 -6', lit ? '#FFF0CF' : '#C3CAE4', 3.6, 0.8) +
  [-34, 34].map((x) => box(x - 12, 22, 24, 15, 5, lit ? '#B4624E' : '#4A5484')).join(''); // prettier-ignore

/** A round plate behind a handle's picture. */
const round = (inside, colour = BLUE) => circle(2, 4, 52, BLACK, 0.35) + circle(0, 0, 52, colour) + circle(0, 0, 45, mix(colour, '#FFFFFF', 0.1)) + inside; // prettier-ignore

const ramp = () => shape('M-34 22 L32 -14 V22Z', GOLD) + shape('M-34 22 L32 -14 V-6 L-20 22Z', '#FFF0CF') + line('M-38 26 H36', CREAM, 5) + line('M-24 -2 C-10 -22 6 -26 24 -28 M14 -36 l11 8 -8 11', CREAM, 5); // prettier-ignore
const order = () => box(-26, -32, 52, 64, 6, CREAM) + [-20, -4, 12].map((y, i) => circle(-15, y + 3, 5, [CORAL, TEAL, '#C2557F'][i]) + box(-5, y, 24, 6, 3, '#8A90B8')).join('') + line('M30 14 C42 4 42 -10 30 -18 M30 -18 l0 10 M30 -18 l9 3', GOLD, 5); // prettier-ignore
const chat = () => toned('M-32 -26 H32 Q40 -26 40 -16 V10 Q40 20 30 20 H-6 L-24 34 V20 H-30 Q-40 20 -40 10 V-16 Q-40 -26 -32 -26Z', 'down', [[0, '#FFFFFF'], [1, '#D9E2F6']]) + [-18, 0, 18].map((x) => circle(x, -3, 5.6, STEEL)).join(''); // prettier-ignore
const chair = () => line('M-20 -34 V32 M22 2 V32', '#B4624E', 8) + box(-24, -2, 52, 12, 5, '#E9A968') + box(-25, -34, 11, 36, 5, '#E9A968') + line('M-18 -22 h22 M-18 -10 h22', '#E9A968', 6) + line('M4 -24 V0', '#B4624E', 6); // prettier-ignore
const tongs = () => line('M-28 28 C-10 4 6 -10 30 -26 M-30 22 C-18 -6 0 -24 22 -36', '#D9DFF6', 8) + oval(30, -28, 9, 6, '#AEB9E0') + oval(24, -38, 9, 6, '#AEB9E0') + toned('M-4 8 C4 -6 30 -8 36 6 C40 22 22 32 6 28 C-6 26 -10 18 -4 8Z', 'down', [[0, '#F2B868'], [1, '#B0652F']]) + line('M8 6 l6 9 M20 4 l6 9', '#FFE9BE', 4); // prettier-ignore
const bars = () => box(-22, -36, 44, 72, 9, '#141A42') + box(-17, -29, 34, 54, 4, '#BDEBFF') + [0, 1, 2].map((i) => box(-11 + i * 9, 10 - i * 10, 6, 8 + i * 10, 2, '#1E7F72')).join('') + line('M-6 31 h12', '#8F98D8', 3); // prettier-ignore
const coins = () => [[-12, 16], [14, 18], [0, -2], [16, -14]].map(([x, y]) => oval(x, y + 5, 19, 12, '#B0652F') + oval(x, y, 19, 12, '#FFC24B') + oval(x, y, 12, 7, '#FFE3A0')).join(''); // prettier-ignore
const list = () => box(-27, -34, 54, 70, 5, CREAM) + box(-12, -40, 24, 12, 4, '#8A90B8') + [-18, -4, 10, 24].map((y) => circle(-17, y + 2, 3.6, '#8A90B8') + line(`M-8 ${y + 2} h26`, '#8A90B8', 4)).join('') + line('M-9 -16 q5 -6 9 0 t9 0', CORAL, 4); // prettier-ignore
const oar = () => group('rotate(42)', line('M0 -40 V14', '#D9A468', 8), toned('M-10 8 C-14 22 -11 44 0 46 C11 44 14 22 10 8Z', 'across', [[0, '#F2D6A4'], [1, '#B4865A']]), box(-9, -44, 18, 8, 4, '#B4865A')); // prettier-ignore
const net = () => line('M-34 32 L-4 -2', '#D9A468', 7) + `<circle cx="12" cy="-16" r="22" fill="#173A56" opacity=".7"/>` + line('M-4 -28 L28 -2 M-10 -16 L14 6 M4 -36 L33 -12 M28 -30 L-2 0 M32 -18 L10 6 M18 -37 L-9 -12', '#8FD0D0', 2.6) + `<circle cx="12" cy="-16" r="22" fill="none" stroke="#F2D6A4" stroke-width="5"/>`; // prettier-ignore
const asking = () => group('translate(-8 0) scale(.86)', toned('M-16 -12 L30 -34 V34 L-16 12Z', 'down', [[0, '#FF9A7A'], [1, '#C93A4B']]), oval(30, 0, 8, 34, '#FFE3A6'), box(-32, -12, 20, 24, 5, CREAM), line('M46 -14 q8 14 0 28 M57 -22 q12 22 0 44', '#FFE3A6', 5)); // prettier-ignore
const pencil = () => group('rotate(40)', box(-8, -40, 16, 60, 3, '#FFC24B'), box(-8, -40, 5, 60, 2, '#FFE3A6'), box(-8, -46, 16, 12, 4, CORAL), shape('M-8 20 H8 L0 40Z', '#F2D6A4'), shape('M-3 32 H3 L0 40Z', DEEP)); // prettier-ignore
const bread = () => toned('M-36 14 C-44 -16 -18 -28 0 -28 C18 -28 44 -16 36 14 C24 24 -24 24 -36 14Z', 'down', [[0, '#F6C67E'], [0.5, '#D98F45'], [1, '#8A4A2E']]) + line('M-18 -14 l9 15 M-2 -18 l9 15 M14 -16 l8 13', '#FFE9BE', 5); // prettier-ignore
const phones = () => line('M-30 12 C-32 -40 32 -40 30 12', '#F2A65A', 9) + box(-40, 0, 22, 36, 9, CORAL) + box(18, 0, 22, 36, 9, CORAL) + box(-24, 4, 9, 28, 4, NIGHT) + box(15, 4, 9, 28, 4, NIGHT); // prettier-ignore
const words = () => toned('M-38 -18 C-38 -34 38 -34 38 -16 C38 4 10 8 -4 8 L-20 26 L-18 6 C-32 2 -38 -6 -38 -18Z', 'down', [[0, CREAM], [1, '#FFDDA6']]) + line('M-22 -16 q5 -8 10 0 t10 0 t10 0', '#B4624E', 4.4); // prettier-ignore
const door = () => box(-24, -36, 48, 70, 6, '#8A90B8') + box(-18, -30, 36, 64, 4, '#FFE3A6') + shape('M-18 -30 L8 -20 V40 L-18 34Z', '#2F6A78') + circle(2, 8, 3.4, GOLD); // prettier-ignore

const icons = { ramp, order, chat, chair, tongs, bars, coins, list, oar, net, asking, pencil, bread, headphones: phones, words, door }; // prettier-ignore

/** Pages of Remi's: empty, rubbed thin, with four people from behind. */
const page = (kind) =>
  shape('M-58 -72 L62 -78 L66 78 L-54 82Z', BLACK, 0.35) +
  toned('M-62 -76 L58 -82 L62 74 L-58 78Z', 'down', [[0, '#FFFDF4'], [1, '#E2D2C4']]) +
  (kind === 'rubbed' ? glow(0, 0, 46, 52, '#FFFFFF', 1) + line('M-30 -30 C-10 -40 10 -20 30 -34 M-28 0 C-8 -12 12 10 28 -4 M-30 30 C-10 18 10 40 30 26', '#B9B0B8', 5, 0.35) + box(20, 42, 30, 15, 4, '#E9909A') : '') +
  (kind === 'four' ? [-36, -12, 12, 36].map((x, i) => circle(x, -6 - (i % 2) * 7, 10, ['#4A3A6A', '#C98A3E', '#2E2342', '#8C6BE8'][i]) + line(`M${x - 11} 42 C${x - 11} ${4 - (i % 2) * 6} ${x + 11} ${4 - (i % 2) * 6} ${x + 11} 42`, '#3A4A8C', 4)).join('') + line('M-50 44 H50', '#8A90B8', 3) : '') +
  (kind === 'gull' ? line('M-40 6 C-26 -24 -8 -20 0 2 C8 -20 26 -26 40 4 M-6 4 C-10 24 12 26 8 6', '#3A4A8C', 5) + line('M10 14 l14 4 l-14 4', CORAL, 4) : ''); // prettier-ignore

const scarf = () => toned('M-70 -22 C-40 -40 40 -40 70 -22 C76 -4 60 6 44 4 L58 62 C48 70 34 70 28 62 L22 8 C0 14 -50 16 -70 2 C-78 -6 -78 -16 -70 -22Z', 'down', [[0, '#B9A0F0'], [0.4, '#8C6BE8'], [1, '#5A3FA8']]) + line('M-60 -14 C-30 -26 30 -26 60 -14 M30 10 L42 62', '#D9CCFA', 4, 0.6) + line('M34 66 v10 M42 66 v10 M50 64 v10', '#8C6BE8', 4); // prettier-ignore

const kettle = () => oval(0, 2, 56, 7, BLACK, 0.4) + toned('M-44 0 C-60 -44 -36 -74 0 -74 C36 -74 60 -44 44 0Z', 'across', [[0, '#F2A078'], [0.5, CORAL], [1, '#8A2E48']]) + line('M42 -40 C64 -44 62 -64 80 -66', CORAL, 13) + `<path d="M-30 -66 C-40 -112 40 -112 30 -66" fill="none" stroke="#2A2150" stroke-width="9" stroke-linecap="round"/>` + oval(0, -74, 20, 6, '#FF9C7C') + circle(0, -82, 6, NIGHT) + line('M-34 -46 C-38 -32 -36 -20 -32 -10', '#FFFFFF', 4, 0.5); // prettier-ignore

const tea = () => cup(0, 0, 0.8, '#FFE3A6') + line('M-10 -62 q8 -12 0 -24 t0 -24 M8 -62 q8 -12 0 -24', '#FFFFFF', 5, 0.5); // prettier-ignore

const note = () => group('rotate(-3)', box(-56, -26, 118, 62, 4, BLACK, 0.35), solid(-60, -32, 118, 62, 4, '#FFF6E4'), line('M-44 -2 q7 -10 14 0 t14 0 M-8 -2 h22 M20 -2 q6 -9 12 0 t12 0', '#6A4A6A', 4.6)); // prettier-ignore

const at = (name, content, view, scale) => ({ name, content, view, ...(scale && { scale }) });

/** Draws `[{ name, content, view, scale? }]` for the atlas. */
export const cardProps = () => [
  at('card', card(false), [-94, -14, 194, 140]),
  at('card-lit', card(true), [-94, -14, 194, 140]),
  at('card-small', cardSmall(), [-30, -8, 62, 52]),
  at('bundle', bundle('grey'), [-96, -142, 192, 158]),
  at('bundle-lit', bundle('lit'), [-96, -142, 192, 158]),
  at('bundle-cloth', bundle('cloth'), [-108, -142, 216, 158]),
  at('handle', handle(false), [-50, -44, 100, 84]),
  at('handle-lit', handle(true), [-50, -44, 100, 84]),
  ...Object.entries(icons).map(([name, draw]) => at(`h-${name}`, round(draw(), { bread: '#5A3F5E', chair: '#4A3F78', pencil: '#3F4A8C' }[name] ?? '#2F3C7C'), [-54, -54, 112, 112])),
  at('page-empty', page('empty'), [-66, -86, 136, 172], 0.56),
  at('page-rubbed', page('rubbed'), [-66, -86, 136, 172], 0.56),
  at('page-four', page('four'), [-66, -86, 136, 172], 0.56),
  at('page-gull', page('gull'), [-66, -86, 136, 172], 0.56),
  at('scarf', scarf(), [-80, -42, 160, 122]),
  at('kettle', kettle(), [-62, -106, 150, 116]),
  at('tea', tea(), [-60, -120, 120, 124]),
  at('note', note(), [-66, -42, 136, 84]),
]; // prettier-ignore
