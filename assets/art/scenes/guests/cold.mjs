// The unkind half: cold and dark, crowding and leaning, and always people or what people made, never monsters.

import { skins } from '../../rig/skins.mjs';
import { box, circle, group, line, shape } from '../../tools/svg.mjs';
import { backdrop, bigHand, bust, cold, light, momo, momoPicture, shade } from './parts.mjs';

/** Tiles by the script's item id. */
export const coldGuests = {
  'duet-rate': rate(),
  'duet-private': owl(),
  'duet-fake': fake(),
  'duet-poll': poll(),
  'duet-uniform': uniform(),
  'duet-trace': trace(),
};

function rate() {
  const pips = (x, y, places, colour) =>
    box(x - 36, y - 30, 72, 60, 18, '#1B1236', 0.5) +
    box(x - 36, y - 34, 72, 60, 18, colour) +
    places.map(([dx, dy]) => circle(x + dx, y - 4 + dy, 5, '#2B1B3D')).join('');
  const two = [
    [-10, 0],
    [10, 0],
  ];
  const five = [
    [-16, -12],
    [16, -12],
    [0, 0],
    [-16, 12],
    [16, 12],
  ];
  const eight = [
    [-18, -14],
    [0, -14],
    [18, -14],
    [-10, 0],
    [10, 0],
    [-18, 14],
    [0, 14],
    [18, 14],
  ];
  const card =
    box(262, 34, 188, 200, 20, '#120B28', 0.5) +
    box(256, 26, 188, 200, 20, '#FFF6E9') +
    box(268, 38, 164, 176, 12, '#F6D9B0') +
    `<clipPath id="rated"><rect x="268" y="38" width="164" height="176" rx="12"/></clipPath><g clip-path="url(#rated)">${bust('nila', 'anxious', 350, 168, { size: 0.62, pose: 'calm' })}</g>`;
  const buttons =
    pips(284, 284, two, '#9B8AD0') +
    pips(364, 284, five, '#C9A85A') +
    pips(444, 284, eight, '#9B8AD0') +
    line('M238 262 l-8 -8 M238 306 l-8 8 M400 318 l6 8 M326 246 l-4 -8', '#CDB8FF', 5);
  return (
    backdrop('#4A3F82', '#241A4E') +
    light(130, 120, 220, '#C79BEA', 0.5) +
    cold(bust('lina', 'happy', 122, 222, { size: 0.96, pose: 'talk', turn: 0.3 })) +
    card +
    buttons
  );
}

function owl() {
  const body =
    shape(
      'M-90 110 C-112 20 -96 -70 -70 -96 C-60 -82 -40 -76 0 -78 C40 -76 60 -82 70 -96 C96 -70 112 20 90 110 C50 136 -50 136 -90 110Z',
      '#6E7590',
    ) +
    shape('M-56 96 C-66 40 -40 4 0 4 C40 4 66 40 56 96 C30 112 -30 112 -56 96Z', '#8D94AE') +
    [0, 1, 2]
      .map((r) => line(`M${-34 + r * 4} ${36 + r * 22} q8 10 16 0 t16 0 t16 0 t${16 - r * 6} 0`, '#5A607C', 4, 0.7))
      .join('');
  const eyes = [-36, 36]
    .map(
      (x) =>
        circle(x, -28, 34, '#A4ABC4') +
        circle(x, -28, 24, '#D9D3A0') +
        circle(x, -28, 12, '#151024') +
        circle(x - 4, -33, 4, '#fff'),
    )
    .join('');
  const beak =
    shape('M-11 -14 H11 L0 14Z', '#4A4560') + shape('M90 110 C112 40 104 -20 88 -60 C120 0 124 70 104 118Z', '#565C78');
  const branch =
    line('M40 286 C140 270 340 292 450 274', '#3A3350', 16) +
    line('M206 276 v16 M222 276 v16 M258 276 v16 M274 276 v16', '#4A4560', 8);
  const typed =
    box(92, 304, 296, 40, 20, '#2A2448') +
    box(108, 318, 74, 12, 6, '#8F88B8') +
    box(190, 318, 46, 12, 6, '#8F88B8') +
    box(244, 318, 64, 12, 6, '#8F88B8', 0.8) +
    box(316, 312, 5, 24, 2, '#CDB8FF');
  return (
    backdrop('#1A1838', '#0D0B1E') +
    light(360, 70, 150, '#8F97C9', 0.5) +
    circle(372, 64, 26, '#B9BFD9', 0.7) +
    branch +
    group('translate(240 168)', body, eyes, beak) +
    typed
  );
}

/** Nila's face, cut out and held before somebody else's. */
function fake() {
  const holder = cold(
    bust(
      {
        skin: 'tan',
        hair: 'crop',
        hairColour: '#2B2438',
        eye: '#3b2530',
        top: '#5B5F86',
        topStyle: 'hoodie',
        accent: '#8888aa',
        trousers: '#343A5E',
        shoe: '#999999',
        browColour: '#2B2438',
      },
      'calm',
      262,
      206,
      { size: 0.98, pose: 'calm' },
    ),
  );
  const face = group('translate(0 0)', bust('nila', 'blink', 218, 196, { size: 0.84, pose: 'calm' }));
  const outline =
    'M100 70 C110 6 320 -6 334 90 C342 120 338 250 318 262 C300 266 296 240 286 214 C250 232 180 228 150 206 C110 170 92 120 100 70Z';
  const cutOut = `<clipPath id="cut"><path d="${outline}"/></clipPath>${line(outline, '#FFFDF6', 15)}<g clip-path="url(#cut)">${shape(outline, '#FFFDF6')}${face}</g>`;
  const stick =
    line('M206 236 V340', '#D8A877', 13) +
    cold(bigHand(372, 340, skins.tan, '#5B5F86', { turn: 180, flip: 1, size: 0.9 }));
  return (
    backdrop('#3F3768', '#1C1640') +
    light(240, 140, 230, '#9B8AE0', 0.45) +
    holder +
    group('rotate(-5 220 160)', cutOut) +
    stick +
    momoPicture('momo-1', 24, 236, 130, { turn: -6 })
  );
}

function poll() {
  const clip =
    box(150, 40, 180, 128, 12, '#120B28', 0.6) +
    box(144, 32, 180, 128, 12, '#FFF6E9') +
    momoPicture('momo-8', 152, 40, 164) +
    line('M130 20 l-24 -12 M338 20 l24 -12 M130 172 l-24 12 M338 172 l24 12', '#B79BFF', 6) +
    shape('M128 20 l-4 -12 -12 10Z', '#B79BFF', 0);
  const keep =
    box(34, 206, 190, 84, 26, '#151024') +
    box(34, 198, 190, 84, 26, '#5B6A9C') +
    line('M104 240 l18 18 l34 -38', '#E8EDF6', 12);
  const bin =
    box(256, 206, 190, 84, 26, '#151024') +
    box(256, 198, 190, 84, 26, '#8A4A6A') +
    line('M326 222 H376 M340 222 V212 H362 V222', '#F6DDE8', 7) +
    shape('M330 230 H372 L368 268 H334Z', '#F6DDE8') +
    line('M344 240 v18 M358 240 v18', '#8A4A6A', 5);
  const bar =
    box(34, 312, 412, 26, 13, '#1B1538') + box(34, 312, 128, 26, 13, '#5B6A9C') + box(170, 312, 276, 26, 13, '#8A4A6A');
  const thumbs = [
    [60, 150],
    [420, 146],
    [92, 90],
    [400, 78],
  ].map(([x, y]) =>
    shade(
      circle(x, y, 24, '#888888') +
        circle(x, y - 8, 10, '#cccccc') +
        shape(`M${x - 15} ${y + 18} c2 -22 28 -22 30 0Z`, '#cccccc'),
    ),
  );
  return backdrop('#332A5E', '#17112F') + thumbs.join('') + clip + keep + bin + bar;
}

function uniform() {
  const frame =
    box(96, 20, 288, 326, 14, '#8A6A1F') + box(104, 26, 272, 314, 12, '#D9AE3F') + box(124, 46, 232, 274, 8, '#1A1330');
  const gap = 'M240 86 a38 38 0 0 1 0 76 a38 38 0 0 1 0 -76 M164 320 C164 220 196 182 240 182 C284 182 316 220 316 320';
  const person = `<path d="${gap}" fill="none" stroke="#E8C873" stroke-width="6" stroke-dasharray="4 15" stroke-linecap="round"/>`;
  const star = (x, y, s) =>
    group(
      `translate(${x} ${y}) scale(${s})`,
      shape('M0 -22 L6 -7 L22 -6 L9 4 L14 20 L0 11 L-14 20 L-9 4 L-22 -6 L-6 -7Z', '#FFE08A'),
    );
  const drapes =
    shape('M0 0 H70 C84 120 70 260 40 360 H0Z', '#3F1F4A') +
    shape('M480 0 H410 C396 120 410 260 440 360 H480Z', '#3F1F4A') +
    line('M26 0 C40 130 30 260 10 350 M454 0 C440 130 450 260 470 350', '#2A1236', 9);
  return (
    backdrop('#2A1A3E', '#120A22') +
    drapes +
    frame +
    light(240, 150, 140, '#FFE9A8', 0.45) +
    person +
    star(240, 24, 1.2) +
    star(108, 60, 0.7) +
    star(372, 60, 0.7) +
    star(116, 312, 0.6) +
    star(364, 312, 0.6) +
    line('M222 236 L240 268 L258 236 M240 268 V292', '#E8C873', 6, 0.5)
  );
}

function trace() {
  const page = box(40, 18, 400, 324, 6, '#FCF0DA');
  const cat = `<clipPath id="sheet"><rect x="40" y="18" width="400" height="324"/></clipPath><g clip-path="url(#sheet)">${momo('momo-1', 18, -214, 1.7)}</g>`;
  const red = line(
    'M120 90 L300 60 M150 60 L330 230 M110 200 L360 120 M140 300 L330 70 M230 40 V330 M100 140 H370 M170 60 C250 20 330 80 310 150 C300 210 200 220 180 160 C160 110 200 70 250 80 M130 260 C190 200 300 210 340 290 M120 320 L360 300 M290 50 l60 60 M350 50 l-60 60',
    '#D6263F',
    7,
    0.9,
  );
  const ruler = group(
    'translate(388 196) rotate(68)',
    box(-170, -20, 330, 42, 5, '#8F97C9') +
      line(
        Array.from({ length: 24 }, (unused, i) => `M${-158 + i * 13} -18 v${i % 4 ? 9 : 17}`).join(' '),
        '#2A2450',
        3,
      ),
  );
  return (
    backdrop('#3A3464', '#1C1638') +
    page +
    cat +
    red +
    ruler +
    cold(bigHand(496, 330, skins.light, '#3A3A5C', { turn: 212, size: 0.8 })) +
    line('M336 254 L300 224', '#D6263F', 14)
  );
}
