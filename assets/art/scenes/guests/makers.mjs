// The guests with something in their hands: Kei, Tavi, Zuri, and Ed with his parrot.

import { skins } from '../../rig/skins.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { backdrop, bigHand, bust, light } from './parts.mjs';

/** Tiles by the script's item id. */
export const makers = {
  'duet-kei': kei(),
  'duet-tavi': tavi(),
  'zuri-pot': zuri(),
  'ed-parrot': ed(),
};

function kei() {
  const kalimba = group(
    'translate(240 262) rotate(-4)',
    box(-46, -24, 92, 62, 14, '#A8683C') +
      box(-46, -24, 92, 62, 14, '#D8975A', 0.7) +
      circle(0, 20, 10, '#5A3320') +
      line('M-30 -20 v34 M-20 -22 v42 M-10 -22 v48 M10 -22 v48 M20 -22 v42 M30 -20 v34', '#E8EDF6', 5) +
      box(-38, -22, 76, 8, 4, '#7A8AA8'),
  );
  const turning =
    line('M70 322 C150 362 330 362 410 322', '#FFF6E9', 7, 0.9) +
    shape('M410 322 l-26 -2 14 20Z', '#FFF6E9') +
    line('M96 300 C60 310 62 316 70 322', '#FFF6E9', 7, 0.9);
  const notes = [
    [92, 92, 1],
    [388, 76, 1.1],
    [420, 168, 0.8],
    [64, 178, 0.8],
  ].map(([x, y, s]) =>
    group(
      `translate(${x} ${y}) scale(${s})`,
      oval(0, 20, 13, 10, '#FFE3A6') + line('M12 18 V-22 q14 4 18 16', '#FFE3A6', 6),
    ),
  );
  return (
    backdrop('#2F9A94', '#1E6E80') +
    light(240, 180, 250, '#9FF0D8', 0.45) +
    oval(240, 332, 210, 24, '#134E5E', 0.5) +
    bust('kei', 'happy', 240, 150, { size: 0.58, pose: 'calm' }) +
    kalimba +
    keisHands() +
    turning +
    notes.join('')
  );
}

/** Kei's two hands on the kalimba. */
function keisHands() {
  return [-1, 1]
    .map((side) =>
      group(
        `translate(${240 + side * 46} 270) scale(${side} 1)`,
        oval(4, 0, 20, 17, '#946047') + line('M-6 -8 L-22 -12', '#946047', 11) + line('M-2 8 h-12', '#6F4237', 3, 0.7),
      ),
    )
    .join('');
}

function tavi() {
  const bench =
    box(0, 262, 480, 98, 0, '#E7C79B') + box(0, 256, 480, 14, 6, '#F7E2BF') + oval(240, 286, 170, 24, '#FFF9EC', 0.95);
  const dough =
    shape(
      'M150 214 C150 168 204 150 244 160 C300 148 338 176 334 214 C350 240 330 258 300 254 C270 266 210 266 186 254 C150 258 138 238 150 214Z',
      '#FFEBCB',
    ) +
    shape('M280 160 C330 160 346 200 332 226 C326 250 300 256 280 256 C310 230 312 190 280 160Z', '#EBC99A', 0.7) +
    line('M196 196 q26 -16 56 -6 M214 222 q20 -8 40 -2', '#E0B988', 6);
  const drop =
    line('M168 274 v18 M240 282 v20 M312 274 v18', '#D9B98C', 5, 0.8) +
    line('M160 130 v-26 M240 118 v-26 M320 130 v-26', '#FFF9EC', 6, 0.9);
  const puffs = [
    [92, 262, 20],
    [120, 274, 14],
    [386, 262, 22],
    [356, 276, 14],
    [66, 280, 12],
    [414, 282, 12],
  ].map(([x, y, r]) => circle(x, y, r, '#FFFFFF', 0.85));
  const kitchen =
    box(30, 40, 110, 80, 8, '#B98A5E') +
    box(40, 50, 90, 60, 5, '#D9A877') +
    line('M40 80 H130', '#B98A5E', 5) +
    box(352, 26, 96, 12, 5, '#B98A5E') +
    box(364, -12, 22, 38, 6, '#E2557F') +
    box(394, -16, 22, 42, 6, '#2FB5A0');
  return (
    backdrop('#F9D7A8', '#F2BE86') +
    kitchen +
    bench +
    drop +
    dough +
    bigHand(40, 128, skins.light, '#2FB5A0', { turn: 30, size: 0.95 }) +
    bigHand(440, 128, skins.light, '#2FB5A0', { turn: -30, flip: -1, size: 0.95 }) +
    puffs.join('')
  );
}

function zuri() {
  const kitchen =
    backdrop('#FF9E9A', '#E8668F') +
    light(240, 150, 260, '#FFE3A6', 0.7) +
    line('M0 70 H480', '#C94F78', 5, 0.4) +
    [60, 120, 380, 430]
      .map(
        (x, i) =>
          line(`M${x} 70 v20`, '#B0406A', 5) + oval(x, 108, 20, 24, ['#FFD166', '#8FD0F2', '#7CCBB6', '#FFE3C4'][i]),
      )
      .join('');
  const pot = group(
    'translate(240 268) scale(1.5)',
    shape('M-62 -20 L-54 66 H54 L62 -20Z', '#8FA8C9') +
      shape('M24 -20 L62 -20 L54 66 H30Z', '#5E759C', 0.6) +
      oval(0, -20, 62, 17, '#D9E6F4') +
      oval(0, -20, 48, 11, '#AFC3DD') +
      line('M-60 4 h-16 q-8 0 -8 9 t8 9 h18 M60 4 h16 q8 0 8 9 t-8 9 h-18', '#5E759C', 8),
  );
  const stick = (x, side) =>
    line(`M${x} 190 L${x - side * 62} 246`, '#D89C5A', 10) +
    oval(x - side * 66, 250, 14, 10, '#E8B878') +
    group(
      `translate(${x} 188)`,
      oval(0, 0, 20, 18, '#946047') + line('M-8 2 q8 6 16 0 M-8 -6 q8 6 16 0', '#6F4237', 3),
    );
  const beats = line('M96 214 l-24 -10 M100 240 l-28 2 M384 214 l24 -10 M380 240 l28 2 M240 214 v-14', '#FFF6E9', 7);
  return (
    kitchen +
    bust('zuri', 'happy', 240, 158, { size: 0.72, pose: 'calm' }) +
    line('M176 214 L142 190 M304 214 L338 190', '#8FD0F2', 34) +
    pot +
    stick(140, -1) +
    stick(340, 1) +
    beats
  );
}

/** Ed from the glue shop, whose hobby is paper masks for carnival, and his parrot. */
function ed() {
  const masks = [
    [70, 78, '#FF8A73', -8],
    [150, 54, '#7CCBB6', 5],
    [340, 54, '#FFC24B', -4],
    [420, 84, '#B79BFF', 8],
  ].map(
    ([x, y, colour, turn]) =>
      line(`M${x} 0 V${y - 40}`, '#8A5A3A', 3) +
      group(
        `translate(${x} ${y}) rotate(${turn}) scale(.52)`,
        shape('M-62 -60 C-40 -88 40 -88 62 -60 C70 -10 50 60 0 70 C-50 60 -70 -10 -62 -60Z', colour) +
          shape('M-44 -18 Q-28 -32 -12 -14 Q-28 -4 -44 -18Z M44 -18 Q28 -32 12 -14 Q28 -4 44 -18Z', '#3A2340') +
          line('M-24 30 Q0 52 24 30', '#3A2340', 7) +
          [-40, 0, 40].map((dx) => line(`M${dx * 0.7} -70 L${dx} -112`, '#FFF6E9', 13)).join(''),
      ),
  );
  const look = {
    skin: 'light',
    hair: 'tousled',
    hairColour: '#A8743A',
    eye: '#3F6B57',
    freckles: true,
    top: '#5FA37A',
    topStyle: 'shirt',
    accent: '#FFF1D6',
    trousers: '#4A4658',
    shoe: '#6A4636',
    browColour: '#7A4E22',
  };
  const parrot = group(
    'translate(350 214)',
    shape('M-10 70 C-20 110 -10 132 2 146 C14 128 22 100 14 66Z', '#2F9AC9') +
      shape('M-34 -6 C-34 -54 34 -54 34 -4 C36 40 24 76 0 80 C-26 76 -36 40 -34 -6Z', '#E2543F') +
      shape('M2 4 C34 4 38 44 16 74 C2 56 -4 26 2 4Z', '#2FA58E') +
      line('M10 24 q10 6 16 0 M8 42 q10 6 16 0', '#FFC24B', 5),
    circle(-8, -16, 15, '#FFF6E9') +
      circle(-8, -16, 6, '#2B1B3D') +
      shape('M-30 -20 C-50 -18 -52 6 -38 14 C-32 4 -28 -4 -26 -8Z', '#3A2F45') +
      line('M-6 -46 q-8 -22 4 -30 M6 -46 q4 -20 16 -22', '#E2543F', 8),
  );
  return (
    backdrop('#F6D9B0', '#D9A77C') +
    light(240, 140, 250, '#FFF2CF', 0.6) +
    masks.join('') +
    bust(look, 'hurt', 214, 226, { size: 0.9, pose: 'hurt', turn: 0.2 }) +
    parrot
  );
}
