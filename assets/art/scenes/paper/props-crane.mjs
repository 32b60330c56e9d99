// The finished crane: folded from the creased cream sheet, notes along its wings; hung up, standing, and badly folded.

import { mix } from '../../tools/colour.mjs';
import { group } from '../../tools/svg.mjs';
import { paper, rect } from './cut.mjs';
import { BARK, FROST, PEACH } from './palette.mjs';

const LIGHT = '#FFF8E6';
const CREAM = '#FBE6C2';
const SHADE = '#EBC795';
const DEEP = '#D6A56C';

/** Where notes lie on the standing crane, [x, y, degrees, length] in units from its foot, near wing first. */
export const cranePlaces = {
  size: [490, 360],
  strips: [[-112, -224, 62, 150], [-42, -206, 66, 128], [118, -216, -55, 126]],
}; // prettier-ignore

/** A facet with the old creases of the week on it. */
const facet = (points, colour, creases = '', lift = 0.6) =>
  paper(points, colour, { lift, tone: 0.12, rim: 0.7, inside: creases && `<path d="${creases}" fill="none" stroke="#A8673F" stroke-width="1.8" opacity=".4"/><path d="${creases}" transform="translate(-1.6 -1.6)" fill="none" stroke="#FFFFFF" stroke-width="1.6" opacity=".8"/>` }); // prettier-ignore

const note = (x, y, turn, length, colour) =>
  group(`translate(${x} ${y}) rotate(${turn})`, paper(rect(-length / 2, -12, length, 24, { slip: 1.2 }), colour, { lift: 0.5 }), `<path d="M${-length / 2 + 12} -3 h${length - 30} M${-length / 2 + 12} 5 h${length * 0.5}" stroke="#8A6A5A" stroke-width="2.6" stroke-linecap="round" opacity=".55"/>`); // prettier-ignore

/** Three-quarter view. Origin: where its belly touches the sill. */
const crane = () =>
  // The far wing, then tail and neck, the body, the near wing.
  facet([[-6, -98], [36, -214], [128, -318], [222, -352], [176, -232], [92, -50]], SHADE, 'M20 -170 L170 -220 M60 -240 L130 -130 M222 -352 L40 -84') +
  facet([[40, -84], [222, -352], [176, -232], [92, -50]], DEEP, '', 0.2) +
  note(118, -216, -55, 126, FROST) +
  facet([[46, -84], [246, -196], [102, -34]], CREAM, 'M90 -104 L136 -62 M160 -150 L150 -92') +
  facet([[46, -84], [246, -196], [74, -58]], LIGHT, '', 0.3) +
  facet([[-52, -78], [-196, -234], [-172, -244], [-8, -104]], LIGHT, 'M-120 -166 L-98 -184') +
  facet([[-52, -78], [-196, -234], [-88, -46]], SHADE, '', 0.3) +
  facet([[-196, -234], [-172, -244], [-238, -178]], LIGHT, '', 0.7) +
  facet([[-196, -234], [-238, -178], [-204, -212]], SHADE, '', 0.2) +
  facet([[-90, -46], [-4, -116], [102, -34], [4, 2]], CREAM, 'M-66 -46 L66 -36 M-4 -116 L4 2 M-30 -90 L50 -20') +
  facet([[-4, -116], [102, -34], [4, 2]], SHADE, '', 0.2) +
  facet([[-78, -58], [-122, -196], [-196, -306], [-150, -352], [-64, -270], [28, -74], [4, -34]], LIGHT, 'M-140 -250 L-50 -200 M-112 -320 L-20 -96 M-164 -272 L0 -100') +
  facet([[-150, -352], [-64, -270], [28, -74], [4, -34], [-30, -110]], CREAM, 'M-80 -250 L-20 -230 M-44 -170 L10 -150', 0.25) +
  note(-112, -224, 62, 150, PEACH) +
  note(-42, -206, 66, 128, '#FFFDF6'); // prettier-ignore

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
  { name: 'crane', content: crane(), view: [-256, -370, 520, 390], scale: 0.66 },
  { name: 'crane-hanging', content: hanging(), view: [-104, 0, 208, 160] },
  { name: 'crane-bad', content: bad(), view: [-112, -160, 250, 180] },
];
