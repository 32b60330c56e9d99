// The low cabinet between bed and desk, with sketchbooks and a trailing plant, and the paper mobile over it.

import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';

/** Cabinet and mobile, quiet enough to have a phone or words before them. */
export function cabinet() {
  const body =
    box(752, 470, 268, 122, 12, '#5A45A8') +
    box(744, 462, 284, 18, 8, '#8A6BD6') +
    box(744, 474, 284, 7, 3, '#5A45A8') +
    box(768, 494, 112, 82, 8, '#4A3890') +
    box(892, 494, 112, 82, 8, '#4A3890') +
    circle(868, 534, 6, '#C79BEA') +
    circle(904, 534, 6, '#C79BEA') +
    line('M782 508 h40 M906 508 h30', '#6A54B4', 4, 0.8) +
    line('M776 592 v26 M996 592 v26', '#3A2B78', 14);
  return body + sketchbooks() + trailingPlant() + yarn() + mobile();
}

function sketchbooks() {
  return (
    box(868, 446, 104, 16, 4, '#E2457B') +
    box(874, 450, 94, 8, 2, '#FFE9CF', 0.9) +
    box(876, 430, 90, 16, 4, '#2FB5A0') +
    box(882, 434, 80, 8, 2, '#FFE9CF', 0.9) +
    group('rotate(-5 918 420)', box(872, 415, 84, 15, 4, '#FFC24B'), box(878, 419, 74, 7, 2, '#FFF6E9', 0.9)) +
    line('M886 412 l52 -7', '#FF8A73', 6) +
    line('M938 405 l8 -1', '#FFE9CF', 5)
  );
}

function trailingPlant() {
  const stems = 'M800 436 C786 470 792 500 780 536 M806 436 C812 474 802 494 808 522 M794 436 C770 452 764 474 766 500';
  const leaves = [[786, 470, 30], [790, 498, -20], [781, 528, 24], [809, 470, -24], [804, 498, 30], [808, 520, -10], [774, 460, 40], [767, 486, -16]]; // prettier-ignore
  return (
    line(stems, '#2F9A78', 4) +
    leaves.map(([x, y, turn]) => group(`translate(${x} ${y}) rotate(${turn})`, oval(0, 0, 11, 7, '#3FBF8F'))).join('') +
    shape('M774 420 H826 L818 462 H782Z', '#FFB98A') +
    box(768, 412, 64, 12, 5, '#FFD2AE') +
    shape(
      'M800 414 C782 402 780 384 790 378 C800 388 804 400 800 414 C802 396 814 386 824 390 C824 402 812 410 800 414Z',
      '#3FBF8F',
    )
  );
}

/** A ball of wool that Momo would like. */
const yarn = () =>
  circle(1000, 444, 19, '#FF8A73') +
  line('M984 438 q16 -12 30 2 M983 448 q18 -12 34 0 M990 458 q14 -10 24 -2', '#D9647A', 3, 0.8) +
  line('M1014 456 C1030 470 1034 486 1024 500 C1018 512 1030 520 1036 514', '#FF8A73', 3.5);

/** Paper stars, a moon and a fish on threads. */
function mobile() {
  const star = (x, y, size, colour) =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      shape('M0 -22 L6 -7 L22 -6 L9 4 L14 20 L0 11 L-14 20 L-9 4 L-22 -6 L-6 -7Z', colour),
    );
  const fish = group(
    'translate(1010 236)',
    shape('M-26 0 C-14 -18 14 -18 24 0 C14 18 -14 18 -26 0Z M-22 0 L-42 -13 V13Z', '#9BE8FF'),
    circle(12, -3, 3, '#2C2068'),
    line('M-4 -9 q6 9 0 18', '#5FB4D8', 3),
  );
  const threads = line(
    'M968 -200 V128 M912 132 Q968 120 1024 132 M912 132 V188 M968 128 V286 M1010 130 V222 M1024 132 V170',
    '#8C78D6',
    2,
    0.8,
  );
  return (
    threads +
    line('M908 132 Q968 118 1028 132', '#C79BEA', 5) +
    star(912, 200, 0.85, '#FFD98A') +
    star(1026, 180, 0.55, '#FF9E8A') +
    shape('M968 280 C948 284 942 312 958 324 C970 332 986 328 990 318 C974 320 962 302 968 280Z', '#FFF0C4') +
    fish
  );
}
