// Oma's kitchen after the rain: one lamp, a kettle, a tray with two cups. Its ceiling is what kettle_3 used to film.

import { mix } from '../../tools/colour.mjs';
import { createRandom } from '../../tools/random.mjs';
import { box, circle, group, line, oval } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { cupboards, dresser, kettle, rack, teaTowel, tray } from './kitchen-things.mjs';
import { herbs, kitchenWindow } from './kitchen-window.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from './light.mjs';
import { solid } from './things.mjs';

/** Higher than other places: the picture begins at the ceiling and tilts down. */
const VIEW = [WIDE[0], -640, WIDE[2], 1560];
const CEILING = -150;
const LAMP = [528, 66];
const COUNTER = 560;

/** Layers; people stand between them, behind the table. */
export function kitchen() {
  return [
    { name: 'back', content: back(), view: VIEW, scale: 0.8, parallax: 0.3, quality: 74 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.7, parallax: 1, quality: 74 },
  ];
}

function back() {
  return (
    wall() +
    glow(LAMP[0], LAMP[1] + 110, 760, 560, '#FFDB8F', 0.62) +
    kitchenWindow() +
    tiles() +
    dresser() +
    rack(-20, 404) +
    cupboards(COUNTER) +
    group('translate(186 558) scale(.92)', kettle()) +
    group('translate(374 560) scale(.86)', tray()) +
    herbs() +
    teaTowel(54, 410) +
    shade() +
    ceiling() +
    lamp() +
    lampLight()
  );
}

function wall() {
  const dots = [];
  for (let row = 0; row < 9; row++)
    for (let i = 0; i < 25; i++) dots.push(circle(-310 + i * 80 + (row % 2) * 40, -130 + row * 62, 5, '#BFE0C8', 0.13));
  return (
    wash(
      'down',
      [-320, -200, 1920, 800],
      [
        [0, '#1F4A58'],
        [0.35, '#357076'],
        [0.7, '#4E8C84'],
        [1, '#3B6E70'],
      ],
    ) + dots.join('')
  );
}

function ceiling() {
  const boards = Array.from({ length: 15 }, (unused, i) => {
    const x = -760 + i * 200;
    return `M${640 + (x - 640) * 0.92} ${CEILING} L${640 + (x - 640) * 2.2} -700`;
  });
  return (
    wash(
      'down',
      [-320, -640, 1920, 640 + CEILING],
      [
        [0, '#7C5A58'],
        [0.5, '#B98A6A'],
        [1, '#CFA27A'],
      ],
    ) +
    line(boards.join(' '), '#A8774F', 5, 0.35) +
    glow(LAMP[0], CEILING - 120, 900, 380, '#FFE3A6', 0.7) +
    glow(LAMP[0], CEILING - 100, 420, 170, '#FFF6DC', 0.9) +
    oval(LAMP[0], CEILING - 96, 62, 20, '#C9966A') +
    oval(LAMP[0], CEILING - 102, 54, 16, '#F3D3A0') +
    solid(-330, CEILING - 10, 1940, 30, 6, '#C9A27A') +
    box(-330, CEILING + 18, 1940, 12, 4, '#1C3F4E', 0.35)
  );
}

function lamp() {
  const [x, y] = LAMP;
  return (
    line(`M${x} ${CEILING - 98} V${y - 66}`, '#3A2F3C', 5) +
    solid(x - 13, y - 84, 26, 26, 8, '#8F3F48', 'across') +
    toned(
      `M${x - 34} ${y - 62} Q${x} ${y - 78} ${x + 34} ${y - 62} C${x + 70} ${y - 46} ${x + 96} ${y - 8} ${x + 104} ${y + 30} Q${x} ${y + 52} ${x - 104} ${y + 30} C${x - 96} ${y - 8} ${x - 70} ${y - 46} ${x - 34} ${y - 62}Z`,
      'down',
      [
        [0, '#B94A4A'],
        [0.6, '#E07A56'],
        [1, '#FFB774'],
      ],
    ) +
    line(`M${x - 84} ${y + 2} C${x - 70} ${y - 30} ${x - 50} ${y - 48} ${x - 24} ${y - 56}`, '#FFD9A8', 7, 0.6) +
    oval(x, y + 34, 98, 13, '#FFF3CC') +
    oval(x, y + 38, 40, 12, '#FFFFFF')
  );
}

/** Hand-made tiles over the counter, a few of them with a flower. */
function tiles() {
  const random = createRandom(19);
  const colours = ['#EBD9B4', '#E3CDA4', '#F0E0C0', '#DCC49A'];
  let all = box(-330, 418, 1940, 146, 0, '#9A8468');
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 28; i++) {
      const [x, y] = [-326 + i * 70, 422 + row * 70];
      all +=
        box(x, y, 66, 66, 9, colours[Math.floor(random() * 4)]) + line(`M${x + 9} ${y + 7} h42`, '#FFF8E4', 4, 0.5);
      if ((i + row * 3) % 5 === 0) all += flower(x + 33, y + 33, (i + row) % 2 ? '#D9694F' : '#4F8FA8');
    }
  return all + solid(-330, 408, 1940, 16, 6, '#D9B98A');
}

const flower = (x, y, colour) =>
  [0, 1, 2, 3]
    .map((i) => oval(x + [0, 11, 0, -11][i], y + [-11, 0, 11, 0][i], 8, 8, mix(colour, '#F0E0C0', 0.25)))
    .join('') + circle(x, y, 6, '#F0B85A');

const shade = () => blended('multiply', vignette('#2C2A5E', 0.8, [500, 330], [1040, 800]));

function lampLight() {
  const [x, y] = LAMP;
  return (
    blended(
      'screen',
      blurred(
        26,
        toned(`M${x - 84} ${y + 44} H${x + 84} L${x + 400} 760 H${x - 400}Z`, 'down', [
          [0, '#FFE3A0', 0.3],
          [1, '#FFD08A', 0],
        ]),
      ),
      glow(x, y + 40, 260, 220, '#FFE7A8', 0.7),
      glow(x, 560, 520, 120, '#FFC880', 0.22),
    ) + grain(VIEW, '#FFFFFF', 0.012, 5)
  );
}

/** The table's edge under its cloth, a bowl of oranges too near to be sharp, spectacles and wool. */
function fore() {
  const cloth =
    toned('M-340 930 V664 Q-340 644 -310 642 L1590 642 Q1620 644 1620 664 V930Z', 'down', [
      [0, '#F3E2C6'],
      [0.3, '#DDBE9C'],
      [1, '#8A5A66'],
    ]) +
    line('M-330 662 H1610', '#C9553F', 9, 0.85) +
    line('M-330 682 H1610', '#2F7A7A', 4, 0.7) +
    line(Array.from({ length: 24 }, (unused, i) => `M${-330 + i * 84} 692 q42 26 84 0`).join(' '), '#C9553F', 4, 0.4) +
    box(-340, 638, 1960, 9, 4, '#FFF3DA');
  const wool =
    oval(238, 706, 92, 14, '#5A3048', 0.35) +
    circle(214, 672, 40, '#B0577F') +
    line(
      'M180 660 q34 -22 66 4 M176 676 q38 -24 74 0 M184 692 q32 -20 60 -2 M198 640 q-14 34 4 68',
      '#8A3F68',
      4,
      0.75,
    ) +
    line('M250 690 C290 716 340 690 384 706 C410 714 428 706 440 698', '#B0577F', 5) +
    line('M196 648 L282 606 M234 640 L262 590', '#E8C28E', 7) +
    circle(284, 605, 6, '#FFF3DA') +
    circle(263, 588, 6, '#FFF3DA');
  const bowl = blurred(
    6,
    circle(812, 628, 44, '#F2A03F'),
    circle(884, 616, 48, '#F5B04F'),
    circle(948, 634, 42, '#EE9436'),
    circle(868, 600, 12, '#FFD9A0'),
    toned('M738 636 Q878 664 1018 636 C1010 730 960 772 878 772 C796 772 746 730 738 636Z', 'down', [
      [0, '#5FA8A8'],
      [1, '#2C5F74'],
    ]),
    line('M752 660 Q878 686 1004 660', '#BFE6DE', 7, 0.7),
  );
  return cloth + wool + bowl;
}
