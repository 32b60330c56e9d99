// A boy from behind, sitting on the floor: tousled hair, one ear in the light, and the phone in his hand.

import { box, circle, group, line, shape } from '../../tools/svg.mjs';
import { momoPicture } from '../guests/parts.mjs';
import { blurred, glow, toned } from './light.mjs';
import { rounded } from './things.mjs';

/** Where the phone's light comes from. */
export const PHONE = [404, 442];
const SKIN = { lit: '#E3EEFB', base: '#9C93B8', shade: '#5A5488' };

/** Everything before the room. */
export function boy() {
  return (
    glow(PHONE[0], PHONE[1], 250, 270, '#8FD6FF', 0.5) +
    blurred(2.5, back(), head()) +
    blurred(1, forearm()) +
    group(`translate(${PHONE[0]} ${PHONE[1]}) rotate(9)`, phoneInHand())
  );
}

/** Shoulders and the hood that lies on them. */
function back() {
  return (
    toned(
      'M-150 930 C-150 700 -110 590 -30 540 C20 512 60 500 88 486 H214 C250 506 300 520 330 566 C372 640 380 760 372 930Z',
      'across',
      [
        [0, '#131A40'],
        [0.5, '#1D2756'],
        [0.85, '#32427F'],
        [1, '#4A5C9C'],
      ],
    ) +
    line('M262 524 C300 536 328 566 344 612 C356 650 364 690 366 740', '#A8DCFF', 7, 0.75) +
    line('M60 640 C50 720 52 800 44 930 M270 640 C284 720 284 800 290 930', '#0B1030', 9, 0.5) +
    toned(
      'M42 512 C40 470 92 452 150 456 C214 452 268 474 262 512 C254 560 206 588 150 588 C92 588 50 558 42 512Z',
      'across',
      [
        [0, '#11183C'],
        [0.7, '#27316A'],
        [1, '#5568A8'],
      ],
    ) +
    line('M62 520 C76 556 112 572 150 572 C196 572 236 552 246 516', '#0B1030', 8, 0.6) +
    line('M246 482 C262 494 264 516 254 536', '#A8DCFF', 6, 0.8)
  );
}

/** The back of a head. */
function head() {
  const hair =
    'M84 446 C58 426 46 386 50 346 C40 340 40 330 48 328 C44 316 52 304 60 306 C60 288 74 276 86 278 C94 260 112 252 124 258 C126 240 142 232 150 240 C162 228 184 236 182 250 C204 252 220 266 224 282 C238 292 244 312 240 330 C246 348 242 372 234 386 C232 408 224 426 212 438 C214 452 202 456 198 448 C192 464 180 466 176 456 C168 474 154 472 152 460 C142 474 128 470 128 458 C116 468 104 462 106 450 C96 456 86 454 84 446Z';
  const ear = 'M226 366 C238 354 254 362 253 382 C252 404 240 420 228 416 C222 406 222 380 226 366Z';
  return (
    toned('M108 430 H204 C206 470 214 486 226 500 C190 530 118 530 84 500 C100 486 106 470 108 430Z', 'across', [
      [0, '#26264F'],
      [0.6, '#4F4A7C'],
      [1, '#9A98C4'],
    ]) +
    toned(ear, 'across', [
      [0, SKIN.shade],
      [0.55, SKIN.base],
      [1, SKIN.lit],
    ]) +
    line('M232 376 C242 374 244 392 236 402', SKIN.shade, 5, 0.75) +
    line('M232 363 C246 360 253 372 251 388', SKIN.lit, 4) +
    toned(hair, 'across', [
      [0, '#0C0F28'],
      [0.55, '#191B3E'],
      [0.85, '#2E3068'],
      [1, '#5A62A4'],
    ]) +
    line(
      'M92 300 C78 340 80 390 96 426 M122 276 C110 330 114 390 128 440 M154 262 C152 320 156 390 164 440',
      '#0C0C20',
      6,
      0.5,
    ) +
    line('M184 272 C196 312 200 370 192 426 M208 292 C220 326 222 370 214 408', '#6A6AA4', 4, 0.5) +
    line('M184 253 C206 256 219 269 223 284 C236 294 242 312 238 330 C243 344 242 356 239 366', '#A8DCFF', 4.5, 0.85) +
    line('M218 428 C214 434 211 440 209 446', '#A8DCFF', 4, 0.6)
  );
}

function forearm() {
  return (
    toned('M330 930 C318 840 330 740 362 664 L368 606 L452 612 L446 676 C440 760 436 850 438 930Z', 'across', [
      [0, '#11183C'],
      [0.55, '#2A3570'],
      [1, '#5A70B4'],
    ]) +
    line('M376 690 C362 750 352 830 352 930 M420 700 C414 760 410 840 412 930', '#0B1030', 8, 0.4) +
    toned(rounded(354, 620, 100, 44, 18), 'across', [
      [0, '#27316A'],
      [1, '#7C94D6'],
    ]) +
    line('M370 622 C396 614 424 616 444 624', '#C9ECFF', 6, 0.85)
  );
}

/** Drawn upright: the phone from the side of its screen, fingers behind it, the thumb before it. */
function phoneInHand() {
  const [w, h] = [124, 218];
  const palm = toned('M-40 60 C-60 100 -44 160 -22 186 H54 C80 160 92 110 74 66 C50 40 -20 36 -40 60Z', 'across', [
    [0, SKIN.shade],
    [0.6, SKIN.base],
    [1, '#CFCFE8'],
  ]);
  const fingers = [14, 42, 69, 95].map((y, i) => {
    const reach = [-72, -75, -74, -69][i];
    return (
      line(`M-30 ${y + 14} C-58 ${y + 12} ${reach} ${y + 6} ${reach + 14} ${y}`, i === 3 ? '#8A82AC' : SKIN.base, 24) +
      line(
        `M${reach + 8} ${y - 3} C${reach + 16} ${y - 8} ${reach + 20} ${y - 7} ${reach + 23} ${y - 4}`,
        SKIN.lit,
        7,
        0.9,
      )
    );
  });
  const body =
    box(-w / 2 - 7, -h / 2 - 7, w + 14, h + 14, 26, '#0A0E26') +
    line(`M${w / 2 + 5} ${-h / 2 + 20} V${h / 2 - 20}`, '#4A5C9C', 3, 0.8);
  const thumb =
    toned(
      'M44 176 C72 150 84 112 74 84 C66 58 44 34 24 24 C10 18 -2 28 2 42 C10 60 26 74 30 96 C30 124 22 150 20 176Z',
      'across',
      [
        [0, SKIN.lit],
        [0.4, '#C4BEDC'],
        [1, '#7C76A4'],
      ],
    ) +
    toned('M24 26 C12 20 2 28 6 40 C12 48 24 46 28 38 C30 32 28 28 24 26Z', 'across', [
      [0, '#FFFFFF'],
      [1, '#DCE6F8'],
    ]) +
    line('M40 84 C46 88 54 88 60 84', SKIN.shade, 3.5, 0.6);
  return palm + fingers.join('') + body + screen(w, h) + thumb;
}

/** The half that is lit is hers: a cat on warm paper. The other half is his, and dark. */
function screen(w, h) {
  return (
    toned(rounded(-w / 2, -h / 2, w, h, 20), 'down', [
      [0, '#F2FBFF'],
      [0.5, '#B5E6FF'],
      [1, '#7FC0F4'],
    ]) +
    box(-w / 2 + 10, -h / 2 + 22, w - 20, 80, 10, '#2A2F66') +
    box(-w / 2 + 9, -h / 2 + 21, 62, 82, 6, '#FCF0DA') +
    group(
      `translate(${-w / 2 + 10} ${-h / 2 + 22})`,
      `<svg width="60" height="80" viewBox="60 0 270 360">${momoPicture('momo-1', 0, 0, 480, { lamp: false })}</svg>`,
    ) +
    line(`M${-w / 2 + 70} ${-h / 2 + 20} l-5 14 l6 14 l-6 14 l6 14 l-4 14 l3 14`, '#FFFFFF', 4) +
    circle(w / 2 - 32, -h / 2 + 62, 13, '#454A8C') +
    box(-w / 2 + 12, 8, 66, 13, 6.5, '#FFFFFF', 0.75) +
    box(-w / 2 + 12, 30, 44, 13, 6.5, '#FFFFFF', 0.55) +
    shape(
      `M${-w / 2 + 4} ${-h / 2 + 60} V${-h / 2 + 20} Q${-w / 2 + 4} ${-h / 2 + 4} ${-w / 2 + 20} ${-h / 2 + 4} H${w / 2 - 50}Z`,
      '#FFFFFF',
      0.16,
    )
  );
}
