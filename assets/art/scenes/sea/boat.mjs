// Kei's bed as a boat: the headboard is its stern, a bedpost its mast, a patchwork quilt hangs over the side.

import { mix } from '../../tools/colour.mjs';
import { box, circle, clipped, group, line, shape } from '../../tools/svg.mjs';
import { blended, glow, toned, wash } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { CREAM, GOLD } from './palette.mjs';

/** What is drawn of the boat: [x, y, width, height]. */
export const BOAT_VIEW = [0, 60, 740, 720];
/** The boat lies a little to the left, so that narrow pages show all of it. */
const AFLOAT = 'translate(-24 0)';
const WOOD = '#C4604E';
const INSIDE = '#7A3B4C';

const GUNWALE = 'M92 556 C160 588 260 600 372 600 C500 600 610 584 694 514';
const HULL = `${GUNWALE} C686 600 644 684 578 716 H188 C132 690 96 622 92 556Z`;
const WELL =
  'M92 556 C180 530 280 528 380 530 C500 530 600 528 694 514 C600 584 500 600 372 600 C260 600 160 588 92 556Z';

/** What is behind the person in the boat. */
export function boatBack() {
  return group(AFLOAT, mast(), headboard(), well(), pillow());
}

/** The hull before the person, with the quilt over its side. */
export function boatFront() {
  return group(
    AFLOAT,
    toned(HULL, 'down', [
      [0, '#D97A5A'],
      [0.3, WOOD],
      [0.68, '#873849'],
      [1, '#2B2450'],
    ]),
    clipped(
      HULL,
      line('M80 604 C200 648 540 650 720 566 M110 652 C240 690 520 692 690 620', '#6E2C45', 5, 0.55),
      line('M80 598 C200 642 540 644 720 560 M110 646 C240 684 520 686 690 614', '#F0A27C', 3, 0.35),
      blended('screen', glow(400, 590, 330, 90, GOLD, 0.35)),
      wash(
        'across',
        [500, 500, 230, 230],
        [
          [0, '#1B2350', 0],
          [1, '#1B2350', 0.5],
        ],
      ),
    ),
    quilt(),
    line(GUNWALE, '#7E3446', 22, 0.55),
    line(GUNWALE, '#E79A68', 16),
    line('M98 553 C164 582 262 594 372 594 C498 594 592 579 684 517', '#FFE0A8', 4.5, 0.95),
    stemPost(),
    rope(),
  );
}

function well() {
  const planks = 'M210 541 l-18 36 M280 537 l-12 54 M470 537 l12 54 M540 537 l18 44';
  return (
    toned(WELL, 'down', [
      [0, '#4A2744'],
      [0.6, INSIDE],
      [1, '#96504F'],
    ]) +
    clipped(WELL, line(planks, '#4A2744', 4, 0.5), foredeck()) +
    line('M92 556 C180 530 280 528 380 530 C500 530 600 528 694 514', '#B9664F', 12) +
    line('M100 551 C190 527 290 525 380 527 C500 527 598 525 686 513', '#F5BE86', 3.5, 0.85)
  );
}

/** Planks at the bow, where stones are put down. */
const foredeck = () =>
  toned('M506 520 C560 526 630 522 694 514 C640 560 590 580 512 596 C500 570 500 544 506 520Z', 'down', [
    [0, '#A8604E'],
    [1, '#E0996A'],
  ]) +
  line('M520 548 C580 546 640 538 690 526 M518 572 C570 568 620 556 664 540', '#8A4648', 3.5, 0.6) +
  line('M508 522 C500 548 502 570 512 596', '#FFD9A0', 4, 0.7);

function mast() {
  return (
    line('M112 560 V120', '#5A2F46', 15) +
    line('M112 560 V120', '#A65A4C', 11) +
    line('M109 556 V126', '#F0B27E', 3, 0.85) +
    circle(112, 110, 12, '#D98A5C') +
    circle(108, 106, 4, '#FFE6B8') +
    line('M112 150 C70 230 58 320 66 400', '#E8CFA0', 3, 0.7) +
    line('M112 150 C140 300 168 380 196 452', '#E8CFA0', 3, 0.7) +
    toned('M118 132 C150 128 168 146 200 138 C186 150 186 160 196 172 C166 178 148 164 118 170Z', 'across', [
      [0, '#FF9A7A'],
      [1, '#E2604F'],
    ]) +
    line('M104 300 q9 10 17 0 M104 312 q9 10 17 0 M104 324 q9 10 17 0', '#F0DDB4', 5)
  );
}

function headboard() {
  const board = 'M84 590 V486 C84 436 126 424 158 424 C190 424 232 436 232 486 V590Z';
  return (
    line('M84 590 V470', '#8A3F48', 17) +
    toned(board, 'across', [
      [0, '#B5584C'],
      [0.55, '#CF7656'],
      [1, '#8F4049'],
    ]) +
    clipped(
      board,
      line('M118 600 V440 M158 600 V420 M198 600 V440', '#8A3F48', 4, 0.55),
      line('M122 600 V440 M162 600 V420 M202 600 V440', '#F5B488', 2.5, 0.5),
    ) +
    `<path d="M84 560 V486 C84 436 126 424 158 424 C190 424 232 436 232 486 V560" fill="none" stroke="#DD8F62" stroke-width="13" stroke-linecap="round"/>` +
    line('M90 480 C92 446 128 431 158 430 C184 430 212 438 222 462', '#FFE0AE', 4, 0.85) +
    circle(232, 480, 11, '#E79A68') +
    circle(229, 476, 4, '#FFE6B8')
  );
}

const pillow = () =>
  group(
    'translate(178 540) rotate(-9)',
    toned('M-62 -34 C-40 -46 40 -46 60 -32 C70 -14 66 20 58 30 C30 40 -36 40 -58 28 C-70 8 -70 -16 -62 -34Z', 'down', [
      [0, '#FFF6E0'],
      [0.6, '#DDE9DE'],
      [1, '#8FB5BC'],
    ]),
    line('M-44 -22 C-20 -12 20 -12 44 -22 M-50 16 C-30 8 -16 10 -4 16', '#A9CACB', 4, 0.7),
  );

const PATCHES = ['#3FA89C', '#F5D9A0', '#E2746A', '#8FE0C6', '#7C6FC0', '#F2A65F', '#2F7F9A', '#F6C9B0'];
const QUILT =
  'M186 574 C240 590 304 599 366 599 C374 622 376 640 374 656 C366 672 350 674 340 662 C332 678 314 682 303 668 C294 684 276 686 266 670 C256 684 240 682 232 666 C222 676 206 672 202 656 C194 632 190 600 186 574Z';

/** The quilt falls over the gunwale in soft folds. */
function quilt() {
  const tiles = [];
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 4; i++) {
      const colour = PATCHES[(i * 3 + row * 5) % PATCHES.length];
      const [x, y] = [182 + i * 48, 562 + row * 42 + i * 7];
      tiles.push(
        shape(`M${x} ${y} l49 7 v43 l-49 -7Z`, colour),
        line(`M${x + 6} ${y + 8} l37 5.4 v29 l-37 -5.4Z`, mix(colour, '#FFFFFF', 0.45), 2.2, 0.55),
      );
      if ((i + row) % 2 === 0) tiles.push(circle(x + 24, y + 25, 7.5, mix(colour, CREAM, 0.6)));
    }
  return (
    shape('M196 586 C260 606 330 612 372 606 C388 640 386 666 372 684 C320 694 240 690 206 668Z', '#1B2350', 0.35) +
    clipped(
      QUILT,
      tiles.join(''),
      line('M340 590 C346 620 344 646 340 666 M266 586 C262 620 262 646 266 676', '#1B2350', 14, 0.16),
      line('M232 578 C226 610 226 640 232 670 M303 590 C298 620 300 646 303 672', '#FFFFFF', 8, 0.16),
      toned('M170 610 H390 V700 H170Z', 'down', [
        [0, '#0C2A55', 0],
        [1, '#0C2A55', 0.5],
      ]),
      `<path d="${QUILT}" fill="none" stroke="${CREAM}" stroke-width="9" opacity=".9"/>`,
      `<path d="${QUILT}" fill="none" stroke="#E2746A" stroke-width="2.5" stroke-dasharray="7 6"/>`,
    )
  );
}

const stemPost = () =>
  group(
    'translate(-22 2)',
    line('M708 524 C722 506 730 492 732 474', '#7E3446', 24),
    line('M708 522 C720 505 727 491 729 474', '#E79A68', 17),
    line('M704 518 C715 502 722 488 724 476', '#FFE0A8', 4, 0.9),
    circle(730, 468, 12, '#F0B27E'),
  );

/** A coil of rope on a peg and two floats that keep the side from stones. */
const rope = () =>
  line(
    'M556 588 C552 610 560 626 572 634 C588 642 600 628 592 612 C584 598 566 604 566 622 C566 640 580 652 590 650',
    '#E8CFA0',
    6,
  ) +
  line('M420 602 V632 M478 598 V626', '#E8CFA0', 4) +
  solid(406, 628, 28, 44, 14, '#8FE0C6', 'across') +
  solid(464, 622, 28, 44, 14, '#FFD166', 'across') +
  box(411, 634, 6, 22, 3, '#FFFFFF', 0.5) +
  box(469, 628, 6, 22, 3, '#FFFFFF', 0.5);

/** Layers of the boat, in the place where it floats on the night sea. */
export const boat = () => [
  { name: 'back', content: boatBack(), view: BOAT_VIEW, scale: 1, parallax: 1, quality: 64 },
  { name: 'front', content: boatFront(), view: BOAT_VIEW, scale: 1, parallax: 1, quality: 64 },
];
