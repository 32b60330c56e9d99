// Long and tied hair and the hijab: bob, long, braid, puffs, bun, granny (a white bun) and hijab.

import { mix } from '../../tools/colour.mjs';
import { box, circle, line, oval, shape } from '../../tools/svg.mjs';

// prettier-ignore
const PUFF = [[94, -104, 40], [70, -122, 24], [118, -122, 24], [124, -88, 24], [94, -136, 22], [72, -84, 20]];

const plait = (look) =>
  [0, 1, 2, 3]
    .map((i) => {
      const colour = i % 2 ? look.hairColour : mix(look.hairColour, '#ffffff', 0.1);
      const knot = oval(88 + i * 3, 34 + i * 30, 21 - i * 2, 20, colour);
      return knot + line(`M${76 + i * 3} ${30 + i * 30} q12 12 26 0`, look.hairShade, 4);
    })
    .join('') +
  box(84, 138, 24, 13, 6, look.accent) +
  shape('M88 150 q8 26 16 0', look.hairColour);

const puff = (look, side) =>
  PUFF.map(([x, y, r]) => circle(side * x, y, r, look.hairColour)).join('') +
  line(`M${side * 72} -76 q${side * 6} 10 ${side * 18} 8`, look.accent, 12) +
  line(`M${side * 104 - 12} -132 a22 22 0 0 1 24 2`, look.hairLight, 6, 0.6);

/** Hair kinds; each draws what is behind the head (`back`) and what lies on it (`front`). */
export const longHair = {
  bob: {
    back: (look) =>
      shape(
        'M-112 60 C-132 -40 -116 -150 0 -152 C116 -150 132 -40 112 60 C108 92 70 104 58 84 L-58 84 C-70 104 -108 92 -112 60Z',
        look.hairShade,
      ),
    front: (look) =>
      shape(
        'M-96 70 C-128 40 -132 -148 0 -154 C132 -148 128 40 96 70 C82 62 90 -10 82 -52 C60 -48 42 -56 32 -72 C10 -48 -50 -44 -84 -54 C-88 10 -82 62 -96 70Z',
        look.hairColour,
      ) +
      line('M-84 -84 C-62 -122 -20 -134 22 -128', look.hairLight, 13, 0.7) +
      line('M48 -118 C60 -112 68 -104 74 -94', look.hairLight, 10, 0.5) +
      line('M32 -72 C36 -86 32 -100 18 -112', look.hairShade, 5),
  },
  long: {
    back: (look) =>
      shape(
        'M-108 -20 C-124 -120 -70 -152 0 -152 C70 -152 124 -120 108 -20 C112 60 124 120 112 176 C70 196 40 150 44 90 L-44 90 C-40 150 -70 196 -112 176 C-124 120 -112 60 -108 -20Z',
        look.hairShade,
      ),
    front: (look) =>
      shape(
        'M-98 40 C-124 -40 -124 -150 0 -154 C124 -150 124 -40 98 40 C96 10 92 -40 66 -74 C40 -70 14 -84 2 -108 C-12 -84 -38 -70 -66 -74 C-92 -40 -96 10 -98 40Z',
        look.hairColour,
      ) +
      line('M-84 -72 C-70 -108 -44 -128 -14 -134 M30 -132 C56 -124 74 -108 84 -84', look.hairLight, 10, 0.65) +
      line('M2 -108 C2 -124 2 -138 0 -152', look.hairShade, 5),
  },
  braid: {
    back: (look) => shape('M-100 0 C-116 -100 -70 -148 0 -150 C70 -148 116 -100 100 0 L84 20 L-84 20Z', look.hairShade),
    front: (look) =>
      shape(
        'M-96 26 C-122 -60 -112 -152 4 -154 C118 -150 122 -50 98 14 C94 -20 88 -52 70 -74 C30 -72 -10 -90 -34 -114 C-44 -88 -66 -66 -84 -56 C-90 -26 -92 4 -96 26Z',
        look.hairColour,
      ) +
      line('M-34 -114 C-4 -130 40 -134 72 -106', look.hairLight, 10, 0.65) +
      plait(look),
  },
  puffs: {
    back: (look) =>
      circle(-94, -98, 50, look.hairShade) +
      circle(94, -98, 50, look.hairShade) +
      shape('M-96 0 C-104 -80 -70 -122 0 -124 C70 -122 104 -80 96 0Z', look.hairShade),
    front: (look) =>
      shape(
        'M-96 8 C-108 -60 -84 -128 0 -130 C84 -128 108 -60 96 8 C92 -26 84 -60 62 -78 C30 -90 -30 -90 -62 -78 C-84 -60 -92 -26 -96 8Z',
        look.hairColour,
      ) +
      [-1, 1].map((side) => puff(look, side)).join('') +
      line('M0 -128 V-90', look.hairShade, 5),
  },
  bun: {
    back: (look) =>
      circle(0, -148, 46, look.hairShade) +
      shape('M-98 0 C-110 -90 -70 -130 0 -132 C70 -130 110 -90 98 0Z', look.hairShade),
    front: (look) =>
      circle(0, -152, 40, look.hairColour) +
      line('M-20 -168 a26 26 0 0 1 30 -8', look.hairLight, 7, 0.7) +
      shape(
        'M-97 14 C-112 -60 -86 -132 0 -134 C86 -132 112 -60 97 14 C94 -20 84 -56 58 -76 C20 -66 -30 -80 -44 -100 C-56 -76 -74 -64 -84 -52 C-92 -24 -94 -4 -97 14Z',
        look.hairColour,
      ) +
      line('M-44 -100 C-20 -118 30 -122 60 -104', look.hairLight, 9, 0.7),
  },
  granny: {
    back: (look) =>
      circle(0, -144, 44, look.hairShade) +
      shape('M-99 6 C-114 -86 -72 -132 0 -134 C72 -132 114 -86 99 6Z', look.hairShade),
    front: (look) =>
      circle(0, -150, 38, look.hairColour) +
      line('M-18 -164 a24 24 0 0 1 30 -6 M-22 -146 q22 14 42 -2', look.hairShade, 5) +
      shape(
        'M-98 18 C-118 -10 -112 -84 -80 -108 C-56 -138 56 -138 80 -108 C112 -84 118 -10 98 18 C90 8 96 -34 74 -62 C54 -84 20 -92 0 -110 C-20 -92 -54 -84 -74 -62 C-96 -34 -90 8 -98 18Z',
        look.hairColour,
      ) +
      line(
        'M-12 -112 C-34 -100 -62 -92 -82 -62 M12 -112 C34 -100 62 -92 82 -62 M-60 -106 C-44 -118 -26 -124 -10 -124',
        look.hairShade,
        5,
      ),
  },
  hijab: {
    back: (look) =>
      shape(
        'M-112 20 C-134 -90 -90 -152 0 -152 C90 -152 134 -90 112 20 C110 70 96 118 74 140 L-74 140 C-96 118 -110 70 -112 20Z',
        look.hairShade,
      ),
    front: (look) =>
      `<path fill-rule="evenodd" d="M0 -156 C-96 -156 -130 -84 -116 16 C-110 70 -104 100 -86 126 C-50 156 50 156 86 126 C104 100 110 70 116 16 C130 -84 96 -156 0 -156Z M0 -98 C58 -98 83 -60 82 -6 C81 52 50 97 0 97 C-50 97 -81 52 -82 -6 C-83 -60 -58 -98 0 -98Z" fill="${look.hairColour}"/>` +
      shape(
        'M-82 -6 C-83 -60 -58 -98 0 -98 C58 -98 83 -60 82 -6 C80 -50 56 -84 0 -86 C-56 -84 -80 -50 -82 -6Z',
        look.hairShade,
      ) +
      line('M-86 92 C-40 128 60 120 100 74 M-76 130 C-30 146 30 142 70 122', look.hairShade, 8) +
      line('M-92 -60 C-78 -112 -40 -134 6 -134', look.hairLight, 11, 0.7),
  },
};
