// Nila's bed: head board and pillow behind her, the duvet with stars before her, and a leaf close to the camera.

import { gradient, line, shape, box, circle } from '../../tools/svg.mjs';

/** Head board and pillows. */
export function bed() {
  const [pillowTones, pillow] = gradient('down', [
    [0, '#FFEFE0'],
    [1, '#E7C3D2'],
  ]);
  return (
    pillowTones +
    shape('M-330 440 C-240 396 40 400 136 434 L154 920 H-330Z', '#5A3B95') +
    shape('M-330 462 C-230 424 40 426 120 454 L126 500 C30 470 -220 470 -330 500Z', '#7450B4', 0.8) +
    box(112, 404, 30, 340, 14, '#4A2F82') +
    circle(127, 398, 20, '#7F5BC0') +
    shape('M-330 540 C-240 490 -110 500 -70 556 C-40 640 -160 700 -330 700Z', '#F3CFDB') +
    shape('M-60 520 C20 476 176 494 226 556 C256 640 120 706 -30 700 C-90 680 -100 560 -60 520Z', pillow) +
    line('M-34 548 C40 520 150 528 200 576 M-20 590 C10 580 30 582 44 590', '#D9A9C0', 6, 0.8) +
    line('M-40 530 C30 496 130 500 180 526', '#fff', 6, 0.55)
  );
}

/** The duvet in the foreground. */
export function duvet(random) {
  const [tones, cloth] = gradient('down', [
    [0, '#FF8A73'],
    [0.3, '#D9647A'],
    [1, '#7C3370'],
  ]);
  const edge =
    'M-330 640 C-220 606 -120 680 -20 648 C120 596 240 640 360 628 C520 610 620 640 760 628 C900 616 1120 640 1300 610 C1420 596 1520 620 1620 600';
  const stars = Array.from({ length: 64 }, (unused, i) =>
    star(-310 + (i % 32) * 60 + random() * 34, (i < 32 ? 676 : 780) + random() * 80),
  );
  const folds =
    'M120 650 C140 720 110 800 150 920 M470 640 C450 720 500 800 470 920 M830 640 C850 730 810 820 850 920 M1180 634 C1160 720 1210 820 1180 920 M-160 640 C-180 720 -130 820 -160 920 M1440 620 C1460 720 1420 820 1450 920';
  return (
    tones +
    shape(`${edge} V930 H-330Z`, cloth) +
    line(folds, '#8E3A72', 44, 0.1) +
    stars.join('') +
    line(
      'M-330 664 C-220 630 -120 704 -20 670 C120 620 240 660 360 650 C520 634 620 662 760 650 C900 640 1120 662 1300 634 C1420 620 1520 642 1620 624',
      '#FFC4AE',
      7,
      0.65,
    )
  );
}

const star = (x, y) =>
  shape(
    `M${x.toFixed(0)} ${(y - 9).toFixed(0)} l2.6 6 6.4 .6 -5 4.4 1.6 6.4 -5.6 -3.6 -5.6 3.6 1.6 -6.4 -5 -4.4 6.4 -.6Z`,
    '#FFD0B8',
    0.42,
  );

/** A plant's leaves at the lower right, out of focus. */
export function leaf() {
  const blur =
    '<filter id="near" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>';
  const stems = line('M1286 750 C1290 810 1292 870 1290 930 M1300 740 C1304 820 1300 880 1296 930', '#1F6B5E', 12);
  const low =
    shape('M1292 940 C1210 900 1170 850 1160 800 C1230 800 1280 860 1296 930Z', '#1F6B5E') +
    shape('M1296 950 C1330 880 1390 830 1450 820 C1440 890 1380 940 1300 960Z', '#247A6C');
  const leaves =
    stems +
    low +
    shape('M1290 760 C1220 670 1210 600 1256 552 C1304 600 1316 690 1290 760Z', '#2A8A78') +
    shape('M1284 760 C1196 710 1154 694 1122 650 C1190 628 1264 664 1294 740Z', '#247A6C') +
    shape('M1300 780 C1300 700 1340 640 1400 630 C1410 700 1370 760 1310 790Z', '#2F9684') +
    line('M1286 750 C1260 690 1254 620 1258 572', '#6FD0B4', 6, 0.8) +
    line('M1306 774 C1320 720 1350 672 1390 646', '#6FD0B4', 6, 0.7);
  return `${blur}<g filter="url(#near)">${leaves}</g>`;
}
