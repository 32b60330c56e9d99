// What moves in Lantern Street: lanterns, the lamp in a hand, a gull, passers-by, a boat; and the terrace for narrow views.

import { box, circle, gradient, line, oval, shape } from '../../tools/svg.mjs';
import { look } from '../../rig/cast.mjs';
import { person } from '../../rig/person.mjs';

/** A paper lantern on a wire; `lit` with its light. Origin: where it hangs. */
function lantern(lit) {
  const [tones, glow] = gradient('radial', [
    [0, '#FFE3A0', 0.85],
    [0.4, '#FFC870', 0.35],
    [1, '#FFB060', 0],
  ]);
  const paper = 'M-17 16 H17 C30 32 27 54 17 66 H-17 C-27 54 -30 32 -17 16Z';
  const ribs = line('M-25 30 H25 M-27 41 H27 M-24 53 H24', lit ? '#F2A03F' : '#463A78', 2.5, 0.7);
  const light = lit ? `${tones}<circle cy="41" r="80" fill="${glow}"/>` : '';
  return (
    light +
    line('M0 0 V12', '#2B2146', 4) +
    shape(paper, lit ? '#FFD98A' : '#6A5FA0') +
    (lit ? oval(-4, 40, 13, 18, '#FFF6D8', 0.9) : '') +
    ribs +
    box(-18, 10, 36, 8, 3, '#2B2146') +
    box(-18, 63, 36, 8, 3, '#2B2146') +
    line('M0 71 v16', '#C9546A', 4)
  );
}

/** The player's lamp, held by a hand from below. Origin: the hand. */
function handLamp() {
  const skin = look('nila').skin;
  const sleeve = line('M26 70 L8 14', '#F6B73C', 34);
  const glass =
    shape('M-26 -92 H26 L32 -30 H-32Z', '#FFE9B0') +
    shape(
      'M0 -84 C8 -70 18 -64 16 -50 C14 -38 -14 -38 -16 -50 C-17 -58 -8 -62 -6 -70 C-3 -66 -2 -64 0 -62Z',
      '#FF9A4A',
    ) +
    oval(0, -48, 7, 9, '#FFF6D8');
  const frame =
    line('M-26 -92 L-32 -30 M26 -92 L32 -30 M0 -92 V-86', '#8A4A2F', 5) +
    box(-38, -32, 76, 13, 5, '#A8623A') +
    shape('M-32 -92 Q0 -124 32 -92Z', '#A8623A') +
    `<circle cy="-122" r="15" fill="none" stroke="#8A4A2F" stroke-width="6"/>`;
  const handle = line('M-20 -20 C-20 6 20 6 20 -20', '#8A4A2F', 7);
  const hand =
    oval(4, 4, 21, 17, skin.base) +
    line('M-8 -4 q10 -5 22 0 M-10 4 q12 -4 25 1 M-8 12 q10 -2 22 2', skin.shade, 3, 0.8);
  return sleeve + glass + frame + handle + hand;
}

/** A gull that has landed. Origin: its feet. */
const gull = () =>
  line('M-4 -10 V0 M8 -10 V0 M-10 0 h8 M2 0 h8', '#F2A03F', 4) +
  shape('M-46 -26 C-30 -52 4 -56 22 -44 C34 -36 30 -14 10 -8 C-14 -2 -34 -10 -46 -26Z', '#F4F0FA') +
  shape('M-62 -32 C-34 -44 -8 -40 6 -22 C-14 -12 -40 -18 -62 -32Z', '#A9B3CF') +
  shape('M-62 -32 L-46 -34 -44 -26Z', '#2B2146') +
  circle(26, -54, 17, '#F4F0FA') +
  circle(31, -58, 3.4, '#2B2146') +
  shape('M41 -56 L62 -50 L40 -46Z', '#FFC24B') +
  line('M22 -46 q6 4 12 2', '#C9BDE0', 2.5);

const gullFlying = () =>
  shape('M-8 -4 C10 -14 30 -10 40 0 C28 10 6 10 -8 6Z', '#F4F0FA') +
  shape(
    'M4 -4 C-8 -30 -34 -44 -62 -42 C-40 -30 -28 -14 -12 2Z M10 -4 C20 -32 46 -48 76 -46 C54 -34 44 -16 26 2Z',
    '#D3D9EC',
  ) +
  shape('M-62 -42 C-54 -40 -48 -36 -42 -32 L-46 -40Z M76 -46 C68 -44 62 -40 56 -36 L60 -44Z', '#2B2146') +
  shape('M40 -2 L54 2 L40 6Z', '#FFC24B') +
  circle(33, -2, 2.4, '#2B2146') +
  shape('M-8 -2 L-26 2 L-8 6Z', '#C9D0E6');

/** Somebody on an evening walk, dark against the light. */
function passer(name, pose, extra) {
  const id = `walk-${name}`;
  const matrix = '.07 .07 .03 0 .10  .05 .06 .03 0 .07  .08 .10 .09 0 .22  0 0 0 1 0';
  return `<filter id="${id}" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter><g filter="url(#${id})">${extra}${person(look(name), 'calm', { pose, turn: 0.5 })}</g>`;
}

const bag = () =>
  line('M92 -290 L112 -210 M132 -290 L112 -210', '#888888', 7) +
  box(70, -216, 92, 112, 12, '#999999') +
  line('M134 -210 L170 -330', '#BBBBBB', 26) +
  shape('M86 -216 C76 -262 108 -282 110 -246 C126 -276 146 -250 130 -216Z', '#AAAAAA');

const dog = () =>
  shape(
    'M150 -92 C190 -112 250 -104 268 -88 L300 -128 C320 -134 330 -112 322 -98 L340 -90 C344 -76 320 -70 304 -72 L286 -52 V0 H268 L262 -40 H196 L190 0 H172 L166 -50 C150 -60 146 -76 150 -92Z M150 -88 C130 -100 126 -122 134 -132',
    '#999999',
  ) + line('M88 -258 C140 -200 240 -160 290 -100', '#888888', 6);

/** A small fishing boat with a lamp. Origin: the water line under its middle. */
function boat() {
  const [tones, glow] = gradient('radial', [
    [0, '#FFE3A0', 0.8],
    [1, '#FFC870', 0],
  ]);
  return (
    tones +
    shape('M-110 -34 H110 C102 2 76 20 40 22 H-52 C-86 20 -104 0 -110 -34Z', '#B0506A') +
    shape('M-106 -20 H106 L102 -8 H-103Z', '#FFF1DC') +
    box(-52, -84, 72, 52, 8, '#F3DCE2') +
    box(-42, -74, 22, 22, 5, '#FFD98A') +
    box(-10, -74, 22, 22, 5, '#FFD98A') +
    box(-58, -92, 84, 12, 5, '#5E3273') +
    line('M52 -34 V-150 M52 -146 L100 -44 M52 -146 L-16 -90', '#2B2146', 5) +
    `<circle cx="52" cy="-152" r="34" fill="${glow}"/>` +
    circle(52, -152, 8, '#FFF6D8') +
    line('M-120 22 q16 -8 32 0 t32 0 t32 0 t32 0 t32 0 t32 0 t32 0', '#8FA4F0', 4, 0.6)
  );
}

/** A piece of harbour wall a house can stand on, for views that stack houses. Origin: middle of its top. */
function terrace() {
  const stones = [0, 1, 2, 3].map((row) =>
    Array.from({ length: 7 }, (unused, i) =>
      box(-268 + i * 78 + (row % 2) * 26, 20 + row * 26, 70, 21, 6, (i + row) % 3 ? '#4A3E78' : '#53468A'),
    ).join(''),
  );
  return (
    box(-262, 0, 524, 124, 10, '#3A2F66') +
    `<clipPath id="terrace"><rect x="-262" y="0" width="524" height="124" rx="10"/></clipPath><g clip-path="url(#terrace)">${stones.join('')}</g>` +
    box(-272, -8, 544, 20, 8, '#8E7CC4') +
    box(-272, 6, 544, 7, 3, '#2A2054', 0.6) +
    line('M-236 12 C-240 40 -226 52 -232 76 M210 12 C214 34 204 50 208 66', '#3F8F6E', 8) +
    [
      [-240, 34],
      [-226, 52],
      [-238, 66],
      [204, 30],
      [214, 46],
      [206, 62],
    ]
      .map(([x, y]) => oval(x, y, 11, 8, '#4FA67F'))
      .join('')
  );
}

/** `[{ name, content, view }]` for the atlas. */
export const extras = [
  { name: 'lantern-off', content: lantern(false), view: [-84, -40, 168, 170] },
  { name: 'lantern-on', content: lantern(true), view: [-84, -40, 168, 170] },
  { name: 'lamp-hand', content: handLamp(), view: [-60, -146, 120, 250] },
  { name: 'gull', content: gull(), view: [-70, -80, 140, 90] },
  { name: 'gull-flying', content: gullFlying(), view: [-70, -60, 160, 90] },
  { name: 'passer-1', content: passer('dewi', 'calm', bag()), view: [-200, -850, 420, 870], scale: 0.3 },
  { name: 'passer-2', content: passer('remi', 'calm', dog()), view: [-200, -740, 560, 760], scale: 0.3 },
  { name: 'boat', content: boat(), view: [-130, -200, 270, 240] },
  { name: 'terrace', content: terrace(), view: [-280, -12, 560, 140], scale: 0.9 },
];
