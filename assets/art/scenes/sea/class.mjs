// Ms Dewi's classroom when school is over: one window lit from inside, the sea outside, a table between two people.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from '../rooms/light.mjs';
import { books, casement, cup, pot, solid } from '../rooms/things.mjs';
import { WIDE } from '../view.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';
import { seaOutside } from './view-out.mjs';

const WINDOW = [372, 84, 300, 300];
const LAMP = [470, -20];

/** Layers: people sit or stand behind the table's edge, `fore`. */
export function classroom() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.66, parallax: 0.3, quality: 68 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.6, parallax: 1, quality: 66 },
  ];
}

function back() {
  const random = createRandom(41);
  return (
    wash(
      'down',
      [-320, -200, 1920, 700],
      [
        [0, '#1B5A70'],
        [0.5, '#3F8C8E'],
        [1, '#5FA596'],
      ],
    ) +
    glow(LAMP[0], 200, 720, 520, '#FFDB8F', 0.6) +
    wainscot() +
    casement(WINDOW, seaOutside(random, WINDOW, { hour: 'night', horizon: 0.56 }), {
      frame: '#F0DCC0',
      cross: 0.34,
      sill: 30,
    }) +
    group(
      'translate(640 394)',
      circle(-2, -70, 34, '#3FA0B4'),
      shape('M-26 -86 q14 -14 28 -6 q-2 16 -16 18Z M2 -60 q16 -8 24 4 q-8 14 -18 12Z', MINT),
      line('M-36 -52 C-26 -28 22 -28 34 -52', '#C98A52', 5),
      line('M0 -34 V-6', '#C98A52', 7),
      solid(-22, -10, 44, 10, 5, '#A8664A'),
    ) + // prettier-ignore
    pot(410, 396, 44, 30, '#D9755A') +
    [
      [-16, -46],
      [0, -58],
      [14, -48],
    ]
      .map(([dx, dy]) => oval(410 + dx, 396 + dy, 13, 15, '#5FAE84'))
      .join('') +
    board() +
    shelf() +
    drawings() +
    lamp() +
    blended('multiply', vignette('#14305E', 0.8, [450, 330], [1000, 780])) +
    blended(
      'screen',
      blurred(
        26,
        toned('M400 40 H540 L880 760 H40Z', 'down', [
          [0, '#FFE3A0', 0.32],
          [1, '#FFD08A', 0],
        ]),
      ),
      glow(LAMP[0], 40, 240, 180, '#FFE7A8', 0.55),
    ) +
    grain(WIDE, '#FFFFFF', 0.012, 15)
  );
}

const wainscot = () =>
  wash(
    'down',
    [-320, 486, 1920, 440],
    [
      [0, '#D9B98A'],
      [0.5, '#A8806A'],
      [1, '#5F4A5C'],
    ],
  ) +
  line(Array.from({ length: 25 }, (unused, i) => `M${-310 + i * 80} 500 V930`).join(' '), '#7E5A56', 4, 0.4) +
  solid(-330, 474, 1940, 22, 6, '#EBCF9E') +
  box(-330, 496, 1940, 8, 3, '#3A3050', 0.3);

/** The board to the left: a wave and a sun in chalk, wiped at its end. */
const board = () =>
  group(
    'translate(-196 0)',
    solid(-250, 92, 520, 300, 10, '#B9805A') +
      toned('M-236 106 H256 V378 H-236Z', 'across', [
        [0, '#123F4E'],
        [1, '#1F6068'],
      ]) +
      line('M-190 250 q24 -26 48 0 t48 0 t48 0 t48 0 t48 0', '#D9F3E4', 5, 0.7) +
      line('M-190 286 q24 -26 48 0 t48 0 t48 0', '#D9F3E4', 4, 0.4) +
      circle(40, 172, 24, '#FFE3A6', 0.5) +
      line('M40 132 v-14 M78 172 h14 M2 172 h-14 M66 146 l10 -10 M14 146 l-10 -10', '#FFE3A6', 4, 0.5) +
      blurred(8, shape('M120 220 C160 190 220 210 240 250 C220 300 150 300 120 270Z', '#BFE6DE', 0.12)) +
      solid(-260, 384, 540, 16, 6, '#D9A878') +
      box(120, 376, 46, 12, 4, '#F3E6C8') +
      box(186, 379, 22, 6, 3, '#FFFBEC'),
  );

/** A low shelf at the right with books and trays. */
const shelf = () =>
  solid(730, 300, 300, 20, 6, '#A8664A') +
  solid(730, 420, 300, 20, 6, '#A8664A') +
  solid(724, 270, 18, 420, 6, '#8A5046', 'across') +
  solid(1020, 270, 18, 420, 6, '#8A5046', 'across') +
  books(752, 300, [
    [28, 74, '#E2746A'],
    [22, 88, '#F3C46A'],
    [30, 70, '#2F8F98'],
    [24, 84, '#7C6FC0'],
    [20, 78, '#8FD0B8', 8],
  ]) +
  solid(924, 262, 84, 38, 8, '#F0DCC0') +
  books(760, 420, [
    [34, 66, '#3FA89C'],
    [26, 80, '#D9755A'],
    [30, 72, '#F5D9A0'],
  ]) +
  solid(880, 378, 120, 42, 8, '#4F9CA4') +
  box(920, 394, 40, 9, 4, CREAM);

/** What pupils drew, hung on a string: no words, a boat, a bird, a face. */
function drawings() {
  const sheet = (x, y, turn, paper, content) =>
    group(`translate(${x} ${y}) rotate(${turn})`, box(-32, 0, 64, 78, 4, '#0C2A48', 0.2), box(-34, -3, 64, 78, 4, paper), content, box(-8, -12, 10, 18, 3, '#E2746A')); // prettier-ignore
  return (
    line('M706 88 Q900 146 1120 92', CREAM, 3, 0.8) +
    sheet(776, 114, -4, '#FFF3DA', shape('M-24 40 h46 l-9 14 h-28Z', '#E2746A') + shape('M0 36 v-26 l20 26Z', '#3FA89C')) +
    sheet(876, 124, 3, '#D9F0E4', circle(-2, 34, 18, '#F3C46A') + line('M-10 40 q8 8 16 0', '#8A5046', 3) + circle(-8, 30, 2.4, '#8A5046') + circle(4, 30, 2.4, '#8A5046')) + // prettier-ignore
    sheet(976, 116, -2, '#FFE3C4', line('M-22 44 q10 -16 20 -2 q10 -14 22 2', '#2F7F9A', 5) + line('M-18 22 q8 -10 14 0', '#2F7F9A', 3)) // prettier-ignore
  );
}

const lamp = () =>
  line(`M${LAMP[0]} -200 V${LAMP[1]}`, '#24384E', 5) +
  toned(
    `M${LAMP[0] - 30} ${LAMP[1]} C${LAMP[0] + 60} ${LAMP[1] - 8} ${LAMP[0] + 92} ${LAMP[1] + 30} ${LAMP[0] + 100} ${LAMP[1] + 56} Q${LAMP[0]} ${LAMP[1] + 76} ${LAMP[0] - 100} ${LAMP[1] + 56} C${LAMP[0] - 92} ${LAMP[1] + 30} ${LAMP[0] - 60} ${LAMP[1] - 8} ${LAMP[0] - 30} ${LAMP[1]}Z`,
    'down',
    [
      [0, '#1F6F7E'],
      [0.7, '#4FB4AE'],
      [1, '#BFF0DE'],
    ],
  ) + // prettier-ignore
  oval(LAMP[0], LAMP[1] + 60, 94, 12, '#FFF6D8');

/** The table's edge: paper, a pen put away, a folder, tea for two. */
function fore() {
  const top =
    toned('M-340 930 V650 Q-340 632 -310 630 L1590 630 Q1620 632 1620 650 V930Z', 'down', [
      [0, '#E3AE78'],
      [0.25, '#BC7E5A'],
      [1, '#5A3850'],
    ]) +
    box(-340, 626, 1960, 8, 4, '#FFE3B4') +
    line('M-320 700 C200 690 700 706 1600 694 M-320 780 C300 770 800 790 1600 776', '#8A5648', 4, 0.35) +
    glow(460, 650, 480, 60, '#FFE7A8', 0.4);
  const paper = group('translate(446 664) skewX(-18)', box(-74, -16, 156, 44, 4, '#5A3850', 0.35), box(-78, -20, 156, 44, 4, '#FFF8E6'), line('M-60 -8 h96 M-60 4 h112 M-60 14 h70', '#8FB5BC', 3, 0.8)); // prettier-ignore
  const folder = group('translate(720 668)', shape('M-96 32 L-76 -24 H96 L84 32Z', '#5A3850', 0.35), shape('M-100 28 L-80 -28 H-30 l10 -10 H40 l8 10 H92 L80 28Z', '#2F9C9A'), shape('M-90 28 L-72 -18 H84 L76 28Z', '#4FB9AE'), box(-30, 0, 60, 12, 5, CREAM)); // prettier-ignore
  return top + paper + folder + cup(560, 672, 0.86, '#8FE0C6') + cup(330, 678, 0.86, '#F5D9A0') + line('M210 660 l52 12', '#24506A', 9) + line('M258 671 l10 2', GOLD, 6); // prettier-ignore
}
