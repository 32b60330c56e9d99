// The bedroom's small moving things, each a frame of its own. `view` is the drawn area in units.

import { box, circle, gradient, group, line, oval, shape } from '../../tools/svg.mjs';
import { chair } from '../momo/set.mjs';

const STAR = 'M0 -22 L6 -7 L22 -6 L9 4 L14 20 L0 11 L-14 20 L-9 4 L-22 -6 L-6 -7Z';
const HEART = 'M0 20 C-30 -2 -22 -24 -8 -22 C-3 -21 0 -17 0 -13 C0 -17 3 -21 8 -22 C22 -24 30 -2 0 20Z';
const FLAME =
  'M0 -34 C6 -20 22 -10 20 10 C19 24 10 32 0 32 C-10 32 -19 24 -20 10 C-21 0 -12 -6 -8 -14 C-4 -8 -4 -4 -2 -2 C2 -10 2 -22 0 -34Z';

/** A soft white light to tint, fading to nothing at its edge. */
function glow() {
  const [tones, fill] = gradient('radial', [
    [0, '#fff', 1],
    [0.18, '#fff', 0.72],
    [0.45, '#fff', 0.26],
    [0.75, '#fff', 0.06],
    [1, '#fff', 0],
  ]);
  return tones + `<circle r="128" fill="${fill}"/>`;
}

const bulb = (lit) =>
  box(-5, -19, 10, 9, 2, '#221650') +
  oval(0, 2, 10, 14, lit ? '#FFFFFF' : '#6A5A9A') +
  (lit ? '' : oval(3, 5, 5, 8, '#54467F', 0.7)) +
  oval(-3, -3, 3, 5, '#fff', lit ? 1 : 0.35);

/** A letter with a heart for a seal. */
const envelope = () =>
  box(-42, -28, 84, 58, 9, '#E9C9A6') +
  box(-42, -30, 84, 58, 9, '#FFF6E9') +
  shape('M-40 -26 Q0 16 40 -26 L40 -20 Q0 26 -40 -20Z', '#E3C3A4', 0.9) +
  shape('M-38 -28 Q0 12 38 -28Z', '#FFE9CF') +
  group('translate(0 4) scale(.5)', shape(HEART, '#E2457B'));

/** A pot turned over to be a drum, two spoons on it. */
const pot = () =>
  shape('M-52 -30 L-46 40 Q0 56 46 40 L52 -30Z', '#8FA8C9') +
  shape('M20 -30 L52 -30 L46 40 Q36 46 24 48Z', '#5E759C', 0.6) +
  oval(0, -30, 53, 15, '#C7D8EC') +
  oval(0, -30, 40, 9, '#AFC3DD') +
  line('M-52 -6 h-16 q-8 0 -8 9 t8 9 h18 M52 -6 h16 q8 0 8 9 t-8 9 h-18', '#5E759C', 8) +
  spoon(-30, -70, 28) +
  spoon(34, -78, -32);

const spoon = (x, y, turn) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    line('M0 12 V66', '#D89C5A', 8),
    oval(0, 0, 13, 18, '#E8B878'),
    oval(-2, 2, 7, 11, '#C98B4E', 0.6),
  );

/** A mop with a face it does not know it has. */
const mop = () =>
  line('M0 -118 V-14', '#D89C5A', 10) +
  line('M0 -118 V-90', '#E2457B', 12) +
  box(-26, -22, 52, 18, 8, '#5E759C') +
  [-34, -22, -11, 0, 11, 22, 34]
    .map((x, i) =>
      line(
        `M${x * 0.6} -8 C${x * 1.1} 14 ${x * 1.5 + (i % 2 ? 6 : -6)} 40 ${x * 1.55} ${66 - Math.abs(x) * 0.2}`,
        i % 2 ? '#E8E0F0' : '#CFC4DC',
        14,
      ),
    )
    .join('') +
  circle(-12, 20, 4, '#4A3A6A') +
  circle(14, 20, 4, '#4A3A6A') +
  line('M-8 38 q9 8 18 0', '#4A3A6A', 4);

const MASK = 'M-62 -70 C-40 -88 40 -88 62 -70 C74 -20 66 44 0 86 C-66 44 -74 -20 -62 -70Z';

/** mask_07's paper mask: two holes, no mouth, a crease down the middle. */
const mask = () => {
  const [tones, paper] = gradient('across', [
    [0, '#D5DAEE'],
    [0.5, '#B9C0DC'],
    [0.5, '#99A2C6'],
    [1, '#7F88B0'],
  ]);
  const holes =
    shape('M-44 -22 Q-28 -36 -12 -18 Q-28 -8 -44 -22Z', '#1B1236') +
    shape('M44 -22 Q28 -36 12 -18 Q28 -8 44 -22Z', '#1B1236');
  return (
    tones +
    `<path d="${MASK}" fill="${paper}"/>` +
    line('M0 -82 V82', '#6E78A4', 2.5, 0.8) +
    line('M-34 40 L-14 60 M40 -58 L24 -44 M-54 -56 l14 10', '#8E97BE', 2.5, 0.7) +
    holes +
    line('M-62 -40 C-80 -44 -92 -38 -98 -30 M62 -40 C80 -44 92 -38 98 -30', '#5B5F86', 4)
  );
};

const maskOutline = () =>
  `<path d="${MASK}" fill="none" stroke="#B79BFF" stroke-width="6" stroke-dasharray="3 13" stroke-linecap="round"/>` +
  line('M-42 -22 Q-28 -32 -14 -20 M42 -22 Q28 -32 14 -20', '#B79BFF', 5, 0.8);

/** The border of a camera picture with four corner marks. */
const shutter = () => {
  const corners =
    'M-110 -52 V-76 Q-110 -88 -98 -88 H-68 M110 -52 V-76 Q110 -88 98 -88 H68 M-110 52 V76 Q-110 88 -98 88 H-68 M110 52 V76 Q110 88 98 88 H68';
  return line(corners, '#FFF6E9', 10) + line('M-14 0 H14 M0 -14 V14', '#FFF6E9', 5, 0.8);
};

const spark = () => shape('M0 -26 C3 -8 8 -3 26 0 C8 3 3 8 0 26 C-3 8 -8 3 -26 0 C-8 -3 -3 -8 0 -26Z', '#fff');

/** `[{ name, content, view }]` for the atlas. */
export const props = [
  { name: 'bulb-off', content: bulb(false), view: [-16, -24, 32, 44] },
  { name: 'bulb-on', content: bulb(true), view: [-16, -24, 32, 44] },
  { name: 'glow', content: glow(), view: [-128, -128, 256, 256], scale: 1 },
  { name: 'mote', content: circle(0, 0, 7, '#fff', 0.35) + circle(0, 0, 3.6, '#fff', 0.9), view: [-10, -10, 20, 20] },
  {
    name: 'star',
    content:
      `<path d="${STAR}" fill="#FFE08A" stroke="#FFE08A" stroke-width="6" stroke-linejoin="round"/>` +
      shape('M-6 -8 L0 -16 L2 -6Z', '#fff', 0.7),
    view: [-30, -30, 60, 60],
  },
  {
    name: 'flame',
    content:
      shape(FLAME, '#FF9A4A') +
      group('translate(0 8) scale(.6)', shape(FLAME, '#FFD166')) +
      oval(0, 22, 6, 8, '#FFF6D8'),
    view: [-30, -40, 60, 80],
  },
  { name: 'envelope', content: envelope(), view: [-50, -40, 100, 80] },
  { name: 'shutter', content: shutter(), view: [-120, -100, 240, 200], scale: 1 },
  { name: 'pot', content: pot(), view: [-90, -106, 180, 170] },
  { name: 'spoon', content: spoon(0, -30, 0), view: [-20, -56, 40, 110] },
  { name: 'spark', content: spark(), view: [-30, -30, 60, 60] },
  {
    name: 'heart',
    content: shape(HEART, '#FF7FA8') + shape('M-16 -8 C-16 -16 -10 -18 -7 -17 C-12 -14 -13 -10 -13 -6Z', '#fff', 0.6),
    view: [-30, -30, 60, 60],
  },
  { name: 'chair', content: chair(), view: [-80, -180, 160, 190] },
  { name: 'mop', content: mop(), view: [-80, -130, 160, 210] },
  { name: 'mask', content: mask(), view: [-110, -100, 220, 200] },
  { name: 'mask-outline', content: maskOutline(), view: [-110, -100, 220, 200], scale: 1 },
];
