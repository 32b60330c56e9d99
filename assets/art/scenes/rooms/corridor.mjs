// The school corridor at 07:52: lockers on both sides, and the morning comes in through the door at its end.

import { createRandom } from '../../tools/random.mjs';
import { box, clipped, line, oval, shape } from '../../tools/svg.mjs';
import { leaf } from '../bedroom/bed.mjs';
import { WIDE } from '../view.mjs';
import { at, FAR_END, NEAR_END, quad, slab } from './corridor-space.mjs';
import { bunting, classroomDoor, endWall, noticeBoard, walls } from './corridor-walls.mjs';
import { blended, blurred, glow, grain, toned, vignette, wash } from './light.mjs';
import { lockers } from './lockers.mjs';

/** Layers; people stand between them. */
export function corridor() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.85, parallax: 0.3, quality: 74 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.35, parallax: 1.2, quality: 70 },
  ];
}

function back() {
  const random = createRandom(41);
  return (
    ceiling() +
    endWall() +
    walls() +
    floor() +
    lockers(-1, [FAR_END, 5.9], random) +
    classroomDoor() +
    lockers(-1, [4.4, NEAR_END], random) +
    lockers(1, [FAR_END, 4.75], random) +
    noticeBoard() +
    lockers(1, [2.72, NEAR_END], random) +
    bunting() +
    sunPatches() +
    air()
  );
}

function ceiling() {
  const lamps = [9.6, 7.9, 6.5, 5.4, 4.5, 3.7, 3].map((z) => {
    const [x, y] = at(0, 3.16, z - 0.3);
    const size = 2.5 / z;
    return (
      glow(x, y + 20 * size, 420 * size, 150 * size, '#EAF4FF', 0.5) +
      `<path d="${slab(3.16, [-0.6, 0.6], [z, z - 0.5])}" fill="#FDFEFF" stroke="#FDFEFF" stroke-width="${(22 * size).toFixed(1)}" stroke-linejoin="round"/>`
    );
  });
  return (
    wash(
      'down',
      [-320, -200, 1920, 520],
      [
        [0, '#6C6BBE'],
        [0.4, '#8F93D8'],
        [0.64, '#B9C3F0'],
        [1, '#D6E4FB'],
      ],
    ) + lamps.join('')
  );
}

function floor() {
  const path = `M${at(-1.8, 0, FAR_END)} L${at(1.8, 0, FAR_END)} L${at(1.8, 0, NEAR_END)} L${at(-1.8, 0, NEAR_END)}Z`;
  const joints = [];
  for (let z = 10.2; z > 1.6; z -= 0.9) joints.push(`M${at(-1.8, 0, z)} L${at(1.8, 0, z)}`);
  for (const x of [-0.9, 0, 0.9]) joints.push(`M${at(x, 0, FAR_END)} L${at(x, 0, 1.3)}`);
  const mirror = `M${at(-0.8, 0, FAR_END)} L${at(0.8, 0, FAR_END)} L${at(1.15, 0, 2.6)} L${at(-1.15, 0, 2.6)}Z`;
  return (
    toned(path, 'down', [
      [0, '#D9D3F2'],
      [0.16, '#B9AEE0'],
      [0.4, '#8E80C4'],
      [1, '#5A4A98'],
    ]) +
    line(joints.join(' '), '#6F60AE', 2.5, 0.35) +
    clipped(
      path,
      blurred(
        14,
        toned(mirror, 'down', [
          [0, '#FFFBE8', 0.95],
          [0.35, '#FFF1CF', 0.6],
          [1, '#FFE3C4', 0.08],
        ]),
      ),
      blurred(
        5,
        line(
          `M${at(-0.8, 0, FAR_END)} L${at(-1.1, 0, 2.6)} M${at(0.8, 0, FAR_END)} L${at(1.1, 0, 2.6)}`,
          '#FFFFFF',
          4,
          0.3,
        ),
      ),
    )
  );
}

/** What the high windows throw on lockers and floor. */
function sunPatches() {
  const patches = [
    [8.2, 7.4],
    [6.3, 5.6],
    [4.6, 4.05],
  ].map(([far, close]) => quad(1, [0.5, 1.5], [far, close]));
  const onFloor = [
    [7.6, 6.7],
    [5.4, 4.8],
    [3.8, 3.35],
  ].map(
    ([far, close]) =>
      `M${at(0.5, 0, far)} L${at(1.8, 0, far - 0.5)} L${at(1.8, 0, close - 0.5)} L${at(0.5, 0, close)}Z`,
  );
  return blended(
    'soft-light',
    blurred(4, shape(patches.join(' '), '#FFF6E0', 0.75), shape(onFloor.join(' '), '#FFF6E0', 0.7)),
  );
}

/** Haze and light from the end of the corridor, shade in the near corners, grain. */
function air() {
  const rays = [
    'M330 250 L-120 920 H120Z',
    'M360 250 L250 920 H420Z',
    'M420 250 L560 920 H820Z',
    'M440 240 L1100 760 L1300 640Z',
  ];
  const shafts = [
    'M130 60 L185 90 L640 640 L470 640Z',
    'M-20 -60 L60 0 L900 760 L640 760Z',
    'M-180 -200 L-80 -110 L1180 860 L860 880Z',
  ];
  return (
    blended('multiply', vignette('#4A3F9C', 0.66, [400, 300], [1020, 790])) +
    blended(
      'screen',
      glow(385, 300, 560, 470, '#DDEBFF', 0.6),
      glow(385, 315, 220, 220, '#FFF6DC', 0.75),
      blurred(22, shape(rays.join(' '), '#FFF3D6', 0.09)),
      blurred(16, shape(shafts.join(' '), '#FFEFC9', 0.13)),
      glow(-120, -20, 330, 330, '#E4F1FF', 0.35),
      glow(60, 60, 220, 240, '#FFF6DC', 0.3),
    ) +
    grain(WIDE, '#FFFFFF', 0.02)
  );
}

/** A school bag somebody has put down, and a plant near the camera. */
function fore() {
  const bag =
    oval(770, 868, 150, 26, '#2C2068', 0.45) +
    line('M712 640 C712 586 826 586 826 640', '#8E2F55', 20) +
    box(654, 622, 232, 250, 66, '#C94F6D') +
    toned('M654 688 a66 66 0 0 1 66 -66 h40 C720 660 706 800 730 872 h-10 a66 66 0 0 1 -66 -66Z', 'across', [
      [0, '#F2857C'],
      [1, '#C94F6D', 0],
    ]) +
    box(690, 742, 160, 110, 34, '#A83C62') +
    line('M700 762 h140', '#FFC24B', 8) +
    line('M664 690 C720 716 820 716 876 690', '#8E2F55', 9) +
    line('M676 660 C690 634 720 626 750 626', '#FFD2C0', 8, 0.8);
  return (
    blurred(4, `<g transform="translate(130 26)">${bag}</g>`) +
    `<g transform="translate(1230 40) scale(-1 1)">${leaf()}</g>`
  );
}
