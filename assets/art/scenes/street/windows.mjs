// What is seen through each house's story window, 90 x 110 units: in the dark, and lit when its story was told.

import { box, circle, gradient, group, line, oval, shape, uniqueId } from '../../tools/svg.mjs';
import { momoDrawings } from '../momo.mjs';

export const PANE = [0, 0, 90, 110];

const inPane = (content) => {
  const id = uniqueId('pane');
  return `<clipPath id="${id}"><rect width="90" height="110" rx="5"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
};

function night(content) {
  const [tones, fill] = gradient('down', [
    [0, '#140E38'],
    [1, '#261C58'],
  ]);
  return inPane(
    `${tones}<rect width="90" height="110" fill="${fill}"/>${content}${shape('M8 0 H30 L4 60 V20Z', '#9FB0FF', 0.07)}`,
  );
}

function warm(content) {
  const [tones, fill] = gradient('down', [
    [0, '#FFE9A8'],
    [0.6, '#FFC766'],
    [1, '#F79A56'],
  ]);
  return inPane(`${tones}<rect width="90" height="110" fill="${fill}"/>${content}`);
}

const phone = (x, y, turn, glow = '#9BE8FF') =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    circle(0, 0, 24, glow, 0.2),
    box(-8, -14, 16, 28, 4, '#0B0826'),
    box(-6, -11, 12, 22, 2, glow, 0.9),
  );
const ball = (x, y, r) =>
  circle(x, y, r, '#B9B3D6') +
  line(`M${x - r * 0.6} ${y} l${r * 0.5} ${-r * 0.4} l${r * 0.3} ${r * 0.6} l${r * 0.5} ${-r * 0.5}`, '#7A73A6', 2);

/** Unlit windows by house number. */
export const darkWindows = {
  1: night(
    line('M-4 12 Q22 26 45 12 T94 12', '#4A3F86', 2) +
      [10, 28, 45, 62, 80].map((x, i) => oval(x, [19, 21, 15, 21, 19][i], 3.4, 5, '#6A5FA0')).join('') +
      shape('M0 110 V78 C12 54 34 50 48 58 C66 50 84 66 90 84 V110Z', '#5A2F6B') +
      oval(52, 80, 30, 20, '#9BE8FF', 0.4) +
      oval(52, 80, 16, 10, '#C9F4FF', 0.6) +
      line('M6 82 C18 62 34 58 46 64 M62 64 C74 66 82 76 86 86', '#8A4A90', 3),
  ),
  2: night(
    ball(20, 96, 11) +
      ball(40, 100, 8) +
      ball(30, 82, 8) +
      phone(66, 82, 18) +
      box(0, 104, 90, 6, 0, '#3A2F74') +
      group(
        'rotate(-8 30 34)',
        box(14, 16, 32, 38, 2, '#8F88B8', 0.55),
        line('M20 28 q6 -6 10 0 t10 0 M20 40 h16', '#4A3F86', 2),
      ),
  ),
  3: night(
    shape('M10 104 C12 74 28 66 46 66 C66 66 78 76 82 104Z', '#3F7F8C') +
      line('M24 78 C22 90 24 98 20 104 M46 68 V104 M66 76 C70 90 68 98 72 104', '#2A5F70', 3) +
      line('M40 66 v-8 M46 66 v-11 M52 66 v-8', '#B9C6D9', 3) +
      group(
        'translate(66 34)',
        circle(0, 0, 24, '#9BE8FF', 0.2),
        box(-14, -11, 28, 22, 4, '#0B0826'),
        [-9, -3, 3].map((x, i) => box(x, 5 - i * 4, 4, 4 + i * 4, 1, '#9BE8FF')).join(''),
      ) +
      box(0, 104, 90, 6, 0, '#3A2F74'),
  ),
  4: night(
    line('M30 14 V8 M30 14 H62', '#6A5FA0', 4) +
      shape('M26 16 C40 8 54 12 58 24 L64 84 C52 92 36 92 26 86 L20 50Z', '#A8545F') +
      shape('M58 24 C70 34 72 56 66 66 L60 40Z', '#8A4150') +
      line('M42 20 V88', '#7A3544', 3) +
      circle(48, 44, 2.4, '#E8B8A0') +
      circle(48, 60, 2.4, '#E8B8A0') +
      phone(72, 92, 76) +
      line('M56 84 q-5 -5 -1 -11 M50 88 q-10 -9 -3 -20', '#9BE8FF', 2.5, 0.8) +
      box(0, 104, 90, 6, 0, '#3A2F74'),
  ),
  5: night(
    line('M0 22 Q45 34 90 20', '#8F88B8', 2) +
      group(
        'rotate(4 46 50)',
        box(30, 28, 34, 44, 2, '#D9D3E8', 0.85),
        line('M36 40 h22 M36 50 h16 M36 60 h20', '#8F88B8', 2.5),
      ) +
      box(44, 22, 6, 12, 2, '#C9716B') +
      oval(20, 84, 22, 16, '#fff', 0.2) +
      oval(66, 96, 26, 14, '#fff', 0.24) +
      [
        [14, 60],
        [28, 70],
        [74, 74],
        [82, 58],
        [10, 96],
        [50, 100],
      ]
        .map(([x, y], i) => circle(x, y, 2 + (i % 3), '#fff', 0.35))
        .join(''),
  ),
  6: night(
    group(
      'translate(46 102) scale(.52)',
      line('M0 0 V-64', '#8D7FC0', 10) +
        oval(0, 0, 40, 9, '#574A86') +
        line('M-34 -104 C-34 -62 34 -62 34 -104', '#6A5FA0', 8) +
        box(-24, -164, 48, 88, 24, '#A89BD8') +
        line('M-20 -144 H20 M-22 -130 H22 M-20 -116 H20', '#574A86', 4),
    ) +
      line('M48 100 C70 92 60 78 78 82 C90 84 86 100 92 106', '#8D7FC0', 3) +
      shape('M6 110 V70 H12 V88 H26 V110', '#3A2F74') +
      box(0, 104, 90, 6, 0, '#3A2F74'),
  ),
};

/** The cat of light: Momo's outline, all gold. */
function lightCat(x, y, size) {
  const id = uniqueId('gold');
  const matrix = '0 0 0 0 1  .1 .2 .1 0 .72  .2 .2 .1 0 .45  0 0 0 1 0';
  return (
    `<filter id="${id}" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter>` +
    circle(x + 26, y + 10, 38, '#FFF6D0', 0.55) +
    group(
      `translate(${x} ${y}) scale(${size})`,
      `<g filter="url(#${id})"><g transform="translate(-150 -230)">${momoDrawings()['momo-12']}</g></g>`,
    )
  );
}

const bulbs = () =>
  line('M-4 12 Q22 26 45 12 T94 12', '#8A5A3A', 2) +
  [10, 28, 45, 62, 80]
    .map(
      (x, i) =>
        circle(x, [19, 21, 15, 21, 19][i], 9, '#FFF6D0', 0.6) +
        oval(x, [19, 21, 15, 21, 19][i], 3.4, 5, ['#E2457B', '#2FA58E', '#FFFFFF', '#5B6FD0', '#E2457B'][i]),
    )
    .join('');

const lanternAt = (x, y, colour) =>
  line(`M${x} 0 V${y - 14}`, '#A8622F', 1.8) +
  circle(x, y, 18, '#FFF6D0', 0.5) +
  shape(
    `M${x - 9} ${y - 12} H${x + 9} C${x + 15} ${y} ${x + 12} ${y + 8} ${x + 8} ${y + 13} H${x - 8} C${x - 12} ${y + 8} ${x - 15} ${y} ${x - 9} ${y - 12}Z`,
    colour,
  ) +
  line(`M${x - 8} ${y - 12} H${x + 8} M${x - 7} ${y + 13} H${x + 7}`, '#8A4A2F', 3);

const head = (x, y, skin, hairColour, hair) =>
  shape(
    `M${x - 17} 92 C${x - 17} 70 ${x + 17} 70 ${x + 17} 92Z`,
    hair === 1 ? '#5C8DF6' : hair === 2 ? '#E86A5B' : '#2FA58E',
  ) +
  circle(x, y, 12, skin) +
  shape(
    `M${x - 13} ${y} C${x - 16} ${y - 18} ${x + 16} ${y - 18} ${x + 13} ${y} C${x + 6} ${y - 7} ${x - 6} ${y - 7} ${x - 13} ${y}Z`,
    hairColour,
  ) +
  line(`M${x - 5} ${y + 3} q2 -3 4 0 M${x + 2} ${y + 3} q2 -3 4 0 M${x - 3} ${y + 7} q3 3 6 0`, '#4A2A30', 1.6);

/** Lit windows by house number. */
export const litWindows = {
  1: warm(bulbs() + box(0, 92, 90, 18, 0, '#D9713F') + box(0, 90, 90, 5, 2, '#FFE3B0') + lightCat(12, 38, 0.36)),
  2: warm(
    [
      [8, 14, -2, '#FCF0DA'],
      [50, 12, 2, '#E6F2FF'],
      [10, 58, 1, '#FFE3EC'],
      [52, 60, -2, '#FCF0DA'],
    ]
      .map(([x, y, turn, colour], i) =>
        group(
          `rotate(${turn} ${x + 15} ${y + 18})`,
          box(x, y, 31, 37, 2, '#B8642F', 0.35),
          box(x - 1, y - 2, 31, 37, 2, colour),
          circle(x + 14, y - 1, 2.6, '#E2457B'),
          [
            line(`M${x + 5} ${y + 22} q5 -10 10 0 t10 0`, '#5B3FA0', 2.6),
            circle(x + 14, y + 15, 8, '#FFC24B'),
            shape(
              `M${x + 14} ${y + 26} C${x} ${y + 14} ${x + 6} ${y + 6} ${x + 14} ${y + 12} C${x + 22} ${y + 6} ${x + 28} ${y + 14} ${x + 14} ${y + 26}Z`,
              '#E2457B',
            ),
            line(`M${x + 6} ${y + 26} L${x + 14} ${y + 8} L${x + 23} ${y + 26}Z`, '#2FA58E', 2.6),
          ][i],
        ),
      )
      .join('') + box(0, 104, 90, 6, 0, '#C9713F'),
  ),
  3: warm(
    lanternAt(20, 36, '#FF8A73') +
      lanternAt(48, 58, '#FFFFFF') +
      lanternAt(72, 32, '#7CCBB6') +
      group(
        'translate(46 94)',
        box(-24, -8, 48, 18, 6, '#A8683C'),
        circle(0, 3, 4, '#5A3320'),
        line('M-14 -8 v9 M-7 -8 v11 M7 -8 v11 M14 -8 v9', '#F3F6FF', 3),
      ) +
      box(0, 104, 90, 6, 0, '#C9713F'),
  ),
  4: warm(
    box(6, 66, 78, 8, 4, '#A8583A') +
      line('M16 74 V104 M74 74 V104', '#A8583A', 5) +
      [30, 56]
        .map(
          (x, i) =>
            box(x - 10, 46, 20, 21, 5, i ? '#5C8DF6' : '#E2457B') +
            line(`M${x + 10} 51 q8 5 0 11`, i ? '#5C8DF6' : '#E2457B', 3.5) +
            line(`M${x - 3} 40 q-4 -6 0 -11 t0 -10 M${x + 5} 40 q-4 -6 0 -11`, '#FFFFFF', 2.6, 0.8),
        )
        .join('') +
      shape('M20 104 C20 92 30 92 34 96 C42 96 46 100 46 104Z', '#5B4C86') +
      shape('M48 104 C48 92 58 92 62 96 C70 96 74 100 74 104Z', '#5B4C86') +
      oval(46, 105, 34, 4, '#FFF0C0') +
      box(0, 104, 90, 6, 0, '#C9713F'),
  ),
  5: warm(
    line('M46 0 V30', '#A8622F', 1.6) +
      circle(46, 46, 32, '#FFF9E0', 0.5) +
      shape('M46 30 L60 50 L46 62 L32 50Z', '#F2603F') +
      shape('M60 50 L86 34 L66 60Z', '#FF8F6A') +
      shape('M32 50 L6 34 L26 60Z', '#FF8F6A') +
      shape('M46 62 L40 74 L52 72Z', '#C9441F') +
      shape('M46 30 L46 62 L32 50Z', '#D94F2F', 0.7) +
      shape('M16 104 C16 86 34 82 44 88 C58 80 76 88 74 104Z', '#C97B3F') +
      line('M30 90 l6 8 M42 88 l6 9 M54 88 l6 9', '#F3C98A', 3) +
      box(0, 102, 90, 8, 0, '#A8583A'),
  ),
  6: warm(
    head(20, 58, '#FFD9BD', '#7A4A3A', 1) +
      head(45, 52, '#E3AA7B', '#231A2E', 2) +
      head(70, 58, '#BE7C53', '#2A1830', 3) +
      box(0, 86, 90, 24, 3, '#A8583A') +
      box(0, 84, 90, 6, 2, '#C97B4F') +
      shape('M30 84 L45 70 L60 84Z', '#FFF0D0') +
      shape('M32 84 H58 L55 79 H36Z', '#7CCB86') +
      line('M30 84 H60', '#D9A05A', 4) +
      line('M45 0 V12', '#A8622F', 2) +
      shape('M33 22 L38 11 H52 L57 22Z', '#E2457B') +
      oval(45, 24, 10, 4, '#FFFFFF', 0.9),
  ),
};

/** A drawn curtain: the story was left out, kindly. */
export const curtain = inPane(
  `<rect width="90" height="110" fill="#7C5FB4"/>${line('M12 0 C16 40 8 80 12 110 M30 0 C26 40 34 80 30 110 M60 0 C64 40 56 80 60 110 M78 0 C74 40 82 80 78 110', '#5F4596', 6, 0.8)}${line('M45 0 V110', '#4A3580', 4)}${line('M20 0 C24 40 16 80 20 110 M68 0 C72 40 64 80 68 110', '#A48AD8', 4, 0.6)}`,
);
