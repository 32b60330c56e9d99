// Ms Dewi's office on a warm morning: a low sun in the window, a chair that waits, a plant that needs water.

import { createRandom } from '../../tools/random.mjs';
import { box, circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from './light.mjs';
import { bookcase, lowCabinet, shelf } from './office-furniture.mjs';
import { armchair, thirstyPlant, wateringCan } from './office-things.mjs';
import { casement, cup, curtain, solid } from './things.mjs';

const FLOOR = 590;
const WINDOW = [262, 34, 300, 326];

/** Layers; people stand between them, behind the desk. */
export function office() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.9, parallax: 0.3, quality: 74 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.7, parallax: 1, quality: 74 },
  ];
}

function back() {
  return (
    wall() +
    wallLight() +
    glow(412, 200, 520, 460, '#FFF0C2', 0.7) +
    window() +
    group('translate(48 0)', bookcase()) +
    shelf() +
    lowCabinet() +
    floor() +
    group('translate(402 0)', armchair()) +
    air()
  );
}

function wall() {
  const stripes = Array.from({ length: 26 }, (unused, i) => `M${-300 + i * 76} -200 V412`);
  const panels = Array.from({ length: 14 }, (unused, i) => {
    const x = -330 + i * 142;
    return (
      box(x, 446, 122, 96, 12, '#B8695A', 0.55) +
      box(x + 3, 450, 120, 94, 12, '#D98C70') +
      line(`M${x + 16} 452 h92`, '#F3B491', 3, 0.6)
    );
  });
  return (
    wash(
      'down',
      [-320, -200, 1920, 640],
      [
        [0, '#B86A66'],
        [0.3, '#E39C7A'],
        [0.7, '#F6C796'],
        [1, '#EDB286'],
      ],
    ) +
    line(stripes.join(' '), '#FFE9C8', 22, 0.16) +
    wash(
      'down',
      [-320, 424, 1920, 166],
      [
        [0, '#D58A6E'],
        [1, '#B66A5C'],
      ],
    ) +
    panels.join('') +
    solid(-330, 412, 1940, 22, 8, '#E6A27E') +
    box(-330, 414, 1940, 6, 3, '#FFDDB5', 0.8) +
    solid(-330, 558, 1940, 36, 6, '#A95F58')
  );
}

/** Panes of sun on the wall, from a window nobody sees. */
function wallLight() {
  const pane = (x, y) => `M${x} ${y} l86 -18 l16 104 l-86 22Z`;
  const panes = [pane(742, 196), pane(842, 174), pane(764, 318), pane(864, 296)].join(' ');
  return blurred(5, shape(panes, '#FFF3CC', 0.55));
}

function window() {
  const [x, y, width, height] = WINDOW;
  const random = createRandom(12);
  const leaves = Array.from({ length: 46 }, () => {
    const [px, py] = [x + random() * width, y + 150 + random() * 190];
    return circle(
      px.toFixed(0),
      py.toFixed(0),
      (9 + random() * 20).toFixed(0),
      random() < 0.5 ? '#8FBC74' : '#BFD683',
      0.7,
    );
  });
  const outside =
    wash(
      'down',
      [x, y, width, height],
      [
        [0, '#BFE3F2'],
        [0.34, '#FFF3CF'],
        [0.66, '#FFE0A0'],
        [1, '#E9CE88'],
      ],
    ) +
    glow(x + 168, y + 120, 210, 210, '#FFFFFF', 0.95) +
    blurred(
      4,
      shape(
        `M${x} ${y + 250} C${x + 80} ${y + 190} ${x + 190} ${y + 240} ${x + 310} ${y + 196} V${y + 340} H${x}Z`,
        '#B7CE84',
      ),
      ...leaves,
    ) +
    blurred(
      2,
      line(`M${x + 36} ${y + 340} C${x + 44} ${y + 220} ${x + 30} ${y + 120} ${x + 62} ${y + 20}`, '#B98F62', 16, 0.8),
    ) +
    blurred(3, oval(x + 30, y + 34, 76, 48, '#9CC97C', 0.85), oval(x + 96, y + 8, 60, 36, '#B5D68A', 0.85)) +
    glow(x + 178, y + 116, 120, 120, '#FFF6D0', 0.9) +
    circle(x + 178, y + 116, 30, '#FFFEF4') +
    shape(`M${x + 170} ${y} h70 L${x + 120} ${y + height} h-70Z`, '#FFFFFF', 0.16);
  return (
    casement(WINDOW, outside, { frame: '#FFEBCB', cross: 0.36, sill: 34 }) +
    curtain(222, 6, 76, 392, '#FA9E78') +
    curtain(602, 6, -76, 392, '#FA9E78') +
    line('M212 6 H612', '#9A5A50', 12) +
    circle(208, 6, 12, '#B8695A') +
    circle(616, 6, 12, '#B8695A') +
    group('translate(368 366) scale(1.2)', thirstyPlant()) +
    group('translate(492 366)', wateringCan())
  );
}

function floor() {
  const boards = [604, 640, 690, 756, 840].map((y) => `M-320 ${y} H1600`).join(' ');
  return (
    wash(
      'down',
      [-320, FLOOR, 1920, 330],
      [
        [0, '#B87662'],
        [0.4, '#96585A'],
        [1, '#643A4E'],
      ],
    ) +
    line(boards, '#7C464E', 3, 0.5) +
    oval(420, 690, 420, 70, '#C9626A', 0.6) +
    oval(420, 686, 380, 58, '#E08A7A', 0.55)
  );
}

function air() {
  const beams = 'M282 60 L40 920 H330Z M330 60 L250 920 H560Z M430 60 L520 920 H830Z M540 80 L860 920 H1160Z';
  return (
    blended('multiply', vignette('#6F3A72', 0.8, [440, 290], [1040, 760])) +
    blended(
      'screen',
      blurred(
        20,
        toned(beams, 'down', [
          [0, '#FFE9B8', 0.34],
          [0.55, '#FFDCA0', 0.14],
          [1, '#FFD08A', 0],
        ]),
      ),
      glow(424, 170, 330, 300, '#FFF2C8', 0.55),
    ) +
    grain(WIDE, '#FFFFFF', 0.018, 8)
  );
}

/** The edge of her desk with a notebook, paper handkerchiefs, a cup; and a pencil jar too close to be sharp. */
function fore() {
  const top =
    toned('M-340 930 V640 Q-340 618 -300 616 L1580 616 Q1620 618 1620 640 V930Z', 'down', [
      [0, '#C98A64'],
      [0.34, '#A8664E'],
      [1, '#713F48'],
    ]) +
    box(-340, 612, 1960, 12, 6, '#F0BE90') +
    line(
      'M-300 654 C-80 648 120 662 380 654 M520 670 C760 660 900 678 1180 668 M-100 704 C140 696 300 710 560 702 M760 712 C980 704 1200 716 1500 706',
      '#8A4F44',
      3,
      0.4,
    );
  const sun = clipped(
    'M-340 616 H1620 V930 H-340Z',
    blurred(
      20,
      toned('M262 560 H560 L690 930 H140Z', 'down', [
        [0, '#FFD999', 0.75],
        [0.5, '#FFC27A', 0.45],
        [1, '#FFB060', 0.1],
      ]),
    ),
  );
  const notebook = group(
    'translate(418 664) skewX(-16)',
    box(-96, -18, 200, 62, 8, '#5A3048', 0.35) +
      box(-100, -26, 200, 62, 8, '#2E8F83') +
      box(-94, -30, 188, 58, 6, '#FFF6E9') +
      line('M0 -30 v58', '#E3C9A8', 4) +
      line('M-80 -14 H82 M-80 2 H82 M-80 16 H82', '#EAD9BF', 2.5, 0.8),
  );
  const pen = line('M470 640 L552 664', '#E2457B', 9) + line('M552 664 l12 4', '#FFF6E9', 6);
  const tissues =
    box(636, 664, 150, 12, 6, '#5A3048', 0.4) +
    solid(636, 614, 146, 58, 10, '#8FC9C0', 'across') +
    solid(630, 600, 158, 24, 8, '#B5E0D4') +
    shape('M668 606 C660 566 690 572 700 548 C716 566 744 556 748 606 Q708 618 668 606Z', '#FFF9EF') +
    line('M700 556 C694 576 702 590 698 604', '#E8D6CC', 4);
  const near = blurred(
    7,
    line('M20 700 L-14 560 M48 700 L52 530 M76 700 L104 556', '#E8A948', 15) +
      line('M34 700 L26 560', '#E2457B', 14) +
      line('M66 700 L76 540', '#5FA8A0', 14) +
      solid(-14, 656, 128, 290, 26, '#7C4A80', 'across'),
  );
  return top + sun + group('translate(176 6)', tissues) + notebook + pen + cup(626, 700, 1.1, '#F3A183') + near;
}
