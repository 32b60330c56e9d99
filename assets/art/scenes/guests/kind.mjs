// The guests who come to play: their half of the screen, one picture each.

import { skins } from '../../rig/skins.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { backdrop, bigHand, bust, graphite, light, microphone, momo } from './parts.mjs';

/** Tiles by the script's item id. */
export const kindGuests = {
  'duet-bim':
    backdrop('#FFD9A0', '#F7B27E') +
    sofa() +
    falling() +
    bust('bim', 'happy', 130, 500, { size: 2.4 }) +
    line('M270 70 q14 -10 26 0 M282 48 q8 -8 18 -2', '#B5653F', 5, 0.6),
  'duet-remi': remi(),
  'duet-kettle': ceiling(),
  'duet-idris': idris(),
};

function sofa() {
  const wall =
    line('M0 250 H480', '#D98B62', 4, 0.5) + box(330, 20, 90, 70, 8, '#FFF3DF') + circle(375, 55, 20, '#54C29B');
  const back =
    box(214, 150, 250, 96, 28, '#4FA6A0') +
    box(226, 206, 226, 46, 18, '#6CC3BB') +
    box(196, 178, 44, 92, 20, '#3F8F8A') +
    box(436, 178, 44, 92, 20, '#3F8F8A') +
    line('M340 210 V248', '#3F8F8A', 5);
  return wall + oval(340, 318, 170, 26, '#E89A6B', 0.6) + back + line('M228 268 v18 M446 268 v18', '#2F6E6A', 12);
}

/** Bim once more, behind himself, on his way from the sofa to the carpet. */
function falling() {
  const legs =
    line('M374 196 L352 160 M392 192 L398 150', '#E0784F', 24) + line('M350 156 l-12 4 M398 146 l12 -2', '#6A7BE0', 18);
  const trunk = group('translate(388 232) rotate(160)', box(-30, -36, 60, 74, 24, '#54C29B'));
  const arms = line('M366 252 L332 274 M412 250 L446 270', '#BE7C53', 15);
  const head = group(
    'translate(396 292) rotate(172)',
    circle(0, 0, 34, '#BE7C53'),
    shape('M-36 4 C-44 -40 44 -40 36 4 C20 -14 -16 -16 -36 4Z', '#2F1C2C'),
    line('M-14 8 q5 -7 10 0 M8 8 q5 -7 10 0', '#2B1B3D', 4),
    shape('M-10 16 Q2 20 14 16 Q10 28 2 28 Q-8 28 -10 16Z', '#6B1F35'),
  );
  return legs + trunk + arms + head + line('M312 190 q-10 30 0 60 M466 176 q12 30 2 64', '#FFF6E9', 6, 0.8);
}

function remi() {
  const names = ['momo-8', 'momo-9', 'momo-10'];
  const sheets = names.map((name, i) => {
    const [x, y, turn] = [
      [22, 52, -5],
      [172, 34, 2],
      [324, 58, 5],
    ][i];
    const frame = box(-6, -6, 152, 132, 4, '#7A4A3A', 0.35) + box(-10, -10, 152, 132, 4, '#FFFDF6');
    const drawing = group(
      'translate(6 -2)',
      `<svg width="120" height="112" viewBox="${[
        [186, 66],
        [180, 108],
        [186, 190],
      ][i].join(' ')} 206 192">${momo(name, 0, 0)}</svg>`,
    );
    const shake =
      i === 2
        ? line(
            'M6 104 q8 -8 16 0 t16 0 t16 0 t16 0 t16 0 t16 0 t16 0 M18 114 q8 -8 16 0 t16 0 t16 0 t16 0 t16 0',
            '#4A4550',
            3,
          )
        : line('M6 106 H128', '#4A4550', 3);
    return group(`translate(${x} ${y}) rotate(${turn})`, frame, graphite(drawing), shake);
  });
  const desk = backdrop('#D9A877', '#B57A52') + line('M0 96 H480 M0 210 H480 M0 310 H480', '#9A643F', 4, 0.4);
  const pencil = group(
    'translate(338 236) rotate(-128)',
    box(-8, -120, 16, 112, 4, '#FFC24B') +
      shape('M-8 -8 L0 14 L8 -8Z', '#FFE9CF') +
      shape('M-3 6 L0 14 L3 6Z', '#2B1B3D') +
      box(-8, -134, 16, 16, 5, '#E2457B'),
  );
  return (
    desk +
    sheets.join('') +
    light(240, 100, 260, '#FFF0C4', 0.35) +
    pencil +
    bigHand(470, 316, skins.tan, '#5C8DF6', { turn: 196, flip: 1, size: 0.92 }) +
    line('M70 270 q40 -16 80 0 q40 16 80 0', '#FFFDF6', 4, 0.6)
  );
}

function ceiling() {
  const corner =
    shape('M0 360 L96 250 H392 L480 360Z', '#D8C3A4', 0.8) +
    shape('M0 0 V360 L96 250 V70 L0 0Z', '#F2E2C4') +
    shape('M480 0 V360 L392 250 V70 L480 0Z', '#E6D2B0');
  const lamp =
    line('M240 0 V84', '#9A7B5A', 5) +
    light(240, 150, 210, '#FFF2C0', 0.95) +
    oval(240, 150, 104, 62, '#FFE3A0') +
    oval(240, 150, 76, 44, '#FFF3CF') +
    oval(240, 150, 30, 17, '#FFFFFF') +
    line('M136 150 a104 62 0 0 1 208 0', '#E8B96A', 6);
  const steam = line(
    'M128 360 C110 330 150 312 130 278 C118 256 140 244 136 226 M168 360 C152 336 184 318 170 290 C160 272 176 262 174 250',
    '#FFFFFF',
    14,
    0.55,
  );
  const rain = line('M424 96 l-8 26 M446 140 l-8 26 M418 180 l-8 26', '#9CC4D8', 5, 0.7);
  return (
    backdrop('#FBF0D8', '#F3E2C2') + corner + lamp + line('M96 70 H392 V250 H96Z', '#D8C3A4', 4, 0.7) + rain + steam
  );
}

function idris() {
  const studio =
    backdrop('#2B3A78', '#1D2656') +
    light(340, 120, 240, '#FF9E8A', 0.5) +
    [70, 150, 230]
      .map((y, i) => line(`M${34 + i * 8} ${y} q12 -18 24 0 t24 0 t24 0 t24 0`, '#5B79D8', 5, 0.6))
      .join('');
  const board =
    box(330, 40, 120, 84, 10, '#3E4F9C') +
    [0, 1, 2, 3, 4, 5]
      .map((i) => box(342 + (i % 3) * 36, 52 + Math.floor(i / 3) * 34, 26, 24, 5, i % 2 ? '#FFC24B' : '#9BE8FF', 0.9))
      .join('');
  const desk = box(-10, 284, 500, 90, 12, '#7A4A5C') + box(-10, 278, 500, 16, 8, '#A8697A');
  const fingers = group(
    'translate(352 196) rotate(-90)',
    line('M20 0 H-70', '#E86A5B', 46) +
      oval(30, 0, 34, 30, '#E3AA7B') +
      line('M44 -18 L92 -30 M50 -2 L102 -4 M46 14 L94 22', '#E3AA7B', 19) +
      line('M14 26 C24 40 40 40 48 28', '#E3AA7B', 18) +
      line('M26 6 q14 8 26 2', '#CC8867', 5),
  );
  return (
    studio +
    board +
    bust('idris', 'happy', 178, 206, { size: 0.86, pose: 'calm' }) +
    fingers +
    desk +
    microphone(84, 286, 1.05)
  );
}
