// A whole person from behind: standing, or walking away in four steps.

import { INK, mix } from '../tools/colour.mjs';
import { box, circle, line, shape, uniqueId } from '../tools/svg.mjs';
import { arm } from './arms.mjs';
import { backOfHead } from './back-hair.mjs';
import { NECK_Y } from './head.mjs';
import { headPivotY } from './person.mjs';
import { torsoOutline } from './tops.mjs';

/** Steps of walking away. */
export const AWAY = 4;

/** Which foot is lifted how far at a step, and how far the hands swing. */
const STEPS = [
  { left: 0, right: 34, swing: 12, bob: -3 },
  { left: 0, right: 8, swing: 3, bob: -8 },
  { left: 34, right: 0, swing: -12, bob: -3 },
  { left: 8, right: 0, swing: -3, bob: -8 },
];
const STANDING = { left: 0, right: 0, swing: 0, bob: 0 };

/** The person from behind at a step; undefined stands. */
export function backView(look, step) {
  const { left, right, swing, bob } = step === undefined ? STANDING : STEPS[step];
  const { width, height, head: size } = look.build;
  const clip = uniqueId('back');
  const headY = headPivotY(look, 'calm') - NECK_Y * size + bob;
  const arms =
    arm([66, -420], [106, -354], [92, -258 - swing], look, 'rest', clip) +
    arm([-66, -420], [-106, -354], [-92, -258 + swing], look, 'rest', clip);
  const legs = look.wheelchair ? '' : backLeg(-1, left, look) + backLeg(1, right, look) + seat(look);
  return `<g><g transform="scale(${width} ${height})"><clipPath id="${clip}"><path d="${torsoOutline(0)}"/></clipPath>${legs}<g transform="translate(0 ${bob})">
    ${look.wheelchair ? '' : arms}${shape('M-27 -508 H27 V-440 Q0 -424 -27 -440Z', look.skin.shade)}${shape(torsoOutline(0), look.top)}<g clip-path="url(#${clip})">${back(look)}</g>
    ${look.bag ? backBag(look) : ''}${look.wheelchair ? arms : ''}</g>${look.wheelchair ? chairFromBehind(look) : ''}</g>
    <g transform="translate(0 ${headY}) scale(${size})">${backOfHead(look)}</g></g>`;
}

function backLeg(side, lift, look) {
  const x = side * 44;
  const s = (value) => side * value;
  const low = -54 - lift;
  const cloth = lift > 20 ? mix(look.trousers, INK, 0.14) : look.trousers;
  return (
    `<g transform="translate(${x} ${-lift})">${heel(look, lift > 20)}</g>` +
    shape(
      `M${s(78)} -246 C${s(82)} -200 ${s(80)} -150 ${s(78)} ${low} L${s(12)} ${low} C${s(10)} -120 ${s(4)} -180 ${s(1)} -214Z`,
      cloth,
    ) + // prettier-ignore
    line(`M${x + 20} ${low - 4} C${x + 22} -110 ${x + 22} -170 ${x + 24} -226`, look.trousersShade, 20, 0.42) +
    line(`M${x - 16} -138 q14 7 28 1`, look.trousersShade, 4, 0.5) +
    box(x - 37, low - 18, 74, 22, 10, mix(cloth, '#ffffff', 0.14))
  );
}

/** A shoe from behind; lifted, its sole is seen. */
const heel = (look, sole) =>
  shape('M-31 -4 C-36 -44 -26 -60 0 -60 C26 -60 36 -44 31 -4Z', look.shoe) +
  shape('M6 -60 C28 -58 36 -40 31 -4 H12 C22 -26 20 -44 6 -60Z', mix(look.shoe, INK, 0.3), 0.5) +
  box(-8, -54, 16, 30, 6, '#FFF6E9', 0.85) +
  (sole ? shape('M-34 -14 H34 C38 10 26 24 0 24 C-26 24 -38 10 -34 -14Z', '#D9C6CF') + box(-36, -16, 72, 12, 6, '#FFF6E9') : box(-36, -14, 72, 15, 7.5, '#FFF6E9') + box(-36, -6, 72, 7, 3.5, '#D9C6CF')); // prettier-ignore

const seat = (look) =>
  shape('M-78 -256 H78 C79 -234 78 -208 76 -190 Q40 -178 0 -190 Q-40 -178 -76 -190 C-78 -208 -79 -234 -78 -256Z', look.trousers) + // prettier-ignore
  line('M0 -240 V-196', look.trousersShade, 5) +
  [-40, 40].map((x) => box(x - 20, -232, 40, 30, 7, look.trousersShade, 0.45)).join('');

function back(look) {
  const stripes = [-404, -356, -308, -260].map((y) => box(-120, y, 240, 22, 0, look.accent)).join('');
  const hood = shape('M-62 -470 C-74 -396 -40 -366 0 -362 C40 -366 74 -396 62 -470Z', look.topShade) + shape('M-46 -470 C-52 -410 -28 -390 0 -388 C28 -390 52 -410 46 -470Z', mix(look.topShade, INK, 0.2)); // prettier-ignore
  const seam = line('M-62 -426 Q0 -404 62 -426', look.topShade, 5, 0.6) + line('M0 -412 V-236', look.topShade, 4, 0.35);
  const own = { stripe: stripes, hoodie: hood }[look.topStyle] ?? seam;
  return own + shape('M46 -480 C68 -380 62 -280 28 -190 H130 V-480Z', look.topShade, 0.42) + shape('M-110 -252 Q0 -234 110 -252 V-200 H-110Z', look.topShade, 0.5); // prettier-ignore
}

/** The shoulder bag across the back, its bag at the left hip. */
const backBag = ({ bag }) =>
  line('M46 -450 C20 -380 -30 -310 -74 -258', mix(bag, INK, 0.28), 13) +
  shape(
    'M-128 -270 H-52 Q-44 -270 -44 -262 L-48 -196 Q-50 -182 -64 -182 H-116 Q-130 -182 -132 -196 L-136 -262 Q-136 -270 -128 -270Z',
    bag,
  ) + // prettier-ignore
  shape(
    'M-136 -264 Q-136 -272 -126 -272 H-54 Q-44 -272 -44 -264 C-50 -230 -68 -220 -90 -220 S-130 -230 -136 -264Z',
    mix(bag, INK, 0.24),
  ) + // prettier-ignore
  circle(-90, -226, 7, '#FFE3A6');

/** Back rest, handles and wheels before the back. */
function chairFromBehind(look) {
  const [frame, tyre, metal] = ['#574A86', '#2B2146', '#8D7FC0'];
  const ring = (x, rx, ry, colour, width) =>
    `<ellipse cx="${x}" cy="-108" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const wheel = (x) => ring(x, 28, 106, tyre, 17) + line(`M${x} -186 V-30 M${x - 13} -150 L${x + 13} -66 M${x + 13} -150 L${x - 13} -66`, metal, 4) + ring(x, 17, 84, look.accent, 7); // prettier-ignore
  return (
    [-48, 48].map((x) => box(x - 36, -40, 72, 30, 10, mix(look.shoe, INK, 0.3))).join('') +
    line('M-88 -60 H88', frame, 12) +
    line('M-86 -180 L86 -70 M86 -180 L-86 -70', frame, 10) +
    box(-96, -356, 192, 184, 24, '#3A2F5C') +
    line('M-78 -326 H78 M-78 -206 H78', '#57488A', 8, 0.8) +
    wheel(-128) +
    wheel(128) +
    line('M-104 -410 V-120 M104 -410 V-120', frame, 14) +
    line('M-104 -412 h-24 M104 -412 h24', tyre, 20)
  );
}
