// Legs, skirt and shoes of somebody who stands, and the legs of somebody who sits in a wheelchair.

import { mix } from '../tools/colour.mjs';
import { box, line, shape } from '../tools/svg.mjs';

const SOLE = '#FFF6E9';
const SOLE_SHADE = '#D9C6CF';

/** Standing legs: the weight on one foot, the other a little forward if the pose is relaxed. */
export function standingLegs(look, pose) {
  const still = leg(-1, 44 + pose.stance, 0, look);
  const free = leg(1, 44 + pose.stance + (pose.relaxed ? 10 : 0), pose.relaxed ? 10 : 0, look);
  const hips = shape(
    'M-78 -256 H78 C79 -234 78 -214 74 -196 Q40 -176 0 -186 Q-40 -176 -74 -196 C-78 -214 -79 -234 -78 -256Z',
    look.trousers,
  );
  if (look.skirt) return still.shoe + free.shoe + skirt(look);
  return (
    still.shoe +
    free.shoe +
    still.cloth +
    free.cloth +
    hips +
    line('M0 -214 Q2 -200 0 -188', look.trousersShade, 5) +
    pockets(look)
  );
}

function leg(side, footX, bend, look) {
  const x = side * footX;
  const knee = side * (40 + (footX - 44) * 0.55 + bend * 1.3);
  const s = (value) => side * value;
  const outline = `M${s(78)} -246 C${s(84)} -200 ${knee + s(39)} -170 ${knee + s(35)} -132 C${knee + s(33)} -100 ${x + s(33)} -76 ${x + s(33)} -54 L${x - s(32)} -54 C${x - s(32)} -84 ${knee - s(33)} -108 ${knee - s(33)} -136 C${knee - s(33)} -166 ${s(1)} -180 ${s(1)} -214Z`;
  const shade = `M${x + 18} -56 C${x + 16} -96 ${knee + 18} -110 ${knee + 18} -136 C${knee + 20} -170 ${s(44) + 20} -190 ${s(44) + 18} -226`;
  const crease = line(`M${knee - 16} -128 q12 8 26 2`, look.trousersShade, 4, 0.5);
  const cuff = box(x - 37, -72, 74, 22, 10, mix(look.trousers, '#ffffff', 0.14));
  return {
    shoe: shoe(x, side, look),
    cloth: shape(outline, look.trousers) + line(shade, look.trousersShade, 20, 0.42) + crease + cuff,
  };
}

function pockets(look) {
  return line('M-70 -222 q14 4 18 -16 M70 -222 q-14 4 -18 -16', look.trousersShade, 4, 0.6);
}

/** A shoe seen half from the front, toe outwards. */
function shoe(x, side, look) {
  const upper = shape('M-33 -10 C-40 -42 -30 -60 -6 -60 L8 -60 C14 -48 26 -42 38 -34 C50 -26 52 -14 50 -8Z', look.shoe);
  const shade = shape(
    'M-33 -10 C-38 -32 -34 -46 -24 -54 C-26 -36 -20 -20 -8 -10Z',
    mix(look.shoe, '#2B1B3D', 0.3),
    0.5,
  );
  const toe = shape('M22 -44 C36 -38 48 -30 50 -18 C38 -16 24 -26 22 -44Z', SOLE, 0.85);
  const laces = line('M0 -48 l13 -6 M8 -40 l13 -7', SOLE, 4.5);
  return `<g transform="translate(${x} 0) scale(${side} 1)">${upper}${shade}${toe}${laces}${box(-38, -14, 92, 15, 7.5, SOLE)}${box(-38, -6, 92, 7, 3.5, SOLE_SHADE)}</g>`;
}

function skirt(look) {
  const outline = 'M-80 -262 H80 C92 -190 100 -120 104 -56 Q0 -30 -104 -56 C-100 -120 -92 -190 -80 -262Z';
  const folds = 'M-46 -226 C-50 -160 -56 -110 -60 -54 M2 -226 V-44 M50 -226 C54 -160 60 -110 64 -54';
  return (
    shape(outline, look.trousers) +
    shape('M40 -262 H80 C92 -190 100 -120 104 -56 Q84 -48 66 -46 C72 -120 62 -200 40 -262Z', look.trousersShade, 0.5) +
    line(folds, look.trousersShade, 6, 0.5) +
    line('M-99 -82 Q0 -56 99 -82', look.accent, 6, 0.8)
  );
}

/** Legs of somebody who sits, seen from the front. */
export function seatedLegs(look) {
  const { trousers, trousersShade: shade } = look;
  const shins = [-48, 48]
    .map((x) => shape(`M${x - 32} -180 L${x - 28} -76 H${x + 28} L${x + 32} -180Z`, shade))
    .join('');
  const knees = [-1, 1]
    .map(
      (s) =>
        shape(
          `M${s * 90} -196 C${s * 90} -250 ${s * 6} -250 ${s * 6} -196 C${s * 6} -158 ${s * 20} -148 ${s * 48} -148 C${s * 76} -148 ${s * 90} -158 ${s * 90} -196Z`,
          trousers,
        ) + line(`M${s * 34} -226 q${s * 16} -8 ${s * 30} 0`, mix(trousers, '#ffffff', 0.3), 6, 0.5),
    )
    .join('');
  const cuffs = [-82, 14].map((x) => box(x, -94, 68, 22, 10, mix(trousers, '#ffffff', 0.14))).join('');
  const shoes = [-48, 48]
    .map(
      (x) =>
        `<g transform="translate(${x} -32)">${shape('M-36 0 C-40 -48 40 -48 36 0Z', look.shoe)}${line('M-10 -30 h20 M-9 -21 h18', SOLE, 4.5)}${shape('M-30 -8 C-24 -22 24 -22 30 -8Z', SOLE, 0.85)}${box(-39, -8, 78, 15, 7, SOLE)}</g>`,
    )
    .join('');
  return shape('M-80 -256 H80 L86 -176 H-86Z', shade) + shins + knees + cuffs + shoes;
}
