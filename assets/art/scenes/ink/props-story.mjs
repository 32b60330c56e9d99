// The knight's own story in pictures: at his window, at his door with soup, and who sits on the step.

import { group, shape } from '../../tools/svg.mjs';
import { doorstepCat, helmet, knight, knightAtDoor } from './knight.mjs';
import { boxPath, dots, dotted, inked, inkedBox, pen, share, tone } from './pen.mjs';

const ARCH = 'M-62 60 V-30 C-62 -86 62 -86 62 -30 V60Z';
const DOOR = 'M-70 0 V-130 C-70 -204 70 -204 70 -130 V0Z';

const stones = (d, area) =>
  inked(d, tone.lilac, 5, 4) +
  dotted(d, area, 16, tone.wine, (x, y) => 0.75 * share(y - x * 0.4, area[1], area[1] + area[3] * 1.5));

/** He looks out of his window, soup on the sill. */
const atWindow = () =>
  stones('M-100 96 V-40 C-100 -130 100 -130 100 -40 V96Z', [-100, -110, 200, 210]) +
  pen('M-98 -20 h26 M-96 30 h24 M74 0 h24 M74 46 h22 M-30 -96 l6 16 M34 -94 l-8 16', 4) +
  inked(ARCH, tone.acid, 5, 0) +
  dotted(ARCH, [-62, -80, 124, 140], 16, tone.pink, (x, y) => share(y, -30, 70)) +
  group('translate(0 -14)', knight({ lookX: 4, lookY: 5 })) +
  inkedBox(-92, 58, 184, 24, tone.mist, { r: 5, pen: 5, weight: 4 });

/** The door stands open and he stands in it. Ground at y 0. */
const atDoor = () =>
  stones('M-108 0 V-150 C-108 -246 108 -246 108 -150 V0Z', [-108, -224, 216, 226]) +
  pen('M-104 -60 h26 M-104 -110 h24 M80 -84 h26 M82 -34 h24 M-40 -208 l8 18 M40 -208 l-8 18', 4) +
  inked(DOOR, tone.acid, 5, 0) +
  dotted(DOOR, [-70, -186, 140, 190], 16, tone.pink, (x, y) => 1 - share(y, -190, -70)) +
  group('translate(-4 -2) scale(1.02)', knightAtDoor()) +
  inked('M70 0 V-130 C70 -150 66 -166 58 -176 L104 -196 V12Z', tone.magenta, 5, 0) +
  pen('M84 -184 V6 M72 -120 l30 -8 M72 -40 l30 4', 3.6) +
  inkedBox(-124, 0, 248, 18, tone.mist, { r: 4, pen: 5, weight: 4 });

/** The print that hangs on Nila's wall: a knight, printed small. */
const smallPrint = () =>
  inkedBox(-32, -42, 64, 84, tone.cream, { r: 2, pen: 3.6, weight: 3 }) +
  shape(boxPath(-25, -35, 50, 52), tone.magenta) +
  dots([-25, -35, 50, 52], 8, tone.pink, (x, y) => share(y, -30, 20)) +
  group('translate(0 4) scale(.42)', helmet(4, 4)) +
  pen(boxPath(-25, -35, 50, 52), 2.6) +
  pen('M-14 30 h28', 3, tone.magenta);

/** Frames of the props atlas. */
export const storyProps = [
  { name: 'knight-window', content: atWindow(), view: [-112, -116, 224, 220] },
  { name: 'knight-door', content: atDoor(), view: [-132, -232, 264, 262] },
  { name: 'knight', content: knight({ lookX: 3 }), view: [-52, -88, 112, 184] },
  { name: 'cat', content: doorstepCat(), view: [-54, -96, 122, 104] },
  { name: 'print', content: smallPrint(), view: [-40, -50, 80, 100] },
];
