// A person seen from the side, facing right: walking in eight steps, standing, or rolling in a wheelchair. Without the head.

import { INK, mix } from '../tools/colour.mjs';
import { box, circle, line, shape, uniqueId } from '../tools/svg.mjs';
import { arm } from './arms.mjs';
import { rollingChair } from './side-chair.mjs';

/** Steps of a walk, each with both legs. */
export const WALK = 8;
/** How far one whole walk cycle carries somebody of scale 1. */
export const STRIDE = 330;
/** Where the chin is above the ground before the body bobs, and how far before the feet. */
export const NECK = [6, -456];

const HIP = [0, -240];
const THIGH = 94;
const SHIN = 92;
const ANKLE = 52;
/** One leg's cycle from the heel's touch on: thigh forward, knee bent, toe down (degrees). */
const CYCLE = [
  [26, 4, -15],
  [18, 14, 0],
  [3, 8, 0],
  [-14, 6, 6],
  [-21, 26, 34],
  [-6, 58, 44],
  [18, 54, 14],
  [29, 20, -12],
];
const STILL = [0, 2, 0];

const TORSO =
  'M-44 -454 C-70 -444 -77 -400 -74 -340 L-70 -238 C-40 -224 44 -224 68 -238 L70 -340 C72 -404 62 -448 38 -456 C18 -462 -24 -462 -44 -454Z';

const rad = (degrees) => (degrees * Math.PI) / 180;
const swing = ([x, y], length, degrees) => [x + length * Math.sin(rad(degrees)), y + length * Math.cos(rad(degrees))];

function legAt(step) {
  const [thigh, bend, toe] = step;
  const knee = swing(HIP, THIGH, thigh);
  const ankle = swing(knee, SHIN, thigh - bend);
  const low = [-36, 54].map((x) => ankle[1] + x * Math.sin(rad(toe)) + ANKLE * Math.cos(rad(toe)));
  return { knee, ankle, toe, turn: bend - thigh, sole: Math.max(...low) };
}

const legsAt = (step) =>
  step === undefined ? [legAt(STILL), legAt([2, 4, 0])] : [legAt(CYCLE[step]), legAt(CYCLE[(step + WALK / 2) % WALK])];

/** How far the body rises and falls at a step (undefined stands). */
export const bobAt = (step) => -Math.max(...legsAt(step).map(({ sole }) => sole));

/** The body at a step of the walk; undefined stands, and whoever has a wheelchair rolls. */
export function sideBody(look, step) {
  const clip = uniqueId('side');
  const { width, height } = look.build;
  const rise = look.wheelchair ? 0 : bobAt(step);
  const [near, far] = legsAt(step);
  const lean = look.wheelchair ? [0, 0] : [0, rise];
  const chair = look.wheelchair ? rollingChair(look, step ?? 0) : undefined;
  const legs = chair ? '' : drawLeg(far, look, true) + drawLeg(near, look, false);
  const hips = shape(
    'M-67 -258 H65 C62 -226 52 -206 40 -196 Q0 -178 -40 -196 C-56 -206 -64 -226 -67 -258Z',
    look.trousers,
  );
  return `<g transform="scale(${width} ${height})"><clipPath id="${clip}"><path d="${TORSO}"/></clipPath>${chair ? chair.behind : ''}
    <g transform="translate(${lean})">${farArm(look, step, chair)}${legs}${chair ? '' : hips}
    ${shape('M-22 -500 H26 V-440 Q2 -420 -22 -440Z', look.skin.shade)}${shape(TORSO, look.top)}<g clip-path="url(#${clip})">${print(look)}${shade(look)}</g>
    ${chair ? chair.lap : ''}${look.bag && !chair ? bag(look) : ''}${nearArm(look, step, clip, chair)}</g>${chair ? chair.before : ''}</g>`;
}

function drawLeg({ knee, ankle, toe, turn }, look, far) {
  const cloth = far ? mix(look.trousers, INK, 0.24) : look.trousers;
  const shoe = far ? mix(look.shoe, INK, 0.22) : look.shoe;
  const d = `M${HIP} L${knee.map(round)} L${ankle.map(round)}`;
  const crease = far
    ? ''
    : line(`M${HIP[0] - 17} ${HIP[1]} L${round(knee[0] - 17)} ${round(knee[1])} L${round(ankle[0] - 14)} ${round(ankle[1] - 8)}`, look.trousersShade, 17, 0.4); // prettier-ignore
  return (
    `<g transform="translate(${ankle.map(round)}) rotate(${toe}) translate(0 ${ANKLE})">${sideShoe(shoe)}</g>` +
    `<path d="${d}" fill="none" stroke="${cloth}" stroke-width="62" stroke-linejoin="round" stroke-linecap="butt"/>` +
    circle(HIP[0], HIP[1], 31, cloth) +
    crease +
    `<g transform="translate(${ankle.map(round)}) rotate(${turn})">${box(-36, -12, 72, 22, 10, mix(cloth, '#ffffff', 0.14))}</g>`
  );
}

/** A shoe from the side, its toe to the right. Origin: the ground under the ankle. */
export const sideShoe = (colour) =>
  shape('M-34 -8 C-40 -40 -30 -58 -8 -60 L10 -60 C14 -48 28 -40 42 -34 C54 -28 56 -14 54 -8Z', colour) +
  shape('M-34 -8 C-39 -32 -34 -48 -24 -56 C-26 -36 -20 -20 -8 -8Z', mix(colour, '#2B1B3D', 0.3), 0.5) +
  shape('M26 -42 C40 -36 52 -30 54 -16 C42 -14 28 -24 26 -42Z', '#FFF6E9', 0.85) +
  line('M2 -50 l13 -5 M10 -42 l13 -6', '#FFF6E9', 4.5) +
  box(-38, -14, 94, 15, 7.5, '#FFF6E9') +
  box(-38, -6, 94, 7, 3.5, '#D9C6CF');

const swingAt = (step) => (step === undefined ? 0 : Math.cos((step / WALK) * 2 * Math.PI));

/** The arm beyond the body; it swings with the near leg. */
function farArm(look, step, chair) {
  const dark = { ...look, top: mix(look.top, INK, 0.2), topShade: mix(look.topShade, INK, 0.2) };
  if (chair) return arm([20, -412], [-4, -330], [chair.hand[0] + 26, chair.hand[1] + 4], dark, 'fist');
  const k = -swingAt((step ?? 2) + WALK / 2);
  return arm([18, -414], [14 + 34 * k, -338], [26 + 92 * k, -270 - (k > 0 ? 24 * k : 4 * k)], dark, 'fist');
}

/** The near arm; somebody with a bag holds its strap. */
function nearArm(look, step, clip, chair) {
  if (chair) return arm([-10, -414], chair.elbow, chair.hand, look, 'fist', clip);
  if (look.bag) return arm([-8, -414], [-26 + swingAt(step) * 5, -322], [40, -356 + swingAt(step) * 3], look, 'fist', clip);
  const k = -swingAt(step ?? 2);
  return arm([-8, -414], [-20 + 34 * k, -338], [0 + 92 * k, -270 - (k > 0 ? 24 * k : 4 * k)], look, 'rest', clip);
} // prettier-ignore

const shade = (look) =>
  shape('M-110 -480 H-34 C-54 -380 -50 -280 -30 -190 H-110Z', look.topShade, 0.45) +
  shape('M-110 -252 Q0 -234 110 -252 V-200 H-110Z', look.topShade, 0.5);

/** What can be seen of a top's print from the side. */
function print(look) {
  const buttons = line('M56 -452 C64 -400 64 -300 58 -226', look.topShade, 5, 0.7) + [-366, -324, -282].map((y) => circle(61, y, 5, look.accent)).join(''); // prettier-ignore
  const kinds = {
    stripe: [-404, -356, -308, -260].map((y) => box(-120, y, 240, 22, 0, look.accent)).join(''),
    hoodie:
      shape('M30 -296 L22 -322 H62 L70 -296 L66 -252 H34Z', look.topShade, 0.5) +
      shape('M-62 -450 C-64 -398 40 -396 56 -450 C36 -480 -36 -480 -62 -450Z', look.topShade),
    tunic: buttons,
    shirt: buttons,
    artist: buttons + line('M-80 -262 H80', look.accent, 6, 0.9),
    star: `<g transform="translate(46 0) scale(.55 1)"><path d="M0 -386 l12 24 27 4 -19 19 4 27 -24 -13 -24 13 4 -27 -19 -19 27 -4Z" fill="${look.accent}"/></g>`,
  };
  return kinds[look.topStyle] ?? '';
}

/** The shoulder bag; threads are tied to its ring. */
const bag = ({ bag: colour }) =>
  line('M34 -452 C20 -392 -16 -320 -52 -262', mix(colour, INK, 0.28), 13) +
  line('M36 -450 C22 -392 -14 -322 -48 -266', mix(colour, '#FFFFFF', 0.3), 3, 0.7) +
  shape(
    'M-100 -268 H-16 Q-8 -268 -8 -258 L-12 -196 Q-14 -180 -30 -180 H-88 Q-102 -180 -104 -196 L-108 -258 Q-108 -268 -100 -268Z',
    colour,
  ) + // prettier-ignore
  shape(
    'M-108 -262 Q-108 -270 -98 -270 H-18 Q-8 -270 -8 -262 C-14 -226 -34 -216 -58 -216 S-102 -226 -108 -262Z',
    mix(colour, INK, 0.24),
  ) + // prettier-ignore
  circle(-58, -222, 7, '#FFE3A6') +
  line('M-98 -190 h34', mix(colour, '#FFFFFF', 0.35), 4, 0.6);

/** Where threads are tied, from the ground between the feet before the body bobs. */
export const BAG_RING = [-104, -236];

const round = (value) => Math.round(value * 10) / 10;
