// The team jacket on its hook (the number cut off, threads left), the ball, and paper that was crumpled up.

import { createRandom } from '../../tools/random.mjs';
import { circle, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, toned } from './light.mjs';
import { solid } from './things.mjs';

const PATCH = { x: -45, y: 214, width: 90, height: 104 };

/** Seen from the back. Origin: x of the hook; it hangs in the room's own y. */
export function jacket() {
  const body =
    'M-34 136 C-20 148 20 148 34 136 C58 144 76 154 88 172 L80 250 V376 Q0 392 -80 376 V250 L-88 172 C-76 154 -58 144 -34 136Z';
  const sleeve = (side) => {
    const d = `M${side * 64} 148 C${side * 92} 156 ${side * 104} 184 ${side * 110} 226 L${side * 122} 356 Q${side * 106} 368 ${side * 84} 362 L${side * 76} 250 L${side * 62} 178Z`;
    const cloth =
      side < 0
        ? [
            [0, '#C9DCF6'],
            [1, '#7C8FC0'],
          ]
        : [
            [0, '#7284B6'],
            [1, '#465488'],
          ];
    return (
      toned(d, 'across', cloth) +
      line(`M${side * 96} 210 C${side * 92} 250 ${side * 100} 300 ${side * 98} 340`, '#4A5A90', 5, 0.5) +
      toned(`M${side * 80} 356 L${side * 124} 350 L${side * 126} 386 Q${side * 104} 396 ${side * 84} 388Z`, 'down', [
        [0, '#38539A'],
        [1, '#223468'],
      ]) +
      line(`M${side * 84} 372 Q${side * 104} 378 ${side * 125} 368`, '#DCE8FF', 4, 0.75)
    );
  };
  return (
    solid(-150, 92, 300, 22, 8, '#2A3566') +
    line('M0 104 V126 M-104 106 q0 20 12 20 M104 106 q0 20 -12 20', '#8F9CC9', 7) +
    blurred(8, shape(body, '#04071A', 0.6)).replace('<g ', '<g transform="translate(22 14)" ') +
    sleeve(-1) +
    sleeve(1) +
    toned(body, 'across', [
      [0, '#6088D0'],
      [0.22, '#3F62AC'],
      [0.7, '#2C4684'],
      [1, '#20336A'],
    ]) +
    line('M-58 168 C-62 230 -58 300 -62 366 M60 172 C64 240 60 310 64 368', '#20336A', 6, 0.5) +
    toned('M-82 372 Q0 388 82 372 L80 402 Q0 416 -80 402Z', 'down', [
      [0, '#38539A'],
      [1, '#223468'],
    ]) +
    line('M-81 384 Q0 400 81 384', '#DCE8FF', 4.5, 0.75) +
    toned('M-36 134 C-20 120 20 120 36 134 C28 156 -28 156 -36 134Z', 'down', [
      [0, '#4A6CB8'],
      [1, '#263C78'],
    ]) +
    line('M-30 141 C-14 152 14 152 30 141', '#DCE8FF', 3.5, 0.75) +
    line('M-84 178 C-66 188 -50 176 -44 160 M84 178 C66 188 50 176 44 160', '#9FC0F0', 3, 0.35) +
    whereTheNumberWas()
  );
}

/** Cloth that kept its colour, the holes of the seam, threads, and one corner the scissors missed. */
function whereTheNumberWas() {
  const { x, y, width, height } = PATCH;
  const random = createRandom(29);
  const edge = `M${x + 6} ${y + 3} L${x + 34} ${y} L${x + 60} ${y + 4} L${x + width - 4} ${y + 1} L${x + width} ${y + 40} L${x + width - 3} ${y + 74} L${x + width} ${y + height - 4} L${x + 50} ${y + height} L${x + 22} ${y + height - 3} L${x} ${y + height} L${x + 3} ${y + 60} L${x} ${y + 26}Z`;
  const around = Array.from({ length: 30 }, (unused, i) => {
    const share = i / 30;
    const along = share * 2 * (width + height);
    if (along < width) return [x + along, y, 0, -1];
    if (along < width + height) return [x + width, y + along - width, 1, 0];
    if (along < 2 * width + height) return [x + 2 * width + height - along, y + height, 0, 1];
    return [x, y + 2 * (width + height) - along, -1, 0];
  });
  const holes = around.map(([px, py]) => circle(px.toFixed(1), py.toFixed(1), 1.7, '#101C44')).join('');
  const threads = around
    .filter(() => random() < 0.5)
    .map(([px, py, dx, dy]) => {
      const long = 3 + random() * 12;
      const sag = dy < 0 ? -2 + random() * 8 : 4 + random() * 14;
      return `M${(px - dx * 4).toFixed(1)} ${(py - dy * 4).toFixed(1)} q${(dx * long + (random() - 0.5) * 8).toFixed(1)} ${(dy * long).toFixed(1)} ${(dx * long * 0.8 + (random() - 0.5) * 10).toFixed(1)} ${sag.toFixed(1)}`;
    });
  return (
    shape(edge, '#182A5E') +
    shape(scraps(x, y, width, height), '#D3E2FA', 0.9) +
    holes +
    line(threads.join(' '), '#D3E2FA', 1.9, 0.85) +
    line(
      `M${x + 18} ${y + height} c-4 16 8 22 2 38 M${x + 62} ${y + height} c6 12 -6 20 2 30 c4 6 10 2 8 -4 M${x + width} ${y + 52} c12 4 6 18 14 26`,
      '#E6F0FF',
      2.2,
      0.9,
    )
  );
}

/** Bits of the number's cloth that the seam still holds. */
const scraps = (x, y, width, height) =>
  `M${x + width - 34} ${y + height - 2} L${x + width - 22} ${y + height - 12} L${x + width - 14} ${y + height - 10} L${x + width - 2} ${y + height - 34} L${x + width} ${y + height - 3}Z ` +
  `M${x + 1} ${y + 30} L${x + 9} ${y + 12} L${x + 16} ${y + 13} L${x + 24} ${y + 2} L${x + 2} ${y + 2}Z ` +
  `M${x + width - 1} ${y + 24} L${x + width - 9} ${y + 34} L${x + width - 7} ${y + 44} L${x + width - 1} ${y + 56}Z ` +
  `M${x + 8} ${y + height - 1} L${x + 14} ${y + height - 9} L${x + 26} ${y + height - 7} L${x + 32} ${y + height - 1}Z`;

/** A football, lit from the left. */
export const ball = (r) =>
  toned(`M${-r} 0 a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0Z`, 'across', [
    [0, '#B9D4F4'],
    [0.4, '#6F82B4'],
    [1, '#1E2856'],
  ]) +
  clipped(
    `M${-r} 0 a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
    shape(
      'M-4 -12 L10 -6 L8 10 L-8 12 L-14 -2Z M-34 -22 L-20 -28 L-16 -18 L-26 -8 L-38 -8Z M20 -30 L34 -18 L26 -10 L14 -18Z M-26 16 L-14 22 L-16 36 L-34 30Z M20 20 L34 12 L36 30 L18 36Z',
      '#1B2450',
      0.9,
    ),
    line('M-4 -12 L-16 -18 M10 -6 L14 -18 M8 10 L20 20 M-8 12 L-14 22 M-14 -2 L-26 -8', '#2A3566', 2.5),
  );

/** A ball of paper. */
export const crumpled = (size) =>
  group(
    `scale(${size})`,
    oval(3, 20, 26, 6, '#03050F', 0.6),
    toned(
      'M-25 4 C-30 -8 -20 -14 -16 -18 C-10 -26 4 -24 10 -20 C20 -20 28 -8 25 2 C28 12 16 20 6 20 C-6 24 -24 18 -25 4Z',
      'across',
      [
        [0, '#CFE4FC'],
        [0.5, '#8CA4D6'],
        [1, '#3E4C84'],
      ],
    ),
    line(
      'M-16 -6 C-8 -2 -4 -12 4 -10 C10 -8 10 0 18 -2 M-18 8 C-8 6 -6 14 2 10 C8 6 14 12 18 8 M-4 -20 C-6 -14 0 -12 -2 -8',
      '#5A6CA4',
      2.6,
      0.7,
    ),
    line('M-20 -4 C-18 -14 -10 -20 0 -20', '#F2F8FF', 3, 0.7),
  );
