// Heads seen from behind: hair or cloth, and the ears that show beside it.

import { INK, mix } from '../tools/colour.mjs';
import { circle, line, oval, shape } from '../tools/svg.mjs';

const ears = ({ skin }) => [-94, 94].map((x) => oval(x, 10, 18, 22, skin.base)).join('');
const nape = ({ skin }) => shape('M-62 40 C-58 96 -30 104 0 104 C30 104 58 96 62 40Z', skin.shade);

/** Short hair down to the nape; `crown` is how high it stands. */
const short = (look, crown = -146, low = 62) =>
  ears(look) +
  nape(look) +
  shape(
    `M-97 14 C-112 -70 -84 ${crown} 0 ${crown} C84 ${crown} 112 -70 97 14 C92 ${low - 10} 60 ${low + 6} 0 ${low + 4} C-60 ${low + 6} -92 ${low - 10} -97 14Z`,
    look.hairColour,
  ) +
  shape(
    `M40 ${crown + 8} C100 -110 108 -50 97 14 C92 ${low - 10} 60 ${low + 6} 20 ${low + 4} C70 10 80 -70 40 ${crown + 8}Z`,
    look.hairShade,
    0.55,
  ) +
  line(`M-72 -80 C-60 -112 -36 -128 -8 -132`, look.hairLight, 10, 0.6);

// prettier-ignore
const CURLS = [[-78, -84, 34], [-44, -118, 36], [0, -130, 38], [44, -118, 36], [78, -84, 34], [-84, -36, 30], [-46, -62, 38], [2, -74, 42], [48, -62, 38], [86, -36, 30], [-72, 6, 30], [-30, -8, 38], [18, -14, 40], [66, 2, 32], [-44, 38, 28], [0, 36, 34], [44, 38, 28]];

const strands = (look, d) => line(d, look.hairShade, 6, 0.55);

const plait = (look) =>
  [0, 1, 2, 3, 4]
    .map((i) => {
      const colour = i % 2 ? look.hairColour : mix(look.hairColour, '#ffffff', 0.1);
      return oval((i % 2) * 4 - 2, 66 + i * 30, 25 - i * 2, 21, colour) + line(`M-16 ${62 + i * 30} q16 14 30 0`, look.hairShade, 4); // prettier-ignore
    })
    .join('') +
  shape('M-14 200 h28 v14 h-28Z', look.accent) +
  shape('M-11 214 q11 34 22 0', look.hairColour);

const KINDS = {
  hijab: (look) =>
    shape('M-84 96 C-100 136 -88 168 -56 182 C-20 196 20 196 56 182 C88 168 100 136 84 96Z', look.hairShade) +
    shape(
      'M0 -156 C-96 -156 -130 -84 -116 16 C-110 70 -104 106 -82 128 C-50 160 -14 172 10 170 C54 160 104 110 116 16 C130 -84 96 -156 0 -156Z',
      look.hairColour,
    ) +
    shape('M30 -150 C104 -138 128 -70 116 16 C104 110 54 160 10 170 C84 96 96 -40 30 -150Z', look.hairShade, 0.5) +
    line(
      'M-84 -30 C-70 36 -40 96 12 128 M-96 40 C-84 86 -56 128 -10 152 M84 0 C76 54 56 98 30 126',
      look.hairShade,
      8,
      0.7,
    ) + // prettier-ignore
    line('M-92 -60 C-78 -112 -40 -134 6 -134', look.hairLight, 11, 0.7),
  bob: (look) =>
    shape(
      'M-112 62 C-132 -40 -116 -154 0 -156 C116 -154 132 -40 112 62 C110 96 60 100 0 98 C-60 100 -110 96 -112 62Z',
      look.hairColour,
    ) +
    shape('M30 -152 C116 -140 130 -40 112 62 C110 92 84 98 56 98 C88 20 84 -90 30 -152Z', look.hairShade, 0.6) +
    strands(look, 'M-60 -60 C-72 0 -74 50 -68 92 M-4 -80 C-8 0 -8 50 -4 94 M54 -60 C64 0 66 50 60 92') +
    line('M-84 -74 C-66 -116 -30 -134 14 -134', look.hairLight, 13, 0.7),
  long: (look) =>
    shape(
      'M-112 -10 C-126 -124 -70 -156 0 -156 C70 -156 126 -124 112 -10 C116 70 124 130 110 196 C70 226 -70 226 -110 196 C-124 130 -116 70 -112 -10Z',
      look.hairColour,
    ) +
    shape(
      'M40 -150 C120 -120 126 -70 112 -10 C116 70 124 130 110 196 C92 210 70 216 50 218 C92 100 88 -60 40 -150Z',
      look.hairShade,
      0.5,
    ) + // prettier-ignore
    strands(look, 'M-58 -60 C-72 40 -74 130 -62 208 M0 -90 C-6 30 -6 130 0 216 M58 -60 C70 40 72 130 62 206') +
    line('M-84 -70 C-66 -112 -34 -132 8 -134', look.hairLight, 11, 0.7),
  braid: (look) => short(look, -150, 66) + strands(look, 'M0 -148 V30 M-60 -40 C-50 10 -30 44 -6 60 M60 -40 C50 10 30 44 6 60') + plait(look), // prettier-ignore
  curls: (look) =>
    ears(look) +
    nape(look) +
    shape('M-96 10 C-108 -80 -70 -130 0 -132 C70 -130 108 -80 96 10 C90 60 -90 60 -96 10Z', look.hairShade) +
    CURLS.map(([x, y, r]) => circle(x, y, r, look.hairColour)).join('') +
    CURLS.filter((unused, i) => i % 2 === 0)
      .map(([x, y, r]) =>
        line(
          `M${x - r * 0.5} ${y - r * 0.1} a${r * 0.55} ${r * 0.55} 0 0 1 ${r * 0.7} ${-r * 0.35}`,
          look.hairLight,
          6,
          0.5,
        ),
      ) // prettier-ignore
      .join(''),
  puffs: (look) =>
    [-1, 1].map((s) => circle(s * 96, -98, 52, look.hairColour) + circle(s * 118, -116, 26, look.hairColour) + line(`M${s * 64} -78 q${s * 8} 12 ${s * 20} 10`, look.accent, 12)).join('') + // prettier-ignore
    short(look, -130, 60) +
    line('M0 -126 V58', look.hairShade, 5),
  bun: (look) => short(look, -134, 60) + circle(0, -128, 46, look.hairColour) + line('M-22 -146 a28 28 0 0 1 34 -8 M-26 -116 q26 18 52 -4', look.hairShade, 6), // prettier-ignore
  cap: (look) =>
    short(look, -140, 60) +
    shape('M-104 -46 C-112 -134 -62 -170 0 -170 C62 -170 112 -134 104 -46 C60 -34 -60 -34 -104 -46Z', look.accent) +
    shape(
      'M30 -166 C84 -154 112 -120 104 -46 C84 -40 64 -38 46 -37 C66 -84 60 -136 30 -166Z',
      mix(look.accent, INK, 0.24),
    ) + // prettier-ignore
    shape('M-34 -42 C-30 -74 30 -74 34 -42Z', look.hairColour) +
    line('M-38 -44 H38', mix(look.accent, INK, 0.3), 9),
};
KINDS.granny = KINDS.bun;

/** A head from behind in the head's own space (chin at NECK_Y). */
export const backOfHead = (look) => (KINDS[look.hair] ?? ((each) => short(each)))(look);
