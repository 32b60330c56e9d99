// The finished crane: folded from the creased cream sheet, notes along its wings; hung up, standing, and badly folded.

import { mix } from '../../tools/colour.mjs';
import { clipped, group } from '../../tools/svg.mjs';
import { paper, path, rect } from './cut.mjs';
import { BARK, FROST, PEACH } from './palette.mjs';

const LIGHT = '#FFF8E6';
const CREAM = '#FBE6C2';
const SHADE = '#EBC795';
const DEEP = '#D6A56C';

/** Where notes lie on the standing crane, [x, y, degrees, length] in units from its foot, near wing first. */
export const cranePlaces = {
  size: [470, 360],
  strips: [[-96, -206, 44, 150], [84, -238, -56, 140], [8, -120, 8, 110]],
}; // prettier-ignore

/** A facet with the old creases of the week on it. */
const facet = (points, colour, creases = '', lift = 0.6) =>
  paper(points, colour, { lift, tone: 0.12, rim: 0.7, inside: creases && `<path d="${creases}" fill="none" stroke="#A8673F" stroke-width="1.8" opacity=".4"/><path d="${creases}" transform="translate(-1.6 -1.6)" fill="none" stroke="#FFFFFF" stroke-width="1.6" opacity=".8"/>` }); // prettier-ignore

const note = (x, y, turn, length, colour) =>
  group(`translate(${x} ${y}) rotate(${turn})`, paper(rect(-length / 2, -12, length, 24, { slip: 1.2 }), colour, { lift: 0.5 }), `<path d="M${-length / 2 + 12} -3 h${length - 30} M${-length / 2 + 12} 5 h${length * 0.5}" stroke="#8A6A5A" stroke-width="2.6" stroke-linecap="round" opacity=".55"/>`); // prettier-ignore

/** Three-quarter view. Origin: where its belly touches the sill. */
const crane = () =>
  // The far wing, then tail and neck, the body, the near wing.
  facet([[18, -112], [74, -330], [196, -352], [104, -92]], SHADE, 'M40 -180 L170 -250 M60 -260 L150 -130 M100 -340 L70 -110') +
  note(108, -236, -66, 132, FROST) +
  facet([[40, -86], [236, -214], [96, -40]], CREAM, 'M80 -110 L130 -60 M150 -160 L140 -90') +
  facet([[40, -86], [236, -214], [70, -62]], LIGHT, '', 0.3) +
  facet([[-44, -80], [-176, -226], [-156, -232], [-4, -104]], LIGHT, 'M-110 -160 L-90 -176') +
  facet([[-44, -80], [-176, -226], [-80, -52]], SHADE, '', 0.3) +
  facet([[-176, -226], [-156, -232], [-222, -176]], LIGHT, '', 0.7) +
  facet([[-176, -226], [-222, -176], [-186, -206]], SHADE, '', 0.2) +
  facet([[-80, -52], [-6, -118], [96, -40], [4, 2]], CREAM, 'M-60 -50 L60 -40 M-6 -118 L4 2 M-30 -90 L50 -20') +
  facet([[-6, -118], [96, -40], [4, 2]], SHADE, '', 0.2) +
  facet([[-36, -96], [-214, -322], [-60, -340], [34, -74]], LIGHT, 'M-150 -250 L-50 -200 M-120 -330 L-20 -110 M-180 -300 L10 -130') +
  clipped(path([[-36, -96], [-214, -322], [-60, -340], [34, -74]]), `<path d="${path([[-36, -96], [-214, -322], [-120, -334], [0, -84]])}" fill="${DEEP}" opacity=".16"/>`) +
  note(-86, -236, 55, 150, PEACH) + note(-34, -226, 66, 132, '#FFFDF6'); // prettier-ignore

/** Wings spread, hung by its back. Origin: the thread's top. */
const hanging = () =>
  `<path d="M0 0 V64" stroke="${BARK}" stroke-width="2.6"/>` +
  group(
    'translate(0 106)',
    facet([[4, -40], [92, -78], [60, 0]], SHADE, 'M30 -40 L66 -30', 0.5),
    facet([[14, 4], [74, 30], [20, 20]], CREAM, '', 0.4),
    facet([[-14, 4], [-62, -22], [-56, -30], [-4, -10]], LIGHT, '', 0.4),
    facet([[-62, -22], [-56, -30], [-80, -8]], SHADE, '', 0.4),
    facet([[-22, 10], [0, -42], [28, 14], [2, 30]], CREAM, 'M0 -42 L2 30', 0.5),
    facet([[-2, -40], [-88, -84], [-56, 4], [6, 8]], LIGHT, 'M-30 -40 L-66 -30 M-50 -66 L-20 4', 0.6),
    note(-46, -36, 40, 58, PEACH),
  ); // prettier-ignore

/** Badly folded: crooked, one wing short, two tails. Origin: its foot. */
const bad = () =>
  facet([[10, -52], [52, -124], [86, -96], [50, -44]], SHADE, 'M30 -80 L70 -90') +
  facet([[24, -40], [112, -92], [50, -18]], CREAM, 'M60 -60 L74 -50') +
  facet([[30, -30], [122, -42], [44, -8]], LIGHT, '') +
  facet([[-30, -38], [-84, -88], [-70, -98], [-4, -54]], LIGHT, '') +
  facet([[-84, -88], [-70, -98], [-98, -58]], SHADE, '') +
  facet([[-46, -22], [-2, -60], [52, -16], [6, 2]], mix(CREAM, '#FFFFFF', 0.2), 'M-30 -26 L40 -20 M-2 -60 L6 2 M-20 -40 L20 -6') +
  facet([[-22, -46], [-74, -146], [-28, -128], [22, -34]], LIGHT, 'M-50 -110 L-10 -90 M-40 -130 L0 -50 M-60 -120 L-20 -60') +
  note(-32, -84, 60, 58, PEACH); // prettier-ignore

/** Draws `[{ name, content, view }]` for the atlas. */
export const craneProps = () => [
  { name: 'crane', content: crane(), view: [-240, -366, 490, 386], scale: 0.66 },
  { name: 'crane-hanging', content: hanging(), view: [-104, 0, 208, 160] },
  { name: 'crane-bad', content: bad(), view: [-112, -160, 250, 180] },
];
