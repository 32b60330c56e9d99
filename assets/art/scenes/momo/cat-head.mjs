// Momo's head, looking to the right. Origin: between the cheeks.

import { circle, group, oval, shape } from '../../tools/svg.mjs';
import { form, GINGER, GINGER_DARK, ink, LINE, pencil, ROSE } from './ink.mjs';

const OUTLINE =
  'M-36 8 C-42 -8 -38 -20 -34 -28 L-36 -55 C-27 -53 -18 -45 -12 -38 C-4 -40 6 -40 13 -38 C19 -45 28 -53 38 -55 L35 -27 C40 -18 43 -6 37 8 C31 25 13 30 0 30 C-14 30 -31 24 -36 8Z';
const FLAT_EARS =
  'M-36 8 C-42 -8 -38 -20 -34 -26 L-58 -36 C-46 -48 -24 -46 -12 -38 C-4 -40 6 -40 13 -38 C24 -46 46 -48 60 -36 L36 -25 C41 -16 43 -6 37 8 C31 25 13 30 0 30 C-14 30 -31 24 -36 8Z';
const PATCH = 'M-44 -60 H-4 C4 -34 0 -12 -10 -6 C-22 -1 -34 -8 -46 -12Z';
const RIGHT_PATCH = 'M16 -60 H66 V-18 C50 -16 36 -18 24 -30 C18 -38 16 -48 16 -60Z';

/** Momo's head at (x, y), turned by `angle` degrees. `mood` is a key of FACES; `ears` 'up' or 'flat'. */
export function catHead(x, y, mood, { angle = 0, ears = 'up', flip = 1 } = {}) {
  const outline = ears === 'flat' ? FLAT_EARS : OUTLINE;
  const id = `M0 0 ${outline}`;
  const patches = `<g>${within(outline, pencil(PATCH, GINGER, GINGER_DARK, [-46, -60, 50, 58]) + pencil(RIGHT_PATCH, GINGER, GINGER_DARK, [16, -60, 50, 44]))}</g>`;
  const innerEars = ears === 'flat' ? '' : shape('M-31 -33 L-31 -46 L-20 -36Z M32 -33 L33 -46 L20 -36Z', ROSE, 0.85);
  const stripes = ink('M3 -36 v11 M-4 -35 l-1 8 M10 -36 l1 8', 3);
  const whiskers = ink('M-20 10 l-28 -4 M-20 15 l-26 5 M34 9 l24 -6 M34 14 l23 4', 1.8);
  const nose = shape('M3 7 Q8 4 13 7 Q11 13 8 13 Q5 13 3 7Z', ROSE) + ink('M3 7 Q8 4 13 7 Q11 13 8 13 Q5 13 3 7Z', 1.6);
  const cheeks = oval(-18, 14, 8, 5, ROSE, 0.35) + oval(31, 13, 6, 5, ROSE, 0.35);
  return group(
    `translate(${x} ${y}) rotate(${angle}) scale(${flip} 1)`,
    form(outline),
    id ? patches : '',
    innerEars,
    ink(outline),
    stripes,
    cheeks,
    whiskers,
    FACES[mood](),
    nose,
  );
}

const within = (outline, content) => {
  const id = `ears${outline.length}`;
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
};

const smile = ink('M8 13 q-6 8 -13 3 M8 13 q6 8 12 3', 2.6);

function eyesLooking(dx, dy, [rx, ry] = [6, 7.5]) {
  return [-8, 24]
    .map(
      (x) =>
        oval(x, -5, rx, ry, LINE) +
        circle(x + 1.5 + dx, -8 + dy, rx * 0.4, '#fff') +
        circle(x - 2 + dx, -2 + dy, rx * 0.18, '#fff'),
    )
    .join('');
}

function roundEyes(rx, pupil, dx, dy) {
  const eye = (x) =>
    oval(x, -6, rx, rx * 1.12, '#fff') +
    ink(`M${x - rx} -6 a${rx} ${rx * 1.12} 0 1 0 ${2 * rx} 0 a${rx} ${rx * 1.12} 0 1 0 ${-2 * rx} 0`, 2.6) +
    circle(x + dx, -6 + dy, pupil, LINE);
  return eye(-9) + eye(24);
}

const FACES = {
  calm: () => eyesLooking(0, 0) + smile,
  wish: () => eyesLooking(2.2, -1.2, [7.5, 9.2]) + smile,
  focus: () => eyesLooking(1.5, 1, [6, 5]) + ink('M-17 -12 L-1 -8 M33 -12 L17 -8', 3) + ink('M3 16 q5 2 10 0', 2.6),
  wide: () => roundEyes(10, 3.4, 2, 0) + oval(8, 20, 4.5, 5.5, '#8A3A45') + ink('M8 13 v2', 2.4),
  down: () => roundEyes(10, 4, -1, 5) + ink('M1 19 q7 -6 14 0', 2.6),
  shut: () => ink('M-16 -11 L-4 -5 L-16 1 M31 -11 L19 -5 L31 1', 3.4) + ink('M0 19 q4 -6 8 0 t8 0', 2.6),
  dazed: () => roundEyes(9, 2.6, -3, 2).replace('', '') + ink('M-1 19 q3 -5 6 0 t6 0 t6 0', 2.6),
  smug: () => ink('M-15 -5 q7 7 14 0 M17 -5 q7 7 14 0', 3.4) + smile,
  proud: () => ink('M-15 -2 q7 -9 14 0 M17 -2 q7 -9 14 0', 3.4) + ink('M8 13 q-8 12 -17 4 M8 13 q8 12 16 4', 2.8),
};
