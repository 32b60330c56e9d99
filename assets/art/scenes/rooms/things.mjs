// Things that stand in more than one room: books, cups, pots, a window in its frame, curtains.

import { INK, mix } from '../../tools/colour.mjs';
import { box, clipped, group, line, oval } from '../../tools/svg.mjs';
import { toned } from './light.mjs';

/** A rectangle with round corners as a path, for clips and gradients. */
export const rounded = (x, y, width, height, r) =>
  `M${x + r} ${y} h${width - 2 * r} a${r} ${r} 0 0 1 ${r} ${r} v${height - 2 * r} a${r} ${r} 0 0 1 ${-r} ${r} h${2 * r - width} a${r} ${r} 0 0 1 ${-r} ${-r} v${2 * r - height} a${r} ${r} 0 0 1 ${r} ${-r}Z`;

/** A box lit from one side: its own colour, going over to the colour's shade. */
export const solid = (x, y, width, height, r, colour, kind = 'down', share = 0.28) =>
  toned(rounded(x, y, width, height, r), kind, [
    [0, mix(colour, '#FFF6E9', 0.12)],
    [0.35, colour],
    [1, mix(colour, INK, share)],
  ]);

/** Books that stand on `floor` from `x`; each is [width, height, colour], a fourth value leans it. */
export function books(x, floor, list) {
  let at = x;
  return list
    .map(([width, height, colour, lean = 0]) => {
      const spine =
        solid(at, floor - height, width, height, 4, colour, 'across', 0.22) +
        line(
          `M${at + 5} ${floor - height + 13} h${width - 10} M${at + 5} ${floor - 14} h${width - 10}`,
          mix(colour, '#FFF6E9', 0.65),
          3,
          0.75,
        );
      at += width + 2.5;
      return lean ? group(`rotate(${lean} ${at - width} ${floor})`, spine) : spine;
    })
    .join('');
}

/** A cup with its handle to the right. Origin: the middle of its foot. */
export const cup = (x, y, size, colour) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    `<path d="M26 -46 C52 -52 54 -14 24 -16" fill="none" stroke="${mix(colour, INK, 0.18)}" stroke-width="9" stroke-linecap="round"/>` +
      toned('M-30 -60 H30 L25 -10 Q22 0 10 0 H-10 Q-22 0 -25 -10Z', 'across', [
        [0, mix(colour, '#FFFFFF', 0.25)],
        [0.5, colour],
        [1, mix(colour, INK, 0.3)],
      ]),
    oval(0, -60, 30, 7.5, mix(colour, '#FFFFFF', 0.4)),
    oval(0, -59, 24, 5, '#8A4B3A'),
  );

/** A clay pot that stands on `y`. */
export const pot = (x, y, width, height, colour) =>
  toned(
    `M${x - width * 0.42} ${y - height} H${x + width * 0.42} L${x + width * 0.32} ${y - 5} Q${x + width * 0.3} ${y} ${x + width * 0.22} ${y} H${x - width * 0.22} Q${x - width * 0.3} ${y} ${x - width * 0.32} ${y - 5}Z`,
    'across',
    [
      [0, mix(colour, '#FFF6E9', 0.3)],
      [0.5, colour],
      [1, mix(colour, INK, 0.3)],
    ],
  ) + solid(x - width / 2, y - height - 6, width, height * 0.26, 6, mix(colour, '#FFF6E9', 0.15), 'across');

/** A window: what is seen through it (`outside`), its frame with a cross, and a sill. */
export function casement([x, y, width, height], outside, { frame, thick = 14, cross = 0.42, sill = 26 }) {
  const light = mix(frame, '#FFFFFF', 0.45);
  const dark = mix(frame, INK, 0.3);
  const middle = x + width / 2;
  const rung = y + height * cross;
  return (
    clipped(rounded(x, y, width, height, 18), outside) +
    line(`M${middle} ${y} V${y + height} M${x} ${rung} H${x + width}`, dark, thick * 0.7 + 3, 0.5) +
    line(`M${middle} ${y} V${y + height} M${x} ${rung} H${x + width}`, frame, thick * 0.7) +
    line(`M${middle - 2} ${y} V${y + height}`, light, 2.5, 0.8) +
    `<path d="${rounded(x, y, width, height, 18)}" fill="none" stroke="${frame}" stroke-width="${thick}"/>` +
    `<path d="${rounded(x - thick / 2 + 2, y - thick / 2 + 2, width + thick - 4, height + thick - 4, 22)}" fill="none" stroke="${light}" stroke-width="3" opacity=".7"/>` +
    solid(x - sill, y + height + thick / 2 - 6, width + 2 * sill, 24, 10, frame) +
    box(x - sill + 6, y + height + thick / 2 - 4, width + 2 * sill - 12, 6, 3, light, 0.8)
  );
}

/** One curtain: hangs from (x, y), `width` at the rod, gathered below; a `width` under 0 hangs to the left. */
export function curtain(x, y, width, length, colour, light = mix(colour, '#FFF6E9', 0.5)) {
  const [a, b] = [width * 1.04, width * 0.62];
  const fold = (share) =>
    `M${x + a * share} ${y + 8} C${x + a * share * 1.02} ${y + length * 0.4} ${x + b * share} ${y + length * 0.7} ${x + b * share * 0.9} ${y + length - 8}`;
  return (
    toned(
      `M${x} ${y} H${x + width} C${x + a} ${y + length * 0.4} ${x + b} ${y + length * 0.7} ${x + b * 0.9} ${y + length} Q${x + b * 0.45} ${y + length + 12} ${x - width * 0.05} ${y + length} C${x + width * 0.02} ${y + length * 0.5} ${x} ${y + length * 0.3} ${x} ${y}Z`,
      'down',
      [
        [0, mix(colour, '#FFF6E9', 0.1)],
        [1, mix(colour, INK, 0.2)],
      ],
    ) +
    line([0.22, 0.5, 0.76].map(fold).join(' '), mix(colour, INK, 0.3), Math.abs(width) * 0.07, 0.5) +
    line([0.36, 0.92].map(fold).join(' '), light, Math.abs(width) * 0.05, 0.55)
  );
}
