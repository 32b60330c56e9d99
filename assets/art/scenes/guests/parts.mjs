// What the guests' tiles share: backdrops, the cold tint, rough pencil grey, hands, the paper mask and dark figures.

import { box, circle, gradient, group, line, oval, shape, uniqueId } from '../../tools/svg.mjs';
import { completed, look } from '../../rig/cast.mjs';
import { person } from '../../rig/person.mjs';
import { momoDrawings } from '../momo.mjs';

/** Every tile's size in units. */
export const TILE = [0, 0, 480, 360];

/** A plain backdrop from one colour down to another. */
export function backdrop(top, bottom) {
  const [tones, fill] = gradient('down', [
    [0, top],
    [1, bottom],
  ]);
  return `${tones}<rect width="480" height="360" fill="${fill}"/>`;
}

/** A soft round light. */
export function light(x, y, radius, colour, strength = 0.8) {
  const [tones, fill] = gradient('radial', [
    [0, colour, strength],
    [1, colour, 0],
  ]);
  return `${tones}<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
}

/** Somebody of the cast, head and shoulders: the chin stands at (x, y). */
export function bust(name, emotion, x, y, { size = 0.75, pose, turn = 0, flip = 1 } = {}) {
  const chosen = typeof name === 'string' ? look(name) : completed(name);
  const chin = (chosen.build.neck * chosen.build.height - 96 * chosen.build.head) * size;
  return group(
    `translate(${x} ${y + chin}) scale(${size * flip} ${size})`,
    person(chosen, emotion, { ...(pose && { pose }), turn }),
  );
}

/** Content under a colour matrix. */
function toned(matrix, content) {
  const id = uniqueId('tint');
  return `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter><g filter="url(#${id})">${content}</g>`;
}

/** The cold, dark tint of people who are being unkind; they stay people. */
export const cold = (content) => toned('.26 .2 .08 0 .06  .2 .26 .1 0 .05  .22 .26 .34 0 .16  0 0 0 1 0', content);

/** A silhouette with a hint of form. */
export const shade = (content) => toned('.10 .10 .05 0 .08  .08 .09 .04 0 .06  .10 .12 .12 0 .18  0 0 0 1 0', content);

/** As if drawn with a soft pencil. */
export const graphite = (content) => toned('.36 .5 .1 0 0  .36 .5 .1 0 0  .36 .5 .1 0 .02  0 0 0 1 0', content);

const drawings = momoDrawings();

/** Momo on his paper in a frame of `width` units with its corner at (x, y). */
export function momoPicture(name, x, y, width, { paper = true, turn = 0, lamp = true } = {}) {
  const inside = (paper ? drawings.paper + (lamp ? drawings['lamp-on'] : '') : '') + drawings[name];
  const size = width / 480;
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    `<svg width="480" height="360" viewBox="0 0 480 360">${inside}</svg>`,
  );
}

/** Momo alone, where his frame has its origin at (x, y). */
export const momo = (name, x, y, size = 1) => group(`translate(${x} ${y}) scale(${size})`, drawings[name]);

const MASK = 'M-62 -70 C-40 -88 40 -88 62 -70 C74 -20 66 44 0 86 C-66 44 -74 -20 -62 -70Z';

/** The paper mask without a mouth. `tone` 0 is mask_07's, 1 its twin's. */
export function paperMask(x, y, size, turn = 0, tone = 0) {
  const tones = tone ? ['#B9A8D8', '#8F7FB8', '#6C5C98', '#574A80'] : ['#D5DAEE', '#B9C0DC', '#99A2C6', '#7F88B0'];
  const [marks, fill] = gradient('across', [
    [0, tones[0]],
    [0.5, tones[1]],
    [0.5, tones[2]],
    [1, tones[3]],
  ]);
  const holes = shape('M-44 -22 Q-28 -36 -12 -18 Q-28 -8 -44 -22Z M44 -22 Q28 -36 12 -18 Q28 -8 44 -22Z', '#120B28');
  const tear = tone
    ? line('M20 -84 L12 -62 L24 -50 L14 -34', '#3A2F5C', 4)
    : line('M-34 40 L-14 60 M40 -58 L24 -44', '#8E97BE', 3);
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    marks,
    `<path d="${MASK}" fill="${fill}"/>`,
    line('M0 -82 V82', '#5E6894', 3, 0.8),
    holes,
    tear,
  );
}

/** A big hand seen from the side, fingers to the right, for close-ups. Origin: the wrist. */
export function bigHand(x, y, skin, sleeve, { turn = 0, flip = 1, size = 1 } = {}) {
  const finger = (d, width = 26) => line(d, skin.base, width);
  const fingers =
    finger('M70 -26 C100 -34 126 -26 142 -10') +
    finger('M74 -6 C104 -10 130 0 144 16') +
    finger('M70 16 C98 14 120 22 132 36', 24);
  const creases = line('M96 -16 C112 -18 128 -8 138 4 M94 8 C110 8 124 16 132 26', skin.shade, 4, 0.7);
  const palm =
    shape('M-10 -36 C30 -48 80 -46 92 -20 C100 8 84 40 40 42 C16 42 0 40 -10 36Z', skin.base) +
    shape('M-10 12 C30 22 70 20 90 6 C86 32 60 42 40 42 C16 42 0 40 -10 36Z', skin.shade, 0.45);
  const thumb = finger('M30 -30 C50 -58 78 -66 96 -58', 24);
  const cuff =
    box(-150, -44, 150, 88, 20, sleeve) +
    box(-30, -50, 34, 100, 16, sleeve) +
    box(-30, -50, 34, 100, 16, '#2B1B3D', 0.22);
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size * flip} ${size})`,
    cuff,
    palm,
    fingers,
    creases,
    thumb,
  );
}

/** A round sticker with a grin too wide for it. */
export function grinSticker(x, y, size, turn) {
  const face =
    circle(0, 0, 112, '#F4F0FF') +
    circle(0, 0, 98, '#C9BE5A') +
    shape('M40 -89 A98 98 0 0 1 40 89 A126 126 0 0 0 40 -89Z', '#8F8440', 0.6);
  const eyes = line('M-52 -30 q16 -20 32 0 M20 -30 q16 -20 32 0', '#2B1B3D', 10);
  const mouth = 'M-72 4 Q0 30 72 4 C70 74 -70 74 -72 4Z';
  const teeth = `<clipPath id="grin${x}"><path d="${mouth}"/></clipPath><g clip-path="url(#grin${x})">${box(-80, 0, 160, 80, 0, '#FDFBFF')}${line('M-48 0 V80 M-24 0 V80 M0 0 V80 M24 0 V80 M48 0 V80 M-80 38 H80', '#9A93B8', 4)}</g>`;
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    face,
    eyes,
    teeth,
    line(`${mouth}`, '#2B1B3D', 7),
    shape('M62 -93 A112 112 0 0 1 104 -42 C92 -62 80 -78 62 -93Z', '#FFFFFF', 0.9),
    line('M-70 -52 A88 88 0 0 1 -24 -84', '#F1E9A0', 9, 0.7),
  );
}

/** A studio microphone on its stand, foot at (x, y). */
export const microphone = (x, y, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    line('M0 0 V-70', '#2B2146', 10) +
      oval(0, 0, 40, 9, '#2B2146') +
      line('M-34 -112 C-34 -70 34 -70 34 -112', '#574A86', 8),
    box(-24, -170, 48, 88, 24, '#8D7FC0') +
      box(-24, -170, 48, 52, 24, '#CDB8FF') +
      line('M-20 -150 H20 M-22 -136 H22 M-20 -164 h30', '#8D7FC0', 3) +
      box(-25, -122, 50, 8, 3, '#3A2F5C'),
  );
