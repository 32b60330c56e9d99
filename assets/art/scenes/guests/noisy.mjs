// The noisy and the careless: a nuisance more than a harm.

import { skins } from '../../rig/skins.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { backdrop, bust, cold, light, momo, momoPicture, shade } from './parts.mjs';

/** Tiles by the script's item id. */
export const noisyGuests = {
  'duet-spam': spam(),
  'duet-speed': speed(),
  'duet-yawn': yawn(),
  'duet-robot': robot(),
  'duet-laughtrack': laughTrack(),
  'duet-crop': crop(),
};

function spam() {
  const wedge = (i) => {
    const [a, b] = [i, i + 1].map((at) => (at * Math.PI) / 4);
    const at = (angle) => `${(Math.cos(angle) * 124).toFixed(1)} ${(Math.sin(angle) * 124).toFixed(1)}`;
    return shape(`M0 0 L${at(a)} A124 124 0 0 1 ${at(b)}Z`, ['#E2457B', '#FFC24B', '#5B3FA0', '#2FB5A0'][i % 4]);
  };
  const wheel =
    circle(0, 0, 138, '#FFE9A8') +
    [0, 1, 2, 3, 4, 5, 6, 7].map(wedge).join('') +
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => circle(Math.cos((i * Math.PI) / 4) * 131, Math.sin((i * Math.PI) / 4) * 131, 6, '#fff'))
      .join('') +
    circle(0, 0, 30, '#FFF6E9') +
    shape('M0 14 C-22 -2 -16 -18 -6 -16 C-2 -15 0 -12 0 -9 C0 -12 2 -15 6 -16 C16 -18 22 -2 0 14Z', '#E2457B');
  const spin = line('M-158 -40 A164 164 0 0 1 -40 -158 M158 40 A164 164 0 0 1 40 158', '#FFF6E9', 7, 0.8);
  const coins = [
    [40, 60],
    [92, 20],
    [58, 150],
    [24, 250],
    [96, 310],
    [150, 96],
    [430, 40],
    [450, 150],
    [400, 320],
    [456, 260],
    [120, 220],
  ].map(([x, y], i) =>
    group(
      `translate(${x} ${y}) rotate(${i * 40})`,
      oval(0, 0, 20, 16 - (i % 3) * 4, '#E8A21F') +
        oval(-2, -2, 17, 13 - (i % 3) * 4, '#FFD95E') +
        line('M-6 -4 q6 -5 12 0', '#FFF6E9', 3),
    ),
  );
  return (
    backdrop('#7A2F9A', '#3A1A6A') +
    light(280, 180, 250, '#FFD95E', 0.6) +
    group('translate(284 184)', wheel, spin) +
    shape('M264 20 H304 L284 66Z', '#FFF6E9') +
    coins.join('') +
    momo('momo-2', 10, 176, 0.56)
  );
}

function speed() {
  const ghosts = [
    ['momo-1', -40],
    ['momo-3', 30],
    ['momo-6', 70],
    ['momo-8', 110],
    ['momo-10', 150],
  ].map(([name, x], i) => `<g opacity="${0.35 + i * 0.16}">${momo(name, x - 90, -4 + i * 4, 0.92)}</g>`);
  const rush = line('M10 60 H150 M0 110 H110 M20 170 H170 M0 240 H120 M30 300 H190', '#FFF6E9', 7, 0.7);
  const horn = group(
    'translate(384 92) rotate(-16)',
    shape('M-30 -16 L54 -52 V52 L-30 16Z', '#FFC24B') +
      oval(54, 0, 14, 52, '#E8A21F') +
      circle(-48, 0, 28, '#C93A4B') +
      line('M80 -40 l22 -14 M86 0 h28 M80 40 l22 14', '#FFF6E9', 8),
  );
  return backdrop('#FF9A5A', '#E0556A') + rush + ghosts.join('') + horn;
}

/** A yawn from very near: nose, cheeks, a tongue with a sweet on it. */
function yawn() {
  const skin = skins.light;
  const face =
    backdrop(skin.base, '#F6C1A4') + oval(70, 190, 62, 44, skin.blush, 0.5) + oval(410, 190, 62, 44, skin.blush, 0.5);
  const nose =
    line('M206 78 Q240 108 274 78', skin.shade, 13) + oval(220, 82, 6, 4, '#C98A78') + oval(260, 82, 6, 4, '#C98A78');
  const eyes =
    line('M40 40 q44 34 92 6 M348 46 q48 28 92 -6', '#5A3A4A', 12) +
    line('M54 66 l-12 12 M92 74 l-2 14 M426 66 l12 12 M388 74 l2 14', '#5A3A4A', 6);
  const mouth =
    'M240 118 C330 112 372 180 362 246 C352 322 300 348 240 348 C180 348 128 322 118 246 C108 180 150 112 240 118Z';
  const inside =
    shape('M120 110 H360 V150 Q240 176 120 150Z', '#FFF9F4') +
    oval(240, 196, 26, 22, '#4A1228') +
    oval(240, 320, 108, 84, '#F2777F') +
    line('M240 262 V330', '#D65A68', 7, 0.7) +
    circle(240, 288, 26, '#7CCBF2') +
    line('M222 276 C240 290 246 304 234 312 M244 264 C262 276 264 292 260 304', '#FFF6E9', 7, 0.9) +
    circle(230, 278, 6, '#fff', 0.9) +
    shape('M214 290 l-26 -14 -4 26Z M266 290 l26 -14 4 26Z', '#7CCBF2');
  return (
    face +
    eyes +
    nose +
    `<clipPath id="yawn"><path d="${mouth}"/></clipPath>${shape(mouth, '#6B1F35')}<g clip-path="url(#yawn)">${inside}</g>` +
    line(mouth, '#B2505E', 11) +
    line('M70 250 C64 290 76 320 96 340 M410 250 C416 290 404 320 384 340', skin.shade, 8, 0.7)
  );
}

function robot() {
  const head =
    box(-96, -84, 192, 156, 34, '#9CB3CC') +
    box(-96, 16, 192, 56, 30, '#7E98B5') +
    box(-72, -60, 144, 72, 24, '#22304E') +
    circle(-34, -24, 17, '#9BE8FF') +
    circle(34, -24, 17, '#9BE8FF') +
    circle(-34, -24, 7, '#fff') +
    circle(34, -24, 7, '#fff') +
    box(-52, 26, 104, 34, 10, '#3A4A68') +
    [-40, -24, -8, 8, 24].map((x) => box(x, 30, 9, 26, 4, '#FFC24B')).join('') +
    line('M0 -84 V-114', '#7E98B5', 9) +
    circle(0, -122, 13, '#E2457B') +
    box(-116, -34, 22, 56, 10, '#7E98B5') +
    box(94, -34, 22, 56, 10, '#7E98B5');
  const body = box(-70, 84, 140, 120, 26, '#B8CBDF') + line('M-36 116 H36 M-36 138 H16', '#7E98B5', 9);
  const laugh = line(
    'M386 96 q22 14 0 34 M414 78 q38 32 0 72 M94 96 q-22 14 0 34 M66 78 q-38 32 0 72',
    '#FFF6E9',
    9,
    0.9,
  );
  const clef = [
    [70, 262],
    [128, 300],
    [356, 300],
    [414, 262],
  ].map(([x, y], i) =>
    group(
      `translate(${x} ${y}) rotate(${i * 9 - 14})`,
      box(-24, -14, 48, 28, 10, '#FFF6E9', 0.9) + line('M-12 0 h24', '#5B4C86', 5),
    ),
  );
  return (
    backdrop('#4A6FA5', '#2A3F74') +
    light(240, 150, 230, '#BFE4FF', 0.5) +
    group('translate(240 172)', body, head) +
    laugh +
    clef.join('')
  );
}

function laughTrack() {
  const cast = ['remi', 'idris', 'lina', 'tavi', 'zuri', 'kei', 'amara', 'theo', 'nila'];
  const row = (y, size, count, shift) =>
    Array.from({ length: count }, (unused, i) =>
      bust(cast[(i * 2 + shift) % 9], 'happy', 30 + (i * 440) / (count - 1), y, { size, pose: 'calm' }),
    );
  const curtain =
    shape('M0 0 H96 C90 90 60 170 0 200Z', '#9A2F4F') +
    shape('M480 0 H384 C390 90 420 170 480 200Z', '#9A2F4F') +
    line(
      'M30 0 C30 80 20 140 6 180 M62 0 C60 80 46 130 34 170 M450 0 C450 80 460 140 474 180 M418 0 C420 80 434 130 446 170',
      '#701F3C',
      7,
    );
  const stage = light(240, 96, 190, '#FFE3A6', 0.9) + momoPicture('momo-10', 150, 14, 180);
  return (
    backdrop('#3A1F4A', '#1E1030') +
    stage +
    curtain +
    shade(row(230, 0.3, 8, 0).join('')) +
    shade(row(286, 0.36, 7, 3).join('')) +
    shade(row(352, 0.46, 6, 5).join(''))
  );
}

/** Momo large, his tail and the signed edge cut off by scissors. */
function crop() {
  const sheet = box(46, 22, 420, 312, 6, '#FCF0DA');
  const edge = 'M0 0 H150 L134 40 L152 84 L132 130 L154 178 L134 226 L152 272 L136 320 L148 360 H0Z';
  const cut =
    shape(edge, '#4A3F66') +
    line('M150 0 L134 40 L152 84 L132 130 L154 178 L134 226 L152 272 L136 320 L148 360', '#FFF6E9', 5);
  const scissors = group(
    'translate(120 262) rotate(-64)',
    line('M-20 0 L96 -22 M-20 -18 L96 10', '#C9D3E6', 13) +
      circle(30, -8, 7, '#5E759C') +
      line(
        'M-20 0 C-60 8 -70 34 -46 40 C-24 44 -18 20 -20 0 M-20 -18 C-60 -30 -66 -58 -42 -60 C-20 -60 -16 -38 -20 -18',
        '#E2457B',
        12,
      ),
  );
  return (
    backdrop('#4A3F66', '#2C2448') +
    sheet +
    `<clipPath id="kept"><rect x="46" y="22" width="420" height="312"/></clipPath><g clip-path="url(#kept)">${momo('momo-2', 4, -330, 2.1)}</g>` +
    cold(cut + scissors) +
    box(46, 322, 420, 12, 0, '#E3CDA8', 0.8)
  );
}
