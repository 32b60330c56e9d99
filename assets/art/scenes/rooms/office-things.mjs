// The chair for whoever comes in, the thirsty plant and the can beside it. Origins: floor, sill, sill.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, glow, toned } from './light.mjs';
import { pot, solid } from './things.mjs';

/** An armchair with a cushion, facing us, the window behind it. */
export function armchair() {
  const cloth = '#8A6BC0';
  return (
    blurred(8, oval(0, 716, 132, 24, '#4A2440', 0.55)) +
    line('M-72 690 L-80 724 M72 690 L80 724', '#6F3F44', 14) +
    toned('M-88 700 V498 C-88 438 -56 420 0 420 C56 420 88 438 88 498 V700Z', 'down', [
      [0, '#B497DE'],
      [0.3, cloth],
      [1, '#4F3A80'],
    ]) +
    line('M-72 500 C-72 448 -44 436 0 436 C44 436 72 448 72 500', '#DCC8F6', 6, 0.75) +
    [-44, 0, 44].map((x) => circle(x, 478, 4.5, '#5F4696') + line(`M${x} 486 v22`, '#5F4696', 3, 0.35)).join('') +
    [-22, 22].map((x) => circle(x, 516, 4.5, '#5F4696')).join('') +
    solid(-80, 618, 160, 54, 24, '#9C7ED0') +
    solid(-120, 560, 52, 140, 26, '#9678CC') +
    solid(68, 560, 52, 140, 26, '#8264B8') +
    line('M-108 572 C-100 562 -88 562 -80 572 M82 570 C92 560 104 562 108 572', '#DCC8F6', 5, 0.7) +
    group(
      'rotate(7 6 590)',
      toned('M-46 548 Q4 536 54 548 Q64 590 54 632 Q4 642 -46 632 Q-56 590 -46 548Z', 'down', [
        [0, '#FFD27A'],
        [1, '#D98F4A'],
      ]),
      shape('M4 568 l7 15 16 2 -12 11 4 16 -15 -8 -15 8 4 -16 -12 -11 16 -2Z', '#FFF0C8', 0.85),
    )
  );
}

/** Stems that let their leaves hang; one leaf has fallen. */
export function thirstyPlant() {
  const stems =
    'M0 -50 C-4 -92 -14 -112 -36 -112 C-48 -112 -54 -100 -56 -86 M2 -50 C4 -104 16 -128 36 -124 C50 -120 54 -104 54 -90 M0 -50 C-2 -110 -4 -138 -14 -150 C-24 -158 -34 -150 -38 -138 M2 -52 C12 -80 26 -90 40 -80 C46 -76 48 -66 48 -58';
  const leaf = (x, y, turn, size, colour) =>
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${size * 1.15})`,
      shape('M0 0 C15 10 16 36 0 54 C-16 36 -15 10 0 0Z', colour),
      line('M0 6 V42', '#EADF9A', 2.5, 0.6),
    );
  return (
    line(stems, '#66783C', 5.5) +
    leaf(-56, -88, 6, 0.86, '#A89A3E') +
    leaf(-44, -104, 30, 0.6, '#7F9440') +
    leaf(54, -92, -6, 0.86, '#8F9440') +
    leaf(44, -112, -32, 0.6, '#C99A3E') +
    leaf(-38, -140, 12, 0.74, '#7C9244') +
    leaf(-18, -150, -20, 0.5, '#A89A3E') +
    leaf(48, -62, -4, 0.62, '#C9A84E') +
    leaf(-24, -110, 16, 0.5, '#B08C3A') +
    pot(0, 0, 78, 54, '#D9755A') +
    oval(0, -54, 30, 5, '#8A5A48') +
    group('translate(-58 -4) rotate(74)', shape('M0 0 C10 7 11 24 0 36 C-11 24 -10 7 0 0Z', '#C99A48'))
  );
}

/** A small can, full and not yet used. */
export const wateringCan = () =>
  glow(0, -30, 70, 60, '#FFFFFF', 0.3) +
  `<path d="M26 -54 C62 -60 62 -8 26 -12" fill="none" stroke="#3F7F96" stroke-width="9" stroke-linecap="round"/>` +
  line('M-24 -22 L-58 -56', '#4F93A8', 10) +
  line('M-64 -50 L-52 -64', '#6FB3C4', 9) +
  solid(-30, -62, 60, 62, 14, '#5FA3B8', 'across') +
  oval(0, -60, 24, 6, '#3F7F96') +
  box(-20, -50, 8, 38, 4, '#B5E0EC', 0.7);
