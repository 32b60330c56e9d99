// What Tavi bakes and brings, and what stands on tables: breads, soup, cups, napkins. Most stand on their origin's foot.

import { createRandom } from '../../tools/random.mjs';
import { group } from '../../tools/svg.mjs';
import { curve, disc, paper, rect } from './cut.mjs';
import { BARK, FROST, LEAF, MINT, PALE, SUN, TEAL, TOMATO } from './palette.mjs';

const CRUST = '#D98A48';
const plate = (half) => paper(disc(0, -8, half, half * 0.24), PALE, { lift: 0.8 }) + paper(disc(0, -10, half * 0.7, half * 0.15), '#F1DFC6', { lift: 0, rim: 0 }); // prettier-ignore

/** A round loaf with rays and forty seeds on top. */
function sunBread() {
  const random = createRandom(40);
  const rays = Array.from({ length: 12 }, (unused, i) =>
    paper(turnedRay(i), i % 2 ? '#E9A65A' : CRUST, { lift: 0.4 }),
  ).join('');
  const seeds = Array.from({ length: 40 }, (unused, i) => {
    const angle = i * 2.4;
    const near = 6 + Math.sqrt(i) * 5.4;
    return `<ellipse cx="${(Math.cos(angle) * near).toFixed(1)}" cy="${(-58 + Math.sin(angle) * near * 0.62).toFixed(1)}" rx="2.6" ry="1.7" fill="#FFF3D2" transform="rotate(${(random() * 90).toFixed(0)} ${(Math.cos(angle) * near).toFixed(1)} ${(-58 + Math.sin(angle) * near * 0.62).toFixed(1)})"/>`; // prettier-ignore
  }).join('');
  return plate(92) + rays + paper(disc(0, -54, 58, 42), '#C8743C', { lift: 0.9 }) + paper(disc(0, -60, 50, 34), '#E9A65A', { lift: 0.6 }) + seeds; // prettier-ignore
}

const turnedRay = (i) => {
  const at = (angle, near) => [Math.cos(angle) * near, -52 + Math.sin(angle) * near * 0.68];
  const middle = (i / 12) * Math.PI * 2;
  return [at(middle - 0.24, 50), at(middle, 82), at(middle + 0.24, 50)];
};

/** Half moons with a plum edge. */
const plumPockets = () =>
  plate(86) +
  [[-34, -22, -12], [36, -24, 14], [0, -48, 2]].map(([x, y, turn]) =>
    group(`translate(${x} ${y}) rotate(${turn})`, paper(disc(0, 10, 42, 40, { from: 180, to: 360 }), '#E3A25C', { lift: 0.9 }), paper(disc(0, 4, 26, 24, { from: 180, to: 360 }), '#8A3F6A', { lift: 0.3 }), paper(disc(-3, 6, 22, 18, { from: 180, to: 360 }), '#F0BC78', { lift: 0.4 }))).join(''); // prettier-ignore

/** Eleven layers of honey cake. */
const honeyLayers = () =>
  plate(84) +
  Array.from({ length: 11 }, (unused, i) => paper(rect(-52 + (i % 3), -22 - i * 7.4, 104 - (i % 2) * 4, 8, { slip: 1.4, seed: i }), i % 2 ? '#FFE3A4' : CRUST, { lift: 0.3 })).join('') +
  paper(curve([[-50, -100], [-20, -106], [20, -104], [52, -100], [40, -84], [28, -92], [6, -78], [-12, -92], [-36, -88]], { closed: true, step: 9 }), SUN, { lift: 0.6 }); // prettier-ignore

/** A tin of soup, open or closed; a leaf on its side. */
export const soup = (isOpen) =>
  (isOpen ? paper(rect(-46, -96, 92, 12, { turn: -3 }), '#A9BDB8', { lift: 0.2 }) : '') +
  paper([[-46, -84], [46, -84], [40, 0], [-40, 0]], MINT, { lift: 1.2 }) +
  paper([[-45, -62], [45, -62], [42, -30], [-42, -30]], PALE, { lift: 0.3 }) +
  group('translate(0 -32) rotate(24)', paper(curve([[0, 0], [-11, -14], [0, -30], [11, -14]], { closed: true, step: 7 }), LEAF, { lift: 0.4 })) +
  (isOpen
    ? paper(disc(0, -86, 46, 13), '#CBD8D4', { lift: 0.4 }) + paper(disc(0, -85, 38, 9), '#5FA84E', { lift: 0, rim: 0 }) + paper(disc(-10, -86, 9, 3), '#8ACB6E', { lift: 0, rim: 0 }) + paper(disc(14, -83, 7, 2.4), '#8ACB6E', { lift: 0, rim: 0 })
    : paper(disc(0, -88, 48, 13), '#CBD8D4', { lift: 0.8 }) + paper(rect(-12, -98, 24, 8), '#A9BDB8', { lift: 0.5 })); // prettier-ignore

const cup = (x, colour) =>
  group(
    `translate(${x} 0)`,
    `<ellipse cx="29" cy="-27" rx="13" ry="13" fill="none" stroke="${colour}" stroke-width="7"/>`,
    paper([[-27, -52], [27, -52], [21, 0], [-21, 0]], colour, { lift: 0.9 }),
    paper(rect(-25, -34, 50, 8, { slip: 1 }), PALE, { lift: 0.2 }),
    paper(disc(0, -52, 27, 7), '#8A4B3A', { lift: 0.1 }),
  ); // prettier-ignore

const steam = (x) =>
  `<path d="M${x} -62 C${x - 14} -78 ${x + 14} -92 ${x} -110 C${x - 8} -122 ${x + 4} -130 ${x + 2} -138" fill="none" stroke="#FFF7E8" stroke-width="8" stroke-linecap="round" opacity=".75"/>`; // prettier-ignore

const spoon = () =>
  group('rotate(18)', paper(rect(-4, -10, 8, 62, { slip: 1 }), '#CBD8D6', { lift: 0.4 }), paper(disc(0, -22, 14, 18), '#DCE6E3', { lift: 0.5 })); // prettier-ignore

const napkin = () =>
  paper([[-46, -34], [44, -38], [48, 36], [-42, 40]], PALE, { lift: 0.7 }) +
  paper([[-46, -34], [44, -38], [-42, 40]], FROST, { lift: 0.3 }) +
  paper(rect(-40, -30, 78, 6, { turn: -2.5 }), TOMATO, { lift: 0, rim: 0 }); // prettier-ignore

const napkinSmall = () =>
  paper([[-17, -14], [17, -16], [18, 15], [-16, 17]], PALE, { lift: 0.8 }) + paper([[-17, -14], [17, -16], [-16, 17]], FROST, { lift: 0.6 }) + paper([[-17, -14], [2, -15], [-16, 4]], PALE, { lift: 0.5 }); // prettier-ignore

/** The bucket a four-year-old stood on. */
const bucket = () =>
  `<path d="M-44 -84 C-40 -140 40 -140 44 -84" fill="none" stroke="${BARK}" stroke-width="6"/>` +
  paper([[-50, -86], [50, -86], [38, 0], [-38, 0]], TEAL, { lift: 1.2 }) +
  paper([[-47, -66], [47, -66], [45, -52], [-45, -52]], SUN, { lift: 0.3 }) +
  paper(disc(0, -86, 50, 13), '#20736B', { lift: 0.3 }); // prettier-ignore

const flour = () => paper(curve([[-60, 0], [-34, -18], [4, -22], [44, -14], [62, 2], [20, 16], [-30, 14]], { closed: true, step: 10, shake: 2 }), '#FFF7E8', { lift: 0.4 }); // prettier-ignore

/** Draws `[{ name, content, view }]` for the atlas. */
export const foodProps = () => [
  { name: 'sun-bread', content: sunBread(), view: [-104, -118, 208, 148] },
  { name: 'plum-pockets', content: plumPockets(), view: [-98, -98, 196, 128] },
  { name: 'honey-layers', content: honeyLayers(), view: [-96, -120, 192, 150] },
  { name: 'soup', content: soup(true), view: [-58, -108, 116, 132] },
  { name: 'soup-closed', content: soup(false), view: [-58, -108, 116, 132] },
  { name: 'cups', content: cup(-34, TOMATO) + cup(38, MINT) + steam(-36) + steam(36), view: [-76, -148, 164, 168] },
  { name: 'cup', content: cup(0, MINT), view: [-40, -66, 92, 86] },
  { name: 'steam', content: steam(0), view: [-22, -148, 44, 96] },
  { name: 'spoon', content: spoon(), view: [-36, -50, 72, 116] },
  { name: 'napkin', content: napkin(), view: [-60, -52, 124, 114] },
  { name: 'napkin-small', content: napkinSmall(), view: [-28, -26, 62, 62] },
  { name: 'bucket', content: bucket(), view: [-62, -140, 124, 162] },
  { name: 'flour', content: flour(), view: [-72, -34, 146, 66] },
];
