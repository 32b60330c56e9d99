// What the story needs: microphone, phones, lanterns, tables, a gull, the knight, a nail, flags, a chair.

import { group } from '../../tools/svg.mjs';
import { curve, disc, dogEared, mat, paper, rect, tape } from './cut.mjs';
import { bunting } from './indoors.mjs';
import { BARK, COCOA, CORAL, CREAM, FROST, MINT, PALE, PEACH, SCHOOL, SUN, TEAL, TOMATO, WOOD } from './palette.mjs';

/** Where a picture goes into things: [x, y, width, height] in units from the frame's middle. */
export const storyPlaces = {
  'phone-frame': { screen: [-112, -168, 224, 336] },
  phone: { screen: [-26, -50, 52, 96] },
  'phone-flat': { screen: [-46, -20, 92, 40] },
};

/** A microphone on its stand. Origin: the stand's foot. */
const microphone = () =>
  paper(disc(0, -8, 64, 17), COCOA, { lift: 0.9 }) +
  paper(rect(-5, -380, 10, 374, { slip: 1 }), '#8E7A78', { lift: 0.9 }) +
  paper(rect(-9, -214, 18, 28), COCOA, { lift: 0.6 }) +
  group('translate(0 -392) rotate(14)', paper([[-13, -4], [13, -4], [9, 66], [-9, 66]], COCOA, { lift: 0.9 }), paper(disc(0, -26, 30, 32), '#CFC3BE', { lift: 1 }), paper(rect(-30, -10, 60, 12), TOMATO, { lift: 0.6 }), `<path d="M-20 -44 L20 -22 M-24 -30 L12 -10 M-8 -54 L26 -34 M20 -44 L-20 -22 M24 -30 L-12 -10 M8 -54 L-26 -34" stroke="#A4958F" stroke-width="2.4" opacity=".7"/>`); // prettier-ignore

const phone = () =>
  paper(rect(-34, -62, 68, 124, { slip: 1.4 }), '#3B2B4C', { lift: 1 }) + paper(rect(-26, -50, 52, 96, { slip: 1 }), '#BFE9E6', { lift: 0, rim: 0 }) + paper(rect(-18, -38, 36, 9), PALE, { lift: 0.2 }) + paper(rect(-18, -22, 26, 9), PALE, { lift: 0.2 }) + paper(disc(0, 53, 4), PALE, { lift: 0, rim: 0 }); // prettier-ignore

/** A phone that lies on a desk. */
const phoneFlat = () =>
  paper([[-62, -26], [50, -30], [66, 28], [-54, 32]], '#3B2B4C', { lift: 0.9 }) + paper([[-50, -19], [42, -22], [54, 20], [-44, 23]], '#BFE9E6', { lift: 0, rim: 0 }) + paper([[-38, -10], [6, -12], [9, -4], [-36, -2]], PALE, { lift: 0.1 }) + paper([[-34, 6], [-6, 5], [-4, 13], [-32, 14]], PALE, { lift: 0.1 }); // prettier-ignore

/** A large phone with a hole for a screen: who is far away looks out of it. */
const phoneFrame = () =>
  mat(rect(-132, -204, 264, 408, { slip: 3 }), rect(-112, -168, 224, 336, { slip: 1.4 }).reverse(), '#3B2B4C', { lift: 2 }) +
  paper(rect(-34, -192, 68, 9), '#6A5A7C', { lift: 0.2 }) + paper(disc(0, 186, 9), '#6A5A7C', { lift: 0.3 }); // prettier-ignore

/** A paper lantern on a thread. Origin: the thread's top. */
const lantern = (colour) =>
  `<path d="M0 0 V44" stroke="${BARK}" stroke-width="3"/>` +
  paper(rect(-20, 40, 40, 12), COCOA, { lift: 0.6 }) +
  [0.6, 0.86, 1, 1, 0.86, 0.6].map((share, i) => paper(rect(-44 * share, 50 + i * 15, 88 * share, 16, { slip: 1.4, seed: i }), i % 2 ? colour : '#FFE7AE', { lift: 0.5 })).join('') +
  paper(rect(-18, 138, 36, 11), COCOA, { lift: 0.6 }) +
  `<path d="M0 150 V172" stroke="${TOMATO}" stroke-width="5"/>`; // prettier-ignore

/** Six folded tables in one stack and a clipboard on top. */
export const tables = () =>
  [0, 1, 2, 3, 4, 5].map((i) => paper(rect(-176 + ((i * 13) % 9), 66 - i * 21, 352, 19, { slip: 2, seed: i }), i % 2 ? WOOD : '#C98A5C', { lift: 0.7 }) + paper(rect(-130 + i * 6, 70 - i * 21, 70, 8), '#9C6844', { lift: 0.1 })).join('') +
  group('translate(86 -72) rotate(-7)', clipboard()); // prettier-ignore

const clipboard = () =>
  paper([[-50, -14], [44, -22], [60, 18], [-40, 28]], COCOA, { lift: 0.8 }) + paper([[-42, -10], [38, -16], [50, 13], [-33, 21]], PALE, { lift: 0.3 }) + paper([[-10, -24], [14, -26], [17, -12], [-7, -10]], SUN, { lift: 0.5 }); // prettier-ignore

/** A gull folded from paper. */
const seagull = () =>
  paper([[-6, 4], [-108, -46], [-60, -52], [10, -14]], PALE, { lift: 1.2 }) +
  paper([[4, 4], [96, -62], [60, -20], [16, 12]], FROST, { lift: 1.2 }) +
  paper([[-34, 14], [6, -18], [54, 4], [14, 22]], '#FFFDF6', { lift: 1 }) +
  paper([[44, -8], [66, -12], [62, 6]], '#FFFDF6', { lift: 0.7 }) + paper([[62, -8], [82, -3], [62, 3]], SUN, { lift: 0.4 }) +
  `<circle cx="57" cy="-5" r="2.4" fill="#3B2B4C"/>`; // prettier-ignore

/** Remi's knight, pinned by its upper middle (the origin). */
const knight = () =>
  dogEared(-62, -6, 124, 150, CREAM, { corner: 'bl', size: 24, turn: 1.5 }) +
  paper([[-26, 128], [-22, 70], [22, 70], [28, 128]], '#B9C8D6', { lift: 0.5 }) +
  paper(disc(0, 56, 25, 27), '#CBD6E0', { lift: 0.6 }) + paper(rect(-19, 48, 38, 9), '#3B2B4C', { lift: 0 }) +
  paper(curve([[2, 32], [14, 8], [30, 10], [22, 22], [8, 34]], { closed: true, step: 8 }), TOMATO, { lift: 0.5 }) +
  paper([[28, 78], [54, 78], [52, 104], [41, 116], [30, 104]], SCHOOL, { lift: 0.6 }) + paper(disc(41, 93, 6), SUN, { lift: 0.2 }) +
  paper(rect(-44, 40, 6, 78, { turn: -8 }), '#8E9AA6', { lift: 0.4 }) + paper(rect(-52, 90, 22, 6, { turn: -8 }), BARK, { lift: 0.4 }) +
  tape(0, 0, 50, -3, MINT); // prettier-ignore

const nail = () => paper(rect(-2.5, -2, 5, 20, { slip: 0.4 }), '#7C6A6A', { lift: 0.9 }) + paper(disc(0, -3, 8, 6), '#9C8A88', { lift: 0.6 }); // prettier-ignore

const chair = () =>
  paper(rect(-46, -190, 12, 190), BARK, { lift: 0.8 }) + paper(rect(34, -190, 12, 190), BARK, { lift: 0.8 }) +
  paper(rect(-50, -186, 100, 60, { slip: 3 }), CORAL, { lift: 1 }) + paper([[-56, -96], [56, -96], [64, -70], [-64, -70]], TEAL, { lift: 1.2 }) +
  paper(rect(-60, -72, 12, 76), WOOD, { lift: 0.8 }) + paper(rect(48, -72, 12, 76), WOOD, { lift: 0.8 }); // prettier-ignore

/** Draws `[{ name, content, view }]` for the atlas. */
export const storyProps = () => [
  { name: 'mic', content: microphone(), view: [-76, -456, 152, 480], scale: 0.8 },
  { name: 'phone', content: phone(), view: [-46, -72, 96, 152] },
  { name: 'phone-flat', content: phoneFlat(), view: [-74, -44, 154, 94] },
  { name: 'phone-frame', content: phoneFrame(), view: [-150, -220, 306, 450], scale: 0.6 },
  { name: 'lantern', content: lantern('#FFC95C'), view: [-60, 0, 122, 180] },
  { name: 'lantern-plain', content: lantern('#FFF3DC'), view: [-60, 0, 122, 180] },
  { name: 'clipboard', content: clipboard(), view: [-64, -38, 136, 82] },
  { name: 'seagull', content: seagull(), view: [-122, -76, 240, 124] },
  { name: 'knight', content: knight(), view: [-78, -22, 160, 190] },
  { name: 'nail', content: nail(), view: [-14, -14, 30, 42] },
  { name: 'bunting', content: bunting([-150, -20], [150, -20], 36, [TOMATO, PALE, TEAL, PEACH], 7), view: [-160, -34, 324, 110] },
  { name: 'chair', content: chair(), view: [-78, -204, 160, 226], scale: 0.7 },
]; // prettier-ignore
