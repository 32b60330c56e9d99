// mask_07, his twin and those who clap for them: no faces, and somebody behind each.

import { skins } from '../../rig/skins.mjs';
import { box, circle, group, line, shape } from '../../tools/svg.mjs';
import { backdrop, bigHand, bust, cold, grinSticker, light, microphone, momo, paperMask, shade } from './parts.mjs';

/** Tiles by the script's item id. */
export const maskGuests = {
  'duet-mimic': mimic(),
  'duet-whisper': whisper(),
  'duet-pushback':
    backdrop('#2A2450', '#15102E') +
    light(330, 180, 260, '#B5A94A', 0.35) +
    momosStrip() +
    grinSticker(170, 184, 1.42, -14) +
    line('M332 60 l26 -14 M350 120 l32 -6 M352 250 l30 8', '#B79BFF', 7, 0.8),
  'mask-08': twin(),
  'grin-44':
    backdrop('#241E46', '#120D28') + light(240, 150, 230, '#B5A94A', 0.3) + grinSticker(240, 150, 1.12, 8) + clapping(),
  'static-9': staticNine(),
};

/** A narrow strip of Nila's warm half, being pushed away. */
function momosStrip() {
  return (
    shape('M372 0 H480 V360 H348 L372 280 L344 190 L376 96Z', '#FCF0DA') +
    line('M372 0 L376 96 L344 190 L372 280 L348 360', '#FFF9F0', 8) +
    `<clipPath id="pushed"><path d="M372 0 H480 V360 H348 L372 280 L344 190 L376 96Z"/></clipPath><g clip-path="url(#pushed)">${momo('momo-1', 318, 40, 0.86)}</g>`
  );
}

function mimic() {
  const theo = {
    skin: 'light',
    hair: 'cap',
    hairColour: '#7A4A3A',
    eye: '#4a3a6a',
    top: '#5B5F86',
    topStyle: 'hoodie',
    accent: '#4A4E72',
    trousers: '#343A5E',
    shoe: '#C9CDE6',
    browColour: '#55302A',
  };
  const door =
    box(300, 26, 150, 334, 6, '#3A3560') +
    box(318, 46, 114, 314, 4, '#15102E') +
    box(296, 18, 158, 22, 6, '#4A4478') +
    circle(420, 206, 7, '#8F88B8');
  const figure = cold(bust(theo, 'calm', 160, 190, { size: 0.84, pose: 'hurt' }));
  const crest = group(
    'translate(160 300) rotate(-3)',
    box(-74, -46, 148, 96, 8, '#120B28', 0.5) +
      box(-78, -52, 148, 96, 8, '#D9D3E8') +
      shape('M-30 -40 H30 V-6 C30 20 0 34 0 34 C0 34 -30 20 -30 -6Z', '#5B4C86') +
      shape('M-20 2 V-16 L0 -30 L20 -16 V2Z', '#D9D3E8') +
      box(-5, -12, 10, 14, 2, '#5B4C86') +
      line('M-18 12 q9 6 18 0 t18 0', '#D9D3E8', 4) +
      line('M-62 -34 h16 M48 -34 h16 M-62 24 h18 M46 24 h16', '#8F88B8', 5),
  );
  const hop =
    line('M250 320 C262 240 282 200 300 196 M316 300 C322 320 330 334 346 340', '#B79BFF', 6, 0.8) +
    shape('M346 340 l-18 2 10 -16Z', '#B79BFF');
  return (
    backdrop('#2A2450', '#120D28') +
    light(150, 130, 220, '#7F88C9', 0.4) +
    door +
    hop +
    figure +
    paperMask(160, 122, 1.16, -4) +
    crest +
    line('M92 268 q10 -6 20 4 M208 268 q-10 -6 -20 4', '#8F88B8', 12)
  );
}

function whisper() {
  const profile =
    shape(
      'M0 0 H150 C172 40 168 84 176 110 C186 130 206 146 204 154 C200 162 182 160 180 168 C182 176 190 180 184 186 C188 192 186 198 180 202 C180 214 184 228 168 234 C144 238 130 244 126 270 C122 310 140 340 150 360 H0Z',
      '#1F1A3E',
    ) + line('M150 0 C172 40 168 84 176 110 C186 130 206 146 204 154', '#5B5A9A', 5, 0.8);
  const breath = line(
    'M214 190 q22 -12 40 0 t40 0 M210 208 q26 -10 46 2 t44 0 M216 226 q20 -8 34 2',
    '#8F97C9',
    5,
    0.55,
  );
  return (
    backdrop('#14102C', '#080614') +
    light(350, 190, 170, '#4A4F92', 0.5) +
    profile +
    microphone(352, 340, 1.25) +
    breath +
    shape('M120 96 q18 -10 34 2', '#14102C') +
    line('M122 98 q16 -8 32 0', '#45437A', 6)
  );
}

function twin() {
  const small = [
    [64, 92, 0.5, -14],
    [418, 88, 0.5, 12],
    [70, 262, 0.44, 8],
    [414, 268, 0.44, -8],
  ].map(([x, y, size, turn], i) => `<g opacity=".45">${paperMask(x, y, size, turn, i % 2)}</g>`);
  return (
    backdrop('#2E2152', '#130C2A') +
    light(240, 170, 220, '#8F6FE0', 0.5) +
    small.join('') +
    paperMask(206, 168, 1.2, -10, 0) +
    paperMask(286, 190, 1.5, 6, 1) +
    line('M400 150 l36 -8 M404 190 h38 M400 230 l36 8', '#B79BFF', 7, 0.8)
  );
}

/** Hands that clap beside the sticker; whose they are cannot be seen. */
function clapping() {
  const hands = shade(
    bigHand(96, 338, skins.light, '#777799', { turn: -46, size: 0.8 }) +
      bigHand(384, 338, skins.light, '#777799', { turn: 46, flip: -1, size: 0.8 }),
  );
  return hands + line('M204 268 l-10 -18 M240 262 v-20 M276 268 l10 -18', '#CDB8FF', 6, 0.8);
}

function staticNine() {
  const noise = [];
  for (let y = 0; y < 360; y += 9)
    for (let i = 0; i < 9; i++)
      noise.push(`M${(i * 61 + ((y * 37 + i * 113) % 53)).toFixed(0)} ${y} h${6 + ((y * 13 + i * 29) % 26)}`);
  const figure = shade(
    bust(
      {
        skin: 'light',
        hair: 'waves',
        hairColour: '#555566',
        eye: '#4a3a6a',
        top: '#777799',
        topStyle: 'hoodie',
        accent: '#888888',
        trousers: '#343A5E',
        shoe: '#999999',
        browColour: '#333344',
      },
      'calm',
      240,
      230,
      { size: 1, pose: 'calm' },
    ),
  );
  const phones =
    line('M138 150 C130 20 350 20 342 150', '#0B0818', 17) +
    box(116, 128, 40, 78, 18, '#0B0818') +
    box(324, 128, 40, 78, 18, '#0B0818') +
    line('M134 150 v34 M346 150 v34', '#6E6AB0', 5);
  return (
    backdrop('#1E1A38', '#0C0918') +
    light(240, 170, 220, '#6A6FB8', 0.5) +
    figure +
    phones +
    line(noise.join(' '), '#C9CDE6', 2.2, 0.24) +
    line('M0 96 H480 M0 236 H480', '#C9CDE6', 7, 0.14)
  );
}
