// Along the walls of Ms Dewi's office: bookcase, shelf, and a low cabinet with a globe.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { books, pot, solid } from './things.mjs';

/** At the far left, full of books. */
export function bookcase() {
  const row = (y, shift) =>
    books(-276 + shift, y, [
      [24, 92, '#C95A5A'],
      [30, 104, '#5A7FC0'],
      [22, 84, '#58A58C'],
      [28, 98, '#E8A948'],
      [26, 88, '#8A64B8', -6],
      [30, 108, '#3F8F96'],
      [24, 94, '#D9755A'],
      [28, 86, '#C9A86A'],
      [22, 100, '#7C5AA0'],
      [27, 90, '#C9626A'],
      [24, 76, '#5FA8A0'],
    ]);
  return (
    solid(-306, 10, 348, 588, 14, '#9A5A48', 'across') +
    box(-290, 26, 316, 556, 8, '#6F3F44') +
    row(146, -6) +
    row(272, -2) +
    row(398, -8) +
    [146, 272, 398].map((y) => solid(-294, y, 324, 14, 4, '#B97058')).join('') +
    solid(-270, 470, 120, 104, 14, '#D9A06A') +
    solid(-132, 470, 134, 104, 14, '#C98858') +
    pot(-30, 10, 62, 50, '#5FA8A0') +
    shape(
      'M-30 -44 C-62 -70 -84 -80 -96 -66 C-84 -46 -56 -40 -30 -42 C-46 -84 -44 -120 -28 -128 C-14 -112 -18 -76 -28 -44 C-8 -84 16 -96 32 -86 C26 -60 -2 -46 -30 -42Z',
      '#5FA878',
    )
  );
}

/** Two boards right of the window: books, a framed drawing, a tea tin, a wooden bird. */
export function shelf() {
  const board = (y) => solid(686, y, 400, 18, 8, '#B9735A') + box(694, y + 18, 384, 8, 4, '#8F4F48', 0.35);
  const bird =
    shape('M966 132 C966 104 1000 96 1016 112 L1036 108 L1022 122 C1022 142 996 150 966 132Z', '#E8A07A') +
    shape('M966 132 L944 122 L956 138Z M984 124 C992 116 1006 122 1004 132 C996 138 986 134 984 124Z', '#C9785E') +
    circle(1014, 114, 2.6, '#4A2A3A') +
    line('M992 144 v8 M1000 144 v8', '#8F4F48', 3);
  return (
    board(152) +
    books(716, 152, [
      [26, 74, '#5FA8A0'],
      [22, 62, '#E8A948'],
      [30, 82, '#C9626A'],
      [24, 68, '#7C74C0'],
      [26, 76, '#D98562', 8],
    ]) +
    bird +
    solid(1046, 92, 30, 60, 6, '#8FC0B0', 'across') +
    box(1044, 86, 34, 12, 5, '#6FA394')
  );
}

/** To the right, where words stand: a low cabinet with files, a globe and a quiet lamp. */
export function lowCabinet() {
  const globe =
    line('M1196 388 C1150 372 1146 300 1190 284', '#9A5A48', 8) +
    circle(1202, 330, 48, '#7FBCC4') +
    shape(
      'M1172 304 C1186 286 1210 290 1214 302 C1204 316 1192 312 1188 330 C1178 330 1168 318 1172 304Z M1212 330 C1230 322 1246 330 1244 344 C1238 362 1222 370 1214 360 C1206 350 1204 338 1212 330Z',
      '#C9D894',
    ) +
    shape('M1228 290 A48 48 0 0 1 1190 376 A60 60 0 0 0 1228 290Z', '#3F6F8A', 0.35) +
    oval(1200, 390, 34, 8, '#9A5A48');
  const picture = group(
    'rotate(-1.5 1260 180)',
    box(1172, 102, 176, 128, 8, '#8F4F48', 0.35) +
      solid(1168, 96, 176, 128, 8, '#FFEBCB') +
      box(1182, 110, 148, 100, 4, '#F7C89A') +
      shape('M1182 210 V178 C1210 150 1240 190 1264 168 C1290 148 1312 160 1330 150 V210Z', '#6FB3A2') +
      shape('M1182 210 V196 C1220 180 1260 206 1330 184 V210Z', '#4F8F8A') +
      circle(1288, 138, 16, '#FFF3CF'),
  );
  return (
    picture +
    solid(1086, 394, 420, 196, 16, '#C9826A', 'across') +
    box(1104, 414, 184, 158, 10, '#A8605A') +
    box(1108, 418, 178, 152, 10, '#D08C72') +
    box(1304, 414, 184, 158, 10, '#A8605A') +
    box(1308, 418, 178, 152, 10, '#C07C66') +
    circle(1268, 494, 7, '#FFE3A6') +
    circle(1326, 494, 7, '#FFE3A6') +
    globe +
    books(1262, 394, [
      [24, 66, '#D9755A'],
      [28, 78, '#5A7FC0'],
      [22, 60, '#58A58C'],
      [26, 72, '#8A64B8', 9],
    ]) +
    pot(1440, 394, 70, 56, '#E8A948') +
    shape(
      'M1440 340 C1400 320 1384 290 1392 262 C1424 276 1440 306 1440 340 C1436 290 1450 240 1478 226 C1496 262 1474 316 1440 340 C1462 306 1492 294 1512 300 C1504 328 1472 344 1440 340Z',
      '#6FAE7C',
    )
  );
}
