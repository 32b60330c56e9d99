// Arms and hands. A hand is drawn pointing to +x from the wrist; `side` 1 has its thumb below, -1 above.

import { INK } from '../tools/colour.mjs';
import { box, line, oval, shape } from '../tools/svg.mjs';

const WIDTH = 44;
/** Where along the arm the sleeve ends: at the wrist, or above the elbow. */
const WRIST = 0.84;
const SHORT_SLEEVE = 0.42;

/** One arm from the shoulder by the elbow to the hand; `shadow` is a clip for its shade on the body. */
export function arm(shoulder, elbow, target, look, kind, shadow) {
  const wrist = along(shoulder, elbow, target, WRIST);
  const sleeve = curve(shoulder, elbow, target, look.shortSleeves ? SHORT_SLEEVE : WRIST);
  const whole = curve(shoulder, elbow, target, WRIST);
  const cuff = along(shoulder, elbow, target, look.shortSleeves ? SHORT_SLEEVE : WRIST);
  const cuffTurn = look.shortSleeves ? angle(shoulder, cuff) : angle(wrist, target);
  return `${shadow ? `<g clip-path="url(#${shadow})" transform="translate(3 9)">${line(whole, INK, WIDTH + 4, 0.2)}</g>` : ''}
    ${line(`M${wrist} L${target}`, look.skin.shade, WIDTH * 0.5)}
    ${look.shortSleeves ? line(whole, look.skin.base, WIDTH * 0.74) : ''}
    ${line(sleeve, look.top, look.shortSleeves ? WIDTH * 1.1 : WIDTH)}
    <g transform="translate(${WIDTH * 0.24} 6)">${line(sleeve, look.topShade, WIDTH * 0.34, 0.38)}</g>
    <g transform="translate(${cuff}) rotate(${cuffTurn})">${box(-9, -WIDTH * 0.55, 19, WIDTH * 1.1, 9, look.topShade)}</g>
    <g transform="translate(${target}) rotate(${angle(wrist, target)})">${hand(kind, shoulder[0] < 0 ? 1 : -1, look.skin)}</g>`;
}

function along(from, bend, to, share) {
  const rest = 1 - share;
  return [0, 1].map((i) => rest * rest * from[i] + 2 * rest * share * bend[i] + share * share * to[i]);
}

function curve(from, bend, to, share) {
  const middle = [0, 1].map((i) => from[i] + (bend[i] - from[i]) * share);
  return `M${from} Q${middle} ${along(from, bend, to, share)}`;
}

const angle = (from, to) => (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

/** A hand: `open` with spread fingers, `fist`, or `rest` with fingers lightly together. */
export function hand(kind, side, skin) {
  return { open: openHand, fist, rest: restingHand }[kind](side, skin);
}

function openHand(side, skin) {
  const finger = (d, width) => line(d, skin.base, width);
  // prettier-ignore
  const fingers = [['M12 -10 L35 -22', 11.5], ['M16 -4 L43 -9', 12], ['M16 4 L42 6', 12], ['M12 10 L35 20', 10.5]];
  return (
    oval(8, 0, 20, 18.5, skin.base) +
    fingers.map(([d, width]) => finger(d, width)).join('') +
    finger(`M2 ${side * 10} Q8 ${side * 24} 18 ${side * 30}`, 12) +
    line('M2 -7 q9 7 0 15', skin.shade, 3.5, 0.7)
  );
}

function fist(side, skin) {
  const knuckles = shape(
    'M-12 -15 C-2 -22 8 -24 16 -21 C25 -23 33 -17 32 -9 C37 -5 37 3 32 6 C33 14 26 19 18 17 C8 21 -4 20 -12 15Z',
    skin.base,
  );
  const thumb = `M2 ${side * 13} Q14 ${side * 20} 22 ${side * 7}`;
  return (
    knuckles +
    line('M20 -18 Q26 -13 20 -9 M23 -7 Q29 -2 22 2 M20 5 Q26 9 20 14', skin.shade, 3) +
    line(thumb, skin.base, 11) +
    line(`M12 ${side * 9} q8 ${side * 1} 12 ${-side * 5}`, skin.shade, 3, 0.8)
  );
}

function restingHand(side, skin) {
  const thumb = line(`M-2 ${side * 9} Q6 ${side * 24} 20 ${side * 20}`, skin.base, 11.5);
  const palm = shape(
    'M-13 -14 C-2 -19 10 -18 18 -16 L30 -14 C37 -13 38 -7 34 -5 C42 -4 42 3 35 4 C41 6 39 12 33 12 C35 17 29 20 23 17 C12 19 0 18 -13 14Z',
    skin.base,
  );
  return thumb + palm + line('M20 -5 L33 -5 M21 4 L34 4 M18 12 L30 12', skin.shade, 2.8, 0.85);
}
