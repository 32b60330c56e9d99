// The room of mask_07: night, one phone for a light, a jacket without its number. Quiet and small, nobody to be afraid of.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { paperMask } from '../guests/parts.mjs';
import { WIDE } from '../view.mjs';
import { boy, PHONE } from './boy.mjs';
import { ball, crumpled, jacket } from './dark-room-things.mjs';
import { blended, blurred, glow, toned, vignette, wash } from './light.mjs';
import { books, casement, curtain, solid } from './things.mjs';

const WINDOW = [66, 8, 232, 268];

/** Layers; nobody else stands here. */
export function darkRoom() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, quality: 80 },
    { name: 'fore', content: boy(), view: WIDE, scale: 0.8, parallax: 1, quality: 80 },
  ];
}

function back() {
  return (
    wall() + window() + shelf() + floor() + bed() + group('translate(558 0)', jacket()) + onTheFloor() + phoneLight()
  );
}

function wall() {
  const boards = Array.from({ length: 16 }, (unused, i) => `M${-310 + i * 124} -200 V574`);
  return (
    wash(
      'down',
      [-320, -200, 1920, 800],
      [
        [0, '#0A0E26'],
        [0.35, '#111838'],
        [0.75, '#1A2450'],
        [1, '#141B40'],
      ],
    ) +
    line(boards.join(' '), '#0B1030', 4, 0.5) +
    line(boards.join(' '), '#2F3E78', 1.6, 0.4) +
    pictureThatHung() +
    solid(-330, 566, 1940, 26, 5, '#1C2652')
  );
}

/** Where a picture hung: paler wood and two strips of tape. */
const pictureThatHung = () =>
  box(724, 120, 138, 104, 5, '#27356C', 0.75) +
  group('rotate(-34 728 124)', box(706, 117, 44, 13, 2, '#7C8AB8', 0.5)) +
  group('rotate(38 858 122)', box(838, 116, 40, 13, 2, '#7C8AB8', 0.4)) +
  group('rotate(24 730 222)', box(712, 216, 36, 13, 2, '#7C8AB8', 0.35));

/** Far away, other people's lamps. */
function window() {
  const [x, y, width, height] = WINDOW;
  const random = createRandom(61);
  const towers = [0, 34, 62, 104, 138, 176, 206].map((at, i) => {
    const h = [70, 112, 58, 92, 128, 66, 84][i];
    return box(x + at - 4, y + height - h, 38, h + 10, 3, i % 2 ? '#121A42' : '#18214E');
  });
  const lights = Array.from({ length: 64 }, () => {
    const px = x + 6 + random() * (width - 12);
    const py = y + height - 8 - random() ** 1.5 * 104;
    const warm = random() < 0.62;
    return box(
      px.toFixed(0),
      py.toFixed(0),
      4,
      5,
      1.5,
      warm ? '#FFCF8A' : '#9FC4FF',
      (0.4 + random() * 0.55).toFixed(2),
    );
  });
  const near = Array.from({ length: 9 }, (unused, i) =>
    circle(
      x + 14 + i * 27 + random() * 10,
      y + height - 12 - random() * 44,
      6 + random() * 5,
      i % 3 ? '#FFC27A' : '#8FB4FF',
      0.32,
    ),
  );
  const outside =
    wash(
      'down',
      [x, y, width, height],
      [
        [0, '#0D1538'],
        [0.6, '#1C2A62'],
        [1, '#39407E'],
      ],
    ) +
    glow(x + 116, y + height, 190, 90, '#FFB98A', 0.3) +
    [
      [40, 40],
      [96, 84],
      [168, 32],
      [206, 96],
      [70, 120],
    ]
      .map(([a, b]) => circle(x + a, y + b, 1.6, '#DCE6FF', 0.7))
      .join('') + // prettier-ignore
    towers.join('') +
    lights.join('') +
    blurred(2.5, ...near);
  return (
    casement(WINDOW, outside, { frame: '#27336A', cross: 0.4, sill: 24, thick: 12 }) +
    line(`M10 -14 H350`, '#0B1030', 10) +
    curtain(16, -14, 74, 332, '#222C5E', '#3A4A8C') +
    curtain(344, -14, -52, 332, '#1E2856', '#3A4A8C')
  );
}

/** Books and a cup that was won, at the right. */
const shelf = () =>
  solid(930, 214, 330, 16, 6, '#1E2856') +
  books(1060, 214, [
    [24, 66, '#2B3870'],
    [20, 54, '#3A3470'],
    [28, 74, '#24406A'],
    [22, 60, '#33306A', 9],
  ]) +
  shape(
    'M968 214 H1012 V204 H996 V184 C1016 178 1024 158 1022 136 H958 C956 158 964 178 984 184 V204 H968Z',
    '#3A4478',
  ) +
  line('M958 142 C940 140 940 166 966 168 M1022 142 C1040 140 1040 166 1014 168', '#3A4478', 6) +
  line('M966 142 C966 158 972 170 980 176', '#7C8ABF', 4, 0.7);

function floor() {
  const boards = [612, 654, 710, 784, 872].map((y) => `M-320 ${y} H1600`).join(' ');
  return (
    wash(
      'down',
      [-320, 590, 1920, 330],
      [
        [0, '#141B3E'],
        [1, '#070A1C'],
      ],
    ) + line(boards, '#0A0E26', 4, 0.8)
  );
}

/** Nobody has made it for some days. */
function bed() {
  const duvet =
    'M452 470 C470 430 520 436 560 424 C610 404 640 430 690 410 C740 388 790 392 830 410 C880 396 930 404 968 430 C1010 440 1030 470 1020 506 L900 512 C896 548 880 566 842 560 C800 566 772 548 766 512 L470 506 C448 504 444 486 452 470Z';
  const folds =
    'M520 440 C540 460 548 480 546 504 M604 420 C622 448 628 474 622 506 M690 414 C700 440 730 452 780 456 M742 398 C760 420 800 428 846 424 M830 412 C842 450 838 500 826 552 M902 408 C896 440 900 474 892 508 M788 470 C796 500 792 530 800 552';
  return (
    box(452, 500, 900, 96, 10, '#05081A') +
    blurred(10, oval(900, 604, 500, 20, '#03050F', 0.8)) +
    solid(446, 494, 940, 28, 8, '#2A3566') +
    line('M470 522 V604 M1330 522 V604', '#232D5C', 20) +
    solid(452, 446, 900, 56, 20, '#4A5688') +
    toned('M1040 452 C1040 408 1090 392 1150 398 C1220 392 1262 410 1258 448 C1250 470 1060 474 1040 452Z', 'down', [
      [0, '#6A78AC'],
      [1, '#343F74'],
    ]) +
    line('M1090 420 C1130 432 1170 430 1210 418', '#343F74', 5, 0.7) +
    toned(duvet, 'down', [
      [0, '#44549A'],
      [0.4, '#303C7A'],
      [1, '#1C2554'],
    ]) +
    line(folds, '#1E2860', 9, 0.55) +
    line('M470 452 C486 438 528 440 562 428 C610 410 642 434 692 414 C742 394 786 398 824 412', '#8FB4EC', 5, 0.6) +
    `<g opacity=".6">${group('translate(812 394) scale(1 .7)', paperMask(0, 0, 0.5, -72))}</g>` +
    solid(430, 398, 32, 210, 14, '#36437C', 'across', 0.4) +
    line('M440 410 V590', '#8FB4EC', 4, 0.55)
  );
}

/** A ball that rolled under the bed, and sentences that were not good enough. */
const onTheFloor = () =>
  blurred(4, oval(628, 598, 44, 8, '#03050F', 0.9)) +
  group('translate(626 562)', ball(36)) +
  group('translate(536 652)', crumpled(1)) +
  group('translate(596 688) rotate(70)', crumpled(0.8)) +
  group('translate(500 700) rotate(150)', crumpled(0.66)) +
  group('translate(704 664) rotate(210)', crumpled(0.56));

function phoneLight() {
  const [x, y] = PHONE;
  return (
    blended('multiply', vignette('#05071A', 0.86, [440, 380], [980, 700])) +
    blended(
      'screen',
      glow(x, y, 560, 460, '#4F86D6', 0.42),
      glow(x + 20, y - 20, 270, 250, '#7FC4F4', 0.42),
      glow(x + 60, 640, 330, 70, '#6FB4F0', 0.34),
    )
  );
}
