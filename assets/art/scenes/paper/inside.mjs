// Inside the paper: one huge cream sheet with the light behind it, the shadows of its creases, slips a long way off.

import { createRandom } from '../../tools/random.mjs';
import { group } from '../../tools/svg.mjs';
import { blended, blurred, glow, grain, vignette, wash } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { paper, path, rect } from './cut.mjs';
import { CREAM, PALE, PEACH } from './palette.mjs';

/** Where the three threads hang: a fold, not decided, not a fold. */
export const insidePlaces = {
  threads: { wide: [96, 453, 810], tall: [74, 360, 646] },
  top: -200,
  slip: { wide: [453, 300], tall: [360, 300] },
}; // prettier-ignore

/** One layer; threads, slips and the loupe are drawn by the stage. */
export function inside() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.7, parallax: 0.2, quality: 59 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.4, parallax: 1.2, quality: 62 },
  ];
}

/** The folds, each straight across the whole sheet: [from, to], the side to the right of it lies in shade. */
const FOLDS = [
  [[-340, 330], [1620, 210]], [[470, -220], [430, 940]], [[-340, -160], [960, 940]], [[1260, -220], [-60, 940]],
  [[-340, 700], [700, -220]], [[240, 940], [1620, -40]], [[1010, -220], [1180, 940]], [[-120, -220], [-10, 940]],
]; // prettier-ignore

const back = () =>
  wash('down', [-340, -220, 1960, 1160], [[0, '#FFF0D4'], [0.5, '#FFE6BF'], [1, '#F6C795']]) +
  blended('multiply', vignette('#EBAA72', 0.42, [460, 300], [1080, 760])) +
  farSlips() +
  FOLDS.map(fold).join('') +
  fibres() +
  glow(460, 300, 700, 480, '#FFFDF2', 0.85) +
  glow(460, 270, 300, 230, '#FFFFFF', 0.5) +
  grain(WIDE, '#B5805F', 0.045, 7); // prettier-ignore

/** One fold: its slope in shade on one side, in the light on the other, and the fine line where the paper broke. */
function fold([[ax, ay], [bx, by]], i) {
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
  const band = (width) =>
    path([[ax, ay], [bx, by], [bx + nx * width, by + ny * width], [ax + nx * width, ay + ny * width]]); // prettier-ignore
  const slope = (width, colour, strength) => {
    const id = `slope${i}${width > 0 ? 'a' : 'b'}`;
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${mx}" y1="${my}" x2="${mx + nx * width}" y2="${my + ny * width}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".25" stop-color="${colour}" stop-opacity="${strength * 0.5}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient><path d="${band(width)}" fill="url(#${id})"/>`; // prettier-ignore
  };
  const d = `M${ax} ${ay}L${bx} ${by}`;
  return (
    slope(150 + (i % 3) * 50, '#B5683A', 0.34 - (i % 3) * 0.06) +
    slope(-90 - (i % 2) * 40, '#FFFFFF', 0.6) +
    `<path d="${d}" fill="none" stroke="#A8673F" stroke-width="1.6" opacity=".45"/>` +
    `<path d="${d}" transform="translate(${-nx * 2} ${-ny * 2})" fill="none" stroke="#FFFFFF" stroke-width="2" opacity=".8"/>`
  );
}

/** Slips on threads behind the sheet: only their shadows come through. */
const farSlips = () =>
  blurred(
    5,
    [[-180, 120, 130, 46, 4], [226, 60, 120, 44, -5], [270, 420, 110, 42, 3], [664, 140, 130, 48, 4], [980, 330, 150, 52, -4], [1180, 90, 120, 44, 5], [-60, 430, 110, 42, -3], [620, 500, 100, 40, -4]]
      .map(([x, y, w, h, turn]) => `<path d="M${x} -240 L${x} ${y}" stroke="#C9814F" stroke-width="3" opacity=".3"/>` + group(`rotate(${turn} ${x} ${y})`, `<path d="${path(rect(x - w / 2, y, w, h))}" fill="#C9743F" opacity=".3"/>`)).join(''),
  ); // prettier-ignore

/** Fine fibres in the paper. */
function fibres() {
  const random = createRandom(31);
  return Array.from({ length: 70 }, () => {
    const [x, y, turn] = [-330 + random() * 1940, -210 + random() * 1140, random() * 6.3];
    const [dx, dy] = [Math.cos(turn) * 26, Math.sin(turn) * 26];
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)} q${(dx * 0.6).toFixed(0)} ${(dy * 0.2).toFixed(0)} ${dx.toFixed(0)} ${dy.toFixed(0)}" fill="none" stroke="#B5703F" stroke-width="1.8" opacity=".22"/>`;
  }).join('');
}

/** Folded flaps of the same sheet, near and out of the way. */
const fore = () =>
  paper([[-340, 940], [-340, 560], [-150, 660], [60, 760], [150, 940]], PEACH, { lift: 2.4, tone: 0.16 }) +
  paper([[-340, 940], [-340, 700], [-120, 800], [-20, 940]], CREAM, { lift: 2, tone: 0.16 }) +
  paper([[1620, 940], [1620, 500], [1330, 640], [1120, 800], [1010, 940]], PEACH, { lift: 2.4, tone: 0.16 }) +
  paper([[1620, 940], [1620, 660], [1300, 800], [1200, 940]], PALE, { lift: 2, tone: 0.16 }); // prettier-ignore
