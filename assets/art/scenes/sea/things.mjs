// Small things of level 3: what Kei plays, what Tavi carries, what keeps out and what lets through.

import { mix } from '../../tools/colour.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, toned, wash } from '../rooms/light.mjs';
import { rounded, solid } from '../rooms/things.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';

const HEART = 'M0 20 C-30 -2 -22 -24 -8 -22 C-3 -21 0 -17 0 -13 C0 -17 3 -21 8 -22 C22 -24 30 -2 0 20Z';
const KEYS = [30, 38, 46, 54, 60, 53, 45, 37, 29];

/** A thumb piano with nine tines; origin is its middle. */
export const kalimba = () =>
  toned(rounded(-52, -44, 104, 98, 22), 'across', [
    [0, '#D99A5E'],
    [0.5, '#C47C46'],
    [1, '#8A4A36'],
  ]) +
  box(-44, -38, 88, 8, 4, '#F5C88E', 0.6) +
  circle(0, 30, 15, '#5A2C30') +
  circle(0, 32, 11, '#3A1C2C') +
  KEYS.map((length, i) => {
    const x = -40 + i * 10;
    return box(x - 2.8, -30, 5.6, length, 2.6, '#DCE9EE') + box(x - 1.8, -30, 2, length - 3, 1, '#FFFFFF');
  }).join('') +
  box(-46, -20, 92, 7, 3, '#7A8AA8') +
  box(-46, -21, 92, 2.4, 1, '#E6F0F4');

/** A very small lamp; origin is its foot. */
const littleLamp = () =>
  solid(-11, -8, 22, 9, 4, '#7A4A3A') +
  toned('M-13 -8 C-18 -28 -10 -40 0 -42 C10 -40 18 -28 13 -8Z', 'down', [
    [0, CREAM],
    [1, GOLD],
  ]) +
  shape('M0 -34 C4 -26 7 -24 6 -17 C5 -11 -5 -11 -6 -17 C-7 -23 -3 -26 0 -34Z', '#FF9A4A') +
  line('M-10 -42 q10 -10 20 0', '#7A4A3A', 4);

const loaf = (x, y, turn) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    toned('M-40 16 C-52 -6 -34 -28 0 -28 C34 -28 52 -6 40 16 C30 26 -30 26 -40 16Z', 'down', [
      [0, '#F0B86A'],
      [0.5, '#D18A44'],
      [1, '#8F4E30'],
    ]),
    line('M-22 -16 q8 10 4 24 M0 -22 q8 12 4 28 M22 -16 q6 10 2 22', '#FBE3B4', 5, 0.85),
  );

/** Tavi's very large tin, open, with loaves in it. Origin: the middle of its foot. */
const tin = () =>
  oval(0, 2, 112, 12, '#0A1C3C', 0.4) +
  oval(0, -108, 104, 22, '#2A4A5E') +
  loaf(-46, -116, -12) +
  loaf(44, -118, 10) +
  loaf(0, -126, 0) +
  toned('M-106 -106 Q0 -78 106 -106 L100 -10 Q0 16 -100 -10Z', 'across', [
    [0, '#2E8F9A'],
    [0.3, '#8FE0C6'],
    [0.45, '#5FC0B4'],
    [1, '#1B5A78'],
  ]) +
  line('M-104 -84 Q0 -56 104 -84 M-101 -28 Q0 -2 101 -28', '#FFF3D0', 5, 0.7) +
  group('translate(0 -40) scale(1.25)', shape(HEART, '#FF8A73')) +
  [-62, 62].map((x) => shape(`M${x} -52 m0 -14 l4 10 10 4 -10 4 -4 10 -4 -10 -10 -4 10 -4Z`, GOLD)).join('');

/** The tin's lid; on the tin, origin on origin, it hides the bread. */
const lid = () =>
  toned('M-110 -110 C-108 -150 -60 -164 0 -164 C60 -164 108 -150 110 -110 V-98 Q0 -68 -110 -98Z', 'across', [
    [0, '#2E8F9A'],
    [0.35, '#BFF0DE'],
    [1, '#1F6F86'],
  ]) +
  line('M-106 -100 Q0 -71 106 -100', '#FFF3D0', 4, 0.8) +
  solid(-18, -178, 36, 18, 8, '#F3C46A');

const TIN_VIEW = [-120, -184, 240, 204];

const glove = () =>
  toned('M-30 46 V0 C-30 -46 30 -48 32 -4 V4 C40 -14 60 -8 54 10 C48 26 36 30 32 46Z', 'across', [
    [0, '#FF9A7A'],
    [0.6, '#E8604F'],
    [1, '#A83A4A'],
  ]) +
  line('M-16 -18 C-10 -30 6 -32 14 -24', '#FFE3C4', 5, 0.7) +
  [
    [-12, 2],
    [10, -8],
    [2, 22],
    [20, 20],
  ]
    .map(([x, y]) => circle(x, y, 4.5, '#FFE3C4', 0.8))
    .join('') + // prettier-ignore
  solid(-36, 42, 74, 20, 8, '#FFF3D0') +
  line('M-26 48 V56 M-12 48 V56 M2 48 V56 M16 48 V56 M28 48 V56', '#E8B87A', 3);

const clapper = () => {
  const stripes = (y) => [0, 1, 2, 3].map((i) => shape(`M${-52 + i * 30} ${y} h15 l-10 18 h-15Z`, '#F6F1DE')).join('');
  return (
    solid(-56, -12, 112, 68, 8, '#23436A') +
    clipped(rounded(-56, -14, 112, 18, 4), box(-56, -14, 112, 18, 4, '#122444'), stripes(-14)) +
    group(
      'rotate(-16 -54 -18)',
      clipped(rounded(-56, -36, 112, 18, 4), box(-56, -36, 112, 18, 4, '#122444'), stripes(-36)),
    ) +
    circle(-50, -14, 5, GOLD) +
    line('M-42 22 H42 M-42 40 H14 M0 10 V52', '#8FD0D8', 3, 0.55) +
    shape('M24 34 m0 -9 l2.6 6 6.4 .6 -4.8 4.4 1.4 6.4 -5.6 -3.4 -5.6 3.4 1.4 -6.4 -4.8 -4.4 6.4 -.6Z', GOLD)
  );
};

/** A sealed envelope tied with thread: the proof. */
const packet = () =>
  oval(0, 36, 46, 6, '#0A1C3C', 0.4) +
  solid(-46, -32, 92, 64, 8, '#E9CFA0') +
  shape('M-44 -30 Q0 16 44 -30 L44 -24 Q0 24 -44 -24Z', '#B98F60', 0.7) +
  shape('M-44 -32 Q0 10 44 -32Z', '#FFEBC4') +
  line('M0 -32 V32 M-46 4 H46', '#C9584A', 5) +
  circle(0, 4, 11, '#C9584A') +
  circle(-3, 1, 3.5, '#FFB9A4');

const curtain = () => {
  const folds = [0, 1, 2, 3, 4, 5, 6].map((i) => -118 + i * 40);
  return (
    wash(
      'down',
      [-132, -150, 264, 300],
      [
        [0, '#2E8F9A', 0.97],
        [1, '#155579', 0.97],
      ],
    ) +
    [
      [-78, 44, 40],
      [10, 66, 46],
      [84, 30, 36],
    ]
      .map(([x, y, r]) =>
        blurred(8, oval(x, y, r, r * 1.15, '#0A2A4C', 0.6), oval(x, y + r * 2, r * 1.5, r * 1.2, '#0A2A4C', 0.6)),
      )
      .join('') + // prettier-ignore
    line(folds.map((x) => `M${x} -148 C${x + 5} -60 ${x - 5} 60 ${x} 148`).join(' '), '#0F3E62', 9, 0.4) +
    line(folds.map((x) => `M${x + 15} -148 C${x + 20} -60 ${x + 10} 60 ${x + 15} 148`).join(' '), MINT, 6, 0.3) +
    line('M-146 -150 H146', '#C98A52', 10) +
    folds.map((x) => circle(x + 6, -146, 7, '#F3C46A')).join('')
  );
};

const grille = () => {
  const bars = [-120, -80, -40, 0, 40, 80, 120].map((x) => `M${x} -150 V146`).join(' ');
  return (
    line(bars, '#15304F', 11) +
    line(bars, '#5F86A0', 6) +
    line('M-136 -90 H136 M-136 -10 H136 M-136 70 H136 M-136 144 H136', '#15304F', 11) +
    line('M-136 -92 H136 M-136 -12 H136 M-136 68 H136 M-136 142 H136', '#7FA8BC', 5) +
    box(-146, -160, 292, 18, 6, '#24486A')
  );
};

/** Oma's door. Origin: the middle of the threshold. */
const door = () =>
  solid(-78, -262, 156, 262, 10, '#1B4A6A') +
  solid(-64, -250, 128, 242, 6, '#2A6A86') +
  [
    [-50, -234, 44, 92],
    [6, -234, 44, 92],
    [-50, -126, 44, 88],
    [6, -126, 44, 88],
  ]
    .map(([x, y, w, h]) => box(x, y, w, h, 6, '#1B5474') + line(`M${x + 5} ${y + h - 4} h${w - 10}`, '#5FA8B4', 3, 0.6))
    .join('') + // prettier-ignore
  circle(50, -118, 7, '#F3C46A') +
  circle(48, -120, 2.6, CREAM) +
  box(-62, -8, 124, 8, 3, '#0C2A48');

/** The light under the door and on its foot, origin on origin. */
const doorLight = () =>
  wash(
    'down',
    [-64, -70, 128, 62],
    [
      [0, GOLD, 0],
      [1, GOLD, 0.45],
    ],
  ) +
  toned('M-66 0 H66 L120 26 H-120Z', 'down', [
    [0, GOLD, 0.8],
    [1, GOLD, 0],
  ]) +
  box(-62, -9, 124, 10, 3, '#FFE6A0') +
  box(-58, -7, 116, 4, 2, '#FFFFFF');

const DOOR_VIEW = [-122, -266, 244, 296];

const rope = () => {
  const turns = Array.from({ length: 16 }, (unused, i) => `M${-62 + i * 8} 5 l7 -10`).join(' ');
  return (
    box(-64, -6, 128, 12, 6, '#D9B878') + line(turns, '#9A6E42', 2.6, 0.8) + line('M-60 -3.5 H60', '#FFF0C4', 2, 0.7)
  );
};

const DROP = 'M0 -16 C5 -6 11 0 11 8 C11 15 6 19 0 19 C-6 19 -11 15 -11 8 C-11 0 -5 -6 0 -16Z';

/** A pillar of light on water under a lantern; white, to be tinted. Origin: its upper end. */
const reflection = () =>
  Array.from({ length: 13 }, (unused, i) => {
    const width = (i % 2 ? 26 : 16) + i * 3.4 * (i % 3 ? 1 : 0.6);
    return line(
      `M${(-width / 2 + (i % 3) * 5 - 5).toFixed(1)} ${i * 11 + 4} q${width / 2} 3 ${width} 0`,
      '#FFFFFF',
      3 + i * 0.25,
      0.85 - i * 0.06,
    );
  }).join('');

/** Draws `[{ name, content, view }]` for the atlas. */
export const things = () => [
  { name: 'kalimba', content: kalimba(), view: [-58, -50, 116, 110] },
  { name: 'little-lamp', content: littleLamp(), view: [-20, -52, 40, 56] },
  { name: 'tin', content: tin(), view: TIN_VIEW, scale: 0.95 },
  { name: 'tin-lid', content: lid(), view: TIN_VIEW, scale: 0.95 },
  { name: 'oven-glove', content: glove(), view: [-62, -54, 124, 124] },
  { name: 'clapperboard', content: clapper(), view: [-68, -74, 140, 140] },
  { name: 'packet', content: packet(), view: [-54, -40, 108, 86] },
  { name: 'curtain', content: curtain(), view: [-150, -166, 300, 330], scale: 0.6 },
  { name: 'grille', content: grille(), view: [-150, -166, 300, 330], scale: 0.6 },
  { name: 'door', content: door(), view: DOOR_VIEW, scale: 0.7 },
  { name: 'door-light', content: doorLight(), view: DOOR_VIEW, scale: 0.7 },
  { name: 'rope', content: rope(), view: [-66, -9, 132, 18] },
  { name: 'drop', content: toned(DROP, 'down', [[0, '#D6F6F6'], [1, '#4FA8C4']]) + oval(-4, 8, 2.6, 4.6, '#FFFFFF', 0.8), view: [-14, -20, 28, 44] }, // prettier-ignore
  { name: 'rain', content: toned('M-1.4 0 L1.4 0 L2.4 88 Q0 93 -2.4 88Z', 'down', [[0, '#BFE6EE', 0], [1, '#D6F3F6', 0.8]]), view: [-6, -4, 12, 104] }, // prettier-ignore
  { name: 'heart', content: shape(HEART, '#FF8A9A') + shape('M-16 -8 C-16 -16 -10 -18 -7 -17 C-12 -14 -13 -10 -13 -6Z', '#fff', 0.7), view: [-30, -30, 60, 60] }, // prettier-ignore
  { name: 'reflection', content: reflection(), view: [-44, 0, 88, 150], scale: 1 },
  { name: 'spark', content: shape('M0 -26 C3 -8 8 -3 26 0 C8 3 3 8 0 26 C-3 8 -8 3 -26 0 C-8 -3 -3 -8 0 -26Z', '#fff'), view: [-30, -30, 60, 60] }, // prettier-ignore
  { name: 'mote', content: circle(0, 0, 7, '#fff', 0.35) + circle(0, 0, 3.6, '#fff', 0.9), view: [-10, -10, 20, 20] },
  { name: 'phone-down', content: oval(0, 16, 46, 6, '#0A1C3C', 0.4) + toned('M-46 4 L-34 -12 H40 L46 4 L44 12 H-44Z', 'down', [[0, mix('#33507A', CREAM, 0.15)], [1, '#15304F']]) + circle(-26, -5, 4, '#7FA8BC') + line('M-44 9 H44', '#8FE0E0', 2.5, 0.8), view: [-54, -20, 108, 46] }, // prettier-ignore
];
