// What the evening is about: the bag, what is packed, the crab, the torn picture, the mic. Origins: the middle, unless said.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { CREAM, NIGHT } from './palette.mjs';

const BAG = '#2E8F83';

/** The shoulder bag, open; full, a packet looks out of it. Origin: the middle of its foot. */
const bag = (full) =>
  oval(0, 2, 92, 10, NIGHT, 0.3) +
  line('M-60 -104 C-70 -190 70 -190 60 -104', mix(BAG, INK, 0.3), 13) +
  (full ? group('translate(-8 -112) rotate(-7)', packetBody()) : shape('M-70 -112 C-40 -98 40 -98 70 -112 L66 -96 H-66Z', '#17514F')) +
  toned('M-80 -108 C-40 -94 40 -94 80 -108 L72 -14 Q70 0 54 0 H-54 Q-70 0 -72 -14Z', 'across', [[0, mix(BAG, CREAM, 0.14)], [0.5, BAG], [1, mix(BAG, INK, 0.3)]]) +
  line('M-72 -100 C-36 -88 36 -88 72 -100', mix(BAG, CREAM, 0.45), 4, 0.8) +
  (full ? '' : shape('M-58 -60 C-30 -46 10 -50 40 -64 C20 -40 -30 -36 -58 -60Z', mix(BAG, INK, 0.3), 0.6)) +
  circle(0, -46, 9, '#FFE3A6') + line('M-40 -18 h34', mix(BAG, CREAM, 0.4), 4, 0.6); // prettier-ignore

const packetBody = () =>
  solid(-46, -56, 92, 84, 5, '#F3DDBE') + line('M-34 -38 H26 M-34 -22 H34 M-34 -6 H16', '#B99A8A', 4, 0.7) + line('M0 -56 V28 M-46 -14 H46', '#C93A4B', 6) + line('M0 -14 C-26 -38 -30 -8 0 -14 C26 -38 30 -8 0 -14', '#C93A4B', 5); // prettier-ignore

/** A flat packet, tied. */
const packet = () => box(-42, -24, 96, 60, 6, NIGHT, 0.28) + group('translate(0 16)', packetBody());

/** A crab drawn with one quick line, on its sheet; `prize` 0 none, 1 first, 2 second. */
function crab(prize) {
  const ink = '#3A2B66';
  const ribbon = (colour, band) =>
    group(
      'translate(0 18)',
      shape('M-16 16 L-26 58 L-8 48 L0 58 L2 18Z M16 16 L26 58 L8 48 L0 58 L-2 18Z', mix(colour, INK, 0.2)),
      circle(0, 0, 27, colour),
      circle(0, 0, 18, CREAM),
      Array.from({ length: band }, (unused, i) => box((i - (band - 1) / 2) * 9 - 2.5, -9, 5, 18, 2, mix(colour, INK, 0.2))).join(''),
    ); // prettier-ignore
  return (
    shape('M-128 -98 L132 -106 L136 112 L-124 116Z', NIGHT, 0.25) +
    toned('M-134 -104 L126 -112 L130 104 L-130 108Z', 'down', [[0, '#FFFDF4'], [1, '#F6E4CC']]) +
    line('M-4 -110 L0 106 M-132 0 L128 -4', '#DCC5B4', 3, 0.8) +
    line('M-66 10 C-66 -48 66 -48 66 10 C66 46 -66 46 -66 10Z', ink, 6) +
    line('M-26 -34 v-18 M26 -34 v-18', ink, 5) +
    circle(-26, -58, 9, ink) + circle(26, -58, 9, ink) + circle(-29, -61, 3, '#FFF') + circle(23, -61, 3, '#FFF') +
    line('M-22 8 Q0 24 22 8', ink, 5) +
    line('M-66 -4 C-92 -16 -100 -36 -92 -56 M66 -4 C92 -16 100 -36 92 -56', ink, 6) +
    line('M-92 -56 C-120 -66 -122 -92 -100 -92 L-94 -76 L-78 -86 C-68 -70 -76 -58 -92 -56 M92 -56 C120 -66 122 -92 100 -92 L94 -76 L78 -86 C68 -70 76 -58 92 -56', ink, 5) +
    line('M-62 28 L-92 46 M-50 38 L-70 66 M62 28 L92 46 M50 38 L70 66', ink, 5) +
    circle(-44, 8, 9, '#F08A86', 0.5) + circle(44, 8, 9, '#F08A86', 0.5) +
    (prize === 1 ? ribbon('#FFC24B', 1) : prize === 2 ? group('translate(56 44) scale(.66)', ribbon('#9FB4E8', 2)) : '')
  ); // prettier-ignore
}

/** A sheet folded twice. */
const folded = () =>
  shape('M-52 -34 L56 -40 L60 40 L-48 44Z', NIGHT, 0.28) + toned('M-56 -38 L52 -44 L56 36 L-52 40Z', 'across', [[0, '#FFFDF4'], [0.5, '#F3DFC6'], [0.52, '#FFF6E4'], [1, '#E9D2B8']]) + line('M-2 -41 L2 38 M-54 0 L54 -4', '#CFB5A4', 3) + line('M-34 18 q8 -10 16 0 t16 0', '#8A6A9A', 3, 0.6); // prettier-ignore

/** A screenshot whose upper edge is torn away. */
const torn = () =>
  shape('M-66 -64 L-48 -54 L-34 -70 L-14 -56 L4 -72 L22 -58 L44 -70 L58 -56 L72 -66 V104 H-66Z', NIGHT, 0.28) +
  toned('M-70 -68 L-52 -58 L-38 -74 L-18 -60 L0 -76 L18 -62 L40 -74 L54 -60 L68 -70 V100 H-70Z', 'down', [[0, '#EFE4F6'], [1, '#CDBBE0']]) +
  line('M-70 -68 L-52 -58 L-38 -74 L-18 -60 L0 -76 L18 -62 L40 -74 L54 -60 L68 -70', '#FFFFFF', 4, 0.9) +
  circle(-44, -28, 13, '#8C6BE8') + box(-22, -38, 62, 9, 4, '#9A86B8') + box(-22, -22, 40, 8, 4, '#B9A8D0') +
  box(-54, 4, 108, 58, 8, '#4B2A6E') + line('M-42 22 q7 -10 14 0 t14 0 t14 0 M24 22 h16 M-42 44 h64', '#D9C6F2', 4, 0.85) +
  box(-54, 74, 34, 9, 4, '#9A86B8') + box(-10, 74, 26, 9, 4, '#9A86B8'); // prettier-ignore

const phone = () =>
  box(-38, -70, 80, 146, 15, NIGHT, 0.3) + box(-42, -74, 80, 146, 15, '#2B2146') + box(-34, -64, 64, 122, 9, '#BDEBFF') + box(-24, -50, 44, 22, 6, '#FFFFFF', 0.9) + box(-24, -20, 34, 18, 6, '#8C6BE8', 0.7) + box(-6, 8, 28, 18, 6, '#FFFFFF', 0.9) + line('M-12 64 h20', '#6A5A8C', 4); // prettier-ignore

/** A megaphone with a microphone in it, as Idris has; lowered, it hangs. */
const mic = (down) =>
  group(
    down ? 'rotate(62)' : 'rotate(-14)',
    toned('M-20 -18 L74 -56 Q84 -58 84 -46 V46 Q84 58 74 56 L-20 18Z', 'down', [[0, '#FF9A7A'], [1, '#C93A4B']]),
    oval(82, 0, 13, 54, '#FFE3A6'), oval(84, 0, 8, 42, '#C9704B'),
    solid(-60, -22, 46, 44, 9, '#FFF0DC'), solid(-44, 18, 22, 44, 9, '#5B3FA0'),
    circle(-38, -2, 7, '#C93A4B'),
    down ? '' : line('M104 -26 q12 26 0 52 M122 -40 q20 40 0 80', '#FFE3A6', 6, 0.85),
  ); // prettier-ignore

const bell = (off) =>
  shape('M-44 30 C-34 18 -36 -8 -30 -28 C-24 -48 24 -48 30 -28 C36 -8 34 18 44 30Z', '#FFC24B') + shape('M10 -42 C34 -36 34 18 44 30 H14 C24 6 20 -22 10 -42Z', '#C97B3A', 0.5) + circle(0, -46, 8, '#FFC24B') + box(-48, 26, 96, 13, 6, '#FFDD92') + circle(0, 46, 11, '#C97B3A') + line('M-22 -22 C-26 -6 -26 4 -30 16', '#FFF3CF', 5, 0.7) + (off ? line('M-50 -46 L50 50', '#FFF6E9', 16) + line('M-50 -46 L50 50', '#5B3FA0', 9) : ''); // prettier-ignore

/** A sticker of somebody's lilac scarf that others pass on; no face in it. */
const sticker = () =>
  group('rotate(-8)', circle(3, 5, 62, NIGHT, 0.28), circle(0, 0, 62, '#FFFFFF'), circle(0, 0, 54, '#F7B9C4'), shape('M0 -40 C-34 -40 -42 -10 -36 24 C-30 46 30 46 36 24 C42 -10 34 -40 0 -40Z', '#8C6BE8'), oval(0, 4, 22, 27, '#E9C9B4'), line('M-12 2 l10 6 M12 2 l-10 6', '#4B2A6E', 5), line('M-10 18 h20', '#4B2A6E', 5), shape('M28 54 C44 40 52 28 58 10 C66 34 52 56 28 54Z', '#E3D6EE')); // prettier-ignore

/** A page of a calendar; its first day is ringed, or has a note on it. */
const calendar = (note) =>
  box(-56, -62, 122, 140, 10, NIGHT, 0.28) +
  toned('M-50 -68 H50 Q60 -68 60 -58 V42 L34 72 H-50 Q-60 72 -60 62 V-58 Q-60 -68 -50 -68Z', 'down', [[0, '#FFFDF4'], [1, '#F3DFC6']]) +
  shape('M34 72 V50 Q34 42 42 42 H60Z', '#D9BFA8') + box(-60, -68, 120, 30, 10, '#C93A4B') + box(-60, -50, 120, 12, 0, '#C93A4B') +
  [-34, 0, 34].map((x) => circle(x, -66, 6, '#6A2440')).join('') +
  [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4].map((i) => (row === 3 && i > 2 ? '' : box(-48 + i * 20, -26 + row * 22, 13, 13, 4, row + i ? '#CDB8D6' : '#8A5BB5')))).join('') +
  (note ? group('translate(-30 -10) rotate(-6)', box(-26, -22, 56, 48, 3, '#FFE08A'), line('M-16 -8 h34 M-16 4 h24', '#A8843A', 4)) : `<circle cx="-41" cy="-19" r="17" fill="none" stroke="#C93A4B" stroke-width="6"/>`); // prettier-ignore

/** A banner across the street, between two lines. */
const banner = () =>
  line('M-190 -60 C-120 -20 120 -20 190 -60', NIGHT, 4) +
  toned('M-160 -44 C-80 -16 80 -16 160 -44 L154 36 C80 60 -80 60 -154 36Z', 'down', [[0, '#FFFBF0'], [1, '#EBCFC4']]) +
  line('M-120 -4 q10 -16 20 0 t20 0 t20 0 M-40 8 h26 M6 8 q10 -14 20 0 t20 0 M66 4 h30 M110 -4 v14', '#6A4A86', 7, 0.75) +
  line('M-90 40 C-84 20 -86 0 -92 -20 M84 42 C90 20 88 0 84 -20', '#C9A6B4', 4, 0.6); // prettier-ignore

const paperBoat = () =>
  oval(0, 40, 84, 9, NIGHT, 0.22) + shape('M-92 -8 L-50 36 H50 L92 -8 L40 8 L0 -8 L-40 8Z', '#FFF6E4') + shape('M0 -70 L44 6 L0 -8 L-44 6Z', '#F3DFC6') + shape('M0 -70 L44 6 L0 -8Z', '#FFFDF4') + shape('M0 36 L0 -8 L40 8 L92 -8 L50 36Z', '#E6CDB8', 0.7) + line('M-60 14 q8 -10 16 0 t14 2', '#8A6A9A', 4, 0.5); // prettier-ignore

const dart = () =>
  group('rotate(-18)', shape('M-84 8 L92 -4 L-84 -40 L-58 -10Z', '#FFFBF0'), shape('M-84 8 L92 -4 L-58 -10Z', '#DCC5D6'), shape('M-58 -10 L92 -4 L-50 34Z', '#BFA6C9'), line('M-58 -10 L92 -4', '#9A86B8', 2.6)) + line('M-112 44 q16 -4 26 2 M-118 62 q20 -6 34 0', '#FFE3A6', 4, 0.6); // prettier-ignore

const folder = () =>
  box(-72, -50, 152, 110, 9, NIGHT, 0.28) + group('rotate(-4)', solid(-54, -70, 104, 60, 4, '#FFFBF0')) + solid(-78, -50, 152, 106, 9, '#2F7F86') + shape('M-78 -42 Q-78 -62 -62 -62 H-22 L-8 -46 H20 V-36 H-78Z', '#3E959B') + line('M-52 -12 q12 -18 24 0 t24 0 M10 -2 h38', '#E6F3EC', 5, 0.7) + line('M-70 44 H66', '#1F5A60', 4, 0.6); // prettier-ignore

/** A second of film that curls away. */
const film = () =>
  line('M-90 10 C-40 -10 -10 30 34 8 C70 -12 82 -52 54 -58 C34 -60 32 -36 50 -34', '#3A2B66', 34) + line('M-88 10 C-40 -10 -10 30 34 8 C66 -10 76 -44 56 -46', '#FFD9A4', 17) + line('M-80 -3 h1 M-60 -8 h1 M-38 -6 h1 M-16 2 h1 M8 4 h1 M30 -6 h1 M-78 21 h1 M-56 16 h1 M-34 18 h1 M-12 27 h1 M14 29 h1', '#FFFFFF', 6, 0.8); // prettier-ignore

/** Last light on stones. */
const spark = () =>
  glow(0, 0, 24, 24, '#FFF0C0', 0.9) + shape('M0 -16 L4 -4 L16 0 L4 4 L0 16 L-4 4 L-16 0 L-4 -4Z', '#FFFFFF');

const at = (name, content, view) => ({ name, content, view });

/** Draws `[{ name, content, view }]` for the atlas. */
export const storyProps = () => [
  at('bag-empty', bag(false), [-96, -190, 192, 206]),
  at('bag-full', bag(true), [-96, -194, 192, 210]),
  at('packet', packet(), [-54, -46, 114, 100]),
  ...[['crab', 0], ['crab-first', 1], ['crab-second', 2]].map(([name, prize]) => at(name, crab(prize), [-138, -116, 278, 236])),
  at('folded-paper', folded(), [-60, -48, 124, 96]),
  at('shot-torn', torn(), [-74, -80, 150, 188]),
  at('phone', phone(), [-46, -78, 92, 158]),
  at('mic', mic(false), [-96, -92, 244, 170]),
  at('mic-down', mic(true), [-96, -80, 170, 200]),
  at('bell', bell(false), [-54, -58, 108, 118]),
  at('bell-off', bell(true), [-60, -58, 120, 118]),
  at('sticker', sticker(), [-68, -66, 138, 138]),
  at('calendar', calendar(false), [-64, -76, 134, 160]),
  at('calendar-note', calendar(true), [-64, -76, 134, 160]),
  at('banner', banner(), [-194, -64, 388, 126]),
  at('paper-boat', paperBoat(), [-96, -74, 192, 126]),
  at('dart', dart(), [-124, -72, 226, 144]),
  at('folder', folder(), [-82, -80, 166, 146]),
  at('film', film(), [-112, -80, 210, 130]),
  at('spark', spark(), [-26, -26, 52, 52]),
]; // prettier-ignore
