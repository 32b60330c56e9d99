// The walk: Lantern Street from the side in low sun, long enough to be walked, and the far wall over the bay at its end.

import { createRandom } from '../../tools/random.mjs';
import { box, group, line, oval, shape } from '../../tools/svg.mjs';
import { blurred, wash } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { cloud, evenSea, farTown, firstStars, haze, lowSun, sky, streaks } from './air.mjs';
import { farWall, lampPost } from './pavement.mjs';
import { harbourHouse, plainHouse } from './street-houses.mjs';

/** Where houses stand, and people's feet. */
const BASE = 548;
const FEET = 606;
const SUN = [664, 196];
/** The street is painted in three pieces of this width, the first from FROM on. */
const FROM = -320;
const PIECE = 1448;
const HORIZON = 404;
const WALL_TOP = 474;
/** Where the houses end and the far wall begins. */
const OPEN = 2730;
/** Units the street moves by in a whole walk. */
const WALK = 2400;
const PERIODS = { far: 1200, ground: 640, fore: 1500 };

/** What a stage must know to walk here; x along the street is the page's x at the beginning of the walk. */
export const streetPlaces = {
  ...{ ground: FEET, sun: SUN, walk: WALK, periods: PERIODS, pieces: ['houses-1', 'houses-2', 'houses-3'] },
  you: { wide: [430, FEET + 12, 0.62], tall: [340, FEET + 12, 0.58] },
  behind: { wide: [130, FEET + 4, 0.5], tall: [90, FEET + 4, 0.48] },
  lamps: [100, 700, 1120, 1580, 2096, 2570],
  trees: [[300, 1], [1004, 0.9], [1790, 0.94], [2330, 0.86]],
  wall: { x: OPEN + 60, top: WALL_TOP, kei: [OPEN + 430, FEET + 4, 0.56], seat: [OPEN + 300, WALL_TOP, 0.56], lamp: [OPEN + 590, 214], friend: [OPEN + 200, FEET + 4, 0.58] },
  doors: [[-50, BASE], [453, BASE], [574, BASE], [1303, BASE], [1430, BASE], [1608, BASE], [1914, BASE], [2180, BASE]],
  bakeryStep: [1914, BASE],
}; // prettier-ignore

/** Layers from back to front. `far`, `ground` and `fore` repeat; people walk between `ground` and `fore`. */
export function street() {
  const random = createRandom(21);
  const piece = (i) => [FROM + i * PIECE, 110, PIECE, BASE - 110 + 6];
  return [
    { name: 'sky', content: skyBehind(random), view: WIDE, scale: 0.62, parallax: 0, quality: 67 },
    { name: 'far', content: far(), view: [FROM, 240, PERIODS.far, 320], scale: 0.7, parallax: 0.2, quality: 55 },
    ...[0, 1, 2].map((i) => ({ name: `houses-${i + 1}`, content: row(i), view: piece(i), scale: 0.86, parallax: 1, quality: 57 })), // prettier-ignore
    { name: 'ground', content: ground(), view: [FROM, BASE - 6, PERIODS.ground, 926 - BASE], scale: 0.86, parallax: 1, quality: 57 }, // prettier-ignore
    { name: 'fore', content: fore(), view: [FROM, 560, PERIODS.fore, 366], scale: 0.4, parallax: 1.4, quality: 60 },
  ];
}

const skyBehind = (random) =>
  sky('low', 640) +
  firstStars(random, 120) +
  cloud(60, 150, 1.5, 0.5) +
  cloud(250, 60, 1, 0.32, '#D9A0C8') +
  cloud(870, 118, 1.7, 0.55, '#FFD3B0') +
  cloud(1130, 230, 1.3, 0.5) +
  cloud(-240, 90, 1.3, 0.34, '#D9A0C8') +
  streaks([[360, 250, 300], [700, 262, 420], [-120, 286, 320], [520, 292, 260]], '#FFF0D0', 0.4) +
  lowSun(...SUN, 46) +
  wash('down', [-640, 636, 3000, 400], [[0, '#B5749F'], [1, '#5B3B86']]); // prettier-ignore

const far = () => {
  const random = createRandom(5);
  return (
    `<g opacity=".72">${farTown(random, FROM, FROM + PERIODS.far, 470, '#A9628F')}</g>` +
    haze(300, 560, 0.75, '#FFBE95')
  );
};

const PLAIN = {
  plum: { wall: '#8C5AA8', roof: '#5B3B86' },
  rose: { wall: '#D9707F', roof: '#97406F' },
  blue: { wall: '#6C57B2', roof: '#46388C' },
  apricot: { wall: '#F09A72', roof: '#B3565E' },
  lilac: { wall: '#9C6FBE', roof: '#5F459C' },
};

/** What stands along the street in one of the three pieces; nothing stands on a seam. */
function row(number) {
  const random = createRandom(20 + number);
  const plain = (x, plan) => plainHouse(random, x, BASE, plan);
  return ROWS[number](plain) + haze(250, BASE + 4, 0.34, '#FFB58F');
}

const ROWS = [
  (plain) =>
    plain(-214, { ...PLAIN.plum, width: 196, height: 268, top: 'gable' }) +
    harbourHouse('house-6', -10, BASE, 1.1) +
    plain(198, { ...PLAIN.rose, width: 204, height: 214, top: 'flat', shop: '#F2603F', goods: goods(0) }) +
    harbourHouse('house-2', 406, BASE, 1.12, [-45, -250]) +
    plain(598, { ...PLAIN.blue, width: 170, height: 240, top: 'hip', round: true }) +
    gap(716) +
    plain(882, { ...PLAIN.apricot, width: 206, height: 196, top: 'flat', shop: '#2FA894', goods: goods(1) }) +
    shape(`M1000 ${BASE} V${BASE - 60} C1004 ${BASE - 130} 1110 ${BASE - 130} 1112 ${BASE - 60} V${BASE}Z`, '#7A4A82'),
  (plain) =>
    harbourHouse('house-4', 1250, BASE, 1.12) +
    plain(1460, { ...PLAIN.lilac, width: 186, height: 262, top: 'gable', round: true }) +
    harbourHouse('house-1', 1668, BASE, 1.14, [-70, -222]) +
    gap(1800) +
    harbourHouse('house-5', 1984, BASE, 1.16) +
    plain(2206, { ...PLAIN.plum, width: 190, height: 222, top: 'hip' }) +
    harbourHouse('house-3', 2430, BASE, 1.06),
  () => gap(2656) + bay(),
];

const goods = (kind) =>
  kind === 0
    ? [-62, -24, 12].map((x) => oval(x, -44, 17, 11, '#C07A45') + line(`M${x - 7} -48 l5 6 M${x + 2} -50 l5 6`, '#F3C48A', 3)).join('') // prettier-ignore
    : [[-72, 34, '#C93A4B'], [-58, 44, '#5B3FA0'], [-44, 38, '#2E8F83'], [-10, 30, '#E2A24B'], [6, 42, '#C86A98']]
        .map(([x, h, colour]) => box(x, -30 - h, 12, h, 2, colour))
        .join(''); // prettier-ignore

/** A way between houses: a garden wall, leaves over it, the far town behind. */
const gap = (x) =>
  shape(`M${x - 44} ${BASE - 84} C${x - 60} ${BASE - 140} ${x - 10} ${BASE - 156} ${x} ${BASE - 126} C${x + 22} ${BASE - 160} ${x + 70} ${BASE - 132} ${x + 52} ${BASE - 84}Z`, '#7A4A82') +
  shape(`M${x - 8} ${BASE - 92} C${x - 4} ${BASE - 132} ${x + 44} ${BASE - 140} ${x + 50} ${BASE - 90}Z`, '#A85E86', 0.85) +
  box(x - 64, BASE - 92, 132, 94, 4, '#A8638F') +
  box(x - 68, BASE - 98, 140, 12, 5, '#E59A97') +
  line(`M${x - 50} ${BASE - 64} h34 M${x + 4} ${BASE - 64} h40 M${x - 30} ${BASE - 36} h46 M${x + 30} ${BASE - 36} h24`, '#8A4F80', 4, 0.6); // prettier-ignore

/** The open end: water, headland, and the wall before it. */
function bay() {
  const random = createRandom(77);
  const end = FROM + 3 * PIECE;
  return (
    shape(`M${OPEN - 140} ${HORIZON} C${OPEN - 100} ${HORIZON - 30} ${OPEN - 60} ${HORIZON - 60} ${OPEN} ${HORIZON - 52} C${OPEN + 60} ${HORIZON - 44} ${OPEN + 130} ${HORIZON - 16} ${OPEN + 240} ${HORIZON} H${OPEN - 140}Z`, '#A0629A') +
    group(`translate(${OPEN - 400} 0)`, clippedSea(random)) +
    farWall(OPEN - 10, end, WALL_TOP, BASE + 4) +
    streetLampOff(OPEN + 590)
  ); // prettier-ignore
}

const clippedSea = (random) =>
  `<svg x="400" y="${HORIZON}" width="1500" height="80" viewBox="0 0 1500 80">${evenSea(random, 0, 80, 334, ['#FFC79A', '#B06A9C'])}</svg>`;

const streetLampOff = (x) => group(`translate(${x} ${BASE + 8})`, lampPost());

/** Pavement, kerb and road; repeats. */
function ground() {
  const slabs = Array.from({ length: 8 }, (unused, i) => FROM + i * 80);
  return (
    wash('down', [FROM, BASE - 6, PERIODS.ground, 66], [[0, '#B97A9C'], [1, '#D694A4']]) +
    box(FROM - 4, BASE - 6, PERIODS.ground + 8, 9, 0, '#7E4C86', 0.55) +
    line(slabs.map((x) => `M${x + 60} ${BASE + 2} L${x + 40} ${BASE + 58}`).join(' '), '#A8688F', 3, 0.75) +
    line(`M${FROM} ${BASE + 26} H${FROM + PERIODS.ground}`, '#A8688F', 2.4, 0.6) +
    line(slabs.filter((unused, i) => i % 3 === 1).map((x) => `M${x + 68} ${BASE + 10} h40`).join(' '), '#F2B8AE', 3, 0.5) +
    wash('down', [FROM, BASE + 60, PERIODS.ground, 18], [[0, '#FFCDB0'], [1, '#C98A9C']]) +
    wash('down', [FROM, BASE + 78, PERIODS.ground, 320], [[0, '#A5699C'], [0.4, '#7C4F93'], [1, '#4A3480']]) +
    box(FROM, BASE + 78, PERIODS.ground, 7, 0, '#5B3B78', 0.5) +
    [0, 1, 2, 3].map((i) => box(FROM + 24 + i * 160, BASE + 128, 92, 11, 5.5, '#FFD9B4', 0.42)).join('') +
    line([0, 1, 2].map((i) => `M${FROM + 60 + i * 210} ${BASE + 100} h70 M${FROM + 20 + i * 210} ${BASE + 190} h110`).join(' '), '#FFC39A', 3, 0.16)
  ); // prettier-ignore
}

/** Leaves and a railing out of focus, nearest to us; repeats. */
function fore() {
  const bush = (x, size, colour) =>
    group(
      `translate(${x} 930) scale(${size})`,
      blurred(
        5,
        shape('M-150 20 C-170 -60 -120 -96 -84 -62 C-70 -140 6 -150 18 -84 C50 -128 112 -96 96 -48 C140 -60 160 -10 150 20Z', colour), // prettier-ignore
      ),
      blurred(4, line('M-120 -46 q14 -22 34 -18 M-40 -100 q18 -18 36 -8 M70 -84 q16 -8 24 6', '#E0809A', 7, 0.4)),
    );
  return (
    bush(FROM + 330, 1.1, '#3B2364') +
    bush(FROM + 480, 0.8, '#4B2C72') +
    bush(FROM + 1180, 1.2, '#3B2364') +
    bush(FROM + 1010, 0.7, '#4B2C72')
  );
}
