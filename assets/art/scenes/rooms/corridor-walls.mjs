// What the corridor's walls are made of: the door at its end, high windows, a classroom, the notice board, paper flags.

import { mix } from '../../tools/colour.mjs';
import { box, circle, clipped, line, oval, shape } from '../../tools/svg.mjs';
import { at, FAR_END, NEAR_END, quad, rail, slab } from './corridor-space.mjs';
import { blurred, toned, wash } from './light.mjs';

/** The far wall with its double door: glass, and a yard with trees in the first sun. */
export function endWall() {
  const wallPath = rect([-1.8, 1.8], [0, 3.2]);
  const glass = rect([-0.82, 0.82], [0.12, 2.3]);
  const [left, top] = at(-0.82, 2.3, FAR_END);
  const [right, bottom] = at(0.82, 0.12, FAR_END);
  const middle = (left + right) / 2;
  const width = right - left;
  const yard =
    wash(
      'down',
      [left, top, width, bottom - top],
      [
        [0, '#FDFBEF'],
        [0.5, '#FFF6D9'],
        [0.78, '#E9F3C9'],
        [1, '#CFE6B4'],
      ],
    ) +
    blurred(
      3,
      circle(left + 16, top + 98, 34, '#A9D8B4', 0.9),
      circle(left + 48, top + 118, 26, '#8FCBA6', 0.8),
      circle(right - 12, top + 92, 38, '#A9D8B4', 0.9),
      circle(right - 46, top + 124, 22, '#8FCBA6', 0.7),
      circle(middle + 12, top + 62, 30, '#FFFFFF'),
    );
  const bar = '#8FA3E0';
  const frames = [-0.82, 0, 0.82].map((x) => {
    const [px] = at(x, 0, FAR_END);
    return box(px - (x ? 5 : 3), top - 4, x ? 10 : 6, bottom - top + 12, 3, bar);
  });
  const [, rung] = at(0, 1.05, FAR_END);
  return (
    toned(wallPath, 'down', [
      [0, '#C3CFF6'],
      [0.6, '#D9E3FC'],
      [1, '#B7C1EC'],
    ]) +
    clipped(glass, yard) +
    frames.join('') +
    box(left - 5, top - 8, width + 10, 10, 4, bar) +
    box(left - 2, rung - 3, width + 4, 6, 3, bar) +
    box(left, bottom - 8, width, 12, 2, '#7C8FD2') +
    box(middle - 16, rung - 14, 5, 30, 2.5, '#FFD98A') +
    box(middle + 11, rung - 14, 5, 30, 2.5, '#FFD98A')
  );
}

const rect = ([x0, x1], [low, high]) =>
  `M${at(x0, high, FAR_END)} L${at(x1, high, FAR_END)} L${at(x1, low, FAR_END)} L${at(x0, low, FAR_END)}Z`;

/** Both walls, with high windows on the left. */
export function walls() {
  const paint = [
    [0, '#A7B1E8'],
    [0.55, '#8D93D6'],
    [1, '#5D5BAF'],
  ];
  const back = paint.map(([offset, colour]) => [1 - offset, colour]).reverse();
  const left = quad(-1, [0, 3.2], [FAR_END, NEAR_END]);
  const right = quad(1, [0, 3.2], [FAR_END, NEAR_END]);
  const panes = [
    [10.4, 9],
    [8.4, 7.2],
    [6.7, 5.7],
    [5.2, 4.4],
    [4, 3.3],
  ].map(
    ([far, close]) =>
      shape(quad(-1, [1.98, 2.98], [far + 0.09, close - 0.07]), '#7B86CE') +
      toned(quad(-1, [2.06, 2.9], [far, close]), 'down', [
        [0, '#CFE6FF'],
        [0.7, '#F2FAFF'],
        [1, '#FFF4DC'],
      ]) +
      line(rail(-1, 2.44, [far, close]), '#8D98DA', 14 / close) +
      line(`M${at(-1.8, 2.06, (far + close) / 2)} L${at(-1.8, 2.9, (far + close) / 2)}`, '#8D98DA', 14 / close),
  );
  return (
    toned(left, 'across', back) +
    toned(right, 'across', paint) +
    line(rail(1, 2.2, [FAR_END, NEAR_END]), '#C9D2F7', 7, 0.35) +
    panes.join('')
  );
}

/** A wooden door with a round window, on the left. */
export function classroomDoor() {
  const z = [5.7, 4.6];
  const [x, y] = at(-1.8, 1.6, 5.08);
  return (
    shape(quad(-1, [0, 2.02], [z[0] + 0.1, z[1] - 0.1]), '#DCE3FA') +
    toned(quad(-1, [0, 1.95], z), 'across', [
      [0, '#E08A6E'],
      [1, '#F2A98A'],
    ]) +
    shape(quad(-1, [0.12, 0.9], [5.5, 4.8]), '#D27C66', 0.6) +
    oval(x, y, 13, 30, '#DCE3FA') +
    oval(x, y, 9, 25, '#8FC4E8') +
    oval(x + 2, y - 6, 4, 12, '#E8F6FF', 0.8) +
    circle(...at(-1.8, 1, 5.55), 4, '#FFE3A6')
  );
}

/** A board with drawings and leaflets, none of which says anything, and a bench under it. */
export function noticeBoard() {
  const sheets = [
    [4.2, 3.92, 1.62, 1.98, '#FFE3C4'],
    [4.24, 3.98, 1.18, 1.5, '#8FE0C6'],
    [3.84, 3.6, 1.5, 1.94, '#FFC24B'],
    [3.88, 3.52, 1.14, 1.4, '#FFF6E9'],
    [3.5, 3.22, 1.58, 1.92, '#CDB8FF'],
    [3.42, 3.12, 1.14, 1.48, '#FF9E8A'],
    [3.14, 2.96, 1.62, 1.96, '#9BE8FF'],
  ];
  const papers = sheets.map(([far, close, low, high, colour], i) => {
    const middle = (far + close) / 2;
    const [x, y] = at(1.8, low + (high - low) * 0.5, middle);
    const size = 2.5 / middle;
    const [tall, narrow] = [(high - low) * 410 * size, (far - close) * 205 * size * size];
    const picture = [
      oval(x, y + tall * 0.06, narrow * 0.5, tall * 0.26, mix(colour, '#E2457B', 0.5)),
      shape(
        `M${at(1.8, low + 0.06, far - 0.05)} Q${at(1.8, high - 0.05, middle)} ${at(1.8, low + 0.06, close + 0.05)}Z`,
        mix(colour, '#2E8F83', 0.55),
      ),
      shape(
        `M${at(1.8, low + 0.04, far - 0.04)} L${at(1.8, low + 0.08, far - 0.04)} Q${at(1.8, low + 0.24, middle)} ${at(1.8, low + 0.14, close + 0.04)} L${at(1.8, low + 0.04, close + 0.04)}Z`,
        mix(colour, '#5B3FA0', 0.5),
      ) + oval(...at(1.8, high - 0.13, far - 0.1), narrow * 0.22, tall * 0.1, mix(colour, '#FFF6E9', 0.75)),
    ][i % 3];
    return (
      shape(quad(1, [low - 0.02, high - 0.02], [far - 0.01, close - 0.02]), '#3A2B78', 0.25) +
      shape(quad(1, [low, high], [far, close]), colour) +
      picture +
      circle(...at(1.8, high - 0.03, middle), 10 * size, '#C93A4B')
    );
  });
  const leg = (x, z) => line(`M${at(x, 0.4, z)} L${at(x, 0, z)}`, '#4A3A86', 26 / z);
  const bench =
    blurred(6, shape(slab(0, [1.3, 1.8], [4.4, 2.9]), '#2C2068', 0.45)) +
    leg(1.74, 4.1) +
    leg(1.74, 3.1) +
    leg(1.42, 4.1) +
    leg(1.42, 3.1) +
    shape(slab(0.48, [1.36, 1.8], [4.3, 2.95]), '#F3BC96') +
    shape(
      `M${at(1.36, 0.48, 4.3)} L${at(1.36, 0.48, 2.95)} L${at(1.36, 0.4, 2.95)} L${at(1.36, 0.4, 4.3)}Z`,
      '#CF8A70',
    ) +
    shape(
      `M${at(1.36, 0.48, 2.95)} L${at(1.8, 0.48, 2.95)} L${at(1.8, 0.4, 2.95)} L${at(1.36, 0.4, 2.95)}Z`,
      '#A8657A',
    );
  return (
    shape(quad(1, [1.02, 2.12], [4.4, 2.84]), '#7C5A86') +
    toned(quad(1, [1.07, 2.07], [4.35, 2.88]), 'across', [
      [0, '#E8B98F'],
      [1, '#C98F74'],
    ]) +
    papers.join('') +
    bench
  );
}

/** Paper flags from wall to wall, left over from a feast. */
export function bunting() {
  const colours = ['#FF8A73', '#FFD27A', '#8FE0C6', '#FFF6E9', '#CDB8FF'];
  return [
    [7.4, 2.9, 0.2],
    [5, 2.86, 0.24],
  ]
    .map(([z, high, sag]) => {
      const size = 2.5 / z;
      const string = [-1.8, 1.8].map((x) => at(x, high, z));
      const flags = Array.from({ length: 11 }, (unused, i) => {
        const x = -1.5 + i * 0.3;
        const [px, py] = at(x, high - sag * (1 - (x / 1.8) ** 2), z);
        const [w, h] = [46 * size, 108 * size];
        return `<path d="M${px - w} ${py} H${px + w} L${px} ${py + h}Z" fill="${mix(colours[(i * 3 + Math.round(z)) % 5], '#C9D6FA', z > 6 ? 0.4 : 0.12)}" stroke-linejoin="round"/>`;
      });
      return line(`M${string[0]} Q${at(0, high - 2 * sag, z)} ${string[1]}`, '#6F68B8', 7 * size) + flags.join('');
    })
    .join('');
}
