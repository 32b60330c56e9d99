// Sunday, early: the market hall with folded tables, a notice, the sun through tall windows.

import { grain, blended, blurred, glow } from '../rooms/light.mjs';
import { group } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';
import { disc, dogEared, mat, paper, path, rect, tape } from './cut.mjs';
import { bunting, harbourView, potPlant, stripes, walls } from './indoors.mjs';
import { APRICOT, BARK, COCOA, CREAM, LEAF, MINT, MIST, PALE, PEACH, SUN, TEAL, TOMATO, WOOD } from './palette.mjs';

/** Where things are in the hall. */
export const hallPlaces = {
  people: [[300, 880, 1.0], [650, 860, 1]],
  tables: [300, 640],
  notice: [486, 214],
}; // prettier-ignore

/** Layers; the tables somebody carries are a prop. */
export function hall() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.5, parallax: 1.1, quality: 55 },
  ];
}

const back = () =>
  walls('#D9EEE0', '#A9D8C6', 470, WOOD) +
  stripes('#E4F3E8', [-210, 456], 120, 50) +
  [-250, 20, 640, 910].map((x) => arched(x, 90, 190, 330)).join('') +
  notice() +
  floor() +
  stack(800, 650) + stack(-210, 650) +
  potPlant(600, 610, 0.9, TOMATO) +
  bunting([-340, 0], [420, 20], 56, [TOMATO, PALE, SUN, TEAL], 11) +
  bunting([420, 20], [1500, -10], 60, [SUN, TEAL, PALE, TOMATO], 15) +
  beams() +
  grain(WIDE, '#B5805F', 0.02, 7); // prettier-ignore

/** A tall window with a round head. */
function arched(x, y, width, height) {
  const hole = [
    ...disc(x + width / 2, y + width / 2, width / 2, width / 2, { from: 180, to: 360 }),
    [x + width, y + height],
    [x, y + height],
  ];
  const outer = [
    ...disc(x + width / 2, y + width / 2, width / 2 + 20, width / 2 + 20, { from: 180, to: 360 }),
    [x + width + 20, y + height + 18],
    [x - 20, y + height + 18],
  ];
  const view = [x, y, width, height];
  return (
    `<clipPath id="arch${x}"><path d="${path(hole)}"/></clipPath><g clip-path="url(#arch${x})">${harbourView(view, { sky: '#FFE3B4' })}</g>` +
    paper(rect(x + width / 2 - 5, y, 10, height, { slip: 1 }), PALE, { lift: 1.2 }) +
    [0.4, 0.7].map((t) => paper(rect(x, y + height * t, width, 9, { slip: 1 }), PALE, { lift: 1.2 })).join('') +
    mat(outer, hole.reverse(), PALE, { lift: 1.6 })
  ); // prettier-ignore
}

/** The board with the notice: pictures of a stall, a sun, six tables. */
const notice = () =>
  paper(rect(386, 110, 200, 236, { slip: 3 }), BARK, { lift: 1.4 }) +
  paper(rect(398, 122, 176, 212), '#E9B982', { lift: 0.2 }) +
  dogEared(424, 142, 124, 150, PALE, { turn: -2, corner: 'br', size: 28 }) +
  tape(486, 142, 56, 3, MINT) +
  paper(disc(462, 186, 17), SUN, { lift: 0.3 }) +
  paper([[494, 196], [530, 196], [524, 174], [500, 174]], TOMATO, { lift: 0.3 }) +
  [0, 1, 2].map((i) => paper(rect(446, 218 + i * 17, 78 - i * 14, 7), [TEAL, APRICOT, MINT][i], { lift: 0 })).join(''); // prettier-ignore

const floor = () =>
  paper(rect(-360, 600, 2000, 400, { slip: 3 }), PEACH, { lift: 1.4 }) +
  [0, 1, 2].map((row) => Array.from({ length: 12 - row * 2 }, (unused, i) => paper([[-340 + i * (170 + row * 50) + row * 60, 612 + row * 88], [-200 + i * (170 + row * 50) + row * 74, 612 + row * 88], [-206 + i * (172 + row * 52) + row * 82, 680 + row * 92], [-356 + i * (172 + row * 52) + row * 60, 680 + row * 92]], (i + row) % 2 ? '#FADDB8' : '#F5C99B', { lift: 0.1, rim: 0.3 })).join('')).join(''); // prettier-ignore

/** Folded tables leaning against each other. */
const stack = (x, y) =>
  [0, 1, 2, 3].map((i) => paper(rect(x + i * 26, y - 250 + i * 8, 150, 250, { turn: 4 - i * 2, slip: 3 }), ['#C98A5C', WOOD, '#E9B684', WOOD][i], { lift: 1 }) + paper(rect(x + 20 + i * 26, y - 228 + i * 8, 110, 12, { turn: 4 - i * 2 }), '#B5744A', { lift: 0.3 })).join(''); // prettier-ignore

/** The early sun lies in bands across the room. */
const beams = () =>
  blended('screen', blurred(14, [[-250, 1], [20, 1], [640, 1]].map(([x]) => `<path d="M${x} 110 L${x + 190} 110 L${x + 470} 760 L${x + 190} 760Z" fill="#FFD88A" opacity=".2"/>`).join('')), glow(300, 690, 500, 70, '#FFE7B0', 0.5)); // prettier-ignore

const fore = () =>
  group(
    'translate(0 0)',
    paper(rect(900, 690, 560, 26, { slip: 3 }), PALE, { lift: 2 }),
    paper(rect(930, 712, 26, 240), COCOA, { lift: 1.2 }),
    paper(rect(1390, 712, 26, 240), COCOA, { lift: 1.2 }),
    paper(rect(1010, 600, 130, 92, { slip: 3 }), LEAF, { lift: 1.2 }),
    paper(rect(1030, 616, 90, 14), MIST, { lift: 0.2 }),
    paper(rect(1180, 636, 150, 56, { slip: 3 }), TOMATO, { lift: 1.2 }),
    paper(rect(1200, 650, 110, 12), CREAM, { lift: 0.2 }),
  ); // prettier-ignore
