// Words as things: paper tiles that carry scribbled lines only, dark folded paper, warm round paper, threads. Origins: the middle.

import { mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { rounded } from '../rooms/things.mjs';
import { CREAM, GOLD, NIGHT } from './palette.mjs';

/** A blank tile of cream paper, `width` units wide. */
const tile = (width, inside = '', [top, low] = ['#FFFBF0', '#F7E2C8']) =>
  box(-width / 2 + 2, -20, width, 46, 13, NIGHT, 0.26) +
  toned(rounded(-width / 2, -24, width, 46, 13), 'down', [[0, top], [1, low]]) +
  `<path d="${rounded(-width / 2 + 1.5, -22.5, width - 3, 43, 12)}" fill="none" stroke="#FFFFFF" stroke-width="2.4" opacity=".85"/>` +
  inside; // prettier-ignore

/** Scribbles that look like a word from far off. */
const SCRIBBLES = [
  'M-34 2 q6 -14 12 0 t12 0 t12 0 M14 2 h16',
  'M-44 2 q5 -12 10 0 q6 -14 12 0 q5 -10 10 0 M2 2 q6 -12 12 0 t12 0 t10 -2',
  'M-24 2 q6 -14 12 0 t12 0 q6 -10 12 0',
];

const scribbled = (i) =>
  tile([96, 118, 78][i], line(SCRIBBLES[i].replace('M-24', 'M-18').replace('M-44', 'M-40'), '#6A4A86', 5, 0.8));

/** Dark paper that was folded over and hooks what it takes. */
const twistPaper = () =>
  shape('M-112 -36 C-112 -56 -60 -60 0 -52 C60 -44 112 -58 114 -34 C120 0 108 20 112 38 C106 56 60 46 4 50 C-60 56 -112 56 -114 36 C-120 14 -106 -10 -112 -36Z', NIGHT, 0.3) +
  toned('M-114 -40 C-114 -60 -60 -64 0 -56 C60 -48 112 -62 114 -38 C120 -4 108 16 112 34 C106 52 60 42 4 46 C-60 52 -112 52 -114 32 C-120 10 -106 -14 -114 -40Z', 'down', [[0, '#5B3A82'], [1, '#3E2466']]) +
  shape('M72 -56 C84 -40 90 -24 80 -6 C104 -12 118 -24 114 -40 C108 -56 90 -58 72 -56Z', '#2E1749') +
  shape('M-114 14 C-100 10 -86 18 -84 46 C-104 50 -116 42 -114 32Z', '#7A54A6') +
  line('M-104 -34 C-60 -54 20 -46 66 -50', '#8A64B8', 3, 0.7) +
  line('M114 20 C136 24 150 12 148 -6 C146 -20 128 -20 128 -8', '#3E2466', 8) +
  line('M114 19 C134 22 147 11 146 -6', '#8A64B8', 2.4, 0.8); // prettier-ignore

/** Round warm paper, as an honest person's words have. */
const warmPaper = () =>
  oval(3, 6, 104, 50, NIGHT, 0.22) +
  toned('M-104 0 C-104 -36 -62 -52 0 -52 C62 -52 104 -36 104 0 C104 36 62 52 0 52 C-62 52 -104 36 -104 0Z', 'down', [[0, '#FFF6E2'], [1, '#FFD9A4']]) +
  line('M-84 -22 C-64 -40 -30 -44 6 -44', '#FFFFFF', 4, 0.9); // prettier-ignore

/** A thread that sags, white to be tinted, as wide as it is long to be stretched. Origin: its left end. */
const thread = () => line('M4 0 C60 34 140 34 196 0', '#FFFFFF', 3);

const knot = () => circle(0, 0, 8, '#FFFFFF') + line('M-4 4 q-10 10 -6 20 M5 4 q8 8 6 18', '#FFFFFF', 3);

/** A small lamp under a voice: dark, warm, or with its shutter closed. */
const smallLamp = (state) =>
  line('M0 -44 v-8', NIGHT, 5) +
  shape('M-22 -28 Q0 -56 22 -28Z', NIGHT) +
  (state === 'warm' ? glow(0, -4, 58, 58, '#FFD98A', 0.9) : '') +
  toned('M-18 -28 H18 L13 20 H-13Z', 'down', { off: [[0, '#7E62A6'], [1, '#5A4288']], warm: [[0, '#FFF6D8'], [1, '#FFC24B']], cold: [[0, '#4B3A78'], [1, '#33265E']] }[state]) +
  (state === 'warm' ? circle(0, -4, 9, '#FFFFFF') : '') +
  (state === 'cold' ? line('M-14 -18 H14 M-13 -6 H13 M-12 6 H12', '#A99AD6', 4) + line('M-18 -28 L14 20', '#A99AD6', 4) : '') +
  box(-18, 18, 36, 9, 4, NIGHT); // prettier-ignore

/** A speech ribbon that turns over at both ends; white where words stand is left to the page. */
const ribbon = () =>
  shape('M-150 -20 C-120 -44 -90 -6 -60 -26 L-60 26 C-90 46 -120 8 -150 32 L-134 6Z', '#3E2466') +
  shape('M150 -20 C120 -44 90 -6 60 -26 L60 26 C90 46 120 8 150 32 L134 6Z', '#3E2466') +
  toned('M-96 -34 C-40 -52 40 -18 96 -36 V28 C40 46 -40 12 -96 30Z', 'down', [[0, '#6B4496'], [1, '#4B2A6E']]) +
  shape('M-96 -34 L-60 -26 V26 L-96 30Z M96 -36 L60 -26 V26 L96 28Z', '#2E1749', 0.35) +
  line('M-88 -28 C-40 -44 40 -12 88 -28', '#A27CCB', 3, 0.8); // prettier-ignore

const question = () =>
  line('M-22 -40 C-22 -72 30 -72 28 -38 C26 -14 0 -16 0 12', '#8A64B8', 15) + circle(0, 40, 9, '#8A64B8') + line('M-20 -42 C-18 -62 10 -66 20 -52', '#D9C6F2', 4, 0.8); // prettier-ignore

const dots = () =>
  toned('M-62 -30 H62 Q84 -30 84 -8 V10 Q84 32 62 32 H-30 Q-46 50 -60 52 Q-50 40 -52 32 Q-84 32 -84 10 V-8 Q-84 -30 -62 -30Z', 'down', [[0, '#FFF9EC'], [1, '#FBE3C8']]) +
  [-34, 0, 34].map((x, i) => circle(x, 1, 10, mix('#6A4A86', CREAM, i * 0.22))).join(''); // prettier-ignore

/** A bubble of many: it swells. */
const crowd = () =>
  shape('M-120 10 C-150 -30 -110 -70 -74 -52 C-60 -92 0 -92 14 -60 C46 -90 104 -70 98 -32 C142 -24 140 32 100 36 C90 66 40 66 24 48 C0 70 -50 66 -60 44 C-84 58 -116 40 -120 10Z', '#5B3A82') +
  line('M-86 -20 q8 -16 24 -14 M-10 -44 q14 -14 30 -6 M64 -22 q14 -6 22 6', '#9A78C8', 5, 0.8) +
  [[-64, 8], [-24, -6], [18, 6], [58, 2]].map(([x, y]) => group(`translate(${x} ${y})`, circle(0, -10, 10, '#2E1749'), shape('M-16 20 C-16 0 16 0 16 20Z', '#2E1749'))).join(''); // prettier-ignore

/** Draws `[{ name, content, view }]` for the atlas. */
export const wordProps = () => [
  ...[['s', 70], ['m', 112], ['l', 164]].map(([size, width]) => ({ name: `tile-${size}`, content: tile(width), view: [-width / 2 - 4, -28, width + 10, 58] })),
  ...[0, 1, 2].map((i) => ({ name: `tile-scribble-${i + 1}`, content: scribbled(i), view: [-64, -28, 130, 58] })),
  { name: 'tile-warm', content: glow(0, 0, 92, 60, GOLD, 0.8) + tile(96, line(SCRIBBLES[0], '#9A6A3A', 5, 0.8), ['#FFFDF4', '#FFE2A8']), view: [-94, -62, 188, 124] },
  { name: 'paper-twist', content: twistPaper(), view: [-124, -68, 280, 128] },
  { name: 'paper-warm', content: warmPaper(), view: [-108, -56, 218, 116] },
  { name: 'thread', content: thread(), view: [0, -6, 200, 44] },
  { name: 'thread-knot', content: knot(), view: [-16, -12, 32, 42] },
  ...['off', 'warm', 'cold'].map((state) => ({ name: `lamp-small-${state}`, content: smallLamp(state), view: [-60, -64, 120, 120] })),
  { name: 'ribbon', content: ribbon(), view: [-156, -54, 312, 108] },
  { name: 'question', content: question(), view: [-36, -76, 76, 132] },
  { name: 'dots', content: dots(), view: [-90, -36, 180, 94] },
  { name: 'crowd-bubble', content: crowd(), view: [-136, -92, 276, 162] },
]; // prettier-ignore
