// What stands, hangs and lies outside: lamps, trees, bottles, tea, a lantern of last week. Origins: the ground, unless it hangs.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { cup, solid } from '../rooms/things.mjs';
import { bottle, footShadow, GLASS } from './bottles.mjs';
import { CREAM, GOLD, NIGHT } from './palette.mjs';
import { lampCone, lampLight, lampPost, pavingRow, tree } from './pavement.mjs';

/** A paper lantern kept from the night at sea. Origin: where it hangs. */
const lantern = () =>
  line('M0 0 V22', NIGHT, 3) +
  glow(0, 66, 120, 120, '#FFD98A', 0.8) +
  box(-16, 20, 32, 9, 4, '#8A5A3A') +
  toned('M-20 28 C-46 48 -46 88 -20 106 H20 C46 88 46 48 20 28Z', 'across', [[0, '#F3A24B'], [0.5, '#FFF0B8'], [1, '#FFC05E']]) +
  line('M-32 50 C-14 58 14 58 32 50 M-37 68 C-14 77 14 77 37 68 M-32 87 C-14 95 14 95 32 87', '#D98A3A', 2.6, 0.7) +
  box(-14, 104, 28, 8, 4, '#8A5A3A') +
  line('M0 112 v18', '#C93A4B', 4); // prettier-ignore

const lid = (x, y, size = 1) =>
  group(`translate(${x} ${y}) scale(${size})`, oval(0, 4, 30, 10, NIGHT, 0.3), oval(0, 0, 30, 11, '#E9DAE6'), oval(0, -3, 30, 11, '#FFFDF6'), oval(0, -4, 21, 7, '#E4D3E0'), circle(9, -3, 2.6, '#9A86A8')); // prettier-ignore

/** A tray of cup lids. Origin: the middle of its foot. */
const tray = () =>
  box(-96, -12, 192, 16, 8, '#8A4A5C') +
  box(-96, -12, 192, 6, 3, '#D98A78') +
  [[-62, -18], [0, -18], [62, -18], [-32, -30], [32, -30], [0, -44]].map(([x, y]) => lid(x, y)).join(''); // prettier-ignore

const tea = (withLid) => cup(0, 0, 0.8, '#FFE3A6') + (withLid ? box(-27, -56, 54, 12, 6, '#FFFDF6') + box(-20, -64, 40, 10, 5, '#F0E2DA') + circle(10, -59, 3, '#9A86A8') : line('M-10 -62 q8 -12 0 -24 t0 -24 M8 -62 q8 -12 0 -24', '#FFFFFF', 5, 0.5)); // prettier-ignore

/** A thermos. */
const thermos = () =>
  solid(-24, -108, 48, 108, 12, '#C93A4B', 'across') + solid(-19, -134, 38, 30, 9, '#FFE3A6', 'across') + box(-24, -82, 48, 8, 0, CREAM, 0.8) + line('M-15 -96 V-14', '#FFFFFF', 4, 0.4); // prettier-ignore

/** A folded cloth that keeps a place. */
const seat = () =>
  toned('M-70 -16 H58 Q72 -16 72 -4 V2 H-70 Q-80 2 -80 -6 Q-80 -16 -70 -16Z', 'down', [[0, '#F7B45C'], [1, '#C9703F']]) + line('M-60 -8 H60', '#FFE3A6', 3, 0.7) + [-50, -20, 10, 40].map((x) => box(x, -16, 9, 18, 2, '#C93A4B', 0.7)).join('') + line('M60 2 v8 M66 2 v7 M54 2 v8', '#F7B45C', 3); // prettier-ignore

const shoe = () =>
  group('rotate(62)', shape('M-34 -8 C-40 -40 -30 -58 -8 -60 L10 -60 C14 -48 28 -40 42 -34 C54 -28 56 -14 54 -8Z', '#FFC857'), oval(0, -58, 13, 6, '#8A5A3A'), shape('M26 -42 C40 -36 52 -30 54 -16 C42 -14 28 -24 26 -42Z', '#FFF6E9', 0.85), box(-38, -14, 94, 15, 7.5, '#FFF6E9')) +
  [[58, 12, 3], [62, 26, 2.6], [56, 40, 3.2], [64, 52, 2.4], [58, 64, 3], [66, 74, 2.6]].map(([x, y, r]) => circle(x, y, r, '#F2CDA0')).join('') +
  oval(62, 84, 24, 7, '#E9BE92'); // prettier-ignore

const keys = () =>
  `<circle r="16" fill="none" stroke="#E9E2F4" stroke-width="6"/>` + line('M-5 15 L-16 56 M6 15 L14 60', '#FFC24B', 9) + line('M-16 54 l-10 -3 M14 58 l10 -4 M12 46 l9 -3', '#FFC24B', 6); // prettier-ignore

const litWindow = () =>
  box(-56, -70, 112, 140, 14, '#8A6AB8') + box(-46, -60, 92, 120, 8, '#FFD98A') + box(-46, -4, 92, 64, 8, '#FFF3CF', 0.6) + shape('M-46 -60 h24 c4 40 -2 80 -24 104Z M46 -60 h-24 c-4 40 2 80 24 104Z', '#E2837A') + line('M0 -60 V60 M-46 -6 H46', '#7A5AA8', 6) + box(-66, 66, 132, 14, 5, '#9C7AC4'); // prettier-ignore

/** A house door; ajar with light behind it, or torn from its frame. */
const door = (torn) =>
  shape('M-56 90 V-50 A56 56 0 0 1 56 -50 V90Z', '#C98A94') +
  shape('M-46 90 V-48 A46 46 0 0 1 46 -48 V90Z', torn ? '#2B2062' : '#FFE3A6') +
  (torn
    ? group('rotate(14 46 90)', shape('M-30 92 V-44 A38 40 0 0 1 46 -46 V92Z', '#7A4A86'), circle(-14, 24, 6, '#FFD98A'), line('M-10 -40 h36 M-10 6 h36', '#A06AA6', 5)) + line('M-46 -20 l-14 -8 M-46 40 l-16 4', '#FFE9CF', 5)
    : shape('M-46 90 V-48 A46 46 0 0 1 -12 -86 L-4 104Z', '#7A4A86') + circle(-14, 20, 5, '#FFD98A') + shape('M-10 90 H46 L72 112 H-4Z', '#FFE3A6', 0.55)); // prettier-ignore

const at = (name, content, view) => ({ name, content, view });

/** Draws `[{ name, content, view, scale? }]` for the atlas. */
export const streetProps = () => [
  { ...at('street-lamp', lampPost(), [-108, -402, 160, 414]), scale: 0.8 },
  { ...at('street-lamp-light', lampLight(), [-152, -504, 304, 304]), scale: 0.5 },
  { ...at('light-cone', lampCone(), [-120, -340, 240, 360]), scale: 0.4 },
  { ...at('tree', tree(), [-108, -290, 210, 304]), scale: 0.8 },
  { ...at('tree-far', tree('#C9627A'), [-108, -290, 210, 304]), scale: 0.7 },
  { ...at('foot-shadow', footShadow(), [-146, -16, 266, 32]), scale: 0.5 },
  at('paving-row', pavingRow(), [-64, -12, 128, 24]),
  ...[0, 1, 2].map((i) => at(`bottle-${i + 1}`, bottle(i, GLASS[[0, 1, 3][i]], 0), [-26, -116, 52, 122])),
  at('lantern-hung', lantern(), [-122, -4, 244, 192]),
  at('lid', lid(0, 0), [-34, -18, 68, 36]),
  at('tray', tray(), [-102, -62, 204, 70]),
  at('tea', tea(false), [-30, -118, 66, 122]),
  at('tea-lid', tea(true), [-32, -70, 68, 74]),
  at('thermos', thermos(), [-30, -140, 60, 144]),
  at('seat', seat(), [-84, -20, 162, 34]),
  at('shoe', shoe(), [-20, -62, 110, 158]),
  at('keys', keys(), [-32, -24, 62, 92]),
  at('window-lit', litWindow(), [-70, -74, 140, 158]),
  at('door-ajar', door(false), [-64, -114, 144, 232]),
  at('door-torn', door(true), [-70, -114, 170, 232]),
  { ...at('glow-warm', glow(0, 0, 120, 120, GOLD, 0.9), [-120, -120, 240, 240]), scale: 0.4 },
  { ...at('glow-cold', glow(0, 0, 120, 120, mix('#B9A6FF', INK, 0.1), 0.8), [-120, -120, 240, 240]), scale: 0.4 },
];
